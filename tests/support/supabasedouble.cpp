// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/supabasedouble.h"

#include "tests/support/supabaseanswers.h"
#include "tests/support/supabasejwt.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earshot::test {

namespace {

const QByteArray base = "/storage/v1";
constexpr qsizetype rememberedBody = 64 * 1024;

bool needsNoCredentials(const QByteArray &method, const QByteArray &path)
{
    const bool reads = method == "GET" || method == "HEAD";
    return method == "OPTIONS"
        || (reads && (path.startsWith("/object/sign/") || path == "/status"));
}

} // namespace

QByteArray SupabaseDouble::Call::behind(const QByteArray &begin) const
{
    return QByteArray::fromPercentEncoding(path.mid(begin.size()));
}

QJsonObject SupabaseDouble::Call::json() const
{
    return QJsonDocument::fromJson(request.body).object();
}

SupabaseDouble::SupabaseDouble() = default;

qint64 SupabaseDouble::now() const
{
    return QDateTime::currentSecsSinceEpoch() + clockOffset;
}

QByteArray SupabaseDouble::oldKey(const QString &role, qint64 expires) const
{
    QJsonObject claims{{u"iss"_s, u"supabase"_s}, {u"role"_s, role}};
    if (expires != 0)
        claims.insert(u"exp"_s, expires);
    return makeToken(claims, m_keySecret);
}

SupabaseObject *SupabaseDouble::find(const QByteArray &key)
{
    const auto found = buckets["recordings"].objects.find(key);
    return found == buckets["recordings"].objects.end() ? nullptr : &*found;
}

qsizetype SupabaseDouble::count(const QByteArray &method, const QByteArray &path) const
{
    return std::count_if(m_requests.begin(), m_requests.end(), [&](const ScriptedRequest &request) {
        return request.method == method && request.target.startsWith(QByteArray(base + path));
    });
}

qsizetype SupabaseDouble::pendingUploads() const
{
    return std::count_if(
        m_uploads.begin(), m_uploads.end(), [](const Upload &upload) { return !upload.isStored; });
}

SupabaseDouble::Call SupabaseDouble::callOf(const ScriptedRequest &request) const
{
    Call call{.request = request};
    const qsizetype question = request.target.indexOf('?');
    const QByteArray path = question < 0 ? request.target : request.target.left(question);
    if (path.startsWith(QByteArray(base + "/")))
        call.path = path.mid(base.size());
    call.query = question < 0 ? QByteArray() : request.target.mid(question + 1);
    return call;
}

std::optional<SupabaseFault> SupabaseDouble::takeFault(
    const Call &call, std::initializer_list<SupabaseFault::Kind> kinds)
{
    for (SupabaseFault &fault : m_faults) {
        const bool fits = fault.times > 0 && call.path.startsWith(fault.path)
            && (fault.method.isEmpty() || fault.method == call.request.method)
            && std::find(kinds.begin(), kinds.end(), fault.kind) != kinds.end();
        if (fits) {
            --fault.times;
            return fault;
        }
    }
    return std::nullopt;
}

std::optional<ScriptedAnswer> SupabaseDouble::faultAtOnce(const Call &call)
{
    using Kind = SupabaseFault::Kind;
    const auto fault = takeFault(call, {Kind::Status, Kind::Html, Kind::BodyStatus});
    if (!fault)
        return std::nullopt;
    const QByteArray number = QByteArray::number(fault->number);
    if (fault->kind == Kind::Html)
        return supabase::edgeError(int(fault->number));
    const QByteArray code = fault->number == 544 ? "DatabaseTimeout"
        : fault->number == 429                   ? "SlowDown"
        : fault->number == 423                   ? "ResourceLocked"
                                                 : "InternalError";
    return supabase::refusal(number, code, code, "Something went wrong",
        fault->kind == Kind::Status ? int(fault->number) : 400);
}

/** What stands before the storage server: knows the project's keys, and swaps a new one for a
 * token. */
std::optional<ScriptedAnswer> SupabaseDouble::gateway(Call &call) const
{
    if (call.path.isEmpty())
        return answer(404, "no Route matched with those values");
    if (overQuota)
        return supabase::gatewayOverQuota();
    if (needsNoCredentials(call.request.method, call.path))
        return std::nullopt;
    const QByteArray key = call.request.header("apikey");
    if (key.isEmpty())
        return supabase::gatewayUnauthorised("No API key found in request");
    const bool isNew = key == secretKey || key == publishableKey;
    if (!isNew && key != anonKey && key != serviceKey)
        return supabase::gatewayUnauthorised("Invalid API key");
    if (key == secretKey && call.request.header("User-Agent").startsWith("Mozilla/"))
        return supabase::gatewayUnauthorised("Forbidden use of secret API key in browser");
    const QByteArray sent = call.request.header("Authorization");
    if (!sent.startsWith("Bearer sb_") && !sent.isEmpty())
        return std::nullopt;
    QByteArray token;
    if (isNew && (sent.isEmpty() || sent == "Bearer " + key))
        token = "Bearer " + (key == secretKey ? serviceKey : anonKey);
    call.request.headers.removeIf([](const auto &field) {
        return field.first.compare("authorization", Qt::CaseInsensitive) == 0;
    });
    if (!token.isEmpty())
        call.request.headers.emplaceBack("Authorization", token);
    return std::nullopt;
}

std::optional<ScriptedAnswer> SupabaseDouble::authorise(Call &call) const
{
    if (needsNoCredentials(call.request.method, call.path))
        return std::nullopt;
    const QByteArray sent = call.request.header("Authorization");
    if (sent.isEmpty())
        return supabase::invalidRequest("headers must have required property 'authorization'");
    const TokenReading token =
        readToken(sent.startsWith("Bearer ") ? sent.mid(7) : sent, m_keySecret, now());
    if (!token.problem.isEmpty())
        return supabase::notAllowed(token.problem.toUtf8());
    call.trusted = token.claims["role"_L1].toString() == "service_role"_L1;
    call.rights = call.trusted ? SupabasePolicies{true, true, true, true, true} : policies;
    return std::nullopt;
}

DoubleHttpServer::Intake SupabaseDouble::onHead(const ScriptedRequest &request)
{
    Call call = callOf(request);
    Intake intake{.refusal = faultAtOnce(call)};
    if (!intake.refusal)
        intake.refusal = gateway(call);
    if (!intake.refusal)
        intake.refusal = authorise(call);
    if (!intake.refusal && call.request.method == "PATCH")
        intake.refusal = mayPatch(call);
    if (intake.refusal) {
        if (request.method == "HEAD")
            intake.refusal = supabase::bareRefusal();
        m_requests.append(request);
    } else if (const auto fault = takeFault(call, {SupabaseFault::Kind::CutUpload})) {
        intake.cutBodyAfter = qsizetype(fault->number);
    }
    return intake;
}

ScriptedAnswer SupabaseDouble::onRequest(const ScriptedRequest &request)
{
    using Kind = SupabaseFault::Kind;
    Call call = callOf(request);
    m_requests.append(request);
    if (request.body.size() > rememberedBody)
        m_requests.last().body.clear();
    if (gateway(call) || authorise(call))
        return supabase::unknownRoute(); // both passed when the head came
    const auto fault =
        takeFault(call, {Kind::CutDownload, Kind::LostAnswer, Kind::NotStored, Kind::Slow});
    if (fault && fault->kind == Kind::NotStored)
        return supabase::json(QJsonObject{{u"Key"_s, QString::fromLatin1(call.path)}});
    ScriptedAnswer made = dispatch(call);
    if (!fault)
        return made;
    if (fault->kind == Kind::Slow)
        made.pause = std::chrono::milliseconds(fault->number);
    else if (fault->kind == Kind::CutDownload)
        made = cutAfter(std::move(made), qsizetype(fault->number));
    else
        made = {.then = ScriptedAnswer::Then::Reset};
    return made;
}

void SupabaseDouble::onBroken(const ScriptedRequest &request)
{
    Call call = callOf(request);
    m_requests.append(request);
    m_requests.last().body.clear();
    const bool isPatch = request.method == "PATCH" && !gateway(call) && !authorise(call);
    if (isPatch && !mayPatch(call)) // what came of a resumable upload stays
        m_uploads[call.path.mid(call.path.lastIndexOf('/') + 1)].bytes += request.body;
    Q_EMIT broke();
}

ScriptedAnswer SupabaseDouble::dispatch(const Call &call)
{
    const QByteArray &method = call.request.method;
    if (call.path == "/status")
        return answer(200, {});
    if (call.path.startsWith("/upload/resumable"))
        return resumable(call);
    if (call.path.startsWith("/bucket/") && method == "GET")
        return bucketRecord(call);
    if (call.path.startsWith("/object/"))
        return object(call);
    return supabase::unknownRoute();
}

} // namespace earshot::test
