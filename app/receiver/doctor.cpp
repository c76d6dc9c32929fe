// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/doctor.h"

#include "backend/backend.h"
#include "control/controlclient.h"
#include "core/json.h"
#include "monitoring/doctorreport.h"
#include "settings/loader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimer>

#include <cstdio>

namespace earshot::receiver {

using namespace Qt::StringLiterals;
using monitoring::Health;

namespace {

constexpr int couldNotLook = 3;

int fail(const QString &message)
{
    std::fprintf(stderr, "earshotd: %s\n", qPrintable(message));
    return couldNotLook;
}

int exitCode(const QJsonObject &report)
{
    const auto health = monitoring::healthFromWord(report.value(u"health"_s).toString());
    return health ? static_cast<int>(*health) : couldNotLook;
}

int show(const QJsonObject &report, bool asJson)
{
    const QByteArray text =
        asJson ? toJson(report) + '\n' : monitoring::reportText(report).toUtf8();
    std::fputs(text.constData(), stdout);
    return exitCode(report);
}

/** Settings that can't be read keep everything else from being looked at. */
QJsonObject unreadable(const Error &error)
{
    return monitoring::reportJson({{.check = u"settings"_s,
        .health = Health::Broken,
        .text = error.message,
        .advice = u"Mend this setting; \"earshotd --help\" lists all of them."_s}});
}

QCoro::Task<> lookHere(std::shared_ptr<Backend> backend, bool asJson)
{
    const QJsonObject report = co_await backend->examine();
    QCoreApplication::exit(show(report, asJson));
}

} // namespace

int doctor(const QStringList &arguments)
{
    QStringList rest = arguments;
    const bool asJson = rest.removeAll(u"--json"_s) > 0;
    const auto settings = settings::load(settings::Sources::ofProcess(rest));
    if (!settings)
        return show(unreadable(settings.error()), asJson);
    if (settings->dataFolder.isEmpty())
        return fail(u"say where the data is: earshotd doctor --data FOLDER"_s);
    if (!QFileInfo(settings->dataFolder).isDir())
        return fail(
            u"there is no folder %1; \"earshotd serve\" makes it."_s.arg(settings->dataFolder));
    if (const auto answer = control::ask(settings->dataFolder, u"doctor"_s, {}))
        return *answer ? show(**answer, asJson) : fail(answer->error().message);
    const auto backend = std::make_shared<Backend>(settings.value());
    QTimer::singleShot(0, qApp, [backend, asJson] { lookHere(backend, asJson); });
    return QCoreApplication::exec();
}

} // namespace earshot::receiver
