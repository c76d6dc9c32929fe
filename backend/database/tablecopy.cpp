// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/tablecopy.h"

#include "database/tablevalue.h"

#include <QtEndian>

#include <span>

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

using Type = TableColumn::Type;

/** "(a, b)", or "a": a row of one value is none in SQLite. */
QString tuple(const QStringList &parts)
{
    return parts.size() == 1 ? parts.first() : u'(' + parts.join(u", "_s) + u')';
}

QString condition(const TablePlan &plan, const QString &comparison)
{
    const QStringList keys = plan.keyNames();
    return tuple(keys) + u' ' + comparison + u' ' + tuple(QStringList(keys.size(), u"?"_s));
}

/** In bytes of a blob and letters of anything else. */
QString sizeSql(const TablePlan &plan)
{
    QStringList sizes{u"0"_s};
    for (const TableColumn &column : plan.columns) {
        if (column.type == Type::Bytes)
            sizes.append(u"coalesce(length(%1), 0)"_s.arg(column.name));
        else if (column.type == Type::Text || column.type == Type::Json)
            sizes.append(u"coalesce(length(cast(%1 as text)), 0)"_s.arg(column.name));
    }
    return sizes.join(u" + "_s);
}

/** Few texts for any number of rows, because each is prepared and kept. */
std::size_t rowsAtOnce(std::size_t waiting)
{
    for (const std::size_t size : {32U, 8U}) {
        if (waiting >= size)
            return size;
    }
    return 1;
}

QString insertSql(const TablePlan &plan, std::size_t rows, const Dialect &dialect)
{
    const QString one =
        u'(' + QStringList(qsizetype(plan.columns.size()), u"?"_s).join(u',') + u')';
    return u"insert into "_s + plan.name + u" ("_s + plan.columnNames().join(u", "_s) + u")"_s
        + (plan.identity().isEmpty() ? QString() : dialect.givenIdentity()) + u" values "_s
        + QStringList(qsizetype(rows), one).join(u", "_s);
}

QString shown(const QVariantList &key)
{
    QStringList parts;
    for (const QVariant &part : key)
        parts.append(part.toString());
    return parts.join(u'/');
}

/** Times of a key as a statement takes them. */
QVariantList keyFrom(const Row &row, const TablePlan &plan)
{
    QVariantList key;
    for (const int place : plan.keyPlaces()) {
        const Result<QVariant> value = copiedValue(row, plan.columns.at(std::size_t(place)));
        key.append(value.ok() ? *value : QVariant());
    }
    return key;
}

} // namespace

/** Sizes are read first, so that a piece never holds more than it should. */
Result<QVariantList> TableCopy::lastKeyWithin(const QVariantList &afterKey, CopyLimits limits)
{
    const QString keys = m_plan.keyNames().join(u", "_s);
    const auto sizes = m_session.query(u"select "_s + keys + u", "_s + sizeSql(m_plan)
            + u" as copied_size from "_s + m_plan.name
            + (afterKey.isEmpty() ? QString() : u" where "_s + condition(m_plan, u">"_s))
            + u" order by "_s + keys + u" limit ?"_s,
        afterKey + QVariantList{limits.rows});
    if (!sizes.ok())
        return sizes.error();
    qint64 total = 0;
    QVariantList last;
    for (const Row &row : *sizes) {
        total += row.integer("copied_size"_L1);
        if (!last.isEmpty() && total > limits.bytes)
            break;
        last = keyFrom(row, m_plan);
    }
    return last;
}

Result<TableRows> TableCopy::read(const QVariantList &afterKey, CopyLimits limits)
{
    const Result<QVariantList> last = lastKeyWithin(afterKey, limits);
    if (!last.ok())
        return last.error();
    if (last->isEmpty())
        return TableRows();
    const auto rows = m_session.query(u"select "_s + m_plan.columnNames().join(u", "_s)
            + u" from "_s + m_plan.name + u" where "_s + condition(m_plan, u"<="_s)
            + (afterKey.isEmpty() ? QString() : u" and "_s + condition(m_plan, u">"_s))
            + u" order by "_s + m_plan.keyNames().join(u", "_s),
        *last + afterKey);
    if (!rows.ok())
        return rows.error();
    TableRows read{.rows = {}, .lastKey = *last};
    read.rows.reserve(rows->size());
    for (const Row &row : *rows) {
        const Result<QVariantList> values = valuesOf(row);
        if (!values.ok())
            return values.error();
        read.rows.push_back(*values);
    }
    return read;
}

Result<QVariantList> TableCopy::valuesOf(const Row &row) const
{
    QVariantList values;
    values.reserve(qsizetype(m_plan.columns.size()));
    for (const TableColumn &column : m_plan.columns) {
        const Result<QVariant> value = copiedValue(row, column);
        if (!value.ok())
            return value.error().withContext(
                u"%1 %2, %3"_s.arg(m_plan.name, shown(keyFrom(row, m_plan)), column.name));
        values.append(*value);
    }
    return values;
}

QVariantList TableCopy::keyOf(const QVariantList &values) const
{
    QVariantList key;
    for (const int place : m_plan.keyPlaces())
        key.append(values.at(place));
    return key;
}

Result<void> TableCopy::insert(const TableRows &rows)
{
    std::span<const QVariantList> waiting(rows.rows);
    while (!waiting.empty()) {
        const std::size_t size = rowsAtOnce(waiting.size());
        QVariantList values;
        for (const QVariantList &row : waiting.first(size))
            values.append(row);
        const auto done = m_session.exec(insertSql(m_plan, size, m_session.dialect()), values);
        if (!done.ok())
            return done.error().withContext(
                u"Writing %1 from %2 on"_s.arg(m_plan.name, shown(keyOf(waiting.front()))));
        waiting = waiting.subspan(size);
    }
    return {};
}

Result<QVariantList> TableCopy::lastKey()
{
    const QStringList keys = m_plan.keyNames();
    const auto row = m_session.queryOne(u"select "_s + keys.join(u", "_s) + u" from "_s
        + m_plan.name + u" order by "_s + keys.join(u" desc, "_s) + u" desc limit 1"_s);
    if (!row.ok())
        return row.error();
    return row->has_value() ? keyFrom(**row, m_plan) : QVariantList();
}

Result<qint64> TableCopy::count()
{
    const auto row = m_session.queryOne(u"select count(*) as n from "_s + m_plan.name);
    if (!row.ok())
        return row.error();
    return row->has_value() ? (*row)->integer("n"_L1) : 0;
}

Result<qint64> TableCopy::lastNumber()
{
    const auto row = m_session.queryOne(
        u"select coalesce(max(seq), 0) as n from sqlite_sequence where name = ?"_s, {m_plan.name});
    if (!row.ok())
        return row.error();
    return row->has_value() ? (*row)->integer("n"_L1) : 0;
}

Result<void> TableCopy::continueAfter(qint64 number)
{
    const auto done = m_session.query(
        u"select setval(pg_get_serial_sequence(?, ?), greatest(?::bigint, 1), ?::bigint > 0)"_s,
        {m_plan.name, m_plan.identity(), number, number});
    return done.ok() ? Result<void>() : done.error();
}

void TableDigest::add(const TableRows &rows)
{
    for (const QVariantList &row : rows.rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool isNull = !row.at(i).isValid();
            const QByteArray bytes = isNull
                ? QByteArray()
                : digestBytes(row.at(i), m_plan.columns.at(std::size_t(i)).type);
            // The length before each value keeps two values from being read as one.
            const qint64 size = qToBigEndian(isNull ? qint64(-1) : qint64(bytes.size()));
            m_hash.addData(QByteArrayView(reinterpret_cast<const char *>(&size), sizeof size));
            m_hash.addData(bytes);
        }
        ++m_rows;
    }
}

QString TableDigest::hex() const
{
    return QString::fromLatin1(m_hash.result().toHex());
}

} // namespace earshot::database
