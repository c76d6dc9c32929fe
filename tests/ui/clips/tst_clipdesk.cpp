// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/review/paneworld.h"
#include "ui/actions/actionbook.h"
#include "ui/clips/clipdesk.h"
#include "ui/clips/clipdialog.h"
#include "ui/clips/linkpage.h"
#include "ui/clips/rangeedit.h"
#include "ui/clips/savepage.h"
#include "ui/review/reviewtabs.h"
#include "ui/review/transcriptview.h"
#include "ui/review/waveformview.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPushButton>
#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;

/** From the review pane to the dialog. */
class TestClipDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void theKeyOpensItWithTheTurn();
    void theKeyOpensItWithTheSelection();
    void theButtonsAreForThoseWhoMayDownload_data();
    void theButtonsAreForThoseWhoMayDownload();
    void withoutARecordingThereIsNoClip();
    void theMenuOffersTheTurn();
    void theMenuOffersSeveralTurns();
    void theKeyIsInTheBook();
    void sharingLeadsToTheLinks();

private:
    [[nodiscard]] ClipDialog *dialog() const { return m_world->pane->findChild<ClipDialog *>(); }
    [[nodiscard]] QPushButton *button(const QString &text) const;
    void pressKey() { QTest::keyClick(m_world->pane.get(), Qt::Key_C); }
    [[nodiscard]] QAction *offered(int row);

    SystemClock m_clock;
    std::unique_ptr<test::PaneWorld> m_world;
    std::unique_ptr<ClipDesk> m_desk;
};

void TestClipDesk::init()
{
    m_world = std::make_unique<test::PaneWorld>();
    m_world->setDetail(0, {});
    m_desk = std::make_unique<ClipDesk>(
        m_world->client, m_world->player, m_clock, *m_world->pane, nullptr);
    m_world->pane->setRole(Role::Owner);
    m_world->pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_world->pane.get()));
    QVERIFY(m_world->showReady(0));
}

void TestClipDesk::cleanup()
{
    m_desk.reset();
    m_world.reset();
}

QPushButton *TestClipDesk::button(const QString &text) const
{
    for (QPushButton *found : m_world->pane->findChildren<QPushButton *>()) {
        if (found->text() == text && found->isVisible())
            return found;
    }
    return nullptr;
}

void TestClipDesk::theKeyOpensItWithTheTurn()
{
    m_world->player.seek(6); // the second turn is from 5 to 8
    pressKey();
    QVERIFY(dialog() && dialog()->isVisible());
    QCOMPARE(dialog()->range().range(), (WaveRange{5, 8}));
}

void TestClipDesk::theKeyOpensItWithTheSelection()
{
    m_world->player.seek(6);
    m_world->part<WaveformView>()->setSelection({12.25, 20.5});
    pressKey();
    QVERIFY(dialog());
    QCOMPARE(dialog()->range().range(), (WaveRange{12.25, 20.5}));
}

void TestClipDesk::theButtonsAreForThoseWhoMayDownload_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("may");
    QTest::newRow("owner") << Role::Owner << true;
    QTest::newRow("reviewer") << Role::Reviewer << true;
    QTest::newRow("compliance") << Role::Compliance << false;
    QTest::newRow("viewer") << Role::Viewer << false;
}

void TestClipDesk::theButtonsAreForThoseWhoMayDownload()
{
    QFETCH(Role, role);
    QFETCH(bool, may);
    m_world->pane->setRole(role);
    QCOMPARE(button(u"Clip…"_s) != nullptr, may);
    QCOMPARE(offered(0) != nullptr, may);
    pressKey();
    QCOMPARE(dialog() != nullptr, may);
}

void TestClipDesk::withoutARecordingThereIsNoClip()
{
    QVERIFY(button(u"Clip…"_s));
    m_world->receiver.put(test::sampleCall(1, u"failed"_s));
    m_world->pane->showCall(test::sampleId(1));
    QVERIFY(QTest::qWaitFor([this] { return button(u"Clip…"_s) == nullptr; }));
    pressKey();
    QVERIFY(!dialog());
}

/** What the menu of turn @p row says about clips. */
QAction *TestClipDesk::offered(int row)
{
    auto *view = m_world->part<TranscriptView>();
    const QPoint place = view->visualRect(view->model()->index(row, 0)).center();
    QContextMenuEvent asked(QContextMenuEvent::Mouse, place, view->viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(view->viewport(), &asked);
    auto *menu = view->findChild<QMenu *>();
    if (!menu)
        return nullptr;
    menu->hide();
    for (QAction *action : menu->actions()) {
        if (action->text().startsWith(u"Clip"_s))
            return action;
    }
    return nullptr;
}

void TestClipDesk::theMenuOffersTheTurn()
{
    QAction *action = offered(2);
    QVERIFY(action);
    QCOMPARE(action->text(), u"Clip this turn…"_s);
    action->trigger();
    QVERIFY(dialog());
    QCOMPARE(dialog()->range().range(), (WaveRange{9, 12}));
}

void TestClipDesk::theMenuOffersSeveralTurns()
{
    auto *view = m_world->part<TranscriptView>();
    view->setCurrentIndex(view->model()->index(1, 0));
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    QAction *action = offered(2);
    QVERIFY(action);
    action->trigger();
    QVERIFY(dialog());
    QCOMPARE(dialog()->range().range(), (WaveRange{5, 12}));
    delete dialog();
    pressKey(); // what is selected, not what is heard
    QCOMPARE(dialog()->range().range(), (WaveRange{5, 12}));
}

void TestClipDesk::theKeyIsInTheBook()
{
    QCOMPARE(m_world->book.keys(u"clip"_s), QList{QKeySequence(Qt::Key_C)});
    const auto &items = m_world->book.items();
    const auto clip = std::find_if(items.begin(), items.end(),
        [](const ActionBook::Item &item) { return item.entry.id == u"clip"_s; });
    QVERIFY(clip != items.end() && m_world->book.canDo(*clip));
    m_world->pane->setRole(Role::Viewer);
    QVERIFY(!m_world->book.canDo(*clip));
}

void TestClipDesk::sharingLeadsToTheLinks()
{
    QTest::mouseClick(button(u"Share…"_s), Qt::LeftButton);
    QVERIFY(dialog() && dialog()->linkPage().isVisible());
    delete dialog();
    QTest::keyClick(m_world->pane.get(), Qt::Key_C, Qt::ShiftModifier);
    QVERIFY(dialog() && dialog()->linkPage().isVisible());
    delete dialog();
    pressKey();
    QVERIFY(dialog() && dialog()->savePage().isVisible());
}

QTEST_MAIN(TestClipDesk)
#include "tst_clipdesk.moc"
