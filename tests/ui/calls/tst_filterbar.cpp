// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakereceiver.h"
#include "ui/calls/callspane.h"
#include "ui/calls/callsview.h"
#include "ui/calls/filterbar.h"
#include "ui/calls/filterchip.h"
#include "ui/calls/findline.h"
#include "ui/calls/viewschip.h"
#include "ui/client/receiverclient.h"
#include "ui/models/callsmodel.h"
#include "ui/theme/applytheme.h"

#include <QApplication>
#include <QInputDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QtTest>
#include <QVBoxLayout>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;
using test::FakeReceiver;
using test::sampleCall;

namespace {

class FixedClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override { return *Timestamp::fromString(m_now); }
    QString m_now = u"2026-11-22T12:00:00Z"_s;
};

} // namespace

class TestFilterBar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void wordsAreAskedWhenTypingRests();
    void aMistakeIsSaidAndTheListStays();
    void aChipIsChosenAndTakenAway();
    void aNameKeepsItsAmpersand();
    void escapeEmptiesThenGoesToTheList();
    void nothingFoundCanBeCleared();
    void theTimeMovesOnWithTheDay();
    void theChosenCallStaysTheCurrentOne();
    void theWordsAreSeenBelowTheRow();
    void eventsPutCallsInAndOut();
    void theCallThatIsHeardStaysWhenItLeavesTheList();
    void typingIsNotInterrupted();
    void aFailedSearchCanBeTriedAgain();
    void aSearchWithoutAnswerHoldsUpNoOther();
    void theFirstMarkIsSeenInANarrowLine();
    void aViewIsSavedPickedRenamedAndDeleted();
    void aViewThatIsRefusedIsExplained();
    void recordedWithoutProofIsAskedFor();
    void everyFilterComesBackFromItsParameters();

private:
    [[nodiscard]] QLineEdit &words() const { return *m_bar->findChild<QLineEdit *>(); }
    [[nodiscard]] FilterChip &chip(const QString &name) const;
    void choose(const QString &chipName, const QString &choice);
    void type(const QString &text);
    [[nodiscard]] QString lastRequest() const;

    FixedClock m_clock;
    std::unique_ptr<FakeReceiver> m_receiver;
    std::unique_ptr<ReceiverClient> m_client;
    std::unique_ptr<CallsModel> m_model;
    std::unique_ptr<QWidget> m_window;
    FilterBar *m_bar = nullptr;
    CallsPane *m_pane = nullptr;
};

void TestFilterBar::initTestCase()
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    applyTheme(*qApp, ThemeMode::Light);
}

void TestFilterBar::init()
{
    m_clock.m_now = u"2026-11-22T12:00:00Z"_s;
    m_receiver = std::make_unique<FakeReceiver>();
    std::vector<QJsonObject> calls;
    for (int i = 0; i < 30; ++i) {
        QJsonObject call = sampleCall(i);
        call.insert(u"summary"_s, i % 3 ? u"Asks for the opening hours."_s : u"Wants a refund."_s);
        call.insert(u"direction"_s, i % 2 ? u"inbound"_s : u"outbound"_s);
        calls.push_back(call);
    }
    m_receiver->setCalls(calls);
    m_client = std::make_unique<ReceiverClient>(m_receiver->url(), Secret(FakeReceiver::token));
    m_model = std::make_unique<CallsModel>(*m_client, m_clock);
    m_window = std::make_unique<QWidget>();
    m_bar = new FilterBar(*m_model, *m_client, m_clock);
    m_pane = new CallsPane(*m_model, *m_client, {});
    auto *column = new QVBoxLayout(m_window.get());
    column->addWidget(m_bar);
    column->addWidget(m_pane, 1);
    connect(m_pane, &CallsPane::clearRequested, m_bar, &FilterBar::clearAll);
    connect(m_bar, &FilterBar::left, m_pane, qOverload<>(&QWidget::setFocus));
    m_window->resize(1100, 700);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_model->retry();
    QTRY_COMPARE(m_model->rowCount(), 30);
}

void TestFilterBar::cleanup()
{
    m_window.reset();
    m_model.reset();
    m_client.reset();
    m_receiver.reset();
}

FilterChip &TestFilterBar::chip(const QString &name) const
{
    for (FilterChip *candidate : m_bar->findChildren<FilterChip *>()) {
        if (candidate->accessibleName().startsWith(name))
            return *candidate;
    }
    qFatal("no such chip");
}

/** As a person does: the menu opens at a click, and closes with the choice. */
void TestFilterBar::choose(const QString &chipName, const QString &choice)
{
    FilterChip &filter = chip(chipName);
    QTest::mouseClick(&filter, Qt::LeftButton, {}, QPoint(10, filter.height() / 2));
    QTRY_VERIFY(filter.menu().isVisible());
    for (QAction *action : filter.menu().actions()) {
        if (action->text() == choice)
            QTest::mouseClick(
                &filter.menu(), Qt::LeftButton, {}, filter.menu().actionGeometry(action).center());
    }
    QTRY_VERIFY(!filter.menu().isVisible());
}

void TestFilterBar::type(const QString &text)
{
    words().setFocus();
    words().selectAll();
    QTest::keyClicks(&words(), text);
}

QString TestFilterBar::lastRequest() const
{
    for (const QString &request : [this] {
             QStringList all = m_receiver->requests();
             std::ranges::reverse(all);
             return all;
         }()) {
        if (request.contains("/api/calls?"_L1))
            return request;
    }
    return {};
}

void TestFilterBar::wordsAreAskedWhenTypingRests()
{
    const auto before = m_receiver->requests().size();
    type(u"refund"_s);
    QTRY_COMPARE(m_model->rowCount(), 10);
    QVERIFY(lastRequest().contains("q=refund"_L1));
    QTRY_VERIFY(m_receiver->requests().size() >= before + 2); // the page and the count
    QCOMPARE(m_receiver->requests().size(), before + 2);
    QVERIFY(words().hasFocus());
    QTRY_COMPARE(m_model->count(), std::optional(CallCount{.count = 10}));
    const auto labels = m_bar->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->text() == "10 calls"_L1; }));
}

void TestFilterBar::aMistakeIsSaidAndTheListStays()
{
    type(u"-refund"_s);
    const auto isSaid = [this] {
        const auto labels = m_bar->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->property("tone") == u"danger"_s
                && !label->text().isEmpty();
        });
    };
    QTRY_VERIFY(isSaid());
    QCOMPARE(m_model->rowCount(), 30);
    type(u"refund"_s);
    QTRY_COMPARE(m_model->rowCount(), 10);
    QVERIFY(!isSaid());
}

void TestFilterBar::aChipIsChosenAndTakenAway()
{
    choose(u"Direction"_s, u"Inbound"_s);
    QTRY_COMPARE(m_model->rowCount(), 15);
    QCOMPARE(chip(u"Direction"_s).text(), u"Inbound"_s);
    type(u"refund"_s);
    QTRY_COMPARE(m_model->rowCount(), 5); // both hold
    FilterChip &direction = chip(u"Direction"_s);
    QTest::mouseClick(
        &direction, Qt::LeftButton, {}, QPoint(direction.width() - 12, direction.height() / 2));
    QTRY_COMPARE(m_model->rowCount(), 10);
    QVERIFY(!direction.isOn());
    QVERIFY(!direction.menu().isVisible());
    choose(u"Direction"_s, u"Outbound"_s);
    QTRY_COMPARE(m_model->rowCount(), 5);
    direction.setFocus();
    QTest::keyClick(&direction, Qt::Key_Delete);
    QTRY_COMPARE(m_model->rowCount(), 10);
}

void TestFilterBar::aNameKeepsItsAmpersand()
{
    QJsonObject call = sampleCall(0);
    call.insert(u"assistant"_s, QJsonObject{{u"name"_s, u"Smith & Sons"_s}});
    m_receiver->setCalls({call});
    type(u"x"_s);
    QTRY_COMPARE(m_model->rowCount(), 0);
    words().clear();
    QTRY_COMPARE(m_model->rowCount(), 1);
    choose(u"Assistant"_s, u"Smith && Sons"_s);
    QTRY_VERIFY(lastRequest().contains("assistant=Smith%20%26%20Sons"_L1));
    QCOMPARE(chip(u"Assistant"_s).text(), u"Smith && Sons"_s);
}

void TestFilterBar::escapeEmptiesThenGoesToTheList()
{
    type(u"refund"_s);
    QTest::keyClick(&words(), Qt::Key_Escape);
    QVERIFY(words().text().isEmpty());
    QTRY_COMPARE(m_model->rowCount(), 30);
    QTest::keyClick(&words(), Qt::Key_Escape);
    QTRY_VERIFY(m_pane->view().hasFocus());
}

void TestFilterBar::nothingFoundCanBeCleared()
{
    type(u"zebra"_s);
    QTRY_COMPARE(m_model->rowCount(), 0);
    const auto button = [this] {
        for (QPushButton *candidate : m_pane->findChildren<QPushButton *>()) {
            if (candidate->isVisible() && candidate->text() == "Show all calls"_L1)
                return candidate;
        }
        return static_cast<QPushButton *>(nullptr);
    };
    QTRY_VERIFY(button());
    QTest::mouseClick(button(), Qt::LeftButton);
    QTRY_COMPARE(m_model->rowCount(), 30);
    QVERIFY(words().text().isEmpty());
}

void TestFilterBar::theTimeMovesOnWithTheDay()
{
    choose(u"Time"_s, u"Today"_s);
    QTRY_VERIFY(lastRequest().contains("since=2026-11-22T00%3A00%3A00"_L1));
    QCOMPARE(chip(u"Time"_s).text(), u"Today"_s);
    m_window->activateWindow();
    QTRY_VERIFY(m_bar->isActiveWindow());
    m_clock.m_now = u"2026-11-23T08:00:00Z"_s;
    QEvent activated(QEvent::ActivationChange);
    QCoreApplication::sendEvent(m_bar, &activated);
    QTRY_VERIFY(lastRequest().contains("since=2026-11-23T00%3A00%3A00"_L1));
}

void TestFilterBar::theChosenCallStaysTheCurrentOne()
{
    const QString chosen = m_model->callAt(3).id;
    m_pane->select(chosen);
    QSignalSpy choices(m_pane, &CallsPane::callChosen);
    QTRY_COMPARE(choices.size(), 1);
    type(u"refund"_s);
    QTRY_COMPARE(m_model->rowCount(), 10);
    QCOMPARE(m_pane->view().currentCallId(), chosen);
    choose(u"Direction"_s, u"Outbound"_s);
    QTRY_COMPARE(m_model->rowCount(), 5);
    words().clear();
    QTRY_COMPARE(m_model->rowCount(), 15);
    QCOMPARE(choices.size(), 1); // showing it again would be one more access
}

void TestFilterBar::theWordsAreSeenBelowTheRow()
{
    const int plain = m_pane->view().visualRect(m_model->index(1, 0)).height();
    type(u"refund"_s);
    QTRY_COMPARE(m_model->rowCount(), 10);
    const auto find = m_model->index(1, 0).data(CallsModel::FoundRole).value<SearchFind>();
    QCOMPARE(find.text, u"Wants a refund."_s);
    QCOMPARE(find.marks, (std::vector<SearchMark>{{.start = 8, .length = 6}}));
    QCOMPARE(m_pane->view().visualRect(m_model->index(1, 0)).height(), plain + findLineHeight);
    const QRect row = m_pane->view().visualRect(m_model->index(1, CallsModel::CustomerColumn));
    const QImage image = m_pane->view().viewport()->grab().toImage();
    int marked = 0;
    const QRgb colour = Theme::light().highlight.rgb();
    for (int x = row.left(); x < image.width(); ++x)
        marked += image.pixel(x, row.bottom() - findLineHeight / 2) == colour;
    QVERIFY(marked > 5);
}

void TestFilterBar::eventsPutCallsInAndOut()
{
    m_client->startEvents();
    QTRY_COMPARE(m_client->connectionState().phase, ConnectionState::Phase::Live);
    choose(u"Direction"_s, u"Inbound"_s);
    QTRY_COMPARE(m_model->rowCount(), 15);
    QJsonObject call = sampleCall(1);
    call.insert(u"direction"_s, u"web"_s);
    call.insert(u"updatedAt"_s, u"2026-11-22T11:30:00.000Z"_s);
    m_receiver->push(u"call_updated"_s, call);
    QTRY_COMPARE(m_model->rowCount(), 14);
    call.insert(u"direction"_s, u"inbound"_s);
    call.insert(u"updatedAt"_s, u"2026-11-22T11:40:00.000Z"_s);
    m_receiver->push(u"call_updated"_s, call);
    QTRY_COMPARE(m_model->rowCount(), 15);
    QJsonObject other = sampleCall(40);
    other.insert(u"direction"_s, u"outbound"_s);
    m_receiver->push(u"call_started"_s, other);
    call.insert(u"outcome"_s, u"seen after the other"_s);
    call.insert(u"updatedAt"_s, u"2026-11-22T11:50:00.000Z"_s);
    m_receiver->push(u"call_updated"_s, call);
    const auto outcome = [&] {
        return m_model->callAt(m_model->rowOf(call.value("id"_L1).toString())).outcome;
    };
    QTRY_COMPARE(outcome(), u"seen after the other"_s);
    QCOMPARE(m_model->rowOf(other.value("id"_L1).toString()), -1);
}

void TestFilterBar::theCallThatIsHeardStaysWhenItLeavesTheList()
{
    m_client->startEvents();
    QTRY_COMPARE(m_client->connectionState().phase, ConnectionState::Phase::Live);
    choose(u"Direction"_s, u"Inbound"_s);
    QTRY_COMPARE(m_model->rowCount(), 15);
    const QString before = m_model->callAt(1).id;
    const QString heard = m_model->callAt(2).id;
    const QString after = m_model->callAt(3).id;
    m_pane->select(heard);
    QSignalSpy choices(m_pane, &CallsPane::callChosen);
    QTRY_COMPARE(choices.size(), 1);
    QJsonObject call;
    for (int i = 0; i < 30 && call.value("id"_L1).toString() != heard; ++i)
        call = sampleCall(i);
    call.insert(u"direction"_s, u"web"_s);
    call.insert(u"updatedAt"_s, u"2026-11-22T11:30:00.000Z"_s);
    m_receiver->push(u"call_updated"_s, call);
    QTRY_COMPARE(m_model->rowCount(), 14);
    QCOMPARE(m_pane->view().currentCallId(), QString());
    m_pane->goToNext(); // the one that stood below it
    QCOMPARE(m_pane->view().currentCallId(), after);
    QCOMPARE(choices.size(), 2);
    QCOMPARE(choices.last().first().toString(), after);
    m_pane->selectPrevious();
    QCOMPARE(m_pane->view().currentCallId(), before);
}

void TestFilterBar::typingIsNotInterrupted()
{
    type(u"zebra"_s);
    QTRY_COMPARE(m_model->rowCount(), 0);
    words().selectAll();
    QTest::keyClick(&words(), Qt::Key_Backspace);
    QTRY_COMPARE(m_model->rowCount(), 30);
    QVERIFY(words().hasFocus());
}

void TestFilterBar::aFailedSearchCanBeTriedAgain()
{
    m_receiver->answer(u"/api/calls"_s, {.status = 503});
    type(u"refund"_s);
    QTRY_COMPARE(m_model->loadState(), CallsModel::LoadState::Failed);
    QCOMPARE(m_model->rowCount(), 0); // those of other words would be a wrong answer
    m_receiver->answerNormally(u"/api/calls"_s);
    for (QPushButton *candidate : m_pane->findChildren<QPushButton *>()) {
        if (candidate->isVisible() && candidate->text() == "Try again"_L1)
            QTest::mouseClick(candidate, Qt::LeftButton);
    }
    QTRY_COMPARE(m_model->rowCount(), 10);
}

void TestFilterBar::aSearchWithoutAnswerHoldsUpNoOther()
{
    m_receiver->answer(u"/api/calls?q=refund&limit=100"_s, {.hang = true});
    type(u"refund"_s);
    QTRY_COMPARE(m_model->loadState(), CallsModel::LoadState::Loading);
    QTRY_VERIFY(lastRequest().contains("q=refund"_L1));
    type(u"hours"_s);
    QTRY_COMPARE(m_model->rowCount(), 20);
    QCOMPARE(m_model->loadState(), CallsModel::LoadState::Idle);
}

void TestFilterBar::theFirstMarkIsSeenInANarrowLine()
{
    const QString text = u"word "_s.repeated(40) + u"refund at the end"_s;
    const SearchFind find{.text = text, .marks = {{.start = text.indexOf(u'r', 190), .length = 6}}};
    const SearchFind shown = fitted(find, QFontMetricsF(qApp->font()), 300);
    QCOMPARE(shown.marks.size(), std::size_t(1));
    QCOMPARE(
        shown.text.mid(shown.marks.front().start, 6), find.text.mid(find.marks.front().start, 6));
    QVERIFY(shown.text.startsWith(u'…'));
    const SearchFind narrow = fitted(find, QFontMetricsF(qApp->font()), 110);
    QCOMPARE(narrow.marks.size(), std::size_t(1));
    QCOMPARE(narrow.marks.front().length, 6);
    QVERIFY(QFontMetricsF(qApp->font()).horizontalAdvance(shown.text) <= 300);
}

void TestFilterBar::aViewIsSavedPickedRenamedAndDeleted()
{
    auto &views = *m_bar->findChild<ViewsChip *>();
    choose(u"Direction"_s, u"Inbound"_s);
    type(u"refund"_s);
    QTRY_COMPARE(m_model->rowCount(), 5);
    choose(u"Views"_s, u"Save words and filters as a view…"_s);
    auto *dialog = views.findChild<QInputDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->setTextValue(u"  To be\trefunded "_s);
    dialog->accept();
    QTRY_COMPARE(views.views().entries().size(), 1U);
    const QJsonObject sent =
        QJsonDocument::fromJson(m_receiver->posted(u"/api/views"_s).value(0)).object();
    QCOMPARE(sent.value("name"_L1).toString(), u"To be refunded"_s);
    QCOMPARE(sent.value("query"_L1).toString(), u"direction=inbound&q=refund"_s);
    QTRY_VERIFY(views.isOn());
    QTRY_COMPARE(views.views().entries().front().count, std::optional(CallCount{.count = 5}));
    m_bar->clearAll();
    QTRY_COMPARE(m_model->rowCount(), 30);
    QVERIFY(!views.isOn());
    choose(u"Views"_s, u"To be refunded   (5)"_s);
    QTRY_COMPARE(m_model->rowCount(), 5);
    QCOMPARE(words().text(), u"refund"_s);
    QVERIFY(views.isOn());
    views.views().rename(views.views().entries().front().view.id, u"Refunds"_s);
    QTRY_COMPARE(views.views().entries().front().view.name, u"Refunds"_s);
    QCOMPARE(m_model->rowCount(), 5);
    views.views().remove(views.views().entries().front().view.id);
    QTRY_VERIFY(views.views().entries().empty());
    QVERIFY(!views.isOn());
}

void TestFilterBar::aViewThatIsRefusedIsExplained()
{
    m_receiver->answer(
        u"/api/views"_s, {.status = 409, .body = "{\"detail\":\"There is one already.\"}"});
    m_bar->findChild<ViewsChip *>()->views().save(u"A"_s, {.words = u"refund"_s}, {});
    QTRY_VERIFY(std::ranges::any_of(m_bar->findChildren<QLabel *>(), [](const QLabel *label) {
        return label->isVisible() && label->text() == u"There is one already."_s;
    }));
}

void TestFilterBar::recordedWithoutProofIsAskedFor()
{
    FilterChip &more = chip(u"More filters"_s);
    const auto pick = [&more](const QString &text) {
        Q_EMIT more.aboutToOpen();
        for (QMenu *menu : more.menu().findChildren<QMenu *>()) {
            for (QAction *action : menu->actions()) {
                if (action->text() == text)
                    return action->trigger();
            }
        }
    };
    pick(u"Recorded without proof of consent"_s);
    QTRY_VERIFY2(lastRequest().contains(u"consent=unproven"_s), qPrintable(lastRequest()));
    QVERIFY(more.isOn());
    QVERIFY2(more.text().contains(u"Recorded without proof"_s), qPrintable(more.text()));
    pick(u"Consent refused"_s);
    QTRY_VERIFY(lastRequest().contains(u"consent=refused&consent=unproven"_s));
    pick(u"Recorded without proof of consent"_s);
    QTRY_VERIFY(!lastRequest().contains(u"unproven"_s));
    Q_EMIT more.removed();
    QTRY_VERIFY(!lastRequest().contains(u"consent"_s));
}

void TestFilterBar::everyFilterComesBackFromItsParameters()
{
    CallQuery query{.words = u"\"a & b\" c+d %20"_s};
    query.filter = {.ids = {u"01a01566-90cc-75d7-963c-f471e142f5a7"_s},
        .since = Timestamp::fromString(u"2026-11-22T00:00:00Z"_s),
        .until = Timestamp::fromString(u"2026-11-23T00:00:00Z"_s),
        .directions = {Direction::Web, Direction::Inbound},
        .assistants = {u"Fish & chips"_s},
        .numbers = {u"5550"_s},
        .outcomes = {u"100 % + more"_s, u"x=y"_s},
        .endedReasons = {u"customer-ended-call"_s},
        .recordingStates = {RecordingState::TranscriptOnly},
        .shortestSeconds = 1.5,
        .longestSeconds = 60,
        .cheapestUsd = 0.01,
        .dearestUsd = 2,
        .hasTranscript = false,
        .isUnheard = true,
        .verdicts = {Verdict::FollowUp},
        .consents = {ConsentState::Refused, ConsentState::Said},
        .isUnproven = true,
        .tags = {u"Zoë"_s},
        .hasNote = true};
    const QString sent = parametersOf(query).toString(QUrl::FullyEncoded);
    QCOMPARE(queryFrom(QUrlQuery(sent)), query);
    for (const TimeChoice &choice : {TimeChoice(), TimeChoice{TimeChoice::Span::ThisMonth},
             TimeChoice{TimeChoice::Span::Days, QDate(2026, 11, 1), QDate(2026, 11, 3)}})
        QCOMPARE(timeChoiceFrom(spanWord(choice)), choice);
    QCOMPARE(timeChoiceFrom(u"someday/never"_s), TimeChoice());
}

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
