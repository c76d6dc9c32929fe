// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakereceiver.h"
#include "tests/ui/review/silentplayer.h"
#include "ui/actions/actionbook.h"
#include "ui/client/receiverclient.h"
#include "ui/player/player.h"
#include "ui/review/reviewpane.h"

namespace earshot::test {

/** Two channels at 8 kHz with 100 points a second: turns of loud and quiet, plainly a sample. */
QByteArray sampleWaveform(double seconds, int channels = 2);

/** A conversation of @p turns turns, one every four seconds, in the form of the wire. */
QJsonArray longTranscript(int turns);

/** The id of test::sampleCall(@p index). */
QString sampleId(int index);

/** A receiver with sample calls, a silent player, and a pane that shows them. */
class PaneWorld
{
public:
    explicit PaneWorld(double seconds = 60);

    /** Answers for call @p index with these fields in place of the sample's. */
    void setDetail(int index, const QJsonObject &fields);
    /** Shows the call and returns when its recording is in the player. */
    bool showReady(int index);
    /** The only child of this class that is visible. */
    template <typename T>
    T *part() const
    {
        return pane->findChild<T *>();
    }

    FakeReceiver receiver;
    ui::ReceiverClient client{receiver.url(), Secret(FakeReceiver::token)};
    ui::Player player;
    ui::ActionBook book;
    std::unique_ptr<ui::ReviewPane> pane;
};

} // namespace earshot::test
