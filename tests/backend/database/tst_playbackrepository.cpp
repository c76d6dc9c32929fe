// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/playbackrepository.h"

#include "tests/support/tempdatabase.h"

#include <QTest>

using namespace earshot;
using namespace earshot::database;
using namespace earshot::test;
using namespace Qt::StringLiterals;

class TestPlaybackRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempDatabase>();
        m_call = m_temp->saveCall(u"a"_s).id;
    }
    void cleanup() { m_temp.reset(); }
    void whatIsHeardAddsUp();
    void exactTimesComeBack();
    void everyListenerHasTheirOwn();
    void nothingIsLostWhenManyAddAtOnce();
    void aCallThatIsNotThereIsNotFound();
    void figuresAreThoseOfThePage();
    void goesWithItsCall();
    void isMovedWhenCallsAreJoined();

private:
    template <typename Function>
    auto use(Function function)
    {
        return m_temp->write(
            [function](Session &session) { return function(PlaybackRepository(session)); });
    }
    HeardRanges add(const QString &call, const QString &listener, const HeardRanges &more)
    {
        return use([=](PlaybackRepository r) { return r.add(call, listener, more, {5}); });
    }
    HeardRanges heard(const QString &call, const QString &listener)
    {
        return use([=](PlaybackRepository r) { return r.heard(call, listener); });
    }
    QHash<QString, HeardFigures> figures(const QStringList &calls, const QString &listener)
    {
        return use([=](PlaybackRepository r) { return r.figures(calls, listener); });
    }
    qint64 rows()
    {
        const auto count = [](Session &session) {
            return session.queryOne(u"select count(*) as n from call_playback"_s);
        };
        return m_temp->read(count)->integer("n"_L1);
    }

    std::unique_ptr<TempDatabase> m_temp;
    QString m_call;
};

void TestPlaybackRepository::whatIsHeardAddsUp()
{
    QVERIFY(heard(m_call, u"x"_s).empty());
    QVERIFY(add(m_call, u"x"_s, {}).empty());
    QCOMPARE(rows(), 0); // nothing heard, nothing kept
    QVERIFY(add(m_call, u"x"_s, {{5, 6}}) == (HeardRanges{{5, 6}}));
    const HeardRanges both{{1, 2}, {5, 7}};
    QVERIFY(add(m_call, u"x"_s, {{6, 7}, {1, 2}}) == both);
    m_temp->reopen();
    QVERIFY(heard(m_call, u"x"_s) == both);
}

void TestPlaybackRepository::exactTimesComeBack()
{
    const HeardRanges odd{{0.001, 0.1}, {1.0 / 3, 7200.123}};
    add(m_call, u"x"_s, odd);
    QVERIFY(heard(m_call, u"x"_s) == odd);
}

void TestPlaybackRepository::everyListenerHasTheirOwn()
{
    add(m_call, u"x"_s, {{1, 2}});
    add(m_call, u"y"_s, {{3, 4}});
    QVERIFY(heard(m_call, u"x"_s) == (HeardRanges{{1, 2}}));
    QVERIFY(heard(m_call, u"y"_s) == (HeardRanges{{3, 4}}));
}

void TestPlaybackRepository::nothingIsLostWhenManyAddAtOnce()
{
    constexpr int posts = 40;
    std::vector<QCoro::Task<Result<HeardRanges>>> tasks;
    HeardRanges expected;
    for (int i = 0; i < posts; ++i) {
        const HeardRange range{.from = 2.0 * i, .to = 2.0 * i + 1};
        expected.push_back(range);
        tasks.push_back(m_temp->database->write([call = m_call, range](Session &session) {
            return PlaybackRepository(session).add(call, u"x"_s, {range}, {5});
        }));
    }
    for (auto &task : tasks)
        QVERIFY(await(std::move(task)).ok());
    QVERIFY(heard(m_call, u"x"_s) == expected);
}

void TestPlaybackRepository::aCallThatIsNotThereIsNotFound()
{
    const auto added = m_temp->tryWrite([](Session &session) {
        return PlaybackRepository(session).add(newId(), u"x"_s, {{1, 2}}, {5});
    });
    QCOMPARE(added.error().code, ErrorCode::NotFound);
    QCOMPARE(rows(), 0);
}

void TestPlaybackRepository::figuresAreThoseOfThePage()
{
    const QString others = m_temp->saveCall(u"b"_s).id;
    const QString nobodys = m_temp->saveCall(u"c"_s).id;
    const QString elsewhere = m_temp->saveCall(u"d"_s).id;
    add(m_call, u"x"_s, {{1, 2}, {3, 4.5}});
    add(m_call, u"y"_s, {{1, 9}});
    add(others, u"y"_s, {{1, 2}});
    add(elsewhere, u"x"_s, {{1, 2}});
    const QHash<QString, HeardFigures> expected{
        {m_call, {.seconds = 2.5, .isHeard = true}}, {others, {.seconds = 0, .isHeard = true}}};
    QCOMPARE(figures({m_call, others, nobodys}, u"x"_s), expected);
    QVERIFY(figures({}, u"x"_s).isEmpty());
}

void TestPlaybackRepository::goesWithItsCall()
{
    add(m_call, u"x"_s, {{1, 2}});
    m_temp->write([id = m_call](Session &session) {
        return session.exec(u"delete from call_logs where id = ?"_s, {id});
    });
    QCOMPARE(rows(), 0);
}

void TestPlaybackRepository::isMovedWhenCallsAreJoined()
{
    const QString gone = m_temp->saveCall(u"b"_s).id;
    add(m_call, u"x"_s, {{1, 2}});
    add(gone, u"x"_s, {{1.5, 3}});
    add(gone, u"y"_s, {{7, 8}});
    m_temp->write([kept = m_call, gone](Session &session) {
        return CallRepository(session).absorb(kept, gone, {9});
    });
    QVERIFY(heard(m_call, u"x"_s) == (HeardRanges{{1, 3}}));
    QVERIFY(heard(m_call, u"y"_s) == (HeardRanges{{7, 8}}));
    QCOMPARE(rows(), 2);
}

QTEST_GUILESS_MAIN(TestPlaybackRepository)
#include "tst_playbackrepository.moc"
