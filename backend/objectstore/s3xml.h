// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace earshot::objectstore {

/** What an error document says; empty where it says nothing, or is none. */
struct S3ErrorText
{
    QString code; ///< letters and digits only
    QString message; ///< at most 300 characters, printable
    QString region; ///< the right one, where the asked one was wrong
};

struct S3Listed
{
    QString key;
    qint64 sizeBytes = 0;
    Timestamp modifiedAt;
};

struct S3Listing
{
    QList<S3Listed> objects;
    bool isTruncated = false;
};

/** True for a document whose root is "Error": some answers fail after their 200 was sent. */
bool isErrorDocument(const QByteArray &xml);
S3ErrorText parseS3Error(const QByteArray &xml);

/** The answer to list-type=2 with encoding-type=url. Storage when it is not one. */
Result<S3Listing> parseS3Listing(const QByteArray &xml);
/** UploadId of the answer to the start of an upload in parts. */
Result<QByteArray> parseUploadId(const QByteArray &xml);
/** The body that ends an upload: part numbers from 1 with their ETags. */
QByteArray completionXml(const QList<QByteArray> &etags);

} // namespace earshot::objectstore
