// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/audiolibrary.h"

#include "simulator/clipfolder.h"
#include "simulator/renderer.h"
#include "simulator/workfolder.h"

#include <QFile>
#include <QHash>

#include <optional>

namespace earshot::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr int variants = 3; ///< of every script: other people, days, voices

Error stopped()
{
    return {.code = ErrorCode::Cancelled, .message = u"The simulator is stopping."_s};
}

} // namespace

/** What the one worker thread works on; after open() nobody else touches its cache. */
struct AudioLibrary::Shelf
{
    Dice dice;
    QString clipFolder;
    WorkFolder folder;
    std::optional<ScriptBook> scripts;
    std::optional<ClipFolder> clips;
    QHash<int, ConversationPtr> conversations;

    [[nodiscard]] int variety() const
    {
        return clips ? clips->variety() : scripts ? scripts->size() * variants : 0;
    }

    [[nodiscard]] Script scriptOf(int number) const
    {
        const int size = scripts->size();
        return scripts->script(number % size, number / size % variants, dice);
    }

    Result<Conversation> made(int number) const
    {
        const Script script = scriptOf(number);
        const QString file = folder.filePath(u"%1.wav"_s.arg(number));
        return clips ? clips->conversation(number, script, file)
                     : renderConversation(script, dice, quint64(number), file);
    }

    Result<ConversationPtr> conversation(int number)
    {
        if (const auto known = conversations.value(number))
            return known;
        auto talk = made(number);
        if (!talk)
            return talk.error();
        talk->number = number;
        const auto kept = std::make_shared<const Conversation>(std::move(*talk));
        conversations.insert(number, kept);
        return ConversationPtr(kept);
    }

    /** The sound of a sketch: the spoken conversation, cut or filled up to its length. */
    Result<Conversation> withSound(Conversation talk)
    {
        talk.file = folder.filePath(u"sketch-%1.wav"_s.arg(talk.number));
        const auto spoken = conversation(talk.number);
        if (!spoken)
            return spoken.error();
        talk.channels = (*spoken)->channels;
        if (QFile::exists(talk.file))
            return talk;
        const auto written = writeFitted((*spoken)->file, talk.file, talk.durationSeconds);
        return written ? Result<Conversation>(talk) : written.error();
    }

    Result<QString> track(const Conversation &given, Track track)
    {
        if (given.file.isEmpty()) {
            const auto made = withSound(given);
            return made ? this->track(*made, track) : Result<QString>(made.error());
        }
        const Conversation &talk = given;
        if (track == Track::Stereo || talk.channels == 1)
            return talk.file;
        const QString name =
            QString::number(qHash(talk.file)) + u'-' + trackWord(track) + u".wav"_s;
        const QString file = folder.filePath(name);
        if (QFile::exists(file))
            return file;
        const auto written = writeTrack(talk.file, file, track);
        return written ? Result<QString>(file) : written.error();
    }
};

AudioLibrary::AudioLibrary(quint64 seed, QString clipFolder)
    : m_shelf(new Shelf{.dice = Dice(seed), .clipFolder = std::move(clipFolder)})
{ }

Result<void> AudioLibrary::open()
{
    auto scripts = ScriptBook::load();
    if (!scripts)
        return scripts.error();
    if (!m_shelf->folder.isValid()) {
        return Error{.code = ErrorCode::Storage,
            .message =
                u"No temporary folder for recordings: %1"_s.arg(m_shelf->folder.errorString())};
    }
    if (!m_shelf->clipFolder.isEmpty()) {
        auto clips = ClipFolder::open(m_shelf->clipFolder);
        if (!clips)
            return clips.error();
        m_shelf->clips = std::move(*clips);
    }
    m_shelf->scripts = std::move(*scripts);
    return {};
}

int AudioLibrary::variety() const
{
    return m_shelf->variety();
}

QCoro::Task<Result<ConversationPtr>> AudioLibrary::conversation(int number, std::stop_token stop)
{
    const int count = variety();
    if (count == 0)
        co_return Error{.message = u"The audio library is not open."_s};
    auto work = [shelf = m_shelf, number = number % count](std::stop_token asked) {
        return asked.stop_requested() ? Result<ConversationPtr>(stopped())
                                      : shelf->conversation(number);
    };
    co_return co_await m_pool.run(work, stop);
}

ConversationPtr AudioLibrary::sketch(int number)
{
    const int count = std::max(1, variety());
    ConversationPtr &known = m_sketches[number % count];
    if (!known) {
        Conversation talk{.script = m_shelf->scriptOf(number % count), .number = number % count};
        constexpr double secondsPerLetter = 0.065;
        constexpr double pause = 0.4;
        double at = pause;
        for (const Line &line : talk.script.lines) {
            const bool spoken = line.side != Side::Tool;
            const double length = spoken ? 0.3 + secondsPerLetter * double(line.text.size()) : 0.5;
            talk.turns.push_back(
                {.side = line.side, .start = at, .end = at + length, .text = line.text});
            at += length + pause;
        }
        talk.durationSeconds = at;
        known = std::make_shared<const Conversation>(std::move(talk));
    }
    return known;
}

QCoro::Task<Result<QString>> AudioLibrary::file(
    ConversationPtr talk, Track track, std::stop_token stop)
{
    auto work = [shelf = m_shelf, talk, track](std::stop_token asked) {
        return asked.stop_requested() ? Result<QString>(stopped()) : shelf->track(*talk, track);
    };
    co_return co_await m_pool.run(work, stop);
}

} // namespace earshot::simulator
