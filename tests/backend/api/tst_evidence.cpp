// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/api/receiver.h"

#include <QCryptographicHash>
#include <QtTest>

using namespace earshot;
using namespace earshot::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 partBytes = 8 * 1024 * 1024;

QByteArray sumOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

/** The routes by which an evidence pack is read. */
class TestEvidence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_receiver.reset(); }

    void theRecordingComesInParts();
    void itIsInTheLogBeforeAByteLeaves();
    void nothingLeavesUnrecorded();
    void onlyWhoBeganReads();
    void oneCantPushOthersOut();
    void whatIsMissingIsSaid();
    void wrongRequestsAreToldWhatIsWrong_data();
    void wrongRequestsAreToldWhatIsWrong();
    void othersAreNeverReached();

private:
    Answer begin(const QByteArray &token, const QString &callId = {});
    Answer part(const QByteArray &token, const QString &ticket, qint64 offset);
    [[nodiscard]] QString pathOf(const QString &callId) const
    {
        return u"/api/calls/%1/evidence"_s.arg(callId);
    }

    std::unique_ptr<Receiver> m_receiver;
    QByteArray m_owner;
    QByteArray m_bytes;
    Call m_call;
};

void TestEvidence::init()
{
    m_receiver = std::make_unique<Receiver>();
    m_owner = m_receiver->tokenFor(Role::Owner);
    m_bytes = QByteArray(partBytes + 1000, 'e');
    m_call = m_receiver->addRecorded(m_bytes);
}

Answer TestEvidence::begin(const QByteArray &token, const QString &callId)
{
    const QString id = callId.isEmpty() ? m_call.id : callId;
    return m_receiver->send("POST", pathOf(id), {.token = token});
}

Answer TestEvidence::part(const QByteArray &token, const QString &ticket, qint64 offset)
{
    const QString path = pathOf(m_call.id) + u"?ticket=%1&offset=%2"_s.arg(ticket).arg(offset);
    return m_receiver->get(path, token);
}

void TestEvidence::theRecordingComesInParts()
{
    const Answer begun = begin(m_owner);
    QCOMPARE(begun.status, 200);
    const QString ticket = begun.json().value("ticket"_L1).toString();
    QCOMPARE(begun.json().value("audio"_L1).toObject().value("sizeBytes"_L1).toInteger(),
        m_bytes.size());
    QByteArray all;
    int parts = 0;
    while (all.size() < m_bytes.size() && parts < 5) {
        const Answer next = part(m_owner, ticket, all.size());
        QCOMPARE(next.status, 200);
        all += QByteArray::fromBase64(next.json().value("data"_L1).toString().toLatin1());
        QCOMPARE(next.json().value("next"_L1).toInteger(), all.size());
        ++parts;
    }
    QCOMPARE(parts, 2);
    QCOMPARE(all, m_bytes);
    QCOMPARE(part(m_owner, ticket, 0).status, 503); // it was read to its end
}

void TestEvidence::itIsInTheLogBeforeAByteLeaves()
{
    const Answer begun = begin(m_owner);
    const auto entry = m_receiver->auditEvents().constLast();
    QCOMPARE(entry.action, u"recording.download"_s);
    QCOMPARE(entry.callId, m_call.id);
    QCOMPARE(entry.detail.value("pack"_L1).toString(), u"evidence"_s);
    const QByteArray json = begun.json().value("call"_L1).toString().toUtf8();
    QCOMPARE(entry.detail.value("callSha256"_L1).toString().toLatin1(), sumOf(json));
    QVERIFY(!entry.ipAddress.isEmpty());
    const qsizetype before = m_receiver->auditEvents().size();
    QCOMPARE(part(m_owner, begun.json().value("ticket"_L1).toString(), 0).status, 200);
    QCOMPARE(m_receiver->auditEvents().size(), before);
}

void TestEvidence::nothingLeavesUnrecorded()
{
    m_receiver->blockAudit();
    const Answer begun = begin(m_owner);
    QCOMPARE(begun.status, 503);
    QVERIFY(!begun.json().contains("ticket"_L1));
}

void TestEvidence::onlyWhoBeganReads()
{
    const QString ticket = begin(m_owner).json().value("ticket"_L1).toString();
    const QByteArray admin = m_receiver->tokenFor(Role::Admin);
    QCOMPARE(part(admin, ticket, 0).status, 503);
    QCOMPARE(part(m_receiver->tokenFor(Role::Compliance), ticket, 0).status, 403);
    QCOMPARE(part(m_receiver->tokenFor(Role::Reviewer), ticket, 0).status, 403);
    QCOMPARE(part(m_owner, ticket, 0).status, 200);
}

void TestEvidence::oneCantPushOthersOut()
{
    const QString ticket = begin(m_owner).json().value("ticket"_L1).toString();
    const QByteArray admin = m_receiver->tokenFor(Role::Admin);
    QString first;
    for (int i = 0; i < 70; ++i) {
        const QString one = begin(admin).json().value("ticket"_L1).toString();
        first = first.isEmpty() ? one : first;
    }
    QCOMPARE(part(m_owner, ticket, 0).status, 200);
    QCOMPARE(part(admin, first, 0).status, 503);
}

void TestEvidence::whatIsMissingIsSaid()
{
    const Call silent = m_receiver->addCall();
    QCOMPARE(begin(m_owner, silent.id).status, 409);
    QCOMPARE(begin(m_owner, u"00000000-0000-4000-8000-000000000000"_s).status, 404);
}

void TestEvidence::wrongRequestsAreToldWhatIsWrong_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no offset") << u"?ticket=a"_s;
    QTest::newRow("no number") << u"?ticket=a&offset=b"_s;
    QTest::newRow("before the beginning") << u"?ticket=a&offset=-1"_s;
    QTest::newRow("much") << u"?offset=0&ticket="_s + QString(101, u'a');
}

void TestEvidence::wrongRequestsAreToldWhatIsWrong()
{
    QFETCH(const QString, query);
    QCOMPARE(m_receiver->get(pathOf(m_call.id) + query, m_owner).status, 400);
}

void TestEvidence::othersAreNeverReached()
{
    const QByteArray other = m_receiver->tokenFor(Role::Owner, {}, m_receiver->addOrganization());
    QCOMPARE(begin(other).status, 404);
}

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
