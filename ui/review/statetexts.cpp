// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/statetexts.h"

#include "ui/language/isolate.h"

#include <QCoreApplication>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(earshot::ui::StateTexts)
};

/** @p without when there is no reason, else @p with with the reason in it, which the provider or
 * the receiver wrote in a language of its own. */
QString reasoned(const QString &reason, const QString &with, const QString &without)
{
    return reason.isEmpty() ? without : inLanguageDirection(with.arg(isolated(reason)));
}

Notice notRecordedNotice(const Call &call)
{
    if (call.status == CallStatus::Ended)
        return {Text::tr("No recording yet"),
            Text::tr("The provider has not said whether this call was recorded. If a recording "
                     "comes, it appears here."),
            Tone::Waiting, true};
    return {Text::tr("The call is not over"),
        Text::tr("Its recording appears here when it has ended."), Tone::Waiting, true};
}

Notice retryingNotice(const QString &reason)
{
    return {Text::tr("The recording is fetched again soon"),
        reasoned(reason, Text::tr("The last attempt failed: %1"),
            Text::tr("The last attempt failed; the next one follows by itself.")),
        Tone::Waiting, true};
}

Notice failedNotice(const QString &reason)
{
    return {Text::tr("The recording could not be fetched"),
        reasoned(reason,
            Text::tr("Every attempt failed: %1 The person who looks after the receiver can try "
                     "again; the transcript stays readable."),
            Text::tr("Every attempt failed. The person who looks after the receiver can try again; "
                     "the transcript stays readable.")),
        Tone::Bad, false};
}

Notice transcriptOnlyNotice(const QString &reason, bool hasTranscript)
{
    if (!hasTranscript)
        return {Text::tr("This call has no recording"),
            reasoned(reason, u"%1"_s, Text::tr("The provider kept no audio of it.")), Tone::Neutral,
            false};
    return {Text::tr("This call has no recording"),
        reasoned(reason, Text::tr("%1 The transcript is all there is."),
            Text::tr("The provider kept no audio of it. The transcript is all there is.")),
        Tone::Neutral, false};
}

Notice deletedNotice(const QString &reason)
{
    return {Text::tr("The recording was deleted"),
        reasoned(reason, Text::tr("%1 The transcript and the details stay."),
            Text::tr("It was kept once and then deleted. The transcript and the details stay.")),
        Tone::Neutral, false};
}

} // namespace

QString recordingStateText(RecordingState state)
{
    switch (state) {
    case RecordingState::None:
        return Text::tr("No recording yet");
    case RecordingState::Pending:
        return Text::tr("Recording waits its turn");
    case RecordingState::Processing:
        return Text::tr("Recording is being fetched");
    case RecordingState::Ready:
        return Text::tr("Recording ready");
    case RecordingState::Retrying:
        return Text::tr("Trying again soon");
    case RecordingState::Failed:
        return Text::tr("Recording failed");
    case RecordingState::TranscriptOnly:
        return Text::tr("Transcript only");
    case RecordingState::Deleted:
        return Text::tr("Recording deleted");
    }
    return {};
}

Notice recordingNotice(const Call &call, bool hasTranscript)
{
    const QString reason = call.recording.stateReason;
    switch (call.recording.state) {
    case RecordingState::None:
        return notRecordedNotice(call);
    case RecordingState::Pending:
        return {Text::tr("The recording waits its turn"),
            Text::tr("It is fetched from the provider in a moment and can then be played here."),
            Tone::Waiting, true};
    case RecordingState::Processing:
        return {Text::tr("The recording is being fetched and checked"),
            Text::tr("It can be played here as soon as it is stored."), Tone::Waiting, true};
    case RecordingState::Ready:
        return {};
    case RecordingState::Retrying:
        return retryingNotice(reason);
    case RecordingState::Failed:
        return failedNotice(reason);
    case RecordingState::TranscriptOnly:
        return transcriptOnlyNotice(reason, hasTranscript);
    case RecordingState::Deleted:
        return deletedNotice(reason);
    }
    return {};
}

QString endedReasonText(const QString &word)
{
    QString text = word;
    text.replace(u'-', u' ').replace(u'_', u' ').replace(u'.', u' ');
    text = text.simplified();
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace earshot::ui
