// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclips.h"

#include "core/json.h"

#include <QDateTime>

#include <cmath>

namespace earshot::test {

using namespace Qt::StringLiterals;

namespace {

constexpr double longestLife = 30.0 * 24 * 3600;

QDateTime now()
{
    return QDateTime({2026, 11, 22}, {10, 0}, Qt::UTC);
}

QString moment(const QDateTime &when)
{
    return when.toString(Qt::ISODateWithMs);
}

ClipAnswer refused(const QString &detail)
{
    return {.status = 400, .detail = detail};
}

/** What is wrong with it; empty for nothing. */
QString mistakeIn(const QJsonObject &order, const QStringList &others)
{
    const QStringList known =
        QStringList{u"from"_s, u"to"_s, u"format"_s, u"fade"_s, u"name"_s} + others;
    for (const QString &key : order.keys()) {
        if (!known.contains(key))
            return u"\"%1\" is not understood."_s.arg(key);
    }
    const double from = order.value("from"_L1).toDouble(NAN);
    const double to = order.value("to"_L1).toDouble(NAN);
    const double fade = order.value("fade"_L1).toDouble(0);
    const QString format = order.value("format"_L1).toString();
    if (!(from >= 0 && to > from))
        return u"\"from\" and \"to\" are seconds, from before to."_s;
    if (!(fade >= 0 && fade <= 5) || (format != "mp3"_L1 && format != "wav"_L1))
        return u"\"fade\" is 0 to 5 seconds and \"format\" is \"mp3\" or \"wav\"."_s;
    if (order.contains("name"_L1) && order.value("name"_L1).toString().isEmpty())
        return u"\"name\" is a text."_s;
    return {};
}

QString mistakeInLink(const QJsonObject &order)
{
    const double life = order.value("expiresInSeconds"_L1).toDouble(NAN);
    if (!(life >= 60 && life <= longestLife))
        return u"\"expiresInSeconds\" is 60 to 2592000."_s;
    if (!order.contains("passcode"_L1))
        return {};
    const qsizetype length = order.value("passcode"_L1).toString().size();
    return length < 4 || length > 64 ? u"\"passcode\" has 4 to 64 characters."_s : QString();
}

} // namespace

ClipAnswer FakeClips::cut(const QByteArray &body) const
{
    const Result<QJsonObject> order = parseJsonObject(body);
    const QString mistake = order ? mistakeIn(*order, {}) : u"That is no JSON."_s;
    return mistake.isEmpty() ? ClipAnswer{.audio = m_audio} : refused(mistake);
}

ClipAnswer FakeClips::links(
    const QByteArray &method, const QString &callId, const QByteArray &body, const QString &base)
{
    if (method == "POST")
        return make(callId, body, base);
    QJsonArray links;
    for (const QJsonValue &link : std::as_const(m_links)) {
        if (link["callId"_L1].toString() == callId)
            links.append(link);
    }
    return {.json = {{u"links"_s, links}}};
}

ClipAnswer FakeClips::make(const QString &callId, const QByteArray &body, const QString &base)
{
    const QJsonObject order = parseJsonObject(body).valueOr({});
    QString mistake = mistakeIn(order, {u"expiresInSeconds"_s, u"passcode"_s});
    if (mistake.isEmpty())
        mistake = mistakeInLink(order);
    if (!mistake.isEmpty())
        return refused(mistake);
    const qint64 life = order.value("expiresInSeconds"_L1).toInteger();
    const QString id = u"link-%1"_s.arg(m_links.size() + 1);
    QJsonObject link{{u"id"_s, id}, {u"callId"_s, callId}, {u"from"_s, order.value("from"_L1)},
        {u"to"_s, order.value("to"_L1)}, {u"format"_s, order.value("format"_L1)},
        {u"name"_s, order.value("name"_L1).toString()}, {u"createdAt"_s, moment(now())},
        {u"createdBy"_s, u"Maria Ortega"_s}, {u"expiresAt"_s, moment(now().addSecs(life))},
        {u"revokedAt"_s, QJsonValue()}, {u"hasPasscode"_s, order.contains("passcode"_L1)},
        {u"opened"_s, 0}, {u"lastOpenedAt"_s, QJsonValue()}};
    add(link);
    link.insert(u"url"_s, u"%1/c/sample-%2"_s.arg(base, id));
    return {.status = 201, .json = link};
}

ClipAnswer FakeClips::revoke(const QString &linkId)
{
    for (qsizetype i = 0; i < m_links.size(); ++i) {
        QJsonObject link = m_links.at(i).toObject();
        if (link.value("id"_L1).toString() != linkId)
            continue;
        if (link.value("revokedAt"_L1).isNull())
            link.insert(u"revokedAt"_s, moment(now()));
        m_links.replace(i, link);
        return {.json = link};
    }
    return {.status = 404, .detail = u"There is no such link."_s};
}

} // namespace earshot::test
