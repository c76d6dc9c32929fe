// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/vapi/payload.h"

#include "core/identifier.h"
#include "provider/vapi/redaction.h"

#include <QCryptographicHash>
#include <QHash>
#include <QUrl>

#include <array>

namespace earshot::provider::vapi {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QStringView, 12> recordingPaths{u"artifact.recordingUrl",
    u"artifact.stereoRecordingUrl", u"artifact.recording.stereoUrl",
    u"artifact.recording.mono.combinedUrl", u"artifact.recording.mono.customerUrl",
    u"artifact.recording.mono.assistantUrl", u"artifact.recording.mono", u"artifact.recording.url",
    u"recordingUrl", u"stereoRecordingUrl", u"recording.url", u"recording"};

constexpr std::array<QStringView, 4> presignedRecordings{
    u"presignedStereoUrl", u"presignedMonoUrl", u"presignedCustomerUrl", u"presignedAssistantUrl"};

std::optional<QString> uuidAt(const JsonView &view, QStringView path)
{
    const auto text = view.text(path);
    return text && isUuid(*text) ? std::optional(text->toLower()) : std::nullopt;
}

QString digest(const QJsonObject &body)
{
    const QByteArray hash = QCryptographicHash::hash(toJson(body), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex());
}

} // namespace

std::optional<Payload> Payload::fromDelivery(const QJsonObject &body)
{
    const QJsonValue message = body.value("message"_L1);
    if (!message.isObject() && !JsonView(body).text(u"type"))
        return std::nullopt;
    const JsonView view(message.isObject() ? message : QJsonValue(body));
    return Payload{.message = view, .call = view.view(u"call")};
}

Payload Payload::fromCall(const QJsonObject &call)
{
    return Payload{.message = JsonView(call), .call = JsonView(call)};
}

QString Payload::type() const
{
    const QString type = message.text(u"type").value_or(QString());
    return type.section(u'[', 0, 0).trimmed();
}

std::optional<QString> Payload::callId() const
{
    if (auto id = uuidAt(call, u"id"))
        return id;
    for (const QStringView path : {u"callId", u"id"}) {
        if (auto id = uuidAt(message, path))
            return id;
    }
    for (const QString &address : recordingAddresses()) {
        if (auto id = callIdFromRecordingUrl(address))
            return id;
    }
    return std::nullopt;
}

std::optional<QString> Payload::text(std::initializer_list<QStringView> messagePaths,
    std::initializer_list<QStringView> callPaths) const
{
    if (auto found = message.firstText(messagePaths))
        return found;
    return call.firstText(callPaths);
}

QStringList Payload::recordingAddresses() const
{
    QStringList addresses;
    for (const JsonView &view : {message, call}) {
        for (const QStringView path : recordingPaths) {
            const QString address = view.text(path).value_or(QString());
            if (address.contains("://"_L1))
                addresses.append(address);
        }
    }
    return addresses;
}

bool Payload::hasPresignedLink() const
{
    for (const JsonView &artifact : {message.view(u"artifact"), call.view(u"artifact")}) {
        for (const QStringView key : presignedRecordings) {
            const QJsonValue link = artifact.at(key);
            if (link.toBool() || link.toString().contains("://"_L1))
                return true;
        }
    }
    return false;
}

bool Payload::namesRecording() const
{
    return hasPresignedLink() || !recordingAddresses().isEmpty();
}

bool Payload::concernsCall() const
{
    const MessageClass known = classify(type());
    if (known == MessageClass::Unknown)
        return uuidAt(call, u"id") || uuidAt(message, u"callId");
    return known == MessageClass::Notice;
}

MessageClass classify(const QString &type)
{
    using enum MessageClass;
    static const QHash<QString, MessageClass> catalogue{{u"status-update"_s, Notice},
        {u"end-of-call-report"_s, Notice}, {u"hang"_s, Notice}, {u"assistant.started"_s, Notice},
        {u"transfer-update"_s, Notice}, {u"call.artifact.upload"_s, Notice},
        {u"call.deleted"_s, Notice}, {u"call.delete.failed"_s, Notice}, {u"transcript"_s, Live},
        {u"conversation-update"_s, Live}, {u"speech-update"_s, Live}, {u"user-interrupted"_s, Live},
        {u"assistant.speechStarted"_s, Live}, {u"model-output"_s, Live},
        {u"language-change-detected"_s, Live}, {u"language-changed"_s, Live},
        {u"voice-input"_s, Live}, {u"chat.created"_s, Live}, {u"chat.deleted"_s, Live},
        {u"session.created"_s, Live}, {u"session.updated"_s, Live}, {u"session.deleted"_s, Live},
        {u"phone-call-control"_s, Request}, {u"assistant-request"_s, Request},
        {u"tool-calls"_s, Request}, {u"function-call"_s, Request},
        {u"transfer-destination-request"_s, Request}, {u"handoff-destination-request"_s, Request},
        {u"knowledge-base-request"_s, Request}, {u"voice-request"_s, Request},
        {u"call.endpointing.request"_s, Request}, {u"campaign.predial"_s, Request}};
    return catalogue.value(type, Unknown);
}

namespace {

/** Half a surrogate pair is no character: a database may refuse it, and gives back another text. */
void replaceLoneHalves(QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair =
            text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (isPair)
            ++i;
        else if (text.at(i).isSurrogate())
            text[i] = QChar(QChar::ReplacementCharacter);
    }
}

} // namespace

QString cleaned(const QString &text, qsizetype longest)
{
    QString kept;
    kept.reserve(std::min(text.size(), longest));
    for (const QChar c : text) {
        const bool isControl = c.unicode() < 0x20 || c.unicode() == 0x7f;
        if (!isControl || c == u'\n' || c == u'\t')
            kept += c;
        if (kept.size() > longest)
            break;
    }
    if (kept.size() > longest)
        kept.truncate(kept.at(longest - 1).isHighSurrogate() ? longest - 1 : longest);
    replaceLoneHalves(kept);
    return kept.trimmed();
}

std::optional<QString> callIdFromRecordingUrl(const QString &url)
{
    constexpr qsizetype uuidLength = 36;
    const QString name = QUrl(url).fileName();
    const QString id = name.left(uuidLength);
    const bool isDelimited = name.size() == uuidLength || name.mid(uuidLength).startsWith(u'-')
        || name.mid(uuidLength).startsWith(u'.');
    return isUuid(id) && isDelimited ? std::optional(id.toLower()) : std::nullopt;
}

QString dedupeKey(const QJsonObject &body)
{
    const auto payload = Payload::fromDelivery(body);
    const auto id = payload ? payload->callId() : std::nullopt;
    if (!id)
        return u"unnamed|"_s + digest(body);
    const auto time = payload->message.time(u"timestamp");
    const QString at = time ? QString::number(time->milliseconds()) : digest(redact(body));
    const QString status = payload->message.text(u"status").value_or(QString());
    return QStringList{*id, cleaned(payload->type(), 64), cleaned(status, 64), at}.join(u'|');
}

} // namespace earshot::provider::vapi
