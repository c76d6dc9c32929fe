// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/twilio/signature.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <map>
#include <set>

namespace earshot::provider::twilio {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostParameters = 1000;

QByteArray decoded(QByteArrayView text)
{
    QByteArray plain = text.toByteArray();
    plain.replace('+', ' ');
    return QByteArray::fromPercentEncoding(plain);
}

/** Where host and port begin and end in a URL; nothing when it has no such part. */
struct Authority
{
    qsizetype begin = 0;
    qsizetype end = 0;
    qsizetype colon = -1; ///< before the port
};

std::optional<Authority> authorityOf(QByteArrayView url)
{
    const qsizetype mark = url.indexOf("://");
    if (mark < 0)
        return std::nullopt;
    Authority part{.begin = mark + 3, .end = url.size()};
    for (qsizetype i = part.begin; i < url.size(); ++i) {
        if (url[i] == '/' || url[i] == '?') {
            part.end = i;
            break;
        }
    }
    const QByteArrayView host = url.first(part.end).sliced(part.begin);
    const qsizetype colon = host.lastIndexOf(':');
    if (colon > host.lastIndexOf(']')) // not one within an IPv6 address
        part.colon = part.begin + colon;
    return part;
}

/** The URL as it is, and the other way about its port. */
QList<QByteArray> withAndWithoutPort(const QByteArray &url)
{
    QList<QByteArray> forms{url};
    const auto authority = authorityOf(url);
    if (!authority)
        return forms;
    if (authority->colon >= 0)
        forms.append(url.first(authority->colon) + url.sliced(authority->end));
    else
        forms.append(url.first(authority->end) + (url.startsWith("https:") ? ":443" : ":80")
            + url.sliced(authority->end));
    return forms;
}

/** The hash of the body that the URL names, when it names one. */
std::optional<QByteArray> bodyHashIn(QByteArrayView url)
{
    const Result<Parameters> query = parseParameters(queryOf(url));
    if (!query)
        return std::nullopt;
    for (const auto &[name, value] : *query) {
        if (name == "bodySHA256")
            return value;
    }
    return std::nullopt;
}

Error refused(const QString &message)
{
    return Error{.code = ErrorCode::Unauthorised, .message = message};
}

} // namespace

Result<Parameters> parseParameters(QByteArrayView encoded)
{
    Parameters parameters;
    for (qsizetype at = 0; at < encoded.size();) {
        qsizetype end = encoded.indexOf('&', at);
        end = end < 0 ? encoded.size() : end;
        const QByteArrayView pair = encoded.first(end).sliced(at);
        at = end + 1;
        if (pair.isEmpty())
            continue;
        if (parameters.size() == mostParameters)
            return Error{.code = ErrorCode::InvalidInput,
                .message = u"The request has more than 1000 parameters."_s};
        const qsizetype equals = pair.indexOf('=');
        const QByteArrayView name = equals < 0 ? pair : pair.first(equals);
        const QByteArrayView value = equals < 0 ? QByteArrayView() : pair.sliced(equals + 1);
        parameters.append({decoded(name), decoded(value)});
    }
    return parameters;
}

QByteArrayView queryOf(QByteArrayView url)
{
    const qsizetype mark = url.indexOf('?');
    return mark < 0 ? QByteArrayView() : url.sliced(mark + 1);
}

bool isForm(QByteArrayView contentType)
{
    const qsizetype semicolon = contentType.indexOf(';');
    const QByteArrayView type = semicolon < 0 ? contentType : contentType.first(semicolon);
    return type.trimmed().compare("application/x-www-form-urlencoded", Qt::CaseInsensitive) == 0;
}

QByteArray signatureOf(QByteArrayView url, const Parameters &parameters, const Secret &token)
{
    std::map<QByteArray, std::set<QByteArray>> sorted;
    for (const auto &[name, value] : parameters)
        sorted[name].insert(value);
    QMessageAuthenticationCode code(QCryptographicHash::Sha1, token.reveal());
    code.addData(url.data(), url.size());
    for (const auto &[name, values] : sorted) {
        for (const QByteArray &value : values) {
            code.addData(name);
            code.addData(value);
        }
    }
    return code.result().toBase64();
}

SignatureVerifier::SignatureVerifier(std::vector<Secret> tokens, QByteArray fragment)
    : m_tokens(std::move(tokens))
    , m_fragment(std::move(fragment))
{
    std::erase_if(m_tokens, [](const Secret &token) { return token.reveal().trimmed().isEmpty(); });
}

Result<void> SignatureVerifier::verify(const SignedRequest &request) const
{
    if (m_tokens.empty())
        return refused(u"No Twilio auth token is set here, so every Twilio request is refused. Set "
                       "EARSHOT_TWILIO_ACCOUNT_SID and EARSHOT_TWILIO_AUTH_TOKEN."_s);
    if (request.signature.isEmpty())
        return refused(u"The request has no X-Twilio-Signature."_s);
    const bool hasForm = isForm(request.contentType) && !request.body.isEmpty();
    const Result<Parameters> form =
        hasForm ? parseParameters(request.body) : Result<Parameters>(Parameters());
    if (!form)
        return form.error();
    if (!isSigned(request, *form))
        return refused(u"The X-Twilio-Signature does not fit. Compare EARSHOT_TWILIO_AUTH_TOKEN "
                       "with the account's token, and EARSHOT_PUBLIC_URL with the address that "
                       "Twilio was given."_s);
    if (hasForm || request.body.isEmpty())
        return {};
    // Only the URL was signed; the body is vouched for by its hash in it.
    const auto named = bodyHashIn(request.url);
    const QByteArray hash =
        QCryptographicHash::hash(request.body, QCryptographicHash::Sha256).toHex();
    if (!named || !Secret(hash).matches(named->toLower()))
        return refused(u"The body of the request is not the one whose hash was signed."_s);
    return {};
}

/** Goes through every form of the URL and every token, whatever fits first. */
bool SignatureVerifier::isSigned(const SignedRequest &request, const Parameters &parameters) const
{
    QList<QByteArray> urls = withAndWithoutPort(request.url);
    if (!m_fragment.isEmpty()) {
        for (const QByteArray &url : QList<QByteArray>(urls))
            urls.append(url + '#' + m_fragment);
    }
    bool isSigned = false;
    for (const Secret &token : m_tokens) {
        for (const QByteArray &url : std::as_const(urls))
            isSigned |= Secret(signatureOf(url, parameters, token)).matches(request.signature);
    }
    return isSigned;
}

} // namespace earshot::provider::twilio
