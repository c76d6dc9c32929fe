// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/pseudolanguage.h"

#include "tests/support/translationfile.h"

namespace earshot::test {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar opening = u'⟦';
constexpr QChar closing = u'⟧';

QString keyOf(const QString &context, const QString &source, const QString &comment)
{
    return QStringList{context, source, comment}.join(u'\x1f');
}

/** Other letters of about the same width; not what stands for a value, nor mark-up. */
QString withAccents(const QString &text)
{
    static const QString plain = u"aeouAEOU"_s;
    static const QString accented = u"àéöüÀÉÖÜ"_s;
    QString result = text;
    bool isMarkup = false;
    for (QChar &letter : result) {
        isMarkup = letter == u'<' || (isMarkup && letter != u'>');
        const qsizetype at = plain.indexOf(letter);
        if (at >= 0 && !isMarkup)
            letter = accented.at(at);
    }
    return result;
}

/** As much again as two fifths of @p length, in words. */
QString longer(qsizetype length)
{
    QString more;
    while (more.size() * 5 < length * 2)
        more += more.size() % 6 == 0 ? u' ' : u'ö';
    return more;
}

} // namespace

PseudoLanguage::PseudoLanguage(const QString &file)
{
    for (const TranslatedText &text : readTranslations(file))
        m_known.insert(keyOf(text.context, text.source, text.comment));
}

QString PseudoLanguage::translate(
    const char *context, const char *source, const char *disambiguation, int) const
{
    const QString text = QString::fromUtf8(source);
    const QString comment = QString::fromUtf8(disambiguation);
    if (*context == 'Q')
        return opening + text + closing;
    if (!m_known.contains(keyOf(QString::fromUtf8(context), text, comment)))
        return {};
    if (comment.contains("a date format"_L1))
        return text;
    return opening + withAccents(text) + longer(text.size()) + closing;
}

QStringList unmarkedParts(const QString &text)
{
    QStringList parts{QString()};
    int depth = 0;
    for (const QChar character : text) {
        depth += character == opening ? 1 : 0;
        if (depth == 0)
            parts.last().append(character);
        else if (depth > 0 && parts.last().size() > 0)
            parts.append(QString());
        depth -= character == closing ? 1 : 0;
    }
    return parts;
}

} // namespace earshot::test
