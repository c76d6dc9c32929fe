// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace earshot::ui {

/** Headphones, speakers: where sound can come out. */
struct SoundDevice
{
    QByteArray id; ///< of the sound system
    QString name; ///< as the computer calls it
    bool operator==(const SoundDevice &) const = default;
};

} // namespace earshot::ui
