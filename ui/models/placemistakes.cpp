// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/placefields.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

namespace earshot::ui::place {

using namespace Qt::StringLiterals;
using Field = PlaceField;

namespace {

constexpr int highestPort = 65535;

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(PlaceFields)
};

QString hostMistake(const QString &host)
{
    static const QRegularExpression name(u"\\A[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?\\z"_s);
    static const QRegularExpression ipv6(u"\\A[0-9A-Fa-f:.%]+\\z"_s);
    if (host.contains("://"_L1))
        return Texts::tr(
            "This is a whole address: paste it into the field above, and it is taken apart.");
    if (host.contains(u','))
        return Texts::tr("Only one server can be named here.");
    if (host.startsWith(u'/')) {
        return QFileInfo(host).isDir() ? QString()
                                       : Texts::tr("There is no such folder on this computer.");
    }
    const bool good =
        name.match(host).hasMatch() || (host.count(u':') > 1 && ipv6.match(host).hasMatch());
    return good
        ? QString()
        : Texts::tr("Write the server’s name or address alone, for instance db.example.com.");
}

QString portMistake(const QString &port)
{
    bool isNumber = false;
    const int number = port.toInt(&isNumber);
    return isNumber && number >= 1 && number <= highestPort
        ? QString()
        : Texts::tr("A number from 1 to 65535.");
}

QString fileMistake(const QString &path)
{
    const QFileInfo file(path);
    if (file.isFile() && file.isReadable())
        return {};
    return file.isFile() ? Texts::tr("This file can’t be read.")
                         : Texts::tr("There is no such file on this computer.");
}

QString folderMistake(const QString &path)
{
    const QFileInfo folder(path);
    if (!folder.isAbsolute())
        return Texts::tr("Write the whole path, from the beginning of the disk on.");
    if (folder.exists() && !folder.isDir())
        return Texts::tr("This is a file; choose a folder.");
    return folder.isDir() && !folder.isWritable()
        ? Texts::tr("Nothing can be written into this folder.")
        : QString();
}

QString urlMistake(const QString &text, const QString &example)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return Texts::tr("Write an address that begins with https://, for instance %1.")
            .arg(example);
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return Texts::tr("Write the address alone, without user, question mark and number sign.");
    return {};
}

bool isPlain(const QString &text, const QString &characters)
{
    const QRegularExpression plain(u"\\A["_s + characters + u"]{1,200}\\z"_s);
    return plain.match(text).hasMatch() && !text.contains(".."_L1);
}

QString bucketMistake(const QString &bucket)
{
    return isPlain(bucket, u"A-Za-z0-9._-"_s)
        ? QString()
        : Texts::tr("Letters, digits, dot, dash and underscore only.");
}

QString prefixMistake(const QString &prefix)
{
    const bool good = isPlain(prefix, u"A-Za-z0-9._/-"_s) && !prefix.contains("//"_L1)
        && !prefix.startsWith(u'/');
    return good
        ? QString()
        : Texts::tr("Letters, digits, dot, dash, underscore and single slashes between them only.");
}

/** A project has public keys too, which may write nothing. */
QString supabaseKeyMistake(const Secret &key)
{
    const QByteArray &bytes = key.reveal();
    const QByteArray claims =
        QByteArray::fromBase64(bytes.split('.').value(1), QByteArray::Base64UrlEncoding);
    const QString role = QJsonDocument::fromJson(claims).object().value("role"_L1).toString();
    if (!bytes.startsWith("sb_publishable_") && role != "anon"_L1)
        return {};
    return Texts::tr("This is the project’s public key, which may not write. Take the secret key "
                     "(sb_secret_…) or the service_role key.");
}

QString mistakeIn(Field field, const QString &text)
{
    switch (field) {
    case Field::Host:
        return hostMistake(text);
    case Field::Port:
        return portMistake(text);
    case Field::DatabaseCertificate:
    case Field::StoreCertificate:
        return fileMistake(text);
    case Field::Folder:
        return folderMistake(text);
    case Field::Endpoint:
        return urlMistake(text, u"https://s3.example.com"_s);
    case Field::ProjectUrl:
        return urlMistake(text, u"https://abcdefgh.supabase.co"_s);
    case Field::Region:
        return isPlain(text, u"A-Za-z0-9-"_s) ? QString() : Texts::tr("For instance eu-central-1.");
    case Field::Bucket:
        return bucketMistake(text);
    case Field::Prefix:
        return prefixMistake(text);
    default:
        return {};
    }
}

} // namespace

QString mistake(const PlaceChoice &choice, Field field)
{
    if (field == Field::SupabaseKey)
        return supabaseKeyMistake(choice.secrets.supabaseKey);
    const QString typed = text(choice, field);
    return typed.isEmpty() ? QString() : mistakeIn(field, typed);
}

QString missing(const PlaceChoice &choice, Field field)
{
    if (isSecret(field) ? isTyped(choice, field) : !text(choice, field).isEmpty())
        return {};
    switch (field) {
    case Field::Host:
        return Texts::tr("The server is missing.");
    case Field::DatabaseName:
        return Texts::tr("The name of the database is missing.");
    case Field::User:
        return Texts::tr("The user is missing.");
    case Field::Bucket:
        return Texts::tr("The bucket is missing.");
    case Field::ProjectUrl:
        return Texts::tr("The address of the project is missing.");
    case Field::AccessKey:
        return Texts::tr("The access key is missing.");
    case Field::SecretKey:
        return Texts::tr("The secret key is missing.");
    case Field::SupabaseKey:
        return Texts::tr("The key is missing.");
    default:
        return {};
    }
}

} // namespace earshot::ui::place
