// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QImageReader>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

/**
 * Every page in the appearances and languages that are looked at, and all of them in small on a
 * sheet each. packaging/tour lets it write the sheets that are kept in tests/ui/screens/tour.
 */
class TestTour : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyPageIsThere_data();
    void everyPageIsThere();
    void theKeptTourHasThemAll();

private:
    QTemporaryDir m_folder;
    QDir m_sheets; ///< where the sheets go
    QDir m_kept; ///< where they are kept
    QStringList m_scenes; ///< of the first set: the others have to have the same
};

namespace {

const QList<std::pair<QString, QStringList>> sets{
    {u"light"_s, {u"--theme"_s, u"light"_s}},
    {u"dark"_s, {u"--theme"_s, u"dark"_s}},
    {u"german"_s, {u"--language"_s, u"de"_s}},
    {u"arabic"_s, {u"--language"_s, u"ar"_s}},
    {u"double"_s, {u"--theme"_s, u"dark"_s, u"--language"_s, u"fr"_s}},
};

} // namespace

void TestTour::initTestCase()
{
    m_kept.setPath(qEnvironmentVariable("EARSHOT_SOURCE") + u"/tests/ui/screens/tour"_s);
    m_sheets.setPath(qEnvironmentVariable("EARSHOT_TOUR", m_folder.path()));
    QVERIFY(m_folder.isValid() && m_sheets.mkpath(u"."_s));
}

void TestTour::everyPageIsThere_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const auto &[name, arguments] : sets)
        QTest::newRow(qPrintable(name)) << arguments;
}

void TestTour::everyPageIsThere()
{
    QFETCH(QStringList, arguments);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const QDir pictures(m_folder.filePath(name));
    const QString sheet = m_sheets.filePath(name + u".jpg"_s);
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_SCALE_FACTOR"_s, name == u"double"_s ? u"2"_s : u"1"_s);
    program.setProcessEnvironment(environment);
    program.start(qEnvironmentVariable("EARSHOT_SCREENS"),
        QStringList{pictures.path(), u"--sheet"_s, sheet} + arguments);
    QVERIFY(program.waitForFinished(280'000));
    QCOMPARE(program.exitCode(), 0);
    const QStringList scenes = pictures.entryList({u"*.png"_s}, QDir::Files, QDir::Name);
    QVERIFY(scenes.size() > 40);
    if (m_scenes.isEmpty())
        m_scenes = scenes;
    QCOMPARE(scenes, m_scenes);
    QVERIFY(QImageReader(sheet).size().width() > 1900);
}

void TestTour::theKeptTourHasThemAll()
{
    QFile list(m_kept.filePath(u"README.md"_s));
    QVERIFY(list.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(list.readAll());
    const QSize expected = QImageReader(m_sheets.filePath(u"light.jpg"_s)).size();
    for (const QString &scene : std::as_const(m_scenes)) {
        const QString name = scene.chopped(4);
        QVERIFY2(text.contains(u'`' + name + u'`'), qPrintable(name));
    }
    // As many pictures as there are pages today: otherwise run packaging/tour.
    QCOMPARE(QImageReader(m_kept.filePath(u"light.jpg"_s)).size(), expected);
    for (const auto &[name, arguments] : sets)
        QVERIFY2(QImageReader(m_kept.filePath(name + u".jpg"_s)).canRead(), qPrintable(name));
}

QTEST_GUILESS_MAIN(TestTour)
#include "tst_tour.moc"
