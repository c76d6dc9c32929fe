// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"
#include "ingest/livecalls.h"
#include "provider/vapi/livewords.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::ingest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class HandClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override { return at; }

    Timestamp at{1'800'000'000'000'000};
};

LivePiece said(const QString &call, const QString &text, Timestamp at, bool isFinal = true,
    Speaker speaker = Speaker::Caller)
{
    return {.vapiCallId = call, .speaker = speaker, .text = text, .isFinal = isFinal, .at = at};
}

} // namespace

/** What is being said, in bounded memory. */
class TestLiveCalls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void unfinishedWordsAreReplaced();
    void bothSidesSpeakAtOnce();
    void whatIsLateOrComesTwiceChangesNothing();
    void anEndedCallIsForgotten();
    void aSilentCallIsForgotten();
    void tenThousandPiecesAreBounded();
    void aThousandCallsAreBounded();
    void unfinishedWordsAreToldAtAPace();
    void wordsAreReadFromDeliveries_data();
    void wordsAreReadFromDeliveries();

private:
    void say(const QString &call, const QString &text, bool isFinal = true,
        Speaker speaker = Speaker::Caller)
    {
        m_clock.at = m_clock.at + 1s;
        m_live->take(said(call, text, m_clock.at, isFinal, speaker));
    }
    [[nodiscard]] QStringList texts(const QString &call) const
    {
        QStringList texts;
        for (const LivePiece &piece : m_live->piecesOf(call))
            texts.append(piece.text);
        return texts;
    }

    HandClock m_clock;
    QList<LivePiece> m_told;
    std::unique_ptr<LiveCalls> m_live;
};

void TestLiveCalls::init()
{
    m_clock.at = {1'800'000'000'000'000};
    m_told.clear();
    m_live = std::make_unique<LiveCalls>(
        m_clock, [this](const LivePiece &piece) { m_told.append(piece); });
}

void TestLiveCalls::unfinishedWordsAreReplaced()
{
    say(u"a"_s, u"Hi"_s, false);
    say(u"a"_s, u"Hi, I need"_s, false);
    QCOMPARE(texts(u"a"_s), QStringList{u"Hi, I need"_s});
    say(u"a"_s, u"Hi, I need help."_s);
    say(u"a"_s, u"Today"_s, false);
    QCOMPARE(texts(u"a"_s), (QStringList{u"Hi, I need help."_s, u"Today"_s}));
    QCOMPARE(m_told.size(), 4);
    QCOMPARE(m_told.at(1).number, 0);
    QCOMPARE(m_told.at(2).number, 1);
    QCOMPARE(m_told.at(3).number, 1);
}

void TestLiveCalls::bothSidesSpeakAtOnce()
{
    say(u"a"_s, u"And then"_s, false);
    say(u"a"_s, u"Yes."_s, true, Speaker::Agent);
    QCOMPARE(texts(u"a"_s), (QStringList{u"Yes."_s, u"And then"_s}));
    say(u"a"_s, u"And then he left."_s);
    QCOMPARE(texts(u"a"_s), (QStringList{u"Yes."_s, u"And then he left."_s}));
}

void TestLiveCalls::whatIsLateOrComesTwiceChangesNothing()
{
    say(u"a"_s, u"Hello."_s);
    m_live->take(said(u"a"_s, u"Hello."_s, m_clock.at));
    m_live->take(said(u"a"_s, u"Hell"_s, m_clock.at - 1s, false));
    QCOMPARE(texts(u"a"_s), QStringList{u"Hello."_s});
    QCOMPARE(m_told.size(), 1);
}

void TestLiveCalls::anEndedCallIsForgotten()
{
    say(u"a"_s, u"Bye."_s);
    m_live->end(u"a"_s);
    m_live->end(u"unknown"_s);
    say(u"a"_s, u"Late words"_s);
    QCOMPARE(texts(u"a"_s), QStringList{u"Bye."_s});
    QCOMPARE(m_told.size(), 1);
    m_clock.at = m_clock.at + 2min;
    say(u"b"_s, u"Hello."_s);
    QVERIFY(texts(u"a"_s).isEmpty());
    QCOMPARE(m_live->calls(), 1);
}

void TestLiveCalls::aSilentCallIsForgotten()
{
    say(u"a"_s, u"Hello?"_s);
    m_clock.at = m_clock.at + 61min;
    say(u"b"_s, u"Hello."_s);
    QVERIFY(texts(u"a"_s).isEmpty());
    QCOMPARE(m_live->characters(), 6);
}

void TestLiveCalls::tenThousandPiecesAreBounded()
{
    for (int i = 0; i < 10'000; ++i)
        say(u"a"_s, QString::number(i).leftJustified(5000, u'x'));
    const LivePieces pieces = m_live->piecesOf(u"a"_s);
    QCOMPARE(pieces.size(), mostLivePieces);
    QVERIFY(pieces.back().text.startsWith(u"9999"_s));
    QCOMPARE(pieces.back().text.size(), longestLivePiece);
    QCOMPARE(pieces.back().number, 10'000);
    QVERIFY(m_live->characters() <= LiveCalls::mostCharacters);
}

void TestLiveCalls::aThousandCallsAreBounded()
{
    for (int i = 0; i < 1500; ++i) {
        for (int n = 0; n < 10; ++n)
            say(QString::number(i), QString(900, u'x'));
    }
    QVERIFY(m_live->calls() <= LiveCalls::mostCalls);
    QVERIFY(m_live->characters() <= LiveCalls::mostCharacters);
    QCOMPARE(m_live->piecesOf(u"1499"_s).size(), std::size_t(10));
    QVERIFY(m_live->piecesOf(u"0"_s).empty());
    for (int i = 0; i < 1500; ++i)
        m_live->take(said(u"short %1"_s.arg(i), u"x"_s, m_clock.at));
    QCOMPARE(m_live->calls(), LiveCalls::mostCalls);
}

void TestLiveCalls::unfinishedWordsAreToldAtAPace()
{
    for (int i = 0; i < 100; ++i) {
        m_clock.at = m_clock.at + 10ms;
        m_live->take(said(u"a"_s, QString::number(i), m_clock.at, false));
    }
    QCOMPARE(m_told.size(), 5);
    QCOMPARE(texts(u"a"_s), QStringList{u"99"_s});
    m_told.clear();
    m_clock.at = m_clock.at + 2s;
    for (int i = 0; i < 500; ++i)
        m_live->take(said(QString::number(i), u"Hello."_s, m_clock.at));
    QCOMPARE(m_told.size(), 100);
}

void TestLiveCalls::wordsAreReadFromDeliveries_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFinal");
    const auto row = [](const char *name, const QByteArray &message, const QString &text,
                         bool isFinal = false) {
        QTest::newRow(name) << message << text << isFinal;
    };
    row("partial",
        R"("type":"transcript","role":"user","transcriptType":"partial","transcript":"Hi")",
        u"Hi"_s);
    row("suffix",
        R"("type":"transcript[transcriptType=\"final\"]","role":"assistant","transcript":"Hi.")",
        u"Hi."_s, true);
    row("markup", R"("type":"transcript","role":"user","transcript":"<b>a\u0000b</b>")",
        u"<b>ab</b>"_s);
    row("system", R"("type":"transcript","role":"system","transcript":"Hi")", {});
    row("list", R"("type":"transcript","role":"user","transcript":["Hi"])", {});
    row("empty", R"("type":"transcript","role":"user","transcript":" ")", {});
    row("other", R"("type":"speech-update","role":"user","transcript":"Hi")", {});
}

void TestLiveCalls::wordsAreReadFromDeliveries()
{
    QFETCH(QByteArray, message);
    QFETCH(QString, text);
    QFETCH(bool, isFinal);
    const auto body = parseJsonObject("{\"message\":{" + message
        + R"(,"timestamp":1787065453270,"call":{"id":"01a01566-90cc-75d7-963c-F471e142f5a7"}}})");
    QVERIFY(body.ok());
    const auto piece = provider::vapi::liveWords(*body, m_clock.at);
    QCOMPARE(piece.has_value(), !text.isEmpty());
    if (!piece)
        return;
    QCOMPARE(piece->text, text);
    QCOMPARE(piece->isFinal, isFinal);
    QCOMPARE(piece->vapiCallId, u"01a01566-90cc-75d7-963c-f471e142f5a7"_s);
    QCOMPARE(piece->at.milliseconds(), 1787065453270);
}

QTEST_GUILESS_MAIN(TestLiveCalls)
#include "tst_livecalls.moc"
