// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "database/dialect.h"
#include "database/row.h"

#include <QString>
#include <QVariantList>

#include <memory>
#include <optional>
#include <vector>

namespace earshot::database {

class Connection;

/**
 * What a piece of work given to Database::write() or read() may do with the database: run
 * statements inside the transaction that is already open. Lives on its database thread; never keep
 * it, or anything made from it, beyond the work. Statements are prepared once and kept, by their
 * text, so texts must be constant and values must be parameters ('?').
 *
 * Parameters: qint64, double, QString, QByteArray, or a null QVariant. A null QString binds NULL.
 * U+0000 in a text becomes U+FFFD, because neither database can carry it; bytes are kept as they
 * are. See parameters.h for times and optional values.
 *
 * After an error that makes the database give up the whole transaction (disk full, input/output,
 * busy) every further call returns that same error: nothing is written outside a transaction.
 */
class Session
{
public:
    explicit Session(Connection &connection);

    /** Runs a statement; the number of rows it changed. */
    Result<qint64> exec(const QString &sql, const QVariantList &parameters = {});

    /** Runs one statement for each set of parameters; stops at the first error. */
    Result<void> execEach(const QString &sql, const std::vector<QVariantList> &rows);

    Result<std::vector<Row>> query(const QString &sql, const QVariantList &parameters = {});

    /** The first row, or nothing when there is none. */
    Result<std::optional<Row>> queryOne(const QString &sql, const QVariantList &parameters = {});

    /** Until the end of the transaction nobody else passes here with the same @p name: for what is
     * read to be merged and written back. */
    Result<void> serialise(const QString &name);

    /** Tells everybody who listens on @p channel, if and when the transaction is committed. At most
     * 7,900 bytes of UTF-8. */
    Result<void> notify(const QString &channel, const QString &text);

    /** See Connection::tidyAfterCommit(). */
    void tidyAfterCommit();

    [[nodiscard]] const Dialect &dialect() const;

private:
    Connection &m_connection;
};

} // namespace earshot::database
