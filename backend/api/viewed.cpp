// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/viewed.h"

#include "api/authorised.h"
#include "core/logging.h"

#include <QCryptographicHash>
#include <QSet>

namespace earshot::api {

using namespace Qt::StringLiterals;
using http::Request;

namespace {

constexpr qsizetype mostFilters = 20; ///< of one list in an entry

/** Where in the list, and how much of it, says nothing about what was looked for. */
bool isOfThePage(const QString &name)
{
    static const QSet<QString> names{u"limit"_s, u"skip"_s, u"cursor"_s, u"from"_s, u"sort"_s};
    return names.contains(name);
}

QJsonObject filterIn(const QUrlQuery &query)
{
    QJsonObject filter;
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (!isOfThePage(name) && filter.size() < mostFilters)
            filter.insert(name, value);
    }
    return filter;
}

QString fingerprintOf(const QJsonObject &filter)
{
    const QByteArray json = QJsonDocument(filter).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(
        QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex().left(32));
}

QCoro::Task<> note(SharedContext context, Disclosure disclosure)
{
    const auto noted = co_await context->disclosures.commit(disclosure);
    if (!noted)
        logProblem(lcApi, noted.error().withContext(u"Noting what was viewed"_s));
}

} // namespace

QCoro::Task<> noteCallViewed(SharedContext context, Principal who, QString callId, Request request)
{
    const Disclosure disclosure{.to = who,
        .action = u"call.viewed"_s,
        .callId = callId,
        .origin = originOf(request),
        .detail = {},
        .sitting = u"viewed "_s + who.tokenId + u' ' + callId};
    co_await note(context, disclosure);
}

QCoro::Task<> noteListViewed(SharedContext context, Principal who, QString list, Request request)
{
    if (request.query.hasQueryItem(u"cursor"_s))
        co_return;
    QJsonObject detail = filterIn(request.query);
    detail.insert(u"list"_s, list);
    const Disclosure disclosure{.to = who,
        .action = u"list.viewed"_s,
        .callId = {},
        .origin = originOf(request),
        .detail = detail,
        .sitting = u"list "_s + who.tokenId + u' ' + fingerprintOf(detail)};
    co_await note(context, disclosure);
}

} // namespace earshot::api
