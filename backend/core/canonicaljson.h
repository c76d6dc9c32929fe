// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace earshot {

/**
 * The one text of a JSON object that everybody writes alike, so that it can be hashed: RFC 8785
 * (JCS). Members are sorted by their names' UTF-16 units, numbers are doubles in the shortest form
 * that ECMAScript gives them, text is UTF-8. Half a surrogate pair, which JCS refuses, becomes
 * U+FFFD.
 */
QByteArray canonicalJson(const QJsonObject &object);

/** A finite number as ECMAScript writes it: 1e+21, 0.000001, 1e-7, -0 as 0. */
QByteArray canonicalNumber(double number);

} // namespace earshot
