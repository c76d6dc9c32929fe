// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/filtermenus.h"

#include "ui/models/callformat.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

struct FilterMenus
{
    Q_DECLARE_TR_FUNCTIONS(earshot::ui::FilterMenus)
};

struct Lengths
{
    std::optional<double> shortest;
    std::optional<double> longest;
    QString text;
};

QList<Lengths> lengths()
{
    return {{{}, 30, FilterMenus::tr("Under 30 seconds")},
        {30, 120, FilterMenus::tr("30 seconds to 2 minutes")},
        {120, 600, FilterMenus::tr("2 to 10 minutes")},
        {600, {}, FilterMenus::tr("10 minutes and more")}};
}

/** One sentence for each state of a recording, whatever its call. */
QString stateText(RecordingState state)
{
    Call call{.status = CallStatus::Ended, .startedAt = Timestamp{}};
    call.recording.state = state;
    return format::stateWord(call);
}

QString consentStateText(ConsentState state)
{
    switch (state) {
    case ConsentState::Confirmed:
        return FilterMenus::tr("Consent confirmed by somebody");
    case ConsentState::Provider:
        return FilterMenus::tr("Consent given to the provider");
    case ConsentState::Said:
        return FilterMenus::tr("Consent in the transcript");
    case ConsentState::Refused:
        return FilterMenus::tr("Consent refused");
    case ConsentState::NoneFound:
        return FilterMenus::tr("No consent found");
    case ConsentState::NotJudged:
        break;
    }
    return FilterMenus::tr("Consent not judged");
}

QString unprovenText()
{
    return FilterMenus::tr("Recorded without proof of consent");
}

/** Several of one kind stay open to each other: what is chosen is toggled. */
template <typename T>
void toggle(QList<T> &chosen, const T &value)
{
    if (!chosen.removeOne(value))
        chosen.append(value);
}

template <typename T, typename Text>
void fillSeveral(QMenu &menu, const QList<T> &values, QList<T> &chosen, Text text,
    const std::function<void()> &changed)
{
    menu.clear();
    addChoice(menu, FilterMenus::tr("Any"), chosen.isEmpty(), [&chosen, changed] {
        chosen.clear();
        changed();
    });
    menu.addSeparator();
    for (const T &value : values) {
        addChoice(menu, text(value), chosen.contains(value), [&chosen, value, changed] {
            toggle(chosen, value);
            changed();
        });
    }
}

/** Any, @p texts' first for true, its second for false. */
void fillEither(QMenu &menu, std::optional<bool> &chosen, const std::array<QString, 2> &texts,
    const std::function<void()> &changed)
{
    menu.clear();
    const std::pair<std::optional<bool>, QString> all[] = {
        {{}, FilterMenus::tr("Any")}, {true, texts[0]}, {false, texts[1]}};
    for (const auto &[value, text] : all) {
        addChoice(menu, text, chosen == value, [&chosen, choice = value, changed] {
            chosen = choice;
            changed();
        });
    }
}

template <typename T, typename Text>
QString joined(const QList<T> &values, Text text)
{
    QStringList texts;
    for (const T &value : values)
        texts.append(text(value));
    return texts.join(u", "_s);
}

QString lengthText(const CallFilter &filter)
{
    for (const Lengths &choice : lengths()) {
        if (choice.shortest == filter.shortestSeconds && choice.longest == filter.longestSeconds)
            return choice.text;
    }
    return {};
}

} // namespace

void addChoice(QMenu &menu, const QString &text, bool isChosen, std::function<void()> choose)
{
    QAction *action = menu.addAction(QString(text).replace(u'&', u"&&"_s));
    action->setCheckable(true);
    action->setChecked(isChosen);
    QObject::connect(action, &QAction::triggered, &menu, std::move(choose));
}

void fillDirectionMenu(QMenu &menu, CallFilter &filter, const std::function<void()> &changed)
{
    const QList<Direction> all{Direction::Inbound, Direction::Outbound, Direction::Web};
    fillSeveral(menu, all, filter.directions, format::direction, changed);
}

void fillRecordingMenu(QMenu &menu, CallFilter &filter, const std::function<void()> &changed)
{
    const QList<RecordingState> all{RecordingState::Ready, RecordingState::Pending,
        RecordingState::Processing, RecordingState::Retrying, RecordingState::Failed,
        RecordingState::TranscriptOnly, RecordingState::Deleted, RecordingState::None};
    fillSeveral(menu, all, filter.recordingStates, stateText, changed);
}

void fillLengthMenu(QMenu &menu, CallFilter &filter, const std::function<void()> &changed)
{
    menu.clear();
    QList<Lengths> all = lengths();
    all.prepend({{}, {}, FilterMenus::tr("Any")});
    for (const Lengths &choice : all) {
        const bool isChosen =
            choice.shortest == filter.shortestSeconds && choice.longest == filter.longestSeconds;
        addChoice(menu, choice.text, isChosen, [&filter, choice, changed] {
            filter.shortestSeconds = choice.shortest;
            filter.longestSeconds = choice.longest;
            changed();
        });
    }
}

void fillTranscriptMenu(QMenu &menu, CallFilter &filter, const std::function<void()> &changed)
{
    fillEither(menu, filter.hasTranscript,
        {FilterMenus::tr("With transcript"), FilterMenus::tr("Without transcript")}, changed);
}

void fillHeardMenu(QMenu &menu, CallFilter &filter, const std::function<void()> &changed)
{
    fillEither(menu, filter.isUnheard,
        {FilterMenus::tr("Nobody has listened"), FilterMenus::tr("Somebody has listened")},
        changed);
}

void fillNotesMenu(QMenu &menu, CallFilter &filter, const std::function<void()> &changed)
{
    fillEither(menu, filter.hasNote,
        {FilterMenus::tr("With notes or markers"), FilterMenus::tr("Without notes")}, changed);
}

void fillReviewMenu(QMenu &menu, CallFilter &filter, const std::function<void()> &changed)
{
    const QList<Verdict> all{Verdict::Good, Verdict::FollowUp, Verdict::Problem};
    fillSeveral(menu, all, filter.verdicts, format::verdict, changed);
}

void fillConsentMenu(QMenu &menu, CallFilter &filter, const std::function<void()> &changed)
{
    menu.clear();
    const bool isAny = filter.consents.isEmpty() && !filter.isUnproven;
    addChoice(menu, FilterMenus::tr("Any"), isAny, [&filter, changed] {
        filter.consents.clear();
        filter.isUnproven = false;
        changed();
    });
    menu.addSeparator();
    addChoice(menu, unprovenText(), filter.isUnproven, [&filter, changed] {
        filter.isUnproven = !filter.isUnproven;
        changed();
    });
    for (const ConsentState state :
        {ConsentState::Confirmed, ConsentState::Provider, ConsentState::Said, ConsentState::Refused,
            ConsentState::NoneFound, ConsentState::NotJudged}) {
        addChoice(menu, consentStateText(state), filter.consents.contains(state),
            [&filter, state, changed] {
                toggle(filter.consents, state);
                changed();
            });
    }
}

void fillNames(QMenu &menu, const QSet<QString> &seen, QStringList &chosen,
    const std::function<void()> &changed)
{
    QStringList names = (seen + QSet<QString>(chosen.begin(), chosen.end())).values();
    std::ranges::sort(names, [](const QString &left, const QString &right) {
        return QString::localeAwareCompare(left, right) < 0;
    });
    fillSeveral<QString>(
        menu, names, chosen, [](const QString &name) { return name.simplified().left(60); },
        changed);
    if (names.isEmpty())
        menu.addAction(FilterMenus::tr("None in the calls seen so far"))->setEnabled(false);
}

QString directionsText(const CallFilter &filter)
{
    return joined(filter.directions, format::direction);
}

QString recordingsText(const CallFilter &filter)
{
    return joined(filter.recordingStates, stateText);
}

QString moreText(const CallFilter &filter)
{
    QStringList texts{lengthText(filter)};
    if (!filter.ids.isEmpty())
        texts.append(filter.ids.size() == 1
                ? FilterMenus::tr("1 call that was told of")
                : FilterMenus::tr("%n calls that were told of", nullptr, int(filter.ids.size())));
    if (filter.hasTranscript)
        texts.append(*filter.hasTranscript ? FilterMenus::tr("With transcript")
                                           : FilterMenus::tr("Without transcript"));
    if (filter.isUnheard)
        texts.append(*filter.isUnheard ? FilterMenus::tr("Nobody has listened")
                                       : FilterMenus::tr("Somebody has listened"));
    texts.append(joined(filter.verdicts, format::verdict));
    if (filter.hasNote)
        texts.append(*filter.hasNote ? FilterMenus::tr("With notes or markers")
                                     : FilterMenus::tr("Without notes"));
    if (filter.isUnproven)
        texts.append(unprovenText());
    texts.append(joined(filter.consents, consentStateText));
    texts += filter.tags;
    texts += filter.outcomes;
    texts += filter.endedReasons;
    texts.removeAll(QString());
    return texts.join(u", "_s);
}

void clearMore(CallFilter &filter)
{
    const CallFilter rest{.since = filter.since,
        .until = filter.until,
        .directions = filter.directions,
        .assistants = filter.assistants,
        .recordingStates = filter.recordingStates};
    filter = rest;
}

} // namespace earshot::ui
