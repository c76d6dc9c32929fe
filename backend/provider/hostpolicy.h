// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QHostAddress>
#include <QList>
#include <QUrl>

#include <vector>

namespace earshot::provider {

/**
 * Where requests to the provider and its storage may go. Every URL out of a payload or a redirect
 * is untrusted input; this is the one gate it passes. A value, safe to copy and to use from any
 * thread.
 *
 * A host is known when it is the API's own, ends in one of the built-in storage suffixes, or is
 * listed by the operator. A known host is reached by https at a public address only (the built-in
 * ones at the usual port). A host listed by its whole name may also use plain http and be in a
 * private network, if all of its addresses are; only a listed address may be a link-local one,
 * where clouds keep secrets. A listed suffix opens neither, because nobody knows all names below
 * it.
 */
class HostPolicy
{
public:
    /**
     * @p listed is EARSHOT_PROVIDER_ALLOWED_HOSTS: comma-separated host[:port], without a port
     * every port; a leading dot (".example.com") stands for every host below that name; an IPv6
     * address with a port stands in brackets. InvalidInput names the entry that cannot be read.
     */
    static Result<HostPolicy> create(const QUrl &apiBase, const QString &listed);

    /** What can be judged before the name is resolved: Forbidden with the reason, URLs shown as
     * host and path. */
    [[nodiscard]] Result<void> checkUrl(const QUrl &url) const;

    /**
     * What can be judged after it: every one of the @p addresses must be allowed, so a name that
     * points outside and inside is refused whole.
     */
    [[nodiscard]] Result<void> checkAddresses(
        const QUrl &url, const QList<QHostAddress> &addresses) const;

private:
    struct Entry
    {
        QString host; ///< lower case, without a final dot; a leading dot means every host below
        int port = -1; ///< -1 for every port

        [[nodiscard]] bool isSuffix() const { return host.startsWith(u'.'); }
        [[nodiscard]] bool isOf(const QUrl &url) const;
    };

    static Result<Entry> parseEntry(const QString &text);
    [[nodiscard]] bool isListed(const QUrl &url) const;
    [[nodiscard]] bool isListedByName(const QUrl &url) const;
    [[nodiscard]] bool isKnown(const QUrl &url) const;

    QString m_apiHost;
    int m_apiPort = 0;
    std::vector<Entry> m_listed;
};

/** "api.vapi.ai/call/…": a URL for messages and logs, without what could be a secret in it. */
QString hostAndPath(const QUrl &url);

} // namespace earshot::provider
