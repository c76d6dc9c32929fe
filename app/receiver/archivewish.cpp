// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/archivewish.h"

#include "app/receiver/commandwords.h"

#include <QFileInfo>

namespace earshot::receiver {

using namespace Qt::StringLiterals;

Result<ArchiveWish> takeArchive(QStringList &arguments)
{
    const auto out = takeOption(arguments, u"--out"_s);
    if (!out)
        return out.error();
    if (out->isEmpty())
        return invalid(u"say where the archive goes: --out FILE.zip"_s);
    if (QFileInfo::exists(*out))
        return invalid(u"%1 is there already; choose another name"_s.arg(*out));
    const auto language = takeLanguage(arguments);
    if (!language)
        return language.error();
    return ArchiveWish{.out = *out, .language = *language};
}

} // namespace earshot::receiver
