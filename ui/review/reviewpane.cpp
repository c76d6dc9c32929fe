// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewpane.h"

#include "domain/searchquery.h"
#include "ui/parts/flowlayout.h"
#include "ui/player/player.h"
#include "ui/review/callheader.h"
#include "ui/review/callnotes.h"
#include "ui/review/calltags.h"
#include "ui/review/clipactions.h"
#include "ui/review/consentdialog.h"
#include "ui/review/heardreporter.h"
#include "ui/review/noticeview.h"
#include "ui/review/offsetbar.h"
#include "ui/review/playbackbar.h"
#include "ui/review/recordingfooter.h"
#include "ui/review/redactactions.h"
#include "ui/review/redactionmarks.h"
#include "ui/review/reviewkeys.h"
#include "ui/review/reviewpresenter.h"
#include "ui/review/reviewtabs.h"
#include "ui/review/scorecarddialog.h"
#include "ui/review/scorekeeper.h"
#include "ui/review/scorepage.h"
#include "ui/review/sidememory.h"
#include "ui/review/signbar.h"
#include "ui/review/soundmemory.h"
#include "ui/review/tagbar.h"
#include "ui/review/verdictbar.h"
#include "ui/review/verdicts.h"
#include "ui/review/waveactions.h"
#include "ui/review/waveformview.h"
#include "ui/review/wavegrip.h"
#include "ui/theme/theme.h"

#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace earshot::ui {

namespace {

/** Answers faster than this show no "loading" in between, which would only flicker. */
constexpr std::chrono::milliseconds patience{250};

constexpr double firstClip = 10; ///< seconds, where nothing says what else

constexpr double markSlack = 0.05; ///< seconds; a seek ends where a sample is
constexpr double backSlack = 0.5; ///< while it plays, "the one before" is not the one just begun

QFrame *line(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setProperty("panel", QStringLiteral("line"));
    return frame;
}

/** What stands on the page while no call is shown, and so many of the list are selected. */
Notice emptyNotice(bool canChoose, int selected)
{
    if (!canChoose)
        return {ReviewPane::tr("Calls are heard and read here"),
            ReviewPane::tr("There is none in the list at the moment."), Tone::Neutral, false};
    if (selected > 1)
        return {ReviewPane::tr("%Ln calls selected", nullptr, selected),
            ReviewPane::tr("What can be done with all of them stands below the list. Choose one "
                           "alone to listen to it and to read what was said."),
            Tone::Neutral, false};
    return {ReviewPane::tr("No call selected"),
        ReviewPane::tr("Choose a call in the list to listen to it and to read what was said. N "
                       "and P go to the next and the previous one."),
        Tone::Neutral, false};
}

} // namespace

class ReviewPane::Private
{
public:
    Private(ReviewPane &owner, ReceiverClient &receiver, Player &sound);

    void build();
    QWidget *buildPage();
    void connectParts();
    void renewStage();
    void renewCall();
    void renewNotice();
    void renewWaveform();
    void seek(double seconds);
    void goTo(double seconds);
    void seekAmong(const std::vector<double> &moments, bool isNext);
    void renewMarks();
    void renewSides();
    void swapSides();
    void renewOffset();
    void setOffset(double seconds);
    void nudge(int steps);
    void connectVerdicts();
    void connectNotes();
    void connectTags();
    void connectScores();
    void connectKeys(ReviewKeys &keys);
    void connectClips(ClipActions &actions);
    void connectRedaction();
    void renewClips();
    void askForClip(std::optional<std::pair<double, double>> span = {});
    [[nodiscard]] bool canClip();
    [[nodiscard]] ClipSubject clipSubject(std::optional<std::pair<double, double>> span = {});
    void chooseWords(const WaveRange &range);
    void addMarker();
    void loopTurn();
    bool judge(std::optional<Verdict> verdict);
    [[nodiscard]] bool isPlayable();

    ReviewPane &pane;
    ReceiverClient &client;
    Player &player;
    SystemClock clock;
    ReviewPresenter presenter;
    HeardReporter heard;
    UndoList undo;
    Verdicts verdicts;
    CallNotes notes;
    CallTags tags;
    ScoreKeeper scores;
    SideMemory sides;
    SoundMemory soundMemory;
    QTimer slow;
    int selectedCount = 0; ///< in the list
    bool canChoose = true; ///< there is one in the list
    bool mayClip = false;
    bool mayPack = false; ///< evidence
    bool mayRedact = false;
    bool mayDelete = false;
    bool isChoosing = false; ///< words, of which the waveform's selection comes
    ClipActions *clipActions = nullptr;
    RedactActions *redactActions = nullptr;

    QStackedWidget *pages = nullptr;
    NoticeView *placeholder = nullptr;
    QWidget *page = nullptr;
    CallHeader *header = nullptr;
    SignBar *signs = nullptr;
    QStackedWidget *sound = nullptr;
    WaveformView *waveform = nullptr;
    WaveGrip *grip = nullptr;
    NoticeView *notice = nullptr;
    PlaybackBar *bar = nullptr;
    VerdictBar *verdictBar = nullptr;
    TagBar *tagBar = nullptr;
    ReviewTabs *tabs = nullptr;
    RecordingFooter *footer = nullptr;
};

ReviewPane::Private::Private(ReviewPane &owner, ReceiverClient &receiver, Player &output)
    : pane(owner)
    , client(receiver)
    , player(output)
    , presenter(receiver, output, clock)
    , heard(receiver, output)
    , verdicts(receiver, undo)
    , notes(receiver, undo)
    , tags(receiver, undo)
    , scores(receiver, undo)
    , soundMemory(output)
{
    slow.setSingleShot(true);
    slow.setInterval(patience);
}

void ReviewPane::Private::build()
{
    pages = new QStackedWidget(&pane);
    placeholder = new NoticeView(NoticeView::Look::Page, pages);
    page = buildPage();
    pages->addWidget(placeholder);
    pages->addWidget(page);
    auto *column = new QVBoxLayout(&pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(pages);
}

QWidget *ReviewPane::Private::buildPage()
{
    auto *whole = new QWidget(pages);
    header = new CallHeader;
    signs = new SignBar;
    waveform = new WaveformView;
    notice = new NoticeView(NoticeView::Look::Box);
    sound = new QStackedWidget;
    sound->addWidget(waveform);
    sound->addWidget(notice);
    sound->setMinimumHeight(waveform->minimumSizeHint().height()); // where the rest needs room
    bar = new PlaybackBar(player);
    verdictBar = new VerdictBar;
    tagBar = new TagBar;
    tabs = new ReviewTabs(presenter.transcript(), notes, scores);
    footer = new RecordingFooter(presenter.loader());

    auto *top = new QVBoxLayout;
    top->setContentsMargins(
        space::large + space::tiny, space::medium, space::large + space::tiny, space::medium);
    top->setSpacing(space::medium);
    top->addWidget(header);
    top->addWidget(signs);
    top->addWidget(sound);
    top->addWidget(bar);
    auto *judging = new FlowLayout(space::medium, space::small);
    judging->addWidget(verdictBar);
    judging->addWidget(tagBar);
    top->addLayout(judging);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(line(whole));
    column->addWidget(tabs, 1);
    column->addWidget(footer);
    grip = new WaveGrip(*waveform, *sound); // limits the height of what it lies below
    QWidget::setTabOrder(waveform, grip);
    return whole;
}

void ReviewPane::Private::connectParts()
{
    connect(&presenter, &ReviewPresenter::stageChanged, &pane, [this] { renewStage(); });
    connect(&presenter, &ReviewPresenter::callChanged, &pane, [this] { renewCall(); });
    connect(&presenter, &ReviewPresenter::noticeChanged, &pane, [this] { renewNotice(); });
    connect(&presenter, &ReviewPresenter::waveformChanged, &pane, [this] { renewWaveform(); });
    connect(&slow, &QTimer::timeout, &pane, [this] {
        placeholder->setNotice({ReviewPane::tr("Loading the call …"), {}, Tone::Waiting, true});
        pages->setCurrentWidget(placeholder);
    });
    connect(placeholder, &NoticeView::actionRequested, &presenter, &ReviewPresenter::retry);
    connect(notice, &NoticeView::actionRequested, &presenter, &ReviewPresenter::retry);
    connect(waveform, &WaveformView::seekRequested, &pane, [this](double s) { seek(s); });
    connect(signs, &SignBar::seekRequested, &pane, [this](double s) { goTo(s); });
    connect(tabs, &ReviewTabs::seekRequested, &pane, [this](double s) { seek(s); });
    connect(&player, &Player::positionChanged, &pane, [this](double seconds) {
        waveform->setPosition(seconds);
        if (isPlayable())
            tabs->setPosition(seconds);
    });
    connect(&heard, &HeardReporter::told, &presenter, &ReviewPresenter::setHeard);
    connect(
        &presenter.transcript(), &TranscriptModel::marksChanged, &pane, [this] { renewMarks(); });
    connect(&presenter.transcript(), &TranscriptModel::modelReset, &pane,
        [this] { waveform->setTurns(presenter.transcript().turns()); });
    connect(&presenter.transcript(), &TranscriptModel::offsetChanged, &pane,
        [this] { waveform->setTurns(presenter.transcript().turns()); });
    connect(tabs, &ReviewTabs::wordsChosen, &pane,
        [this](double from, double to) { chooseWords({.from = from, .to = to}); });
    connect(waveform, &WaveformView::selectionChanged, tabs, [this] {
        if (!isChoosing)
            tabs->forgetWords(); // another stretch is chosen now
    });
    connect(tabs, &ReviewTabs::nudged, &pane, [this](int steps) { nudge(steps); });
    connect(tabs, &ReviewTabs::offsetResetRequested, &pane, [this] { setOffset(0); });
    connect(&player, &Player::durationChanged, &pane, [this] { renewWaveform(); });
    connect(&player, &Player::waitingChanged, footer,
        [this] { footer->setWaiting(player.isWaiting()); });
    connect(bar, &PlaybackBar::soloChanged, waveform,
        [this](Solo solo) { waveform->setAudible(solo != Solo::Caller, solo != Solo::Agent); });
    connect(&client, &ReceiverClient::connectionStateChanged, footer,
        [this](const ConnectionState &state) {
            footer->setOffline(state.phase == ConnectionState::Phase::Offline);
        });
}

void ReviewPane::Private::connectVerdicts()
{
    connect(verdictBar, &VerdictBar::chosen, &pane,
        [this](std::optional<Verdict> verdict) { judge(verdict); });
    connect(&verdicts, &Verdicts::kept, verdictBar, &VerdictBar::clearMistake);
    connect(&verdicts, &Verdicts::kept, &pane, &ReviewPane::reviewKept);
    connect(&verdicts, &Verdicts::kept, &presenter, &ReviewPresenter::callUpdated);
    connect(&verdicts, &Verdicts::failed, verdictBar, &VerdictBar::showMistake);
    connect(&verdicts, &Verdicts::undone, &pane, &ReviewPane::callRequested);
}

void ReviewPane::Private::connectNotes()
{
    connect(&notes, &CallNotes::changed, &pane, [this] { renewMarks(); });
    connect(&notes, &CallNotes::undone, &pane, &ReviewPane::callRequested);
    connect(tabs, &ReviewTabs::noteLeft, &pane, [this] { pane.setFocus(); });
    connect(tabs, &ReviewTabs::findLeft, &pane, [this] { pane.setFocus(); });
}

void ReviewPane::Private::connectTags()
{
    connect(tagBar, &TagBar::opened, &tags, &CallTags::fetchKnown);
    connect(tagBar, &TagBar::addRequested, &pane,
        [this](const QString &words) { tags.add(presenter.call(), words); });
    connect(tagBar, &TagBar::removeRequested, &pane,
        [this](const QString &tag) { tags.remove(presenter.call(), tag); });
    connect(tagBar, &TagBar::left, &pane, [this] { pane.setFocus(); });
    connect(&tags, &CallTags::known, tagBar, &TagBar::setKnown);
    connect(&tags, &CallTags::kept, tagBar, [this] { tagBar->showMistake({}); });
    connect(&tags, &CallTags::kept, &presenter, &ReviewPresenter::callUpdated);
    connect(&tags, &CallTags::failed, tagBar, &TagBar::showMistake);
    connect(&tags, &CallTags::undone, &pane, &ReviewPane::callRequested);
}

void ReviewPane::Private::connectScores()
{
    connect(&scores, &ScoreKeeper::undone, &pane, &ReviewPane::callRequested);
    connect(tabs, &ReviewTabs::scoreLeft, &pane, [this] { pane.setFocus(); });
    connect(tabs, &ReviewTabs::activityRequested, &pane,
        [this] { Q_EMIT pane.activityRequested(presenter.call()); });
    connect(tabs, &ReviewTabs::evidenceRequested, &pane, &ReviewPane::requestEvidence);
    connect(tabs, &ReviewTabs::consentRequested, &pane, [this] {
        auto *dialog = new ConsentDialog(client, presenter.call(), &pane);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &ConsentDialog::kept, &presenter, &ReviewPresenter::callUpdated);
        dialog->open();
    });
    connect(tabs, &ReviewTabs::questionsRequested, &pane, [this] {
        auto *dialog = new ScorecardDialog(scores.requests(), &pane);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &ScorecardDialog::kept, &scores, &ScoreKeeper::renewSoon);
        dialog->open();
    });
}

void ReviewPane::Private::connectKeys(ReviewKeys &keys)
{
    connect(&keys, &ReviewKeys::nextRequested, &pane, &ReviewPane::nextRequested);
    connect(&keys, &ReviewKeys::previousRequested, &pane, &ReviewPane::previousRequested);
    connect(&keys, &ReviewKeys::verdictRequested, &pane, [this](Verdict verdict) {
        if (judge(verdict))
            Q_EMIT pane.judged();
    });
    connect(&keys, &ReviewKeys::undoRequested, &pane, [this] { undo.undo(); });
    connect(&keys, &ReviewKeys::markerRequested, &pane, [this] { addMarker(); });
    connect(&keys, &ReviewKeys::loopTurnRequested, &pane, [this] { loopTurn(); });
    connect(&keys, &ReviewKeys::noteRequested, &pane, [this] {
        if (presenter.stage() == ReviewPresenter::Stage::Shown)
            tabs->beginNote();
    });
    connect(&keys, &ReviewKeys::findRequested, &pane, [this] {
        if (presenter.stage() == ReviewPresenter::Stage::Shown)
            tabs->beginFind();
    });
    connect(&keys, &ReviewKeys::scoreRequested, &pane, [this] {
        if (presenter.stage() == ReviewPresenter::Stage::Shown)
            tabs->beginScore();
    });
    connect(&keys, &ReviewKeys::nudgeRequested, &pane, [this](int steps) { nudge(steps); });
    connect(&keys, &ReviewKeys::offsetResetRequested, &pane, [this] { setOffset(0); });
    connect(&keys, &ReviewKeys::followRequested, tabs, &ReviewTabs::followTranscript);
    connect(&keys, &ReviewKeys::tagRequested, &pane, [this] {
        if (presenter.stage() == ReviewPresenter::Stage::Shown)
            tagBar->begin();
    });
    const auto seekBy = [this](bool isNext, auto moments) {
        return [this, isNext, moments] { seekAmong(moments(), isNext); };
    };
    const auto hits = [this] { return presenter.transcript().markTimes(); };
    const auto noted = [this] { return notes.moments(); };
    connect(&keys, &ReviewKeys::nextMarkRequested, &pane, seekBy(true, hits));
    connect(&keys, &ReviewKeys::previousMarkRequested, &pane, seekBy(false, hits));
    connect(&keys, &ReviewKeys::nextMarkerRequested, &pane, seekBy(true, noted));
    connect(&keys, &ReviewKeys::previousMarkerRequested, &pane, seekBy(false, noted));
}

void ReviewPane::Private::connectClips(ClipActions &actions)
{
    clipActions = &actions;
    const auto clip = [this] { askForClip(); };
    const auto share = [this] {
        if (canClip())
            Q_EMIT pane.shareRequested(clipSubject());
    };
    connect(&actions, &ClipActions::clipRequested, &pane, clip);
    connect(&actions, &ClipActions::shareRequested, &pane, share);
    connect(header, &CallHeader::clipRequested, &pane, clip);
    connect(header, &CallHeader::shareRequested, &pane, share);
    connect(tabs, &ReviewTabs::clipRequested, &pane,
        [this](double from, double to) { askForClip(std::pair(from, to)); });
}

void ReviewPane::Private::connectRedaction()
{
    connect(redactActions, &RedactActions::redactRequested, &pane, [this] {
        Q_EMIT pane.redactRequested({clipSubject(), mayDelete});
    });
    connect(redactActions, &RedactActions::originalRequested, &pane, [this] {
        Q_EMIT pane.originalRequested({clipSubject(), mayDelete});
    });
}

bool ReviewPane::Private::canClip()
{
    return mayClip && presenter.stage() == ReviewPresenter::Stage::Shown && isPlayable();
}

void ReviewPane::Private::askForClip(std::optional<std::pair<double, double>> span)
{
    if (canClip())
        Q_EMIT pane.clipRequested(clipSubject(span));
}

void ReviewPane::Private::renewClips()
{
    const bool can = canClip();
    clipActions->setEnabled(can);
    header->setCanClip(can);
    tabs->setCanClip(can);
    const Call &call = presenter.call();
    redactActions->setStanding(mayRedact,
        presenter.stage() == ReviewPresenter::Stage::Shown
            && call.recording.state == RecordingState::Ready,
        call.redactedAt.has_value());
}

/** Of what was asked for, else of what is selected, of the turn that is heard, or what follows. */
ClipSubject ReviewPane::Private::clipSubject(std::optional<std::pair<double, double>> span)
{
    const double total = presenter.recordingSeconds();
    const auto selected = waveform->selection();
    if (!span && selected)
        span = {selected->from, selected->to};
    if (!span)
        span = tabs->selectedSpan();
    if (!span)
        span = presenter.transcript().heardTurn();
    if (!span || !(span->first < total))
        span = {player.position(), player.position() + firstClip};
    const WaveRange range{
        .from = std::clamp(span->first, 0.0, total), .to = std::clamp(span->second, 0.0, total)};
    return {.call = presenter.call(),
        .turns = presenter.transcript().turns(),
        .seconds = total,
        .range = range};
}

/** So that they are seen in the waveform, looped and clipped like any stretch. */
void ReviewPane::Private::chooseWords(const WaveRange &range)
{
    const QScopedValueRollback choosing(isChoosing, true);
    range.length() > 0 ? waveform->setSelection(range) : waveform->clearSelection();
}

void ReviewPane::Private::addMarker()
{
    if (presenter.stage() == ReviewPresenter::Stage::Shown && isPlayable())
        notes.add({}, player.position());
}

/** What is selected, else the turn that is heard. Asked for again, it goes on. */
void ReviewPane::Private::loopTurn()
{
    auto turn = presenter.transcript().heardTurn();
    if (const auto selected = waveform->selection())
        turn = {selected->from, selected->to};
    if (!turn || !isPlayable())
        return;
    const auto before = player.loop();
    player.setLoop(turn->first, turn->second);
    if (before && player.loop() == before)
        player.clearLoop();
    else
        player.play();
}

/** What was searched for, what was noted and what happened, above the lanes. */
void ReviewPane::Private::renewMarks()
{
    const TranscriptModel &transcript = presenter.transcript();
    waveform->setMarks(talkMarks(transcript.turns()) + noteMarks(notes.notes())
        + redactionMarks(transcript.turns())
        + hitMarks(transcript.markTimes(), transcript.turns()));
}

void ReviewPane::Private::renewSides()
{
    const bool isSwapped = sides.isSwapped(presenter.callId());
    waveform->setSwapped(isSwapped);
    soundMemory.setSwapped(isSwapped);
    bar->setSwapped(isSwapped);
}

void ReviewPane::Private::swapSides()
{
    sides.setSwapped(presenter.callId(), !sides.isSwapped(presenter.callId()));
    renewSides();
}

void ReviewPane::Private::renewOffset()
{
    presenter.transcript().setOffset(sides.offset(presenter.callId()));
    tabs->setOffset(presenter.transcript().offset());
}

void ReviewPane::Private::setOffset(double seconds)
{
    if (presenter.stage() != ReviewPresenter::Stage::Shown)
        return;
    sides.setOffset(presenter.callId(), seconds);
    renewOffset();
}

/** In whole steps, so that there and back is where it began. */
void ReviewPane::Private::nudge(int steps)
{
    const double most = TranscriptModel::greatestOffset;
    const double before = std::round(presenter.transcript().offset() / OffsetBar::step);
    setOffset(std::clamp((before + steps) * OffsetBar::step, -most, most));
}

bool ReviewPane::Private::isPlayable()
{
    return presenter.loader().isPlayable();
}

/** Only what is shown is judged; while a call is on its way, a key does nothing. */
bool ReviewPane::Private::judge(std::optional<Verdict> verdict)
{
    const bool isShown = presenter.stage() == ReviewPresenter::Stage::Shown;
    if (isShown)
        verdicts.judge(presenter.call(), verdict);
    return isShown;
}

void ReviewPane::Private::renewStage()
{
    const auto stage = presenter.stage();
    if (stage == ReviewPresenter::Stage::Fetching) {
        renewClips();
        if (pages->currentWidget() == placeholder)
            placeholder->setNotice({ReviewPane::tr("Loading the call …"), {}, Tone::Waiting, true});
        return slow.start();
    }
    slow.stop();
    renewClips();
    if (stage != ReviewPresenter::Stage::Shown)
        notes.setCall({});
    if (stage != ReviewPresenter::Stage::Shown)
        scores.setCall({});
    if (stage != ReviewPresenter::Stage::Shown)
        pane.setFocusProxy(nullptr);
    if (stage == ReviewPresenter::Stage::Shown)
        return pages->setCurrentWidget(page);
    if (stage == ReviewPresenter::Stage::Failed)
        placeholder->setNotice({ReviewPane::tr("The call could not be loaded"),
                                   presenter.errorText(), Tone::Bad, false},
            ReviewPane::tr("Try again"));
    else
        placeholder->setNotice(emptyNotice(canChoose, selectedCount));
    pages->setCurrentWidget(placeholder);
}

void ReviewPane::Private::renewCall()
{
    const Call &call = presenter.call();
    header->setCall(call);
    signs->setSigns(call.signs);
    tabs->setCall(call);
    verdictBar->setReview(call.review);
    tagBar->setCall(call.id, call.tags);
    heard.setCall(call.id);
    if (notes.callId() == call.id)
        notes.renewSoon();
    notes.setCall(call.id);
    if (scores.callId() == call.id)
        scores.renewSoon();
    scores.setCall(call.id);
    waveform->setHeard(presenter.heard());
    renewSides();
    renewOffset();
    bar->setChannels(call.recording.channels);
    const double recorded = call.recording.durationSeconds;
    bar->setExpectedSeconds(recorded > 0 ? recorded : call.durationSeconds.value_or(0));
}

void ReviewPane::Private::renewNotice()
{
    if (presenter.stage() != ReviewPresenter::Stage::Shown)
        return;
    const Notice what = presenter.notice();
    const bool playable = what.title.isEmpty();
    notice->setNotice(what, presenter.canRetry() ? ReviewPane::tr("Load again") : QString());
    sound->setCurrentWidget(playable ? static_cast<QWidget *>(waveform) : notice);
    grip->setVisible(playable);
    const bool stopped = !playable && !what.comesByItself;
    bar->setVisible(!stopped);
    footer->setVisible(playable);
    tabs->setFollowable(isPlayable());
    renewClips();
    tabs->setPosition(isPlayable() ? std::optional(player.position()) : std::nullopt);
    pane.setFocusProxy(playable ? static_cast<QWidget *>(waveform) : tabs);
}

/** Words that were chosen before it came are selected in it now. */
void ReviewPane::Private::renewWaveform()
{
    const QScopedValueRollback choosing(isChoosing, true);
    switch (presenter.waveformStage()) {
    case ReviewPresenter::WaveformStage::None:
    case ReviewPresenter::WaveformStage::Fetching:
        waveform->showLoading();
        break;
    case ReviewPresenter::WaveformStage::There:
        waveform->showPeaks(presenter.peaks(), presenter.recordingSeconds());
        break;
    case ReviewPresenter::WaveformStage::Missing:
        waveform->showWithoutPeaks(presenter.recordingSeconds());
        break;
    }
    waveform->setPosition(player.position());
    if (const auto words = tabs->wordSpan())
        waveform->setSelection({.from = words->first, .to = words->second});
}

void ReviewPane::Private::seek(double seconds)
{
    if (player.state() != Player::State::Paused && player.state() != Player::State::Playing)
        return;
    player.seek(seconds);
    waveform->setPosition(seconds);
    tabs->followTranscript();
}

/** Also where there is nothing to hear, but something to read. */
void ReviewPane::Private::goTo(double seconds)
{
    if (isPlayable())
        return seek(seconds);
    tabs->setPosition(seconds);
    tabs->followTranscript();
}

/** Round and round: after the last comes the first. One that is just being heard is passed. */
void ReviewPane::Private::seekAmong(const std::vector<double> &marks, bool isNext)
{
    if (marks.empty())
        return;
    const double here = player.position();
    if (isNext) {
        const auto after = std::ranges::upper_bound(marks, here + markSlack);
        seek(after == marks.end() ? marks.front() : *after);
    } else {
        const auto at = std::ranges::lower_bound(marks, here - backSlack);
        seek(at == marks.begin() ? marks.back() : *std::prev(at));
    }
}

ReviewPane::ReviewPane(ReceiverClient &client, Player &player, ActionBook &book, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, client, player))
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", true);
    setAccessibleName(tr("The call"));
    d->build();
    d->connectParts();
    d->connectVerdicts();
    d->connectNotes();
    d->connectTags();
    d->connectScores();
    auto *keys = new ReviewKeys(*this, book, player, *d->bar);
    d->connectKeys(*keys);
    d->connectClips(*new ClipActions(*this, book));
    d->redactActions = new RedactActions(*this, book, *d->header);
    d->connectRedaction();
    addWaveActions(*this, book, *d->waveform, *d->grip, [this] { d->swapSides(); });
    const auto phase = client.connectionState().phase;
    d->footer->setOffline(phase == ConnectionState::Phase::Offline);
    d->renewStage();
}

/** The widgets look at the presenter to their last moment, so they go first. */
ReviewPane::~ReviewPane()
{
    d->presenter.disconnect(this);
    d->player.disconnect(this);
    delete d->pages;
}

void ReviewPane::showCall(const QString &callId)
{
    d->presenter.show(callId);
}

void ReviewPane::rememberIn(QSettings *settings)
{
    d->sides.rememberIn(settings);
    d->soundMemory.rememberIn(settings);
    d->grip->rememberIn(settings);
    d->renewSides();
    d->renewOffset();
}

void ReviewPane::setSelectedCount(int count, bool canChoose)
{
    d->selectedCount = count;
    d->canChoose = canChoose;
    if (d->presenter.stage() == ReviewPresenter::Stage::Empty)
        d->renewStage();
}

void ReviewPane::setRole(Role role)
{
    d->tabs->scorePage().setMayChange(allows(role, Permission::Administer));
    d->tabs->scorePage().setMayAnswer(allows(role, Permission::Annotate));
    d->tabs->setShowsActivity(allows(role, Permission::Audit));
    d->mayPack = allows(role, Permission::Download) && allows(role, Permission::Audit)
        && allows(role, Permission::UnmaskNumbers);
    d->tabs->setOffersEvidence(d->mayPack);
    d->tabs->setMayConfirmConsent(allows(role, Permission::Hold));
    d->mayClip = allows(role, Permission::Download);
    d->mayRedact = allows(role, Permission::Redact);
    d->mayDelete = allows(role, Permission::Delete);
    d->renewClips();
}

void ReviewPane::requestEvidence()
{
    const bool isShown = d->presenter.stage() == ReviewPresenter::Stage::Shown;
    const Call &call = d->presenter.call();
    if (d->mayPack && isShown && call.recording.state == RecordingState::Ready)
        Q_EMIT evidenceRequested(call);
}

void ReviewPane::takeBackPlayer()
{
    d->presenter.loader().giveBack();
}

void ReviewPane::keepClear(const QRect &place)
{
    d->tabs->keepClear(place);
}

void ReviewPane::setSearch(const QString &words)
{
    const Result<SearchQuery> search = parseSearch(words);
    d->presenter.transcript().setSearch(search.ok() ? *search : SearchQuery());
}

void ReviewPane::clear()
{
    d->presenter.clear();
}

void ReviewPane::callUpdated(const Call &call)
{
    d->presenter.callUpdated(call);
}

} // namespace earshot::ui
