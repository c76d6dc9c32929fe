// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/commandwords.h"

namespace earshot::receiver {

using namespace Qt::StringLiterals;

Result<QString> takeOption(QStringList &arguments, const QString &name)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i).startsWith(name + u'='))
            return arguments.takeAt(i).mid(name.size() + 1);
        if (arguments.at(i) != name)
            continue;
        if (i + 1 >= arguments.size())
            return Error{.code = ErrorCode::InvalidInput,
                .message = u"The option %1 needs a value."_s.arg(name)};
        arguments.removeAt(i);
        return arguments.takeAt(i);
    }
    return QString();
}

} // namespace earshot::receiver
