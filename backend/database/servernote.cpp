// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/servernote.h"

#include "core/json.h"

#include <QFile>
#include <QSaveFile>

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longest = 64 * 1024;

QString pathIn(const QString &folder)
{
    return folder + u"/server.json"_s;
}

} // namespace

std::optional<ServerNote> readServerNote(const QString &folder)
{
    QFile file(pathIn(folder));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const Result<QJsonObject> parsed = parseJsonObject(file.read(longest));
    if (!parsed.ok())
        return std::nullopt;
    const JsonView view(*parsed);
    const auto text = [&view](QStringView path) { return view.text(path).value_or(QString()); };
    ServerNote note{.server = text(u"server"),
        .schema = text(u"schema"),
        .organization = {.id = text(u"organization.id"),
            .slug = text(u"organization.slug"),
            .name = text(u"organization.name")}};
    const bool isWhole = !note.server.isEmpty() && !note.schema.isEmpty()
        && !note.organization.id.isEmpty() && !note.organization.slug.isEmpty();
    return isWhole ? std::optional(note) : std::nullopt;
}

Result<void> writeServerNote(const QString &folder, const ServerNote &note)
{
    const Organization &organization = note.organization;
    const QByteArray json = toJson({{u"server"_s, note.server}, {u"schema"_s, note.schema},
        {u"organization"_s,
            QJsonObject{{u"id"_s, organization.id}, {u"slug"_s, organization.slug},
                {u"name"_s, organization.name}}}});
    QSaveFile file(pathIn(folder));
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(json) != json.size() || !file.commit())
        return Error{.code = ErrorCode::Storage,
            .message = u"%1 cannot be written: %2."_s.arg(pathIn(folder), file.errorString())};
    return {};
}

} // namespace earshot::database
