// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/program.h"
#include "ui/setup/languagebutton.h"
#include "ui/theme/applytheme.h"

#include <QMenu>
#include <QPointer>
#include <QPushButton>

using namespace earshot;
using namespace Qt::StringLiterals;
using test::shown;

namespace {

constexpr int patience = test::programPatience;

bool hasButton(const QString &text)
{
    auto *window = shown<ui::MainWindow>();
    if (!window)
        return false;
    for (const QPushButton *button : window->findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisible())
            return true;
    }
    return false;
}

/** As a person does it: the button in the settings, then the language's own name. */
bool choose(const QString &name)
{
    shown<ui::MainWindow>()->showPage(ui::Page::Settings);
    auto *button = shown<ui::LanguageButton>();
    if (!button)
        return false;
    QTest::mouseClick(button, Qt::LeftButton);
    for (QAction *action : button->menuOfLanguages().actions()) {
        if (action->text() == name) {
            action->trigger();
            return true;
        }
    }
    return false;
}

} // namespace

/** The whole program in one language after the other. */
class TestLanguage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theWindowChangesAtOnceAndTheReceiverStays();
    void aRestartKeepsIt();
    void arabicRunsFromRightToLeft();
    void theCommandLineIsForOnce();
};

void TestLanguage::initTestCase()
{
    ui::applyTheme(*qApp, ui::ThemeMode::Light);
}

void TestLanguage::theWindowChangesAtOnceAndTheReceiverStays()
{
    test::Program program;
    QVERIFY(program.startUntilShown());
    QVERIFY(test::waitForLive(u"This computer"_s));
    QVERIFY(hasButton(u"Calls"_s));
    const QPointer<ui::MainWindow> before = shown<ui::MainWindow>();
    QVERIFY(choose(u"Deutsch"_s));
    QVERIFY(QTest::qWaitFor([] { return hasButton(u"Anrufe"_s); }, patience));
    QVERIFY(!hasButton(u"Calls"_s));
    QVERIFY(QTest::qWaitFor([&] { return before.isNull(); }, patience));
    QCOMPARE(shown<ui::MainWindow>()->page(), ui::Page::Settings);
    QCOMPARE(QLocale().language(), QLocale::German);
    const auto isLive = [] {
        return shown<ui::MainWindow>()->sidebar().badge().stateText().startsWith(u"Verbunden"_s);
    };
    QVERIFY(QTest::qWaitFor(isLive, patience));
}

void TestLanguage::aRestartKeepsIt()
{
    test::Program program;
    QVERIFY(program.startUntilShown());
    QVERIFY(choose(u"Deutsch"_s));
    QVERIFY(QTest::qWaitFor([] { return hasButton(u"Anrufe"_s); }, patience));
    program.end();
    QVERIFY(program.startUntilShown());
    QVERIFY(hasButton(u"Anrufe"_s));
    QVERIFY(choose(u"Systemsprache (English)"_s));
    QVERIFY(QTest::qWaitFor([] { return hasButton(u"Calls"_s); }, patience));
    program.end();
    QVERIFY(program.startUntilShown());
    QVERIFY(hasButton(u"Calls"_s));
}

void TestLanguage::arabicRunsFromRightToLeft()
{
    test::Program program;
    QVERIFY(program.startUntilShown());
    QVERIFY(choose(u"العربية"_s));
    QVERIFY(QTest::qWaitFor([] { return hasButton(u"المكالمات"_s); }, patience));
    auto *window = shown<ui::MainWindow>();
    QCOMPARE(window->layoutDirection(), Qt::RightToLeft);
    QVERIFY(window->sidebar().geometry().left() > window->width() / 2);
    QVERIFY(choose(u"English"_s));
    QVERIFY(QTest::qWaitFor([] { return hasButton(u"Calls"_s); }, patience));
    QCOMPARE(shown<ui::MainWindow>()->layoutDirection(), Qt::LeftToRight);
}

void TestLanguage::theCommandLineIsForOnce()
{
    test::Program program;
    QVERIFY(program.startUntilShown({.language = u"de"_s}));
    QVERIFY(hasButton(u"Anrufe"_s));
    program.end();
    QVERIFY(program.startUntilShown());
    QVERIFY(hasButton(u"Calls"_s));
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
