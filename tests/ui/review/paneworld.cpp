// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/review/paneworld.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>
#include <QtTest>

#include <cmath>

namespace earshot::test {

using namespace Qt::StringLiterals;

namespace {

void append(QByteArray &bytes, qint32 value)
{
    const qint32 little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&little), 4);
}

/** Speech-like: the sides take turns of seven seconds, in syllables. */
int loudness(double second, int channel)
{
    const double turn = second / 5.3;
    const bool speaks = int(turn) % 2 == channel % 2 && turn - std::floor(turn) < 0.9;
    const double phrase = 0.55 + 0.45 * std::sin(second * 1.7 + channel);
    const double syllable = std::abs(std::sin(second * 7.9)) * std::abs(std::sin(second * 3.1));
    return speaks ? 5 + int(38 * phrase * syllable) : 1;
}

} // namespace

QByteArray sampleWaveform(double seconds, int channels)
{
    const int points = int(seconds * 100);
    QByteArray dat;
    for (const qint32 field : {2, 1, 8000, 80, points, channels})
        append(dat, field);
    for (int point = 0; point < points; ++point) {
        for (int channel = 0; channel < channels; ++channel) {
            const int high = loudness(point / 100.0, channel);
            dat.append(char(-high));
            dat.append(char(high));
        }
    }
    return dat;
}

QJsonArray longTranscript(int turns)
{
    const QStringList said{
        u"Thanks for calling Harbor Dental, this is Ava. How can I help today?"_s,
        u"Hi, I’d like to move my appointment from Thursday to next week."_s,
        u"Of course. I see a cleaning booked for Thursday at ten. Would Tuesday the ninth work?"_s,
        u"Tuesday is fine, but only after three."_s,
        u"I have a three-thirty open. Shall I confirm that appointment and text you the details?"_s,
        u"Yes please, same number."_s};
    QJsonArray result;
    for (int turn = 0; turn < turns; ++turn) {
        result.append(QJsonObject{{u"speaker"_s, turn % 2 == 0 ? u"agent"_s : u"caller"_s},
            {u"startSeconds"_s, turn * 4.0 + 1}, {u"endSeconds"_s, turn * 4.0 + 4},
            {u"text"_s, said.at(turn % said.size())}, {u"words"_s, QJsonArray()}});
    }
    return result;
}

QString sampleId(int index)
{
    return sampleCall(index).value("id"_L1).toString();
}

PaneWorld::PaneWorld(double seconds)
{
    setSilentDuration(seconds);
    std::vector<QJsonObject> calls;
    for (int index = 0; index < 5; ++index)
        calls.push_back(sampleCall(index));
    receiver.setCalls(calls);
    receiver.setAudio(QByteArray(20'000, 'a'));
    receiver.setWaveform(sampleWaveform(seconds));
    pane = std::make_unique<ui::ReviewPane>(client, player, book);
    pane->resize(640, 800);
}

void PaneWorld::setDetail(int index, const QJsonObject &fields)
{
    QJsonObject detail = sampleCall(index);
    detail.insert(u"transcript"_s, longTranscript(12));
    for (auto field = fields.begin(); field != fields.end(); ++field)
        detail.insert(field.key(), field.value());
    receiver.put(detail);
    receiver.answer(u"/api/calls/"_s + sampleId(index),
        {.body = QJsonDocument(detail).toJson(QJsonDocument::Compact)});
}

bool PaneWorld::showReady(int index)
{
    pane->showCall(sampleId(index));
    return QTest::qWaitFor([this] { return player.state() == ui::Player::State::Paused; }, 10'000);
}

} // namespace earshot::test
