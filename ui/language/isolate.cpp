// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/isolate.h"

#include <QLocale>

namespace earshot::ui {

namespace {

constexpr QChar rightToLeftMark(u'\u200f');
constexpr QChar leftToRightIsolate(u'\u2066');
constexpr QChar firstStrongIsolate(u'\u2068');
constexpr QChar popDirectionalIsolate(u'\u2069');

QString isolatedBy(QChar beginning, const QString &text)
{
    if (text.isEmpty() || QLocale().textDirection() == Qt::LeftToRight)
        return text;
    return beginning + text + popDirectionalIsolate;
}

} // namespace

QString isolated(const QString &text)
{
    return isolatedBy(firstStrongIsolate, text);
}

QString isolatedLeftToRight(const QString &text)
{
    return isolatedBy(leftToRightIsolate, text);
}

QString inLanguageDirection(const QString &text)
{
    if (text.isEmpty() || QLocale().textDirection() == Qt::LeftToRight)
        return text;
    return rightToLeftMark + text;
}

QString withoutIsolates(QString text)
{
    for (const QChar mark :
        {rightToLeftMark, leftToRightIsolate, firstStrongIsolate, popDirectionalIsolate})
        text.remove(mark);
    return text;
}

} // namespace earshot::ui
