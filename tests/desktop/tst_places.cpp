// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "tests/support/fakereceiver.h"
#include "ui/parts/messagepage.h"
#include "ui/setup/choicetile.h"
#include "ui/setup/placeform.h"
#include "ui/setup/recordingsgroup.h"
#include "ui/setup/settingspage.h"
#include "ui/setup/trialline.h"
#include "ui/shell/connectionbadge.h"
#include "ui/shell/sidebar.h"
#include "ui/theme/applytheme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace earshot;
using namespace earshot::desktop;
using namespace Qt::StringLiterals;
using ui::MainWindow;
using ui::Page;
using ui::PlacePage;
using ui::SettingsPage;

namespace {

constexpr int patience = 30'000;

template <typename T>
T *shown()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *found = qobject_cast<T *>(widget);
        if (found && found->isVisible())
            return found;
    }
    return nullptr;
}

QPushButton *buttonOf(const QWidget &widget, const QString &text)
{
    for (QPushButton *button : widget.findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

bool isLive(MainWindow &window)
{
    return window.sidebar().badge().stateText().startsWith(u"Live"_s);
}

} // namespace

/**
 * The whole program in one process, with a receiver of its own. With EARSHOT_SCREENSHOTS=folder
 * every picture is kept there, to be looked at.
 */
class TestPlaces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void theFirstStartNeedsOnePress();
    void anotherFolderIsUsedWithoutANewStart();
    void whatCantBeWrittenDownIsTakenBack();
    void canBeEndedInTheMiddleOfIt();
    void aFailedStartLeadsToThePage();
    void theSampleHasNothingToChoose();
    void aTeamsReceiverDecides();

private:
    void start(CommandLine line = {});
    int end();
    [[nodiscard]] QString config() const
    {
        return m_home->filePath(u"config/earshot/earshot.settings"_s);
    }
    static PlacePage &places(MainWindow &window) { return *window.findChild<PlacePage *>(); }
    static void keepPicture(QWidget &widget, const QString &name);

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Desktop> m_desktop;
};

void TestPlaces::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"}) {
        const QString folder = QByteArray(name) == "HOME" ? u"home"_s
            : QByteArray(name) == "XDG_CONFIG_HOME"       ? u"config"_s
                                                          : u"data"_s;
        qputenv(name, m_home->filePath(folder).toUtf8());
    }
    qputenv("EARSHOT_LISTEN", "127.0.0.1:0"); // tests run beside each other
    ui::applyTheme(*qApp, ui::ThemeMode::Light);
}

void TestPlaces::start(CommandLine line)
{
    m_desktop = std::make_unique<Desktop>(std::move(line));
    m_desktop->begin();
}

int TestPlaces::end()
{
    QMetaObject::invokeMethod(m_desktop.get(), &Desktop::end, Qt::QueuedConnection);
    const int code = QApplication::exec();
    m_desktop.reset();
    return code;
}

void TestPlaces::cleanup()
{
    if (m_desktop)
        end();
}

void TestPlaces::keepPicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("EARSHOT_SCREENSHOTS");
    if (!folder.isEmpty())
        QVERIFY(widget.grab().save(QDir(folder).filePath(name + u".png"_s)));
}

void TestPlaces::theFirstStartNeedsOnePress()
{
    start();
    QTRY_VERIFY_WITH_TIMEOUT(shown<MainWindow>(), patience);
    MainWindow *window = shown<MainWindow>();
    window->resize(1280, 800);
    QCOMPARE(window->page(), Page::Settings);
    QTRY_VERIFY_WITH_TIMEOUT(isLive(*window), patience); // it runs already
    keepPicture(*window, u"program-first"_s);
    window->resize(1077, 800);
    keepPicture(*window, u"program-first-narrow"_s);
    QTest::mouseClick(buttonOf(*window, u"Go on without a key"_s), Qt::LeftButton);
    QCOMPARE(window->page(), Page::Calls);
    QVERIFY(!QFile::exists(config()));
    QCOMPARE(end(), 0);
    start();
    QTRY_VERIFY_WITH_TIMEOUT(shown<MainWindow>(), patience);
    QCOMPARE(shown<MainWindow>()->page(), Page::Calls);
}

void TestPlaces::anotherFolderIsUsedWithoutANewStart()
{
    start();
    QTRY_VERIFY_WITH_TIMEOUT(shown<MainWindow>(), patience);
    const QPointer<MainWindow> before = shown<MainWindow>();
    QTest::mouseClick(buttonOf(*before, u"Go on without a key"_s), Qt::LeftButton);
    QCOMPARE(before->page(), Page::Calls);
    QVERIFY(QTest::qWaitForWindowActive(before.data()));
    QTest::keyClick(before.data(), Qt::Key_6, Qt::ControlModifier);
    QCOMPARE(before->page(), Page::Settings);
    QTRY_VERIFY(buttonOf(*before, u"Save"_s));
    const QString folder = m_home->filePath(u"recordings"_s);
    ui::RecordingsGroup &group = places(*before).form().recordings();
    QTest::keyClicks(&group.row(ui::PlaceField::Folder).edit(), folder);
    QTest::mouseClick(buttonOf(*before, u"Check"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(group.trial().text().startsWith(u"Works"_s), patience);
    keepPicture(*before, u"program-tried"_s);
    QTest::mouseClick(buttonOf(*before, u"Save"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!before && shown<MainWindow>(), patience);
    MainWindow *window = shown<MainWindow>();
    QCOMPARE(window->page(), Page::Settings);
    QTRY_VERIFY_WITH_TIMEOUT(places(*window).statusText().startsWith(u"Saved"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(isLive(*window), patience);
    keepPicture(*window, u"program-saved"_s);
    QFile file(config());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), "store = file:"_L1 + folder + u'\n');
    QCOMPARE(end(), 0);
}

void TestPlaces::whatCantBeWrittenDownIsTakenBack()
{
    QVERIFY(QDir().mkpath(m_home->filePath(u"config"_s)));
    QFile inTheWay(m_home->filePath(u"config/earshot"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    start();
    QTRY_VERIFY_WITH_TIMEOUT(shown<MainWindow>(), patience);
    QTest::mouseClick(buttonOf(*shown<MainWindow>(), u"Keep them elsewhere…"_s), Qt::LeftButton);
    const QString folder = m_home->filePath(u"recordings"_s);
    QLineEdit &edit =
        places(*shown<MainWindow>()).form().recordings().row(ui::PlaceField::Folder).edit();
    QTest::keyClicks(&edit, folder);
    QTest::mouseClick(buttonOf(*shown<MainWindow>(), u"Continue"_s), Qt::LeftButton);
    const auto status = [] {
        MainWindow *window = shown<MainWindow>();
        return window ? places(*window).statusText() : QString();
    };
    QTRY_VERIFY_WITH_TIMEOUT(status().startsWith(u"Not saved"_s), patience);
    QVERIFY2(status().contains(u"be written"_s), qPrintable(status()));
    QTRY_VERIFY_WITH_TIMEOUT(isLive(*shown<MainWindow>()), patience);
    const QLineEdit &again =
        places(*shown<MainWindow>()).form().recordings().row(ui::PlaceField::Folder).edit();
    QCOMPARE(again.text(), folder); // what was typed is still there
    keepPicture(*shown<MainWindow>(), u"program-failed"_s);
    QCOMPARE(end(), 0);
}

void TestPlaces::canBeEndedInTheMiddleOfIt()
{
    start();
    QTRY_VERIFY_WITH_TIMEOUT(shown<MainWindow>(), patience);
    MainWindow *window = shown<MainWindow>();
    QTest::mouseClick(buttonOf(*window, u"Keep them elsewhere…"_s), Qt::LeftButton);
    const QString folder = m_home->filePath(u"recordings"_s);
    QTest::keyClicks(
        &places(*window).form().recordings().row(ui::PlaceField::Folder).edit(), folder);
    QTest::mouseClick(buttonOf(*window, u"Continue"_s), Qt::LeftButton);
    QVERIFY(places(*window).statusText().startsWith(u"Starting again"_s));
    QMetaObject::invokeMethod(window, &QWidget::close, Qt::QueuedConnection);
    QCOMPARE(QApplication::exec(), 0);
    m_desktop.reset();
    QVERIFY(QFile::exists(config())); // what was begun was brought to its end
}

void TestPlaces::aFailedStartLeadsToThePage()
{
    QFile inTheWay(m_home->filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    start({.settings = {u"--data"_s, inTheWay.fileName() + u"/data"_s}});
    QTRY_VERIFY_WITH_TIMEOUT(shown<SettingsPage>(), patience);
    SettingsPage *page = shown<SettingsPage>();
    bool isTold = false;
    for (const QLabel *label : page->findChildren<QLabel *>())
        isTold = isTold || label->text().startsWith(u"Earshot could not start"_s);
    QVERIFY(isTold);
    keepPicture(*page, u"program-problem"_s);
    QPushButton *again = buttonOf(*page, u"Try again"_s);
    QVERIFY(again && again->isEnabled());
    inTheWay.remove();
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(shown<MainWindow>() && !shown<SettingsPage>(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(isLive(*shown<MainWindow>()), patience);
    QCOMPARE(end(), 0);
}

void TestPlaces::theSampleHasNothingToChoose()
{
    start({.mode = Mode::Sample});
    QTRY_VERIFY_WITH_TIMEOUT(shown<MainWindow>(), patience);
    MainWindow *window = shown<MainWindow>();
    QCOMPARE(window->page(), Page::Calls);
    window->showPage(Page::Settings);
    QVERIFY(!window->findChild<PlacePage *>());
    const auto *page = window->findChild<SettingsPage *>()->findChild<ui::MessagePage *>();
    QVERIFY(page->text().contains(u"sample calls"_s));
    QCOMPARE(end(), 0);
}

void TestPlaces::aTeamsReceiverDecides()
{
    test::FakeReceiver receiver;
    start({.mode = Mode::Connect,
        .server = receiver.url(),
        .token = Secret(test::FakeReceiver::token)});
    QTRY_VERIFY_WITH_TIMEOUT(shown<MainWindow>(), patience);
    MainWindow *window = shown<MainWindow>();
    QCOMPARE(window->page(), Page::Calls);
    window->showPage(Page::Settings);
    QVERIFY(!window->findChild<PlacePage *>());
    const auto *page = window->findChild<SettingsPage *>()->findChild<ui::MessagePage *>();
    QVERIFY(page->text().contains(u"team’s receiver"_s));
    keepPicture(*window, u"program-team"_s);
    QCOMPARE(end(), 0);
}

QTEST_MAIN(TestPlaces)
#include "tst_places.moc"
