// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/callformat.h"

#include "ui/language/isolate.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace earshot::ui::format {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CallFormat)
};

/** How many digits the country code at the front has (ITU-T E.164, list of assigned codes). */
qsizetype countryDigits(QStringView digits)
{
    static constexpr QLatin1StringView twoDigits =
        "20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 "
        "63 64 65 66 81 82 84 86 90 91 92 93 94 95 98"_L1;
    if (digits.startsWith(u'1') || digits.startsWith(u'7'))
        return 1;
    return twoDigits.contains(digits.first(2)) ? 2 : 3;
}

bool isE164(QStringView number)
{
    return number.size() >= 8 && number.size() <= 16 && number.front() == u'+'
        && std::ranges::all_of(number.sliced(1),
            [](QChar character) { return character >= u'0' && character <= u'9'; });
}

/** The state of a call that has no recording yet, or never will. */
QString wordWithoutRecording(CallStatus status)
{
    switch (status) {
    case CallStatus::Scheduled:
    case CallStatus::Queued:
        return Text::tr("Planned");
    case CallStatus::Ringing:
        return Text::tr("Ringing");
    case CallStatus::InProgress:
    case CallStatus::Forwarding:
        return Text::tr("Call in progress");
    case CallStatus::Unknown:
    case CallStatus::Ended:
        return Text::tr("No recording yet");
    }
    Q_UNREACHABLE();
}

} // namespace

QString length(std::optional<double> seconds)
{
    if (!seconds || !std::isfinite(*seconds) || *seconds < 0 || *seconds > 1e9)
        return u"–"_s;
    const auto whole = qint64(*seconds);
    const QChar zero(u'0');
    if (whole < 3600)
        return u"%1:%2"_s.arg(whole / 60).arg(whole % 60, 2, 10, zero);
    return u"%1:%2:%3"_s.arg(whole / 3600)
        .arg(whole / 60 % 60, 2, 10, zero)
        .arg(whole % 60, 2, 10, zero);
}

QDateTime local(Timestamp moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.milliseconds());
}

QString timeOfDay(Timestamp moment, const QLocale &locale)
{
    const QTime time = local(moment).time();
    // The C locale's short form has seconds.
    return locale.language() == QLocale::C ? time.toString(u"HH:mm"_s)
                                           : locale.toString(time, QLocale::ShortFormat);
}

QString day(QDate date, QDate today, const QLocale &locale)
{
    if (date == today)
        return Text::tr("Today");
    if (date == today.addDays(-1))
        return Text::tr("Yesterday");
    const QString withoutYear = Text::tr("dddd, d MMMM", "day separator, a date format of Qt");
    const QString withYear = Text::tr("dddd, d MMMM yyyy", "day separator, a date format of Qt");
    return locale.toString(date, date.year() == today.year() ? withoutYear : withYear);
}

QString date(QDate date, const QLocale &locale)
{
    return locale.toString(date, Text::tr("d MMM yyyy", "a date, a date format of Qt"));
}

QString moment(Timestamp moment, const QLocale &locale)
{
    return Text::tr("%1 %2", "a date, a time of day")
        .arg(date(local(moment).date(), locale), timeOfDay(moment, locale));
}

QString fullTime(Timestamp moment, const QLocale &locale)
{
    return locale.toString(local(moment), QLocale::LongFormat);
}

QString phoneNumber(const QString &number)
{
    if (!isE164(number))
        return isolated(number);
    QStringView rest = QStringView(number).sliced(1);
    const qsizetype country = countryDigits(rest);
    QString grouped = u'+' + rest.first(country).toString();
    rest = rest.sliced(country);
    while (!rest.isEmpty()) {
        const qsizetype group = rest.size() <= 4 ? rest.size() : (rest.size() == 8 ? 4 : 3);
        grouped += u' ' + rest.first(group).toString();
        rest = rest.sliced(group);
    }
    return isolated(grouped);
}

QString size(qint64 bytes, const QLocale &locale)
{
    const int digits = bytes < 1'000'000 ? 0 : 1;
    return locale.formattedDataSize(bytes, digits, QLocale::DataSizeSIFormat);
}

bool isNamed(const Call &call)
{
    return !call.customer.name.simplified().isEmpty();
}

QString customer(const Call &call)
{
    if (isNamed(call))
        return call.customer.name.simplified();
    if (const QString number = call.customer.number.simplified(); !number.isEmpty())
        return phoneNumber(number);
    if (call.direction == Direction::Web)
        return Text::tr("Web visitor");
    return call.direction == Direction::Outbound ? Text::tr("Unknown customer")
                                                 : Text::tr("Unknown caller");
}

QString outcome(const Call &call)
{
    const QString words = call.outcome.simplified();
    return words.left(1).toUpper() + words.mid(1);
}

QString direction(Direction value)
{
    switch (value) {
    case Direction::Inbound:
        return Text::tr("Inbound");
    case Direction::Outbound:
        return Text::tr("Outbound");
    case Direction::Web:
        return Text::tr("Web");
    case Direction::Unknown:
        return Text::tr("Direction unknown");
    }
    Q_UNREACHABLE();
}

QString role(Role value)
{
    switch (value) {
    case Role::Owner:
        return Text::tr("Owner");
    case Role::Admin:
        return Text::tr("Administrator");
    case Role::Reviewer:
        return Text::tr("Reviewer");
    case Role::Compliance:
        return Text::tr("Compliance");
    case Role::Viewer:
        return Text::tr("Viewer");
    }
    Q_UNREACHABLE();
}

QString verdict(Verdict value)
{
    switch (value) {
    case Verdict::Good:
        return Text::tr("Good");
    case Verdict::FollowUp:
        return Text::tr("Follow up");
    case Verdict::Problem:
        return Text::tr("Problem");
    }
    Q_UNREACHABLE();
}

QString heard(int percent)
{
    return percent >= 100 ? Text::tr("Heard") : Text::tr("%L1 % heard").arg(percent);
}

QString plainToolTip(const QString &text)
{
    return text.contains(u'<') ? u"<p>%1</p>"_s.arg(text.toHtmlEscaped()) : text;
}

QString stateWord(const Call &call)
{
    switch (call.recording.state) {
    case RecordingState::None:
        return wordWithoutRecording(call.status);
    case RecordingState::Pending:
        return Text::tr("Waiting");
    case RecordingState::Processing:
        return Text::tr("Being fetched");
    case RecordingState::Ready:
        return Text::tr("Ready");
    case RecordingState::Retrying:
        return Text::tr("Trying again");
    case RecordingState::Failed:
        return Text::tr("Failed");
    case RecordingState::TranscriptOnly:
        // Nobody spoke in a call that never began, so there is no transcript either.
        return call.startedAt ? Text::tr("Transcript only") : Text::tr("No recording");
    case RecordingState::Deleted:
        return Text::tr("Deleted");
    }
    Q_UNREACHABLE();
}

QString stateSentence(const Call &call)
{
    const QString word = stateWord(call);
    if (call.recording.stateReason.isEmpty())
        return word;
    //: %1 a state ("Trying again"), %2 why, a sentence
    return Text::tr("%1 — %2").arg(word, isolated(call.recording.stateReason));
}

} // namespace earshot::ui::format
