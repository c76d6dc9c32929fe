// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/vapi/senderheaders.h"

#include <algorithm>

namespace earshot::provider::vapi {

namespace {

bool isSameName(const QByteArray &one, QByteArrayView other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

QByteArray headerForSecret(const QList<QByteArray> &names)
{
    for (const QByteArray &name : names) {
        if (!isSameName(name, "Authorization"))
            return name;
    }
    return names.value(0);
}

} // namespace

std::vector<HeaderRule> senderHeaders(const SenderRules &rules)
{
    if (!rules.secrets.empty() && !rules.secretHeaders.isEmpty())
        return {{headerForSecret(rules.secretHeaders), rules.secrets.front()}};
    std::vector<HeaderRule> headers;
    for (const HeaderRule &rule : rules.headers) {
        const bool isNew = std::none_of(headers.begin(), headers.end(),
            [&rule](const HeaderRule &each) { return isSameName(each.name, rule.name); });
        if (isNew)
            headers.push_back(rule);
    }
    return headers;
}

} // namespace earshot::provider::vapi
