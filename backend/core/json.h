// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QJsonArray>
#include <QJsonObject>

#include <initializer_list>
#include <optional>

namespace earshot {

/**
 * Tolerant reading of JSON that came from outside. A path is dotted ("call.customer.number",
 * "items.0.name"); every step may be missing, null or of another type, and then there is simply no
 * value. Empty text counts as no value.
 */
class JsonView
{
public:
    JsonView() = default;
    explicit JsonView(QJsonValue root)
        : m_root(std::move(root))
    { }

    /** What stands at @p path; undefined when any step is missing. */
    [[nodiscard]] QJsonValue at(QStringView path) const;
    [[nodiscard]] JsonView view(QStringView path) const { return JsonView(at(path)); }
    [[nodiscard]] QJsonArray array(QStringView path) const { return at(path).toArray(); }

    /** Text, or a number or boolean written as text. */
    [[nodiscard]] std::optional<QString> text(QStringView path) const;
    /** A finite number, or text that is one. */
    [[nodiscard]] std::optional<double> number(QStringView path) const;
    [[nodiscard]] std::optional<bool> boolean(QStringView path) const;
    /** RFC 3339 text, or seconds or milliseconds since 1970, told apart by magnitude. */
    [[nodiscard]] std::optional<Timestamp> time(QStringView path) const;

    /** The first path that has a text. */
    [[nodiscard]] std::optional<QString> firstText(std::initializer_list<QStringView> paths) const;
    [[nodiscard]] std::optional<double> firstNumber(std::initializer_list<QStringView> paths) const;
    [[nodiscard]] std::optional<Timestamp> firstTime(
        std::initializer_list<QStringView> paths) const;

private:
    QJsonValue m_root;
};

/**
 * Parses one JSON object from outside. Refuses (InvalidInput) an empty body, an array, more than
 * one value and nesting deeper than @p maxDepth, which is checked before the parser runs.
 */
Result<QJsonObject> parseJsonObject(const QByteArray &bytes, int maxDepth = 100);

/** Compact JSON text. */
QByteArray toJson(const QJsonObject &object);

} // namespace earshot
