// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/joinpages.h"

#include "api/htmlpage.h"
#include "domain/person.h"

namespace earshot::api {

using namespace Qt::StringLiterals;
using http::Reply;

namespace {

/** A field for a password: browsers offer to make up and keep one. */
QByteArray passwordField(const QByteArray &name, const QByteArray &label)
{
    return "<label for=\"" + name + "\">" + label + "</label><input id=\"" + name + "\" name=\""
        + name + "\" type=\"password\" autocomplete=\"new-password\" minlength=\""
        + QByteArray::number(shortestPassword) + "\" maxlength=\""
        + QByteArray::number(longestPassword) + "\" required>";
}

} // namespace

Reply invitationPage(
    const Invitation &invitation, const QString &organization, const QString &mistake, int status)
{
    const QByteArray said = mistake.isEmpty()
        ? QByteArray()
        : "<p class=\"mistake\" role=\"alert\">" + escapedHtml(mistake) + "</p>";
    const QByteArray whose =
        organization.isEmpty() ? QByteArray() : " of " + escapedHtml(organization);
    return htmlPage("<h1>Welcome, " + escapedHtml(invitation.name)
            + "</h1><p>You are invited to listen to the calls" + whose
            + " with Earshot. Choose a password of at least " + QByteArray::number(shortestPassword)
            + " characters; a few words in a row are easy to remember. You will sign in as "
            + escapedHtml(invitation.email) + ". This invitation works once, until "
            + momentText(invitation.expiresAt) + ".</p>" + said
            + "<form method=\"post\"><input type=\"hidden\" name=\"username\" "
              "autocomplete=\"username\" value=\""
            + escapedHtml(invitation.email) + "\">" + passwordField("password", "Password")
            + passwordField("again", "The same again") + "<button>Join</button></form>",
        status);
}

Reply joinedPage(const Invitation &invitation, const QUrl &address)
{
    return htmlPage("<h1>You are in</h1><p>Now open Earshot on your computer, choose to connect to "
                    "your team’s receiver, and enter:</p><p>Address: "
            + escapedHtml(address.toString()) + "<br>E-mail: " + escapedHtml(invitation.email)
            + "<br>Password: the one you have just chosen</p>"
              "<p>Earshot can ask for a code from your phone as well, which keeps your account "
              "safe "
              "if somebody learns the password. This page can be closed.</p>",
        200);
}

Reply deadInvitationPage()
{
    return failedJoinPage(404,
        u"This invitation does not work any more: it was used, has expired, or was withdrawn. If "
        "you have joined already, sign in with your password. If not, ask who invited you for a "
        "new one."_s);
}

Reply failedJoinPage(int status, const QString &text)
{
    return htmlPage("<h1>This did not work</h1><p>" + escapedHtml(text) + "</p>", status);
}

} // namespace earshot::api
