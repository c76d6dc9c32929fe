// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/clipfolder.h"

#include "simulator/recordingfile.h"

#include <QDirIterator>
#include <QFileInfo>

namespace earshot::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFiles = 10'000;
constexpr int mostCalls = 32;
constexpr double longEnough = 20; ///< seconds; a shorter clip is only a part of a call
constexpr double wholeCall = 25; ///< seconds a joined call has at least
constexpr double pause = 0.4; ///< seconds between two clips

/** The only text known about a clip is its name: "hello-world.wav" becomes "hello world". */
QString spokenText(const QString &file)
{
    QString text = QFileInfo(file).completeBaseName();
    text.replace(u'-', u' ').replace(u'_', u' ');
    return text.left(200);
}

Conversation wholeFile(Script script, const QString &file, const RecordingFacts &facts)
{
    const QString text = spokenText(file);
    script.summary = u"Recording \"%1\"."_s.arg(text);
    Turn turn{.side = Side::Agent, .end = facts.durationSeconds, .text = text};
    return {.script = std::move(script),
        .turns = {std::move(turn)},
        .durationSeconds = facts.durationSeconds,
        .sampleRate = facts.sampleRate,
        .channels = facts.channels,
        .file = file};
}

/** A call that is being put together from clips of one sample rate. */
struct Joint
{
    int rate = 0;
    std::vector<qint16> left;
    std::vector<qint16> right;
    std::vector<Turn> turns;

    [[nodiscard]] double seconds() const
    {
        return rate > 0 ? double(std::max(left.size(), right.size())) / rate : 0;
    }

    void add(const QString &file, const RecordingFacts &facts)
    {
        if (rate == 0)
            rate = facts.sampleRate;
        const bool usable =
            facts.channels == 1 && facts.sampleRate == rate && facts.durationSeconds < longEnough;
        if (!usable)
            return;
        const bool agent = turns.size() % 2 == 0;
        std::vector<qint16> &side = agent ? left : right;
        side.resize(std::size_t((seconds() + pause) * rate));
        const double start = double(side.size()) / rate;
        const auto limit = side.size() + std::size_t(longEnough * rate);
        if (!appendMono(file, side, limit))
            return;
        turns.push_back({.side = agent ? Side::Agent : Side::Caller,
            .start = start,
            .end = double(side.size()) / rate,
            .text = spokenText(file)});
    }
};

} // namespace

Result<ClipFolder> ClipFolder::open(const QString &folder)
{
    ClipFolder clips;
    QDirIterator files(
        folder, {u"*.wav"_s}, QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
    while (files.hasNext() && clips.m_files.size() < mostFiles)
        clips.m_files.append(files.next());
    clips.m_files.sort();
    if (clips.m_files.isEmpty()) {
        return Error{.code = ErrorCode::InvalidInput,
            .message = u"The folder \"%1\" has no WAV file."_s.arg(folder)};
    }
    return clips;
}

int ClipFolder::variety() const
{
    return int(std::min<qsizetype>(m_files.size(), mostCalls));
}

Result<Conversation> ClipFolder::conversation(int number, Script script, const QString &file) const
{
    const qsizetype count = m_files.size();
    const qsizetype first = number * std::max<qsizetype>(1, count / mostCalls) % count;
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype candidate = (first + i) % count;
        const auto facts = inspectRecording(m_files.at(candidate));
        if (!facts)
            continue;
        if (facts->channels > 1 || facts->durationSeconds >= longEnough)
            return wholeFile(std::move(script), m_files.at(candidate), *facts);
        return joined(candidate, std::move(script), file);
    }
    return Error{.code = ErrorCode::InvalidInput,
        .message = u"None of the given WAV files can be read as audio."_s};
}

Result<Conversation> ClipFolder::joined(qsizetype first, Script script, const QString &file) const
{
    constexpr int mostClips = 500;
    Joint joint;
    for (int i = 0; i < mostClips && joint.seconds() < wholeCall; ++i) {
        const QString &clip = m_files.at((first + i) % m_files.size());
        if (const auto facts = inspectRecording(clip))
            joint.add(clip, *facts);
    }
    const auto written = writeStereo(file, joint.left, joint.right, joint.rate);
    if (!written)
        return written.error();
    script.summary = u"Made of %1 recorded prompts."_s.arg(joint.turns.size());
    return Conversation{.script = std::move(script),
        .turns = std::move(joint.turns),
        .durationSeconds = joint.seconds(),
        .sampleRate = joint.rate,
        .channels = 2,
        .file = file};
}

} // namespace earshot::simulator
