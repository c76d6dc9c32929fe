// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/settingsfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>

namespace earshot::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 1024 * 1024; // as settings::load()

Error refused(ErrorCode code, const QString &message)
{
    return {.code = code, .message = message};
}

/** The name that @p line sets; empty for a comment and for what is no setting. */
QString nameIn(const QByteArray &line)
{
    const QByteArray text = line.trimmed();
    const qsizetype equals = text.indexOf('=');
    return text.startsWith('#') || equals < 0 ? QString()
                                              : QString::fromUtf8(text.left(equals).trimmed());
}

QByteArray lineFor(const QString &name, const QString &value)
{
    return (name + u" = "_s + value).toUtf8();
}

} // namespace

Result<QByteArray> readSettingsFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly))
        return refused(ErrorCode::Storage,
            u"The settings file %1 can't be read: %2."_s.arg(path, file.errorString()));
    const QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile)
        return refused(
            ErrorCode::TooLarge, u"The settings file %1 is larger than 1 MiB."_s.arg(path));
    return bytes.isNull() ? QByteArray("") : bytes;
}

Result<QByteArray> changedSettings(const QByteArray &file, const QMap<QString, QString> &values)
{
    for (const QString &value : values) {
        if (value.contains(u'\n') || value.contains(u'\r'))
            return refused(ErrorCode::InvalidInput, u"A setting has one line only."_s);
    }
    QList<QByteArray> lines = file.split('\n');
    QSet<QString> done;
    QList<QByteArray> result;
    for (const QByteArray &line : std::as_const(lines)) {
        const QString name = nameIn(line);
        if (!values.contains(name)) {
            result.append(line);
            continue;
        }
        if (!values.value(name).isNull() && !done.contains(name))
            result.append(lineFor(name, values.value(name)));
        done.insert(name);
    }
    const bool endsWithLine = result.isEmpty() || result.last().isEmpty();
    if (endsWithLine && !result.isEmpty())
        result.removeLast();
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (!value.value().isNull() && !done.contains(value.key()))
            result.append(lineFor(value.key(), value.value()));
    }
    result.append(QByteArray());
    return result.size() == 1 ? QByteArray("") : result.join('\n');
}

Result<void> writeSettingsFile(const QString &path, const QByteArray &bytes)
{
    const auto failed = [&path](const QString &why) {
        return refused(
            ErrorCode::Storage, u"The settings file %1 can't be written: %2."_s.arg(path, why));
    };
    if (bytes.isNull()) {
        QFile file(path);
        return !file.exists() || file.remove() ? Result<void>() : failed(file.errorString());
    }
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return failed(u"its folder can't be made"_s);
    const bool isNew = !QFile::exists(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(file.errorString());
    if (isNew)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(bytes);
    return file.commit() ? Result<void>() : failed(file.errorString());
}

} // namespace earshot::desktop
