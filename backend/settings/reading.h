// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings.h"

namespace earshot::settings {

/**
 * Readers of one value each. They give nothing when @p text was taken, and otherwise what would be
 * right, as the end of a sentence: "a whole number from 1 to 64".
 */
using Expected = std::optional<QString>;

Expected readFolder(const QString &text, QString &into);
/** An IP address (IPv6 in brackets) or "localhost", a colon and a port. */
Expected readEndpoint(const QString &text, Endpoint &into);
/** http or https with a host, without user, query or fragment; a trailing slash is dropped. */
Expected readUrl(const QString &text, QUrl &into);
Expected readHosts(const QString &text, std::vector<AllowedHost> &into);
/** "AC" and 32 hexadecimal digits. */
Expected readAccountSid(const QString &text, QString &into);
/** What may stand behind "#" in a URL; a leading "#" is dropped. */
Expected readFragment(const QString &text, QString &into);
/** Names of HTTP header fields (RFC 9110 tokens), separated by commas; at most 16. */
Expected readHeaderNames(const QString &text, QStringList &into);
/** One name of a header field. */
Expected readHeaderName(const QString &text, QString &into);
/** Any text of up to 200 printable characters. */
Expected readText(const QString &text, QString &into);
/** Text as above with "{body}" in it: a signature that covers less proves nothing. */
Expected readSignedFormat(const QString &text, QString &into);
/** As AddressRanges::fromText() takes it. */
Expected readAddresses(const QString &text, AddressRanges &into);
Expected readUuid(const QString &text, QString &into);
Expected readDatabase(const QString &text, DatabasePlace &into);
Expected readStore(const QString &text, StorePlace &into);
Expected readLinkMode(const QString &text, LinkMode &into);
Expected readRegion(const QString &text, VapiRegion &into);
Expected readProfile(const QString &text, RecordingProfile &into);
Expected readLogFormat(const QString &text, LogFormat &into);
Expected readDelays(const QString &text, std::vector<std::chrono::milliseconds> &into);
Expected readInteger(const QString &text, qint64 least, qint64 most, qint64 &into);

/** A duration in whole seconds. */
Expected seconds(const QString &text, qint64 least, qint64 most, std::chrono::seconds &into);
/** As ComplaintWords::fromText() takes it. */
Expected readComplaintWords(const QString &text, ComplaintWords &into);
/** As WorkHours::fromText() takes it. */
Expected readWorkHours(const QString &text, WorkHours &into);
/** "on" or "off". */
Expected readSwitch(const QString &text, bool &into);
Expected readAlgorithm(const QString &text, QString &into);
/** As readUrl(), or empty. */
Expected readForwardUrl(const QString &text, QUrl &into);

/** Reader of one of two words: true for @p Yes. */
template <auto Group, auto Member>
Expected choice(
    Settings &settings, const QString &text, QLatin1StringView no, QLatin1StringView yes)
{
    if (text != no && text != yes)
        return QStringLiteral("one of ") + no + QStringLiteral(", ") + yes;
    (settings.*Group).*Member = text == yes;
    return std::nullopt;
}

/** Reader of a member of a group of settings. */
template <auto Group, auto Member, auto Read>
Expected within(Settings &settings, const QString &text)
{
    return Read(text, (settings.*Group).*Member);
}

/** Reader of one member of Settings through one of the functions above, for the table of keys. */
template <auto Member, auto Read>
Expected with(Settings &settings, const QString &text)
{
    return Read(text, settings.*Member);
}

/** Reader of a whole number or a duration in its own unit. */
template <auto Member, qint64 Least, qint64 Most>
Expected number(Settings &settings, const QString &text)
{
    qint64 value = 0;
    if (auto expected = readInteger(text, Least, Most, value))
        return expected;
    auto &member = settings.*Member;
    member = std::remove_reference_t<decltype(member)>(value);
    return std::nullopt;
}

} // namespace earshot::settings
