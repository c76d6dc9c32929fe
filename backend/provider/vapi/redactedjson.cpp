// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/vapi/redactedjson.h"

#include "provider/vapi/secretwords.h"
#include "provider/vapi/signedurls.h"

#include <QString>

#include <array>
#include <charconv>
#include <utility>

namespace earshot::provider::vapi {

namespace {

using simdjson::dom::element;
using simdjson::dom::element_type;

/** The thread keeps a buffer of no more than this for the next one. */
constexpr std::size_t longestKept = 256 * 1024;

bool needsEscape(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
}

void writeEscaped(std::string &out, char c)
{
    constexpr char digits[] = "0123456789abcdef";
    if (c == '"' || c == '\\') {
        out += '\\';
        out += c;
    } else if (c == '\n') {
        out += "\\n";
    } else {
        out += "\\u00";
        out += digits[c >> 4];
        out += digits[c & 15];
    }
}

/** RFC 8259, section 7; characters beyond ASCII stay as they are. */
void writeText(std::string &out, std::string_view text)
{
    out += '"';
    std::size_t copied = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!needsEscape(text[i]))
            continue;
        out.append(text, copied, i - copied);
        writeEscaped(out, text[i]);
        copied = i + 1;
    }
    out.append(text, copied);
    out += '"';
}

void writeReducedText(std::string &out, std::string_view text)
{
    if (!mayHoldSignedUrl(text))
        return writeText(out, text);
    const QString whole = QString::fromUtf8(text.data(), qsizetype(text.size()));
    const QByteArray reduced = withoutSignedUrls(whole).toUtf8();
    writeText(out, std::string_view(reduced.constData(), std::size_t(reduced.size())));
}

/** The shortest text that reads back as the same number. */
template <typename Number>
void writeNumber(std::string &out, Number number)
{
    std::array<char, 32> text; // NOLINT(cppcoreguidelines-pro-type-member-init)
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number).ptr;
    out.append(text.data(), end);
}

/** As insteadOf() of redaction.cpp has it. */
bool leavesWord(std::string_view key, const element &value)
{
    if (!isRecordingLinkKey(key))
        return false;
    if (value.is_string())
        return std::string_view(value).find("://") != std::string_view::npos;
    return value.is_bool() && bool(value);
}

void writeValue(std::string &out, const element &value);

void writeObject(std::string &out, const simdjson::dom::object &object)
{
    char separator = '{';
    for (const auto &[key, value] : object) {
        const bool isSecret = isSecretKey(key);
        if (isSecret && !leavesWord(key, value))
            continue;
        out += std::exchange(separator, ',');
        writeText(out, key);
        out += ':';
        if (isSecret)
            out += "true";
        else
            writeValue(out, value);
    }
    out += separator == '{' ? "{}" : "}";
}

void writeArray(std::string &out, const simdjson::dom::array &array)
{
    char separator = '[';
    for (const element value : array) {
        out += std::exchange(separator, ',');
        writeValue(out, value);
    }
    out += separator == '[' ? "[]" : "]";
}

void writeValue(std::string &out, const element &value)
{
    switch (value.type()) {
    case element_type::OBJECT:
        return writeObject(out, simdjson::dom::object(value));
    case element_type::ARRAY:
        return writeArray(out, simdjson::dom::array(value));
    case element_type::STRING:
        return writeReducedText(out, std::string_view(value));
    case element_type::INT64:
        return writeNumber(out, std::int64_t(value));
    case element_type::UINT64:
        return writeNumber(out, std::uint64_t(value));
    case element_type::DOUBLE:
        return writeNumber(out, double(value));
    case element_type::BOOL:
        out += bool(value) ? "true" : "false";
        return;
    case element_type::NULL_VALUE:
        out += "null";
    }
}

} // namespace

QByteArray redactedJson(const simdjson::dom::object &object)
{
    static thread_local std::string out;
    out.clear();
    writeObject(out, object);
    QByteArray json(out.data(), qsizetype(out.size()));
    if (out.capacity() > longestKept)
        out = std::string();
    return json;
}

} // namespace earshot::provider::vapi
