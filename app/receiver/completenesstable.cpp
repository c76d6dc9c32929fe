// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/completenesstable.h"

#include <QJsonArray>

#include <array>

namespace earshot::receiver {

using namespace Qt::StringLiterals;

namespace {

struct Column
{
    QLatin1StringView field;
    QLatin1StringView title;
};

constexpr std::array columns{Column{"provider"_L1, "provider"_L1}, Column{"kept"_L1, "kept"_L1},
    Column{"fetching"_L1, "fetching"_L1}, Column{"notRecorded"_L1, "not recorded"_L1},
    Column{"failed"_L1, "failed"_L1}, Column{"open"_L1, "open"_L1},
    Column{"missing"_L1, "missing"_L1}};
constexpr qsizetype dateWidth = 10;
constexpr qsizetype smallestWidth = 8;

QString cell(const Column &column, const QString &text)
{
    return u"  "_s + text.rightJustified(std::max(column.title.size(), smallestWidth));
}

QString headLine()
{
    QString line = u"day"_s.leftJustified(dateWidth);
    for (const Column &column : columns)
        line += cell(column, column.title);
    return line + u'\n';
}

QString countsLine(const QString &name, const QJsonObject &counts)
{
    QString line = name.leftJustified(dateWidth);
    for (const Column &column : columns)
        line += cell(column, QString::number(counts.value(column.field).toInteger()));
    return line + u'\n';
}

} // namespace

QString completenessTable(const QJsonObject &completeness)
{
    QString table = headLine();
    for (const QJsonValue &value : completeness.value(u"days").toArray()) {
        const QJsonObject day = value.toObject();
        if (day.value(u"provider").toInteger() > 0)
            table += countsLine(day.value(u"date").toString(), day);
    }
    return table + countsLine(u"together"_s, completeness.value(u"totals").toObject());
}

} // namespace earshot::receiver
