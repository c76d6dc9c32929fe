// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectstore/foldertree.h"

#include <dirent.h>
#include <fcntl.h>
#include <functional>
#include <map>

namespace earshot::objectstore {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView temporaryPrefix(".earshot-");
/** Deeper than any path of ours; stops at a folder that somebody nested to exhaust us. */
constexpr int deepest = 32;

enum class EntryKind { Folder, File, Other };

struct Entry
{
    QByteArray name;
    EntryKind kind = EntryKind::Other;
    struct stat about = {};
};

/** Calls @p use with each entry of @p folder until it gives false. */
Result<void> forEachEntry(const Descriptor &folder, const std::function<bool(const Entry &)> &use)
{
    Descriptor again(::openat(folder.number(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    const std::unique_ptr<DIR, int (*)(DIR *)> entries(
        again.isOpen() ? ::fdopendir(again.number()) : nullptr, &::closedir);
    if (!entries)
        return explainErrno(errno, u"A folder of recordings cannot be read"_s);
    again.release(); // closedir() closes it
    while (const dirent *found = ::readdir(entries.get())) {
        Entry entry{.name = found->d_name};
        if (entry.name == "." || entry.name == "..")
            continue;
        if (::fstatat(folder.number(), found->d_name, &entry.about, AT_SYMLINK_NOFOLLOW) != 0)
            continue; // it went away meanwhile
        entry.kind = S_ISDIR(entry.about.st_mode) ? EntryKind::Folder
            : S_ISREG(entry.about.st_mode)        ? EntryKind::File
                                                  : EntryKind::Other;
        if (!use(entry))
            break;
    }
    return {};
}

Result<void> removeLeftovers(const Descriptor &folder, const QByteArray &ownPrefix, int depth)
{
    QStringList subfolders;
    const auto look = [&](const Entry &entry) {
        const bool leftover =
            entry.name.startsWith(temporaryPrefix.data()) && !entry.name.startsWith(ownPrefix);
        if (entry.kind == EntryKind::Folder && depth < deepest)
            subfolders.append(QFile::decodeName(entry.name));
        else if (entry.kind == EntryKind::File && leftover)
            ::unlinkat(folder.number(), entry.name.constData(), 0);
        return true;
    };
    const Result<void> read = forEachEntry(folder, look);
    if (!read.ok())
        return read;
    for (const QString &name : std::as_const(subfolders)) {
        const Result<Descriptor> subfolder = openSubfolder(folder, name);
        if (!subfolder.ok())
            continue;
        const Result<void> removed = removeLeftovers(*subfolder, ownPrefix, depth + 1);
        if (!removed.ok())
            return removed;
    }
    return {};
}

/** Walks in the order of paths; a folder's place is that of its name with '/' behind. */
class Lister
{
public:
    Lister(QString prefix, QString after, int limit, const std::stop_token &stop)
        : m_prefix(std::move(prefix))
        , m_after(std::move(after))
        , m_limit(limit)
        , m_stop(stop)
    { }

    Result<void> walk(const Descriptor &folder, const QString &path, int depth)
    {
        std::map<QString, Entry> files;
        std::map<QString, Entry> here;
        const Result<void> read = forEachEntry(folder, [&](const Entry &entry) {
            note(entry, path, files, here);
            return !m_stop.stop_requested();
        });
        if (!read.ok())
            return read;
        here.merge(files);
        for (const auto &[place, entry] : here) {
            if (full())
                return {};
            const Result<void> taken = take(folder, place, entry, depth);
            if (!taken.ok())
                return taken;
        }
        return {};
    }

    QList<ObjectInfo> found;

private:
    [[nodiscard]] bool full() const { return found.size() >= m_limit || m_stop.stop_requested(); }

    void note(const Entry &entry, const QString &path, std::map<QString, Entry> &files,
        std::map<QString, Entry> &folders) const
    {
        const QString name = path + QString::fromLatin1(entry.name);
        if (!isCleanPath(name))
            return;
        if (entry.kind == EntryKind::Folder && folderCounts(name + u'/'))
            folders.emplace(name + u'/', entry);
        if (entry.kind != EntryKind::File || name <= m_after || !name.startsWith(m_prefix))
            return;
        files.emplace(name, entry);
        if (qsizetype(files.size()) > m_limit - found.size())
            files.erase(std::prev(files.end()));
    }

    /** That something under it can match the prefix and come after where we begin. */
    [[nodiscard]] bool folderCounts(const QString &place) const
    {
        const bool matches = place.startsWith(m_prefix) || m_prefix.startsWith(place);
        return matches && (place > m_after || m_after.startsWith(place));
    }

    Result<void> take(const Descriptor &folder, const QString &place, const Entry &entry, int depth)
    {
        if (entry.kind == EntryKind::File) {
            found.append({.path = place,
                .sizeBytes = entry.about.st_size,
                .modifiedAt = modificationTime(entry.about)});
            return {};
        }
        if (depth >= deepest)
            return {};
        const Result<Descriptor> subfolder = openSubfolder(folder, QString::fromLatin1(entry.name));
        if (!subfolder.ok())
            return subfolder.error().code == ErrorCode::NotFound ? Result<void>()
                                                                 : subfolder.error();
        return walk(*subfolder, place, depth + 1);
    }

    QString m_prefix;
    QString m_after;
    int m_limit;
    const std::stop_token &m_stop;
};

} // namespace

Result<Descriptor> openSubfolder(const Descriptor &parent, const QString &name)
{
    Descriptor folder(::openat(parent.number(), QFile::encodeName(name).constData(),
        O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!folder.isOpen())
        return explainErrno(errno, u"The folder %1 cannot be opened"_s.arg(name));
    return folder;
}

Result<Descriptor> makeSubfolder(const Descriptor &parent, const QString &name)
{
    if (::mkdirat(parent.number(), QFile::encodeName(name).constData(), 0700) == 0) {
        if (::fsync(parent.number()) != 0)
            return explainErrno(errno, u"The folder %1 cannot be forced to disk"_s.arg(name));
    } else if (errno != EEXIST) {
        return explainErrno(errno, u"The folder %1 cannot be made"_s.arg(name));
    }
    return openSubfolder(parent, name);
}

QByteArray temporaryName(const QString &tag, const QString &id)
{
    return QString(temporaryPrefix + tag + u'-' + id).toLatin1();
}

Result<void> removeLeftovers(const Descriptor &root, const QString &ownTag)
{
    return removeLeftovers(root, QString(temporaryPrefix + ownTag + u'-').toLatin1(), 0);
}

Timestamp modificationTime(const struct stat &about)
{
    return {qint64(about.st_mtim.tv_sec) * 1'000'000 + about.st_mtim.tv_nsec / 1000};
}

Result<QList<ObjectInfo>> listObjects(const Descriptor &root, const QString &prefix,
    const QString &after, int limit, const std::stop_token &stop)
{
    Lister lister(prefix, after, limit, stop);
    const Result<void> walked = lister.walk(root, {}, 0);
    if (!walked.ok())
        return walked.error();
    if (stop.stop_requested())
        return Error{.code = ErrorCode::Cancelled, .message = u"Listing was stopped."_s};
    return lister.found;
}

} // namespace earshot::objectstore
