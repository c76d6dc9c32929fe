// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakereceiver.h"
#include "tests/ui/completeness/samples.h"
#include "tests/ui/review/longtranslator.h"
#include "ui/client/receiverclient.h"
#include "ui/completeness/completenesspage.h"
#include "ui/completeness/daychart.h"
#include "ui/language/language.h"
#include "ui/parts/messagepage.h"
#include "ui/parts/tableview.h"
#include "ui/theme/applytheme.h"

#include <QApplication>
#include <QFileDialog>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;
using test::FakeReceiver;

namespace {

const QString address = u"/api/completeness"_s;
const QDate newest(2026, 11, 22);

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

class FixedClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override
    {
        return *Timestamp::fromString(u"2026-11-22T10:00:00Z"_s);
    }
};

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
    void saysItInOneSentence();
    void theKeysChooseADay();
    void theDatesStandEvenly();
    void aClickOnABarChoosesItsDay();
    void aGapLeadsToItsCall();
    void checkNowShowsThatItRuns();
    void withoutAKeyThereIsNothingToCheck();
    void exportsWhereThePersonSays();
    void anErrorCanBeTriedAgain();
    void longWordsAreNotCutOff();
    void allColumnsAreInSight();

private:
    void make();
    void show();
    [[nodiscard]] QString texts() const;
    [[nodiscard]] QPushButton *button(const QString &text) const;
    template <typename T>
    [[nodiscard]] T *part() const
    {
        return m_page->findChild<T *>();
    }
    [[nodiscard]] TableView *table(const QString &name) const;
    void keepPicture(const QString &name) const;

    FixedClock m_clock;
    std::unique_ptr<FakeReceiver> m_receiver;
    std::unique_ptr<ReceiverClient> m_client;
    std::unique_ptr<CompletenessPage> m_page;
};

void TestPage::init()
{
    applyTheme(*qApp, ThemeMode::Light);
    m_receiver = std::make_unique<FakeReceiver>();
    m_receiver->answer(
        address, {.body = json(test::completeness(newest, 14, test::counts(246, 3, 18, 1, 1, 1)))});
    m_receiver->answer(address + u"/gaps"_s, {.body = json(test::gapPage(0, 7))});
    m_client = std::make_unique<ReceiverClient>(m_receiver->url(), Secret(FakeReceiver::token));
    make();
}

void TestPage::make()
{
    m_page = std::make_unique<CompletenessPage>(*m_client, m_clock);
    m_page->resize(1164, 840);
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
    QTRY_COMPARE(m_page->presenter().stage(), CompletenessPresenter::Stage::Shown);
}

QString TestPage::texts() const
{
    QStringList texts;
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

QPushButton *TestPage::button(const QString &text) const
{
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

TableView *TestPage::table(const QString &name) const
{
    for (TableView *view : m_page->findChildren<TableView *>()) {
        if (view->accessibleName() == name)
            return view;
    }
    return nullptr;
}

void TestPage::keepPicture(const QString &name) const
{
    const QString folder = qEnvironmentVariable("EARSHOT_SCREENSHOTS");
    if (!folder.isEmpty())
        QVERIFY(m_page->grab().save(QDir(folder).filePath(name + u".png"_s)));
}

void TestPage::looks_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << false << QSize(1164, 840);
    QTest::newRow("dark") << true << QSize(1164, 840);
    QTest::newRow("small") << false << QSize(764, 560);
}

void TestPage::looks()
{
    QFETCH(const bool, dark);
    QFETCH(const QSize, size);
    applyTheme(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light);
    m_page->resize(size);
    show();
    QTest::keyClick(part<DayChart>(), Qt::Key_Left);
    QTest::keyClick(part<DayChart>(), Qt::Key_Left);
    QTRY_COMPARE(m_page->presenter().gapsModel().rowCount(), 7);
    const QImage image = m_page->grab().toImage();
    const Theme theme = dark ? Theme::dark() : Theme::light();
    // The bars are painted, in this appearance's accent.
    int painted = 0;
    const QRect chart(part<DayChart>()->mapTo(m_page.get(), QPoint()), part<DayChart>()->size());
    for (int x = chart.left(); x < std::min(chart.right(), image.width()); ++x)
        painted += image.pixelColor(x, chart.bottom() - 30) == theme.accent ? 1 : 0;
    QVERIFY(painted > 40);
    keepPicture(u"completeness-%1"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
}

void TestPage::saysItInOneSentence()
{
    m_receiver->answer(
        address, {.body = json(test::completeness(newest, 14, test::counts(200, 0, 14, 0, 0, 0)))});
    show();
    QTRY_VERIFY(texts().contains(u"All 214 calls of the last 14 days are accounted for"_s));
    QVERIFY(texts().contains(u"200 kept · 14 not recorded"_s));
    QVERIFY(texts().contains(u"Compared with the provider’s list 4 min ago."_s));
}

void TestPage::theKeysChooseADay()
{
    show();
    auto *chart = part<DayChart>();
    QTest::keyClick(chart, Qt::Key_Left);
    QCOMPARE(chart->day(), newest);
    QTest::keyClick(chart, Qt::Key_Left);
    QCOMPARE(chart->day(), newest.addDays(-1));
    QVERIFY(chart->accessibleDescription().startsWith(u"Yesterday: "_s));
    QCOMPARE(table(u"Days"_s)->currentIndex().row(), 1);
    QTest::keyClick(table(u"Days"_s), Qt::Key_Down);
    QCOMPARE(chart->day(), newest.addDays(-2));
    QTest::keyClick(chart, Qt::Key_Home);
    QCOMPARE(chart->day(), newest.addDays(-13));
}

/** Whatever room there is, and however long the dates are. */
void TestPage::theDatesStandEvenly()
{
    show();
    auto *chart = part<DayChart>();
    for (int width = 240; width < 900; width += 7) {
        chart->resize(width, chart->height());
        const auto dates = chart->dates();
        QVERIFY(dates.size() > 1);
        QCOMPARE(dates.front().row, 0);
        const int step = dates[1].row;
        for (std::size_t i = 1; i < dates.size(); ++i) {
            QCOMPARE(dates[i].row - dates[i - 1].row, step);
            QVERIFY(dates[i].place.right() <= dates[i - 1].place.left());
        }
        QVERIFY(dates.back().place.left() >= 0);
        QVERIFY(dates.front().place.right() <= width);
    }
}

void TestPage::aClickOnABarChoosesItsDay()
{
    show();
    auto *chart = part<DayChart>();
    QTest::mouseClick(chart, Qt::LeftButton, {}, chart->columnRect(4).center().toPoint());
    QCOMPARE(chart->day(), newest.addDays(-4));
    QTRY_COMPARE(m_page->presenter().gapsModel().day(), newest.addDays(-4));
}

void TestPage::aGapLeadsToItsCall()
{
    show();
    const QSignalSpy opened(m_page.get(), &CompletenessPage::callOpened);
    QTest::keyClick(part<DayChart>(), Qt::Key_End);
    TableView *gaps = table(u"Calls without a recording"_s);
    QTRY_VERIFY(gaps->isVisible());
    gaps->selectRow(4); // missing: there is no call to open
    QTest::keyClick(gaps, Qt::Key_Return);
    QCOMPARE(opened.count(), 0);
    gaps->selectRow(1);
    QTest::keyClick(gaps, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    const QPoint place = gaps->visualRect(gaps->model()->index(2, 1)).center();
    QTest::mouseClick(gaps->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(gaps->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(opened.count(), 2);
    QCOMPARE(opened.last().first().toString(), u"00000000-0000-4000-8000-000000000002"_s);
}

void TestPage::checkNowShowsThatItRuns()
{
    show();
    m_receiver->answer(
        address + u"/reconcile"_s, {.status = 202, .body = R"({"state":"running"})"});
    QTest::mouseClick(button(u"Check now"_s), Qt::LeftButton);
    QVERIFY(button(u"Checking…"_s));
    QVERIFY(!button(u"Checking…"_s)->isEnabled());
    QTRY_VERIFY(texts().contains(u"is being compared now"_s));
    // The answer of the usual script says idle again.
    QTRY_VERIFY(button(u"Check now"_s));
}

void TestPage::withoutAKeyThereIsNothingToCheck()
{
    m_receiver->answer(address,
        {.body = json(test::completeness(newest, 14, test::counts(5, 0, 0, 0, 0, 0), u"off"_s))});
    show();
    QTRY_VERIFY(texts().contains(u"no key for the provider is set"_s));
    QVERIFY(!button(u"Check now"_s)->isEnabled());
}

void TestPage::exportsWhereThePersonSays()
{
    const QTemporaryDir folder;
    m_receiver->answer(address + u"/export"_s, {.contentType = "text/csv", .body = "call\n"});
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    show();
    QTest::mouseClick(button(u"Export CSV…"_s), Qt::LeftButton);
    auto *dialog = part<QFileDialog>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->setDirectory(folder.path());
    dialog->selectFile(u"mine.csv"_s);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_VERIFY(texts().contains(u"Saved as mine.csv."_s));
    QVERIFY(QFile::exists(folder.filePath(u"mine.csv"_s)));
}

void TestPage::anErrorCanBeTriedAgain()
{
    m_receiver->answer(address, {.status = 503, .body = R"({"detail":"The database is busy."})"});
    m_page->show();
    auto *message = part<MessagePage>();
    QTRY_COMPARE(message->text(), u"The database is busy."_s);
    m_receiver->answer(
        address, {.body = json(test::completeness(newest, 3, test::counts(5, 0, 0, 0, 0, 0)))});
    QTest::mouseClick(message->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY(!message->isVisible());
}

void TestPage::longWordsAreNotCutOff()
{
    test::LongTranslator translator;
    QCoreApplication::installTranslator(&translator);
    make();
    m_page->resize(764, 560);
    show();
    QCoreApplication::removeTranslator(&translator);
    for (const QPushButton *control : m_page->findChildren<QPushButton *>()) {
        if (!control->isVisible())
            continue;
        QVERIFY2(control->width() >= control->sizeHint().width(), qPrintable(control->text()));
        const QRect place(control->mapTo(m_page.get(), QPoint()), control->size());
        QVERIFY2(m_page->rect().contains(place), qPrintable(control->text()));
    }
    keepPicture(u"completeness-long"_s);
}

void TestPage::allColumnsAreInSight()
{
    const Language french(u"fr"_s); // until the end
    m_page.reset();
    make();
    m_page->resize(1080, 740); // a window of 1280
    show();
    const auto *days = m_page->findChild<TableView *>();
    QTRY_VERIFY2(days->header()->length() <= days->viewport()->width(),
        qPrintable(u"%1 in %2"_s.arg(days->header()->length()).arg(days->viewport()->width())));
    QVERIFY(m_page->findChild<DayChart *>()->width() > 200);
}

QTEST_MAIN(TestPage)
#include "tst_page.moc"
