// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakereceiver.h"
#include "tests/ui/review/longtranslator.h"
#include "ui/calls/callspane.h"
#include "ui/client/receiverclient.h"
#include "ui/client/receiverwords.h"
#include "ui/player/player.h"
#include "ui/shell/alertbanner.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sidebar.h"
#include "ui/theme/applytheme.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;
using test::FakeReceiver;

namespace {

const QString address = u"/api/alerts"_s;

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject alert(const QString &id, const QString &severity, const QString &message)
{
    return {{u"id"_s, id}, {u"kind"_s, u"deadline_near"_s}, {u"severity"_s, severity},
        {u"subject"_s, QString()}, {u"message"_s, message},
        {u"raisedAt"_s, u"2026-11-22T09:%1:00.000Z"_s.arg(id, 2, u'0')},
        {u"clearedAt"_s, QJsonValue()}, {u"acknowledgedAt"_s, QJsonValue()}};
}

const QString soon = u"3 recordings will be deleted at the provider within 24 hours."_s;
const QString few = u"Of the last 40 inbound calls only 12 have a recording."_s;

} // namespace

/** With EARSHOT_SCREENSHOTS=folder every picture is kept there, to be looked at. */
class TestAlertBanner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void nothingIsSaidWithoutNeed();
    void theWorstIsToldFirst_data();
    void theWorstIsToldFirst();
    void itLeadsToTheDetails();
    void acknowledgingTellsTheReceiver();
    void aRefusedAcknowledgementStays();
    void hidingIsForHereAlone();
    void eventsComeAndGo();
    void longWordsAreNotCutOff();

private:
    void make();
    void start();
    void push(const QString &type, const QJsonObject &alert);
    [[nodiscard]] AlertBanner *banner() const { return m_window->findChild<AlertBanner *>(); }
    [[nodiscard]] QPushButton *button(const QString &text) const;

    SystemClock m_clock;
    std::unique_ptr<FakeReceiver> m_receiver;
    std::unique_ptr<ReceiverClient> m_client;
    std::unique_ptr<Player> m_player;
    std::unique_ptr<MainWindow> m_window;
};

void TestAlertBanner::init()
{
    applyTheme(*qApp, ThemeMode::Light);
    m_receiver = std::make_unique<FakeReceiver>();
    m_receiver->setCalls({test::sampleCall(0), test::sampleCall(1)});
    const QJsonArray items{alert(u"2"_s, u"warning"_s, few), alert(u"1"_s, u"error"_s, soon)};
    m_receiver->answer(address, {.body = json({{u"items"_s, items}})});
    m_client = std::make_unique<ReceiverClient>(m_receiver->url(), Secret(FakeReceiver::token));
    m_player = std::make_unique<Player>();
    make();
}

void TestAlertBanner::make()
{
    m_window = std::make_unique<MainWindow>(*m_client, *m_player, m_clock,
        MainWindow::Options{.place = u"Sample calls"_s, .webhook = m_receiver->url()});
}

void TestAlertBanner::cleanup()
{
    m_window.reset();
    m_player.reset();
    m_client.reset();
    m_receiver.reset();
}

void TestAlertBanner::start()
{
    m_window->show();
    m_window->start();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_COMPARE(m_client->connectionState().phase, ConnectionState::Phase::Live);
}

void TestAlertBanner::push(const QString &type, const QJsonObject &alert)
{
    const QJsonObject data{{u"alert"_s, alert}};
    m_receiver->sendToSockets(
        QString::fromUtf8(json({{u"id"_s, u"900"_s}, {u"type"_s, type}, {u"data"_s, data}})));
}

QPushButton *TestAlertBanner::button(const QString &text) const
{
    for (QPushButton *button : banner()->findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

void TestAlertBanner::nothingIsSaidWithoutNeed()
{
    m_receiver->answerNormally(address);
    start();
    QTRY_VERIFY(m_receiver->requestCount(address) > 0);
    QVERIFY(banner()->text().isEmpty());
}

void TestAlertBanner::theWorstIsToldFirst_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestAlertBanner::theWorstIsToldFirst()
{
    QFETCH(const bool, dark);
    applyTheme(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light);
    start();
    QTRY_COMPARE(banner()->text(), soon);
    const QString folder = qEnvironmentVariable("EARSHOT_SCREENSHOTS");
    const QString name = u"alert-%1.png"_s.arg(QString::fromLatin1(QTest::currentDataTag()));
    if (!folder.isEmpty())
        QVERIFY(m_window->grab().save(QDir(folder).filePath(name)));
}

void TestAlertBanner::itLeadsToTheDetails()
{
    start();
    QTRY_COMPARE(banner()->text(), soon);
    button(u"Show"_s)->setFocus();
    QTest::keyClick(button(u"Show"_s), Qt::Key_Space);
    QCOMPARE(m_window->page(), Page::Completeness);
}

void TestAlertBanner::acknowledgingTellsTheReceiver()
{
    start();
    QTRY_COMPARE(banner()->text(), soon);
    const QString path = address + u"/1/acknowledge"_s;
    m_receiver->answer(path, {.body = json(alert(u"1"_s, u"error"_s, soon))});
    QTest::mouseClick(button(u"Acknowledge"_s), Qt::LeftButton);
    QTRY_COMPARE(banner()->text(), few);
    QCOMPARE(m_receiver->posted(path).size(), 1);
}

void TestAlertBanner::aRefusedAcknowledgementStays()
{
    start();
    QTRY_COMPARE(banner()->text(), soon);
    m_receiver->answer(address + u"/1/acknowledge"_s,
        {.status = 403, .body = R"({"detail":"A viewer may not do this."})"});
    QTest::mouseClick(button(u"Acknowledge"_s), Qt::LeftButton);
    const auto says = [this](const QString &text) {
        for (const QLabel *label : banner()->findChildren<QLabel *>()) {
            if (label->text() == text)
                return true;
        }
        return false;
    };
    QTRY_VERIFY(says(u"A viewer may not do this."_s));
    QCOMPARE(banner()->text(), soon);
}

void TestAlertBanner::hidingIsForHereAlone()
{
    start();
    QTRY_COMPARE(banner()->text(), soon);
    QTest::mouseClick(button(u"Hide"_s), Qt::LeftButton);
    QCOMPARE(banner()->text(), few);
    QTest::mouseClick(button(u"Hide"_s), Qt::LeftButton);
    QVERIFY(banner()->text().isEmpty());
    QCOMPARE(m_receiver->requests().filter(u"acknowledge"_s).size(), 0);
}

void TestAlertBanner::eventsComeAndGo()
{
    m_receiver->answerNormally(address);
    start();
    push(u"alert_raised"_s, alert(u"7"_s, u"warning"_s, few));
    QTRY_COMPARE(banner()->text(), few);
    QTest::mouseClick(button(u"Hide"_s), Qt::LeftButton);
    QVERIFY(banner()->text().isEmpty());
    push(u"alert_cleared"_s, alert(u"7"_s, u"warning"_s, few));
    push(u"alert_raised"_s, alert(u"7"_s, u"error"_s, few));
    QTRY_COMPARE(banner()->text(), few);
    push(u"alert_cleared"_s, alert(u"7"_s, u"error"_s, few));
    QTRY_VERIFY(banner()->text().isEmpty());
}

void TestAlertBanner::longWordsAreNotCutOff()
{
    test::LongTranslator translator;
    QCoreApplication::installTranslator(&translator);
    make();
    m_window->resize(m_window->minimumSize());
    start();
    const QString said = inOurLanguage(soon);
    QTRY_COMPARE(banner()->text(), said);
    QCoreApplication::removeTranslator(&translator);
    for (const QPushButton *control : banner()->findChildren<QPushButton *>())
        QVERIFY2(control->width() >= control->sizeHint().width(), qPrintable(control->text()));
    const QLabel *text = nullptr;
    for (const QLabel *label : banner()->findChildren<QLabel *>())
        text = label->text() == said ? label : text;
    QTRY_VERIFY(text->height() >= text->heightForWidth(text->width()));
}

QTEST_MAIN(TestAlertBanner)
#include "tst_alertbanner.moc"
