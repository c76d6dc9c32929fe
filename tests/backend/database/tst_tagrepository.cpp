// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/tagrepository.h"

#include "tests/support/tempdatabase.h"

#include <QTest>

using namespace earshot;
using namespace earshot::database;
using namespace earshot::test;
using namespace Qt::StringLiterals;

class TestTagRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempDatabase>();
        m_call = m_temp->saveCall(u"a"_s);
    }
    void cleanup() { m_temp.reset(); }
    void areAddedAndTakenAway();
    void theFirstSpellingStays();
    void moreThanTheLimitAreRefused();
    void theMostUsedComeFirst();
    void goWithTheirCall();
    void areMovedWhenCallsAreJoined();
    void savingTheCallKeepsThem();

private:
    [[nodiscard]] TagWriter writer(const Call &call) const
    {
        return {.organizationId = call.organizationId,
            .callId = call.id,
            .by = u"token"_s,
            .at = {1'000'001}};
    }
    TagChange change(const Call &call, const QStringList &add, const QStringList &remove = {})
    {
        return m_temp->write([=, who = writer(call)](Session &session) {
            return TagRepository(session).change(who, {.add = add, .remove = remove});
        });
    }
    /** As the tags say it, and as the call does. */
    QStringList tagsOf(const Call &call)
    {
        const QStringList tags = m_temp->write(
            [id = call.id](Session &session) { return TagRepository(session).of(id); });
        const auto found = m_temp->write([call](Session &session) {
            return CallRepository(session).find(call.organizationId, call.id);
        });
        return found && found->tags == tags ? tags : QStringList{u"the two differ"_s};
    }

    std::unique_ptr<TempDatabase> m_temp;
    Call m_call;
};

void TestTagRepository::areAddedAndTakenAway()
{
    const TagChange done = change(m_call, {u"b \"O'Hara\" 😀"_s, u"A"_s});
    QCOMPARE(done.add.size(), 2);
    QCOMPARE(tagsOf(m_call), (QStringList{u"A"_s, u"b \"O'Hara\" 😀"_s}));
    const TagChange gone = change(m_call, {u"C"_s}, {u"a"_s, u"never there"_s});
    QCOMPARE(gone.remove, QStringList{u"a"_s});
    m_temp->reopen();
    QCOMPARE(tagsOf(m_call), (QStringList{u"b \"O'Hara\" 😀"_s, u"C"_s}));
    change(m_call, {}, {u"B \"o'hara\" 😀"_s, u"C"_s});
    QCOMPARE(tagsOf(m_call), QStringList());
}

void TestTagRepository::theFirstSpellingStays()
{
    change(m_call, {u"VIP"_s});
    const TagChange again = change(m_call, {u"vip"_s});
    QVERIFY(again.add.isEmpty() && again.remove.isEmpty());
    QCOMPARE(tagsOf(m_call), QStringList{u"VIP"_s});
}

void TestTagRepository::moreThanTheLimitAreRefused()
{
    QStringList many;
    for (int i = 0; i < mostTags; ++i)
        many.append(u"tag %1"_s.arg(i, 2, 10, QChar(u'0')));
    change(m_call, many);
    const auto more = m_temp->tryWrite([who = writer(m_call)](Session &session) {
        return TagRepository(session).change(who, {.add = {u"one more"_s}});
    });
    QCOMPARE(more.error().code, ErrorCode::Conflict);
    QCOMPARE(tagsOf(m_call), many);
    change(m_call, {u"another"_s}, {many.first()});
    QCOMPARE(tagsOf(m_call).size(), mostTags);
}

void TestTagRepository::theMostUsedComeFirst()
{
    const Call other = m_temp->saveCall(u"b"_s);
    change(m_call, {u"One"_s, u"Both"_s});
    change(other, {u"both"_s});
    const auto used = m_temp->write([organization = m_call.organizationId](Session &session) {
        return TagRepository(session).mostUsed(organization, 10);
    });
    QCOMPARE(used.size(), 2);
    QCOMPARE(tagKey(used.at(0).tag), u"both"_s);
    QCOMPARE(used.at(0).calls, 2);
    QCOMPARE(used.at(1), (TagCount{.tag = u"One"_s, .calls = 1}));
    const auto first = m_temp->write([organization = m_call.organizationId](Session &session) {
        return TagRepository(session).mostUsed(organization, 1);
    });
    QCOMPARE(first.size(), 1);
}

void TestTagRepository::goWithTheirCall()
{
    change(m_call, {u"One"_s});
    m_temp->write([id = m_call.id](Session &session) {
        return session.exec(u"delete from call_logs where id = ?"_s, {id});
    });
    const QStringList tags =
        m_temp->write([id = m_call.id](Session &session) { return TagRepository(session).of(id); });
    QVERIFY(tags.isEmpty());
}

void TestTagRepository::areMovedWhenCallsAreJoined()
{
    QStringList many;
    for (int i = 1; i < mostTags; ++i)
        many.append(u"tag %1"_s.arg(i, 2, 10, QChar(u'0')));
    const Call gone = m_temp->saveCall(u"b"_s);
    change(m_call, many);
    change(gone, {u"TAG 01"_s, u"a"_s, u"z"_s});
    m_temp->write([kept = m_call.id, gone = gone.id](Session &session) {
        return CallRepository(session).absorb(kept, gone, {9});
    });
    many.prepend(u"a"_s); // one more was free, and the first has it
    QCOMPARE(tagsOf(m_call), many);
}

void TestTagRepository::savingTheCallKeepsThem()
{
    change(m_call, {u"One"_s});
    MergedCall merged{.call = m_call};
    merged.call.summary = u"Another"_s;
    m_temp->write([merged](Session &session) { return CallRepository(session).save(merged); });
    QCOMPARE(tagsOf(m_call), QStringList{u"One"_s});
}

QTEST_GUILESS_MAIN(TestTagRepository)
#include "tst_tagrepository.moc"
