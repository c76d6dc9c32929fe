// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/vapi/signedurls.h"

#include "provider/vapi/secretwords.h"

#include <QRegularExpression>
#include <QUrl>

namespace earshot::provider::vapi {

using namespace Qt::StringLiterals;

namespace {

bool isSigned(QStringView url)
{
    const qsizetype query = url.indexOf(u'?');
    const qsizetype fragment = url.indexOf(u'#');
    const qsizetype begin = query >= 0 ? query : fragment;
    if (begin < 0)
        return false;
    const QString parameters = url.sliced(begin + 1).toString();
    static const QRegularExpression separator(u"[&;#?]"_s);
    for (const QString &parameter : parameters.split(separator)) {
        const QString name = QUrl::fromPercentEncoding(parameter.section(u'=', 0, 0).toUtf8());
        if (isSecretParameter(name))
            return true;
    }
    return false;
}

QString reduced(const QString &scheme, QString rest)
{
    static const QRegularExpression afterAuthority(u"[/?#]"_s);
    static const QRegularExpression afterPath(u"[?#]"_s);
    const qsizetype authorityEnd = rest.indexOf(afterAuthority);
    const QString authority = authorityEnd < 0 ? rest : rest.left(authorityEnd);
    if (const qsizetype at = authority.lastIndexOf(u'@'); at >= 0)
        rest.remove(0, at + 1);
    if (!isSigned(rest))
        return scheme + rest;
    return scheme + rest.left(rest.indexOf(afterPath));
}

} // namespace

bool mayHoldSignedUrl(std::string_view text)
{
    return text.find("://") != text.npos && text.find_first_of("?#@") != text.npos;
}

QString withoutSignedUrls(const QString &text)
{
    static const QRegularExpression pattern(
        u"([A-Za-z][A-Za-z0-9+.-]{0,30}://)([^\\s\"'<>\\\\]+)"_s);
    const bool mayBeSigned = text.contains("://"_L1)
        && (text.contains(u'?') || text.contains(u'#') || text.contains(u'@'));
    if (!mayBeSigned)
        return text;
    QString kept;
    qsizetype copied = 0;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        kept += QStringView(text).sliced(copied, match.capturedStart() - copied);
        kept += reduced(match.captured(1), match.captured(2));
        copied = match.capturedEnd();
    }
    return kept + QStringView(text).sliced(copied);
}

} // namespace earshot::provider::vapi
