// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/callnotes.h"

#include "ui/client/deliver.h"

#include <algorithm>

namespace earshot::ui {

namespace {

/** Several of us may write at the same time; one question answers for all. */
constexpr std::chrono::milliseconds renewPause{300};

constexpr int noStep = 0; ///< what can't be taken back, as taking back itself

} // namespace

CallNotes::CallNotes(ReceiverClient &client, UndoList &undo, QObject *parent)
    : QObject(parent)
    , m_requests(client)
    , m_undo(undo)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(renewPause);
    connect(&m_soon, &QTimer::timeout, this, &CallNotes::fetch);
}

void CallNotes::setCall(const QString &callId)
{
    if (callId == m_callId)
        return;
    m_callId = callId;
    m_notes.clear();
    ++m_question; // an answer about the one before comes too late
    setMistake({});
    Q_EMIT changed();
    if (!callId.isEmpty())
        fetch();
}

void CallNotes::renewSoon()
{
    if (!m_callId.isEmpty())
        m_soon.start();
}

std::vector<double> CallNotes::moments() const
{
    std::vector<double> seconds;
    for (const Note &note : m_notes) {
        if (note.atSeconds)
            seconds.push_back(*note.atSeconds);
    }
    std::ranges::sort(seconds);
    return seconds;
}

void CallNotes::fetch()
{
    m_soon.stop();
    if (m_callId.isEmpty())
        return;
    const quint64 question = ++m_question;
    deliver(
        m_requests.list(m_callId), this, [this, question](const Result<std::vector<Note>> &notes) {
            if (question == m_question)
                take(notes);
        });
}

void CallNotes::take(const Result<std::vector<Note>> &notes)
{
    if (!notes.ok()) {
        m_isUnread = true;
        return setMistake(tr("The notes can’t be shown: %1").arg(notes.error().message));
    }
    if (std::exchange(m_isUnread, false))
        setMistake({});
    if (*notes == m_notes)
        return;
    m_notes = *notes;
    Q_EMIT changed();
}

void CallNotes::setMistake(const QString &mistake)
{
    if (mistake == m_mistake)
        return;
    m_mistake = mistake;
    Q_EMIT mistakeChanged();
}

/** All steps that can be taken back share the name of a note, so that it may change. */
CallNotes::Name CallNotes::nameOf(const QString &id)
{
    std::erase_if(m_names, [](const auto &name) { return name.expired(); });
    for (const auto &known : m_names) {
        if (const Name name = known.lock(); name && *name == id)
            return name;
    }
    auto name = std::make_shared<QString>(id);
    m_names.push_back(name);
    return name;
}

void CallNotes::add(const QString &text, std::optional<double> atSeconds)
{
    if (m_callId.isEmpty())
        return;
    auto name = std::make_shared<QString>();
    m_names.push_back(name);
    const int step = m_undo.add([this, callId = m_callId, name] {
        removeFrom(callId, name, noStep);
        Q_EMIT undone(callId);
    });
    addTo(m_callId, {.atSeconds = atSeconds, .text = text}, name, step);
}

void CallNotes::change(const Note &note, const QString &text)
{
    const Name name = nameOf(note.id);
    const int step = m_undo.add([this, callId = m_callId, name, before = note.text] {
        changeIn(callId, name, before, noStep);
        Q_EMIT undone(callId);
    });
    changeIn(m_callId, name, text, step);
}

void CallNotes::remove(const Note &note)
{
    const Name name = nameOf(note.id);
    const int step = m_undo.add([this, callId = m_callId, name, note] {
        addTo(callId, note, name, noStep);
        Q_EMIT undone(callId);
    });
    removeFrom(m_callId, name, step);
}

void CallNotes::addTo(const QString &callId, const Note &note, const Name &name, int undoStep)
{
    m_orders.add([=, this] {
        deliver(m_requests.add(callId, note.text, note.atSeconds), this,
            [=, this](const Result<Note> &kept) {
                if (kept.ok())
                    *name = kept->id;
                if (kept.ok() && undoStep != noStep)
                    Q_EMIT added(*kept);
                finish(callId, kept.ok() ? nullptr : &kept.error(), undoStep);
            });
    });
}

void CallNotes::changeIn(const QString &callId, const Name &name, const QString &text, int undoStep)
{
    m_orders.add([=, this] {
        deliver(m_requests.change(callId, *name, text), this, [=, this](const Result<Note> &kept) {
            finish(callId, kept.ok() ? nullptr : &kept.error(), undoStep);
        });
    });
}

void CallNotes::removeFrom(const QString &callId, const Name &name, int undoStep)
{
    m_orders.add([=, this] {
        deliver(m_requests.remove(callId, *name), this, [=, this](const Result<void> &gone) {
            finish(callId, gone.ok() ? nullptr : &gone.error(), undoStep);
        });
    });
}

void CallNotes::finish(const QString &callId, const Error *error, int undoStep)
{
    if (error) {
        m_undo.forget(undoStep);
        setMistake((callId == m_callId ? tr("Not kept: %1") : tr("Not kept, for another call: %1"))
                       .arg(error->message));
    } else {
        setMistake({});
    }
    if (callId == m_callId)
        fetch();
    m_orders.finished();
}

} // namespace earshot::ui
