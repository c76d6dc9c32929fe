// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/content.h"

#include <QByteArray>

#include <algorithm>
#include <array>

namespace earshot::audio {

using namespace Qt::StringLiterals;

namespace {

struct Signature
{
    qsizetype offset;
    QByteArrayView bytes;
    QStringView name;
};

constexpr std::array foreignSignatures{
    Signature{0, "%PDF-", u"a PDF document"},
    Signature{0, "PK\x03\x04", u"a ZIP archive"},
    Signature{0, "\x1f\x8b", u"a gzip archive"},
    Signature{0, "\x89PNG", u"a picture"},
    Signature{0, "\xff\xd8\xff", u"a picture"},
    Signature{0, "GIF8", u"a picture"},
    Signature{4, "ftyp", u"an MP4 or M4A file"},
    Signature{0, "\x1a\x45\xdf\xa3", u"a WebM or Matroska file"},
};

constexpr std::array audioSignatures{
    Signature{8, "WAVE", u"WAV"},
    Signature{0, "OggS", u"Ogg"},
    Signature{0, "fLaC", u"FLAC"},
    Signature{0, "ID3", u"MP3"},
    Signature{0, "FORM", u"AIFF"},
    Signature{0, ".snd", u"AU"},
};

std::optional<QString> match(QByteArrayView head, const auto &signatures)
{
    for (const Signature &signature : signatures) {
        if (head.size() >= signature.offset + signature.bytes.size()
            && head.sliced(signature.offset, signature.bytes.size()) == signature.bytes)
            return signature.name.toString();
    }
    return std::nullopt;
}

/** The head in lower case, without byte order mark, leading white space and the zero bytes of
 * UTF-16. */
QByteArray asText(QByteArrayView head)
{
    QByteArray text;
    for (const char c : head) {
        if (c != '\0')
            text.append(c);
    }
    for (const QByteArrayView mark : {"\xef\xbb\xbf", "\xff\xfe", "\xfe\xff"}) {
        if (text.startsWith(mark))
            text.remove(0, mark.size());
    }
    return text.trimmed().toLower();
}

bool isJson(QByteArrayView text)
{
    if (!text.startsWith('{') && !text.startsWith('['))
        return false;
    const auto next = std::find_if(text.begin() + 1, text.end(),
        [](char c) { return !QByteArrayView(" \t\r\n").contains(c); });
    if (next == text.end())
        return true;
    const QByteArrayView allowed =
        text.startsWith('{') ? QByteArrayView("\"}") : QByteArrayView("\"{[]-0123456789tfn");
    return allowed.contains(*next);
}

bool isPlainText(QByteArrayView head)
{
    return std::all_of(head.begin(), head.end(),
        [](char c) { return (c >= 0x20 && c != 0x7f) || c == '\t' || c == '\r' || c == '\n'; });
}

} // namespace

std::optional<QString> nonAudioName(QByteArrayView head)
{
    if (head.isEmpty())
        return u"an empty file"_s;
    if (auto name = match(head, foreignSignatures))
        return name;
    const QByteArray text = asText(head);
    if (text.startsWith('<')) {
        for (const QByteArrayView tag : {"<!doctype html", "<html", "<head", "<body", "<script"}) {
            if (text.contains(tag))
                return u"an HTML page"_s;
        }
        return u"an XML document"_s;
    }
    if (isJson(text))
        return u"a JSON document"_s;
    if (isPlainText(head))
        return u"a text file"_s;
    return std::nullopt;
}

std::optional<QString> audioName(QByteArrayView head)
{
    if (auto name = match(head, audioSignatures))
        return name;
    if (head.size() >= 2 && uchar(head[0]) == 0xff && (uchar(head[1]) & 0xe0) == 0xe0)
        return u"MP3"_s;
    return std::nullopt;
}

qint64 id3Size(QByteArrayView head)
{
    // https://id3.org/id3v2.4.0-structure, 3.1: ten bytes, the last four hold seven bits each.
    if (head.size() < 10 || !head.startsWith("ID3"))
        return 0;
    qint64 size = 0;
    for (qsizetype i = 6; i < 10; ++i)
        size = size << 7 | (uchar(head[i]) & 0x7f);
    const bool hasFooter = (uchar(head[5]) & 0x10) != 0;
    return size + (hasFooter ? 20 : 10);
}

} // namespace earshot::audio
