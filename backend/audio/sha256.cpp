// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/sha256.h"

#include <QFile>

#include <openssl/evp.h>

#include <array>

namespace earshot::audio {

using namespace Qt::StringLiterals;

void Sha256::Free::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256()
    : m_context(EVP_MD_CTX_new())
{
    EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr);
}

void Sha256::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context.get(), bytes.data(), size_t(bytes.size()));
}

QString Sha256::finish()
{
    QByteArray sum(32, '\0');
    EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char *>(sum.data()), nullptr);
    return QString::fromLatin1(sum.toHex());
}

namespace {

Error unreadable(const QIODevice &file)
{
    return Error{.code = ErrorCode::Storage,
        .message = u"A file just written can't be read back: %1."_s.arg(file.errorString()),
        .retryable = true};
}

} // namespace

Result<QString> sha256OfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(file);
    return sha256Of(file);
}

Result<QString> sha256Of(QIODevice &file)
{
    Sha256 sum;
    std::array<char, 65536> block;
    qint64 got = 0;
    while ((got = file.read(block.data(), block.size())) > 0)
        sum.add(QByteArrayView(block.data(), got));
    if (got < 0)
        return unreadable(file);
    return sum.finish();
}

} // namespace earshot::audio
