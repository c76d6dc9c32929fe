// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paintingapplication.h"

#include <QGuiApplication>

namespace earshot::report {

std::unique_ptr<QCoreApplication> paintingApplication(int &argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // whatever display there is, it is not needed
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace earshot::report
