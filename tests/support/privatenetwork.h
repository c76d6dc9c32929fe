// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QTemporaryFile>

namespace earshot::test {

/**
 * A network of this process alone: no way out, no name server, and any address on its loopback
 * device, a public or a reserved one as well, so that a test can listen where a hostile link leads.
 * Names come from a hosts file of its own. Needs Linux with namespaces. Failures are exceptions.
 */
class PrivateNetwork
{
public:
    /** In main(), before anything has made a thread. False where the kernel does not allow it. */
    static bool enter();

    /** After QCoreApplication. Lays a hosts file over the machine's, for this process only. */
    PrivateNetwork();

    /** From now on packets to it arrive here. */
    void add(const QHostAddress &address);
    /** Lines of "address name", instead of those before. */
    void setHosts(const QByteArray &lines);
    /** Every attempt so far, by whomever in this process and to wherever, to open a connection. */
    static int connectionAttempts();

private:
    QTemporaryFile m_hosts;
    int m_added = 0;
};

} // namespace earshot::test
