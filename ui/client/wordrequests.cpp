// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/wordrequests.h"

#include "domain/complaintwords.h"
#include "ui/client/wire.h"

#include <QJsonArray>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

QString path()
{
    return u"/api/inbox/words"_s;
}

Result<ComplaintWordChoice> choiceFromJson(const QJsonObject &object)
{
    const QJsonValue words = object.value("words"_L1);
    const QJsonValue usual = object.value("usual"_L1);
    if (!usual.isArray() || (!words.isString() && !words.isNull()))
        return notUnderstood();
    ComplaintWordChoice choice;
    if (words.isString())
        choice.chosen = words.toString().left(longestWords);
    for (const QJsonValue &phrase : usual.toArray()) {
        if (choice.usual.size() < ComplaintWords::mostPhrases)
            choice.usual.append(phrase.toString().left(ComplaintWords::longestPhrase));
    }
    choice.chosenBy = object.value("chosenBy"_L1).toString().left(200);
    return choice;
}

} // namespace

QCoro::Task<Result<ComplaintWordChoice>> fetchComplaintWords(ReceiverClient &client)
{
    const Result<QJsonObject> object = co_await client.getObject(path());
    if (!object)
        co_return object.error();
    co_return choiceFromJson(*object);
}

QCoro::Task<Result<ComplaintWordChoice>> chooseComplaintWords(
    ReceiverClient &client, std::optional<QString> words)
{
    QJsonObject body;
    body.insert(u"words"_s, words ? QJsonValue(*words) : QJsonValue());
    const Result<QJsonObject> object = co_await client.sendObject("PUT", path(), body);
    if (!object)
        co_return object.error();
    co_return choiceFromJson(*object);
}

} // namespace earshot::ui
