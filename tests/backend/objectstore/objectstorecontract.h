// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "objectstore/objectstore.h"

#include <QTemporaryDir>
#include <QTest>

namespace earshot::test {

/**
 * What every ObjectStore has to do, tested through the interface alone. A store's own test derives
 * from this class, says how to make a fresh store, and adds what is special about it.
 */
class ObjectStoreContract : public QObject
{
    Q_OBJECT

protected:
    /** An empty store; it lives until the next call or the end of the test. */
    virtual objectstore::ObjectStore &freshStore() = 0;

    QString localFile(const QByteArray &bytes);
    Result<void> put(const QString &path, const QByteArray &bytes);
    QByteArray contentOf(const QString &path);
    QStringList list(const QString &prefix, const QString &cursor = {}, int limit = 1000);

    /** What a plain client without any key gets at @p url; @p range as in "bytes=0-9". */
    struct Fetched
    {
        int status = 0;
        QByteArray body;
    };
    static Fetched fetch(const QUrl &url, const QByteArray &range = {});

private Q_SLOTS:
    void init();
    void uncleanPathsAreRefusedEverywhere();
    void absentObjectIsNotFound();
    void removingTheAbsentIsFine();
    void missingSourceIsAnErrorAndLeavesNothing();
    void anyBytesComeBack_data();
    void anyBytesComeBack();
    void puttingAgainReplaces();
    void openFileOutlivesItsRemoval();
    void sourceStays();
    void listIsInOrderAndCoversEachObjectOnce();
    void listKnowsPrefixes();
    void manyPutsAtOnce();
    void linksGiveTheBytesToAnybody();
    void linksAreRefusedForUncleanPaths();

protected:
    objectstore::ObjectStore *m_store = nullptr;
    std::unique_ptr<QTemporaryDir> m_files;
    QString m_next; ///< of the last list()
};

} // namespace earshot::test
