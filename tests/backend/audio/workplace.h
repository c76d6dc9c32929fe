// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/convert.h"
#include "tests/support/audiofiles.h"

#include <QDir>
#include <QTemporaryDir>

namespace earshot::test {

/** A folder for one test: a source, and where the outputs go. */
class Workplace
{
public:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] audio::Request request(const QString &source) const
    {
        return {.source = path(source),
            .mp3 = path(QStringLiteral("out.mp3")),
            .peaks = path(QStringLiteral("out.dat"))};
    }
    /** Neither output, finished or half, is there. */
    [[nodiscard]] bool isClean() const
    {
        return QDir(m_folder.path())
            .entryList({QStringLiteral("out*")}, QDir::AllEntries | QDir::System)
            .isEmpty();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace earshot::test
