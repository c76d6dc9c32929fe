// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/secondfactor.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QtEndian>
#include <QUrl>

#include <sodium.h>

namespace earshot::access {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 stepSeconds = 30;
constexpr qsizetype codeDigits = 6;
constexpr quint32 codeRange = 1'000'000;
constexpr qsizetype secretBytes = 20;
constexpr std::chrono::minutes offerLife{10};
constexpr int recoveryCodes = 10;
constexpr qsizetype recoveryBytes = 10;
constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), std::size_t(count));
    return bytes;
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

} // namespace

SecondFactor::SecondFactor(const QByteArray &key)
    : m_key(QMessageAuthenticationCode::hash(
        "earshot second factor, version 1", key, QCryptographicHash::Sha256))
{ }

Secret SecondFactor::newSecret()
{
    return Secret(randomBytes(secretBytes));
}

QByteArray SecondFactor::seal(const Secret &secret) const
{
    const QByteArray nonce = randomBytes(crypto_secretbox_NONCEBYTES);
    const QByteArray &plain = secret.reveal();
    QByteArray box(plain.size() + qsizetype(crypto_secretbox_MACBYTES), Qt::Uninitialized);
    crypto_secretbox_easy(raw(box), raw(plain), static_cast<unsigned long long>(plain.size()),
        raw(nonce), raw(m_key));
    return nonce + box;
}

std::optional<Secret> SecondFactor::open(const QByteArray &sealed) const
{
    constexpr auto around = qsizetype(crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES);
    if (sealed.size() <= around)
        return std::nullopt;
    const QByteArray nonce = sealed.first(crypto_secretbox_NONCEBYTES);
    const QByteArray box = sealed.sliced(crypto_secretbox_NONCEBYTES);
    QByteArray plain(sealed.size() - around, Qt::Uninitialized);
    const int failed = crypto_secretbox_open_easy(
        raw(plain), raw(box), static_cast<unsigned long long>(box.size()), raw(nonce), raw(m_key));
    return failed == 0 ? std::optional(Secret(plain)) : std::nullopt;
}

QByteArray SecondFactor::sealOffer(const Secret &secret, Timestamp now) const
{
    QByteArray time(sizeof(qint64), Qt::Uninitialized);
    qToBigEndian(now.milliseconds(), time.data());
    return seal(Secret(time + secret.reveal()));
}

std::optional<Secret> SecondFactor::openOffer(const QByteArray &sealed, Timestamp now) const
{
    const auto plain = open(sealed);
    if (!plain || plain->reveal().size() != qsizetype(sizeof(qint64)) + secretBytes)
        return std::nullopt;
    const auto offered =
        Timestamp::fromMilliseconds(qFromBigEndian<qint64>(plain->reveal().constData()));
    if (now - offered >= offerLife)
        return std::nullopt;
    return Secret(plain->reveal().sliced(sizeof(qint64)));
}

/** RFC 4226, 5.3. */
QString SecondFactor::code(const Secret &secret, qint64 step)
{
    QByteArray counter(8, Qt::Uninitialized);
    qToBigEndian(step, counter.data());
    const QByteArray sum =
        QMessageAuthenticationCode::hash(counter, secret.reveal(), QCryptographicHash::Sha1);
    const int offset = sum.back() & 0x0f;
    const quint32 number = qFromBigEndian<quint32>(sum.constData() + offset) & 0x7fffffffU;
    return QString::number(number % codeRange).rightJustified(codeDigits, u'0');
}

std::optional<qint64> SecondFactor::stepOf(
    const Secret &secret, const QString &text, Timestamp now, qint64 last)
{
    const Secret shown(text.simplified().remove(u' ').toLatin1());
    const qint64 current = now.milliseconds() / 1000 / stepSeconds;
    std::optional<qint64> found;
    for (qint64 step = current - 1; step <= current + 1; ++step) {
        if (step > last && shown.matches(code(secret, step).toLatin1()))
            found = step;
    }
    return found;
}

QString SecondFactor::uri(const Secret &secret, const QString &email)
{
    const QString account = QString::fromLatin1(QUrl::toPercentEncoding(email));
    return u"otpauth://totp/Earshot:%1?secret=%2&issuer=Earshot"_s.arg(
        account, base32(secret.reveal()));
}

QString SecondFactor::base32(const QByteArray &bytes)
{
    QString text;
    quint32 bits = 0;
    int count = 0;
    for (const char byte : bytes) {
        bits = (bits << 8) | quint8(byte);
        for (count += 8; count >= 5; count -= 5)
            text += QLatin1Char(alphabet[(bits >> (count - 5)) & 31]);
    }
    if (count > 0)
        text += QLatin1Char(alphabet[(bits << (5 - count)) & 31]);
    return text;
}

QStringList SecondFactor::newRecoveryCodes()
{
    QStringList codes;
    for (int i = 0; i < recoveryCodes; ++i) {
        QString code = base32(randomBytes(recoveryBytes));
        for (qsizetype place = code.size() - 4; place > 0; place -= 4)
            code.insert(place, u'-');
        codes.append(code.toLower());
    }
    return codes;
}

QString SecondFactor::recoveryHash(const QString &code)
{
    QString letters;
    for (const QChar character : code.left(64)) {
        if (character.isLetterOrNumber())
            letters += character.toUpper();
    }
    return QString::fromLatin1(QCryptographicHash::hash(
        QByteArray("earshot recovery code " + letters.toUtf8()), QCryptographicHash::Sha256)
                                   .toHex());
}

} // namespace earshot::access
