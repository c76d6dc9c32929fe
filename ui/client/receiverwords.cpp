// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/receiverwords.h"

#include "core/error.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace earshot::ui {

namespace {

constexpr qsizetype longestSentence = 1000;
constexpr qsizetype mostValues = 9;

/** Null when there is no translation. */
QString translated(QString sentence)
{
    // Receivers of before, and what they stored, have the apostrophe of typewriters.
    sentence.replace(u'\'', u'’');
    const QByteArray source = sentence.toUtf8();
    QString text = QCoreApplication::translate("Receiver", source.constData());
    return text == sentence ? QString() : text;
}

QStringList valuesIn(const JsonView &object)
{
    QStringList values;
    for (const QJsonValue &value : object.array(u"values")) {
        if (values.size() < mostValues)
            values.append(inOurLanguage(value.toString()));
    }
    return values;
}

} // namespace

QString cleaned(const QString &text)
{
    QString clean = text.left(longestSentence).simplified();
    clean.removeIf([](QChar character) { return !character.isPrint(); });
    return clean;
}

QString inOurLanguage(const QString &sentence)
{
    const QString clean = cleaned(sentence);
    const QString ours = translated(clean);
    return ours.isNull() ? clean : ours;
}

QString sentenceIn(const JsonView &object, std::initializer_list<QStringView> plain)
{
    const QString pattern = translated(cleaned(object.text(u"pattern").value_or(QString())));
    // The translation keeps its no-break spaces; the values are clean.
    if (!pattern.isEmpty())
        return filledIn(pattern, valuesIn(object)).trimmed().left(longestSentence);
    return inOurLanguage(object.firstText(plain).value_or(QString()));
}

} // namespace earshot::ui
