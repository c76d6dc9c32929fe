// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/callcells.h"

#include "ui/models/callformat.h"
#include "ui/models/callsmodel.h"

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

/** What both lines of the customer's cell have room for at best. */
QString customerLine(const Call &call, std::optional<int> heardPercent)
{
    QStringList pieces{format::customer(call)};
    if (format::isNamed(call))
        pieces.append(format::phoneNumber(call.customer.number));
    if (call.review)
        pieces.append(format::verdict(call.review->verdict));
    if (heardPercent)
        pieces.append(format::heard(*heardPercent));
    if (shownState(call) != RecordingState::Ready)
        pieces.append(format::stateWord(call));
    pieces.removeAll(QString());
    return pieces.join(u" · "_s);
}

} // namespace

QVariant cellText(const Call &call, int column)
{
    switch (column) {
    case CallsModel::StateColumn:
        return format::stateWord(call);
    case CallsModel::TimeColumn:
        return format::timeOfDay(call.startedAt.value_or(call.createdAt));
    case CallsModel::DirectionColumn:
        return format::direction(call.direction);
    case CallsModel::CustomerColumn:
        return format::customer(call);
    case CallsModel::LengthColumn:
        return format::length(call.durationSeconds);
    case CallsModel::OutcomeColumn:
        return format::outcome(call);
    default:
        return {};
    }
}

QVariant cellSpoken(
    const Call &call, int column, const SearchFind &found, std::optional<int> heardPercent)
{
    if (column == CallsModel::StateColumn)
        return format::stateSentence(call);
    if (column != CallsModel::CustomerColumn)
        return cellText(call, column);
    QStringList pieces{format::customer(call)};
    if (call.review)
        pieces.append(format::verdict(call.review->verdict));
    pieces.append(call.tags.join(u", "_s));
    if (heardPercent)
        pieces.append(format::heard(*heardPercent));
    pieces.append(found.text.simplified());
    pieces.removeAll(QString());
    return pieces.join(u". "_s);
}

QVariant cellToolTip(const Call &call, int column, std::optional<int> heardPercent)
{
    switch (column) {
    case CallsModel::StateColumn:
        return format::plainToolTip(format::stateSentence(call));
    case CallsModel::TimeColumn:
        return format::fullTime(call.startedAt.value_or(call.createdAt));
    case CallsModel::DirectionColumn:
        return format::direction(call.direction);
    case CallsModel::CustomerColumn:
        return format::plainToolTip(customerLine(call, heardPercent));
    case CallsModel::OutcomeColumn:
        return format::plainToolTip(format::outcome(call));
    default:
        return {};
    }
}

RecordingState shownState(const Call &call)
{
    const auto state = call.recording.state;
    return state == RecordingState::TranscriptOnly && !call.startedAt ? RecordingState::None
                                                                      : state;
}

CellTone recordingTone(RecordingState state)
{
    switch (state) {
    case RecordingState::Ready:
        return CellTone::Good;
    case RecordingState::Pending:
    case RecordingState::Processing:
    case RecordingState::Retrying:
        return CellTone::Waiting;
    case RecordingState::Failed:
        return CellTone::Bad;
    case RecordingState::None:
    case RecordingState::TranscriptOnly:
    case RecordingState::Deleted:
        return CellTone::Muted;
    }
    Q_UNREACHABLE();
}

} // namespace earshot::ui
