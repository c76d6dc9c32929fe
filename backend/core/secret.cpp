// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

namespace earshot {

namespace {

/** A key nobody can know, so that the digests compared below tell an attacker who measures time
 * nothing. */
QByteArray processKey()
{
    static const QByteArray key = [] {
        QByteArray bytes(32, Qt::Uninitialized);
        QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
        return bytes;
    }();
    return key;
}

QByteArray digest(QByteArrayView bytes)
{
    return QMessageAuthenticationCode::hash(
        bytes.toByteArray(), processKey(), QCryptographicHash::Sha256);
}

} // namespace

bool Secret::matches(QByteArrayView candidate) const
{
    if (m_bytes.isEmpty() || candidate.isEmpty())
        return false;
    const QByteArray ours = digest(m_bytes);
    const QByteArray theirs = digest(candidate);
    int difference = 0;
    for (qsizetype i = 0; i < ours.size(); ++i)
        difference |= ours.at(i) ^ theirs.at(i);
    return difference == 0;
}

QDebug operator<<(QDebug debug, const Secret &)
{
    const QDebugStateSaver saver(debug);
    debug.noquote() << "[redacted]";
    return debug;
}

} // namespace earshot
