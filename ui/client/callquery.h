// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/callfilter.h"

#include <QUrlQuery>

namespace earshot::ui {

/** Which calls a list shows. */
struct CallQuery
{
    QString words; ///< as they were typed: words, "a phrase", begin*, -without
    CallFilter filter;

    [[nodiscard]] bool isEmpty() const { return *this == CallQuery(); }
    bool operator==(const CallQuery &) const = default;
};

/** Where a page of the list begins: with the newest call, or where one of these says. */
struct CallPlace
{
    QString cursor; ///< of a page of the same query
    QString from; ///< the id of a call, or a time
    int skip = 0; ///< so many calls later; not with a cursor
};

/** As the receiver's list of calls takes them; nothing for what is not asked. */
QUrlQuery parametersOf(const CallQuery &query);

/** The other way round; what is not understood is passed over. */
CallQuery queryFrom(const QUrlQuery &parameters);

} // namespace earshot::ui
