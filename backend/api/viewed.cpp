// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/viewed.h"

#include "api/authorised.h"
#include "core/logging.h"
#include "domain/redaction.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace earshot::api {

using namespace Qt::StringLiterals;
using http::Request;

namespace {

constexpr qsizetype mostValues = 50; ///< of one list in an entry
constexpr qsizetype longestValue = 200;

/** Where in the list, and how much of it, says nothing about what was looked for. */
bool isOfThePage(const QString &name)
{
    static const QSet<QString> names{u"limit"_s, u"skip"_s, u"cursor"_s, u"from"_s, u"sort"_s};
    return names.contains(name);
}

/** Somebody who looks for a card number types it; the log, which nothing is taken out of, is to
 * have none. Phone numbers have at most fifteen digits, and a plus or zeros before them. */
QString withoutCardNumbers(QString value)
{
    static const QRegularExpression card(u"(?<![+\\d])[1-9](?:[ .-]?\\d){11,18}(?!\\d)"_s);
    return value.replace(card, redactionMark.toString()).left(longestValue);
}

QJsonObject filterIn(const QUrlQuery &query)
{
    QJsonObject filter;
    qsizetype count = 0;
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (isOfThePage(name) || ++count > mostValues)
            continue;
        const QString shown = withoutCardNumbers(value);
        const QJsonValue known = filter.value(name);
        if (known.isUndefined())
            filter.insert(name, shown);
        else
            filter.insert(name, QString(known.toString() + u", "_s + shown).left(longestValue));
    }
    return filter;
}

/** Of all that was looked for, whatever of it the entry has room for. */
QString fingerprintOf(const QString &list, const QUrlQuery &query)
{
    QStringList parts{list};
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (!isOfThePage(name))
            parts.append(name + u'=' + value);
    }
    parts.sort();
    return QString::fromLatin1(
        QCryptographicHash::hash(parts.join(u'\n').toUtf8(), QCryptographicHash::Sha256)
            .toHex()
            .left(32));
}

QCoro::Task<> note(SharedContext context, Disclosure disclosure)
{
    const auto noted = co_await context->disclosures.note(disclosure);
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
    QString sitting = fingerprintOf(list, request.query);
    QJsonObject detail = filterIn(request.query);
    detail.insert(u"list"_s, list);
    if (!context->listsViewed.mayTell(who.tokenId, sitting, context->parts.clock.now())) {
        sitting = u"more"_s;
        detail = {{u"list"_s, list}, {u"more"_s, true}};
    }
    const Disclosure disclosure{.to = who,
        .action = u"list.viewed"_s,
        .callId = {},
        .origin = originOf(request),
        .detail = detail,
        .sitting = u"list "_s + who.tokenId + u' ' + sitting};
    co_await note(context, disclosure);
}

bool ListsViewed::mayTell(const QString &tokenId, const QString &list, Timestamp now)
{
    if (m_sittings.size() >= mostTokens && !m_sittings.contains(tokenId))
        m_sittings.clear();
    Sitting &sitting = m_sittings[tokenId];
    if (now < sitting.begin || now - sitting.begin >= span)
        sitting = {.begin = now, .lists = {}};
    if (sitting.lists.contains(list))
        return true;
    if (sitting.lists.size() >= mostLists)
        return false;
    sitting.lists.insert(list);
    return true;
}

} // namespace earshot::api
