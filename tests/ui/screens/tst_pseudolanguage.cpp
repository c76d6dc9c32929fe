// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/layoutfaults.h"
#include "tests/ui/screens/pseudolanguage.h"
#include "tests/ui/screens/scenes.h"
#include "ui/theme/applytheme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QtTest>

using namespace earshot;
using namespace Qt::StringLiterals;
using test::Scene;
using test::Stage;

Q_DECLARE_METATYPE(const earshot::test::Scene *)

namespace {

const QString source = qEnvironmentVariable("EARSHOT_SOURCE");

QString contentsOf(const QString &path)
{
    QFile file(source + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/** Where the samples are written down: what stands there is data. */
const QString &sampleData()
{
    static const QString all = [] {
        QString text;
        for (const QString &file :
            {u"tests/ui/screens/sampleday.cpp"_s, u"tests/ui/screens/scenes.cpp"_s,
                u"tests/ui/review/paneworld.cpp"_s, u"tests/ui/review/longcall.h"_s,
                u"tests/ui/assistants/samples.h"_s, u"tests/ui/audit/samples.h"_s,
                u"tests/ui/completeness/samples.h"_s, u"tests/ui/people/samples.h"_s,
                u"tests/support/fakereceiver.cpp"_s, u"tests/support/fakelist.cpp"_s,
                u"tests/support/fakenotes.cpp"_s, u"tests/support/fakeclips.cpp"_s,
                u"tests/support/fakeredactions.cpp"_s, u"tests/support/fakescores.cpp"_s})
            text += contentsOf(file);
        static const QRegularExpression joint(u"\"\\s*\""_s); // of literals over two lines
        return text.remove(joint);
    }();
    return all;
}

/** Names of things, which are the same in every language. */
bool isName(const QString &part)
{
    static const QRegularExpression names(
        u"^(Earshot|Vapi API|PostgreSQL|SQLite|S3|Supabase "
        u"Storage|[a-z.]+\\.example\\.com|[a-z]+@[a-z.]*example\\.com|MP3|WAV|SHA|CSV|PDF|JSON "
        u"Lines|ZIP|UTC|kbps|"
        "MB|kB|Ctrl|Shift|Alt|[A-Z]|F\\d+|https?://.*|[\\w./-]*/[\\w./-]*|earshotd [a-z ]+|"
        "[A-Z]+(_[A-Z]+)+|AM|PM|[0-9A-F:\\n]+)$"_s);
    return names.match(part).hasMatch();
}

/** Dates and sizes are written by the locale. */
bool isDate(const QString &part)
{
    const QLocale locale;
    for (const QString &word :
        part.split(QRegularExpression(u"[^\\p{L}]+"_s), Qt::SkipEmptyParts)) {
        bool isKnown = false;
        for (int number = 1; number <= 12; ++number)
            isKnown |= word == locale.monthName(number)
                || word == locale.monthName(number, QLocale::ShortFormat)
                || word == locale.dayName(std::min(number, 7))
                || word == locale.dayName(std::min(number, 7), QLocale::ShortFormat);
        if (!isKnown)
            return false;
    }
    return true;
}

QString withoutFrame(const QString &part)
{
    static const QRegularExpression frame(u"^[^\\p{L}]+|[^\\p{L}]+$"_s);
    static const QRegularExpression markup(u"<[^>]*>"_s);
    constexpr QChar breakHere(0x200B);
    return QString(part).remove(breakHere).remove(markup).remove(frame);
}

bool isData(const QString &part)
{
    const QString words = withoutFrame(part);
    static const QRegularExpression moment(u"^T\\d\\d:\\d\\d:\\d\\d\\.\\d+Z$"_s);
    return words.size() < 2 || isName(words) || isDate(words) || moment.match(words).hasMatch()
        || sampleData().contains(words)
        || sampleData().contains(words.toLower().replace(u' ', u'-')); // why a call has ended
}

void addUnmarked(const QString &where, const QString &text, QStringList &unmarked)
{
    static const QRegularExpression between(u", |\\. | · |\\s{2,}"_s);
    for (const QString &part : test::unmarkedParts(text)) {
        for (const QString &piece : part.split(between)) {
            if (!isData(piece))
                unmarked.append(where + u": "_s + withoutFrame(piece) + u"   in "_s + text);
        }
    }
}

/** What is written on the widgets. */
void collectWritten(const QWidget &window, QStringList &unmarked)
{
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const QString where = QString::fromLatin1(widget->metaObject()->className());
        for (const char *property : {"placeholderText", "toolTip", "title", "suffix"})
            addUnmarked(where, widget->property(property).toString(), unmarked);
        if (!widget->inherits("QLineEdit")) // what is typed there is data
            addUnmarked(where, widget->property("text").toString(), unmarked);
    }
}

/** What a screen reader reads, which is what is painted, too. */
void collectRead(QAccessibleInterface *item, QStringList &unmarked, int &rows)
{
    if (!item || !item->isValid() || item->state().invisible)
        return;
    const QString where = item->object()
        ? QString::fromLatin1(item->object()->metaObject()->className())
        : u"role "_s + QString::number(int(item->role()));
    addUnmarked(where, item->text(QAccessible::Name), unmarked);
    addUnmarked(where, item->text(QAccessible::Description), unmarked);
    constexpr int most = 400; // cells
    for (int child = 0; child < item->childCount() && rows < most; ++child) {
        rows += item->child(child) && !item->child(child)->object() ? 1 : 0;
        collectRead(item->child(child), unmarked, rows);
    }
}

void addScenes()
{
    QTest::addColumn<const Scene *>("scene");
    for (const Scene &scene : test::scenes())
        QTest::newRow(scene.name.constData()) << &scene;
}

} // namespace

/** Every page in a language with long words, in which all that can be translated is marked. */
class TestPseudoLanguage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyTextIsTranslated_data() { addScenes(); }
    void everyTextIsTranslated();
    void nothingIsCutOff_data() { addScenes(); }
    void nothingIsCutOff();

private:
    ui::Language m_language{QString()};
    test::PseudoLanguage m_pseudo{source + u"/resources/translations/earshot_de.ts"_s};
};

void TestPseudoLanguage::initTestCase()
{
    QVERIFY(!m_pseudo.isEmpty() && !sampleData().isEmpty());
    test::prepareForPictures();
    ui::applyTheme(*qApp, ui::ThemeMode::Light);
    QVERIFY(QCoreApplication::installTranslator(&m_pseudo));
}

void TestPseudoLanguage::everyTextIsTranslated()
{
    QFETCH(const Scene *, scene);
    Stage stage({1280, 800}, scene->isFirstStart, &m_language);
    QVERIFY(scene->enter(stage));
    QStringList unmarked;
    for (QWidget *widget : stage.shown()) {
        collectWritten(*widget, unmarked);
        int rows = 0;
        collectRead(QAccessible::queryAccessibleInterface(widget), unmarked, rows);
    }
    unmarked.removeDuplicates();
    QVERIFY2(unmarked.isEmpty(), qPrintable(unmarked.join(u'\n')));
}

void TestPseudoLanguage::nothingIsCutOff()
{
    QFETCH(const Scene *, scene);
    Stage stage({1280, 800}, scene->isFirstStart, &m_language);
    QVERIFY(scene->enter(stage));
    QVERIFY(!stage.picture().isNull());
    QStringList faults;
    for (QWidget *widget : stage.shown())
        faults += test::layoutFaults(*widget);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(TestPseudoLanguage)
#include "tst_pseudolanguage.moc"
