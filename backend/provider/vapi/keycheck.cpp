// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/vapi/keycheck.h"

#include "provider/vapi/apianswer.h"
#include "provider/vapi/region.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace earshot::provider::vapi {

using namespace Qt::StringLiterals;

namespace {

using Verdict = KeyCheck::Verdict;

const QString purpose = u"Checking the API key"_s;

KeyCheck refused(const QByteArray &body)
{
    const QString text = QString::fromUtf8(body.left(4096)).toLower();
    if (text.contains(u"public key"_s)) {
        return {.verdict = Verdict::PublicKey,
            .sentence =
                u"The provider refused the key and suspects that the public and the private "
                "one were swapped. Earshot needs the private key: copy it in the "
                "provider's dashboard, under API keys."_s};
    }
    return {.verdict = Verdict::Unknown,
        .sentence = u"The provider does not know this key. In the provider's dashboard, under API "
                    "keys, copy the private key, all of it."_s};
}

KeyCheck worked(const QByteArray &body)
{
    const QJsonDocument list = QJsonDocument::fromJson(body);
    if (!list.isArray()) {
        return {.verdict = Verdict::WebPage,
            .sentence = u"What answered is not the provider's API. Check the address in "
                        "EARSHOT_VAPI_BASE_URL."_s};
    }
    const bool any = !list.array().isEmpty();
    return {.verdict = Verdict::Works,
        .sentence =
            any ? u"The key works."_s : u"The key works; the organisation has no assistants yet."_s,
        .hasAssistants = any};
}

KeyCheck unanswered(const Error &error)
{
    const bool isMissing = error.code == ErrorCode::Unauthorised;
    const bool isWaiting = error.code == ErrorCode::Unavailable;
    return {.verdict = isMissing ? Verdict::Missing
            : isWaiting          ? Verdict::Busy
                                 : Verdict::Unreachable,
        .sentence = error.message};
}

ApiRequest oneAssistant()
{
    return {.purpose = purpose,
        .path = u"/assistant"_s,
        .query = QUrlQuery{{u"limit"_s, u"1"_s}},
        .urgency = Urgency::Interactive};
}

KeyCheck goodElsewhere(const QUrl &other)
{
    const Region *region = regionOf(other);
    return {.verdict = Verdict::OtherRegion,
        .sentence = region
            ? u"The key belongs to the provider's other region. Set EARSHOT_VAPI_REGION to %1 (%2)."_s
                  .arg(region->word, region->name)
            : u"The key belongs to the provider's other region, %1."_s.arg(other.host())};
}

} // namespace

QString toWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Works:
        return u"works"_s;
    case Verdict::Missing:
        return u"missing"_s;
    case Verdict::PublicKey:
        return u"public_key"_s;
    case Verdict::Unknown:
        return u"unknown_key"_s;
    case Verdict::OtherRegion:
        return u"other_region"_s;
    case Verdict::NotAllowed:
        return u"not_allowed"_s;
    case Verdict::WebPage:
        return u"web_page"_s;
    case Verdict::Busy:
        return u"busy"_s;
    case Verdict::Unreachable:
        break;
    }
    return u"unreachable"_s;
}

KeyCheck judgeKey(const Result<ApiAnswer> &answer)
{
    if (!answer)
        return unanswered(answer.error());
    const int status = answer->head.status;
    if (answer->isWebPage()) {
        return {.verdict = Verdict::WebPage,
            .sentence = u"A web page came instead of an answer, probably the provider's bot "
                        "protection. Try again in a few minutes; if it stays, the provider must "
                        "let this computer's address pass."_s};
    }
    if (status == 200)
        return worked(answer->body);
    if (status == 401)
        return refused(answer->body);
    const Error error = apiError(answer->head, purpose);
    if (status == 403)
        return {.verdict = Verdict::NotAllowed, .sentence = error.message};
    if (status == 408 || status == 429 || status >= 500)
        return {.verdict = Verdict::Busy, .sentence = error.message};
    return {.verdict = Verdict::WebPage,
        .sentence = u"What answered (status %1) does not behave like the provider's API. Check the "
                    "address in EARSHOT_VAPI_BASE_URL."_s.arg(status)};
}

QCoro::Task<KeyCheck> checkKey(
    ApiTransport &api, QUrl base, std::optional<QUrl> other, std::stop_token stop)
{
    const ApiRequest request = oneAssistant();
    const Result<ApiAnswer> answer = co_await api.exchange(request, base, stop);
    const KeyCheck here = judgeKey(answer);
    const bool isRefused = here.verdict == Verdict::PublicKey || here.verdict == Verdict::Unknown;
    if (!isRefused || !other)
        co_return here;
    const Result<ApiAnswer> second = co_await api.exchange(request, *other, stop);
    if (judgeKey(second).verdict != Verdict::Works)
        co_return here;
    co_return goodElsewhere(*other);
}

} // namespace earshot::provider::vapi
