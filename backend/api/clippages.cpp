// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/clippages.h"

#include <QCryptographicHash>

#include <cmath>

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
    "inherit}button,a.button{display:inline-block;margin-top:1rem;font:inherit;font-weight:600;"
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

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

Reply page(const QByteArray &inside, int status)
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

/** 75 seconds are "1:15". */
QByteArray lengthText(double seconds)
{
    const auto whole = qint64(std::lround(seconds));
    const QByteArray rest = QByteArray::number(whole % 60).rightJustified(2, '0');
    return QByteArray::number(whole / 60) + ':' + rest;
}

QByteArray untilText(Timestamp time)
{
    const QString text = time.toString(); // 2026-11-22T10:00:00.000Z
    return (text.left(10) + u' ' + text.mid(11, 5) + u" UTC"_s).toLatin1();
}

} // namespace

QString clipTokenHash(QByteArrayView token)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData("earshot clip link ");
    hash.addData(token.toByteArray());
    return QString::fromLatin1(hash.result().toHex());
}

Reply guardedPage(Reply reply)
{
    reply.headers.set("Cache-Control", "no-store");
    reply.headers.set("Referrer-Policy", "no-referrer");
    reply.headers.set("X-Content-Type-Options", "nosniff");
    reply.headers.set("X-Robots-Tag", "noindex, nofollow");
    return reply;
}

Reply clipPage(const ClipPage &shown)
{
    const QString name = shown.link.name.isEmpty() ? u"A piece of a phone call"_s : shown.link.name;
    const QByteArray path = escaped(QString::fromLatin1(shown.audioPath));
    const char join = shown.audioPath.contains('?') ? '&' : '?';
    return page("<h1>" + escaped(name) + "</h1><p>"
            + lengthText(shown.link.toSeconds - shown.link.fromSeconds)
            + " long. This link works until " + untilText(shown.link.expiresAt)
            + ".</p><audio controls preload=\"none\" src=\"" + path
            + "\"></audio><a class=\"button\" href=\"" + path + escaped(QString(QLatin1Char(join)))
            + "save=1\" download>Save</a>",
        200);
}

Reply passcodePage(const QString &mistake, int status)
{
    const QByteArray said = mistake.isEmpty()
        ? QByteArray()
        : "<p class=\"mistake\" role=\"alert\">" + escaped(mistake) + "</p>";
    return page("<h1>This recording is protected</h1><p>Who gave you the link knows the "
                "passcode.</p>"
            + said
            + "<form method=\"post\"><label for=\"passcode\">Passcode</label><input "
              "id=\"passcode\" "
              "name=\"passcode\" type=\"password\" autocomplete=\"off\" maxlength=\"64\" required "
              "autofocus><button>Listen</button></form>",
        status);
}

Reply deadLinkPage()
{
    return failedClipPage(404,
        u"This link does not work any more: it has expired, or was withdrawn. Ask who gave it to "
        "you for a new one."_s);
}

Reply failedClipPage(int status, const QString &text)
{
    return page("<h1>Nothing to hear here</h1><p>" + escaped(text) + "</p>", status);
}

} // namespace earshot::api
