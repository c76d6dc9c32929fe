// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/noterepository.h"

#include "tests/support/tempdatabase.h"

#include <QTest>

using namespace earshot;
using namespace earshot::database;
using namespace earshot::test;
using namespace Qt::StringLiterals;

class TestNoteRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempDatabase>();
        m_call = m_temp->saveCall(u"a"_s).id;
    }
    void cleanup() { m_temp.reset(); }
    void everythingComesBackAsItWas();
    void isChangedAndRemoved();
    void onlyNotesOfTheCallAreTouched();
    void moreThanTheLimitAreRefused();
    void goWithTheirCall();
    void areMovedWhenCallsAreJoined();

private:
    template <typename Function>
    auto use(Function function)
    {
        return m_temp->write(
            [function](Session &session) { return function(NoteRepository(session)); });
    }
    void add(const CallNote &note)
    {
        use([note](NoteRepository r) { return r.add(note); });
    }
    QList<CallNote> list(const QString &call)
    {
        return use([call](NoteRepository r) { return r.list(call); });
    }
    [[nodiscard]] CallNote sample(qint64 second = 1) const
    {
        return {.id = newId(),
            .callId = m_call,
            .atSeconds = 12.345,
            .text = u"Line\nO'Hara \"quoted\" 😀"_s,
            .author = u"token"_s,
            .authorName = u"Sample person"_s,
            .createdAt = {second * 1'000'000 + 1}};
    }

    std::unique_ptr<TempDatabase> m_temp;
    QString m_call;
};

void TestNoteRepository::everythingComesBackAsItWas()
{
    CallNote later = sample(2);
    later.atSeconds.reset();
    later.authorName.clear();
    const CallNote earlier = sample(1);
    add(later);
    add(earlier);
    m_temp->reopen();
    QCOMPARE(list(m_call), (QList<CallNote>{earlier, later}));
    const auto found = use([=](NoteRepository r) { return r.find(earlier.callId, earlier.id); });
    QVERIFY(found == earlier);
}

void TestNoteRepository::isChangedAndRemoved()
{
    CallNote note = sample();
    add(note);
    note.text = u"Another"_s;
    note.atSeconds.reset();
    note.changedAt = Timestamp{9'000'000};
    QVERIFY(use([note](NoteRepository r) { return r.change(note); }));
    QCOMPARE(list(m_call), QList<CallNote>{note});
    QVERIFY(use([note](NoteRepository r) { return r.remove(note.callId, note.id); }));
    QVERIFY(!use([note](NoteRepository r) { return r.remove(note.callId, note.id); }));
    QVERIFY(!use([note](NoteRepository r) { return r.change(note); }));
    QVERIFY(list(m_call).isEmpty());
}

void TestNoteRepository::onlyNotesOfTheCallAreTouched()
{
    const CallNote note = sample();
    add(note);
    const QString other = m_temp->saveCall(u"b"_s).id;
    QVERIFY(!use([=](NoteRepository r) { return r.find(other, note.id); }).has_value());
    QVERIFY(!use([=](NoteRepository r) { return r.remove(other, note.id); }));
    QVERIFY(list(other).isEmpty());
    QCOMPARE(list(m_call), QList<CallNote>{note});
}

void TestNoteRepository::moreThanTheLimitAreRefused()
{
    m_temp->write([note = sample()](Session &session) -> Result<void> {
        CallNote one = note;
        for (int i = 0; i < mostNotes; ++i) {
            one.id = newId();
            if (const auto added = NoteRepository(session).add(one); !added.ok())
                return added;
        }
        return {};
    });
    const auto more = m_temp->tryWrite(
        [note = sample()](Session &session) { return NoteRepository(session).add(note); });
    QCOMPARE(more.error().code, ErrorCode::Conflict);
    QCOMPARE(list(m_call).size(), mostNotes);
}

void TestNoteRepository::goWithTheirCall()
{
    add(sample());
    m_temp->write([id = m_call](Session &session) {
        return session.exec(u"delete from call_logs where id = ?"_s, {id});
    });
    QVERIFY(list(m_call).isEmpty());
}

void TestNoteRepository::areMovedWhenCallsAreJoined()
{
    CallNote note = sample(1);
    const CallNote own = sample(2);
    add(own);
    note.callId = m_temp->saveCall(u"b"_s).id;
    add(note);
    m_temp->write([kept = m_call, gone = note.callId](Session &session) {
        return CallRepository(session).absorb(kept, gone, {9});
    });
    note.callId = m_call;
    QCOMPARE(list(m_call), (QList<CallNote>{note, own}));
}

QTEST_GUILESS_MAIN(TestNoteRepository)
#include "tst_noterepository.moc"
