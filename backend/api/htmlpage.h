// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "http/message.h"

namespace earshot::api {

/**
 * A page for people who are not signed in: whole in itself, without a script, with a policy that
 * lets nothing be loaded from elsewhere, and guardedPage(). What stands in @p inside goes out as it
 * is: texts pass escapedHtml() first.
 */
http::Reply htmlPage(const QByteArray &inside, int status);

QByteArray escapedHtml(const QString &text);

/** Kept by nobody between, named to nobody by Referer, and found by no search engine. */
http::Reply guardedPage(http::Reply reply);

/** "2026-11-22 10:00 UTC": who reads it may be anywhere. */
QByteArray momentText(Timestamp time);

/** What stands in a field of a form as browsers send it, at most @p longest of it. */
QString formField(const QByteArray &body, const QString &name, qsizetype longest);

} // namespace earshot::api
