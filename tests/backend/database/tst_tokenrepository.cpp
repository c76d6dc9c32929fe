// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/tokenrepository.h"

#include "tests/support/tempdatabase.h"

#include <QTest>

using namespace earshot;
using namespace earshot::database;
using namespace earshot::test;
using namespace Qt::StringLiterals;

class TestTokenRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_temp = std::make_unique<TempDatabase>(); }
    void cleanup() { m_temp.reset(); }
    void unknownHashFindsNothing();
    void expiredOrRevokedTokenIsNotFound();
    void sameHashTwiceIsRefused();
    void unknownRoleIsAnError();
    void tokenComesBackAndIsTouched();

private:
    AccessToken token(const QString &hash) const
    {
        return {.id = newId(),
            .organizationId = m_temp->organization.id,
            .name = u"Sample token"_s,
            .role = Role::Reviewer,
            .tokenSha256 = hash,
            .createdAt = {100}};
    }
    Result<void> insert(const AccessToken &value)
    {
        return m_temp->tryWrite([value](Session &s) { return TokenRepository(s).insert(value); });
    }
    std::optional<AccessToken> find(const QString &hash, Timestamp now)
    {
        return m_temp->read(
            [hash, now](Session &s) { return TokenRepository(s).findByHash(hash, now); });
    }

    std::unique_ptr<TempDatabase> m_temp;
};

void TestTokenRepository::unknownHashFindsNothing()
{
    QVERIFY(insert(token(u"aa"_s)).ok());
    QVERIFY(!find(u"AA"_s, {1}).has_value());
    QVERIFY(!find(u""_s, {1}).has_value());
    QVERIFY(!find(QString(), {1}).has_value());
}

void TestTokenRepository::expiredOrRevokedTokenIsNotFound()
{
    AccessToken expiring = token(u"aa"_s);
    expiring.expiresAt = Timestamp{1000};
    QVERIFY(insert(expiring).ok());
    QVERIFY(find(u"aa"_s, {999}).has_value());
    QVERIFY(!find(u"aa"_s, {1000}).has_value());
    AccessToken revoked = token(u"bb"_s);
    revoked.revokedAt = Timestamp{500};
    QVERIFY(insert(revoked).ok());
    QVERIFY(!find(u"bb"_s, {1}).has_value());
}

void TestTokenRepository::sameHashTwiceIsRefused()
{
    QVERIFY(insert(token(u"aa"_s)).ok());
    const auto refused = insert(token(u"aa"_s));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
}

void TestTokenRepository::unknownRoleIsAnError()
{
    QVERIFY(insert(token(u"aa"_s)).ok());
    m_temp->write([](Session &s) { return s.exec(u"update access_tokens set role = 'god'"_s); });
    const auto found = await(m_temp->database->read(
        [](Session &s) { return TokenRepository(s).findByHash(u"aa"_s, {1}); }));
    QVERIFY(!found.ok());
}

void TestTokenRepository::tokenComesBackAndIsTouched()
{
    AccessToken kept = token(u"aa"_s);
    kept.expiresAt = Timestamp{5000};
    QVERIFY(insert(kept).ok());
    QCOMPARE(find(u"aa"_s, {1}), kept);
    m_temp->write([id = kept.id](Session &s) { return TokenRepository(s).touch(id, {200}); });
    kept.lastUsedAt = Timestamp{200};
    QCOMPARE(find(u"aa"_s, {1}), kept);
}

QTEST_GUILESS_MAIN(TestTokenRepository)
#include "tst_tokenrepository.moc"
