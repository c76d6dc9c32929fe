// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/recordingfile.h"
#include "simulator/renderer.h"
#include "simulator/resample.h"
#include "simulator/speech.h"

#include <QtTest>

#include <sndfile.h>

#include <cmath>
#include <numbers>

using namespace earshot;
using namespace earshot::simulator;
using namespace Qt::StringLiterals;

namespace {

struct Stereo
{
    std::vector<short> left;
    std::vector<short> right;
    int rate = 0;
};

Stereo readStereo(const QString &file)
{
    SF_INFO info{};
    SNDFILE *sound = sf_open(QFile::encodeName(file).constData(), SFM_READ, &info);
    Stereo stereo{.rate = info.samplerate};
    if (sound && info.channels == 2) {
        std::vector<short> both(std::size_t(info.frames) * 2);
        sf_readf_short(sound, both.data(), info.frames);
        for (std::size_t i = 0; i < both.size(); i += 2) {
            stereo.left.push_back(both[i]);
            stereo.right.push_back(both[i + 1]);
        }
    }
    sf_close(sound);
    return stereo;
}

/** The root of the mean square between two times. */
double level(const std::vector<short> &side, int rate, double start, double end)
{
    double sum = 0;
    const auto first = std::size_t(start * rate);
    const auto last = std::min(std::size_t(end * rate), side.size());
    for (std::size_t i = first; i < last; ++i)
        sum += double(side[i]) * side[i];
    return last > first ? std::sqrt(sum / double(last - first)) : 0;
}

} // namespace

class TestSpeech : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void refusesAnUnknownVoice();
    void wordsRebuildTheText();
    void resamplingKeepsAToneAndItsLevel();
    void resamplingRemovesWhatDoesNotFit();
    void everyScriptIsARealisticCall();
    void sidesAreSeparate();
    void trackIsOneSide();
    void inspectingRefusesWhatIsNotAudio();

private:
    QTemporaryDir m_folder;
    std::vector<Conversation> m_conversations;
};

void TestSpeech::initTestCase()
{
    const auto book = ScriptBook::load();
    QVERIFY(book.ok());
    QVERIFY(book->size() >= 8);
    const Dice dice(42);
    for (int i = 0; i < book->size(); ++i) {
        const auto talk = renderConversation(book->script(i, 1, dice), dice, quint64(i),
            m_folder.filePath(QString::number(i) + u".wav"_s));
        QVERIFY2(talk.ok(), talk.ok() ? "" : qPrintable(talk.error().message));
        m_conversations.push_back(*talk);
    }
}

void TestSpeech::refusesAnUnknownVoice()
{
    const auto spoken = speak(u"Hello."_s, {.name = "no-such-voice"}, 16000);
    QVERIFY(!spoken);
    QVERIFY(spoken.error().message.contains(u"no-such-voice"_s));
}

void TestSpeech::wordsRebuildTheText()
{
    const QString text = u"José, it's 12 Alder Street – the one ending in 0 1 3 4, isn't it?"_s;
    const auto spoken = speak(text, {.name = "en-us+f3"}, 8000);
    QVERIFY(spoken.ok());
    QStringList words;
    double last = -1;
    for (const Word &word : spoken->words) {
        words.append(word.text);
        QVERIFY(word.start > last);
        QVERIFY(word.end > word.start);
        last = word.start;
    }
    QCOMPARE(words.join(u' '), text);
    QVERIFY(spoken->words.size() >= 12);
    QVERIFY(spoken->words.back().end <= double(spoken->samples.size()) / 8000);
}

void TestSpeech::resamplingKeepsAToneAndItsLevel()
{
    std::vector<qint16> tone;
    for (int i = 0; i < 22050; ++i)
        tone.push_back(qint16(10000 * std::sin(2 * std::numbers::pi * 1000 * i / 22050)));
    const auto out = resampled(tone, 22050, 8000);
    QCOMPARE(out.size(), std::size_t(8000));
    double worst = 0;
    for (std::size_t i = 200; i < 7800; ++i) {
        const double wanted = 10000 * std::sin(2 * std::numbers::pi * 1000 * double(i) / 8000);
        worst = std::max(worst, std::abs(wanted - out[i]));
    }
    QVERIFY2(worst < 100, qPrintable(QString::number(worst)));
}

void TestSpeech::resamplingRemovesWhatDoesNotFit()
{
    std::vector<qint16> tone;
    for (int i = 0; i < 22050; ++i)
        tone.push_back(qint16(10000 * std::sin(2 * std::numbers::pi * 6000 * i / 22050)));
    const auto out = resampled(tone, 22050, 8000);
    QVERIFY(level(out, 8000, 0.1, 0.9) < 50);
}

void TestSpeech::everyScriptIsARealisticCall()
{
    for (const Conversation &talk : m_conversations) {
        const auto name = talk.script.name.toLatin1();
        QVERIFY2(talk.durationSeconds > 20 && talk.durationSeconds < 90, name.constData());
        QVERIFY2(talk.sampleRate == 8000 || talk.sampleRate == 16000, name.constData());
        QVERIFY2(talk.script.caller.number.contains(u"55501"_s), name.constData());
        double last = 0;
        for (const Turn &turn : talk.turns) {
            QVERIFY2(!turn.text.contains(u'{'), qPrintable(turn.text));
            QVERIFY(turn.start >= last && turn.end > turn.start);
            QCOMPARE(turn.words.empty(), turn.side == Side::Tool);
            for (const Word &word : turn.words) {
                QVERIFY(word.start >= turn.start && word.end > word.start);
                QVERIFY(word.end <= turn.end && word.end <= talk.durationSeconds);
            }
            last = turn.end;
        }
        const auto facts = inspectRecording(talk.file);
        QVERIFY(facts.ok());
        QCOMPARE(facts->durationSeconds, talk.durationSeconds);
        QCOMPARE(facts->channels, 2);
    }
}

void TestSpeech::sidesAreSeparate()
{
    for (const Conversation &talk : m_conversations) {
        const Stereo sound = readStereo(talk.file);
        QCOMPARE(sound.left.size(), sound.right.size());
        for (const Turn &turn : talk.turns) {
            const double left = level(sound.left, sound.rate, turn.start, turn.end);
            const double right = level(sound.right, sound.rate, turn.start, turn.end);
            QVERIFY((turn.side == Side::Agent) == (left > 300));
            QVERIFY((turn.side == Side::Caller) == (right > 300));
            QVERIFY(turn.side == Side::Agent || left < 1);
            QVERIFY(turn.side == Side::Caller || right < 1);
        }
    }
}

void TestSpeech::trackIsOneSide()
{
    const Conversation &talk = m_conversations.front();
    const QString file = m_folder.filePath(u"customer.wav"_s);
    QVERIFY(writeTrack(talk.file, file, Track::Customer).ok());
    std::vector<qint16> mono;
    QVERIFY(appendMono(file, mono, 10'000'000).ok());
    const Stereo sound = readStereo(talk.file);
    QVERIFY(mono == sound.right);
}

void TestSpeech::inspectingRefusesWhatIsNotAudio()
{
    QFile page(m_folder.filePath(u"page.wav"_s));
    QVERIFY(page.open(QIODevice::WriteOnly));
    page.write("<html><body>Not here</body></html>");
    page.close();
    QCOMPARE(inspectRecording(page.fileName()).error().code, ErrorCode::InvalidInput);
    QVERIFY(!inspectRecording(m_folder.filePath(u"missing.wav"_s)));
}

QTEST_GUILESS_MAIN(TestSpeech)
#include "tst_speech.moc"
