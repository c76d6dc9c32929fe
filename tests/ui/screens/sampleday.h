// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakereceiver.h"
#include "ui/models/callsource.h"

namespace earshot::test {

/** The call that is reviewed in pictures: third in the list. */
QString reviewedCall();

/** It, with its transcript. */
QJsonObject reviewedDetail();

/** Three calls that wait to be heard, in the receiver's order: by the weight of their signs, then
 * the newest first. */
QStringList sampleInbox();

/** How much of its link's life is left in pictures, in seconds. */
constexpr int linkSeconds = 54 * 60 + 12;

/** A day of an office that is plainly a sample: sixty calls in every state, one of them with all
 * there is to review, assistants that do not record, and days with gaps. */
void fillSampleDay(FakeReceiver &receiver);

/** The link of the reviewed call begins to run out now. */
void startLink(FakeReceiver &receiver);

/** A key and a place of which all is well. */
ui::CallSourceOffer sampleSource();
ui::PlaceOffer samplePlaces();

} // namespace earshot::test
