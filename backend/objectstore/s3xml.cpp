// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectstore/s3xml.h"

#include <QUrl>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>
#include <functional>

namespace earshot::objectstore {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestMessage = 300;
constexpr qsizetype longestCode = 64;
constexpr qsizetype mostListed = 1000;

Error notUnderstood()
{
    return {.code = ErrorCode::Storage,
        .message = u"The object store's answer cannot be understood; is the address that of an "
                   "S3-compatible store?"_s,
        .retryable = true};
}

/** Calls @p use for each element directly below the root @p name; @p use has to read it or skip
 * it. False when the document is another or broken. A document type is refused: nothing good
 * comes with one. */
bool forEachChild(
    const QByteArray &xml, QStringView name, const std::function<void(QXmlStreamReader &)> &use)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd() && !reader.isStartElement()) {
        if (reader.readNext() == QXmlStreamReader::DTD)
            return false;
    }
    if (!reader.isStartElement() || reader.name() != name)
        return false;
    while (reader.readNextStartElement())
        use(reader);
    return !reader.hasError();
}

QString text(QXmlStreamReader &reader)
{
    return reader.readElementText(QXmlStreamReader::SkipChildElements);
}

/** For showing and for the log: nothing that a terminal or a line would take for something else. */
QString printable(QString words)
{
    words.truncate(longestMessage);
    std::replace_if(
        words.begin(), words.end(), [](QChar c) { return !c.isPrint(); }, u' ');
    return words.simplified();
}

QString plain(const QString &word)
{
    QString kept;
    for (const QChar c : word.first(std::min(word.size(), longestCode))) {
        if (c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-'))
            kept += c;
    }
    return kept;
}

QString decodedKey(QString encoded)
{
    return QUrl::fromPercentEncoding(encoded.replace(u'+', u' ').toUtf8());
}

S3Listed readListed(QXmlStreamReader &reader)
{
    S3Listed listed;
    while (reader.readNextStartElement()) {
        if (reader.name() == "Key"_L1)
            listed.key = decodedKey(text(reader));
        else if (reader.name() == "Size"_L1)
            listed.sizeBytes = text(reader).toLongLong();
        else if (reader.name() == "LastModified"_L1)
            listed.modifiedAt = Timestamp::fromString(text(reader)).value_or(Timestamp());
        else
            reader.skipCurrentElement();
    }
    return listed;
}

} // namespace

bool isErrorDocument(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    return reader.readNextStartElement() && reader.name() == "Error"_L1;
}

S3ErrorText parseS3Error(const QByteArray &xml)
{
    S3ErrorText error;
    forEachChild(xml, u"Error", [&](QXmlStreamReader &reader) {
        if (reader.name() == "Code"_L1)
            error.code = plain(text(reader));
        else if (reader.name() == "Message"_L1)
            error.message = printable(text(reader));
        else if (reader.name() == "Region"_L1)
            error.region = plain(text(reader));
        else
            reader.skipCurrentElement();
    });
    return error;
}

Result<S3Listing> parseS3Listing(const QByteArray &xml)
{
    S3Listing listing;
    const bool isListing = forEachChild(xml, u"ListBucketResult", [&](QXmlStreamReader &reader) {
        if (reader.name() == "Contents"_L1)
            listing.objects.append(readListed(reader));
        else if (reader.name() == "IsTruncated"_L1)
            listing.isTruncated = text(reader) == "true"_L1;
        else
            reader.skipCurrentElement();
    });
    if (!isListing || listing.objects.size() > mostListed)
        return notUnderstood();
    return listing;
}

Result<QByteArray> parseUploadId(const QByteArray &xml)
{
    QByteArray id;
    const bool isStart =
        forEachChild(xml, u"InitiateMultipartUploadResult", [&](QXmlStreamReader &reader) {
            if (reader.name() == "UploadId"_L1)
                id = text(reader).toUtf8();
            else
                reader.skipCurrentElement();
        });
    if (!isStart || id.isEmpty() || id.size() > 1024)
        return notUnderstood();
    return id;
}

QByteArray completionXml(const QList<QByteArray> &etags)
{
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.writeStartElement(u"CompleteMultipartUpload"_s);
    for (qsizetype i = 0; i < etags.size(); ++i) {
        writer.writeStartElement(u"Part"_s);
        writer.writeTextElement(u"PartNumber"_s, QString::number(i + 1));
        writer.writeTextElement(u"ETag"_s, QString::fromUtf8(etags.at(i)));
        writer.writeEndElement();
    }
    writer.writeEndElement();
    return xml;
}

} // namespace earshot::objectstore
