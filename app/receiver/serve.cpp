// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/serve.h"

#include "app/receiver/stopsignals.h"
#include "backend/backend.h"
#include "core/logging.h"
#include "core/taskscope.h"
#include "settings/loader.h"

#include <QCoreApplication>

#include <cstdio>

namespace earshot::receiver {

using namespace Qt::StringLiterals;

namespace {

void print(const QString &line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

QCoro::Task<> begin(Backend &backend)
{
    const Result<QUrl> url = co_await backend.start();
    if (url) {
        print(u"listening "_s + url->toString());
        co_return;
    }
    logError(lcCore, url.error().message, {{u"code"_s, errorCodeName(url.error().code)}});
    QCoreApplication::exit(1);
}

QCoro::Task<> end(Backend &backend)
{
    co_await backend.stop();
    QCoreApplication::exit(0);
}

} // namespace

int serve(const QStringList &arguments)
{
    const Result<settings::Settings> settings =
        settings::load(settings::Sources::ofProcess(arguments));
    if (!settings) {
        std::fprintf(stderr, "earshotd: %s\n", qPrintable(settings.error().message));
        return 2;
    }
    if (settings->dataFolder.isEmpty()) {
        std::fprintf(stderr, "earshotd: say where the data is: earshotd serve --data FOLDER\n");
        return 2;
    }
    installLogging(settings->logFormat);
    StopSignals stopSignals;
    Backend backend(settings.value());
    bool stopping = false;
    QObject::connect(&stopSignals, &StopSignals::requested, &stopSignals, [&] {
        if (std::exchange(stopping, true))
            return;
        end(backend);
    });
    QMetaObject::invokeMethod(
        &stopSignals, [&] { begin(backend); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace earshot::receiver
