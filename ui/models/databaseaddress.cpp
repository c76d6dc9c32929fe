// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/databaseaddress.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <array>

namespace earshot::ui {

using namespace Qt::StringLiterals;
using Encryption = DatabaseChoice::Encryption;

namespace {

constexpr qsizetype longestAddress = 4096;

struct EncryptionWord
{
    Encryption encryption;
    QLatin1StringView word; ///< libpq's sslmode
};

constexpr std::array encryptionWords{
    EncryptionWord{Encryption::Verified, "verify-full"_L1},
    EncryptionWord{Encryption::IssuerVerified, "verify-ca"_L1},
    EncryptionWord{Encryption::Required, "require"_L1},
    EncryptionWord{Encryption::Preferred, "prefer"_L1},
    EncryptionWord{Encryption::Preferred, "allow"_L1},
    EncryptionWord{Encryption::None, "disable"_L1},
};

QString wordOf(Encryption encryption)
{
    for (const EncryptionWord &each : encryptionWords) {
        if (each.encryption == encryption)
            return each.word;
    }
    return {};
}

/** What libpq knows and does no harm; with any other it refuses the whole address. */
bool isKept(const QString &name)
{
    static const QStringList known{u"application_name"_s, u"channel_binding"_s,
        u"connect_timeout"_s, u"gssencmode"_s, u"keepalives"_s, u"keepalives_count"_s,
        u"keepalives_idle"_s, u"keepalives_interval"_s, u"krbsrvname"_s, u"options"_s,
        u"passfile"_s, u"require_auth"_s, u"sslcert"_s, u"sslcrl"_s, u"sslkey"_s, u"sslsni"_s,
        u"ssl_min_protocol_version"_s, u"target_session_attrs"_s, u"tcp_user_timeout"_s};
    return known.contains(name);
}

QString decoded(const QString &text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

/** Consoles show [YOUR-PASSWORD], <password> or **** where the real one has to be put in. */
bool isStandIn(const QString &password)
{
    static const QRegularExpression standIn(
        u"\\A(\\[[^\\]]*\\]|<[^>]*>|\\{[^}]*\\}|[*•]+|your[-_]?password)\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    return standIn.match(password).hasMatch();
}

void takePassword(DatabaseAddress &address, const QString &password)
{
    if (!password.isEmpty() && !isStandIn(password))
        address.password = Secret(password.toUtf8());
}

void takeUser(DatabaseAddress &address, const QString &userInfo)
{
    const qsizetype colon = userInfo.indexOf(u':');
    address.database.user = decoded(userInfo.left(colon < 0 ? userInfo.size() : colon));
    if (colon >= 0)
        takePassword(address, decoded(userInfo.mid(colon + 1)));
}

void takeHost(DatabaseChoice &database, const QString &text)
{
    static const QRegularExpression form(u"\\A(\\[[^\\]]*\\]|[^:]*)(?::(\\d*))?\\z"_s);
    const auto match = form.match(text);
    database.host = decoded(match.captured(1));
    if (database.host.startsWith(u'['))
        database.host = database.host.mid(1, database.host.size() - 2);
    database.port = match.captured(2);
}

void takeEncryption(DatabaseChoice &database, const QString &word)
{
    for (const EncryptionWord &each : encryptionWords) {
        if (each.word == word)
            database.encryption = each.encryption;
    }
}

void takeParameter(DatabaseAddress &address, const QString &name, const QString &value)
{
    DatabaseChoice &database = address.database;
    if (name == "host"_L1 || name == "hostaddr"_L1)
        database.host = value;
    else if (name == "port"_L1)
        database.port = value;
    else if (name == "dbname"_L1)
        database.name = value;
    else if (name == "user"_L1)
        database.user = value;
    else if (name == "password"_L1)
        takePassword(address, value);
    else if (name == "sslmode"_L1)
        takeEncryption(database, value);
    else if (name == "sslrootcert"_L1)
        database.certificateFile = value;
}

void takeParameters(DatabaseAddress &address, const QString &query)
{
    QUrlQuery further;
    const auto items = QUrlQuery(query).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        takeParameter(address, name, value);
        if (isKept(name))
            further.addQueryItem(name, encoded(value));
    }
    address.database.further = further.toString(QUrl::FullyEncoded);
}

/** An address as it should be: what is not allowed somewhere stands there in percent. */
const QRegularExpression &strictForm()
{
    static const QRegularExpression form(
        u"postgres(?:ql)?://(?:([^@/"
        u"?#\\s\"']*)@)?(\\[[^\\]@\\s]*\\](?::\\d*)?|[A-Za-z0-9._%-]*(?::\\d*)?)"
        "(?:/([^@?#\\s\"']*))?(?:\\?(\\w+=[^#\\s\"']*))?(?:[\\s\"']|\\z)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form;
}

/** With a password as it is, which may hold anything: the user ends at the last @ that a host can
 * follow. */
const QRegularExpression &looseForm()
{
    static const QRegularExpression form(
        u"postgres(?:ql)?://(?:([^\\s\"']*)@)?(\\[[^\\]@\\s]*\\](?::\\d*)?|[^@/?#\\s\"'=&]*)"
        "(?:/([^?#\\s\"']*))?(?:\\?([^#\\s\"']*))?(?:[\\s\"'#]|\\z)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form;
}

bool isSocketFolder(const QString &host)
{
    return host.startsWith(u'/');
}

QString hostAndPort(const DatabaseChoice &database)
{
    QString text = database.host.contains(u':') ? u'[' + database.host + u']' : database.host;
    if (!database.port.isEmpty())
        text += u':' + database.port;
    return text;
}

} // namespace

std::optional<DatabaseAddress> readDatabaseAddress(const QString &text)
{
    const QString begin = text.left(longestAddress);
    QRegularExpressionMatch match = strictForm().match(begin);
    if (!match.hasMatch())
        match = looseForm().match(begin);
    if (!match.hasMatch())
        return std::nullopt;
    DatabaseAddress address{.database = {.kind = DatabaseChoice::Kind::Postgres}};
    takeUser(address, match.captured(1));
    takeHost(address.database, match.captured(2));
    address.database.name = decoded(match.captured(3));
    takeParameters(address, match.captured(4));
    return address;
}

QString databaseAddress(const DatabaseChoice &database)
{
    QUrlQuery query;
    const bool socket = isSocketFolder(database.host);
    if (socket) {
        query.addQueryItem(u"host"_s, encoded(database.host));
        query.addQueryItem(u"user"_s, encoded(database.user));
        if (!database.port.isEmpty())
            query.addQueryItem(u"port"_s, encoded(database.port));
    } else {
        query.addQueryItem(u"sslmode"_s, wordOf(database.encryption));
    }
    if (!database.certificateFile.isEmpty())
        query.addQueryItem(u"sslrootcert"_s, encoded(database.certificateFile));
    QString text = u"postgresql://"_s;
    if (!socket)
        text += encoded(database.user) + u'@' + hostAndPort(database);
    text += u'/' + encoded(database.name);
    const QString further = database.further.isEmpty() ? QString() : u'&' + database.further;
    return text + u'?' + query.toString(QUrl::FullyEncoded) + further;
}

} // namespace earshot::ui
