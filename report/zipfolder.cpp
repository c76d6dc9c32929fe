// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/zipfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <memory>

#include <zip.h>

namespace earshot::report {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ZipFolder)
};

struct Discard
{
    void operator()(zip_t *zip) const { zip_discard(zip); }
};
using Zip = std::unique_ptr<zip_t, Discard>;

Error cannotWrite(const QString &archive, const QString &why)
{
    return {.code = ErrorCode::Storage,
        .message = Text::tr("The archive %1 can’t be written: %2.").arg(archive, why)};
}

Error cannotWrite(const QString &archive, zip_t *zip)
{
    return cannotWrite(archive, QString::fromUtf8(zip_strerror(zip)));
}

Result<Zip> begin(const QString &archive)
{
    int code = 0;
    Zip zip(zip_open(QFile::encodeName(archive).constData(), ZIP_CREATE | ZIP_EXCL, &code));
    if (zip)
        return zip;
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    const QString why = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    return cannotWrite(archive, why);
}

bool add(zip_t *zip, const QString &path, const QString &name)
{
    zip_source_t *source = zip_source_file(zip, QFile::encodeName(path).constData(), 0, -1);
    if (!source)
        return false;
    const zip_int64_t place =
        zip_file_add(zip, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (place < 0) {
        zip_source_free(source);
        return false;
    }
    // Audio does not get smaller by it.
    return zip_set_file_compression(zip, zip_uint64_t(place), ZIP_CM_STORE, 0) == 0;
}

int isStopped(zip_t *, void *stop)
{
    return static_cast<const std::stop_token *>(stop)->stop_requested() ? 1 : 0;
}

} // namespace

Result<void> zipFolder(const QString &folder, const QString &archive, std::stop_token stop)
{
    Result<Zip> zip = begin(archive);
    if (!zip)
        return zip.error();
    const QDir files(folder);
    for (const QString &name : files.entryList(QDir::Files | QDir::Hidden, QDir::Name)) {
        if (!add(zip->get(), files.filePath(name), name))
            return cannotWrite(archive, zip->get());
    }
    zip_register_cancel_callback_with_state(zip->get(), isStopped, nullptr, &stop);
    // Everything is written here, beside the archive's name, and renamed.
    if (zip_close(zip->get()) != 0) {
        if (stop.stop_requested())
            return Error{.code = ErrorCode::Cancelled, .message = Text::tr("Cancelled.")};
        return cannotWrite(archive, zip->get());
    }
    static_cast<void>(zip->release()); // is closed
    return {};
}

} // namespace earshot::report
