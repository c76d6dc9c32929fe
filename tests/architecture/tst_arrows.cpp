// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

/** The allowed arrows: a part may use the parts named behind it, and itself. */
const QMap<QString, QStringList> &allowedArrows()
{
    static const QStringList ground{u"core"_s, u"domain"_s, u"settings"_s};
    static const QStringList means =
        ground + QStringList{u"database"_s, u"objectstore"_s, u"audio"_s, u"provider"_s};
    static const QStringList services{u"ingest"_s, u"audit"_s, u"access"_s, u"monitoring"_s,
        u"upkeep"_s, u"redaction"_s, u"moving"_s};
    static const QStringList backend = means + services
        + QStringList{u"http"_s, u"control"_s, u"api"_s, u"backend"_s, u"importing"_s};
    static const QStringList screens{u"ui_client"_s, u"ui_models"_s, u"ui_player"_s, u"ui_theme"_s,
        u"ui_parts"_s, u"ui_actions"_s, u"ui_bulk"_s, u"ui_audit"_s, u"ui_calls"_s, u"ui_clips"_s,
        u"ui_review"_s, u"ui_redaction"_s, u"ui_completeness"_s, u"ui_assistants"_s, u"ui_inbox"_s,
        u"ui_live"_s, u"ui_evidence"_s, u"ui_people"_s, u"ui_setup"_s, u"ui_shell"_s,
        u"ui_language"_s, u"core"_s, u"domain"_s};
    static const QMap<QString, QStringList> arrows{
        {u"core"_s, {}},
        {u"domain"_s, {u"core"_s}},
        {u"http"_s, {u"core"_s}},
        {u"control"_s, {u"core"_s}},
        {u"settings"_s, {u"core"_s, u"domain"_s}},
        {u"database"_s, ground},
        {u"objectstore"_s, ground},
        {u"audio"_s, ground},
        {u"provider"_s, ground},
        {u"ingest"_s, means},
        {u"importing"_s, means + QStringList{u"ingest"_s}},
        {u"audit"_s, means},
        {u"access"_s, means},
        {u"monitoring"_s, means},
        {u"upkeep"_s, means},
        {u"redaction"_s, means},
        {u"moving"_s, means},
        {u"api"_s, means + services + QStringList{u"http"_s}},
        {u"backend"_s, backend},
        {u"simulator"_s, {u"core"_s, u"http"_s}},
        {u"ui_client"_s, {u"core"_s, u"domain"_s}},
        {u"ui_models"_s, {u"ui_client"_s, u"ui_language"_s, u"core"_s, u"domain"_s}},
        {u"ui_bulk"_s, {u"ui_models"_s, u"ui_client"_s, u"report"_s, u"core"_s, u"domain"_s}},
        {u"ui_player"_s, {u"core"_s}},
        {u"ui_theme"_s, {u"core"_s}},
        {u"ui_language"_s, {u"core"_s}},
        {u"ui_parts"_s, {u"ui_models"_s, u"ui_theme"_s, u"core"_s}},
        {u"ui_actions"_s, {u"ui_language"_s, u"ui_parts"_s, u"ui_theme"_s, u"core"_s}},
        {u"ui_calls"_s, screens},
        {u"ui_review"_s, screens},
        {u"ui_clips"_s, screens},
        {u"ui_redaction"_s, screens},
        {u"ui_audit"_s, screens + QStringList{u"report"_s}},
        {u"ui_completeness"_s, screens},
        {u"ui_inbox"_s, screens},
        {u"ui_live"_s, screens},
        {u"ui_assistants"_s, screens},
        {u"ui_evidence"_s, screens + QStringList{u"report"_s}},
        {u"ui_people"_s, screens},
        {u"ui_setup"_s, screens},
        {u"ui_shell"_s, screens},
        {u"report"_s, {u"ui_language"_s, u"core"_s}},
        {u"desktop"_s, backend + screens + QStringList{u"simulator"_s}},
        {u"app"_s, backend + screens + QStringList{u"simulator"_s, u"desktop"_s, u"report"_s}},
    };
    return arrows;
}

/** The part a source file belongs to: backend/core/x.h → core, backend/x.h → backend, ui/client/x.h
 * → ui_client. */
QString partOfFile(const QString &path)
{
    const QStringList steps = path.split(u'/');
    if (steps.first() == u"backend"_s)
        return steps.size() == 2 ? u"backend"_s : steps.at(1);
    if (steps.first() == u"ui"_s && steps.size() > 2)
        return u"ui_"_s + steps.at(1);
    return steps.first();
}

/** The part that an #include "…" names; empty for a header of the file's own folder. */
QString partOfInclude(const QString &include)
{
    const QStringList steps = include.split(u'/');
    if (steps.size() < 2)
        return include == u"backend.h"_s ? u"backend"_s : QString();
    if (steps.first() == u"ui"_s)
        return u"ui_"_s + steps.at(1);
    if (steps.first() == u"backend"_s)
        return steps.size() == 2 ? u"backend"_s : steps.at(1);
    return steps.first();
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n')
                                          : QStringList();
}

bool isAllowed(const QString &from, const QString &to)
{
    return from == to || allowedArrows().value(from).contains(to);
}

} // namespace

/** Holds the code to the arrows between folders that the README's map shows: by what is included
 * and by what is linked. */
class TestArrows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void includesFollowTheArrows();
    void linksFollowTheArrows();
    void onlyTheDatabaseKnowsSql();
    void theBackendKnowsNoWidgets();

private:
    template <typename Check>
    void forEachInclude(Check check);

    const QString m_source = qEnvironmentVariable("EARSHOT_SOURCE");
};

/** Calls check(relative path, included name, is it in quotes) for every #include of the product. */
template <typename Check>
void TestArrows::forEachInclude(Check check)
{
    static const QRegularExpression pattern(u"^\\s*#\\s*include\\s*([\"<])([^\">]+)"_s);
    int files = 0;
    for (const QString &top : {u"backend"_s, u"ui"_s, u"simulator"_s, u"report"_s, u"app"_s}) {
        QDirIterator sources(m_source + u'/' + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
            QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            const QString path = sources.next();
            ++files;
            for (const QString &line : linesOf(path)) {
                const auto match = pattern.match(line);
                if (match.hasMatch())
                    check(path.mid(m_source.size() + 1), match.captured(2),
                        match.captured(1) == u"\""_s);
            }
        }
    }
    QVERIFY2(files > 50, "the sources were not found");
}

void TestArrows::includesFollowTheArrows()
{
    QStringList wrong;
    forEachInclude([&](const QString &file, const QString &include, bool quoted) {
        const QString to = quoted ? partOfInclude(include) : QString();
        const QString from = partOfFile(file);
        if (!allowedArrows().contains(from))
            wrong << file + u" is in a folder that the table of arrows does not name"_s;
        else if (allowedArrows().contains(to) && !isAllowed(from, to))
            wrong << file + u" includes "_s + include;
    });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestArrows::linksFollowTheArrows()
{
    QStringList wrong;
    const QStringList lines = linesOf(qEnvironmentVariable("EARSHOT_LINKS"));
    QVERIFY(lines.size() > 10);
    for (const QString &line : lines) {
        const QStringList names = line.split(u' ', Qt::SkipEmptyParts);
        for (qsizetype i = 1; i < names.size(); ++i) {
            if (!isAllowed(names.first(), names.at(i)))
                wrong << names.first() + u" links "_s + names.at(i);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestArrows::onlyTheDatabaseKnowsSql()
{
    QStringList wrong;
    forEachInclude([&](const QString &file, const QString &include, bool) {
        const bool sql = include.startsWith(u"QSql"_s) || include.startsWith(u"QtSql"_s)
            || include == u"sqlite3.h"_s;
        if (sql && partOfFile(file) != u"database"_s)
            wrong << file + u" includes "_s + include;
    });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestArrows::theBackendKnowsNoWidgets()
{
    static const QRegularExpression gui(
        u"^(QtGui|QtWidgets|QWidget|QApplication|QGuiApplication|QPainter|QImage|QPixmap|QColor|QFont)"_s);
    QStringList wrong;
    forEachInclude([&](const QString &file, const QString &include, bool) {
        const bool headless = !file.startsWith(u"ui/"_s) && !file.startsWith(u"report/"_s)
            && !file.startsWith(u"app/desktop/"_s);
        if (headless && gui.match(include).hasMatch())
            wrong << file + u" includes "_s + include;
    });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestArrows)
#include "tst_arrows.moc"
