// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/commandline.h"

#include "settings/loader.h"
#include "ui/language/languages.h"

#include <QFile>

namespace earshot::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestToken = 4096;

Error refused(const QString &message)
{
    return {.code = ErrorCode::InvalidInput, .message = message};
}

QStringList languageCodes()
{
    QStringList codes;
    for (const ui::LanguageName &language : ui::languages())
        codes.append(language.code);
    codes.sort();
    return codes;
}

QString helpText()
{
    return u"earshot [--sample | --data FOLDER | --connect URL] [options]\n\n"
           "  --sample              show made-up calls; nothing is kept\n"
           "  --data FOLDER         keep calls and recordings in FOLDER instead of the usual one\n"
           "  --connect URL         show the calls of a receiver, for instance "
           "https://calls.example.com\n"
           "  --token-file FILE     for --connect: read the access token from FILE; otherwise it\n"
           "                        is taken from EARSHOT_TOKEN\n"
           "  --theme light|dark    instead of the system's appearance (or EARSHOT_THEME)\n"
           "  --language CODE       for this run: "
        + languageCodes().join(u", "_s)
        + u"\n"
          "  --help, --version\n\nWhat is chosen in the settings page is in "
          "~/.config/earshot/earshot.settings, which is\nread unless --config names another file; "
          "passwords and keys are in the keychain.\n\nOptions of the receiver inside:\n\n"_s
        + settings::helpText();
}

/** Takes the program's own words out of the arguments, one after the other. */
class Reader
{
public:
    explicit Reader(QStringList arguments)
        : m_rest(std::move(arguments))
    { }

    bool takeFlag(const QString &name) { return m_rest.removeAll(name) > 0; }

    /** The value of "--name value" or "--name=value"; null when it is not there. */
    QString takeValue(const QString &name)
    {
        for (qsizetype index = 0; index < m_rest.size(); ++index) {
            if (m_rest.at(index).startsWith(name + u'='))
                return m_rest.takeAt(index).sliced(name.size() + 1);
            if (m_rest.at(index) == name) {
                m_rest.removeAt(index);
                return index < m_rest.size() ? m_rest.takeAt(index) : u""_s;
            }
        }
        return {};
    }

    [[nodiscard]] const QStringList &rest() const { return m_rest; }

private:
    QStringList m_rest;
};

Result<QUrl> serverFrom(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    const bool bare = (url.path().isEmpty() || url.path() == "/"_L1) && !url.hasQuery()
        && !url.hasFragment() && url.userInfo().isEmpty();
    if (!url.isValid() || !web || url.host().isEmpty() || !bare) {
        return refused(u"--connect needs the address of a receiver, for instance "
                       "https://calls.example.com or http://127.0.0.1:8787."_s);
    }
    return url.adjusted(QUrl::RemovePath);
}

Result<Secret> tokenFrom(const QString &fileName, const QProcessEnvironment &environment)
{
    if (fileName.isNull()) {
        Secret token(environment.value(u"EARSHOT_TOKEN"_s).trimmed().toUtf8());
        if (token.isEmpty()) {
            return refused(u"--connect needs an access token: put it into EARSHOT_TOKEN or name "
                           "its file with --token-file. On the receiver's computer, "
                           "\"earshotd token create\" makes one."_s);
        }
        return token;
    }
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return refused(u"The token file can't be read: %1."_s.arg(file.errorString()));
    Secret token(file.read(longestToken).trimmed());
    return token.isEmpty() ? Result<Secret>(refused(u"The token file is empty."_s)) : token;
}

Result<ui::ThemeMode> themeFrom(const QString &option, const QProcessEnvironment &environment)
{
    const QString word =
        option.isNull() ? environment.value(u"EARSHOT_THEME"_s, u"system"_s) : option;
    if (const auto mode = ui::themeModeFromWord(word))
        return *mode;
    return refused(u"The theme is light, dark or system, not \"%1\"."_s.arg(word));
}

Result<QString> languageFrom(const QString &option)
{
    if (option.isNull() || ui::isLanguage(option))
        return option;
    return refused(
        u"--language is one of %1, not \"%2\"."_s.arg(languageCodes().join(u", "_s), option));
}

Result<CommandLine> readConnection(CommandLine line, const QString &server,
    const QString &tokenFile, Reader &reader, const QProcessEnvironment &environment)
{
    line.mode = Mode::Connect;
    if (!reader.rest().isEmpty()) {
        return refused(u"\"%1\" does not go together with --connect."_s.arg(reader.rest().first()));
    }
    const auto url = serverFrom(server);
    if (!url)
        return url.error();
    const auto token = tokenFrom(tokenFile, environment);
    if (!token)
        return token.error();
    line.server = *url;
    line.token = *token;
    return line;
}

} // namespace

Result<CommandLine> readCommandLine(
    const QStringList &arguments, const QProcessEnvironment &environment)
{
    Reader reader(arguments);
    CommandLine line;
    if (reader.takeFlag(u"--help"_s) || reader.takeFlag(u"-h"_s)) {
        line.help = helpText();
        return line;
    }
    const QString server = reader.takeValue(u"--connect"_s);
    const QString tokenFile = reader.takeValue(u"--token-file"_s);
    const auto theme = themeFrom(reader.takeValue(u"--theme"_s), environment);
    if (!theme)
        return theme.error();
    line.theme = *theme;
    const auto language = languageFrom(reader.takeValue(u"--language"_s));
    if (!language)
        return language.error();
    line.language = *language;
    const bool sample = reader.takeFlag(u"--sample"_s);
    if (sample && !server.isNull())
        return refused(u"--sample and --connect do not go together."_s);
    if (!server.isNull())
        return readConnection(line, server, tokenFile, reader, environment);
    if (!tokenFile.isNull())
        return refused(u"--token-file is for --connect."_s);
    if (sample && !reader.rest().isEmpty())
        return refused(u"\"%1\" does not go together with --sample."_s.arg(reader.rest().first()));
    line.mode = sample ? Mode::Sample : Mode::Embedded;
    line.settings = reader.rest();
    return line;
}

} // namespace earshot::desktop
