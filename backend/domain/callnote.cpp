// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/callnote.h"

namespace earshot {

using namespace Qt::StringLiterals;

namespace {

bool isKept(char32_t character)
{
    if (character == U'\n')
        return true;
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
        return false;
    default:
        return true;
    }
}

} // namespace

Result<QString> noteText(const QString &text)
{
    constexpr qsizetype mostRead = 4 * longestNote;
    const Error tooLong = worded(ErrorCode::InvalidInput,
        QT_TRANSLATE_NOOP("Receiver", "A note has at most %1 characters."),
        {QString::number(longestNote)});
    if (text.size() > mostRead)
        return tooLong;
    QString plain = text;
    plain.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(u'\t', u' ');
    QString clean;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const bool isPair = plain.at(i).isHighSurrogate() && i + 1 < plain.size()
            && plain.at(i + 1).isLowSurrogate();
        const char32_t character = isPair ? QChar::surrogateToUcs4(plain.at(i), plain.at(i + 1))
                                          : char32_t(plain.at(i).unicode());
        if (isKept(character))
            clean += QStringView(plain).mid(i, isPair ? 2 : 1);
        i += isPair ? 1 : 0;
    }
    clean = clean.trimmed();
    if (clean.size() > longestNote)
        return tooLong;
    return clean;
}

} // namespace earshot
