// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/ui/review/longcall.h"
#include "ui/client/waveform.h"
#include "ui/review/waveformview.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/resource.h>

using namespace earshot;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 9;
constexpr double shortCall = 1; ///< hours
constexpr double longCall = 10;

/** The most memory that this process has held so far. */
double mostMiB()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

struct Figures
{
    double openMs = 0; ///< from the file's first byte to the last pixel
    double zoomMs = 0; ///< one step nearer, drawn
    double peakMiB = 0; ///< beyond what the program had before
};

Figures measure(const QString &path, double hours)
{
    Figures figures;
    ui::WaveformView view;
    view.resize(640, 202);
    QImage image(view.size() * 2, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(2);
    view.render(&image); // fonts are loaded once in a program's life
    const double before = mostMiB();
    figures.openMs = 1000 * bench::seconds([&] {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return;
        const auto waveform = ui::parseWaveform(file.readAll());
        if (waveform.ok())
            view.showPeaks(ui::Peaks::fromWaveform(*waveform), hours * 3600);
        view.render(&image);
    });
    figures.zoomMs = 1000 * bench::seconds([&] {
        view.zoomIn();
        view.render(&image);
    });
    figures.peakMiB = mostMiB() - before;
    return figures;
}

/** In a process of its own: what was held once counts for ever. */
Figures measured(const QString &path, double hours)
{
    QProcess one;
    one.start(QCoreApplication::applicationFilePath(), {path, QString::number(hours)});
    one.waitForFinished();
    const QList<QByteArray> texts = one.readAllStandardOutput().split(' ');
    if (one.exitCode() != 0 || texts.size() != 3)
        return {};
    return {texts[0].toDouble(), texts[1].toDouble(), texts[2].toDouble()};
}

} // namespace

/** The waveform of a stereo call of ten hours, finer than receivers send it (20 ms), from the file
 * until it is drawn at twice the pixels, against one of an hour. */
int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3) {
        const Figures one = measure(arguments[1], arguments[2].toDouble());
        std::printf("%f %f %f", one.openMs, one.zoomMs, one.peakMiB);
        return 0;
    }
    const QTemporaryDir folder;
    const auto save = [&](const QString &name, double hours) {
        QFile file(folder.filePath(name));
        const bool isOpen = file.open(QIODevice::WriteOnly);
        if (isOpen)
            file.write(test::longDat(hours));
        return file.fileName();
    };
    const QString shortPath = save(u"short.dat"_s, shortCall);
    const QString longPath = save(u"long.dat"_s, longCall);
    std::vector<Figures> ours;
    std::vector<Figures> theirs;
    for (int round = 0; round < rounds; ++round) {
        theirs.push_back(measured(shortPath, shortCall));
        ours.push_back(measured(longPath, longCall));
    }
    const auto of = [](const std::vector<Figures> &all, double Figures::*figure) {
        std::vector<double> values;
        for (const Figures &one : all)
            values.push_back(one.*figure);
        return bench::median(values);
    };
    const auto tell = [&](const char *what, const char *unit, double Figures::*figure) {
        bench::report(what, unit, of(ours, figure), "an hour", of(theirs, figure));
    };
    tell("ten hours, open to drawn", "ms", &Figures::openMs);
    tell("ten hours, a step nearer", "ms", &Figures::zoomMs);
    tell("ten hours, most memory", "MiB", &Figures::peakMiB);
    return 0;
}
