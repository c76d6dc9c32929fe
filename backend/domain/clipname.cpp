// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clipname.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace earshot {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 120;
constexpr qsizetype longestPart = 48;
constexpr qsizetype mostBytes = 200;

bool isHarmless(QChar letter)
{
    return letter.isLetterOrNumber() || letter.isMark() || u" -_.,()+&'"_s.contains(letter);
}

QString harmless(const QString &text, qsizetype longest)
{
    QString clean;
    for (const QChar letter : text.normalized(QString::NormalizationForm_C).left(10 * longest))
        clean += isHarmless(letter) ? letter : QChar(u' ');
    return clean.simplified().left(longest).trimmed();
}

/** What Windows takes for a device, whatever its ending. */
bool isDevice(const QString &name)
{
    static const QRegularExpression devices(u"\\A(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    return devices.match(name).hasMatch();
}

/** "0.12", "1.02.03" */
QString place(double seconds)
{
    const auto whole = std::isfinite(seconds) ? qint64(std::clamp(seconds, 0.0, 1e7)) : 0;
    const auto two = [](qint64 number) { return QString::number(number).rightJustified(2, u'0'); };
    const QString rest = u'.' + two(whole % 60);
    const qint64 minutes = whole / 60;
    if (minutes < 60)
        return QString::number(minutes) + rest;
    return QString::number(minutes / 60) + u'.' + two(minutes % 60) + rest;
}

} // namespace

QString clipFileName(const QString &nameTemplate, const ClipNameFacts &facts)
{
    const std::pair<QString, QString> values[] = {
        {u"{date}"_s, facts.startedAt.toString(u"yyyy-MM-dd"_s)},
        {u"{time}"_s, facts.startedAt.toString(u"HH.mm.ss"_s)},
        {u"{id}"_s, harmless(facts.id, longestPart)},
        {u"{customer}"_s, harmless(facts.customer, longestPart)},
        {u"{assistant}"_s, harmless(facts.assistant, longestPart)},
        {u"{from}"_s, place(facts.fromSeconds)},
        {u"{to}"_s, place(facts.toSeconds)},
    };
    QString name = nameTemplate.left(longestName * 4);
    for (const auto &[word, value] : values)
        name.replace(word, value);
    return cleanFileName(name);
}

QString cleanFileName(const QString &name)
{
    QString clean = harmless(name, longestName);
    while (clean.toUtf8().size() > mostBytes)
        clean.chop(1);
    const auto isEdge = [](QChar letter) { return letter == u'.' || letter == u' '; };
    while (!clean.isEmpty() && isEdge(clean.front()))
        clean.remove(0, 1);
    while (!clean.isEmpty() && isEdge(clean.back()))
        clean.chop(1);
    if (clean.isEmpty())
        return u"clip"_s;
    return isDevice(clean) ? u'_' + clean : clean;
}

} // namespace earshot
