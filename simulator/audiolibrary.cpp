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

    Result<Conversation> made(int number) const
    {
        const int size = scripts->size();
        const Script script = scripts->script(number % size, number / size % variants, dice);
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
        const auto kept = std::make_shared<const Conversation>(std::move(*talk));
        conversations.insert(number, kept);
        return ConversationPtr(kept);
    }

    [[nodiscard]] Result<QString> track(const Conversation &talk, Track track) const
    {
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

QCoro::Task<Result<QString>> AudioLibrary::file(
    ConversationPtr talk, Track track, std::stop_token stop)
{
    auto work = [shelf = m_shelf, talk, track](std::stop_token asked) {
        return asked.stop_requested() ? Result<QString>(stopped()) : shelf->track(*talk, track);
    };
    co_return co_await m_pool.run(work, stop);
}

} // namespace earshot::simulator
