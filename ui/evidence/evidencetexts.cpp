// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidencetexts.h"

#include "ui/language/isolate.h"
#include "ui/models/callformat.h"

#include <QCoreApplication>
#include <QDir>

namespace earshot::ui::format {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

constexpr qsizetype longestName = 60;

/** Without what file systems or people stumble over. */
QString fileNamePart(const QString &text)
{
    QString name;
    for (const QChar letter : text.simplified().left(longestName))
        name.append(letter.isLetterOrNumber() || letter == u' ' || letter == u'+' ? letter : u'-');
    return name;
}

/** A sentence that the program or the receiver has in patterns, in our language. */
QString translated(const Error &error)
{
    if (error.pattern.isEmpty())
        return error.message;
    return filledIn(
        QCoreApplication::translate("Receiver", error.pattern.toUtf8().constData()), error.values);
}

} // namespace

QString evidenceName(const Call &call)
{
    const QDate day = local(call.startedAt.value_or(call.createdAt)).date();
    return Text::tr("Evidence %1 %2", "name of a file; a caller, a day")
        .arg(fileNamePart(customer(call)), day.toString(Qt::ISODate));
}

QString evidenceDone(const QString &file)
{
    return Text::tr("The pack is in %1. README.txt in it says how to check it.")
        .arg(isolatedLeftToRight(QDir::toNativeSeparators(file)));
}

QString evidenceProblem(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Cancelled:
        return {};
    case ErrorCode::Storage:
        return Text::tr("It can’t be saved. Choose another place and try again. (%1)")
            .arg(isolatedLeftToRight(error.message));
    case ErrorCode::Internal:
        return Text::tr("The receiver’s answer makes no sense; nothing was saved. (%1)")
            .arg(isolatedLeftToRight(error.message));
    default:
        return translated(error);
    }
}

} // namespace earshot::ui::format
