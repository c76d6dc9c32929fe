// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/wire.h"

#include "domain/calltag.h"
#include "ui/client/consentrequests.h"
#include "ui/client/receiverwords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double largestCount = 1e15; ///< whole numbers are exact up to there
constexpr qsizetype longestFind = 1000;

QString textOr(const JsonView &json, QStringView path)
{
    return json.text(path).value_or(QString());
}

QString word(const JsonView &json, QStringView path)
{
    return json.at(path).toString();
}

Recording recordingFromJson(const JsonView &json)
{
    return {
        .state =
            recordingStateFromWord(word(json, u"recordingState")).value_or(RecordingState::None),
        .stateReason = inOurLanguage(textOr(json, u"recordingStateReason")),
        .absence = recordingAbsenceFromWord(word(json, u"recordingAbsence")),
        .format = textOr(json, u"recording.format"),
        .sizeBytes = qint64(json.number(u"recording.sizeBytes").value_or(0)),
        .durationSeconds = json.number(u"recording.durationSeconds").value_or(0),
        .channels = int(std::clamp(json.number(u"recording.channels").value_or(0), 0.0, 64.0)),
        .sha256 = textOr(json, u"recording.sha256").toLower(),
        .outline = SoundOutline::fromBase64(textOr(json, u"recording.outline").toLatin1()),
        .uploadedAt = json.time(u"recording.uploadedAt"),
    };
}

std::vector<TranscriptWord> wordsFromJson(const QJsonArray &array)
{
    std::vector<TranscriptWord> words;
    words.reserve(std::size_t(array.size()));
    for (const QJsonValue &value : array) {
        const JsonView json(value);
        words.push_back({.startSeconds = json.number(u"startSeconds").value_or(0),
            .endSeconds = json.number(u"endSeconds").value_or(0),
            .text = word(json, u"text")});
    }
    return words;
}

Transcript transcriptFromJson(const QJsonArray &array)
{
    Transcript transcript;
    transcript.reserve(std::size_t(array.size()));
    for (const QJsonValue &value : array) {
        const JsonView json(value);
        transcript.push_back({.speaker = speakerFromWord(word(json, u"speaker")),
            .startSeconds = json.number(u"startSeconds").value_or(0),
            .endSeconds = json.number(u"endSeconds").value_or(0),
            .text = word(json, u"text"),
            .words = wordsFromJson(json.array(u"words"))});
    }
    return transcript;
}

std::optional<ReceiverEvent::Type> eventType(const QString &name)
{
    using Type = ReceiverEvent::Type;
    const std::pair<QLatin1StringView, Type> types[] = {
        {"call_started"_L1, Type::CallStarted},
        {"call_ended"_L1, Type::CallEnded},
        {"call_updated"_L1, Type::CallUpdated},
        {"recording_ready"_L1, Type::RecordingReady},
        {"recording_failed"_L1, Type::RecordingFailed},
    };
    for (const auto &[candidate, type] : types) {
        if (candidate == name)
            return type;
    }
    return std::nullopt;
}

bool isUsableLink(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

QString ownSentence(int status)
{
    return status == 401
        ? QCoreApplication::translate("ReceiverClient", "The receiver does not accept this token.")
        : QCoreApplication::translate("ReceiverClient", "The receiver answered with status %1.")
              .arg(status);
}

ErrorCode codeOf(int status)
{
    switch (status) {
    case 400:
    case 422:
        return ErrorCode::InvalidInput;
    case 401:
        return ErrorCode::Unauthorised;
    case 403:
        return ErrorCode::Forbidden;
    case 404:
    case 410:
        return ErrorCode::NotFound;
    case 409:
        return ErrorCode::Conflict;
    case 413:
        return ErrorCode::TooLarge;
    case 429:
    case 502:
    case 503:
        return ErrorCode::Unavailable;
    case 504:
        return ErrorCode::Timeout;
    case 507:
        return ErrorCode::StorageFull;
    default:
        return ErrorCode::Internal;
    }
}

QStringList tagsFromJson(const JsonView &json)
{
    QStringList tags;
    for (const QJsonValue &value : json.array(u"tags")) {
        if (const Result<QString> tag = tagText(value.toString());
            tag.ok() && tags.size() < mostTags)
            tags.append(*tag);
    }
    return tags;
}

std::optional<CallReview> reviewFromJson(const JsonView &json)
{
    const auto verdict = verdictFromWord(word(json, u"review"));
    if (!verdict)
        return std::nullopt;
    return CallReview{.verdict = *verdict,
        .at = json.time(u"reviewedAt").value_or(Timestamp()),
        .byName = textOr(json, u"reviewedBy")};
}

/** In order and apart, whatever came. */
HeardRanges rangesFromJson(const QJsonArray &array)
{
    HeardRanges ranges;
    for (const QJsonValue &value : array)
        ranges.push_back({.from = value["from"_L1].toDouble(), .to = value["to"_L1].toDouble()});
    return unionOf({}, ranges);
}

/** Marks that are none of the text are left out: drawing them would reach beyond it. */
SearchFind findFromJson(const QJsonObject &object)
{
    SearchFind find{.place = object.value("place"_L1).toString(),
        .turn = object.value("turn"_L1).toInt(-1),
        .text = object.value("text"_L1).toString().left(longestFind)};
    if (const QJsonValue at = object.value("startSeconds"_L1); at.isDouble())
        find.startSeconds = at.toDouble();
    for (const QJsonValue &value : object.value("marks"_L1).toArray()) {
        const SearchMark mark{
            .start = value["start"_L1].toInteger(-1), .length = value["length"_L1].toInteger()};
        if (mark.start >= 0 && mark.length > 0 && mark.start < find.text.size()
            && mark.length <= find.text.size() - mark.start)
            find.marks.push_back(mark);
    }
    return find;
}

/** What the row itself does not show: a piece of what was said, summed up or noted. */
std::optional<SearchFind> findToShow(const QJsonArray &finds)
{
    for (const QJsonValue &value : finds) {
        SearchFind find = findFromJson(value.toObject());
        static const QStringList shown{u"transcript"_s, u"summary"_s, u"note"_s, u"tags"_s};
        if (shown.contains(find.place))
            return find;
    }
    return std::nullopt;
}

} // namespace

Error notUnderstood()
{
    return {.code = ErrorCode::InvalidInput,
        .message = QCoreApplication::translate("ReceiverClient",
            "The receiver’s answer was not understood. Is this the address of an Earshot "
            "receiver?")};
}

Result<SignedIn> signedInFromJson(const QJsonObject &object)
{
    const Secret token(object.value("token"_L1).toString().toLatin1());
    if (token.isEmpty())
        return notUnderstood();
    return SignedIn{.token = token, .needsCode = false, .text = {}};
}

Result<Session> sessionFromJson(const QJsonObject &object)
{
    const JsonView json(object);
    const auto role = roleFromWord(word(json, u"role"));
    if (!role)
        return notUnderstood();
    return Session{.personId = textOr(json, u"personId"),
        .name = textOr(json, u"name"),
        .role = *role,
        .organizationId = textOr(json, u"organization.id"),
        .organizationName = textOr(json, u"organization.name")};
}

Result<Call> callFromJson(const JsonView &json)
{
    const auto id = json.text(u"id");
    if (!id)
        return notUnderstood();
    return Call{
        .id = *id,
        .vapiCallId = textOr(json, u"vapiCallId"),
        .carrierCallId = textOr(json, u"carrierCallId"),
        .direction = directionFromWord(word(json, u"direction")).value_or(Direction::Unknown),
        .status = callStatusFromWord(word(json, u"status")).value_or(CallStatus::Unknown),
        .providerStatus = textOr(json, u"providerStatus"),
        .outcome = textOr(json, u"outcome"),
        .customer = {textOr(json, u"customer.name"), textOr(json, u"customer.number")},
        .ownNumber = textOr(json, u"ownNumber"),
        .assistantId = textOr(json, u"assistant.id"),
        .assistantName = textOr(json, u"assistant.name"),
        .startedAt = json.time(u"startedAt"),
        .endedAt = json.time(u"endedAt"),
        .durationSeconds = json.number(u"durationSeconds"),
        .endedReason = textOr(json, u"endedReason"),
        .costUsd = json.number(u"costUsd"),
        .summary = textOr(json, u"summary"),
        .createdAt = json.time(u"createdAt").value_or(Timestamp()),
        .updatedAt = json.time(u"updatedAt").value_or(Timestamp()),
        .recording = recordingFromJson(json),
        .redactedAt = json.time(u"redactedAt"),
        .review = reviewFromJson(json),
        .tags = tagsFromJson(json),
        .signs = problemSignsFrom(json.array(u"signs")),
        .consent = consentFrom(json.at(u"consent").toObject()),
    };
}

Result<CallCount> callCountFromJson(const QJsonObject &object)
{
    const double count = object.value("count"_L1).toDouble(-1);
    if (!(count >= 0 && count <= largestCount))
        return notUnderstood();
    return CallCount{.count = qint64(count), .isExact = object.value("exact"_L1).toBool()};
}

Result<CallPage> callPageFromJson(const QJsonObject &object)
{
    if (!object.value("items"_L1).isArray())
        return notUnderstood();
    CallPage page{.nextCursor = textOr(JsonView(object), u"nextCursor"),
        .previousCursor = textOr(JsonView(object), u"previousCursor")};
    for (const QJsonValue &item : object.value("items"_L1).toArray()) {
        Result<Call> call = callFromJson(JsonView(item));
        if (!call)
            return call.error();
        if (const auto find = findToShow(item["found"_L1].toArray()))
            page.found.insert(call->id, *find);
        if (const double seconds = item["heardSeconds"_L1].toDouble(); seconds > 0)
            page.heard.insert(call->id, seconds);
        page.calls.push_back(std::move(call).value());
    }
    if (const auto estimate = callCountFromJson(object.value("estimate"_L1).toObject()))
        page.estimate = *estimate;
    return page;
}

Result<CallDetail> callDetailFromJson(const QJsonObject &object)
{
    const JsonView json(object);
    Result<Call> call = callFromJson(json);
    if (!call)
        return call.error();
    return CallDetail{std::move(call).value(), transcriptFromJson(json.array(u"transcript")),
        rangesFromJson(json.array(u"heard"))};
}

Result<HeardRanges> heardFromJson(const QJsonObject &object)
{
    if (!object.value("ranges"_L1).isArray())
        return notUnderstood();
    return rangesFromJson(object.value("ranges"_L1).toArray());
}

QJsonObject reviewJson(const std::optional<Verdict> &verdict)
{
    return {{u"review"_s, verdict ? QJsonValue(toWord(*verdict)) : QJsonValue()}};
}

QByteArray heardBody(const HeardRanges &ranges)
{
    QJsonArray array;
    for (const HeardRange &range : ranges)
        array.append(QJsonObject{{u"from"_s, range.from}, {u"to"_s, range.to}});
    return toJson(QJsonObject{{u"ranges"_s, array}});
}

Result<RecordingLink> recordingLinkFromJson(const QJsonObject &object)
{
    const JsonView json(object);
    const QUrl url(textOr(json, u"url"), QUrl::StrictMode);
    const auto expiresAt = json.time(u"expiresAt");
    if (!isUsableLink(url) || !expiresAt)
        return notUnderstood();
    return RecordingLink{
        .url = url,
        .expiresAt = *expiresAt,
        .format = textOr(json, u"format"),
        .sizeBytes = qint64(json.number(u"sizeBytes").value_or(0)),
        .durationSeconds = json.number(u"durationSeconds").value_or(0),
        .channels = int(std::clamp(json.number(u"channels").value_or(0), 0.0, 64.0)),
        .sha256 = textOr(json, u"sha256").toLower(),
        .downloadCount = int(std::clamp(json.number(u"downloadCount").value_or(0), 0.0, 1e9)),
    };
}

std::optional<ReceiverEvent> eventFromJson(const QJsonObject &object)
{
    const JsonView json(object);
    const auto type = eventType(word(json, u"type"));
    if (!type)
        return std::nullopt;
    Result<Call> call = callFromJson(json.view(u"data.call"));
    if (!call)
        return std::nullopt;
    return ReceiverEvent{textOr(json, u"id"), *type, std::move(call).value()};
}

Error errorFromAnswer(int status, const QByteArray &body)
{
    QString sentence;
    if (const auto object = parseJsonObject(body))
        sentence = sentenceIn(JsonView(*object), {u"detail", u"title"});
    return {.code = codeOf(status),
        .message = sentence.isEmpty() ? ownSentence(status) : sentence,
        .retryable = status == 429 || status >= 500};
}

Error errorFromStore(int status, const QString &host)
{
    const auto said = [&host](const char *sentence) {
        return QCoreApplication::translate("ReceiverClient", sentence).arg(host);
    };
    // A store's 401 says nothing about our token, and its words are written for programs.
    if (status == 400 || status == 401 || status == 403)
        return {.code = ErrorCode::Forbidden,
            .message = said(QT_TRANSLATE_NOOP("ReceiverClient",
                "The recordings’ store at %1 does not take this link. Try again for a new one."))};
    if (status == 404 || status == 410)
        return {.code = ErrorCode::NotFound,
            .message = said(QT_TRANSLATE_NOOP(
                "ReceiverClient", "The recordings’ store at %1 does not have this recording."))};
    return {.code = ErrorCode::Unavailable,
        .message = said(QT_TRANSLATE_NOOP("ReceiverClient",
            "The recordings’ store at %1 does not answer as it should. Try again in a moment.")),
        .retryable = true};
}

} // namespace earshot::ui
