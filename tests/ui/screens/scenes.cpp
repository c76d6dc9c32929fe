// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/scenes.h"

#include "tests/ui/audit/samples.h"
#include "tests/ui/people/samples.h"
#include "tests/ui/screens/sampleday.h"
#include "ui/actions/keysdialog.h"
#include "ui/actions/palette.h"
#include "ui/assistants/assistantspage.h"
#include "ui/audit/auditbar.h"
#include "ui/audit/auditpage.h"
#include "ui/audit/exportdialog.h"
#include "ui/calls/callspane.h"
#include "ui/calls/callsview.h"
#include "ui/calls/filterbar.h"
#include "ui/clips/clipdialog.h"
#include "ui/clips/linkcard.h"
#include "ui/clips/linkpage.h"
#include "ui/clips/savepage.h"
#include "ui/evidence/evidencedialog.h"
#include "ui/inbox/consentrules.h"
#include "ui/inbox/inboxpane.h"
#include "ui/inbox/wordsdialog.h"
#include "ui/live/livestrip.h"
#include "ui/parts/tableview.h"
#include "ui/people/invitedialog.h"
#include "ui/people/peoplepage.h"
#include "ui/people/rolesdialog.h"
#include "ui/redaction/originaldialog.h"
#include "ui/redaction/partlist.h"
#include "ui/redaction/redactdialog.h"
#include "ui/review/consentdialog.h"
#include "ui/review/detailspage.h"
#include "ui/review/iconbutton.h"
#include "ui/review/reviewpane.h"
#include "ui/review/scorecarddialog.h"
#include "ui/review/scorepage.h"
#include "ui/review/scorerow.h"
#include "ui/review/transcriptview.h"
#include "ui/setup/callsourcepage.h"
#include "ui/shell/alertbanner.h"
#include "ui/shell/inboxmode.h"
#include "ui/shell/livemode.h"
#include "ui/shell/offlinebar.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/toast.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QtTest>

#include <algorithm>

namespace earshot::test {

using namespace Qt::StringLiterals;
using ui::Page;

namespace {

constexpr int patience = Stage::patience;

FakeAnswer answerOf(const QJsonObject &object)
{
    return {.body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

bool openWaiting(Stage &stage)
{
    stage.receiver.answer(u"/api/calls"_s, {.hang = true});
    stage.receiver.answer(u"/api/calls/count"_s, {.hang = true});
    stage.window->show();
    stage.window->start();
    const auto isLive = [&stage] {
        return stage.client.connectionState().phase == ui::ConnectionState::Phase::Live;
    };
    return QTest::qWaitFor(isLive, patience);
}

bool openEmpty(Stage &stage)
{
    stage.receiver.setCalls({});
    stage.window->show();
    stage.window->start();
    const auto isAnswered = [&stage] {
        return stage.receiver.requestCount(u"/api/calls"_s) > 0
            && stage.client.connectionState().phase == ui::ConnectionState::Phase::Live;
    };
    return QTest::qWaitFor(isAnswered, patience);
}

bool openRefused(Stage &stage)
{
    stage.receiver.answer(u"/api/calls"_s,
        refusal(503,
            worded(ErrorCode::Unavailable,
                "The receiver can't do this at the moment. Try again soon; its log says more.")));
    stage.window->show();
    stage.window->start();
    const auto isAnswered = [&stage] { return stage.receiver.requestCount(u"/api/calls"_s) > 0; };
    return QTest::qWaitFor(isAnswered, patience);
}

/** Without the seconds until the next try, which pass. */
bool goOffline(Stage &stage)
{
    if (!stage.open())
        return false;
    stage.receiver.goAway();
    const auto isTold = [&stage] { return stage.part<ui::OfflineBar>() != nullptr; };
    return QTest::qWaitFor(isTold, patience);
}

bool search(Stage &stage, const QString &words, bool isFound)
{
    if (!stage.open())
        return false;
    auto *field = stage.window->filterBar().findChild<QLineEdit *>();
    field->setText(words);
    const auto hasRows = [&] {
        return (stage.window->callsPane().view().model()->rowCount() == 1) == isFound
            && stage.receiver.requests().filter(u"q="_s).size() > 1;
    };
    return QTest::qWaitFor(hasRows, patience);
}

bool selectSeveral(Stage &stage)
{
    if (!stage.open())
        return false;
    ui::CallsView &view = stage.window->callsPane().view();
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Home);
    for (int more = 0; more < 4; ++more)
        QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    return view.selectedRows().size() > 0;
}

bool showTab(Stage &stage, int tab)
{
    if (!stage.openReviewed())
        return false;
    stage.part<QTabBar>()->setCurrentIndex(tab);
    return true;
}

/** Shows the scorecard once so many questions are on it. */
bool showScores(Stage &stage, int questions)
{
    const auto hasRows = [&] {
        return stage.part<ui::ScorePage>()->findChildren<ui::ScoreRow *>().size() == questions;
    };
    return showTab(stage, 3) && QTest::qWaitFor(hasRows, patience);
}

bool openQuestions(Stage &stage)
{
    if (!showScores(stage, 4))
        return false;
    Q_EMIT stage.part<ui::ScorePage>()->changeRequested();
    const auto isFilled = [] {
        auto *dialog = qobject_cast<ui::ScorecardDialog *>(QApplication::activeModalWidget());
        return dialog && dialog->questions().size() == 4;
    };
    return QTest::qWaitFor(isFilled, patience);
}

/** A call without a recording says why. */
bool showCall(Stage &stage, int index)
{
    if (!stage.open())
        return false;
    const QString id = sampleCall(index).value("id"_L1).toString();
    stage.window->callsPane().select(id);
    const auto isAnswered = [&] {
        return stage.receiver.requestCount(u"/api/calls/"_s + id) > 0 && stage.part<QTabBar>();
    };
    return QTest::qWaitFor(isAnswered, patience);
}

bool showPage(Stage &stage, Page page)
{
    if (!stage.open())
        return false;
    stage.window->showPage(page);
    const bool hasTable = page == Page::Completeness || page == Page::Assistants;
    return QTest::qWaitFor(
        [&] { return !hasTable || stage.part<ui::TableView>() != nullptr; }, patience);
}

/** With what is to be said of the log, or of one that is as it was written. */
bool showAudit(Stage &stage, const QJsonObject &verification = auditChecked(newestEntry))
{
    using AuditStage = ui::AuditPresenter::Stage;
    stage.receiver.answer(u"/api/audit/summary"_s, answerOf(auditSummary(verification)));
    stage.receiver.answer(u"/api/audit/verify"_s, answerOf(verification));
    if (!stage.open())
        return false;
    stage.window->showPage(Page::Audit);
    ui::AuditPresenter &presenter = stage.window->auditPage().presenter();
    const auto isThere = [&presenter] {
        return presenter.stage() == AuditStage::Forbidden
            || (presenter.stage() >= AuditStage::Empty && !presenter.badge().text.isEmpty());
    };
    return QTest::qWaitFor(isThere, patience);
}

bool exportAudit(Stage &stage)
{
    if (!showAudit(stage))
        return false;
    Q_EMIT stage.part<ui::AuditBar>()->exportRequested();
    const auto *dialog = stage.window->findChild<ui::ExportDialog *>();
    return dialog && QTest::qWaitFor([dialog] { return dialog->isVisible(); }, patience);
}

bool showEmptyAudit(Stage &stage)
{
    stage.receiver.answer(u"/api/audit"_s, answerOf(auditPage(0, 0)));
    return showAudit(stage, auditChecked(0));
}

bool refuseAudit(Stage &stage)
{
    stage.receiver.answer(
        u"/api/audit"_s, refusal(403, {.code = ErrorCode::Forbidden, .message = u"No."_s}));
    return showAudit(stage);
}

bool showPeople(Stage &stage, const QJsonObject &people, const QJsonObject &invitations)
{
    using PeopleStage = ui::PeoplePresenter::Stage;
    stage.receiver.answer(u"/api/session"_s, answerOf(sampleSession()));
    stage.receiver.answer(u"/api/people"_s, answerOf(people));
    stage.receiver.answer(u"/api/people/invitations"_s, answerOf(invitations));
    if (!stage.open())
        return false;
    stage.window->showPage(Page::People);
    ui::PeoplePresenter &presenter = stage.window->peoplePage().presenter();
    return QTest::qWaitFor(
        [&presenter] { return presenter.stage() > PeopleStage::Loading; }, patience);
}

bool showPeople(Stage &stage)
{
    return showPeople(stage, samplePeople(), sampleInvitations());
}

bool showNoPeople(Stage &stage)
{
    const QJsonObject none{{u"items"_s, QJsonArray()}, {u"nextCursor"_s, QJsonValue()}};
    return showPeople(stage, none, none);
}

bool refusePeople(Stage &stage)
{
    const Error refused =
        worded(ErrorCode::Forbidden, "The role \"%1\" does not allow to do this.", {u"reviewer"_s});
    stage.receiver.answer(u"/api/session"_s, answerOf(sampleSession(u"reviewer"_s)));
    stage.receiver.answer(u"/api/people"_s, refusal(403, refused));
    if (!stage.open())
        return false;
    stage.window->showPage(Page::People);
    const ui::PeoplePresenter &presenter = stage.window->peoplePage().presenter();
    return QTest::qWaitFor([&presenter] { return !presenter.errorText().isEmpty(); }, patience);
}

template <typename Dialog>
Dialog *openOfPeople(Stage &stage, void (ui::PeoplePage::*open)())
{
    if (!showPeople(stage))
        return nullptr;
    (stage.window->peoplePage().*open)();
    auto *dialog = stage.window->findChild<Dialog *>();
    return dialog && QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
}

ui::InviteDialog *openInvite(Stage &stage)
{
    return openOfPeople<ui::InviteDialog>(stage, &ui::PeoplePage::openInvite);
}

bool invite(Stage &stage)
{
    ui::InviteDialog *dialog = openInvite(stage);
    if (!dialog)
        return false;
    stage.receiver.answer(u"/api/people/invitations"_s, answerOf(sampleInvited()));
    for (QLineEdit *field : dialog->findChildren<QLineEdit *>()) {
        if (!field->isReadOnly())
            field->setText(
                field->maxLength() > 100 ? u"elena@harbordental.example.com"_s : u"Elena Popova"_s);
    }
    dialog->invite();
    return QTest::qWaitFor([dialog] { return !dialog->address().isEmpty(); }, patience);
}

/** Nothing comes of it: the receiver is asked, and takes its time. */
bool packEvidence(Stage &stage)
{
    const QString path = u"/api/calls/%1/evidence"_s.arg(reviewedCall());
    stage.receiver.answer(path, {.hang = true});
    if (!stage.openReviewed())
        return false;
    stage.part<ui::ReviewPane>()->requestEvidence();
    auto *dialog = stage.window->findChild<ui::EvidenceDialog *>();
    if (!dialog || !QTest::qWaitForWindowActive(dialog))
        return false;
    dialog->saveTo(QDir::temp().filePath(u"earshot-sample-evidence.zip"_s));
    return QTest::qWaitFor([&] { return stage.receiver.requestCount(path) > 0; }, patience);
}

bool clickPrimary(QWidget &page)
{
    const auto isClicked = [&page] {
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->isEnabled()
                && button->property("kind").toString() == "primary"_L1) {
                button->click();
                return true;
            }
        }
        return false;
    };
    return QTest::qWaitFor(isClicked, patience);
}

bool mend(Stage &stage)
{
    return showPage(stage, Page::Assistants) && clickPrimary(*stage.part<ui::AssistantsPage>())
        && QTest::qWaitFor([] { return QApplication::activeModalWidget() != nullptr; }, patience);
}

bool openByKey(Stage &stage, int key, Qt::KeyboardModifiers with = Qt::NoModifier)
{
    if (!stage.open())
        return false;
    QTest::keyClick(&stage.window->callsPane().view(), Qt::Key(key), with);
    return QTest::qWaitFor([&stage] { return stage.shown().size() > 1; }, patience);
}

ui::ClipDialog *openClip(Stage &stage)
{
    if (!stage.openReviewed())
        return nullptr;
    QTest::keyClick(stage.part<ui::ReviewPane>(), Qt::Key_C);
    auto *dialog = stage.part<ui::ReviewPane>()->findChild<ui::ClipDialog *>();
    return dialog && QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
}

bool waitForClip(Stage &stage)
{
    const QString path = u"/api/calls/%1/clips"_s.arg(reviewedCall());
    stage.receiver.answer(path, {.hang = true});
    ui::ClipDialog *dialog = openClip(stage);
    if (!dialog)
        return false;
    dialog->savePage().save(QDir::temp().filePath(u"earshot-sample-clip.mp3"_s));
    return QTest::qWaitFor([&] { return stage.receiver.requestCount(path) > 0; }, patience);
}

/** In @p file of a folder that is thrown away. */
bool saveClip(Stage &stage, const QString &file)
{
    ui::ClipDialog *dialog = openClip(stage);
    const QTemporaryDir folder;
    if (!dialog)
        return false;
    dialog->savePage().save(folder.filePath(file));
    return QTest::qWaitFor([dialog] { return !dialog->savePage().job().isRunning(); }, patience);
}

bool refuseClip(Stage &stage)
{
    stage.receiver.answer(u"/api/calls/%1/clips"_s.arg(reviewedCall()),
        refusal(404, worded(ErrorCode::NotFound, "The recording was deleted. %1", {QString()})));
    return saveClip(stage, u"sample.mp3"_s);
}

/** Of each kind one: it works, it was opened, it has expired, it was withdrawn. */
void fillLinks(Stage &stage)
{
    const auto add = [&stage](int number, const QJsonObject &fields) {
        QJsonObject link{{u"id"_s, u"sample-%1"_s.arg(number)}, {u"callId"_s, reviewedCall()},
            {u"from"_s, 12.5 * number}, {u"to"_s, 12.5 * number + 8}, {u"format"_s, u"mp3"_s},
            {u"name"_s, QString()}, {u"createdAt"_s, u"2026-11-21T09:00:00.000Z"_s},
            {u"createdBy"_s, u"Maria Ortega"_s}, {u"expiresAt"_s, u"2026-11-28T09:00:00.000Z"_s},
            {u"revokedAt"_s, QJsonValue()}, {u"hasPasscode"_s, false}, {u"opened"_s, 0},
            {u"lastOpenedAt"_s, QJsonValue()}};
        for (auto field = fields.begin(); field != fields.end(); ++field)
            link.insert(field.key(), field.value());
        stage.receiver.clips().add(link);
    };
    add(3, {{u"revokedAt"_s, u"2026-11-21T15:00:00.000Z"_s}});
    add(2,
        {{u"expiresAt"_s, u"2026-11-22T08:00:00.000Z"_s}, {u"opened"_s, 1},
            {u"lastOpenedAt"_s, u"2026-11-21T17:12:00.000Z"_s}});
    add(1,
        {{u"hasPasscode"_s, true}, {u"opened"_s, 3}, {u"name"_s, u"The new appointment"_s},
            {u"lastOpenedAt"_s, u"2026-11-22T09:12:00.000Z"_s}});
}

ui::ClipDialog *openLinks(Stage &stage, ui::ClipDialog::Part part)
{
    ui::ClipDialog *dialog = openClip(stage);
    if (dialog)
        dialog->setPart(part);
    return dialog;
}

bool showNoLinks(Stage &stage)
{
    const ui::ClipDialog *dialog = openLinks(stage, ui::ClipDialog::Part::Links);
    const QString path = u"/api/calls/%1/links"_s.arg(reviewedCall());
    return dialog
        && QTest::qWaitFor([&] { return stage.receiver.requestCount(path) > 1; }, patience);
}

bool showLinks(Stage &stage)
{
    fillLinks(stage);
    ui::ClipDialog *dialog = openLinks(stage, ui::ClipDialog::Part::Links);
    return dialog
        && QTest::qWaitFor(
            [dialog] { return dialog->findChild<ui::LinkCard *>() != nullptr; }, patience);
}

bool makeLink(Stage &stage)
{
    fillLinks(stage);
    QJsonObject link = stage.receiver.clips().all().first().toObject();
    link.insert(u"links"_s, stage.receiver.clips().all());
    link.insert(u"url"_s, u"https://receiver.example/c/sample-of-an-address"_s);
    stage.receiver.answer(u"/api/calls/%1/links"_s.arg(reviewedCall()), answerOf(link));
    ui::ClipDialog *dialog = openLinks(stage, ui::ClipDialog::Part::Link);
    if (!dialog)
        return false;
    dialog->linkPage().make();
    const auto isMade = [dialog] {
        return !dialog->linkPage().address().isEmpty() && dialog->findChild<ui::LinkCard *>();
    };
    return QTest::qWaitFor(isMade, patience);
}

/** The button of a question that means yes. */
bool clickAccept(QWidget &over)
{
    auto *box = over.findChild<QMessageBox *>();
    if (!box)
        return false;
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    return true;
}

ui::RedactDialog *openRedaction(Stage &stage)
{
    if (!stage.openReviewed())
        return nullptr;
    QTest::keyClick(stage.part<ui::ReviewPane>(), Qt::Key_R, Qt::ShiftModifier);
    auto *dialog = stage.part<ui::ReviewPane>()->findChild<ui::RedactDialog *>();
    return dialog && QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
}

/** What was suggested, and a part that was chosen by hand. */
bool redact(Stage &stage)
{
    const auto suggested = [](double from, double to, const QString &kind, const QString &excerpt) {
        return QJsonObject{
            {u"from"_s, from}, {u"to"_s, to}, {u"kind"_s, kind}, {u"excerpt"_s, excerpt}};
    };
    stage.receiver.redactions().setSuggestions(
        {suggested(41.2, 48.9, u"card_number"_s, u"my card is ▇▇▇▇ 1111 and it expires"_s),
            suggested(52.4, 54.1, u"security_code"_s, u"the three digits are ▇▇▇▇ thank you"_s)});
    ui::RedactDialog *dialog = openRedaction(stage);
    const auto isThere = [&] {
        return dialog->parts().count() == 2 && dialog->reason().isEnabled();
    };
    if (!dialog || !QTest::qWaitFor(isThere, patience))
        return false;
    dialog->addChosen();
    dialog->reason().setText(u"A card was read out"_s);
    return dialog->parts().count() == 3;
}

/** Two parts of the reviewed call are out, and the original is under seal. */
void redactReviewed(Stage &stage)
{
    stage.receiver.redactions().redaction("PUT", reviewedCall(),
        R"({"parts":[{"from":12.5,"to":16.25,"kind":"card_number"},)"
        R"({"from":69,"to":72.5,"kind":"other"}],"sound":"beep","original":"seal",)"
        R"("reason":"A card was read out"})");
    stage.receiver.redactions().finish(reviewedCall());
    QJsonObject detail = reviewedDetail();
    detail.insert(u"redactedAt"_s, u"2026-11-22T09:59:00.000Z"_s);
    QJsonArray turns = detail.value("transcript"_L1).toArray();
    for (const int turn : {3, 11}) {
        QJsonObject said = turns.at(turn).toObject();
        said.insert(u"text"_s, u"▇▇▇▇"_s);
        turns.replace(turn, said);
    }
    detail.insert(u"transcript"_s, turns);
    stage.receiver.answer(u"/api/calls/"_s + reviewedCall(), answerOf(detail));
}

bool showRedacted(Stage &stage)
{
    redactReviewed(stage);
    return stage.openReviewed();
}

bool changeRedaction(Stage &stage)
{
    redactReviewed(stage);
    ui::RedactDialog *dialog = openRedaction(stage);
    const auto isThere = [&] {
        return dialog->parts().count() == 2 && dialog->reason().isEnabled();
    };
    return dialog && QTest::qWaitFor(isThere, patience);
}

bool openOriginal(Stage &stage)
{
    redactReviewed(stage);
    stage.receiver.redactions().setOriginal(
        reviewedDetail().value("transcript"_L1).toArray(), QByteArray(30'000, 'o'));
    ui::RedactDialog *dialog = openRedaction(stage);
    if (!dialog)
        return false;
    Q_EMIT dialog->originalRequested();
    if (!clickAccept(*dialog))
        return false;
    const QString path = u"/api/calls/%1/original"_s.arg(reviewedCall());
    return QTest::qWaitFor(
        [&] {
            return stage.receiver.requestCount(path) == 1
                && dialog->findChild<ui::OriginalDialog *>()->isReady();
        },
        patience);
}

bool alert(Stage &stage)
{
    const QJsonObject detail{{u"count"_s, 3}, {u"parked"_s, 0}, {u"tooLate"_s, 0},
        {u"nearestDeadline"_s, u"2026-11-22T18:00:00.000Z"_s}};
    const QJsonObject near{{u"id"_s, u"1"_s}, {u"kind"_s, u"deadline_near"_s},
        {u"severity"_s, u"error"_s}, {u"subject"_s, QString()},
        {u"message"_s, u"3 recordings will be deleted at the provider within 24 hours."_s},
        {u"detail"_s, detail}, {u"raisedAt"_s, u"2026-11-22T09:30:00.000Z"_s},
        {u"clearedAt"_s, QJsonValue()}, {u"acknowledgedAt"_s, QJsonValue()}};
    stage.receiver.answer(u"/api/alerts"_s, answerOf({{u"items"_s, QJsonArray{near}}}));
    return stage.open()
        && QTest::qWaitFor([&] { return stage.part<ui::AlertBanner>() != nullptr; }, patience);
}

bool toast(Stage &stage)
{
    if (!stage.openReviewed())
        return false;
    QJsonObject ready = sampleCall(1);
    ready.insert(u"updatedAt"_s, u"2026-11-22T11:00:00.000Z"_s);
    stage.receiver.push(u"recording_ready"_s, ready);
    return QTest::qWaitFor([&] { return stage.part<ui::Toast>() != nullptr; }, patience);
}

bool toastFailed(Stage &stage)
{
    if (!stage.openReviewed())
        return false;
    QJsonObject failed = sampleCall(7, u"failed"_s);
    failed.insert(u"updatedAt"_s, u"2026-11-22T11:00:00.000Z"_s);
    stage.receiver.push(u"recording_failed"_s, failed);
    return QTest::qWaitFor([&] { return stage.part<ui::Toast>() != nullptr; }, patience);
}

QJsonObject liveCall(int index, const QString &status, const QString &since)
{
    QJsonObject call = sampleCall(index, u"none"_s);
    call.insert(u"status"_s, status);
    call.insert(u"startedAt"_s, since);
    call.insert(u"endedAt"_s, QJsonValue());
    return call;
}

QJsonObject words(const QString &speaker, const QString &text, int number, bool isFinal = true)
{
    return {{u"vapiCallId"_s, sampleCall(30).value("vapiCallId"_L1)}, {u"speaker"_s, speaker},
        {u"text"_s, text}, {u"final"_s, isFinal}, {u"at"_s, u"2026-11-22T09:59:00.000Z"_s},
        {u"number"_s, number}};
}

/** Two calls in progress, and what is said in the newer one. */
bool listenIn(Stage &stage)
{
    const QJsonArray pieces{
        words(u"agent"_s, u"Harbor Dental, this is a sample. How can I help?"_s, 1),
        words(u"caller"_s, u"Hi, I need to move my Thursday appointment."_s, 2),
        words(u"agent"_s, u"Of course. Would Monday at half past nine do?"_s, 3),
        words(u"caller"_s, u"Monday is fine, and could you"_s, 3, false)};
    const QJsonArray calls{
        QJsonObject{{u"call"_s, liveCall(30, u"in_progress"_s, u"2026-11-22T09:58:12.000Z"_s)},
            {u"pieces"_s, pieces}},
        QJsonObject{{u"call"_s, liveCall(31, u"ringing"_s, u"2026-11-22T09:57:51.000Z"_s)},
            {u"pieces"_s, QJsonArray()}}};
    stage.receiver.answer(u"/api/live"_s, answerOf({{u"calls"_s, calls}}));
    if (!stage.open())
        return false;
    ui::LiveStrip &strip = stage.window->live().strip();
    if (!QTest::qWaitFor([&strip] { return strip.isVisible(); }, patience))
        return false;
    QTest::keyClick(&stage.window->callsPane().view(), Qt::Key_I, Qt::ShiftModifier);
    strip.view().setCurrentIndex(strip.view().model()->index(0, 0));
    QTest::keyClick(&strip.view(), Qt::Key_Return);
    return stage.window->live().isShown();
}

bool openInbox(Stage &stage)
{
    stage.receiver.setInbox(sampleInbox());
    if (!stage.open())
        return false;
    QTest::keyClick(&stage.window->callsPane().view(), Qt::Key_I);
    const auto isThere = [&stage] {
        return stage.window->inbox().pane().view().model()->rowCount() == 3
            && stage.player.state() == ui::Player::State::Paused; // the first in the stack is there
    };
    return QTest::qWaitFor(isThere, patience);
}

bool openWords(Stage &stage)
{
    if (!openInbox(stage))
        return false;
    Q_EMIT stage.window->inbox().pane().wordsRequested();
    const auto isFilled = [] {
        auto *dialog = qobject_cast<ui::WordsDialog *>(QApplication::activeModalWidget());
        return dialog && !dialog->editor().isReadOnly();
    };
    return QTest::qWaitFor(isFilled, patience);
}

bool openConsent(Stage &stage)
{
    if (!openInbox(stage))
        return false;
    Q_EMIT stage.window->inbox().pane().consentRequested();
    const auto isFilled = [] {
        auto *dialog = qobject_cast<ui::ConsentRules *>(QApplication::activeModalWidget());
        return dialog && dialog->isEditing();
    };
    return QTest::qWaitFor(isFilled, patience);
}

/** Somebody is about to say that there was consent. */
bool confirmConsent(Stage &stage)
{
    if (!showTab(stage, 4))
        return false;
    Q_EMIT stage.part<ui::DetailsPage>()->consentRequested();
    const auto isOpen = [] {
        return qobject_cast<ui::ConsentDialog *>(QApplication::activeModalWidget()) != nullptr;
    };
    return QTest::qWaitFor(isOpen, patience);
}

bool openStart(Stage &stage)
{
    return stage.open()
        && QTest::qWaitFor([&] { return stage.part<ui::CallSourcePage>() != nullptr; }, patience);
}

bool startWithKey(Stage &stage)
{
    if (!openStart(stage))
        return false;
    auto *field = stage.part<QLineEdit>();
    field->setFocus();
    QTest::keyClicks(field, u"sample-key-of-nobody"_s);
    return QTest::qWaitFor([&] { return stage.source.trial().has_value(); }, patience);
}

bool startWithTeam(Stage &stage)
{
    if (!openStart(stage))
        return false;
    stage.source.setSource(ui::CallSource::Team);
    return true;
}

bool startWithCertificate(Stage &stage)
{
    if (!startWithTeam(stage))
        return false;
    const auto fields = stage.part<ui::CallSourcePage>()->findChildren<QLineEdit *>();
    const auto address = std::ranges::find_if(fields, [](const QLineEdit *field) {
        return field->isVisible() && field->echoMode() == QLineEdit::Normal;
    });
    if (address == fields.end())
        return false;
    (*address)->setFocus();
    QTest::keyClicks(*address, u"https://calls.example.com"_s);
    return QTest::qWaitFor([&] { return stage.source.proof().certificate(); }, patience);
}

bool chooseWords(Stage &stage)
{
    if (!stage.openReviewed())
        return false;
    auto *transcript = stage.part<ui::TranscriptView>();
    transcript->setFocus();
    for (int word = 0; word < 7; ++word)
        QTest::keyClick(transcript, Qt::Key_Right, Qt::ShiftModifier);
    return !transcript->words().isEmpty();
}

/** Away from what is heard, to the end. */
/** Away from the turn that is heard, to which a button leads back. */
bool scrollTranscript(Stage &stage)
{
    if (!stage.openReviewed())
        return false;
    auto *view = stage.part<ui::TranscriptView>();
    view->verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
    const auto *way = view->findChild<ui::IconButton *>();
    return QTest::qWaitFor([way] { return way->isVisible(); });
}

bool startElsewhere(Stage &stage)
{
    if (!openStart(stage))
        return false;
    Q_EMIT stage.part<ui::CallSourcePage>()->placesRequested();
    return true;
}

std::vector<Scene> makeScenes()
{
    return {
        {"calls", [](Stage &stage) { return stage.open(); }},
        {"calls-loading", openWaiting},
        {"calls-empty", openEmpty},
        {"calls-error", openRefused},
        {"calls-offline", goOffline},
        {"calls-searched", [](Stage &stage) { return search(stage, u"cleaning"_s, true); }},
        {"calls-no-match", [](Stage &stage) { return search(stage, u"zebra"_s, false); }},
        {"calls-selected", selectSeveral},
        {"calls-alert", alert},
        {"live", listenIn},
        {"inbox", openInbox},
        {"inbox-words", openWords},
        {"inbox-consent", openConsent},
        {"review-transcript", [](Stage &stage) { return stage.openReviewed(); }},
        {"review-words", chooseWords},
        {"review-scrolled", scrollTranscript},
        {"review-summary", [](Stage &stage) { return showTab(stage, 1); }},
        {"review-notes", [](Stage &stage) { return showTab(stage, 2); }},
        {"review-scorecard", [](Stage &stage) { return showScores(stage, 4); }},
        {"review-scorecard-none",
            [](Stage &stage) {
                stage.receiver.scores().setQuestions({});
                return showScores(stage, 0);
            }},
        {"scorecard-questions", openQuestions},
        {"review-details", [](Stage &stage) { return showTab(stage, 4); }},
        {"review-consent", confirmConsent},
        {"review-waiting", [](Stage &stage) { return showCall(stage, 1); }},
        {"review-not-recorded", [](Stage &stage) { return showCall(stage, 5); }},
        {"review-failed", [](Stage &stage) { return showCall(stage, 7); }},
        {"clip", [](Stage &stage) { return openClip(stage) != nullptr; }},
        {"clip-saving", waitForClip},
        {"clip-failed", refuseClip},
        {"clip-saved", [](Stage &stage) { return saveClip(stage, u"sample.mp3"_s); }},
        {"clip-links", showLinks},
        {"clip-links-none", showNoLinks},
        {"clip-link",
            [](Stage &stage) { return openLinks(stage, ui::ClipDialog::Part::Link) != nullptr; }},
        {"clip-link-made", makeLink},
        {"evidence", packEvidence},
        {"redact", redact},
        {"redact-again", changeRedaction},
        {"redacted-call", showRedacted},
        {"redacted-original", openOriginal},
        {"toast", toast},
        {"toast-failed", toastFailed},
        {"completeness", [](Stage &stage) { return showPage(stage, Page::Completeness); }},
        {"audit", [](Stage &stage) { return showAudit(stage); }},
        {"audit-checking", [](Stage &stage) { return showAudit(stage, auditRunning(400, 1000)); }},
        {"audit-broken",
            [](Stage &stage) { return showAudit(stage, auditChecked(newestEntry, 12428)); }},
        {"audit-export", exportAudit},
        {"audit-empty", showEmptyAudit},
        {"audit-refused", refuseAudit},
        {"assistants", [](Stage &stage) { return showPage(stage, Page::Assistants); }},
        {"assistants-mend", mend},
        {"people", [](Stage &stage) { return showPeople(stage); }},
        {"people-none", showNoPeople},
        {"people-refused", refusePeople},
        {"people-invite", [](Stage &stage) { return openInvite(stage) != nullptr; }},
        {"people-invited", invite},
        {"people-roles",
            [](Stage &stage) {
                return openOfPeople<ui::RolesDialog>(stage, &ui::PeoplePage::openRoles) != nullptr;
            }},
        {"settings", [](Stage &stage) { return showPage(stage, Page::Settings); }},
        {"start-key", startWithKey, true},
        {"start-team", startWithTeam, true},
        {"start-team-certificate", startWithCertificate, true},
        {"start-places", startElsewhere, true},
        {"keys", [](Stage &stage) { return openByKey(stage, Qt::Key_Question); }},
        {"palette", [](Stage &stage) { return openByKey(stage, Qt::Key_K, Qt::ControlModifier); }},
    };
}

} // namespace

const std::vector<Scene> &scenes()
{
    static const std::vector<Scene> all = makeScenes();
    return all;
}

} // namespace earshot::test
