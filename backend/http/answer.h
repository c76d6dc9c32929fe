// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"

namespace earshot::http {

/** What of a request shapes the form of its answer. */
struct AnswerContext
{
    bool bodyWanted = true; ///< false for HEAD
    bool conditional = false; ///< GET or HEAD: If-None-Match counts
    bool close = false; ///< the connection ends with this answer
    QByteArray range; ///< only of GET
    QByteArray ifRange;
    QByteArray ifNoneMatch;

    static AnswerContext of(Method method, const Headers &headers);
};

/** An answer ready to be written: the head as bytes, then bytes or a part of a file. */
struct Answer
{
    QByteArray head;
    QByteArray bytes;
    std::shared_ptr<QFile> file; ///< positioned where the body begins; null when bytes is the body
    qint64 bodySize = 0; ///< what goes over the wire; 0 for HEAD
    bool close = false;
    std::function<void(Delivery)> delivered; ///< as Reply::delivered
};

/**
 * Turns a handler's reply into bytes: the one place where head lines are written. It adds the exact
 * Content-Length, a Content-Type, Cache-Control and the other fields every answer has, applies
 * If-None-Match, If-Range and Range, and refuses header fields with CR, LF, NUL or other control
 * characters. A reply that cannot be sent (such a field, a status outside 200–599, a file that is
 * not open) becomes 500; its own delivered() then hears that nothing was sent.
 */
Answer makeAnswer(Reply reply, const AnswerContext &context);

} // namespace earshot::http
