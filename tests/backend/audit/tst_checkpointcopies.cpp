// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/checkpointcopies.h"
#include "tests/support/await.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::audit;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

class HandClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override { return time; }
    Timestamp time{1'000'000};
};

/** A place that takes what it gets, or does not. */
struct Place
{
    CopyPlace asPlace(const QString &name)
    {
        return {.name = name,
            .put = [this](
                       QByteArray note, qint64 size, std::stop_token) -> QCoro::Task<Result<void>> {
                ++asked;
                if (isAway)
                    co_return Error{.code = ErrorCode::Network, .message = u"Away."_s};
                notes.append(note);
                sizes.append(size);
                co_return Result<void>();
            }};
    }

    bool isAway = false;
    int asked = 0;
    QList<QByteArray> notes;
    QList<qint64> sizes;
};

} // namespace

/** The signed ends of the log in other places. */
class TestCheckpointCopies : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNewestIsCopiedOnce();
    void onePlaceThatFailsHoldsNobodyUp();
};

void TestCheckpointCopies::theNewestIsCopiedOnce()
{
    Place place;
    HandClock clock;
    CheckpointCopies copies({place.asPlace(u"a"_s)}, clock, 5ms);
    copies.copy("first", 1);
    copies.copy("second", 2);
    copies.start();
    QTRY_COMPARE(place.notes, QList<QByteArray>{"second"});
    copies.copy("third", 5);
    QTRY_COMPARE(place.sizes, (QList<qint64>{2, 5}));
    copies.copy("third", 5); // there is nothing new
    QVERIFY(!test::runUntil([&] { return place.asked > 2; }, 60ms));
    QCOMPARE(copies.failingSince(), std::nullopt);
    test::await(copies.stop());
}

void TestCheckpointCopies::onePlaceThatFailsHoldsNobodyUp()
{
    Place good;
    Place bad;
    bad.isAway = true;
    HandClock clock;
    CheckpointCopies copies({bad.asPlace(u"bad"_s), good.asPlace(u"good"_s)}, clock, 5ms);
    copies.start();
    copies.copy("first", 1);
    QTRY_VERIFY(bad.asked > 2);
    QCOMPARE(good.notes, QList<QByteArray>{"first"});
    QCOMPARE(copies.failingSince(), clock.time);
    copies.copy("second", 2);
    QTRY_COMPARE(good.notes.size(), 2);
    bad.isAway = false;
    QTRY_COMPARE(bad.notes, QList<QByteArray>{"second"}); // it covers the first
    QTRY_COMPARE(copies.failingSince(), std::nullopt);
    test::await(copies.stop());
}

QTEST_GUILESS_MAIN(TestCheckpointCopies)
#include "tst_checkpointcopies.moc"
