// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectstore/objectfolder.h"

#include "core/identifier.h"
#include "objectstore/foldertree.h"

#include <QCryptographicHash>
#include <QDir>

#include <fcntl.h>
#include <sys/stat.h>

namespace earshot::objectstore {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t blockSize = 256 * 1024;

Error cancelled()
{
    return {.code = ErrorCode::Cancelled, .message = u"Storing was stopped."_s, .retryable = true};
}

/** Calls @p use with each block of the file; stops at its first error. */
template <typename Use>
Result<void> forEachBlock(
    const Descriptor &file, const QString &name, const std::stop_token &stop, Use use)
{
    QByteArray block(qsizetype(blockSize), Qt::Uninitialized);
    while (!stop.stop_requested()) {
        const ssize_t length = ::read(file.number(), block.data(), blockSize);
        if (length < 0 && errno == EINTR)
            continue;
        if (length < 0)
            return explainErrno(errno, u"%1 cannot be read"_s.arg(name));
        if (length == 0)
            return {};
        const Result<void> used = use(QByteArrayView(block.constData(), length));
        if (!used.ok())
            return used;
    }
    return cancelled();
}

Result<void> writeAll(const Descriptor &file, QByteArrayView bytes, const QString &name)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(file.number(), bytes.data(), std::size_t(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return explainErrno(errno, u"%1 cannot be written"_s.arg(name));
        bytes = bytes.sliced(written);
    }
    return {};
}

Result<void> sync(const Descriptor &descriptor, const QString &name)
{
    if (::fsync(descriptor.number()) != 0)
        return explainErrno(errno, u"%1 cannot be forced to disk"_s.arg(name));
    return {};
}

QByteArray lastSegment(const QString &path)
{
    return path.section(u'/', -1).toLatin1();
}

Result<struct stat> regularFile(const Descriptor &file, const QString &name)
{
    struct stat about = {};
    if (::fstat(file.number(), &about) != 0)
        return explainErrno(errno, u"%1 cannot be read"_s.arg(name));
    if (!S_ISREG(about.st_mode))
        return explainErrno(EISDIR, u"%1 cannot be read"_s.arg(name));
    return about;
}

Result<Descriptor> openSource(const QString &localFile)
{
    Descriptor source(
        ::open(QFile::encodeName(localFile).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
    if (!source.isOpen())
        return explainErrno(errno, u"%1 cannot be read"_s.arg(localFile));
    const auto about = regularFile(source, localFile);
    if (!about.ok())
        return about.error();
    return source;
}

/** The whole copy under @p name, on disk; removes it again when anything fails. */
Result<void> writeCopy(const Descriptor &folder, const QByteArray &name, const Descriptor &source,
    const QString &path, const std::stop_token &stop)
{
    const Descriptor target(
        ::openat(folder.number(), name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!target.isOpen())
        return explainErrno(errno, u"%1 cannot be written"_s.arg(path));
    const auto append = [&](QByteArrayView block) { return writeAll(target, block, path); };
    const Result<void> copied =
        forEachBlock(source, path, stop, append).andThen([&] { return sync(target, path); });
    if (!copied.ok())
        ::unlinkat(folder.number(), name.constData(), 0);
    return copied;
}

} // namespace

Result<void> ObjectFolder::prepare() const
{
    if (!QDir(m_folder).exists()) {
        const bool made = QDir().mkpath(m_folder)
            && QFile::setPermissions(
                m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        if (!made)
            return Error{.code = ErrorCode::Storage,
                .message = u"The folder %1 for recordings cannot be made."_s.arg(m_folder)};
    }
    const Result<Descriptor> folder = root();
    return folder.ok() ? removeLeftovers(*folder, m_tag) : folder.error();
}

Result<Descriptor> ObjectFolder::root() const
{
    Descriptor folder(
        ::open(QFile::encodeName(m_folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen())
        return explainErrno(errno, u"The folder %1 cannot be opened"_s.arg(m_folder));
    return folder;
}

Result<Descriptor> ObjectFolder::parentOf(const QString &path, bool make) const
{
    Result<Descriptor> folder = root();
    const QStringList segments = path.split(u'/');
    for (const QString &segment : segments.first(segments.size() - 1)) {
        if (!folder.ok())
            return folder;
        folder = make ? makeSubfolder(*folder, segment) : openSubfolder(*folder, segment);
    }
    return folder;
}

Result<void> ObjectFolder::put(
    const QString &path, const QString &localFile, const std::stop_token &stop) const
{
    const Result<Descriptor> source = openSource(localFile);
    if (!source.ok())
        return source.error();
    const Result<Descriptor> folder = parentOf(path, true);
    if (!folder.ok())
        return folder.error();
    const QByteArray temporary = temporaryName(m_tag, newId());
    const Result<void> copied = writeCopy(*folder, temporary, *source, path, stop);
    if (!copied.ok())
        return copied;
    const int number = folder->number();
    if (::renameat(number, temporary.constData(), number, lastSegment(path).constData()) != 0) {
        const Error error = explainErrno(errno, u"%1 cannot be put in its place"_s.arg(path));
        ::unlinkat(number, temporary.constData(), 0);
        return error;
    }
    return sync(*folder, path);
}

Result<ObjectInfo> ObjectFolder::verify(const QString &path, const std::stop_token &stop) const
{
    const Result<Descriptor> file = open(path);
    if (!file.ok())
        return file.error();
    const auto about = regularFile(*file, path);
    if (!about.ok())
        return about.error();
    // So that the bytes come from the disk, not from what was just written to memory.
    ::posix_fadvise(file->number(), 0, 0, POSIX_FADV_DONTNEED);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 size = 0;
    const auto add = [&](QByteArrayView block) -> Result<void> {
        hash.addData(block);
        size += block.size();
        return {};
    };
    const Result<void> read = forEachBlock(*file, path, stop, add);
    if (!read.ok())
        return read.error();
    return ObjectInfo{.path = path,
        .sizeBytes = size,
        .sha256 = QString::fromLatin1(hash.result().toHex()),
        .modifiedAt = modificationTime(*about)};
}

Result<Descriptor> ObjectFolder::open(const QString &path) const
{
    const Result<Descriptor> folder = parentOf(path, false);
    if (!folder.ok())
        return folder.error();
    Descriptor file(::openat(folder->number(), lastSegment(path).constData(),
        O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!file.isOpen())
        return explainErrno(errno, u"%1 cannot be read"_s.arg(path));
    const auto about = regularFile(file, path);
    if (!about.ok())
        return about.error();
    return file;
}

Result<void> ObjectFolder::remove(const QString &path) const
{
    const Result<Descriptor> folder = parentOf(path, false);
    if (!folder.ok())
        return folder.error().code == ErrorCode::NotFound ? Result<void>() : folder.error();
    if (::unlinkat(folder->number(), lastSegment(path).constData(), 0) != 0)
        return errno == ENOENT ? Result<void>()
                               : explainErrno(errno, u"%1 cannot be removed"_s.arg(path));
    return sync(*folder, path);
}

Result<QList<ObjectInfo>> ObjectFolder::list(
    const QString &prefix, const QString &after, int limit, const std::stop_token &stop) const
{
    const Result<Descriptor> folder = root();
    return folder.ok() ? listObjects(*folder, prefix, after, limit, stop)
                       : Result<QList<ObjectInfo>>(folder.error());
}

} // namespace earshot::objectstore
