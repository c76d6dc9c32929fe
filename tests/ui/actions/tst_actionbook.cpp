// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actionbook.h"
#include "ui/actions/keysdialog.h"
#include "ui/actions/palettesearch.h"

#include <QAction>
#include <QComboBox>
#include <QJsonArray>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QtTest>
#include <QVBoxLayout>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;

class TestActionBook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keysActAndCanBeChanged();
    void aTakenKeyIsRefused();
    void typingIsNoCommand();
    void aButtonKeepsItsSpace();
    void whatIsHiddenCannotBeDone();
    void presetsChangeTheKeys();
    void changesAreKeptAndRubbishIsPassedOver();
    void theDialogSearchesAndChanges();
    void keysStandFromLeftToRight();
    void pedalsAndMediaKeysAreTaken_data();
    void pedalsAndMediaKeysAreTaken();
    void thePaletteFindsByWordsInAnyOrder();

private:
    std::unique_ptr<ActionBook> m_book;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_field = nullptr;
    QPushButton *m_button = nullptr;
    int m_played = 0;
    int m_jumped = 0;
};

void TestActionBook::init()
{
    m_window.reset();
    m_book = std::make_unique<ActionBook>();
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    m_field = new QLineEdit;
    m_button = new QPushButton(u"Press"_s);
    column->addWidget(m_field);
    column->addWidget(m_button);
    m_window->setFocusPolicy(Qt::StrongFocus);
    m_played = 0;
    m_jumped = 0;
    m_book->add(*m_window,
        {.id = u"play"_s,
            .group = ActionGroup::Playing,
            .title = u"Play, pause"_s,
            .keys = {Qt::Key_Space, Qt::Key_K}},
        [this] { ++m_played; });
    m_book->add(*m_window,
        {.id = u"back5"_s,
            .group = ActionGroup::Playing,
            .title = u"Back 5 seconds"_s,
            .keys = {Qt::Key_J},
            .innerKeys = {Qt::Key_Left}},
        [this] { ++m_jumped; });
    m_window->show();
    m_window->activateWindow();
    m_window->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestActionBook::keysActAndCanBeChanged()
{
    QSignalSpy changed(m_book.get(), &ActionBook::keysChanged);
    QTest::keyClick(m_window.get(), Qt::Key_K);
    QTest::keyClick(m_window.get(), Qt::Key_Space);
    QTest::keyClick(m_window.get(), Qt::Key_Left);
    QCOMPARE(m_played, 2);
    QCOMPARE(m_jumped, 1);
    QVERIFY(m_book->setKeys(u"play"_s, {Qt::Key_F9}).ok());
    QCOMPARE(changed.size(), 1);
    QTest::keyClick(m_window.get(), Qt::Key_K);
    QCOMPARE(m_played, 2);
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    QCOMPARE(m_played, 3);
    QCOMPARE(keysText(m_book->items().at(0)), u"F9"_s);
}

void TestActionBook::aTakenKeyIsRefused()
{
    for (const Qt::Key key : {Qt::Key_J, Qt::Key_Left}) {
        const auto refused = m_book->setKeys(u"play"_s, {Qt::Key_F9, key});
        QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
        QVERIFY2(refused.error().message.contains(u"Back 5 seconds"_s),
            qPrintable(refused.error().message));
    }
    QCOMPARE(m_book->keys(u"play"_s), (QList<QKeySequence>{Qt::Key_Space, Qt::Key_K}));
    QCOMPARE(m_book->setKeys(u"nothing"_s, {}).error().code, ErrorCode::NotFound);
}

void TestActionBook::typingIsNoCommand()
{
    m_field->setFocus();
    QTest::keyClicks(m_field, u"jk j"_s);
    QCOMPARE(m_field->text(), u"jk j"_s);
    QCOMPARE(m_played + m_jumped, 0);
}

void TestActionBook::aButtonKeepsItsSpace()
{
    QSignalSpy pressed(m_button, &QPushButton::clicked);
    m_button->setFocus();
    QTest::keyClick(m_button, Qt::Key_Space);
    QCOMPARE(pressed.size(), 1);
    QCOMPARE(m_played, 0);
    QTest::keyClick(m_button, Qt::Key_K);
    QCOMPARE(m_played, 1);
}

void TestActionBook::whatIsHiddenCannotBeDone()
{
    QVERIFY(m_book->canDo(m_book->items().at(0)));
    m_window->hide();
    QVERIFY(!m_book->canDo(m_book->items().at(0)));
    m_window.reset();
    QVERIFY(!m_book->canDo(m_book->items().at(0)));
    QVERIFY(m_book->changes().isEmpty());
}

void TestActionBook::presetsChangeTheKeys()
{
    m_book->add(*m_window, {.id = u"hit"_s, .title = u"Next hit"_s, .keys = {Qt::Key_F7}}, [] {});
    m_book->usePreset(KeyPreset::FunctionKeys);
    QVERIFY(m_book->keys(u"hit"_s).isEmpty()); // a key does one thing
    QVERIFY(m_book->keys(u"play"_s).contains(Qt::Key_F9));
    QVERIFY(m_book->keys(u"back5"_s).contains(Qt::Key_F7));
    m_book->usePreset(KeyPreset::OTranscribe);
    QVERIFY(m_book->keys(u"play"_s).contains(Qt::Key_Escape));
    QVERIFY(!m_book->keys(u"play"_s).contains(Qt::Key_F9));
    m_book->usePreset(KeyPreset::Usual);
    QVERIFY(m_book->changes().isEmpty());
}

void TestActionBook::changesAreKeptAndRubbishIsPassedOver()
{
    const QJsonObject swapped{
        {u"play"_s, QJsonArray{u"J"_s}}, {u"back5"_s, QJsonArray{u"Space"_s, u"K"_s}}};
    m_book->restore(swapped);
    QCOMPARE(m_book->changes(), swapped);
    m_book->restore({{u"unknown"_s, QJsonArray{u"J"_s}}, {u"play"_s, 7},
        {u"back5"_s, QJsonArray{u"Left"_s, u"no such key"_s, 3, u"F2"_s}}});
    QVERIFY(m_book->keys(u"play"_s).isEmpty());
    QCOMPARE(m_book->keys(u"back5"_s), (QList<QKeySequence>{Qt::Key_Left, Qt::Key_F2}));
}

void TestActionBook::theDialogSearchesAndChanges()
{
    KeysDialog dialog(*m_book, m_window.get());
    dialog.open();
    auto *list = dialog.findChild<QTreeWidget *>();
    const auto rowOf = [list](const QString &title) {
        return list->findItems(title, Qt::MatchExactly | Qt::MatchRecursive).value(0);
    };
    dialog.findChild<QLineEdit *>()->setText(u"back"_s);
    QVERIFY(rowOf(u"Play, pause"_s)->isHidden());
    QVERIFY(!rowOf(u"Back 5 seconds"_s)->isHidden());
    list->setCurrentItem(rowOf(u"Back 5 seconds"_s));
    auto *edit = dialog.findChild<QKeySequenceEdit *>();
    const auto type = [&](Qt::Key key) {
        edit->setKeySequence(key);
        Q_EMIT edit->editingFinished();
    };
    type(Qt::Key_K);
    QCOMPARE(m_book->keys(u"back5"_s), QList<QKeySequence>{Qt::Key_J});
    const auto labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
        [](const QLabel *label) { return label->text().contains(u"Play, pause"_s); }));
    type(Qt::Key_F7);
    QCOMPARE(m_book->keys(u"back5"_s), QList<QKeySequence>{Qt::Key_F7});
    QVERIFY(rowOf(u"Back 5 seconds"_s)->text(1).contains(u"F7"_s));
    QCOMPARE(list->currentItem(), rowOf(u"Back 5 seconds"_s));
    for (const QWidget *control : dialog.findChildren<QWidget *>()) {
        if (control->focusPolicy() == Qt::NoFocus || !control->isVisible()
            || control->objectName().startsWith(u"qt_"_s) || control == edit)
            continue;
        const auto *button = qobject_cast<const QPushButton *>(control);
        const bool isNamed = !control->accessibleName().isEmpty()
            || (button && !button->text().isEmpty()) || control->parentWidget() == edit;
        QVERIFY2(isNamed, control->metaObject()->className());
    }
}

/** Else a list of Latin letters would be read from its end where the language runs leftwards. */
void TestActionBook::keysStandFromLeftToRight()
{
    QLocale::setDefault(QLocale(QLocale::Arabic));
    const QString keys = keysText(m_book->items().front());
    const KeysDialog dialog(*m_book, m_window.get());
    QLocale::setDefault(QLocale::system());
    QCOMPARE(keys, u"\u2066Space, K\u2069"_s);
    const auto *list = dialog.findChild<QTreeWidget *>();
    const auto fixed = list->findItems(u"Choose a call"_s, Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(fixed.size(), 1);
    QCOMPARE(fixed.first()->text(1), u"\u2066↑, ↓, Home, End\u2069"_s);
}

void TestActionBook::pedalsAndMediaKeysAreTaken_data()
{
    QTest::addColumn<Qt::Key>("key");
    for (const Qt::Key key : {Qt::Key_F13, Qt::Key_F18, Qt::Key_F24})
        QTest::addRow("F%d", key - Qt::Key_F1 + 1) << key;
    QTest::newRow("F13 on X11") << Qt::Key_Tools;
    QTest::newRow("F14 on X11") << Qt::Key_Launch7;
    QTest::newRow("play, pause") << Qt::Key_MediaTogglePlayPause;
    QTest::newRow("rewind") << Qt::Key_AudioRewind;
}

/** Pressed in the dialog, shown there, and there again after a start. */
void TestActionBook::pedalsAndMediaKeysAreTaken()
{
    QFETCH(Qt::Key, key);
    {
        KeysDialog dialog(*m_book, m_window.get());
        dialog.open();
        auto *list = dialog.findChild<QTreeWidget *>();
        const auto row = [list] {
            return list->findItems(u"Back 5 seconds"_s, Qt::MatchExactly | Qt::MatchRecursive)
                .value(0);
        };
        list->setCurrentItem(row());
        auto *edit = dialog.findChild<QKeySequenceEdit *>();
        edit->setFocus();
        // Not keyClick(), which knows no such keys.
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, Qt::NoModifier);
            QCoreApplication::sendEvent(edit, &event);
        }
        QVERIFY(QTest::qWaitFor(
            [&] { return m_book->keys(u"back5"_s) == QList<QKeySequence>{key}; }, 5000));
        const QString name = QKeySequence(key).toString(QKeySequence::NativeText);
        QVERIFY(!name.isEmpty());
        QVERIFY2(row()->text(1).startsWith(name), qPrintable(row()->text(1)));
        dialog.close();
    }
    const QJsonObject kept = m_book->changes();
    m_book->usePreset(KeyPreset::Usual);
    QVERIFY(m_book->keys(u"back5"_s) != QList<QKeySequence>{key});
    m_book->restore(kept);
    QCOMPARE(m_book->keys(u"back5"_s), QList<QKeySequence>{key});
}

void TestActionBook::thePaletteFindsByWordsInAnyOrder()
{
    const QList<PaletteEntry> all{{u"Go to: Settings"_s, u"Ctrl+4"_s, {}},
        {u"José Müller"_s, u"+49 30 5550 123"_s, {}}, {u"Setting sun"_s, {}, {}},
        {u"Play, pause"_s, u"Space"_s, {}}};
    const auto titles = [&](const QString &text, int most = 10) {
        QStringList found;
        for (const PaletteEntry &entry : matching(all, text, most))
            found.append(entry.title);
        return found;
    };
    QCOMPARE(titles({}).size(), 4);
    QCOMPARE(titles({}, 2).size(), 2);
    QCOMPARE(titles(u"set"_s), (QStringList{u"Setting sun"_s, u"Go to: Settings"_s}));
    QCOMPARE(titles(u"settings go"_s), QStringList{u"Go to: Settings"_s});
    QCOMPARE(titles(u"muller JOSE"_s), QStringList{u"José Müller"_s});
    QCOMPARE(titles(u"5550"_s), QStringList{u"José Müller"_s});
    QVERIFY(titles(u"ettings"_s).isEmpty());
}

QTEST_MAIN(TestActionBook)
#include "tst_actionbook.moc"
