// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/accountbook.h"

#include "simulator/account.h"
#include "simulator/fieldcheck.h"

#include <algorithm>

namespace earshot::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t faultyCount = 3;

QJsonObject withBackoff(QJsonObject server)
{
    server.insert(u"backoffPlan"_s,
        QJsonObject{
            {u"type"_s, u"exponential"_s}, {u"maxRetries"_s, 5}, {u"baseDelaySeconds"_s, 1}});
    return server;
}

/** Off in the right place, with settings beside it that a careless change would lose. */
void switchOff(QJsonObject &assistant)
{
    assistant.insert(u"artifactPlan"_s,
        QJsonObject{{u"recordingEnabled"_s, false}, {u"recordingFormat"_s, u"mp3"_s},
            {u"loggingEnabled"_s, false},
            {u"transcriptPlan"_s,
                QJsonObject{{u"enabled"_s, true}, {u"assistantName"_s, u"Desk"_s}}}});
    assistant.insert(u"serverMessages"_s, QJsonArray{u"status-update"_s, u"hang"_s});
}

/** Off in the old place, and its events go to somebody else, once. */
void switchOffTheOldWay(QJsonObject &assistant)
{
    assistant.remove(u"artifactPlan"_s);
    assistant.insert(u"recordingEnabled"_s, false);
    assistant.insert(u"server"_s,
        QJsonObject{{u"url"_s, u"https://old-crm.example.net/vapi"_s}, {u"timeoutSeconds"_s, 20},
            {u"headers"_s, QJsonObject{{u"X-Tenant"_s, u"7"_s}}}});
}

bool holds(const std::vector<QJsonObject> &objects, const QString &id)
{
    return std::any_of(objects.begin(), objects.end(),
        [&](const QJsonObject &object) { return object.value(u"id"_s).toString() == id; });
}

} // namespace

AccountBook::AccountBook(bool faulty)
    : m_webhook(u"https://recorder.example.net/hooks/vapi"_s)
{
    addScripts(faulty);
}

void AccountBook::addScripts(bool faulty)
{
    const auto book = ScriptBook::load();
    m_scriptCount = book ? book->size() : 0;
    for (int i = 0; i < m_scriptCount; ++i) {
        const Script script = book->script(i, 0, Dice(0));
        if (faulty && m_assistants.size() == faultyCount)
            break;
        if (!holds(m_numbers, phoneNumberId(script)))
            m_numbers.push_back(phoneNumberJson(script));
        if (holds(m_assistants, assistantId(script)))
            continue;
        m_assistants.push_back(assistantJson(script, m_webhook));
        if (faulty)
            m_scripts.push_back(i);
    }
    if (!faulty || m_assistants.size() < faultyCount)
        return;
    const QString server = u"server"_s;
    m_assistants[0].insert(server, withBackoff(m_assistants[0].value(server).toObject()));
    m_assistants[1].insert(server, withBackoff(m_assistants[1].value(server).toObject()));
    switchOff(m_assistants[1]);
    switchOffTheOldWay(m_assistants[2]);
}

void AccountBook::setWebhook(const QString &url)
{
    for (QJsonObject &assistant : m_assistants) {
        QJsonObject server = assistant.value(u"server"_s).toObject();
        if (server.value(u"url"_s).toString() != m_webhook)
            continue;
        server.insert(u"url"_s, url);
        assistant.insert(u"server"_s, server);
    }
    m_webhook = url;
}

QJsonArray AccountBook::list(Shelf shelf, int limit) const
{
    QJsonArray array;
    for (const QJsonObject &object : shelf == Shelf::Assistants ? m_assistants : m_numbers) {
        if (array.size() < limit)
            array.append(object);
    }
    return array;
}

QJsonObject AccountBook::find(Shelf shelf, const QString &id) const
{
    for (const QJsonObject &object : shelf == Shelf::Assistants ? m_assistants : m_numbers) {
        if (object.value(u"id"_s).toString() == id)
            return object;
    }
    return {};
}

AccountBook::Change AccountBook::change(
    Shelf shelf, const QString &id, const QJsonObject &patch, Timestamp now)
{
    const QJsonArray wrong = wrongFields(patch, shelf == Shelf::Assistants);
    if (!wrong.isEmpty())
        return {.object = {}, .wrong = wrong};
    Objects &objects = shelf == Shelf::Assistants ? m_assistants : m_numbers;
    for (QJsonObject &object : objects) {
        if (object.value(u"id"_s).toString() != id)
            continue;
        for (auto it = patch.begin(); it != patch.end(); ++it)
            object.insert(it.key(), it.value());
        object.insert(u"updatedAt"_s, now.toString());
        return {.object = object, .wrong = {}};
    }
    return {};
}

bool AccountBook::hears(const QJsonObject &assistant, Event event) const
{
    const bool tellsTheAccount = event == Event::Deleted;
    if (assistant.isEmpty() || tellsTheAccount)
        return true;
    const QString url = assistant.value(u"server"_s).toObject().value(u"url"_s).toString();
    if (!url.isEmpty() && url != m_webhook)
        return false;
    const QJsonValue messages = assistant.value(u"serverMessages"_s);
    return !messages.isArray() || messages.toArray().contains(eventType(event));
}

int AccountBook::conversationOf(int number, int otherwise) const
{
    if (m_scripts.empty())
        return otherwise;
    const int count = int(m_scripts.size());
    const int script = m_scripts.at(std::size_t(number % count));
    return script + m_scriptCount * (number / count % 3);
}

} // namespace earshot::simulator
