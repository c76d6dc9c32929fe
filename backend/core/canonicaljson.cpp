// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canonicaljson.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace earshot {

namespace {

void writeValue(QByteArray &to, const QJsonValue &value);

/** The digits without a point, and where in them or beyond them the point stands. */
struct Decimal
{
    QByteArray digits;
    int point = 0;
};

Decimal shortestDecimal(double number)
{
    std::array<char, 32> text{};
    const auto written = std::to_chars(
        text.data(), text.data() + text.size(), std::abs(number), std::chars_format::scientific);
    const QByteArray whole(text.data(), written.ptr - text.data());
    const qsizetype exponentAt = whole.indexOf('e');
    QByteArray digits = whole.first(exponentAt);
    digits.remove(1, 1); // the point
    return {.digits = digits, .point = whole.sliced(exponentAt + 1).toInt() + 1};
}

/** ECMA-262, Number::toString. */
QByteArray written(const Decimal &decimal)
{
    const auto count = int(decimal.digits.size());
    const int point = decimal.point;
    if (count <= point && point <= 21)
        return decimal.digits + QByteArray(point - count, '0');
    if (0 < point && point <= 21)
        return decimal.digits.first(point) + '.' + decimal.digits.sliced(point);
    if (-6 < point && point <= 0)
        return "0." + QByteArray(-point, '0') + decimal.digits;
    QByteArray text = decimal.digits.first(1);
    if (count > 1)
        text += '.' + decimal.digits.sliced(1);
    return text + (point > 0 ? "e+" : "e-") + QByteArray::number(std::abs(point - 1));
}

char shortEscape(char16_t unit)
{
    switch (unit) {
    case u'\b':
        return 'b';
    case u'\t':
        return 't';
    case u'\n':
        return 'n';
    case u'\f':
        return 'f';
    case u'\r':
        return 'r';
    case u'"':
    case u'\\':
        return char(unit);
    default:
        return 0;
    }
}

void writeText(QByteArray &to, const QString &text)
{
    to += '"';
    for (const char byte : text.toUtf8()) {
        const auto unit = char16_t(uchar(byte));
        if (const char letter = shortEscape(unit))
            (to += '\\') += letter;
        else if (unit < 0x20)
            to += "\\u00" + QByteArray::number(int(unit), 16).rightJustified(2, '0');
        else
            to += byte;
    }
    to += '"';
}

void writeArray(QByteArray &to, const QJsonArray &array)
{
    to += '[';
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (i > 0)
            to += ',';
        writeValue(to, array.at(i));
    }
    to += ']';
}

void writeObject(QByteArray &to, const QJsonObject &object)
{
    QStringList names = object.keys();
    std::ranges::sort(names);
    to += '{';
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (i > 0)
            to += ',';
        writeText(to, names.at(i));
        to += ':';
        writeValue(to, object.value(names.at(i)));
    }
    to += '}';
}

void writeValue(QByteArray &to, const QJsonValue &value)
{
    if (value.isObject())
        writeObject(to, value.toObject());
    else if (value.isArray())
        writeArray(to, value.toArray());
    else if (value.isString())
        writeText(to, value.toString());
    else if (value.isDouble())
        to += canonicalNumber(value.toDouble());
    else if (value.isBool())
        to += value.toBool() ? "true" : "false";
    else
        to += "null";
}

} // namespace

QByteArray canonicalNumber(double number)
{
    if (number == 0 || !std::isfinite(number)) // JSON has no others
        return "0";
    return (number < 0 ? "-" : "") + written(shortestDecimal(number));
}

QByteArray canonicalJson(const QJsonObject &object)
{
    QByteArray text;
    writeObject(text, object);
    return text;
}

} // namespace earshot
