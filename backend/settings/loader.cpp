// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/loader.h"

#include "settings/keys.h"

#include <QFile>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QTextStream>

#include <algorithm>

namespace earshot::settings {

using namespace Qt::StringLiterals;

namespace {

constexpr auto configOption = "--config"_L1;
constexpr auto configVariable = "EARSHOT_CONFIG"_L1;
constexpr qint64 largestFile = 1024 * 1024;

/** A text for one key and the place it stands, for messages: "--workers", "line 3 of …". */
struct Entry
{
    QString text;
    QString place;
};

using Entries = QHash<QLatin1StringView, Entry>; // by Key::name

Error invalid(const QString &message)
{
    return {.code = ErrorCode::InvalidInput, .message = message};
}

template <typename Table>
auto findKey(const Table &table, const auto &matches)
{
    const auto found = std::find_if(table.begin(), table.end(), matches);
    return found == table.end() ? nullptr : &*found;
}

/** What to say of a name that is no key: secrets are shown their place. */
Error notAKey(const QString &place, const QString &name)
{
    QString asName = name;
    asName.replace(u'-', u'_');
    const SecretKey *secret =
        findKey(secretKeys, [&](const SecretKey &key) { return key.name == asName; });
    if (secret)
        return invalid(u"%1: \"%2\" is a secret and does not belong here. Set the variable %3, or "
                       u"put it in a file named %4 in the credentials folder."_s.arg(
                           place, name, secret->variable, secret->name));
    QStringList known;
    for (const Key &key : keys)
        known << key.name;
    return invalid(
        u"%1: there is no setting \"%2\". There are %3."_s.arg(place, name, known.join(u", "_s)));
}

/** The provider's documented addresses. */
QUrl regionalUrl(VapiRegion region)
{
    return QUrl(region == VapiRegion::EuropeanUnion ? u"https://api.eu.vapi.ai"_s
                                                    : u"https://api.vapi.ai"_s);
}

Result<void> insertOnce(Entries &entries, const Key &key, Entry entry)
{
    if (const auto known = entries.constFind(key.name); known != entries.constEnd())
        return invalid(u"%1: \"%2\" is given a second time; the first is at %3."_s.arg(
            entry.place, key.name, known->place));
    entries.insert(key.name, entry);
    return {};
}

struct CommandLine
{
    Entries entries;
    QString filePath;
};

Result<CommandLine> readArguments(const QStringList &arguments)
{
    CommandLine line;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        const qsizetype equals = argument.indexOf(u'=');
        const QString option = equals < 0 ? argument : argument.left(equals);
        const Key *key = findKey(keys, [&](const Key &each) { return each.option == option; });
        if (!option.startsWith("--"_L1))
            return invalid(
                u"\"%1\" is not expected on the command line; options begin with --."_s.arg(
                    option));
        if (!key && option != configOption)
            return notAKey(u"Command line"_s, option.mid(2));
        if (equals < 0 && ++i >= arguments.size())
            return invalid(u"The option %1 needs a value."_s.arg(option));
        const QString value = equals < 0 ? arguments.at(i) : argument.mid(equals + 1);
        if (!key)
            line.filePath = value;
        else if (const auto added = insertOnce(line.entries, *key, {value, option}); !added)
            return added.error();
    }
    return line;
}

bool isKnownVariable(const QString &variable)
{
    return std::find(otherVariables.begin(), otherVariables.end(), variable) != otherVariables.end()
        || findKey(secretKeys, [&](const SecretKey &key) { return key.variable == variable; });
}

Result<Entries> readEnvironment(const QHash<QString, QString> &environment)
{
    Entries entries;
    QStringList names = environment.keys();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        if (!name.startsWith("EARSHOT_"_L1) || isKnownVariable(name))
            continue;
        const Key *key = findKey(keys, [&](const Key &each) { return each.variable == name; });
        if (!key)
            return notAKey(u"Variable %1"_s.arg(name), name.mid(8).toLower());
        entries.insert(key->name, {environment.value(name), name});
    }
    return entries;
}

Result<QString> readText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return invalid(u"The settings file %1 can't be read: %2."_s.arg(path, file.errorString()));
    const QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile)
        return invalid(u"The settings file %1 is larger than 1 MiB."_s.arg(path));
    return QString::fromUtf8(bytes);
}

Result<void> readLine(Entries &entries, const QString &line, const QString &place)
{
    if (line.isEmpty() || line.startsWith(u'#'))
        return {};
    const qsizetype equals = line.indexOf(u'=');
    if (equals < 0) // may be a secret somebody pasted: not repeated
        return invalid(u"%1: a line is \"name = value\", or begins with #."_s.arg(place));
    const QString name = line.left(equals).trimmed();
    const Key *key = findKey(keys, [&](const Key &each) { return each.name == name; });
    if (!key)
        return notAKey(place, name);
    return insertOnce(entries, *key, {line.mid(equals + 1).trimmed(), place});
}

Result<Entries> readFile(const QString &path)
{
    Entries entries;
    if (path.isEmpty())
        return entries;
    const Result<QString> text = readText(path);
    if (!text)
        return text.error();
    const QStringList lines = text->split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString place = u"Line %1 of %2"_s.arg(i + 1).arg(path);
        if (const auto read = readLine(entries, lines.at(i).trimmed(), place); !read)
            return read.error();
    }
    return entries;
}

/** An address may hold a password or a token, which a message must not repeat. */
QString shown(const Key &key, const QString &text)
{
    if (key.type != "URL"_L1)
        return text.left(200);
    static const QRegularExpression query(u"[?#].*\\z"_s);
    static const QRegularExpression user(u"\\A.*@"_s);
    return QString(text).replace(query, u"?…"_s).replace(user, u"…@"_s).left(200);
}

Result<void> apply(Settings &settings, const Key &key, const Entry &entry)
{
    if (const Expected expected = key.read(settings, entry.text))
        return invalid(u"%1: \"%2\" is no value for \"%3\", which takes %4."_s.arg(
            entry.place, shown(key, entry.text), key.name, *expected));
    return {};
}

Result<void> applyAll(Settings &settings, const std::array<Entries, 3> &strongestFirst)
{
    for (const Key &key : keys) {
        const auto holder = std::find_if(strongestFirst.begin(), strongestFirst.end(),
            [&key](const Entries &entries) { return entries.contains(key.name); });
        if (holder == strongestFirst.end() && key.defaultText.isEmpty())
            continue;
        const Entry entry = holder != strongestFirst.end() ? holder->value(key.name)
                                                           : Entry{key.defaultText, u"Default"_s};
        if (const auto applied = apply(settings, key, entry); !applied)
            return applied.error();
        if (holder != strongestFirst.end())
            settings.given.insert(key.name, shown(key, entry.text));
    }
    return {};
}

Result<void> applySecrets(Settings &settings, const Sources &sources)
{
    const EnvironmentSecretStore environment(sources.environment);
    const CredentialsFolderSecretStore folder(
        sources.environment.value(u"CREDENTIALS_DIRECTORY"_s));
    std::vector<const SecretStore *> stores{&environment};
    if (sources.environment.contains(u"CREDENTIALS_DIRECTORY"_s))
        stores.push_back(&folder);
    if (sources.secrets)
        stores.push_back(sources.secrets);
    for (const SecretKey &key : secretKeys) {
        for (const SecretStore *store : stores) {
            const auto found = store->read(key.name);
            if (!found)
                return found.error();
            if (*found && (settings.*key.member).isEmpty())
                settings.*key.member = **found;
        }
    }
    return {};
}

} // namespace

Sources Sources::ofProcess(QStringList arguments)
{
    Sources sources{.arguments = std::move(arguments)};
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys())
        sources.environment.insert(name, environment.value(name));
    return sources;
}

Result<Settings> load(const Sources &sources)
{
    const auto line = readArguments(sources.arguments);
    if (!line)
        return line.error();
    const auto variables = readEnvironment(sources.environment);
    if (!variables)
        return variables.error();
    QString path = line->filePath;
    for (const QString &next : {sources.environment.value(configVariable), sources.filePath}) {
        if (path.isEmpty())
            path = next;
    }
    const auto file = readFile(path);
    if (!file)
        return file.error();
    Settings settings;
    if (const auto done = applyAll(settings, {line->entries, *variables, *file}); !done)
        return done.error();
    if (const auto done = applySecrets(settings, sources); !done)
        return done.error();
    if (settings.vapiBaseUrl.isEmpty())
        settings.vapiBaseUrl = regionalUrl(settings.vapiRegion);
    return settings;
}

QString helpText()
{
    QString text;
    QTextStream out(&text);
    out << "  --config FILE  (EARSHOT_CONFIG)\n      A file with one \"name = value\" a line.\n";
    for (const Key &key : keys) {
        out << "  " << key.option << " " << key.type << "  (" << key.variable << ", in the file "
            << key.name << ")\n      " << key.help;
        if (!key.defaultText.isEmpty())
            out << " Default: " << key.defaultText;
        out << "\n";
    }
    for (const SecretKey &key : secretKeys)
        out << "  " << key.variable << "  (or a file " << key.name << " in )\n      " << key.help
            << "\n";
    return text;
}

} // namespace earshot::settings
