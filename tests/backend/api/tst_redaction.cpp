// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"
#include "database/callrepository.h"
#include "database/redactionrepository.h"
#include "database/storedobjectrepository.h"
#include "tests/backend/api/receiver.h"
#include "tests/support/await.h"

#include <QJsonArray>
#include <QtTest>

using namespace earshot;
using namespace Qt::StringLiterals;
using database::RedactionRepository;
using test::Answer;
using test::Receiver;

/** Asking for parts to be taken out of calls, and what lies under seal, from outside. */
class TestRedaction : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void partsAreAskedFor();
    void theLastSetOfPartsHolds();
    void whatCanNotBePutBackStaysOut();
    void deletingTheOriginalNeedsMore();
    void aHoldKeepsTheOriginal();
    void wrongWishesAreRefused_data();
    void wrongWishesAreRefused();
    void theOriginalIsGivenWithAnEntry();
    void partsAreSuggested();
    void theOriginalIsDeleted();
    void withoutAnEntryNothingHappens();

private:
    Answer ask(const Call &call, const QJsonObject &body);
    QString pathOf(const Call &call) const { return u"/api/calls/%1/redaction"_s.arg(call.id); }
    QString originalOf(const Call &call) const { return u"/api/calls/%1/original"_s.arg(call.id); }
    /** As the redactor leaves it. */
    void finish(const Call &call, bool isSealed);
    void hold(const Call &call);
    QStringList actions();

    std::unique_ptr<Receiver> m_receiver;
    QByteArray m_token;
};

namespace {

QJsonObject wish(double from, double to)
{
    return {{u"parts"_s,
                QJsonArray{
                    QJsonObject{{u"from"_s, from}, {u"to"_s, to}, {u"kind"_s, u"card_number"_s}}}},
        {u"sound"_s, u"beep"_s}, {u"reason"_s, u"A card was read out."_s}};
}

QJsonObject with(QJsonObject body, const QString &name, const QJsonValue &value)
{
    body[name] = value;
    return body;
}

} // namespace

void TestRedaction::init()
{
    m_receiver = std::make_unique<Receiver>();
    m_token = m_receiver->tokenFor(Role::Owner);
}

void TestRedaction::cleanup()
{
    m_receiver.reset();
}

Answer TestRedaction::ask(const Call &call, const QJsonObject &body)
{
    return m_receiver->send("PUT", pathOf(call), {.token = m_token, .body = toJson(body)});
}

void TestRedaction::finish(const Call &call, bool isSealed)
{
    auto work = [&](database::Session &session) -> Result<void> {
        RedactionRepository redactions(session);
        const auto asked = redactions.find(call.id);
        if (!asked.ok() || !*asked)
            return Error{};
        const auto done = redactions.finish(**asked, m_receiver->clock.now());
        if (!done.ok() || !isSealed)
            return done;
        return redactions.seal({.callId = call.id,
            .recording = call.recording,
            .summary = u"All of it."_s,
            .transcript = {{.speaker = Speaker::Caller, .text = u"four one one one"_s}},
            .sealedAt = m_receiver->clock.now()});
    };
    QVERIFY(test::await(m_receiver->database->write(work)).ok());
}

void TestRedaction::hold(const Call &call)
{
    m_receiver->run(u"update call_logs set legal_hold = 1 where id = ?"_s, {call.id});
}

QStringList TestRedaction::actions()
{
    QStringList actions;
    for (const database::AuditEvent &event : m_receiver->auditEvents())
        actions.append(event.action);
    return actions;
}

void TestRedaction::partsAreAskedFor()
{
    const Call call = m_receiver->addRecorded("sound");
    const QJsonObject none = m_receiver->get(pathOf(call), m_token).json();
    QVERIFY(none[u"state"].isNull() && none[u"original"].isNull());
    const Answer asked = ask(call, wish(2, 4.5));
    QCOMPARE(asked.status, 202);
    const QJsonObject json = m_receiver->get(pathOf(call), m_token).json();
    QCOMPARE(json, asked.json());
    QCOMPARE(json[u"state"].toString(), u"waiting"_s);
    QCOMPARE(json[u"version"].toInt(), 1);
    QCOMPARE(json[u"sound"].toString(), u"beep"_s);
    QCOMPARE(json[u"keepsOriginal"].toBool(), true);
    const QJsonObject part = json[u"parts"][0].toObject();
    QCOMPARE(part[u"from"].toDouble(), 2.0);
    QCOMPARE(part[u"to"].toDouble(), 4.5);
    QCOMPARE(part[u"kind"].toString(), u"card_number"_s);
    QCOMPARE(m_receiver->redactionsAsked, 1);
    const database::AuditEvent entry = m_receiver->auditEvents().last();
    QCOMPARE(entry.action, u"redaction.asked"_s);
    QCOMPARE(entry.callId, call.id);
    QCOMPARE(entry.detail[u"parts"].toArray(), json[u"parts"].toArray());
    QVERIFY(!entry.detail[u"putsBack"].toBool());
    QCOMPARE(entry.detail[u"reason"].toString(), u"A card was read out."_s);
}

void TestRedaction::theLastSetOfPartsHolds()
{
    const Call call = m_receiver->addRecorded("sound");
    ask(call, wish(2, 4));
    finish(call, true);
    const QJsonObject json = ask(call, wish(6, 7)).json();
    QCOMPARE(json[u"version"].toInt(), 2);
    QCOMPARE(json[u"parts"].toArray().size(), 1);
    QCOMPARE(json[u"parts"][0][u"from"].toDouble(), 6.0);
    QVERIFY(json[u"finishedAt"].isNull());
    QVERIFY(m_receiver->auditEvents().last().detail[u"putsBack"].toBool()); // of the first part
    QCOMPARE(json[u"original"][u"sha256"].toString(), call.recording.sha256);
}

void TestRedaction::whatCanNotBePutBackStaysOut()
{
    const Call call = m_receiver->addRecorded("sound");
    ask(call, with(wish(2, 4), u"original"_s, u"delete"_s));
    finish(call, false);
    const QJsonArray parts = ask(call, wish(6, 7)).json()[u"parts"].toArray();
    QCOMPARE(parts.size(), 2);
    QCOMPARE(parts.at(0)[u"from"].toDouble(), 2.0);
}

void TestRedaction::deletingTheOriginalNeedsMore()
{
    const Call call = m_receiver->addRecorded("sound");
    m_token = m_receiver->tokenFor(Role::Compliance);
    QCOMPARE(ask(call, with(wish(2, 4), u"original"_s, u"delete"_s)).status, 403);
    QCOMPARE(ask(call, wish(2, 4)).status, 202);
    QCOMPARE(m_receiver
                 ->send("DELETE", originalOf(call), {.token = m_token, .body = R"({"reason":"x"})"})
                 .status,
        403);
}

void TestRedaction::aHoldKeepsTheOriginal()
{
    const Call call = m_receiver->addRecorded("sound");
    hold(call);
    QCOMPARE(ask(call, with(wish(2, 4), u"original"_s, u"delete"_s)).status, 409);
    QCOMPARE(m_receiver->redactionsAsked, 0);
    QCOMPARE(ask(call, wish(2, 4)).status, 202);
    finish(call, true);
    const Answer refused = m_receiver->send(
        "DELETE", originalOf(call), {.token = m_token, .body = R"({"reason":"x"})"});
    QCOMPARE(refused.status, 409);
    QCOMPARE(m_receiver->get(originalOf(call), m_token).status, 200);
}

void TestRedaction::wrongWishesAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QJsonObject &body) {
        QTest::newRow(name) << toJson(body);
    };
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("no JSON") << QByteArray("parts");
    row("no parts", with(wish(2, 4), u"parts"_s, QJsonArray()));
    row("not a list", with(wish(2, 4), u"parts"_s, u"all"_s));
    row("backwards", wish(4, 2));
    row("before the begin", wish(-1, 2));
    row("beyond the end", wish(12, 40));
    row("not numbers",
        with(wish(2, 4), u"parts"_s, QJsonArray{QJsonObject{{u"from"_s, u"2"_s}, {u"to"_s, 4}}}));
    row("an unknown kind",
        with(wish(2, 4), u"parts"_s,
            QJsonArray{QJsonObject{{u"from"_s, 2}, {u"to"_s, 4}, {u"kind"_s, u"x"_s}}}));
    row("an unknown sound", with(wish(2, 4), u"sound"_s, u"music"_s));
    row("an unknown fate", with(wish(2, 4), u"original"_s, u"hide"_s));
    row("no reason", with(wish(2, 4), u"reason"_s, u" "_s));
    row("a long reason", with(wish(2, 4), u"reason"_s, QString(501, u'x')));
    QJsonArray many;
    for (int i = 0; i < 201; ++i)
        many.append(QJsonObject{{u"from"_s, 2}, {u"to"_s, 4}});
    row("many parts", with(wish(2, 4), u"parts"_s, many));
}

void TestRedaction::wrongWishesAreRefused()
{
    QFETCH(QByteArray, body);
    const Call call = m_receiver->addRecorded("sound");
    const Answer answer = m_receiver->send("PUT", pathOf(call), {.token = m_token, .body = body});
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.json()[u"detail"].toString().size() > 20);
    QVERIFY(m_receiver->get(pathOf(call), m_token).json()[u"state"].isNull());
    QCOMPARE(m_receiver
                 ->send("PUT", pathOf(m_receiver->addCall()),
                     {.token = m_token, .body = toJson(wish(2, 4))})
                 .status,
        404);
}

void TestRedaction::theOriginalIsGivenWithAnEntry()
{
    const Call call = m_receiver->addRecorded("sound");
    QCOMPARE(m_receiver->get(originalOf(call), m_token).status, 404);
    QCOMPARE(m_receiver->get(originalOf(call) + u"/content"_s, m_token).status, 404);
    ask(call, wish(2, 4));
    finish(call, true);
    const Answer words = m_receiver->get(originalOf(call), m_token);
    QCOMPARE(words.status, 200);
    QCOMPARE(words.json()[u"transcript"][0][u"text"].toString(), u"four one one one"_s);
    QCOMPARE(words.json()[u"summary"].toString(), u"All of it."_s);
    QCOMPARE(m_receiver->auditEvents().last().action, u"recording.original"_s);
    const Answer sound = m_receiver->get(originalOf(call) + u"/content"_s, m_token);
    QCOMPARE(sound.body, QByteArray("sound"));
    QCOMPARE(sound.headers.value("cache-control"), QByteArray("private, no-store"));
    const database::AuditEvent entry = m_receiver->auditEvents().last();
    QCOMPARE(entry.action, u"recording.original"_s);
    QCOMPARE(entry.detail[u"what"].toString(), u"sound"_s);
}

void TestRedaction::partsAreSuggested()
{
    const Call call = m_receiver->addRecorded("sound"); // of 12.5 s
    const auto save = [&](database::Session &session) -> Result<void> {
        database::CallRepository calls(session);
        auto merged = calls.findMerged(call.organizationId, call.id);
        if (!merged.ok() || !*merged)
            return Error{};
        (*merged)->transcript = {{.speaker = Speaker::Caller,
                                     .startSeconds = 2,
                                     .endSeconds = 6,
                                     .text = u"My card is 4111 1111 1111 1111."_s},
            {.speaker = Speaker::Caller,
                .startSeconds = 6,
                .endSeconds = 40,
                .text = u"The security code is 123."_s}};
        const auto saved = calls.save(**merged);
        return saved.ok() ? Result<void>() : saved.error();
    };
    QVERIFY(test::await(m_receiver->database->write(save)).ok());
    const QString path = pathOf(call) + u"/suggestions"_s;
    const qsizetype entries = m_receiver->auditEvents().size();
    const QJsonArray items = m_receiver->get(path, m_token).json()[u"items"].toArray();
    QCOMPARE(items.size(), 2);
    QCOMPARE(items.at(0)[u"kind"].toString(), u"card_number"_s);
    QCOMPARE(items.at(0)[u"from"].toDouble(), 1.7);
    QCOMPARE(items.at(0)[u"to"].toDouble(), 6.3);
    QVERIFY(items.at(0)[u"excerpt"].toString().contains(u"1111"_s));
    QVERIFY(!items.at(0)[u"excerpt"].toString().contains(u"4111"_s));
    QCOMPARE(items.at(1)[u"to"].toDouble(), 12.5);
    QCOMPARE(m_receiver->auditEvents().size(), entries);
    ask(call, wish(2, 4));
    finish(call, true); // with other words under seal, which are looked at then
    QCOMPARE(m_receiver->get(path, m_token).json()[u"items"].toArray().size(), 0);
    QCOMPARE(m_receiver->auditEvents().last().action, u"recording.original"_s);
}

void TestRedaction::theOriginalIsDeleted()
{
    const Call call = m_receiver->addRecorded("sound");
    const QByteArray reason = R"({"reason":"The sample policy says so."})";
    ask(call, wish(2, 4));
    const auto remove = [&](const QByteArray &body) {
        return m_receiver->send("DELETE", originalOf(call), {.token = m_token, .body = body});
    };
    QCOMPARE(remove(reason).status, 404);
    finish(call, true);
    QCOMPARE(remove("{}").status, 400);
    ask(call, wish(2, 5));
    QCOMPARE(remove(reason).status, 409); // it is being made from it
    finish(call, false);
    QCOMPARE(remove(reason).status, 204);
    QCOMPARE(m_receiver->get(originalOf(call), m_token).status, 404);
    QCOMPARE(remove(reason).status, 404);
    QCOMPARE(actions().count(u"recording.original_deleted"_s), 1);
}

void TestRedaction::withoutAnEntryNothingHappens()
{
    const Call call = m_receiver->addRecorded("sound");
    const Call asked = m_receiver->addRecorded("sound");
    ask(asked, wish(2, 4));
    finish(asked, true);
    m_receiver->blockAudit();
    QVERIFY(ask(call, wish(2, 4)).status >= 500);
    QVERIFY(m_receiver->get(pathOf(call), m_token).json()[u"state"].isNull());
    QVERIFY(m_receiver->get(originalOf(asked), m_token).status >= 500);
    const Answer sound = m_receiver->get(originalOf(asked) + u"/content"_s, m_token);
    QVERIFY(sound.status >= 500);
    QVERIFY(!sound.body.contains("sound"));
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
