// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/importer.h"

namespace earshot::importing {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostClaimed = 1'000'000;

QStringList idsOf(const EarlierCall &call)
{
    QStringList ids = call.ownIds;
    ids.removeAll(call.event.vapiCallId);
    ids.prepend(call.event.vapiCallId);
    return ids;
}

QString claimedText()
{
    database::StoredObject taken;
    taken.callId = u"another"_s;
    return objection(taken, QString());
}

/** A file that can't serve, as opposed to a store that can't be asked. */
std::optional<Outcome> faultOfFile(const Error &error)
{
    if (error.code == ErrorCode::NotFound)
        return Outcome::FileMissing;
    if (error.code == ErrorCode::InvalidInput)
        return Outcome::NotAudio;
    return std::nullopt;
}

} // namespace

void Importer::claim(const QString &path)
{
    if (m_wishes.isRehearsal && m_claimed.size() < mostClaimed)
        m_claimed.insert(qHash(path, 0));
}

Importer::Chosen Importer::chosenFrom(StoredFile file, bool isNamed)
{
    return {.file = std::move(file), .isUnnamed = !isNamed};
}

QCoro::Task<Result<std::optional<Importer::Chosen>>> Importer::choose(
    EarlierCall call, Standing standing, std::stop_token stop)
{
    std::optional<Chosen> chosen;
    const QStringList named = namedPaths(call);
    const QStringList paths = named + m_unnamed.takeFor(idsOf(call));
    for (const QString &path : paths) {
        const bool isNamed = named.contains(path);
        if (standing.isSettled() && path == standing.path)
            continue;
        if (chosen || standing.isSettled()) {
            add(Outcome::SecondFile, call, path, QString());
            continue;
        }
        const auto file = co_await tryFile(call, standing, path, stop);
        if (!file.ok())
            co_return file.error();
        if (file->has_value())
            chosen = chosenFrom(**file, isNamed);
    }
    co_return chosen;
}

QCoro::Task<Result<std::optional<StoredFile>>> Importer::tryFile(
    EarlierCall call, Standing standing, QString path, std::stop_token stop)
{
    if (!objectstore::isCleanPath(path)) {
        add(Outcome::BadPath, call, path, QString());
        co_return std::optional<StoredFile>();
    }
    const Result<QString> problem = co_await objectionTo(path, standing.callId);
    if (!problem.ok())
        co_return problem.error();
    if (!problem->isEmpty()) {
        add(Outcome::OthersFile, call, path, *problem);
        co_return std::optional<StoredFile>();
    }
    const Result<StoredFile> file = co_await inspect(m_parts.files, m_parts.pool, path, stop);
    if (file.ok()) {
        claim(path);
        co_return std::optional<StoredFile>(*file);
    }
    const auto fault = faultOfFile(file.error());
    if (!fault)
        co_return file.error();
    add(*fault, call, path, file.error().message);
    co_return std::optional<StoredFile>();
}

QCoro::Task<Result<QString>> Importer::objectionTo(QString path, QString callId)
{
    if (m_wishes.isRehearsal && m_claimed.contains(qHash(path, 0)))
        co_return claimedText();
    if (m_parts.database == nullptr)
        co_return QString();
    auto look = [path, callId](database::Session &session) -> Result<QString> {
        const auto known = database::StoredObjectRepository(session).find(path);
        return known.ok() ? Result<QString>(objection(*known, callId)) : known.error();
    };
    co_return co_await m_parts.database->read(std::move(look));
}

QCoro::Task<Result<void>> Importer::keep(EarlierCall call, Chosen chosen)
{
    const Outcome outcome = chosen.isUnnamed ? Outcome::Attached : Outcome::Kept;
    if (m_wishes.isRehearsal) {
        add(outcome, call, chosen.file.path, QString());
        co_return Result<void>();
    }
    if (m_parts.store != nullptr) {
        const Result<void> copied = co_await copy(call, chosen.file);
        if (!copied.ok() && copied.error().code == ErrorCode::Conflict) {
            add(Outcome::OthersFile, call, chosen.file.path, copied.error().message);
            co_return Result<void>();
        }
        if (!copied.ok())
            co_return copied.error();
    }
    auto note = [organization = m_wishes.organizationId, event = call.event, file = chosen.file,
                    now = m_parts.clock.now()](database::Session &session) {
        return noteRecording(session, organization, event, file, now);
    };
    const Result<void> noted = co_await m_parts.database->write(std::move(note));
    if (noted.ok())
        add(outcome, call, chosen.file.path, QString());
    else if (noted.error().code == ErrorCode::Conflict)
        add(Outcome::OthersFile, call, chosen.file.path, noted.error().message);
    else
        co_return noted.error();
    co_return Result<void>();
}

/** The object is noted before it is there, but never one that another file is stored as: what is
 * noted may be deleted one day. */
QCoro::Task<Result<void>> Importer::copy(EarlierCall call, StoredFile file)
{
    const Result<bool> isThere = co_await isCopied(*m_parts.store, file);
    if (!isThere.ok())
        co_return isThere.error();
    auto intend = [organization = m_wishes.organizationId, event = call.event, path = file.path,
                      now = m_parts.clock.now()](database::Session &session) -> Result<void> {
        const Result<QString> id = noteCall(session, organization, event, now);
        if (!id.ok())
            return id.error();
        return database::StoredObjectRepository(session).intend(
            path, *id, database::ObjectKind::Audio, now);
    };
    const Result<void> intended = co_await m_parts.database->write(std::move(intend));
    if (!intended.ok())
        co_return intended.error();
    if (*isThere)
        co_return Result<void>();
    co_return co_await copyFile(m_parts.files, *m_parts.store, file);
}

} // namespace earshot::importing
