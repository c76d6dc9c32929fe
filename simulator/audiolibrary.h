// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workerpool.h"
#include "simulator/conversation.h"
#include "simulator/recordingfile.h"

#include <qcoro/qcorotask.h>

#include <QHash>

#include <memory>
#include <stop_token>

namespace earshot::simulator {

/**
 * The recordings of all calls. A few dozen conversations are made on demand, on a thread of its
 * own, kept as files in a temporary folder that goes with this object, and shared by all calls: so
 * neither memory nor disk grows with the number of calls. Used from one thread with an event loop.
 */
class AudioLibrary
{
public:
    /** @p clipFolder empty: conversations are spoken. */
    AudioLibrary(quint64 seed, QString clipFolder);

    /** Reads the scripts and lists the clips; fails by name when there is nothing to play. */
    Result<void> open();

    /** How many different conversations there are; 0 before open(). */
    [[nodiscard]] int variety() const;

    /** Conversation @p number modulo variety(), ordered so that neighbours differ in script. */
    QCoro::Task<Result<ConversationPtr>> conversation(int number, std::stop_token stop);

    /**
     * The same conversation without its sound: times are estimated from the text. file() makes a
     * recording of exactly that length when it is first asked for.
     */
    [[nodiscard]] ConversationPtr sketch(int number);

    /** The file of one track; single sides are made when first asked for. */
    QCoro::Task<Result<QString>> file(ConversationPtr talk, Track track, std::stop_token stop);

private:
    struct Shelf;

    std::shared_ptr<Shelf> m_shelf;
    QHash<int, ConversationPtr> m_sketches;
    WorkerPool m_pool{1, 1024};
};

} // namespace earshot::simulator
