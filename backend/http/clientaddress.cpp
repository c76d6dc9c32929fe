// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/clientaddress.h"

#include "http/serverstate.h"

namespace earshot::http {

namespace {

/** "192.0.2.1", "192.0.2.1:4711", "2001:db8::1" or "[2001:db8::1]:4711"; null for anything else. */
QHostAddress addressIn(QByteArrayView field)
{
    QByteArray text = field.trimmed().toByteArray();
    if (text.startsWith('['))
        text = text.mid(1, text.indexOf(']') - 1);
    else if (text.count(':') == 1)
        text = text.left(text.indexOf(':'));
    return unmapped(QHostAddress(QString::fromLatin1(text)));
}

} // namespace

QHostAddress clientAddress(
    const QHostAddress &peer, const Headers &headers, const AddressRanges &proxies)
{
    QList<QByteArray> named;
    for (const auto &[name, value] : headers.fields()) {
        if (name.compare("X-Forwarded-For", Qt::CaseInsensitive) == 0)
            named += value.split(',');
    }
    QHostAddress client = peer;
    while (proxies.contains(client) && !named.isEmpty()) {
        const QHostAddress before = addressIn(named.takeLast());
        if (before.isNull())
            return client;
        client = before;
    }
    return client;
}

} // namespace earshot::http
