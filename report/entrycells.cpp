// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/entrycells.h"

#include "core/json.h"
#include "report/actionwords.h"
#include "report/visible.h"

#include <QCoreApplication>
#include <QLocale>

namespace earshot::report {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(AuditReport)
};

/** 2026-11-22T10:41:00.000+01:00: the day, the time and the offset are parted for the eye. */
QStringList momentParagraphs(const QString &local)
{
    constexpr qsizetype day = 10;
    constexpr qsizetype time = 12;
    return {local.left(day), local.mid(day + 1, time) + u' ' + local.mid(day + 1 + time)};
}

QString valueText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QByteArray wrapped = toJson({{u"v"_s, value}});
    return QString::fromUtf8(wrapped.mid(5, wrapped.size() - 6));
}

/** The value keeps to itself, whatever its direction. */
QString memberText(const QString &name, const QJsonValue &value)
{
    constexpr QChar isolate(u'\u2068');
    constexpr QChar popIsolate(u'\u2069');
    return visible(name) + u": "_s + isolate + visible(valueText(value)) + popIsolate;
}

/** Instead of a part about people. */
QString erasedText()
{
    return Text::tr("[erased]");
}

QStringList detailParagraphs(const Entry &entry)
{
    QStringList lines;
    const auto detail = parseJsonObject(entry.detail.toUtf8());
    const QJsonObject members = detail ? *detail : QJsonObject();
    for (auto member = members.begin(); member != members.end(); ++member)
        lines.append(memberText(member.key(), member.value()));
    if (!detail && !entry.detail.isEmpty())
        lines.append(visible(entry.detail));
    if (entry.isDetailErased)
        lines.append(erasedText());
    const QString digits = QString::fromLatin1(entry.leafHash.left(proofDigits));
    return lines + QStringList{Text::tr("Proof: %1").arg(digits)};
}

QStringList callParagraphs(const Entry &entry)
{
    QStringList lines{visible(entry.callId)};
    if (entry.seconds)
        lines.append(Text::tr("%1 s of audio").arg(QLocale().toString(*entry.seconds, 'f', 1)));
    return lines;
}

QStringList actionParagraphs(const QString &action)
{
    const QString words = actionWords(action);
    return words == action ? QStringList{visible(action)} : QStringList{words, visible(action)};
}

QStringList allParagraphs(const Entry &entry, PrintedColumn column)
{
    switch (column) {
    case PrintedColumn::Number:
        return {QString::number(entry.number)};
    case PrintedColumn::When:
        return momentParagraphs(visible(entry.local));
    case PrintedColumn::Who:
        return entry.isWhoErased ? QStringList{erasedText()}
                                 : QStringList{visible(entry.personName), visible(entry.personId)};
    case PrintedColumn::What:
        return actionParagraphs(entry.action);
    case PrintedColumn::Call:
        return callParagraphs(entry);
    case PrintedColumn::Origin:
        return entry.isOriginErased ? QStringList{erasedText()}
                                    : QStringList{visible(entry.address), visible(entry.client)};
    case PrintedColumn::Detail:
        break;
    }
    return detailParagraphs(entry);
}

QStringList cut(const QStringList &paragraphs)
{
    QStringList kept;
    qsizetype room = longestCell;
    qsizetype missing = 0;
    for (const QString &paragraph : paragraphs) {
        if (room > 0)
            kept.append(paragraph.left(room));
        missing += std::max<qsizetype>(0, paragraph.size() - room);
        room = std::max<qsizetype>(0, room - paragraph.size());
    }
    if (missing > 0)
        kept.append(
            Text::tr("… and %Ln more letters, in the file of the proofs", nullptr, int(missing)));
    return kept;
}

} // namespace

QString headOf(PrintedColumn column)
{
    switch (column) {
    case PrintedColumn::Number:
        return Text::tr("No.");
    case PrintedColumn::When:
        return Text::tr("When");
    case PrintedColumn::Who:
        return Text::tr("Who");
    case PrintedColumn::What:
        return Text::tr("What");
    case PrintedColumn::Call:
        return Text::tr("Call");
    case PrintedColumn::Origin:
        return Text::tr("From where");
    case PrintedColumn::Detail:
        break;
    }
    return Text::tr("Details");
}

QStringList paragraphsOf(const Entry &entry, PrintedColumn column)
{
    QStringList paragraphs = allParagraphs(entry, column);
    paragraphs.removeAll(QString());
    return cut(paragraphs);
}

} // namespace earshot::report
