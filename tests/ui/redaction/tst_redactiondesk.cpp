// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/review/paneworld.h"
#include "ui/redaction/redactdialog.h"
#include "ui/redaction/redactiondesk.h"
#include "ui/review/callheader.h"
#include "ui/review/redactionmarks.h"
#include "ui/review/transcriptview.h"
#include "ui/review/waveformview.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;

/** From the review pane to the dialog, and back to the pane what became of it. */
class TestRedactionDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void theKeyOpensIt();
    void itIsForThoseWhoMayRedact_data();
    void itIsForThoseWhoMayRedact();
    void withoutARecordingThereIsNothingToRedact();
    void aRedactedCallSaysSo();
    void openingTheOriginalAsksFirst();
    void theCopyIsLoadedByItself_data();
    void theCopyIsLoadedByItself();

private:
    [[nodiscard]] RedactDialog *dialog() const
    {
        return m_world->pane->findChild<RedactDialog *>();
    }
    [[nodiscard]] QPushButton *menuButton() const;
    [[nodiscard]] QStringList offered() const;
    [[nodiscard]] QString facts() const;
    void pressKey() { QTest::keyClick(m_world->pane.get(), Qt::Key_R, Qt::ShiftModifier); }

    std::unique_ptr<test::PaneWorld> m_world;
    std::unique_ptr<RedactionDesk> m_desk;
};

void TestRedactionDesk::init()
{
    QLocale::setDefault(QLocale::c());
    qputenv("TZ", "UTC");
    m_world = std::make_unique<test::PaneWorld>();
    m_world->setDetail(0, {});
    m_desk = std::make_unique<RedactionDesk>(m_world->client, m_world->player, *m_world->pane);
    m_world->pane->setRole(Role::Compliance);
    m_world->pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_world->pane.get()));
    QVERIFY(m_world->showReady(0));
}

void TestRedactionDesk::cleanup()
{
    m_desk.reset();
    m_world.reset();
}

QPushButton *TestRedactionDesk::menuButton() const
{
    for (QPushButton *found : m_world->part<CallHeader>()->findChildren<QPushButton *>()) {
        if (found->accessibleName() == u"More"_s && found->isVisible())
            return found;
    }
    return nullptr;
}

QStringList TestRedactionDesk::offered() const
{
    QStringList texts;
    if (!menuButton())
        return texts;
    for (const QAction *action : menuButton()->findChild<QMenu *>()->actions()) {
        if (action->isVisible())
            texts.append(action->text());
    }
    return texts;
}

QString TestRedactionDesk::facts() const
{
    QString text;
    for (const QLabel *label : m_world->part<CallHeader>()->findChildren<QLabel *>())
        text += label->text();
    return text;
}

void TestRedactionDesk::theKeyOpensIt()
{
    m_world->part<WaveformView>()->setSelection({12.25, 20.5});
    pressKey();
    QVERIFY(dialog() && dialog()->isVisible());
    const auto buttons = dialog()->findChildren<QPushButton *>();
    QVERIFY(std::any_of(buttons.begin(), buttons.end(),
        [](const QPushButton *each) { return each->text() == u"Add 0:12.25 to 0:20.50"_s; }));
}

void TestRedactionDesk::itIsForThoseWhoMayRedact_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("may");
    QTest::newRow("owner") << Role::Owner << true;
    QTest::newRow("compliance") << Role::Compliance << true;
    QTest::newRow("reviewer") << Role::Reviewer << false;
    QTest::newRow("viewer") << Role::Viewer << false;
}

void TestRedactionDesk::itIsForThoseWhoMayRedact()
{
    QFETCH(Role, role);
    QFETCH(bool, may);
    m_world->pane->setRole(role);
    QCOMPARE(offered(), may ? QStringList{u"Take parts out of this call…"_s} : QStringList());
    pressKey();
    QCOMPARE(dialog() != nullptr, may);
}

void TestRedactionDesk::withoutARecordingThereIsNothingToRedact()
{
    m_world->receiver.put(test::sampleCall(1, u"failed"_s));
    m_world->pane->showCall(test::sampleId(1));
    const auto isFailed = [this] { return facts().contains(u"ailed"_s); };
    QVERIFY(QTest::qWaitFor(isFailed));
    pressKey();
    QVERIFY(!dialog());
}

void TestRedactionDesk::aRedactedCallSaysSo()
{
    QVERIFY(!facts().contains(u"Redacted"_s));
    const auto turn = [](const QString &text, const QJsonArray &words) {
        return QJsonObject{{u"speaker"_s, u"caller"_s}, {u"startSeconds"_s, 3},
            {u"endSeconds"_s, 9}, {u"text"_s, text}, {u"words"_s, words}};
    };
    const QJsonArray words{
        QJsonObject{{u"startSeconds"_s, 3}, {u"endSeconds"_s, 4}, {u"text"_s, u"It’s"_s}},
        QJsonObject{{u"startSeconds"_s, 4}, {u"endSeconds"_s, 9}, {u"text"_s, u"▇▇▇▇"_s}}};
    m_world->setDetail(2,
        {{u"redactedAt"_s, u"2026-11-22T10:00:00.000Z"_s},
            {u"transcript"_s, QJsonArray{turn(u"It’s ▇▇▇▇"_s, words)}}});
    QVERIFY(m_world->showReady(2));
    QVERIFY(QTest::qWaitFor([this] { return facts().contains(u"Redacted"_s); }));
    const auto marks = m_world->part<WaveformView>()->marks();
    const auto mark = std::ranges::find(marks, WaveMarkKind::Redacted, &WaveMark::kind);
    QVERIFY(mark != marks.end());
    QCOMPARE(mark->seconds, 4);
    QCOMPARE(mark->text, u"Taken out"_s);
    const QAbstractItemModel *model = m_world->part<TranscriptView>()->model();
    const QModelIndex first = model->index(0, 0);
    QVERIFY(first.data(Qt::DisplayRole).toString().contains(u"▇▇▇▇"_s));
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().endsWith(u"It’s redacted"_s));
    QVERIFY(offered().contains(u"Open the original of this call…"_s));
    m_world->pane->setRole(Role::Viewer);
    QVERIFY(facts().contains(u"Redacted"_s) && offered().isEmpty());
}

void TestRedactionDesk::openingTheOriginalAsksFirst()
{
    m_world->setDetail(2, {{u"redactedAt"_s, u"2026-11-22T10:00:00.000Z"_s}});
    QVERIFY(m_world->showReady(2));
    QVERIFY(QTest::qWaitFor([this] { return offered().size() == 2; }));
    menuButton()->findChild<QMenu *>()->actions().at(1)->trigger();
    auto *box = m_world->pane->findChild<QMessageBox *>();
    QVERIFY(box && box->text().contains(u"noted in the audit log"_s));
    const QString path = u"/api/calls/%1/original"_s.arg(test::sampleId(2));
    box->button(QMessageBox::Cancel)->click();
    QVERIFY(QTest::qWaitFor([this] { return !m_world->pane->findChild<QMessageBox *>(); }));
    QCOMPARE(m_world->receiver.requestCount(path), 0);
    menuButton()->findChild<QMenu *>()->actions().at(1)->trigger();
    box = m_world->pane->findChild<QMessageBox *>();
    for (QAbstractButton *button : box->buttons()) {
        if (button->text() == u"Open"_s)
            button->click();
    }
    QVERIFY(QTest::qWaitFor([&] { return m_world->receiver.requestCount(path) == 1; }));
}

void TestRedactionDesk::theCopyIsLoadedByItself_data()
{
    QTest::addColumn<bool>("plays");
    QTest::newRow("at rest") << false;
    QTest::newRow("while it plays") << true;
}

/** At the place that was heard, and with other words. */
void TestRedactionDesk::theCopyIsLoadedByItself()
{
    QFETCH(bool, plays);
    m_world->player.seek(20);
    if (plays)
        m_world->player.play();
    const QString recording = u"/api/calls/%1/recording"_s.arg(test::sampleId(0));
    const QString waveform = u"/api/calls/%1/waveform"_s.arg(test::sampleId(0));
    const int loaded = m_world->receiver.requestCount(recording);
    const int drawn = m_world->receiver.requestCount(waveform);
    QJsonObject sound = test::sampleCall(0).value("recording"_L1).toObject();
    sound.insert(u"sha256"_s, QString(64, u'1'));
    const QJsonObject fields{{u"recording"_s, sound},
        {u"redactedAt"_s, u"2026-11-22T10:00:00.000Z"_s},
        {u"updatedAt"_s, u"2026-11-22T10:00:00.000Z"_s},
        {u"transcript"_s,
            QJsonArray{QJsonObject{{u"speaker"_s, u"caller"_s}, {u"startSeconds"_s, 1},
                {u"text"_s, u"▇▇▇▇"_s}, {u"words"_s, QJsonArray()}}}}};
    m_world->setDetail(0, fields);
    QJsonObject news = test::sampleCall(0);
    for (auto field = fields.begin(); field != fields.end(); ++field)
        news.insert(field.key(), field.value());
    connect(&m_world->client, &ReceiverClient::eventReceived, m_world->pane.get(),
        [this](const ReceiverEvent &event) { m_world->pane->callUpdated(event.call); });
    m_world->client.startEvents();
    QVERIFY(QTest::qWaitFor([this] { return m_world->receiver.openSockets() == 1; }));
    m_world->receiver.push(u"recording_ready"_s, news);
    QVERIFY(QTest::qWaitFor([&] {
        return m_world->receiver.requestCount(recording) == loaded + 1
            && m_world->receiver.requestCount(waveform) == drawn + 1
            && m_world->player.state() == Player::State::Paused;
    }));
    QVERIFY(std::abs(m_world->player.position() - 20) < 0.5);
    QVERIFY(QTest::qWaitFor(
        [this] { return m_world->part<TranscriptView>()->model()->rowCount() == 1; }));
    QVERIFY(facts().contains(u"Redacted"_s));
}

QTEST_MAIN(TestRedactionDesk)
#include "tst_redactiondesk.moc"
