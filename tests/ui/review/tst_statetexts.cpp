// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/statetexts.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(earshot::RecordingState)

class TestStateTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStateSaysWhatIsAndWhatNext_data();
    void everyStateSaysWhatIsAndWhatNext();
    void aTranscriptIsPromisedOnlyWhereThereIsOne();
    void aReadyRecordingNeedsNoNotice();
    void everyStateHasWordsOfItsOwn();
    void aCallThatRunsIsNotWithoutRecording();
    void aReasonIsShownAsItCame();
    void aReasonKeepsItsDirection();
    void endedReasonsBecomeWords();
};

void TestStateTexts::everyStateSaysWhatIsAndWhatNext_data()
{
    QTest::addColumn<RecordingState>("state");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("byItself");
    using S = RecordingState;
    const QString why = u"The provider answered with status 500."_s;
    QTest::newRow("none") << S::None << QString() << u"No recording yet"_s << true;
    QTest::newRow("pending") << S::Pending << QString() << u"The recording waits its turn"_s
                             << true;
    QTest::newRow("processing") << S::Processing << QString()
                                << u"The recording is being fetched and checked"_s << true;
    QTest::newRow("retrying") << S::Retrying << why << u"The recording is fetched again soon"_s
                              << true;
    QTest::newRow("retrying, no reason")
        << S::Retrying << QString() << u"The recording is fetched again soon"_s << true;
    QTest::newRow("failed") << S::Failed << why << u"The recording could not be fetched"_s << false;
    QTest::newRow("failed, no reason")
        << S::Failed << QString() << u"The recording could not be fetched"_s << false;
    QTest::newRow("transcript only")
        << S::TranscriptOnly << why << u"This call has no recording"_s << false;
    QTest::newRow("deleted") << S::Deleted << why << u"The recording was deleted"_s << false;
    QTest::newRow("deleted, no reason")
        << S::Deleted << QString() << u"The recording was deleted"_s << false;
}

void TestStateTexts::everyStateSaysWhatIsAndWhatNext()
{
    QFETCH(RecordingState, state);
    QFETCH(QString, reason);
    QFETCH(QString, title);
    QFETCH(bool, byItself);
    Call call;
    call.status = CallStatus::Ended;
    call.recording.state = state;
    call.recording.stateReason = reason;
    const Notice notice = recordingNotice(call);
    QCOMPARE(notice.title, title);
    QCOMPARE(notice.comesByItself, byItself);
    QVERIFY(notice.text.endsWith(u'.'));
    QVERIFY(notice.text.contains(reason));
    QVERIFY(!notice.text.contains(u'%'));
}

void TestStateTexts::aTranscriptIsPromisedOnlyWhereThereIsOne()
{
    Call call;
    call.status = CallStatus::Ended;
    call.recording.state = RecordingState::TranscriptOnly;
    for (const QString &reason : {QString(), u"Nobody answered."_s}) {
        call.recording.stateReason = reason;
        QVERIFY(recordingNotice(call, true).text.contains(u"transcript"_s));
        QVERIFY(!recordingNotice(call, false).text.contains(u"transcript"_s));
        QVERIFY(recordingNotice(call, false).text.contains(reason));
    }
}

void TestStateTexts::aReadyRecordingNeedsNoNotice()
{
    Call call;
    call.recording.state = RecordingState::Ready;
    QCOMPARE(recordingNotice(call), Notice{});
}

void TestStateTexts::everyStateHasWordsOfItsOwn()
{
    QSet<QString> words;
    for (int state = 0; state <= int(RecordingState::Deleted); ++state)
        words.insert(recordingStateText(RecordingState(state)));
    QCOMPARE(words.size(), int(RecordingState::Deleted) + 1);
    QVERIFY(!words.contains(QString()));
}

void TestStateTexts::aCallThatRunsIsNotWithoutRecording()
{
    Call call;
    call.status = CallStatus::InProgress;
    QCOMPARE(recordingNotice(call).title, u"The call is not over"_s);
}

void TestStateTexts::aReasonIsShownAsItCame()
{
    Call call;
    call.recording.state = RecordingState::Failed;
    call.recording.stateReason = u"100 %1 of <b>it</b> is %2 missing."_s;
    QVERIFY(recordingNotice(call).text.contains(call.recording.stateReason));
}

/** Words of the provider begin the sentence and may be of another direction than the rest. */
void TestStateTexts::aReasonKeepsItsDirection()
{
    Call call;
    call.recording.state = RecordingState::TranscriptOnly;
    call.recording.stateReason = u"Recording was switched off."_s;
    QLocale::setDefault(QLocale(QLocale::Arabic));
    const QString text = recordingNotice(call).text;
    QLocale::setDefault(QLocale::system());
    QVERIFY2(
        text.startsWith(u"\u200f\u2068Recording was switched off.\u2069 "_s), qPrintable(text));
}

void TestStateTexts::endedReasonsBecomeWords()
{
    QCOMPARE(endedReasonText(u"customer-ended-call"_s), u"Customer ended call"_s);
    QCOMPARE(endedReasonText(u"pipeline.error_openai--llm"_s), u"Pipeline error openai llm"_s);
    QCOMPARE(endedReasonText(QString()), QString());
}

QTEST_GUILESS_MAIN(TestStateTexts)
#include "tst_statetexts.moc"
