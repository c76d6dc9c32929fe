// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/review/paneworld.h"
#include "ui/review/tagbar.h"
#include "ui/review/waveformview.h"

#include <QAbstractButton>
#include <QCompleter>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;
using test::PaneWorld;
using test::sampleId;

/** Tags of the call that is shown, by keyboard and by hand. */
class TestTagging : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aKeyOpensTheField();
    void severalAreAddedAtOnce();
    void commasOfOtherScriptsPartThemToo();
    void whatIsThereIsNotAddedAgain();
    void aClickTakesOneAway();
    void undoGivesItBack();
    void typingIsCompleted();
    void anotherCallClosesTheField();
    void aTagThatCannotBeIsSaid();
    void aRefusalIsSaid();
    void newsOfOthersAreShown();

private:
    [[nodiscard]] static QString path(int index = 0)
    {
        return u"/api/calls/%1/tags"_s.arg(sampleId(index));
    }
    [[nodiscard]] QLineEdit *field() const
    {
        return m_world->part<TagBar>()->findChild<QLineEdit *>();
    }
    [[nodiscard]] QList<QAbstractButton *> chips() const;
    [[nodiscard]] QStringList shown() const;
    [[nodiscard]] bool waitFor(const QStringList &tags) const
    {
        return QTest::qWaitFor([&] { return shown() == tags; });
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        QTest::keyClick(m_world->part<WaveformView>(), key, with);
    }
    void add(const QString &words) const
    {
        press(Qt::Key_T);
        QTest::keyClicks(field(), words);
        QTest::keyClick(field(), Qt::Key_Return);
    }
    [[nodiscard]] bool isSaid(const QString &words) const;

    std::unique_ptr<PaneWorld> m_world;
};

void TestTagging::init()
{
    m_world = std::make_unique<PaneWorld>();
    m_world->pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_world->pane.get()));
    for (const int index : {0, 1}) // with their tags, as the receiver has them then
        m_world->receiver.answerNormally(u"/api/calls/"_s + sampleId(index));
    QVERIFY(m_world->showReady(0));
}

QList<QAbstractButton *> TestTagging::chips() const
{
    QList<QAbstractButton *> chips = m_world->part<TagBar>()->findChildren<QAbstractButton *>();
    chips.removeIf([](QAbstractButton *chip) {
        return chip->isHidden() || !chip->accessibleName().startsWith(u"Tag "_s);
    });
    std::ranges::sort(chips, {}, [](QAbstractButton *chip) { return chip->x(); });
    return chips;
}

QStringList TestTagging::shown() const
{
    QStringList tags;
    for (QAbstractButton *chip : chips())
        tags.append(chip->text());
    tags.sort(Qt::CaseInsensitive);
    return tags;
}

bool TestTagging::isSaid(const QString &words) const
{
    const auto labels = m_world->part<TagBar>()->findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&](QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

void TestTagging::aKeyOpensTheField()
{
    QVERIFY(!field()->isVisible());
    press(Qt::Key_T);
    QVERIFY(field()->hasFocus());
    QTest::keyClicks(field(), u"gfxt"_s); // letters are no keys here
    QCOMPARE(field()->text(), u"gfxt"_s);
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(!field()->isVisible());
    QVERIFY(m_world->part<WaveformView>()->hasFocus());
    QVERIFY(m_world->receiver.posted(path()).isEmpty());
}

void TestTagging::severalAreAddedAtOnce()
{
    add(u" VIP , Call  back,, vip"_s);
    QVERIFY(waitFor({u"Call back"_s, u"VIP"_s}));
    QCOMPARE(m_world->receiver.posted(path()), QList<QByteArray>{R"({"add":["VIP","Call back"]})"});
    QVERIFY(field()->hasFocus()); // for another one
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(!field()->isVisible());
}

void TestTagging::commasOfOtherScriptsPartThemToo()
{
    press(Qt::Key_T);
    field()->setText(u"شكوى، VIP、苦情"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(waitFor({u"VIP"_s, u"شكوى"_s, u"苦情"_s}));
}

void TestTagging::whatIsThereIsNotAddedAgain()
{
    add(u"VIP"_s);
    QVERIFY(waitFor({u"VIP"_s}));
    QTest::keyClicks(field(), u"vip"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QTest::keyClicks(field(), u"New"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(waitFor({u"New"_s, u"VIP"_s}));
    QCOMPARE(m_world->receiver.posted(path()).size(), 2);
}

void TestTagging::aClickTakesOneAway()
{
    add(u"One, Two"_s);
    QVERIFY(waitFor({u"One"_s, u"Two"_s}));
    for (QAbstractButton *chip : chips()) {
        if (chip->text() == u"One"_s)
            chip->click();
    }
    QVERIFY(waitFor({u"Two"_s}));
}

void TestTagging::undoGivesItBack()
{
    add(u"One"_s);
    QVERIFY(waitFor({u"One"_s}));
    chips().first()->click();
    QVERIFY(waitFor({}));
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(waitFor({u"One"_s}));
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(waitFor({}));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_world->receiver.posted(path()).size(), 4);
}

void TestTagging::typingIsCompleted()
{
    QJsonObject other = test::sampleCall(1);
    other.insert(u"tags"_s, QJsonArray{u"Complaint"_s});
    m_world->receiver.put(other);
    press(Qt::Key_T);
    QAbstractItemModel *known = field()->completer()->model();
    QVERIFY(QTest::qWaitFor([&] { return known->rowCount() == 1; }));
    QTest::keyClicks(field(), u"compl"_s);
    QCOMPARE(field()->completer()->currentCompletion(), u"Complaint"_s);
}

void TestTagging::anotherCallClosesTheField()
{
    press(Qt::Key_T);
    QTest::keyClicks(field(), u"Half a ta"_s);
    QVERIFY(m_world->showReady(1));
    QVERIFY(!field()->isVisible());
    press(Qt::Key_T);
    QVERIFY(field()->text().isEmpty());
}

void TestTagging::aTagThatCannotBeIsSaid()
{
    add(QString(41, u'x'));
    QVERIFY(isSaid(u"at most 40"_s));
    QVERIFY(m_world->receiver.posted(path()).isEmpty());
    QTest::keyClicks(field(), u"Fine"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(waitFor({u"Fine"_s}));
    QVERIFY(!isSaid(u"at most 40"_s));
}

void TestTagging::aRefusalIsSaid()
{
    m_world->receiver.answer(path(),
        {.status = 403,
            .contentType = "application/problem+json",
            .body = R"({"detail":"You may only listen."})"});
    add(u"VIP"_s);
    QVERIFY(QTest::qWaitFor([this] { return isSaid(u"You may only listen."_s); }));
    QVERIFY(shown().isEmpty());
    press(Qt::Key_Z, Qt::ControlModifier); // nothing was kept
    QCOMPARE(m_world->receiver.posted(path()).size(), 1);
}

void TestTagging::newsOfOthersAreShown()
{
    Call call;
    call.id = sampleId(0);
    call.updatedAt = Timestamp::fromString(u"2026-11-23T00:00:00Z"_s).value_or(Timestamp());
    QJsonObject wire = test::sampleCall(0);
    wire.insert(u"tags"_s, QJsonArray{u"R&D"_s});
    wire.insert(u"updatedAt"_s, call.updatedAt.toString());
    m_world->receiver.put(wire);
    m_world->pane->callUpdated(call);
    QVERIFY(waitFor({u"R&&D"_s}));
    QCOMPARE(chips().first()->accessibleName(), u"Tag R&D"_s);
}

QTEST_MAIN(TestTagging)
#include "tst_tagging.moc"
