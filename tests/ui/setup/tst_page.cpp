// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/review/longtranslator.h"
#include "tests/ui/setup/cutoff.h"
#include "tests/ui/setup/offers.h"
#include "ui/parts/messagepage.h"
#include "ui/setup/choicetile.h"
#include "ui/setup/databasegroup.h"
#include "ui/setup/placeform.h"
#include "ui/setup/recordingsgroup.h"
#include "ui/setup/settingspage.h"
#include "ui/setup/trialline.h"
#include "ui/theme/applytheme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;
using Field = PlaceField;
using Outcome = PlaceSaved::Outcome;

namespace {

QPushButton *buttonOf(const QWidget &widget, const QString &text)
{
    for (QPushButton *button : widget.findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

ChoiceTile *tileOf(const QWidget &widget, const QString &begin)
{
    for (ChoiceTile *tile : widget.findChildren<ChoiceTile *>()) {
        if (tile->text().startsWith(begin))
            return tile;
    }
    return nullptr;
}

} // namespace

/** With EARSHOT_SCREENSHOTS=folder every picture is kept there, to be looked at. */
class TestPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void looks_data();
    void looks();
    void longWordsAreNotCutOff_data();
    void longWordsAreNotCutOff();
    void onePressIsEnoughAtTheFirstStart();
    void isFilledInByKeysAlone();
    void aPastedAddressLosesItsPassword();
    void keptSecretsAreNeverShown();
    void tellsHowTryingCameOut();
    void isBusyWhileSaving();
    void offersToForgetWithoutAKeychain();
    void everyControlHasAName();
    void saysWhoDecidesElsewhere();
    void whatIsKeptIsNoneOfTheFirstStart();
    void theFirstStartCanGoBack();

private:
    void make(bool firstStart = false, CallSourcePresenter *source = nullptr);
    void show();
    void fillInTeam();
    [[nodiscard]] PlaceForm &form() { return m_page->places()->form(); }
    [[nodiscard]] QLineEdit &databaseEdit(Field field)
    {
        return form().database().row(field).edit();
    }
    [[nodiscard]] QLineEdit &recordingsEdit(Field field)
    {
        return form().recordings().row(field).edit();
    }
    void keepPictures(const QString &name);

    std::unique_ptr<test::PlaceProgram> m_program;
    std::unique_ptr<PlacePresenter> m_presenter;
    std::unique_ptr<SettingsPage> m_page;
};

void TestPage::init()
{
    applyTheme(*qApp, ThemeMode::Light);
    m_program = std::make_unique<test::PlaceProgram>();
    m_presenter = std::make_unique<PlacePresenter>(m_program->offer());
    make();
}

void TestPage::make(bool firstStart, CallSourcePresenter *source)
{
    m_page = std::make_unique<SettingsPage>(PlaceSettings{
        .presenter = m_presenter.get(), .source = source, .isFirstStart = firstStart});
    m_page->resize(881, 800); // of a window of 1077
}

void TestPage::cleanup()
{
    m_page.reset();
    m_presenter.reset();
    m_program.reset();
}

void TestPage::show()
{
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestPage::fillInTeam()
{
    tileOf(*m_page, u"PostgreSQL"_s)->click();
    tileOf(*m_page, u"S3"_s)->click();
    QTest::keyClicks(&databaseEdit(Field::Host), u"db.example.com"_s);
    QTest::keyClicks(&databaseEdit(Field::DatabaseName), u"calls"_s);
    QTest::keyClicks(&databaseEdit(Field::User), u"earshot"_s);
    QTest::keyClicks(&databaseEdit(Field::Password), u"geheim"_s);
    QTest::keyClicks(&recordingsEdit(Field::Endpoint), u"https://s3.example.com"_s);
    QTest::keyClicks(&recordingsEdit(Field::Bucket), u"call-recordings"_s);
    QTest::keyClicks(&recordingsEdit(Field::AccessKey), u"AKIDEXAMPLE"_s);
    QTest::keyClicks(&recordingsEdit(Field::SecretKey), u"geheim"_s);
}

void TestPage::keepPictures(const QString &name)
{
    const QString folder = qEnvironmentVariable("EARSHOT_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    QTRY_COMPARE(test::firstCutOff(*m_page), QString());
    QScrollBar *bar = m_page->findChild<QScrollArea *>()->verticalScrollBar();
    int number = 1;
    for (int at = 0; number == 1 || at < bar->maximum() + bar->pageStep(); at += bar->pageStep()) {
        bar->setValue(at);
        const QString file = u"%1-%2.png"_s.arg(name).arg(number++);
        QVERIFY(m_page->grab().save(QDir(folder).filePath(file)));
    }
}

void TestPage::looks_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestPage::looks()
{
    QFETCH(const bool, dark);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    applyTheme(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light);
    make(true);
    show();
    keepPictures(u"first-"_s + tag);
    make();
    show();
    fillInTeam();
    QTest::keyClicks(&databaseEdit(Field::Port), u"70000"_s);
    QVERIFY(!buttonOf(*m_page, u"Save"_s)->isEnabled());
    keepPictures(u"wrong-"_s + tag);
    databaseEdit(Field::Port).selectAll();
    QTest::keyClicks(&databaseEdit(Field::Port), u"5432"_s);
    m_presenter->check();
    keepPictures(u"checking-"_s + tag);
    m_program->answerCheck(
        {.database = {.works = false,
             .text = u"db.example.com does not answer on port 5432. Is it running, and may this "
                     "computer reach it? Ask who runs it, or look at its firewall."_s},
            .recordings = {.works = true, .text = u"an object was written, read and deleted."_s}});
    QTRY_VERIFY(m_presenter->trials().has_value());
    QVERIFY(buttonOf(*m_page, u"Save"_s)->isEnabled());
    keepPictures(u"tried-"_s + tag);
    tileOf(*m_page, u"Supabase"_s)->click();
    keepPictures(u"supabase-"_s + tag);
}

void TestPage::longWordsAreNotCutOff_data()
{
    QTest::addColumn<QString>("store");
    QTest::newRow("s3") << u"S3"_s;
    QTest::newRow("supabase") << u"Supabase"_s;
}

void TestPage::longWordsAreNotCutOff()
{
    QFETCH(const QString, store);
    test::LongTranslator translator;
    QCoreApplication::installTranslator(&translator);
    make();
    show();
    tileOf(*m_page, u"PostgreSQL"_s)->click();
    tileOf(*m_page, store)->click();
    m_presenter->check();
    const auto *scroll = m_page->findChild<QScrollArea *>();
    QTRY_COMPARE(test::firstCutOff(*m_page), QString());
    QTRY_VERIFY(scroll->widget()->width() <= scroll->viewport()->width());
    keepPictures(u"long-"_s + store);
    QCoreApplication::removeTranslator(&translator);
}

void TestPage::onePressIsEnoughAtTheFirstStart()
{
    make(true);
    show();
    QSignalSpy finished(m_page.get(), &SettingsPage::finished);
    m_page->setFocus();
    QCOMPARE(QApplication::focusWidget(), buttonOf(*m_page, u"Continue"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(finished.size(), 1);
    QVERIFY(m_program->saved.empty());
}

void TestPage::isFilledInByKeysAlone()
{
    show();
    ChoiceTile *tile = tileOf(*m_page, u"This computer"_s);
    tile->setFocus();
    QTest::keyClick(tile, Qt::Key_Right);
    QCOMPARE(m_presenter->choice().database.kind, DatabaseChoice::Kind::Postgres);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), &form().database().address());
    QTest::keyClicks(QApplication::focusWidget(), u"postgresql://me@h/calls"_s);
    const std::array fields{
        Field::Host, Field::Port, Field::DatabaseName, Field::User, Field::Password};
    for (const Field field : fields) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), &databaseEdit(field));
    }
    QVERIFY(buttonOf(*m_page, u"Save"_s)->isEnabled());
}

void TestPage::aPastedAddressLosesItsPassword()
{
    show();
    tileOf(*m_page, u"PostgreSQL"_s)->click();
    QLineEdit &address = form().database().address();
    QApplication::clipboard()->setText(u"postgresql://me:geheim@db.example.com:5433/calls"_s);
    address.setFocus();
    QTest::keySequence(&address, QKeySequence::Paste);
    QVERIFY(!address.text().contains(u"geheim"_s));
    QCOMPARE(databaseEdit(Field::Host).text(), u"db.example.com"_s);
    QCOMPARE(databaseEdit(Field::Port).text(), u"5433"_s);
    QCOMPARE(databaseEdit(Field::Password).echoMode(), QLineEdit::Password);
    address.undo();
    QVERIFY(!address.text().contains(u"geheim"_s));
}

void TestPage::keptSecretsAreNeverShown()
{
    PlaceOffer offer = m_program->offer();
    offer.choice.recordings.kind = RecordingsChoice::Kind::Supabase;
    offer.kept.supabaseKey = KeptSecret::InKeychain;
    m_page.reset();
    m_presenter = std::make_unique<PlacePresenter>(offer);
    make();
    show();
    QLineEdit &edit = recordingsEdit(Field::SupabaseKey);
    QCOMPARE(edit.text(), QString());
    QVERIFY(edit.placeholderText().contains(u"keychain"_s));
}

void TestPage::tellsHowTryingCameOut()
{
    show();
    QTest::mouseClick(buttonOf(*m_page, u"Check"_s), Qt::LeftButton);
    QVERIFY(buttonOf(*m_page, u"Cancel"_s));
    QVERIFY(!buttonOf(*m_page, u"Check"_s));
    m_program->answerCheck({.database = {.works = true, .text = u"fine."_s},
        .recordings = {.works = false, .text = u"no room."_s}});
    QTRY_COMPARE(form().database().trial().text(), u"Works: fine."_s);
    QCOMPARE(form().recordings().trial().text(), u"Does not work: no room."_s);
    QTest::mouseClick(buttonOf(*m_page, u"Check"_s), Qt::LeftButton);
    QTest::mouseClick(buttonOf(*m_page, u"Cancel"_s), Qt::LeftButton);
    QCOMPARE(form().database().trial().text(), QString());
    QVERIFY(m_program->stop.stop_requested());
}

void TestPage::isBusyWhileSaving()
{
    show();
    fillInTeam();
    QTest::mouseClick(buttonOf(*m_page, u"Save"_s), Qt::LeftButton);
    QVERIFY(m_page->places()->statusText().contains(u"Starting again"_s));
    QVERIFY(!databaseEdit(Field::Host).isEnabled());
    QVERIFY(!buttonOf(*m_page, u"Save"_s)->isEnabled());
    m_program->answerSave(Outcome::Failed, u"The password is wrong."_s);
    QTRY_VERIFY(m_page->places()->statusText().endsWith(u"The password is wrong."_s));
    QVERIFY(databaseEdit(Field::Host).isEnabled());
    QCOMPARE(databaseEdit(Field::Password).text(), u"geheim"_s);
    QTest::mouseClick(buttonOf(*m_page, u"Save"_s), Qt::LeftButton);
    m_program->answerSave(Outcome::Saved);
    QTRY_VERIFY(m_page->places()->statusText().startsWith(u"Saved."_s));
    QCOMPARE(databaseEdit(Field::Password).text(), QString());
    QVERIFY(!buttonOf(*m_page, u"Save"_s)->isEnabled());
}

void TestPage::offersToForgetWithoutAKeychain()
{
    show();
    fillInTeam();
    QTest::mouseClick(buttonOf(*m_page, u"Save"_s), Qt::LeftButton);
    m_program->answerSave(Outcome::NoKeychain, u"There is no keychain service."_s);
    QTRY_VERIFY(buttonOf(*m_page, u"Keep them for this run only"_s));
    keepPictures(u"nokeychain"_s);
    QTest::mouseClick(buttonOf(*m_page, u"Keep them for this run only"_s), Qt::LeftButton);
    QVERIFY(m_program->saved.back().onlyThisRun);
    m_program->answerSave(Outcome::Saved);
    QTRY_VERIFY(m_page->places()->statusText().startsWith(u"Saved."_s));
}

void TestPage::everyControlHasAName()
{
    show();
    for (const QString &store : {u"Folder"_s, u"S3"_s, u"Supabase"_s}) {
        tileOf(*m_page, u"PostgreSQL"_s)->click();
        tileOf(*m_page, store)->click();
        for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            QAccessibleInterface *face =
                QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                widget->metaObject()->className());
        }
    }
}

void TestPage::saysWhoDecidesElsewhere()
{
    m_page = std::make_unique<SettingsPage>(
        PlaceSettings{.elsewhere = u"The team's receiver decides."_s});
    show();
    QCOMPARE(m_page->places(), nullptr);
    QVERIFY(m_page->findChild<MessagePage *>()->text().startsWith(u"The team's"_s));
}

void TestPage::whatIsKeptIsNoneOfTheFirstStart()
{
    const auto isSaid = [this] {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *each) {
            return each->isVisible() && each->text().startsWith(u"What is kept already"_s);
        });
    };
    show();
    QVERIFY(isSaid());
    make(true);
    show();
    QVERIFY(!isSaid());
}

void TestPage::theFirstStartCanGoBack()
{
    CallSourcePresenter source{CallSourceOffer()};
    make(true, &source);
    show();
    buttonOf(*m_page, u"Keep them elsewhere…"_s)->click();
    tileOf(*m_page, u"PostgreSQL"_s)->click();
    QVERIFY(m_presenter->isChanged());
    buttonOf(*m_page, u"Back"_s)->click();
    QVERIFY(buttonOf(*m_page, u"Keep them elsewhere…"_s));
    QVERIFY(!m_presenter->isChanged());
    make(); // the settings are no step of a way
    show();
    QVERIFY(!buttonOf(*m_page, u"Back"_s));
}

QTEST_MAIN(TestPage)
#include "tst_page.moc"
