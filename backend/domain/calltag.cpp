// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calltag.h"

#include <QMap>

namespace earshot {

using namespace Qt::StringLiterals;

namespace {

Error refused(const char *pattern, const QStringList &values = {})
{
    return worded(ErrorCode::InvalidInput, pattern, values);
}

/** Formats are signs that nobody sees, among them those that turn the direction of what follows. */
bool isSeen(QChar::Category category)
{
    switch (category) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return false;
    default:
        return true;
    }
}

Result<QStringList> tagTexts(const QStringList &texts)
{
    if (texts.size() > mostTags)
        return refused(
            QT_TRANSLATE_NOOP("Receiver", "A call has at most %1 tags. Take one away first."),
            {QString::number(mostTags)});
    QStringList tags;
    for (const QString &text : texts) {
        const Result<QString> tag = tagText(text);
        if (!tag.ok())
            return tag.error();
        tags.append(*tag);
    }
    return tags;
}

QStringList keysOf(const QStringList &tags)
{
    QStringList keys;
    for (const QString &tag : tags)
        keys.append(tagKey(tag));
    return keys;
}

} // namespace

Result<QString> tagText(const QString &text)
{
    constexpr qsizetype mostRead = 4 * longestTag;
    const Error tooLong = refused(QT_TRANSLATE_NOOP("Receiver", "A tag has at most %1 characters."),
        {QString::number(longestTag)});
    if (text.size() > mostRead)
        return tooLong;
    QString seen;
    for (const char32_t character : text.simplified().toUcs4()) {
        if (isSeen(QChar::category(character)))
            seen += QChar::fromUcs4(character);
    }
    seen = seen.normalized(QString::NormalizationForm_C).simplified();
    if (seen.isEmpty())
        return refused(QT_TRANSLATE_NOOP("Receiver", "A tag has at least one character."));
    return seen.size() > longestTag ? Result<QString>(tooLong) : Result<QString>(seen);
}

QString tagKey(const QString &tag)
{
    return tag.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

QStringList joinedTags(const QStringList &first, const QStringList &second)
{
    QMap<QString, QString> tags;
    for (const QString &tag : first + second) {
        const QString key = tagKey(tag);
        if (tags.size() < mostTags && !tags.contains(key))
            tags.insert(key, tag);
    }
    return tags.values();
}

Result<TagChange> tagChange(const QStringList &add, const QStringList &remove)
{
    const Result<QStringList> added = tagTexts(add);
    if (!added.ok())
        return added.error();
    const Result<QStringList> removed = tagTexts(remove);
    if (!removed.ok())
        return removed.error();
    const QStringList goneKeys = keysOf(*removed);
    for (const QString &tag : *added) {
        if (goneKeys.contains(tagKey(tag)))
            return refused(
                QT_TRANSLATE_NOOP("Receiver", "The tag “%1” can’t be added and removed at once."),
                {tag});
    }
    return TagChange{.add = *added, .remove = *removed};
}

} // namespace earshot
