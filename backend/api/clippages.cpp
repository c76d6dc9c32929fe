// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/clippages.h"

#include "api/htmlpage.h"

#include <QCryptographicHash>

#include <cmath>

namespace earshot::api {

using namespace Qt::StringLiterals;
using http::Reply;

namespace {

/** 75 seconds are "1:15". */
QByteArray lengthText(double seconds)
{
    const auto whole = qint64(std::lround(seconds));
    const QByteArray rest = QByteArray::number(whole % 60).rightJustified(2, '0');
    return QByteArray::number(whole / 60) + ':' + rest;
}

} // namespace

QString clipTokenHash(QByteArrayView token)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData("earshot clip link ");
    hash.addData(token.toByteArray());
    return QString::fromLatin1(hash.result().toHex());
}

Reply clipPage(const ClipPage &shown)
{
    const QString name = shown.link.name.isEmpty() ? u"A piece of a phone call"_s : shown.link.name;
    const QByteArray path = escapedHtml(QString::fromLatin1(shown.audioPath));
    const char join = shown.audioPath.contains('?') ? '&' : '?';
    return htmlPage("<h1>" + escapedHtml(name) + "</h1><p>"
            + lengthText(shown.link.toSeconds - shown.link.fromSeconds)
            + " long. This link works until " + momentText(shown.link.expiresAt)
            + ".</p><audio controls preload=\"none\" src=\"" + path
            + "\"></audio><a class=\"button\" href=\"" + path
            + escapedHtml(QString(QLatin1Char(join))) + "save=1\" download>Save</a>",
        200);
}

Reply passcodePage(const QString &mistake, int status)
{
    const QByteArray said = mistake.isEmpty()
        ? QByteArray()
        : "<p class=\"mistake\" role=\"alert\">" + escapedHtml(mistake) + "</p>";
    return htmlPage("<h1>This recording is protected</h1><p>Who gave you the link knows the "
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
    return htmlPage("<h1>Nothing to hear here</h1><p>" + escapedHtml(text) + "</p>", status);
}

} // namespace earshot::api
