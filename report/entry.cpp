// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/entry.h"

#include "core/json.h"

#include <QCryptographicHash>

namespace earshot::report {

using namespace Qt::StringLiterals;

namespace {

/** A part about people is JSON in a text. */
Result<QJsonObject> partOf(const QJsonObject &line, const QString &name)
{
    const QString text = line.value(name).toString();
    return text.isEmpty() ? Result<QJsonObject>(QJsonObject()) : parseJsonObject(text.toUtf8());
}

QByteArray leafHashOf(const QString &leaf)
{
    const QByteArray marked = '\0' + leaf.toUtf8(); // RFC 6962
    return QCryptographicHash::hash(marked, QCryptographicHash::Sha256).toHex();
}

} // namespace

Result<Entry> entryFrom(const QJsonObject &line)
{
    const auto who = partOf(line, u"who"_s);
    const auto origin = partOf(line, u"origin"_s);
    if (!line.contains(u"seq") || !line.contains(u"leaf") || !who || !origin)
        return Error{.code = ErrorCode::InvalidInput,
            .message = u"This line of the export is no entry of an audit log."_s};
    const QJsonValue seconds = line.value(u"seconds");
    return Entry{.number = line.value(u"seq").toInteger(),
        .at = line.value(u"at").toString(),
        .local = line.value(u"local").toString(),
        .personId = who->value(u"id").toString(),
        .personName = who->value(u"name").toString(),
        .action = line.value(u"action").toString(),
        .callId = line.value(u"call").toString(),
        .address = origin->value(u"address").toString(),
        .client = origin->value(u"client").toString(),
        .seconds = seconds.isDouble() ? std::optional(seconds.toDouble()) : std::nullopt,
        .detail = line.value(u"detail").toString(),
        .leafHash = leafHashOf(line.value(u"leaf").toString()),
        .isWhoErased = !line.contains(u"who"),
        .isOriginErased = !line.contains(u"origin"),
        .isDetailErased = !line.contains(u"detail")};
}

} // namespace earshot::report
