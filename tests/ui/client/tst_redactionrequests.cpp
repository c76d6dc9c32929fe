// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "tests/support/fakereceiver.h"
#include "ui/client/redactionrequests.h"
#include "ui/client/redactionwire.h"

#include <QJsonDocument>
#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;
using test::FakeReceiver;
using test::sampleCall;

namespace {

QString callId()
{
    return sampleCall(0).value("id"_L1).toString();
}

QString path(const QString &what)
{
    return u"/api/calls/%1/%2"_s.arg(callId(), what);
}

const RedactionOrder order{.parts = {{12.5, 20, RedactionKind::CardNumber}, {30, 31.25}},
    .sound = RedactionSound::Beep,
    .keepsOriginal = true,
    .reason = QStringLiteral("A card was read out")};

QJsonObject standing(const QJsonObject &fields)
{
    QJsonObject json{{u"state"_s, u"done"_s},
        {u"parts"_s,
            QJsonArray{QJsonObject{{u"from"_s, 1}, {u"to"_s, 2}, {u"kind"_s, u"other"_s}}}},
        {u"original"_s, QJsonValue()}};
    for (auto field = fields.begin(); field != fields.end(); ++field)
        json.insert(field.key(), field.value());
    return json;
}

} // namespace

class TestRedactionRequests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void nothingWasAskedFor();
    void aWishIsSentWholeAndFollowed();
    void suggestionsAreBounded();
    void whatIsNotUnderstoodIsNoStanding_data();
    void whatIsNotUnderstoodIsNoStanding();
    void theOriginalIsReadSavedAndDeleted();
    void otherSoundIsNotTheOriginal();
    void aRefusalKeepsItsSentence();

private:
    std::unique_ptr<FakeReceiver> m_receiver;
    std::unique_ptr<ReceiverClient> m_client;
};

void TestRedactionRequests::init()
{
    m_receiver = std::make_unique<FakeReceiver>();
    m_receiver->setCalls({sampleCall(0)});
    m_client = std::make_unique<ReceiverClient>(m_receiver->url(), Secret(FakeReceiver::token));
}

void TestRedactionRequests::cleanup()
{
    m_client.reset();
    m_receiver.reset();
}

void TestRedactionRequests::nothingWasAskedFor()
{
    const auto found = test::await(RedactionRequests(*m_client).standing(callId()));
    QVERIFY(found.ok());
    QCOMPARE(*found, RedactionStanding());
}

void TestRedactionRequests::aWishIsSentWholeAndFollowed()
{
    RedactionRequests requests(*m_client);
    const auto asked = test::await(requests.redact(callId(), order));
    QVERIFY2(asked.ok(), asked.ok() ? "" : qPrintable(asked.error().message));
    QVERIFY(asked->state == RedactionState::Waiting);
    const auto sent =
        QJsonDocument::fromJson(m_receiver->posted(path(u"redaction"_s)).last()).object();
    const QJsonArray parts{
        QJsonObject{{u"from"_s, 12.5}, {u"to"_s, 20}, {u"kind"_s, u"card_number"_s}},
        QJsonObject{{u"from"_s, 30}, {u"to"_s, 31.25}, {u"kind"_s, u"other"_s}}};
    QCOMPARE(sent,
        (QJsonObject{{u"parts"_s, parts}, {u"sound"_s, u"beep"_s}, {u"original"_s, u"seal"_s},
            {u"reason"_s, u"A card was read out"_s}}));
    m_receiver->redactions().finish(callId());
    const auto done = test::await(requests.standing(callId()));
    QVERIFY(done.ok() && done->state == RedactionState::Done);
    QVERIFY(done->parts == order.parts && done->sound == RedactionSound::Beep);
    QCOMPARE(done->askedBy, u"Maria Ortega"_s);
    QVERIFY(done->original);
    QCOMPARE(done->original->recording.sizeBytes, 30'000);
}

void TestRedactionRequests::suggestionsAreBounded()
{
    QJsonArray items{QJsonObject{{u"from"_s, 3}, {u"to"_s, 1}, {u"kind"_s, u"other"_s}}};
    for (int part = 0; part < 300; ++part)
        items.append(QJsonObject{{u"from"_s, part}, {u"to"_s, part + 1},
            {u"kind"_s, u"security_code"_s}, {u"excerpt"_s, u"one\nline\x07"_s}});
    m_receiver->redactions().setSuggestions(items);
    const auto found = test::await(RedactionRequests(*m_client).suggestions(callId()));
    QVERIFY(found.ok());
    QCOMPARE(found->size(), mostRedactedSpans);
    QCOMPARE(found->front().span.toSeconds, 1);
    QCOMPARE(found->front().excerpt, u"one line"_s);
}

void TestRedactionRequests::whatIsNotUnderstoodIsNoStanding_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::newRow("nothing") << QJsonObject();
    QTest::newRow("an unknown state") << standing({{u"state"_s, u"half"_s}});
    QTest::newRow("done without parts") << standing({{u"parts"_s, QJsonArray()}});
    QTest::newRow("a part that is none")
        << standing({{u"parts"_s, QJsonArray{QJsonObject{{u"from"_s, 2}, {u"to"_s, 1}}}}});
    QTest::newRow("a part without numbers")
        << standing({{u"parts"_s, QJsonArray{QJsonObject{{u"from"_s, u"1"_s}, {u"to"_s, 3}}}}});
}

void TestRedactionRequests::whatIsNotUnderstoodIsNoStanding()
{
    QFETCH(QJsonObject, json);
    QVERIFY(redactionStandingFromJson(standing({})).ok());
    QVERIFY(!redactionStandingFromJson(json).ok());
}

void TestRedactionRequests::theOriginalIsReadSavedAndDeleted()
{
    RedactionRequests requests(*m_client);
    const QJsonArray turns{QJsonObject{
        {u"speaker"_s, u"caller"_s}, {u"startSeconds"_s, 1}, {u"text"_s, u"four one one"_s}}};
    m_receiver->redactions().setOriginal(turns, "all of it");
    QVERIFY(test::await(requests.redact(callId(), order)).ok());
    m_receiver->redactions().finish(callId());
    const auto words = test::await(requests.original(callId()));
    QVERIFY(words.ok());
    QCOMPARE(words->transcript.at(0).text, u"four one one"_s);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"original.mp3"_s);
    const auto state = test::await(requests.standing(callId()));
    QVERIFY(test::await(m_client->saveOriginal(callId(), state->original->recording, file)).ok());
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), "all of it");
    QVERIFY(test::await(requests.deleteOriginal(callId(), u"Not needed"_s)).ok());
    QCOMPARE(m_receiver->posted(path(u"original"_s)).last(), R"({"reason":"Not needed"})");
    const auto gone = test::await(requests.original(callId()));
    QVERIFY(!gone.ok() && gone.error().code == ErrorCode::NotFound);
}

void TestRedactionRequests::otherSoundIsNotTheOriginal()
{
    QVERIFY(test::await(RedactionRequests(*m_client).redact(callId(), order)).ok());
    m_receiver->redactions().finish(callId());
    const QTemporaryDir folder;
    Recording expected;
    expected.sizeBytes = 30'000;
    expected.sha256 = QString(64, u'0');
    QVERIFY(
        !test::await(m_client->saveOriginal(callId(), expected, folder.filePath(u"original.mp3"_s)))
             .ok());
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestRedactionRequests::aRefusalKeepsItsSentence()
{
    m_receiver->answer(path(u"redaction"_s),
        test::refusal(409, worded(ErrorCode::Conflict, "The recording is not there yet.")));
    const auto refused = test::await(RedactionRequests(*m_client).redact(callId(), order));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(refused.error().message, u"The recording is not there yet."_s);
}

QTEST_GUILESS_MAIN(TestRedactionRequests)
#include "tst_redactionrequests.moc"
