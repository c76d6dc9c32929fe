// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cliplink.h"
#include "http/message.h"

#include <QByteArray>

namespace earshot::api {

/** By which the token in a link's address is known; that itself is kept nowhere. */
QString clipTokenHash(QByteArrayView token);

/** What a page is about besides the link. */
struct ClipPage
{
    ClipLink link;
    QByteArray audioPath; ///< where the sound is
};

/**
 * The pages that somebody sees who opens a link; see htmlPage(). Everything in them is escaped.
 */
http::Reply clipPage(const ClipPage &page);
/** Asks for the passcode; @p mistake may be empty. */
http::Reply passcodePage(const QString &mistake, int status);
/** The same whether the link has run out, was withdrawn, or never was. */
http::Reply deadLinkPage();
http::Reply failedClipPage(int status, const QString &text);

} // namespace earshot::api
