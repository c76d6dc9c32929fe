// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/screens/stage.h"

namespace earshot::test {

/** A page of the window in one of its states. */
struct Scene
{
    QByteArray name; ///< of the picture's file
    std::function<bool(Stage &)> enter; ///< opens the window and goes there; false when it fails
    bool isFirstStart = false;
};

/** Every page and state there are pictures of. */
const std::vector<Scene> &scenes();

} // namespace earshot::test
