// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace earshot::test {

/** What of @p window is cut off or lies on top of something else, a line each. */
QStringList layoutFaults(QWidget &window);

} // namespace earshot::test
