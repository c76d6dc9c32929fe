// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakereceiver.h"
#include "ui/clips/linklist.h"
#include "ui/clips/linkpage.h"
#include "ui/clips/linktexts.h"

#include <QCheckBox>
#include <QClipboard>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QtTest>
#include <QVBoxLayout>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;
using test::FakeReceiver;

namespace {

/** The fake receiver's time, which a test moves. */
class StillClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override { return at; }

    Timestamp at = *Timestamp::fromString(QStringLiteral("2026-11-22T10:00:00.000Z"));
};

ClipSubject subject()
{
    Call call;
    call.id = test::sampleCall(0).value("id"_L1).toString();
    return {.call = call, .turns = {}, .seconds = 60, .range = {12, 20}};
}

QString path()
{
    return u"/api/calls/%1/links"_s.arg(subject().call.id);
}

} // namespace

class TestLinkPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void whatLeavesIsSaidFirst();
    void isMadeByKeysAlone();
    void theAddressIsShownOnceAndCopied();
    void anAddressForThisComputerSaysSo();
    void aPasscodeIsLongEnough();
    void aRefusalIsSaid_data();
    void aRefusalIsSaid();
    void statesAreSaidInWords();
    void withdrawingAsksFirst();
    void whatCannotBeWithdrawnStillWorks();
    void aListThatFailsIsAskedForAgain();

private:
    void add(const QString &id, const QJsonObject &fields);
    [[nodiscard]] QPushButton *button(const QString &text) const;
    [[nodiscard]] bool says(const QString &words) const;
    [[nodiscard]] bool comesToSay(const QString &words) const
    {
        return QTest::qWaitFor([&] { return says(words); });
    }
    [[nodiscard]] QJsonObject asked() const
    {
        return QJsonDocument::fromJson(m_receiver->posted(path()).value(0)).object();
    }

    StillClock m_clock;
    std::unique_ptr<FakeReceiver> m_receiver;
    std::unique_ptr<ReceiverClient> m_client;
    std::unique_ptr<QWidget> m_whole;
    LinkPage *m_page = nullptr; ///< of m_whole
};

void TestLinkPage::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    qputenv("TZ", "UTC");
}

void TestLinkPage::init()
{
    m_clock = {};
    m_receiver = std::make_unique<FakeReceiver>();
    m_receiver->setCalls({test::sampleCall(0)});
    m_client = std::make_unique<ReceiverClient>(m_receiver->url(), Secret(FakeReceiver::token));
    m_whole = std::make_unique<QWidget>();
    m_page = new LinkPage(*m_client, m_clock, subject());
    auto *list = new LinkList(*m_client, m_clock, subject().call.id);
    connect(m_page, &LinkPage::made, list, &LinkList::load);
    auto *column = new QVBoxLayout(m_whole.get());
    column->addWidget(m_page);
    column->addWidget(list);
    m_page->setRange(subject().range, true);
    m_whole->resize(600, 700);
    m_whole->show();
    QVERIFY(QTest::qWaitForWindowActive(m_whole.get()));
    QVERIFY(comesToSay(u"No links to this call yet"_s));
}

void TestLinkPage::cleanup()
{
    m_whole.reset();
    m_client.reset();
    m_receiver.reset();
}

QPushButton *TestLinkPage::button(const QString &text) const
{
    for (QPushButton *found : m_whole->findChildren<QPushButton *>()) {
        if ((found->text() == text || found->accessibleName() == text) && found->isVisible())
            return found;
    }
    return nullptr;
}

bool TestLinkPage::says(const QString &words) const
{
    const auto labels = m_whole->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
        [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

/** A link as the receiver has it, working unless @p fields say otherwise. */
void TestLinkPage::add(const QString &id, const QJsonObject &fields)
{
    QJsonObject link{{u"id"_s, id}, {u"callId"_s, subject().call.id}, {u"from"_s, 12},
        {u"to"_s, 20}, {u"format"_s, u"mp3"_s}, {u"name"_s, QString()},
        {u"createdAt"_s, u"2026-11-22T09:00:00.000Z"_s}, {u"createdBy"_s, u"Maria Ortega"_s},
        {u"expiresAt"_s, u"2026-11-23T09:00:00.000Z"_s}, {u"revokedAt"_s, QJsonValue()},
        {u"hasPasscode"_s, false}, {u"opened"_s, 0}, {u"lastOpenedAt"_s, QJsonValue()}};
    for (auto field = fields.begin(); field != fields.end(); ++field)
        link.insert(field.key(), field.value());
    m_receiver->clips().add(link);
}

void TestLinkPage::whatLeavesIsSaidFirst()
{
    QVERIFY(says(u"Whoever has this link can hear 0:12 to 0:20 of this call until 22 Nov 2026 "
                 "11:00, without signing in."_s));
    QTest::mouseClick(button(u"Valid for: 7 days"_s), Qt::LeftButton);
    QVERIFY(says(u"until 29 Nov 2026 10:00"_s));
    m_page->setRange({30, 41}, true);
    QVERIFY(says(u"can hear 0:30 to 0:41"_s));
    m_page->findChild<QCheckBox *>()->click();
    QTest::keyClicks(QApplication::focusWidget(), u"1234"_s);
    QVERIFY(says(u"and the passcode"_s));
    QCOMPARE(m_receiver->posted(path()).size(), 0);
    m_page->setRange({0, 5000}, false);
    QVERIFY(!button(u"Make a link"_s)->isEnabled());
}

void TestLinkPage::isMadeByKeysAlone()
{
    button(u"Valid for: 1 hour"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right); // of the choices
    auto *locks = m_page->findChild<QCheckBox *>();
    for (int stop = 0; stop < 10 && !locks->hasFocus(); ++stop)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(locks, Qt::Key_Space);
    QTest::keyClicks(QApplication::focusWidget(), u"sesame"_s);
    QPushButton *make = button(u"Make a link"_s);
    for (int stop = 0; stop < 10 && !make->hasFocus(); ++stop)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(comesToSay(u"it is not shown again"_s));
    QCOMPARE(asked(),
        (QJsonObject{{u"from"_s, 12}, {u"to"_s, 20}, {u"format"_s, u"mp3"_s}, {u"fade"_s, 0.02},
            {u"expiresInSeconds"_s, 86400}, {u"passcode"_s, u"sesame"_s}}));
}

void TestLinkPage::theAddressIsShownOnceAndCopied()
{
    QVERIFY(!button(u"Copy"_s));
    m_page->make();
    QVERIFY(!button(u"Make a link"_s)->isEnabled()); // one click, one link
    QVERIFY(comesToSay(u"it is not shown again"_s));
    const QString first = m_page->address();
    QVERIFY(QUrl(first).path().startsWith(u"/c/"_s));
    QTest::mouseClick(button(u"Copy"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), first);
    QVERIFY(comesToSay(u"Works until 22 Nov 2026 11:00"_s));
    m_page->make();
    QVERIFY(m_page->address().isEmpty());
    QVERIFY(QTest::qWaitFor([&] { return !m_page->address().isEmpty(); }));
    QVERIFY(m_page->address() != first);
    QCOMPARE(m_receiver->clips().all().size(), 2);
}

void TestLinkPage::anAddressForThisComputerSaysSo()
{
    m_page->make();
    QVERIFY(comesToSay(u"on this computer only"_s)); // where the fake receiver is
    for (const QString &host : {u"localhost:8787"_s, u"127.0.0.2"_s, u"[::1]:8787"_s})
        QVERIFY(addressText(QUrl(u"http://%1/c/sample"_s.arg(host))).contains(u"only"_s));
    for (const QString &host : {u"receiver.example"_s, u"203.0.113.7"_s})
        QVERIFY(!addressText(QUrl(u"https://%1/c/sample"_s.arg(host))).contains(u"only"_s));
}

void TestLinkPage::aPasscodeIsLongEnough()
{
    m_page->findChild<QCheckBox *>()->click();
    QVERIFY(!button(u"Make a link"_s)->isEnabled());
    QVERIFY(says(u"The passcode needs at least 4 characters."_s));
    QTest::keyClicks(QApplication::focusWidget(), u"123"_s);
    QVERIFY(!button(u"Make a link"_s)->isEnabled());
    QTest::keyClicks(QApplication::focusWidget(), u"4"_s);
    QVERIFY(button(u"Make a link"_s)->isEnabled());
}

void TestLinkPage::aRefusalIsSaid_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("words");
    QTest::newRow("not allowed") << 403 << u"Not so."_s;
    QTest::newRow("deleted meanwhile") << 404 << u"Not so."_s;
    QTest::newRow("nobody there") << 0 << u"Nothing answers"_s;
}

void TestLinkPage::aRefusalIsSaid()
{
    QFETCH(int, status);
    QFETCH(QString, words);
    m_receiver->answer(path(), {.status = status, .body = R"({"detail":"Not so."})"});
    if (status == 0)
        m_receiver->goAway();
    m_page->make();
    QVERIFY(comesToSay(words));
    QVERIFY(m_page->address().isEmpty() && !button(u"Copy"_s));
    QVERIFY(button(u"Make a link"_s)->isEnabled());
}

void TestLinkPage::statesAreSaidInWords()
{
    const QString then = u"2026-11-22T09:30:00.000Z"_s;
    add(u"1"_s, {{u"expiresAt"_s, then}, {u"hasPasscode"_s, true}});
    add(u"2"_s, {{u"revokedAt"_s, then}, {u"name"_s, u"For the lawyer"_s}});
    add(u"3"_s, {{u"opened"_s, 3}, {u"lastOpenedAt"_s, then}});
    m_whole->hide();
    m_whole->show();
    QVERIFY(comesToSay(u"Expired on 22 Nov 2026 09:30"_s));
    QVERIFY(says(u"Never opened · with a passcode · made by Maria Ortega"_s));
    QVERIFY(says(u"Withdrawn on 22 Nov 2026 09:30"_s));
    QVERIFY(says(u"For the lawyer · 0:12 to 0:20"_s));
    QVERIFY(says(u"Works until 23 Nov 2026 09:00"_s));
    QVERIFY(says(u"Opened 3 times, last on 22 Nov 2026 09:30 · no passcode"_s));
    QVERIFY(button(u"Withdraw the link to 0:12 to 0:20"_s));
    QVERIFY(!button(u"Withdraw the link to For the lawyer · 0:12 to 0:20"_s));
}

void TestLinkPage::withdrawingAsksFirst()
{
    m_page->make();
    QVERIFY(QTest::qWaitFor([this] { return button(u"Withdraw…"_s) != nullptr; }));
    const auto answer = [this](const QString &text) {
        button(u"Withdraw…"_s)->click();
        for (QPushButton *found :
            m_whole->findChild<QMessageBox *>()->findChildren<QPushButton *>()) {
            if (found->text().remove(u'&') == text)
                return found->click();
        }
    };
    answer(u"Cancel"_s);
    QCOMPARE(m_receiver->requestCount(u"/api/links/link-1"_s), 0);
    QVERIFY(QTest::qWaitFor([this] { return !m_whole->findChild<QMessageBox *>(); }));
    answer(u"Withdraw"_s);
    QVERIFY(comesToSay(u"Withdrawn on 22 Nov 2026 10:00"_s));
    QVERIFY(says(u"The link was withdrawn."_s));
    QVERIFY(!button(u"Withdraw…"_s));
}

void TestLinkPage::whatCannotBeWithdrawnStillWorks()
{
    m_page->make();
    QVERIFY(QTest::qWaitFor([this] { return button(u"Withdraw…"_s) != nullptr; }));
    m_receiver->answer(
        u"/api/links/link-1"_s, {.status = 503, .body = R"({"detail":"The database is away."})"});
    button(u"Withdraw…"_s)->click();
    for (QPushButton *found : m_whole->findChild<QMessageBox *>()->findChildren<QPushButton *>()) {
        if (found->text().remove(u'&') == u"Withdraw"_s)
            found->click();
    }
    QVERIFY(comesToSay(u"The link still works. The database is away."_s));
    QVERIFY(button(u"Withdraw…"_s));
}

void TestLinkPage::aListThatFailsIsAskedForAgain()
{
    m_receiver->answer(path(), {.status = 500, .body = R"({"detail":"The database is away."})"});
    m_whole->hide();
    m_whole->show();
    QVERIFY(comesToSay(u"The database is away."_s));
    m_receiver->answerNormally(path());
    add(u"1"_s, {});
    QTest::mouseClick(button(u"Try again"_s), Qt::LeftButton);
    QVERIFY(comesToSay(u"Works until"_s));
    QVERIFY(!button(u"Try again"_s));
}

QTEST_MAIN(TestLinkPage)
#include "tst_linkpage.moc"
