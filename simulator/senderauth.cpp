// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/senderauth.h"

#include <QMessageAuthenticationCode>

namespace earshot::simulator {

using namespace Qt::StringLiterals;

namespace {

Error refused(const QString &message)
{
    return {.code = ErrorCode::InvalidInput, .message = message};
}

QCryptographicHash::Algorithm hashOf(const QByteArray &algorithm)
{
    if (algorithm == "sha1")
        return QCryptographicHash::Sha1;
    return algorithm == "sha512" ? QCryptographicHash::Sha512 : QCryptographicHash::Sha256;
}

/** Replaces the placeholders in one pass: what was put in is not read again. */
QByteArray signedText(
    const HmacPlan &plan, const SignedDelivery &delivery, const QByteArray &timestamp)
{
    const std::pair<QByteArray, QByteArray> values[] = {{"{body}", delivery.body},
        {"{timestamp}", timestamp}, {"{method}", "POST"}, {"{url}", delivery.url.toEncoded()},
        {"{svix-id}", delivery.messageId}};
    QByteArray text;
    for (qsizetype i = 0; i < plan.format.size();) {
        qsizetype taken = 0;
        for (const auto &[name, value] : values) {
            if (plan.format.mid(i, name.size()) != name)
                continue;
            text += value;
            taken = name.size();
        }
        if (taken == 0)
            text += plan.format.at(i);
        i += std::max<qsizetype>(1, taken);
    }
    return text;
}

SenderAuth::Fields hmacFields(const SenderAuth &auth, const SignedDelivery &delivery)
{
    const HmacPlan &plan = auth.hmac;
    const qint64 time = delivery.at.milliseconds();
    const QByteArray timestamp = QByteArray::number(plan.milliseconds ? time : time / 1000);
    const QByteArray key =
        plan.base64Secret ? QByteArray::fromBase64(auth.secret.reveal()) : auth.secret.reveal();
    const QByteArray code = QMessageAuthenticationCode::hash(
        signedText(plan, delivery, timestamp), key, hashOf(plan.algorithm));
    SenderAuth::Fields fields{
        {plan.signatureHeader, plan.prefix + (plan.base64 ? code.toBase64() : code.toHex())}};
    if (plan.withTimestamp)
        fields.append({plan.timestampHeader, timestamp});
    if (!plan.messageIdHeader.isEmpty())
        fields.append({plan.messageIdHeader, delivery.messageId});
    return fields;
}

/** False when there is no such setting, or it does not take that value. */
bool setIn(HmacPlan &plan, const QString &name, const QByteArray &value)
{
    const std::pair<QString, QByteArray *> texts[] = {
        {u"signature-header"_s, &plan.signatureHeader},
        {u"timestamp-header"_s, &plan.timestampHeader},
        {u"message-id-header"_s, &plan.messageIdHeader}, {u"format"_s, &plan.format},
        {u"prefix"_s, &plan.prefix}};
    for (const auto &[word, text] : texts) {
        if (word == name)
            *text = value;
    }
    if (name == u"algorithm"_s)
        plan.algorithm = value;
    plan.base64 = plan.base64 || (name == u"encoding"_s && value == "base64");
    plan.base64Secret = plan.base64Secret || name == u"base64-secret"_s;
    plan.milliseconds = plan.milliseconds || name == u"milliseconds"_s;
    if (name == u"no-timestamp"_s) {
        plan.withTimestamp = false;
        plan.format = "{body}";
    }
    static const QStringList names{u"signature-header"_s, u"timestamp-header"_s,
        u"message-id-header"_s, u"format"_s, u"prefix"_s, u"algorithm"_s, u"encoding"_s,
        u"base64-secret"_s, u"milliseconds"_s, u"no-timestamp"_s};
    const bool known =
        plan.algorithm == "sha1" || plan.algorithm == "sha256" || plan.algorithm == "sha512";
    const bool encoded = name != u"encoding"_s || value == "hex" || value == "base64";
    return names.contains(name) && known && encoded;
}

} // namespace

Result<HmacPlan> HmacPlan::parse(const QString &text)
{
    HmacPlan plan;
    for (const QString &entry : text.split(u';', Qt::SkipEmptyParts)) {
        const QString name = entry.section(u'=', 0, 0).trimmed();
        if (!setIn(plan, name, entry.section(u'=', 1).toUtf8()))
            return refused(u"The option --hmac does not know \"%1\"."_s.arg(entry));
    }
    return plan;
}

Result<SenderAuth::Kind> SenderAuth::kindFrom(const QString &word)
{
    static const QStringList words{u"secret"_s, u"bearer"_s, u"headers"_s, u"hmac"_s, u"oauth2"_s};
    const auto index = words.indexOf(word);
    if (index < 0)
        return refused(u"The option --auth needs one of %1."_s.arg(words.join(u", "_s)));
    return Kind(index);
}

SenderAuth::Fields authFields(
    const SenderAuth &auth, const SignedDelivery &delivery, const QByteArray &token)
{
    switch (auth.kind) {
    case SenderAuth::Kind::Secret:
        break;
    case SenderAuth::Kind::Bearer:
        return {{auth.header, (auth.prefix ? "Bearer " : "") + auth.secret.reveal()}};
    case SenderAuth::Kind::Headers:
        return auth.fields;
    case SenderAuth::Kind::Hmac:
        return hmacFields(auth, delivery);
    case SenderAuth::Kind::OAuth2:
        return {{"Authorization", "Bearer " + token}};
    }
    if (auth.secret.isEmpty())
        return {};
    return {{"X-Vapi-Secret", auth.secret.reveal()}};
}

} // namespace earshot::simulator
