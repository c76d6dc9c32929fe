// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/scenes.h"
#include "ui/review/transcriptview.h"
#include "ui/theme/applytheme.h"

#include <QAccessible>
#include <QApplication>
#include <QtTest>

#include <algorithm>

using namespace earshot;
using namespace Qt::StringLiterals;
using test::Scene;
using test::Stage;

namespace {

constexpr int mostStops = 150; ///< of the Tab key in one window

/** What a screen reader stops at, and would read nothing for without a name. */
bool needsName(const QAccessibleInterface &item)
{
    static const QSet<QAccessible::Role> controls{QAccessible::Button, QAccessible::ButtonMenu,
        QAccessible::CheckBox, QAccessible::RadioButton, QAccessible::ComboBox,
        QAccessible::EditableText, QAccessible::Table, QAccessible::Tree, QAccessible::List,
        QAccessible::PageTab, QAccessible::MenuItem, QAccessible::Slider, QAccessible::ProgressBar,
        QAccessible::SpinBox, QAccessible::Dialog, QAccessible::Link};
    const QAccessible::State state = item.state();
    if (state.invisible || state.offscreen)
        return false;
    return controls.contains(item.role()) || state.focusable;
}

bool holdsRows(const QAccessibleInterface &item)
{
    return item.role() == QAccessible::Table || item.role() == QAccessible::Tree
        || item.role() == QAccessible::List;
}

/** Goes through @p item and all below it; rows of tables have the words of their cells. */
void collectNameless(QAccessibleInterface *item, const QString &path, QStringList &nameless)
{
    if (!item || !item->isValid() || item->state().invisible)
        return;
    const QObject *object = item->object();
    const QString here = path + u'/'
        + (object ? QString::fromLatin1(object->metaObject()->className())
                  : QString::number(int(item->role())));
    if (needsName(*item) && item->text(QAccessible::Name).isEmpty())
        nameless.append(here);
    if (holdsRows(*item))
        return;
    for (int child = 0; child < item->childCount(); ++child)
        collectNameless(item->child(child), here, nameless);
}

bool sameFromAfar(const QWidget &window, QWidget *focus)
{
    const QImage with = const_cast<QWidget &>(window).grab().toImage();
    focus->clearFocus();
    const QImage without = const_cast<QWidget &>(window).grab().toImage();
    focus->setFocus(Qt::TabFocusReason);
    return with == without;
}

void addScenes()
{
    QTest::addColumn<const Scene *>("scene");
    for (const Scene &scene : test::scenes())
        QTest::newRow(scene.name.constData()) << &scene;
}

/** How many controls of @p window the Tab key could stop at. */
qsizetype reachable(const QWidget &window)
{
    const auto widgets = window.findChildren<QWidget *>();
    return std::count_if(widgets.begin(), widgets.end(), [](const QWidget *widget) {
        return widget->isVisible() && widget->isEnabled()
            && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
    });
}

} // namespace

Q_DECLARE_METATYPE(const earshot::test::Scene *)

/** Every page as somebody has it who does not see it, uses no mouse, or is made dizzy by movement.
 */
class TestAccessibility : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyControlHasAName_data() { addScenes(); }
    void everyControlHasAName();
    void theFocusIsSeen_data() { addScenes(); }
    void theFocusIsSeen();
    void aClickNeedsNoRing();
    void nothingMovesByItself_data() { addScenes(); }
    void nothingMovesByItself();
};

void TestAccessibility::initTestCase()
{
    test::prepareForPictures();
    ui::applyTheme(*qApp, ui::ThemeMode::Light);
}

void TestAccessibility::everyControlHasAName()
{
    QFETCH(const Scene *, scene);
    Stage stage({1280, 800}, scene->isFirstStart);
    QVERIFY(scene->enter(stage));
    QStringList nameless;
    for (QWidget *widget : stage.shown())
        collectNameless(QAccessible::queryAccessibleInterface(widget), {}, nameless);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

/** The Tab key goes round and comes back, and at every stop the picture shows where it is. */
void TestAccessibility::theFocusIsSeen()
{
    QFETCH(const Scene *, scene);
    Stage stage({1280, 800}, scene->isFirstStart);
    QVERIFY(scene->enter(stage));
    QWidget *window = QApplication::activeWindow();
    QVERIFY(window);
    QSet<QWidget *> stops;
    QStringList unseen;
    while (stops.size() < mostStops) {
        QWidget *before = QApplication::focusWidget();
        QTest::keyClick(before ? before : window, Qt::Key_Tab);
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        if (stops.contains(focus))
            break;
        stops.insert(focus);
        if (sameFromAfar(*window, focus))
            unseen.append(QString::fromLatin1(focus->metaObject()->className()) + u' '
                + focus->accessibleName());
    }
    const auto least = std::min<qsizetype>(2, reachable(*window)); // what runs can only be stopped
    QVERIFY2(stops.size() >= least && stops.size() < mostStops,
        QByteArray::number(stops.size()).constData());
    QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u'\n')));
}

void TestAccessibility::aClickNeedsNoRing()
{
    Stage stage({1280, 800});
    QVERIFY(stage.openReviewed());
    auto *transcript = stage.part<ui::TranscriptView>();
    const auto ring = [transcript] { return transcript->findChild<QWidget *>(u"focusRing"_s); };
    QTest::mouseClick(transcript->viewport(), Qt::LeftButton);
    QVERIFY(transcript->hasFocus() && !ring());
    QTest::keyClick(transcript, Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QVERIFY(transcript->hasFocus() && ring());
    QCOMPARE(ring()->geometry(), transcript->rect());
    stage.window->resize(1300, 820);
    QTRY_COMPARE(ring()->geometry(), transcript->rect());
    QTest::mouseClick(stage.window.get(), Qt::LeftButton);
    QVERIFY(!ring());
}

/** No page needs to know whether its reader wants less movement: there is none. */
void TestAccessibility::nothingMovesByItself()
{
    QFETCH(const Scene *, scene);
    Stage stage({1280, 800}, scene->isFirstStart);
    QVERIFY(scene->enter(stage));
    QVERIFY(!stage.picture().isNull());
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
