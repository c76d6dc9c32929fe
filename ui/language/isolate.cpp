// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/isolate.h"

#include <QLocale>

namespace earshot::ui {

namespace {

constexpr QChar firstStrongIsolate(u'\u2068');
constexpr QChar popDirectionalIsolate(u'\u2069');

} // namespace

QString isolated(const QString &text)
{
    if (text.isEmpty() || QLocale().textDirection() == Qt::LeftToRight)
        return text;
    return firstStrongIsolate + text + popDirectionalIsolate;
}

QString withoutIsolates(QString text)
{
    return text.remove(firstStrongIsolate).remove(popDirectionalIsolate);
}

} // namespace earshot::ui
