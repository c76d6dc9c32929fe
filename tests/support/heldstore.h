// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "objectstore/objectstore.h"

#include <QCryptographicHash>
#include <QMap>

#include <functional>

namespace earshot::test {

/** A store in memory, whose objects a test can spoil, and which it can make fail. */
class HeldStore : public objectstore::ObjectStore
{
public:
    QCoro::Task<Result<void>> put(QString path, QString localFile, QString) override
    {
        QFile file(localFile);
        if (!file.open(QIODevice::ReadOnly))
            co_return Error{.code = ErrorCode::NotFound, .message = file.errorString()};
        objects.insert(path, file.readAll());
        co_return Result<void>();
    }

    QCoro::Task<Result<objectstore::ObjectInfo>> verify(QString path) override
    {
        verified.append(path);
        if (whileReading)
            std::exchange(whileReading, nullptr)();
        if (errors.contains(path))
            co_return errors.value(path);
        if (!objects.contains(path))
            co_return none();
        co_return info(path, true);
    }

    QCoro::Task<Result<std::shared_ptr<QFile>>> open(QString) override { co_return none(); }

    QCoro::Task<Result<void>> remove(QString path) override
    {
        if (keepsAll)
            co_return *keepsAll;
        if (errors.contains(path))
            co_return errors.value(path);
        objects.remove(path);
        removed.append(path);
        co_return Result<void>();
    }

    QCoro::Task<Result<objectstore::ObjectPage>> list(
        QString prefix, QString cursor, int limit) override
    {
        ++pagesListed;
        if (away)
            co_return *away;
        const objectstore::ObjectPage page = pageOf(prefix, cursor, std::min(limit, largestPage));
        if (afterListing)
            std::exchange(afterListing, nullptr)();
        co_return page;
    }

    QCoro::Task<Result<void>> prepare() override { co_return Result<void>(); }

    QMap<QString, QByteArray> objects;
    QHash<QString, Error> errors; ///< of verify() and remove(), by path
    std::optional<Error> away; ///< of list()
    std::function<void()> whileReading; ///< once
    std::function<void()> afterListing; ///< once
    std::optional<Error> keepsAll; ///< why nothing can be removed
    QStringList verified;
    QStringList removed;
    int pagesListed = 0;
    int largestPage = 1000;

private:
    static Error none()
    {
        return {.code = ErrorCode::NotFound, .message = QStringLiteral("There is none.")};
    }

    [[nodiscard]] objectstore::ObjectInfo info(const QString &path, bool withHash) const
    {
        const QByteArray bytes = objects.value(path);
        objectstore::ObjectInfo found{.path = path, .sizeBytes = bytes.size()};
        if (withHash)
            found.sha256 = QString::fromLatin1(
                QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        return found;
    }

    [[nodiscard]] objectstore::ObjectPage pageOf(
        const QString &prefix, const QString &cursor, int limit) const
    {
        objectstore::ObjectPage page;
        for (auto it = objects.upperBound(cursor); it != objects.end(); ++it) {
            if (!it.key().startsWith(prefix))
                continue;
            if (page.objects.size() == limit) {
                page.next = page.objects.last().path;
                break;
            }
            page.objects.append(info(it.key(), false));
        }
        return page;
    }
};

} // namespace earshot::test
