// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paintingapplication.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

namespace earshot::report {

namespace {

constexpr const char *runtimeFolder = "XDG_RUNTIME_DIR";

} // namespace

std::unique_ptr<QCoreApplication> paintingApplication(int &argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // whatever display there is, it is not needed
    if (qEnvironmentVariableIsSet(runtimeFolder))
        return std::make_unique<QGuiApplication>(argc, argv);
    // Qt looks there for a display nevertheless. A service has no such folder; Qt would make one
    // that stays, and complain.
    const QTemporaryDir empty;
    qputenv(runtimeFolder, QFile::encodeName(empty.path()));
    auto application = std::make_unique<QGuiApplication>(argc, argv);
    qunsetenv(runtimeFolder);
    return application;
}

} // namespace earshot::report
