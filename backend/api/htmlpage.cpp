// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/htmlpage.h"

#include <QCryptographicHash>
#include <QUrlQuery>

namespace earshot::api {

using namespace Qt::StringLiterals;
using http::Reply;

namespace {

const QByteArray style =
    "body{margin:0;font:16px/1.5 Inter,system-ui,sans-serif;background:#f6f7f9;color:#1a1f2b}"
    "main{max-width:32rem;margin:12vh auto 0;padding:2rem;background:#fff;border:1px solid "
    "#e2e5ea;border-radius:12px}h1{font-size:1.25rem;margin:0 0 .25rem;overflow-wrap:anywhere}"
    "p{margin:.25rem 0 1.25rem;color:#566073}audio{width:100%}"
    "label{display:block;margin-bottom:.35rem}input{font:inherit;width:100%;box-sizing:border-box;"
    "padding:.5rem .75rem;border:1px solid #8b94a3;border-radius:8px;background:inherit;color:"
    "inherit}input+label{margin-top:1rem}button,a.button{display:inline-block;margin-top:1rem;font:"
    "inherit;font-weight:600;"
    "padding:.5rem 1.1rem;border:0;border-radius:8px;background:#0f766e;color:#fff;text-decoration:"
    "none}.mistake{color:#b91c1c}"
    "@media(max-width:36rem){main{margin:0;border:0;border-radius:0;min-height:100vh}}"
    "@media(prefers-color-scheme:dark){body{background:#12151c;color:#e8eaef}main{background:"
    "#1a1f29;border-color:#2c3340}p{color:#a3acbb}.mistake{color:#fca5a5}button,a.button{"
    "background:#2dd4bf;color:#06231f}}";

/** Only our own style may be used, by its hash (CSP Level 3). */
QByteArray policy()
{
    const QByteArray sum = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    return "default-src 'none'; media-src 'self'; style-src 'sha256-" + sum
        + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
}

} // namespace

QByteArray escapedHtml(const QString &text)
{
    // Qt leaves this one, which is enough only where attributes stand in double quotes.
    return text.toHtmlEscaped().replace(u"'"_s, u"&#39;"_s).toUtf8();
}

Reply htmlPage(const QByteArray &inside, int status)
{
    Reply reply;
    reply.status = status;
    reply.headers.set("Content-Type", "text/html; charset=utf-8");
    reply.headers.set("Content-Security-Policy", policy());
    reply.body = "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">"
                 "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                 "<meta name=\"color-scheme\" content=\"light dark\"><title>Earshot</title><style>"
        + style + "</style></head><body><main>" + inside + "</main></body></html>\n";
    return guardedPage(std::move(reply));
}

Reply guardedPage(Reply reply)
{
    reply.headers.set("Cache-Control", "no-store");
    reply.headers.set("Referrer-Policy", "no-referrer");
    reply.headers.set("X-Content-Type-Options", "nosniff");
    reply.headers.set("X-Robots-Tag", "noindex, nofollow");
    return reply;
}

QByteArray momentText(Timestamp time)
{
    const QString text = time.toString(); // 2026-11-22T10:00:00.000Z
    return (text.left(10) + u' ' + text.mid(11, 5) + u" UTC"_s).toLatin1();
}

QString formField(const QByteArray &body, const QString &name, qsizetype longest)
{
    QByteArray form = body;
    form.replace('+', "%20"); // as forms write blanks
    return QUrlQuery(QString::fromLatin1(form))
        .queryItemValue(name, QUrl::FullyDecoded)
        .left(longest);
}

} // namespace earshot::api
