// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/byterange.h"

#include <QtTest>

using namespace earshot::http;

class TestByteRange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsRanges_data();
    void readsRanges();
    void comparesEntityTags_data();
    void comparesEntityTags();
};

namespace {

/** "whole", "none" or "first+size". */
QByteArray told(const std::variant<WholeFile, ByteRange, Unsatisfiable> &range)
{
    if (const auto *part = std::get_if<ByteRange>(&range))
        return QByteArray::number(part->first) + '+' + QByteArray::number(part->size);
    return std::holds_alternative<Unsatisfiable>(range) ? "none" : "whole";
}

} // namespace

void TestByteRange::readsRanges_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QByteArray>("expected");
    const QList<std::tuple<const char *, qint64, QByteArray>> rows{{"bytes=0-9", 100, "0+10"},
        {"bytes=0-0", 100, "0+1"}, {"bytes=90-", 100, "90+10"}, {"bytes=0-", 100, "0+100"},
        {"bytes=-10", 100, "90+10"}, {"bytes=-500", 100, "0+100"}, {"bytes=50-500", 100, "50+50"},
        {"bytes=99-99", 100, "99+1"}, {"Bytes=1-2", 100, "1+2"}, {"bytes= 1-2 ", 100, "1+2"},
        {"bytes=007-008", 100, "7+2"}, {"bytes=100-", 100, "none"}, {"bytes=100-200", 100, "none"},
        {"bytes=-0", 100, "none"}, {"bytes=0-", 0, "none"}, {"bytes=-5", 0, "none"},
        {"bytes=99999999999999999999-", 100, "none"}, {"bytes=5-99999999999999999999", 100, "5+95"},
        {"bytes=-99999999999999999999", 100, "0+100"}, {"bytes=9-1", 100, "whole"},
        {"bytes=-", 100, "whole"}, {"bytes=", 100, "whole"}, {"bytes=0-1,5-6", 100, "whole"},
        {"bytes=a-b", 100, "whole"}, {"bytes=1-b", 100, "whole"}, {"bytes=--1", 100, "whole"},
        {"bytes=1 - 2", 100, "whole"}, {"bytes=+1-2", 100, "whole"}, {"items=0-1", 100, "whole"},
        {"0-1", 100, "whole"}, {"", 100, "whole"}};
    for (const auto &[value, size, expected] : rows)
        QTest::newRow(value) << size << expected;
}

void TestByteRange::readsRanges()
{
    QFETCH(qint64, size);
    QTEST(told(requestedRange(QTest::currentDataTag(), size)), "expected");
}

void TestByteRange::comparesEntityTags_data()
{
    QTest::addColumn<bool>("named");
    QTest::newRow("\"a\"") << true;
    QTest::newRow("W/\"a\"") << true;
    QTest::newRow("\"b\", \"a\"") << true;
    QTest::newRow("*") << true;
    QTest::newRow("\"b\"") << false;
    QTest::newRow("a") << false;
    QTest::newRow("") << false;
}

void TestByteRange::comparesEntityTags()
{
    QTEST(namesEntityTag(QTest::currentDataTag(), "\"a\""), "named");
}

QTEST_GUILESS_MAIN(TestByteRange)
#include "tst_byterange.moc"
