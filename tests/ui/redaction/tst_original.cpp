// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/review/paneworld.h"
#include "ui/clips/clipwords.h"
#include "ui/redaction/deletedialog.h"
#include "ui/redaction/originaldialog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;

/** What lies under seal: opened, heard, and given up. */
class TestOriginal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void itsWordsAreShown();
    void itsSoundIsHeardAndLeavesNothing();
    void closedWhileItLoadsItNeverPlays();
    void whatIsGoneIsSaid();
    void deletingNeedsAReason();
    void aHeldOriginalStays();

private:
    void open();
    [[nodiscard]] QPushButton *button(const QWidget &where, const QString &text) const;
    [[nodiscard]] bool says(const QWidget &where, const QString &words) const;
    [[nodiscard]] static QString path() { return u"/api/calls/%1/original"_s.arg(id()); }
    [[nodiscard]] static QString id() { return test::sampleId(0); }

    std::unique_ptr<test::PaneWorld> m_world;
    std::unique_ptr<OriginalDialog> m_dialog;
};

void TestOriginal::init()
{
    QLocale::setDefault(QLocale::c());
    m_world = std::make_unique<test::PaneWorld>();
    m_world->setDetail(0, {{u"redactedAt"_s, u"2026-11-22T10:00:00.000Z"_s}});
    auto &redactions = m_world->receiver.redactions();
    redactions.redaction("PUT", id(),
        R"({"parts":[{"from":4,"to":8,"kind":"other"}],"original":"seal","reason":"A card"})");
    redactions.finish(id());
    redactions.setOriginal({QJsonObject{{u"speaker"_s, u"caller"_s}, {u"startSeconds"_s, 4},
                               {u"endSeconds"_s, 8}, {u"text"_s, u"four one one one"_s}}},
        QByteArray(30'000, 'o'));
    m_world->pane->show();
    QVERIFY(m_world->showReady(0));
}

void TestOriginal::cleanup()
{
    m_dialog.reset();
    m_world.reset();
}

void TestOriginal::open()
{
    Call call;
    call.id = id();
    const RedactSubject subject{{.call = call, .turns = {}, .seconds = 60, .range = {}}, true};
    m_dialog = std::make_unique<OriginalDialog>(m_world->client, m_world->player, subject);
    connect(
        m_dialog.get(), &OriginalDialog::left, m_world->pane.get(), &ReviewPane::takeBackPlayer);
    m_dialog->open();
}

QPushButton *TestOriginal::button(const QWidget &where, const QString &text) const
{
    for (QPushButton *found : where.findChildren<QPushButton *>()) {
        if (found->text() == text && found->isVisible())
            return found;
    }
    return nullptr;
}

bool TestOriginal::says(const QWidget &where, const QString &words) const
{
    const auto labels = where.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
        [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

void TestOriginal::itsWordsAreShown()
{
    open();
    auto *words = m_dialog->findChild<ClipWords *>();
    QVERIFY(QTest::qWaitFor([=] { return words->toPlainText().contains(u"four one one one"_s); }));
    QVERIFY(words->isReadOnly());
    QVERIFY(says(*m_dialog, u"noted in the audit log"_s));
    QCOMPARE(m_world->receiver.requestCount(path() + u"/content"_s), 0); // until it is asked for
}

void TestOriginal::itsSoundIsHeardAndLeavesNothing()
{
    m_world->player.seek(21);
    const QString copy = test::silentFile(m_world->player);
    open();
    button(*m_dialog, u"Load the sound"_s)->click();
    QVERIFY(QTest::qWaitFor([this] { return m_dialog->sound().isThere(); }));
    const QString file = test::silentFile(m_world->player);
    QVERIFY(file != copy);
    QFile original(file);
    QVERIFY(original.open(QIODevice::ReadOnly));
    QCOMPARE(original.readAll(), QByteArray(30'000, 'o'));
    QVERIFY(!(original.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    Q_EMIT m_dialog->findChild<ClipWords *>()->wordsSelected({4, 8});
    button(*m_dialog, u"Listen"_s)->click();
    QVERIFY(m_world->player.loop() == (LoopRange{4, 8}));
    QCOMPARE(m_world->player.state(), Player::State::Playing);
    m_dialog->reject();
    QVERIFY(!QFile::exists(file));
    QVERIFY(QTest::qWaitFor([this] { return m_world->player.state() == Player::State::Paused; }));
    QCOMPARE(test::silentFile(m_world->player), copy);
    QCOMPARE(m_world->player.position(), 21);
    QVERIFY(!m_world->player.loop());
}

void TestOriginal::closedWhileItLoadsItNeverPlays()
{
    const QString copy = test::silentFile(m_world->player);
    m_world->receiver.answer(path() + u"/content"_s, {.hang = true});
    open();
    button(*m_dialog, u"Load the sound"_s)->click();
    QVERIFY(QTest::qWaitFor(
        [this] { return m_world->receiver.requestCount(path() + u"/content"_s) == 1; }));
    m_dialog->reject();
    QCoreApplication::processEvents();
    m_dialog.reset();
    QCOMPARE(test::silentFile(m_world->player), copy);
}

void TestOriginal::whatIsGoneIsSaid()
{
    m_world->receiver.redactions().original("DELETE", id(), R"({"reason":"Gone"})");
    open();
    QVERIFY(QTest::qWaitFor(
        [this] { return says(*m_dialog, u"Nothing of this call is kept under seal."_s); }));
    QVERIFY(button(*m_dialog, u"Try again"_s));
}

void TestOriginal::deletingNeedsAReason()
{
    DeleteDialog dialog(m_world->client, id());
    dialog.show();
    QVERIFY(says(dialog, u"This can’t be undone."_s));
    QPushButton *yes = button(dialog, u"Delete for good"_s);
    QVERIFY(!yes->isEnabled());
    auto *reason = dialog.findChild<QLineEdit *>();
    reason->setText(u"  "_s);
    QVERIFY(!yes->isEnabled());
    reason->setText(u" Not needed "_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(m_world->receiver.posted(path()).isEmpty()); // Enter alone deletes nothing
    yes->click();
    QVERIFY(QTest::qWaitFor([&] { return dialog.result() == QDialog::Accepted; }));
    QCOMPARE(m_world->receiver.posted(path()).last(), R"({"reason":"Not needed"})");
    QVERIFY(m_world->receiver.redactions().standing(id()).value("original"_L1).isNull());
}

void TestOriginal::aHeldOriginalStays()
{
    m_world->receiver.answer(
        path(), test::refusal(409, worded(ErrorCode::Conflict, "The call is under a legal hold.")));
    DeleteDialog dialog(m_world->client, id());
    dialog.show();
    dialog.findChild<QLineEdit *>()->setText(u"Not needed"_s);
    button(dialog, u"Delete for good"_s)->click();
    QVERIFY(QTest::qWaitFor([&] { return says(dialog, u"The call is under a legal hold."_s); }));
    QVERIFY(dialog.isVisible() && button(dialog, u"Delete for good"_s)->isEnabled());
}

QTEST_MAIN(TestOriginal)
#include "tst_original.moc"
