// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/clipcutter.h"

#include <QTemporaryFile>
#include <QTimer>

namespace earshot::api {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostWaiting = 8;

Result<std::shared_ptr<QFile>> namelessFile()
{
    auto file = std::make_shared<QTemporaryFile>();
    if (!file->open())
        return Error{.code = ErrorCode::Storage,
            .message = u"There is no room for the clip: %1."_s.arg(file->errorString()),
            .retryable = true};
    return std::static_pointer_cast<QFile>(file);
}

/** @p file, counted in @p held until the last who has it lets go. */
std::shared_ptr<QFile> counted(
    std::shared_ptr<QFile> file, const std::shared_ptr<std::atomic<int>> &held)
{
    ++*held;
    QFile *const inside = file.get();
    return {inside, [file, held](QFile *) { --*held; }};
}

/** One wish to stop made of several: somebody's, the service's, and the clock's. */
class Patience
{
public:
    Patience(std::chrono::milliseconds patience, std::stop_token abandoned, std::stop_token stop)
        : m_abandoned(std::move(abandoned), Ask{m_source})
        , m_stopped(std::move(stop), Ask{m_source})
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_isOver = true;
            m_source.request_stop();
        });
        m_timer.start(patience);
    }

    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }
    [[nodiscard]] bool isOver() const { return m_isOver; }

private:
    struct Ask
    {
        std::stop_source source;
        void operator()() { source.request_stop(); }
    };

    std::stop_source m_source;
    std::stop_callback<Ask> m_abandoned;
    std::stop_callback<Ask> m_stopped;
    QTimer m_timer;
    bool m_isOver = false;
};

/** What can succeed a moment later. */
Error busy(ErrorCode code, const char *pattern)
{
    Error error = worded(code, pattern);
    error.retryable = true;
    return error;
}

} // namespace

ClipCutter::ClipCutter(std::chrono::milliseconds patience)
    : m_patience(patience)
    , m_pool(1, mostWaiting)
{ }

QCoro::Task<Result<CutClip>> ClipCutter::cut(
    std::shared_ptr<QFile> source, audio::ClipRange range, std::stop_token abandoned)
{
    if (*m_held >= mostHeld)
        co_return busy(ErrorCode::Unavailable,
            QT_TRANSLATE_NOOP(
                "Receiver", "Too many clips are being taken at the moment. Try again soon."));
    const auto file = namelessFile();
    if (!file)
        co_return file.error();
    const std::shared_ptr<QFile> held = counted(*file, m_held);
    const Patience patience(m_patience, abandoned, m_stop.get_token());
    auto work = [source, target = held, range](
                    std::stop_token stop) { return audio::cut(source, target, range, stop); };
    const auto clip = co_await m_pool.run(work, patience.token());
    if (!clip && patience.isOver())
        co_return busy(ErrorCode::Timeout,
            QT_TRANSLATE_NOOP(
                "Receiver", "Cutting the clip took too long. Try again, or choose a shorter one."));
    if (!clip)
        co_return clip.error();
    co_return CutClip{.facts = *clip, .file = held};
}

} // namespace earshot::api
