// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

namespace earshot::http {

/** RFC 9110 section 5.6.2: at least one character, none of them a separator or control character.
 */
bool isToken(QByteArrayView text);

/** Printable bytes, space and tab: what a field value may hold. CR, LF and NUL are not in it. */
bool isFieldValue(QByteArrayView value);

/** The elements of a comma-separated field value without the space around them, none empty. */
QList<QByteArrayView> listElements(QByteArrayView value);

/** A host name, IPv4 address or [IPv6 address], with or without a port: the value of Host. */
bool isHost(QByteArrayView value);

/**
 * The decoded path of a request target, or nothing where it could mean two things to two readers:
 * an empty, "." or ".." segment (plain or encoded; one empty segment at the end is let through),
 * an encoded separator or control character, a broken escape, or bytes that are not UTF-8.
 */
std::optional<QString> decodedPath(QByteArrayView path);

/** Printable ASCII with whole escapes, none of them a control character. */
bool isQuery(QByteArrayView query);

} // namespace earshot::http
