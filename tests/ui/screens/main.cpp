// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/contactsheet.h"
#include "tests/ui/screens/scenes.h"
#include "ui/language/languages.h"
#include "ui/theme/applytheme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>

#include <cstdio>

using namespace earshot;
using namespace Qt::StringLiterals;

namespace {

constexpr int sheetQuality = 80; ///< of 100, for JPEG

struct Wish
{
    QDir folder;
    ui::ThemeMode theme = ui::ThemeMode::Light;
    QString language; ///< empty: the system's
    QString only; ///< of scenes whose name begins so
    QString sheet; ///< the file for all of them in small; empty: none
};

Wish readWish(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Writes a picture of every page and state of the program."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"folder"_s, u"where the pictures go"_s);
    const QCommandLineOption theme(u"theme"_s, u"light or dark"_s, u"name"_s, u"light"_s);
    const QCommandLineOption only(u"only"_s, u"pictures whose names begin so"_s, u"name"_s);
    const QCommandLineOption language(u"language"_s, u"for instance de"_s, u"code"_s);
    const QCommandLineOption sheet(u"sheet"_s, u"a picture of all in small, as well"_s, u"file"_s);
    parser.addOptions({theme, only, language, sheet});
    parser.process(application);
    const auto mode = ui::themeModeFromWord(parser.value(theme));
    const bool isKnown = !parser.isSet(language) || ui::isLanguage(parser.value(language));
    if (parser.positionalArguments().size() != 1 || !mode || !isKnown)
        parser.showHelp(2);
    return {.folder = QDir(parser.positionalArguments().first()),
        .theme = *mode,
        .language = parser.value(language),
        .only = parser.value(only),
        .sheet = parser.value(sheet)};
}

/** A screen of 2560 by 1440 shows as much at 200 % as one of 1280 by 720. */
QSize windowSize()
{
    return qApp->devicePixelRatio() > 1 ? QSize(1280, 720) : QSize(1280, 800);
}

/** Null when there is none. */
QImage takePicture(const test::Scene &scene, ui::Language &language, const QDir &folder)
{
    test::Stage stage(windowSize(), scene.isFirstStart, &language);
    if (!scene.enter(stage)) {
        std::fprintf(stderr, "%s: it did not come to this\n", scene.name.constData());
        return {};
    }
    const QImage picture = stage.picture();
    const QString file = folder.filePath(QString::fromLatin1(scene.name) + u".png"_s);
    if (picture.isNull() || !picture.save(file)) {
        std::fprintf(stderr, "%s: no picture\n", scene.name.constData());
        return {};
    }
    return picture;
}

int takePictures(const Wish &wish)
{
    ui::Language language(wish.language);
    test::ContactSheet sheet;
    int failures = 0;
    for (const test::Scene &scene : test::scenes()) {
        if (!scene.name.startsWith(wish.only.toLatin1()))
            continue;
        if (const QImage picture = takePicture(scene, language, wish.folder); !picture.isNull())
            sheet.add(QString::fromLatin1(scene.name), picture);
        else
            ++failures;
    }
    if (!wish.sheet.isEmpty() && !sheet.image().save(wish.sheet, nullptr, sheetQuality)) {
        std::fprintf(stderr, "%s can't be written\n", qPrintable(wish.sheet));
        ++failures;
    }
    return failures;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    test::prepareForPictures();
    const Wish wish = readWish(application);
    if (!wish.folder.mkpath(u"."_s)) {
        std::fprintf(stderr, "%s can't be made\n", qPrintable(wish.folder.path()));
        return 1;
    }
    ui::applyTheme(application, wish.theme);
    return takePictures(wish) > 0 ? 1 : 0;
}
