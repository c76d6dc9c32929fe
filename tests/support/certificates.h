// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTemporaryDir>

#include <stdexcept>

namespace earshot::test {

using namespace Qt::StringLiterals;

/** Certificates for tests, made by the openssl program in a folder that goes away. */
class CertificateMaker
{
public:
    struct Wish
    {
        QString subject = QStringLiteral("/CN=receiver.example");
        QString names = QStringLiteral("IP:127.0.0.1"); ///< for whom, as openssl writes it
        int days = 2; ///< -1: it is over already
        bool isSigned = false; ///< by our authority; otherwise by itself
    };
    struct Made
    {
        QSslCertificate certificate;
        QSslConfiguration serverSide;
    };

    CertificateMaker()
    {
        run({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
            u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-subj"_s, u"/CN=Sample Authority"_s,
            u"-keyout"_s, path("ca.key"), u"-out"_s, path("ca.pem")});
    }

    [[nodiscard]] QSslCertificate authority() const
    {
        return QSslCertificate::fromPath(path("ca.pem")).constFirst();
    }

    [[nodiscard]] Made make(const Wish &wish) const
    {
        QFile extensions(path("extensions"));
        if (!extensions.open(QIODevice::WriteOnly))
            throw std::runtime_error("a test file can't be written");
        extensions.write("subjectAltName=" + wish.names.toUtf8() + "\n");
        extensions.close();
        run({u"req"_s, u"-new"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
            u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-utf8"_s, u"-subj"_s, wish.subject,
            u"-keyout"_s, path("key"), u"-out"_s, path("request")});
        QStringList sign{u"x509"_s, u"-req"_s, u"-in"_s, path("request"), u"-extfile"_s,
            path("extensions"), u"-days"_s, QString::number(wish.days), u"-out"_s, path("pem")};
        if (wish.isSigned)
            sign << u"-CA"_s << path("ca.pem") << u"-CAkey"_s << path("ca.key")
                 << u"-CAcreateserial"_s;
        else
            sign << u"-signkey"_s << path("key");
        run(sign);
        return read();
    }

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QLatin1StringView(name));
    }

    static void run(const QStringList &arguments)
    {
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"), arguments);
        if (!openssl.waitForFinished() || openssl.exitCode() != 0)
            throw std::runtime_error("openssl: " + openssl.readAllStandardError().toStdString());
    }

    [[nodiscard]] Made read() const
    {
        QFile key(path("key"));
        if (!key.open(QIODevice::ReadOnly))
            throw std::runtime_error("a test file can't be read");
        Made made{.certificate = QSslCertificate::fromPath(path("pem")).constFirst(),
            .serverSide = QSslConfiguration::defaultConfiguration()};
        made.serverSide.setPrivateKey(QSslKey(&key, QSsl::Ec));
        made.serverSide.setLocalCertificate(made.certificate);
        return made;
    }

    QTemporaryDir m_folder;
};

} // namespace earshot::test
