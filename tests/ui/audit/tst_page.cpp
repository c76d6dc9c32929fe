// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakereceiver.h"
#include "tests/ui/audit/samples.h"
#include "tests/ui/review/longtranslator.h"
#include "ui/audit/auditpage.h"
#include "ui/audit/audittable.h"
#include "ui/audit/exportdialog.h"
#include "ui/calls/filterchip.h"
#include "ui/client/receiverclient.h"
#include "ui/parts/messagepage.h"
#include "ui/theme/applytheme.h"

#include <QApplication>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;
using test::FakeReceiver;
using Stage = AuditPresenter::Stage;

namespace {

const QString address = u"/api/audit"_s;
const QString summaryAddress = u"/api/audit/summary"_s;
const QString verifyAddress = u"/api/audit/verify"_s;

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

/** The Audit page in a window. */
class TestPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void looks_data();
    void looks();
    void enterOpensTheCall();
    void theKeysGoThroughTheList();
    void whatIsTypedIsSearchedFor();
    void chipsNarrowTheList();
    void theListOfACallIsLeftAgain();
    void theButtonHasTheLogVerified();
    void whatIsShownIsExported();
    void whoMayNotSeesWhy();
    void emptyMonthsLeadToAnyTime();
    void anErrorCanBeTriedAgain();
    void scrollingBringsThePages();
    void longWordsAreNotCutOff();

private:
    void make();
    void show();
    void answer(const QString &path, const QJsonObject &object)
    {
        m_receiver->answer(path, {.body = json(object)});
    }
    template <typename T>
    [[nodiscard]] T *part() const
    {
        return m_page->findChild<T *>();
    }
    [[nodiscard]] QPushButton *button(const QString &text) const;
    [[nodiscard]] QLabel *badge() const;
    void pick(const QString &chip, const QString &choice);

    FixedClock m_clock;
    std::unique_ptr<FakeReceiver> m_receiver;
    std::unique_ptr<ReceiverClient> m_client;
    std::unique_ptr<AuditPage> m_page;
};

void TestPage::init()
{
    applyTheme(*qApp, ThemeMode::Light);
    m_receiver = std::make_unique<FakeReceiver>();
    answer(address, test::auditPage(0, 60));
    answer(summaryAddress, test::auditSummary(test::auditChecked(test::newestEntry)));
    m_client = std::make_unique<ReceiverClient>(m_receiver->url(), Secret(FakeReceiver::token));
    make();
}

void TestPage::make()
{
    m_page = std::make_unique<AuditPage>(*m_client, m_clock);
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
    QTRY_COMPARE(m_page->presenter().stage(), Stage::Shown);
    QTRY_VERIFY(!badge()->text().isEmpty());
}

QPushButton *TestPage::button(const QString &text) const
{
    for (QPushButton *each : m_page->findChildren<QPushButton *>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

QLabel *TestPage::badge() const
{
    for (QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->property("badge").isValid())
            return label;
    }
    return nullptr;
}

/** The entry @p choice in the menu of the filter that is called @p chip. */
void TestPage::pick(const QString &chip, const QString &choice)
{
    for (FilterChip *each : m_page->findChildren<FilterChip *>()) {
        if (each->text() != chip)
            continue;
        Q_EMIT each->aboutToOpen();
        for (QAction *action : each->menu().actions()) {
            if (action->text() == choice)
                return action->trigger();
        }
    }
    QFAIL(qPrintable(choice));
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
    QTRY_COMPARE(badge()->text(), u"✓ Unbroken through #12,431"_s);
    const Theme theme = dark ? Theme::dark() : Theme::light();
    const QImage image = badge()->grab().toImage();
    QCOMPARE(image.pixelColor(image.width() / 2, 2), theme.accentTint);
    // Where there is room nothing has to be scrolled sideways.
    QCOMPARE(part<AuditTable>()->horizontalScrollBar()->isVisible(), size.width() < 900);
}

void TestPage::enterOpensTheCall()
{
    show();
    const QSignalSpy opened(m_page.get(), &AuditPage::callOpened);
    auto *table = part<AuditTable>();
    table->selectRow(3); // an export is about no call
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(opened.count(), 0);
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.last().first().toString(), u"00000000-0000-4000-8000-000000000001"_s);
}

void TestPage::theKeysGoThroughTheList()
{
    show();
    auto *table = part<AuditTable>();
    QTRY_VERIFY(table->hasFocus());
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Down);
    const int row = table->currentIndex().row();
    QVERIFY(row >= 1);
    QTest::keyClick(table, Qt::Key_Up);
    QCOMPARE(table->currentIndex().row(), row - 1);
    QTest::keyClick(table, Qt::Key_End);
    QCOMPARE(table->currentIndex().row(), 59);
}

void TestPage::whatIsTypedIsSearchedFor()
{
    show();
    answer(address, test::auditPage(7, 2));
    auto *words = part<QLineEdit>();
    words->setFocus();
    QTest::keyClicks(words, u"ortega"_s);
    QTRY_COMPARE(m_page->presenter().model().rowCount(), 2);
    QVERIFY(m_receiver->requests().last().contains(u"q=ortega"));
    QTest::keyClick(words, Qt::Key_Down);
    QVERIFY(part<AuditTable>()->hasFocus());
    words->setFocus();
    answer(address, test::auditPage(0, 60));
    QTest::keyClick(words, Qt::Key_Escape);
    QVERIFY(words->text().isEmpty());
    QTRY_COMPARE(m_page->presenter().model().rowCount(), 60);
}

void TestPage::chipsNarrowTheList()
{
    show();
    pick(u"Person"_s, u"Kofi Mensah"_s);
    QTRY_VERIFY(m_receiver->requests().last().contains(u"person=Kofi%20Mensah"));
    pick(u"Action"_s, u"Played"_s);
    QTRY_VERIFY(m_receiver->requests().last().contains(u"action=recording.play"));
    pick(u"November 2026"_s, u"September 2026"_s);
    QTRY_VERIFY(m_receiver->requests().last().contains(u"2026-09-"));
    QVERIFY(button(u"September 2026"_s) && button(u"Kofi Mensah"_s) && button(u"Played"_s));
    QTest::keyClick(button(u"Kofi Mensah"_s), Qt::Key_Delete);
    QTRY_VERIFY(!m_receiver->requests().last().contains(u"person="));
    QVERIFY(button(u"Person"_s));
    pick(u"September 2026"_s, u"Any time"_s);
    QTRY_VERIFY(!m_receiver->requests().last().contains(u"from="));
    QVERIFY(button(u"Any time"_s));
}

void TestPage::theListOfACallIsLeftAgain()
{
    show();
    Call call;
    call.id = u"00000000-0000-4000-8000-000000000001"_s;
    call.customer.name = u"José & Söhne"_s;
    m_page->showCall(call);
    QTRY_COMPARE(m_receiver->requests().last(),
        QString(address + u"?call=00000000-0000-4000-8000-000000000001&limit=100"_s));
    QVERIFY(button(u"José && Söhne"_s) && button(u"José && Söhne"_s)->isVisible());
    QVERIFY(button(u"Any time"_s)); // whenever that was
    QTest::keyClick(button(u"José && Söhne"_s), Qt::Key_Delete);
    QTRY_COMPARE(m_receiver->requests().last(), QString(address + u"?limit=100"_s));
    QVERIFY(!button(u"Call"_s)->isVisible());
}

void TestPage::theButtonHasTheLogVerified()
{
    answer(summaryAddress, test::auditSummary(test::auditChecked(0)));
    show();
    QTRY_COMPARE(badge()->text(), u"Not checked yet"_s);
    answer(verifyAddress, test::auditRunning(400, 1000));
    QTest::mouseClick(button(u"Verify"_s), Qt::LeftButton);
    QTRY_COMPARE(badge()->text(), u"Checking… 40 %"_s);
    QVERIFY(button(u"Stop"_s) && button(u"Stop"_s)->isEnabled());
    answer(verifyAddress, test::auditChecked(test::newestEntry, 17));
    answer(summaryAddress, test::auditSummary(test::auditChecked(test::newestEntry, 17)));
    QTRY_COMPARE(badge()->text(), u"Broken at #17"_s);
    QVERIFY(badge()->toolTip().startsWith(u"Entry #17 is not as it was written."));
    QVERIFY(button(u"Verify"_s));
}

void TestPage::whatIsShownIsExported()
{
    show();
    pick(u"Action"_s, u"Downloaded"_s);
    QTest::mouseClick(button(u"Export report…"_s), Qt::LeftButton);
    QPointer<ExportDialog> dialog = part<ExportDialog>();
    QVERIFY(dialog && dialog->isVisible());
    QStringList said;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        said.append(label->text());
    QVERIFY2(said.contains(u"Time: November 2026"_s), qPrintable(said.join(u'\n')));
    QVERIFY2(said.contains(u"Action: Downloaded"_s), qPrintable(said.join(u'\n')));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

void TestPage::whoMayNotSeesWhy()
{
    const test::FakeAnswer no = test::refusal(403, {.code = ErrorCode::Forbidden, .message = {}});
    m_receiver->answer(address, no);
    m_receiver->answer(summaryAddress, no);
    m_page->show();
    auto *message = part<MessagePage>();
    QTRY_COMPARE(message->title(), u"The audit log is not for everybody"_s);
    QVERIFY(message->isVisible() && !button(u"Verify"_s)->isVisible());
    QVERIFY(!part<QLineEdit>()->isVisible() && !button(u"Export report…"_s)->isVisible());
    // Somebody was given the right meanwhile.
    answer(address, test::auditPage(0, 5));
    answer(summaryAddress, test::auditSummary(test::auditChecked(0)));
    QTest::mouseClick(message->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY(part<AuditTable>()->isVisible() && button(u"Verify"_s)->isVisible());
}

void TestPage::emptyMonthsLeadToAnyTime()
{
    answer(address, test::auditPage(0, 0));
    m_page->show();
    auto *message = part<MessagePage>();
    QTRY_COMPARE(message->title(), u"Nothing happened in this month"_s);
    QTest::mouseClick(button(u"Show any time"_s), Qt::LeftButton);
    QTRY_COMPARE(message->title(), u"Nothing has happened yet"_s);
}

void TestPage::anErrorCanBeTriedAgain()
{
    m_receiver->answer(address, {.status = 503, .body = R"({"detail":"The database is busy."})"});
    m_page->show();
    auto *message = part<MessagePage>();
    QTRY_COMPARE(message->text(), u"The database is busy."_s);
    answer(address, test::auditPage(0, 5));
    QTest::mouseClick(message->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY(!message->isVisible());
}

void TestPage::scrollingBringsThePages()
{
    m_page->presenter().setFilter({});
    answer(address + u"?limit=100"_s, test::auditPage(0, 100, u"c1"_s));
    for (int page = 1; page < 4; ++page)
        answer(address + u"?limit=100&cursor=c%1"_s.arg(page),
            test::auditPage(100 * page, 100, page < 3 ? u"c%1"_s.arg(page + 1) : QString()));
    show();
    auto *table = part<AuditTable>();
    const auto scroll = [table] {
        table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum());
        return table->model()->rowCount() == 400;
    };
    QTRY_VERIFY(scroll());
    QTRY_VERIFY(m_page->presenter().model().entryAt(399) != nullptr);
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
}

QTEST_MAIN(TestPage)
#include "tst_page.moc"
