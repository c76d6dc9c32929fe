// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/audio/workplace.h"

#include <QTest>

#include <algorithm>

using namespace earshot;
using namespace earshot::audio;
using namespace earshot::test;
using namespace Qt::StringLiterals;

namespace {

/** Two people in turn: a recorded voice on the left, a synthetic one on the right. */
Sound conversation(const Workplace &place)
{
    run(u"espeak-ng"_s,
        {u"-w"_s, place.path(u"voice.wav"_s),
            u"Sixteen of these, please, and send them on Thursday."_s});
    run(u"sox"_s, {place.path(u"voice.wav"_s), u"-r"_s, u"8000"_s, place.path(u"right.wav"_s)});
    run(u"sox"_s,
        {u"/usr/share/asterisk/sounds/en_US_f_Allison/demo-echotest.wav"_s,
            place.path(u"left.wav"_s)});
    const Sound left = load(place.path(u"left.wav"_s));
    const Sound right = load(place.path(u"right.wav"_s));
    Sound both = silence(left.seconds() + right.seconds(), 2);
    for (qint64 frame = 0; frame < left.frames(); ++frame)
        both.samples.at(std::size_t(frame * 2)) = left.at(frame, 0);
    for (qint64 frame = 0; frame < right.frames(); ++frame)
        both.samples.at(std::size_t((left.frames() + frame) * 2 + 1)) = right.at(frame, 0);
    return both;
}

float loudest(const Sound &sound, int channel, qint64 from, qint64 to)
{
    float peak = 0;
    for (qint64 frame = from; frame < to; ++frame)
        peak = std::max(peak, std::abs(sound.at(frame, channel)));
    return peak;
}

/** Where a click came out, which was made at @p frame. */
qint64 loudestNear(const Sound &sound, int channel, qint64 frame)
{
    qint64 found = frame - 400;
    for (qint64 at = frame - 400; at < frame + 400; ++at) {
        if (std::abs(sound.at(at, channel)) > std::abs(sound.at(found, channel)))
            found = at;
    }
    return found;
}

class Opened
{
public:
    explicit Opened(const QString &path)
        : m_file(sf_open(path.toLocal8Bit().constData(), SFM_READ, &m_info))
    { }
    ~Opened() { sf_close(m_file); }
    Q_DISABLE_COPY_MOVE(Opened)

    std::vector<float> readAt(qint64 frame, qint64 count)
    {
        std::vector<float> samples(std::size_t(count * m_info.channels));
        if (sf_seek(m_file, frame, SEEK_SET) != frame)
            throw std::runtime_error("seeking failed");
        sf_readf_float(m_file, samples.data(), count);
        return samples;
    }

private:
    SF_INFO m_info{};
    SNDFILE *m_file;
};

} // namespace

class TestSound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void profiles_data()
    {
        QTest::addColumn<bool>("constant");
        QTest::newRow("speech") << false;
        QTest::newRow("cbr128") << true;
    }

    void sidesStayApart_data() { profiles_data(); }

    /** Whoever listens to one side alone hears nothing of the other: no joint stereo. */
    void sidesStayApart()
    {
        QFETCH(bool, constant);
        const Workplace place;
        const Sound sound = conversation(place);
        const Sound mp3 = converted(place, sound, constant);
        const qint64 turn = qint64(load(place.path(u"left.wav"_s)).seconds() * mp3.rate);
        const auto guard = qint64(mp3.rate / 5);
        QVERIFY(loudest(mp3, 0, 0, turn) > 0.1F);
        QVERIFY(loudest(mp3, 1, turn + guard, mp3.frames()) > 0.1F);
        QVERIFY(loudest(mp3, 1, 0, turn - guard) < 1e-4F); // −80 dBFS
        QVERIFY(loudest(mp3, 0, turn + guard, mp3.frames()) < 1e-4F);
    }

    void tonesStayApart_data() { profiles_data(); }

    void tonesStayApart()
    {
        QFETCH(bool, constant);
        const Workplace place;
        Sound sound = silence(4, 2);
        addTone(sound, 0, 700);
        addTone(sound, 1, 1300);
        const Sound mp3 = converted(place, sound, constant);
        for (const int side : {0, 1}) {
            const std::vector<float> samples = mp3.channel(side);
            const auto share = [&](double hertz) {
                return amplitudeOf(
                    hertz, samples.data() + mp3.rate, std::size_t(2 * mp3.rate), mp3.rate);
            };
            const double own = share(side == 0 ? 700 : 1300);
            const double other = share(side == 0 ? 1300 : 700);
            QVERIFY2(own > 0.45, qPrintable(QString::number(own)));
            QVERIFY2(other < 0.0005, qPrintable(QString::number(other))); // −60 dB
        }
    }

    /** More channels fold to two sides; the first two parties keep one each. */
    void manyChannelsBecomeTwoSides()
    {
        const Workplace place;
        Sound sound = silence(3, 5);
        for (int channel = 0; channel < 5; ++channel)
            addTone(sound, channel, 500 + 400 * channel);
        const Sound mp3 = converted(place, sound, false);
        QCOMPARE(mp3.channels, 2);
        for (int channel = 0; channel < 5; ++channel) {
            for (const int side : {0, 1}) {
                const std::vector<float> samples = mp3.channel(side);
                const double share =
                    amplitudeOf(500 + 400 * channel, samples.data() + 8000, 8000, 8000);
                const double expected = channel % 2 != side ? 0 : side == 0 ? 0.5 / 3 : 0.5 / 2;
                QVERIFY2(std::abs(share - expected) < 0.03, qPrintable(QString::number(share)));
            }
        }
    }

    void clicksStayInTheirPlace_data()
    {
        QTest::addColumn<int>("rate");
        QTest::addColumn<bool>("constant");
        for (const int rate : {8000, 16000, 24000, 44100, 48000, 96000}) {
            QTest::addRow("%d Hz speech", rate) << rate << false;
            QTest::addRow("%d Hz cbr128", rate) << rate << true;
        }
    }

    void clicksStayInTheirPlace()
    {
        QFETCH(int, rate);
        QFETCH(bool, constant);
        const Workplace place;
        Sound sound = silence(8, 2, rate);
        const std::array<double, 4> moments{0.5, 2.345, 5.111, 7.77};
        for (const double moment : moments) {
            // Five samples, so that the encoder's lowpass leaves something of it.
            for (int i = -2; i <= 2; ++i) {
                const auto frame = std::size_t(moment * rate) + std::size_t(2 + i) - 2;
                sound.samples.at(frame * 2) = 0.9F * (3 - float(std::abs(i))) / 3;
            }
        }
        const Sound mp3 = converted(place, sound, constant);
        const double scale = double(mp3.rate) / rate;
        for (const double moment : moments) {
            const auto expected = qint64(std::lround(std::floor(moment * rate) * scale));
            const qint64 found = loudestNear(mp3, 0, expected);
            QVERIFY2(
                std::abs(found - expected) <= 2, qPrintable(QString::number(found - expected)));
        }
    }

    void seeksToTheSample_data()
    {
        QTest::addColumn<int>("channels");
        QTest::addColumn<bool>("constant");
        QTest::newRow("stereo speech") << 2 << false;
        QTest::newRow("mono speech") << 1 << false;
        QTest::newRow("stereo cbr128") << 2 << true;
        QTest::newRow("mono cbr128") << 1 << true;
    }

    /** After a jump the same samples come out as without one, from the first sample on. */
    void seeksToTheSample()
    {
        QFETCH(int, channels);
        QFETCH(bool, constant);
        const Workplace place;
        Sound sound = conversation(place);
        if (channels == 1)
            sound = {.channels = 1, .rate = 8000, .samples = sound.channel(0)};
        const Sound whole = converted(place, sound, constant);
        Opened file(place.path(u"out.mp3"_s));
        constexpr qint64 length = 2000;
        for (int i = 0; i < 200; ++i) {
            const qint64 frame = (whole.frames() - length) * ((i * 77) % 200) / 200;
            const std::vector<float> piece = file.readAt(frame, length);
            for (std::size_t j = 0; j < piece.size(); ++j) {
                const float expected = whole.samples.at(std::size_t(frame * channels) + j);
                if (std::abs(piece[j] - expected) > 1e-4F)
                    QFAIL(qPrintable(
                        u"at %1 + %2: %3, not %4"_s.arg(frame).arg(j).arg(piece[j]).arg(expected)));
            }
        }
    }

    void speechIsATenthOrLess_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("channels");
        for (const QString &name :
            {u"activated"_s, u"demo-instruct"_s, u"demo-echotest"_s, u"vm-review"_s}) {
            for (const int channels : {1, 2})
                QTest::addRow("%s, %d", qPrintable(name), channels) << name << channels;
        }
    }

    void speechIsATenthOrLess()
    {
        QFETCH(QString, name);
        QFETCH(int, channels);
        const Workplace place;
        run(u"sox"_s,
            {u"/usr/share/asterisk/sounds/en_US_f_Allison/%1.wav"_s.arg(name), u"-c"_s,
                QString::number(channels), place.path(u"in.wav"_s)});
        const auto report = convert(place.request(u"in.wav"_s), {});
        QVERIFY(report.ok());
        const qint64 before = QFileInfo(place.path(u"in.wav"_s)).size();
        QVERIFY2(report->sizeBytes * 10 <= before,
            qPrintable(u"%1 of %2"_s.arg(report->sizeBytes).arg(before)));
    }

    void speechStaysClear_data()
    {
        QTest::addColumn<int>("channels");
        QTest::addColumn<double>("decibel");
        QTest::newRow("stereo") << 2 << 15.0;
        QTest::newRow("mono") << 1 << 12.0;
    }

    /** The words of a telephone voice are still there: the error stays well under the voice. */
    void speechStaysClear()
    {
        QFETCH(int, channels);
        QFETCH(double, decibel);
        const Workplace place;
        Sound sound = conversation(place);
        if (channels == 1)
            sound = {.channels = 1, .rate = 8000, .samples = sound.channel(0)};
        const Sound mp3 = converted(place, sound, false);
        QCOMPARE(mp3.frames(), sound.frames());
        double voice = 0;
        double error = 0;
        for (std::size_t i = 0; i < sound.samples.size(); ++i) {
            voice += std::pow(double(sound.samples[i]), 2);
            error += std::pow(double(mp3.samples[i]) - double(sound.samples[i]), 2);
        }
        const double ratio = 10 * std::log10(voice / error);
        QVERIFY2(ratio > decibel, qPrintable(QString::number(ratio)));
    }

private:
    static Sound converted(const Workplace &place, const Sound &sound, bool constant)
    {
        save(place.path(u"in.wav"_s), sound);
        Request request = place.request(u"in.wav"_s);
        request.profile = constant ? Profile::Cbr128 : Profile::Speech;
        const auto report = convert(request, {});
        if (!report)
            throw std::runtime_error(report.error().message.toStdString());
        return load(request.mp3);
    }
};

QTEST_GUILESS_MAIN(TestSound)
#include "tst_sound.moc"
