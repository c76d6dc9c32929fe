// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "core/logging.h"
#include "ui/setup/settingspage.h"

// Where calls and recordings are kept, chosen while the program runs.

namespace earshot::desktop {

using namespace Qt::StringLiterals;
using Outcome = ui::PlaceSaved::Outcome;

namespace {

constexpr QSize startProblemSize{900, 760};

ui::PlaceTrials bothFail(const Error &error)
{
    const ui::PlaceTrial trial{.works = false, .text = error.message};
    return {.database = trial, .recordings = trial};
}

ui::PlaceSaved failed(const Error &error)
{
    return {.outcome = Outcome::Failed, .text = error.message};
}

ui::PlaceSaved notKept(const Error &error)
{
    const bool noKeychain =
        error.code == ErrorCode::Unavailable || error.code == ErrorCode::Forbidden;
    return {.outcome = noKeychain ? Outcome::NoKeychain : Outcome::Failed, .text = error.message};
}

ui::PlaceSaved isSaved()
{
    return {.outcome = Outcome::Saved, .text = {}};
}

} // namespace

void Desktop::offerPlaces()
{
    ui::PlaceOffer offer = m_local->offer(m_settings);
    offer.check = [this](ui::PlaceChoice choice, std::stop_token stop) {
        return checkPlaces(std::move(choice), std::move(stop));
    };
    offer.save = [this](ui::PlaceChoice choice) { return savePlaces(std::move(choice)); };
    m_places = std::make_unique<ui::PlacePresenter>(std::move(offer));
    for (const auto settled :
        {&ui::PlacePresenter::savedSuccessfully, &ui::PlacePresenter::leftAsItIs})
        connect(m_places.get(), settled, this, &Desktop::leaveFirstStart);
}

QCoro::Task<ui::PlaceTrials> Desktop::checkPlaces(ui::PlaceChoice choice, std::stop_token stop)
{
    const auto settings = m_local->chosen(m_settings, choice);
    if (!settings)
        co_return bothFail(settings.error());
    co_return co_await m_check.run(*settings, stop);
}

QCoro::Task<ui::PlaceSaved> Desktop::savePlaces(ui::PlaceChoice choice)
{
    m_restarting = true;
    const ui::PlaceSaved saved = co_await usePlaces(choice);
    m_restarting = false;
    if (m_ending) // the presenter is told first
        QMetaObject::invokeMethod(
            this, [this] { close(); }, Qt::QueuedConnection);
    co_return saved;
}

/** Only what a receiver has started with is written down. */
QCoro::Task<ui::PlaceSaved> Desktop::usePlaces(ui::PlaceChoice choice)
{
    const settings::Settings before = m_settings;
    const auto settings = m_local->chosen(before, choice);
    if (!settings)
        co_return failed(settings.error());
    if (const Result<void> can = co_await m_local->canKeep(choice); !can)
        co_return notKept(can.error());
    const Ground next{.mode = Mode::Embedded, .settings = *settings};
    if (const Result<void> started = co_await restart(next); !started)
        co_return failed(started.error());
    const Result<void> kept = co_await m_local->keep(choice);
    if (kept)
        co_return isSaved();
    const Ground old{.mode = Mode::Embedded, .settings = before};
    if (const Result<void> back = co_await restart(old); !back)
        logProblem(lcUi, back.error());
    co_return notKept(kept.error());
}

/** On failure what was in force is so again. */
QCoro::Task<Result<void>> Desktop::restart(Ground next)
{
    if (m_front)
        m_front->client.stopEvents();
    co_await stopReceiver();
    const Ground before = std::exchange(m_ground, next);
    const Result<Access> access = co_await reach(next);
    if (access) {
        if (next.mode == Mode::Embedded)
            m_settings = next.settings;
        showWindow(*access);
        co_return Result<void>();
    }
    logProblem(lcUi, access.error());
    m_ground = before;
    if (!m_front)
        co_return access.error();
    const Result<Access> again = co_await reach(before);
    if (again)
        showWindow(*again);
    else
        showStartProblem(again.error());
    co_return access.error();
}

void Desktop::showStartProblem(const Error &error)
{
    logProblem(lcUi, error);
    m_startError = error;
    const QString help = m_local->secretProblem();
    m_places->setStartProblem(tr("Earshot could not start: %1").arg(error.message)
        + (help.isEmpty() ? QString() : u' ' + help));
    if (m_startProblem)
        return;
    const ui::PlaceSettings settings{.presenter = m_places.get(), .language = &m_language};
    m_startProblem = std::make_unique<ui::SettingsPage>(settings);
    m_startProblem->setWindowTitle(u"Earshot"_s);
    m_startProblem->resize(startProblemSize);
    m_startProblem->show();
    m_front.reset();
}

} // namespace earshot::desktop
