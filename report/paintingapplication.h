// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <memory>

namespace earshot::report {

/** The application of a program that has no window and paints into files: needs no display. */
std::unique_ptr<QCoreApplication> paintingApplication(int &argc, char **argv);

} // namespace earshot::report
