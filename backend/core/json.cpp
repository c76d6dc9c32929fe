// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace earshot {

using namespace Qt::StringLiterals;

namespace {

QJsonValue step(const QJsonValue &from, QStringView key)
{
    if (from.isObject())
        return from.toObject().value(key);
    if (!from.isArray())
        return QJsonValue(QJsonValue::Undefined);
    bool isIndex = false;
    const qsizetype index = key.toLongLong(&isIndex);
    const QJsonArray array = from.toArray();
    return isIndex && index >= 0 && index < array.size() ? array.at(index)
                                                         : QJsonValue(QJsonValue::Undefined);
}

/** The deepest nesting of brackets outside strings. */
int nestingDepth(const QByteArray &bytes)
{
    int depth = 0;
    int deepest = 0;
    bool inString = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes.at(i);
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            deepest = std::max(deepest, ++depth);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return deepest;
}

template <typename Read>
auto firstOf(std::initializer_list<QStringView> paths, Read read) -> decltype(read(QStringView()))
{
    for (const QStringView path : paths) {
        if (auto found = read(path))
            return found;
    }
    return std::nullopt;
}

} // namespace

QJsonValue JsonView::at(QStringView path) const
{
    QJsonValue value = m_root;
    if (path.isEmpty())
        return value;
    qsizetype from = 0;
    for (qsizetype dot = path.indexOf(u'.'); dot >= 0; dot = path.indexOf(u'.', from)) {
        value = step(value, path.mid(from, dot - from));
        from = dot + 1;
    }
    return step(value, path.mid(from));
}

std::optional<QString> JsonView::text(QStringView path) const
{
    const QJsonValue value = at(path);
    QString text;
    if (value.isString())
        text = value.toString().trimmed();
    else if (value.isDouble())
        text = QString::number(value.toDouble(), 'g', 15);
    else if (value.isBool())
        text = value.toBool() ? u"true"_s : u"false"_s;
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<double> JsonView::number(QStringView path) const
{
    const QJsonValue value = at(path);
    bool isNumber = value.isDouble();
    double number = value.toDouble();
    if (value.isString())
        number = value.toString().toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<bool> JsonView::boolean(QStringView path) const
{
    const QJsonValue value = at(path);
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

std::optional<Timestamp> JsonView::time(QStringView path) const
{
    if (const auto since1970 = number(path)) {
        constexpr double firstMilliseconds = 1e11; // as seconds this would be the year 5138
        constexpr double lastMilliseconds = 2.5e14; // year 9892
        const double milliseconds = *since1970 < firstMilliseconds ? *since1970 * 1000 : *since1970;
        if (milliseconds <= 0 || milliseconds > lastMilliseconds)
            return std::nullopt;
        return Timestamp::fromMilliseconds(std::llround(milliseconds));
    }
    const QJsonValue value = at(path);
    return value.isString() ? Timestamp::fromString(value.toString().trimmed()) : std::nullopt;
}

std::optional<QString> JsonView::firstText(std::initializer_list<QStringView> paths) const
{
    return firstOf(paths, [this](QStringView path) { return text(path); });
}

std::optional<double> JsonView::firstNumber(std::initializer_list<QStringView> paths) const
{
    return firstOf(paths, [this](QStringView path) { return number(path); });
}

std::optional<Timestamp> JsonView::firstTime(std::initializer_list<QStringView> paths) const
{
    return firstOf(paths, [this](QStringView path) { return time(path); });
}

Result<QJsonObject> parseJsonObject(const QByteArray &bytes, int maxDepth)
{
    const auto invalid = [](const QString &message) {
        return Error{.code = ErrorCode::InvalidInput, .message = message};
    };
    if (bytes.trimmed().isEmpty())
        return invalid(u"The body is empty; a JSON object was expected."_s);
    if (nestingDepth(bytes) > maxDepth)
        return invalid(u"The JSON is nested deeper than %1 levels."_s.arg(maxDepth));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return invalid(u"The body is not JSON: %1 at byte %2."_s.arg(problem.errorString())
                           .arg(problem.offset));
    if (!document.isObject())
        return invalid(u"The body is JSON, but not an object."_s);
    return document.object();
}

QByteArray toJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace earshot
