// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/person.h"

#include <QRegularExpression>
#include <QSet>

#include <array>

namespace earshot {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestEmail = 254; // RFC 5321, 4.5.3.1.3
constexpr qsizetype longestName = 100;
constexpr int fewestCharacters = 5; ///< different ones in a password

/** What is tried first by whoever guesses; each is found within longer ones, too, in any case. */
constexpr std::array guessed{"password"_L1, "passwort"_L1, "motdepasse"_L1, "contrasena"_L1,
    "123456789"_L1, "987654321"_L1, "qwertyuiop"_L1, "qwertzuiop"_L1, "azertyuiop"_L1,
    "abcdefgh"_L1, "letmein"_L1, "iloveyou"_L1, "earshot"_L1};

Error invalid(const char *pattern, const QStringList &values = {})
{
    return worded(ErrorCode::InvalidInput, pattern, values);
}

bool hasInvisible(const QString &text)
{
    for (const QChar character : text) {
        if (!character.isPrint())
            return true;
    }
    return false;
}

/** Whether little is left of @p password without @p part. */
bool isMostly(const QString &password, const QString &part)
{
    if (part.size() < 4 || !password.contains(part))
        return false;
    return password.size() - part.size() < shortestPassword / 2;
}

bool isGuessed(const QString &password, const QString &email, const QString &name)
{
    QStringList parts{email, email.section(u'@', 0, 0), name.toLower()};
    for (const QLatin1StringView word : guessed)
        parts.append(QString(word));
    for (const QString &part : parts) {
        if (isMostly(password, part))
            return true;
    }
    return false;
}

} // namespace

Result<QString> emailFrom(const QString &text)
{
    static const QRegularExpression form(
        u"\\A[^\\s@,;<>\"()]{1,64}@[^\\s@,;<>\"()]+\\.[^\\s@,;<>\"()]+\\z"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QString email = text.trimmed().normalized(QString::NormalizationForm_C).toLower();
    if (email.size() > longestEmail || hasInvisible(email) || !form.match(email).hasMatch())
        return invalid(QT_TRANSLATE_NOOP(
            "Receiver", "That is not an e-mail address. It has the form name@example.com."));
    return email;
}

Result<QString> personNameFrom(const QString &text)
{
    const QString name = text.simplified();
    if (name.isEmpty() || name.size() > longestName || hasInvisible(name))
        return invalid(QT_TRANSLATE_NOOP("Receiver", "A name has from 1 to %1 characters."),
            {QString::number(longestName)});
    return name;
}

Result<void> checkPassword(const QString &password, const QString &email, const QString &name)
{
    if (password.size() < shortestPassword || password.size() > longestPassword)
        return invalid(
            QT_TRANSLATE_NOOP("Receiver",
                "A password has from %1 to %2 characters; a few words in a row are easy to "
                "remember."),
            {QString::number(shortestPassword), QString::number(longestPassword)});
    const QString lower = password.toLower();
    const QSet<QChar> different(lower.begin(), lower.end());
    if (different.size() < fewestCharacters || isGuessed(lower, email, name))
        return invalid(QT_TRANSLATE_NOOP("Receiver",
            "That password would be guessed soon. Take a few words that have nothing to do with "
            "you or each other."));
    return {};
}

Secret passwordSecret(const QString &password)
{
    return Secret(password.normalized(QString::NormalizationForm_KC).toUtf8());
}

} // namespace earshot
