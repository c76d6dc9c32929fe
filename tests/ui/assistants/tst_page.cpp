// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakereceiver.h"
#include "tests/ui/assistants/samples.h"
#include "tests/ui/review/longtranslator.h"
#include "ui/assistants/assistantspage.h"
#include "ui/assistants/menddialog.h"
#include "ui/client/receiverclient.h"
#include "ui/parts/messagepage.h"
#include "ui/parts/tableview.h"
#include "ui/theme/applytheme.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;
using test::FakeReceiver;
using test::json;

namespace {

const QString address = u"/api/assistants"_s;

QPushButton *buttonOf(const QWidget &widget, const QString &begin)
{
    for (QPushButton *button : widget.findChildren<QPushButton *>()) {
        if (button->text().startsWith(begin) && button->isVisible())
            return button;
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
    void oneIsMendedByKeysAlone();
    void anErrorStandsInFull();
    void theForeignServerIsWarnedOf();
    void withoutAnAddressNothingIsPromised();
    void saysWhyThereIsNothing_data();
    void saysWhyThereIsNothing();
    void longWordsAreNotCutOff();

private:
    void make();
    void show();
    [[nodiscard]] MendDialog *dialog() const { return m_page->findChild<MendDialog *>(); }
    [[nodiscard]] TableView *view() const { return m_page->findChild<TableView *>(); }
    static void keepPicture(QWidget &widget, const QString &name);

    SystemClock m_clock;
    std::unique_ptr<FakeReceiver> m_receiver;
    std::unique_ptr<ReceiverClient> m_client;
    std::unique_ptr<AssistantsPage> m_page;
};

void TestPage::init()
{
    applyTheme(*qApp, ThemeMode::Light);
    m_receiver = std::make_unique<FakeReceiver>();
    m_receiver->answer(address, {.body = json(test::account())});
    const QJsonArray previews{
        test::preview(u"a2"_s, u"After hours"_s), test::preview(u"a3"_s, QString())};
    m_receiver->answer(address + u"/recording"_s, {.body = json({{u"items"_s, previews}})});
    m_receiver->answer(
        address + u"/a2/recording"_s, {.body = json(test::preview(u"a2"_s, u"After hours"_s))});
    m_receiver->answer(
        u"/api/phone-numbers/p1/server"_s, {.body = json(test::previewNumber(false))});
    m_client = std::make_unique<ReceiverClient>(m_receiver->url(), Secret(FakeReceiver::token));
    make();
}

void TestPage::make()
{
    m_page = std::make_unique<AssistantsPage>(*m_client, m_clock);
    m_page->resize(1164, 700);
}

void TestPage::cleanup()
{
    m_page.reset();
    m_client.reset();
    m_receiver.reset();
}

void TestPage::show()
{
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_COMPARE(m_page->model().stage(), SourcesModel::Stage::Shown);
}

void TestPage::keepPicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("EARSHOT_SCREENSHOTS");
    if (!folder.isEmpty())
        QVERIFY(widget.grab().save(QDir(folder).filePath(name + u".png"_s)));
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
    show();
    view()->selectRow(1);
    keepPicture(*m_page, u"assistants-"_s + tag);
    QTest::mouseClick(buttonOf(*m_page, u"Mend all"_s), Qt::LeftButton);
    QTRY_COMPARE(m_page->mending().stage(), Mending::Stage::Offered);
    QTRY_VERIFY(dialog()->isVisible());
    QVERIFY(buttonOf(*dialog(), u"Change both"_s));
    QVERIFY(dialog()->findChild<QCheckBox *>()->isVisible());
    keepPicture(*dialog(), u"mend-"_s + tag);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QCOMPARE(m_page->mending().stage(), Mending::Stage::Idle);
    QVERIFY(m_receiver->posted(address + u"/a2/recording"_s).isEmpty());
}

void TestPage::oneIsMendedByKeysAlone()
{
    show();
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Home);
    QVERIFY(!buttonOf(*m_page, u"Switch recording on"_s)->isEnabled());
    QTest::keyClick(view(), Qt::Key_Down);
    QVERIFY(buttonOf(*m_page, u"Switch recording on"_s)->isEnabled());
    QTest::keyClick(view(), Qt::Key_Return);
    QTRY_COMPARE(m_page->mending().stage(), Mending::Stage::Offered);
    const auto *tree = dialog()->findChild<QTreeWidget *>();
    QCOMPARE(tree->topLevelItem(0)->child(0)->text(0), u"Recording"_s);
    QCOMPARE(tree->topLevelItem(0)->child(0)->text(1), u"Off"_s);
    QCOMPARE(tree->topLevelItem(0)->child(0)->text(2), u"On"_s);
    QCOMPARE(tree->topLevelItem(0)->child(0)->text(3), u"artifactPlan.recordingEnabled"_s);
    m_receiver->answer(
        address + u"/a2/recording"_s, {.body = json(test::applied(u"a2"_s, u"After hours"_s))});
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_COMPARE(m_page->mending().stage(), Mending::Stage::Done);
    QCOMPARE(tree->topLevelItem(0)->text(1), u"Changed and checked"_s);
    QCOMPARE(m_page->model().index(1, SourcesModel::StateColumn).data(), u"Records"_s);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QVERIFY(!dialog()->isVisible());
}

void TestPage::anErrorStandsInFull()
{
    show();
    view()->selectRow(1);
    QTest::keyClick(view(), Qt::Key_Return);
    QTRY_COMPARE(m_page->mending().stage(), Mending::Stage::Offered);
    m_receiver->answer(address + u"/a2/recording"_s,
        {.status = 502, .body = R"({"detail":"The key may not change assistants."})"});
    QTest::mouseClick(buttonOf(*dialog(), u"Change it"_s), Qt::LeftButton);
    QTRY_COMPARE(m_page->mending().stage(), Mending::Stage::Done);
    const QTreeWidgetItem *entry = dialog()->findChild<QTreeWidget *>()->topLevelItem(0);
    QCOMPARE(entry->text(1), u"Failed"_s);
    const QTreeWidgetItem *line = entry->child(entry->childCount() - 1);
    QCOMPARE(line->text(0), u"The key may not change assistants."_s);
    QVERIFY(line->isFirstColumnSpanned());
    QCOMPARE(m_page->model().index(1, SourcesModel::StateColumn).data(), u"Does not record"_s);
    keepPicture(*dialog(), u"mend-failed"_s);
}

void TestPage::theForeignServerIsWarnedOf()
{
    show();
    view()->selectRow(3);
    QTest::mouseClick(buttonOf(*m_page, u"Mend…"_s), Qt::LeftButton);
    QTRY_COMPARE(m_page->mending().stage(), Mending::Stage::Offered);
    QVERIFY(!buttonOf(*dialog(), u"Change"_s));
    QCOMPARE(dialog()->findChild<QTreeWidget *>()->topLevelItem(0)->text(1), u"Stays as it is"_s);
    m_receiver->answer(
        u"/api/phone-numbers/p1/server"_s, {.body = json(test::previewNumber(true))});
    auto *box = dialog()->findChild<QCheckBox *>();
    QVERIFY(box->isVisible());
    box->click();
    QTRY_VERIFY(buttonOf(*dialog(), u"Change it"_s));
    QVERIFY(box->isChecked());
    QVERIFY(dialog()->findChild<QTreeWidget *>()->topLevelItem(0)->child(0)->text(1)
        == u"https://crm.example/vapi"_s);
}

/** How it is on a laptop: nothing is wrong there, and nothing is told there either. */
void TestPage::withoutAnAddressNothingIsPromised()
{
    QJsonObject account = test::account();
    account.insert(u"webhookUrl"_s, QJsonValue());
    account.insert(u"items"_s, QJsonArray{test::assistant(u"a1"_s, u"Front desk"_s, true)});
    account.insert(u"phoneNumbers"_s, QJsonArray());
    m_receiver->answer(address, {.body = json(account)});
    show();
    QStringList texts;
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY(texts.contains(u"Everything is set so that calls are recorded"_s));
    QCOMPARE(texts.filter(u"asks it for new calls"_s).size(), 1);
}

void TestPage::saysWhyThereIsNothing_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("title");
    QTest::newRow("no key") << 404 << QByteArray(R"({"detail":"No provider."})")
                            << u"There is no key for the provider"_s;
    QTest::newRow("refused") << 502 << QByteArray(R"({"detail":"The key is not accepted."})")
                             << u"The assistants can’t be shown"_s;
    QTest::newRow("none") << 200 << QByteArray(R"({"items":[],"phoneNumbers":[]})")
                          << u"No assistants yet"_s;
}

void TestPage::saysWhyThereIsNothing()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, title);
    m_receiver->answer(address, {.status = status, .body = body});
    m_page->show();
    auto *message = m_page->findChild<MessagePage *>();
    QTRY_COMPARE(message->title(), title);
    QVERIFY(!buttonOf(*m_page, u"Mend all"_s)->isEnabled());
    m_receiver->answer(address, {.body = json(test::account())});
    QTest::mouseClick(message->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY(view()->isVisible());
}

void TestPage::longWordsAreNotCutOff()
{
    test::LongTranslator translator;
    QCoreApplication::installTranslator(&translator);
    make();
    m_page->resize(764, 560);
    show();
    QTest::mouseClick(buttonOf(*m_page, u"Mend all"_s), Qt::LeftButton);
    QTRY_COMPARE(m_page->mending().stage(), Mending::Stage::Offered);
    QCoreApplication::removeTranslator(&translator);
    for (QWidget *window : std::initializer_list<QWidget *>{m_page.get(), dialog()}) {
        for (const QPushButton *control : window->findChildren<QPushButton *>()) {
            if (!control->isVisible())
                continue;
            QTRY_VERIFY2(
                control->width() >= control->sizeHint().width(), qPrintable(control->text()));
            const QRect place(control->mapTo(control->window(), QPoint()), control->size());
            QVERIFY2(control->window()->rect().contains(place), qPrintable(control->text()));
        }
    }
}

QTEST_MAIN(TestPage)
#include "tst_page.moc"
