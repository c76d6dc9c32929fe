// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

/** The program that takes the pictures, as it is run from packaging/screens. */
class TestPictures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everySceneHasItsPicture();
    void theSamePictureComesTwice();
    void wrongWordsAreExplained();

private:
    /** The pictures by name; empty when the program failed. */
    static QMap<QString, QImage> take(const QStringList &arguments);
};

QMap<QString, QImage> TestPictures::take(const QStringList &arguments)
{
    const QTemporaryDir folder;
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(qEnvironmentVariable("EARSHOT_SCREENS"), QStringList(folder.path()) + arguments);
    if (!program.waitForFinished(200'000) || program.exitCode() != 0)
        return {};
    QMap<QString, QImage> pictures;
    QDirIterator files(folder.path(), QDir::Files);
    while (files.hasNext()) {
        const QString file = files.next();
        pictures.insert(files.fileInfo().completeBaseName(), QImage(file));
    }
    return pictures;
}

void TestPictures::everySceneHasItsPicture()
{
    const QMap<QString, QImage> pictures = take({u"--theme"_s, u"dark"_s});
    QVERIFY(pictures.size() > 20);
    QSet<QByteArray> seen;
    for (const QImage &picture : pictures) {
        QCOMPARE(picture.size(), QSize(1280, 800));
        QVERIFY(picture.pixelColor(40, 700).lightness() < 128);
        const QImage plain = picture.convertToFormat(QImage::Format_RGB32);
        seen.insert(
            QByteArray(reinterpret_cast<const char *>(plain.constBits()), plain.sizeInBytes()));
    }
    QCOMPARE(seen.size(), pictures.size());
}

void TestPictures::theSamePictureComesTwice()
{
    const QStringList words{u"--only"_s, u"review-transcript"_s};
    const QMap<QString, QImage> once = take(words);
    QCOMPARE(once.size(), 1);
    QCOMPARE(take(words), once);
}

void TestPictures::wrongWordsAreExplained()
{
    QVERIFY(take({u"--theme"_s, u"pink"_s}).isEmpty());
}

QTEST_GUILESS_MAIN(TestPictures)
#include "tst_pictures.moc"
