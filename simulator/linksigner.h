// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/secret.h"

#include <QUrl>
#include <QUrlQuery>

#include <chrono>

namespace earshot::simulator {

/**
 * Links to the storage host in the form S3-style storage gives them. The query fields look like
 * AWS Signature Version 4; the signature itself is a plain HMAC, because only this program checks
 * it. A value.
 */
class LinkSigner
{
public:
    enum class Verdict { Valid, Unsigned, Expired, Forged };

    /** @p storage is the base URL of the storage host. */
    LinkSigner(QUrl storage, Secret key);

    /** The stable identifier of an object: no download, as storage is private. */
    [[nodiscard]] QUrl plainUrl(const QString &object) const;
    [[nodiscard]] QUrl signedUrl(
        const QString &object, Timestamp signedAt, std::chrono::seconds life) const;
    [[nodiscard]] Verdict check(const QString &path, const QUrlQuery &query, Timestamp now) const;

    /** The object's name in a path of the storage host; empty when it is not one. */
    [[nodiscard]] static QString objectOf(const QString &path);

private:
    [[nodiscard]] QByteArray signature(
        const QString &path, const QString &date, const QString &life) const;

    QUrl m_storage;
    Secret m_key;
};

} // namespace earshot::simulator
