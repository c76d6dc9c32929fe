// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/signednote.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::audit;
using namespace Qt::StringLiterals;

class TestSignedNote : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theKeyIsThatOfTheStandardsExample();
    void aNoteSaysWhatWasSigned();
    void theNoteHasTheCommonForm();
    void whatIsNotSignedSoIsRefused_data();
    void whatIsNotSignedSoIsRefused();
    void furtherSignaturesDoNotHarm();
    void aKeyHasThirtyTwoBytes();

private:
    static SigningKey key(char byte = 'k')
    {
        return SigningKey::fromSeed(Secret(QByteArray(32, byte))).value();
    }
    static Checkpoint sample()
    {
        return {.origin = originOf(u"sample"_s), .size = 1234, .root = QByteArray(32, 'r')};
    }
};

/** RFC 8032, 7.1, TEST 1. */
void TestSignedNote::theKeyIsThatOfTheStandardsExample()
{
    const auto key = SigningKey::fromSeed(Secret(
        QByteArray::fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")));
    QVERIFY(key.ok());
    QCOMPARE(key->publicKey().toHex(),
        QByteArray("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"));
    QCOMPARE(key->sign({}).toHex(),
        QByteArray(
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc"
            "61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"));
}

void TestSignedNote::aNoteSaysWhatWasSigned()
{
    const QByteArray note = signedNote(sample(), key());
    const auto said = openNote(note, key().publicKey());
    QVERIFY(said.ok());
    QCOMPARE(*said, sample());
    QCOMPARE(*readNote(note), sample());
}

void TestSignedNote::theNoteHasTheCommonForm()
{
    const QByteArrayList lines = signedNote(sample(), key()).split('\n');
    QCOMPARE(lines.size(), 6);
    QCOMPARE(lines.at(0), QByteArray("earshot-audit/sample"));
    QCOMPARE(lines.at(1), QByteArray("1234"));
    QCOMPARE(lines.at(2), QByteArray(32, 'r').toBase64());
    QCOMPARE(lines.at(3), QByteArray());
    QVERIFY(lines.at(4).startsWith("\xE2\x80\x94 earshot-audit/sample "));
    const auto signature = QByteArray::fromBase64(lines.at(4).split(' ').last());
    QCOMPARE(signature.size(), 4 + 64);
    QCOMPARE(lines.at(5), QByteArray());
    const QByteArrayList vkey = verifierKey(sample().origin, key().publicKey()).split('+');
    QCOMPARE(vkey.at(0), lines.at(0));
    QCOMPARE(vkey.at(1), signature.first(4).toHex());
    QCOMPARE(QByteArray::fromBase64(vkey.mid(2).join('+')), '\1' + key().publicKey());
}

void TestSignedNote::whatIsNotSignedSoIsRefused_data()
{
    QTest::addColumn<QByteArray>("note");
    const QByteArray note = signedNote(sample(), key());
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no signature") << note.first(note.indexOf("\n\n") + 2);
    QTest::newRow("another size") << QByteArray(note).replace("1234", "1235");
    QTest::newRow("a size with a zero before it") << QByteArray(note).replace("1234", "01234");
    QTest::newRow("another log") << QByteArray(note).replace("/sample", "/others");
    QTest::newRow("another root") << QByteArray(note).replace(
        sample().root.toBase64(), QByteArray(32, 's').toBase64());
    QTest::newRow("a further line") << QByteArray(note).replace("\n\n", "\nmore\n\n");
    QTest::newRow("another key") << signedNote(sample(), key('x'));
    QTest::newRow("half") << note.first(note.size() / 2);
}

void TestSignedNote::whatIsNotSignedSoIsRefused()
{
    QFETCH(const QByteArray, note);
    const auto said = openNote(note, key().publicKey());
    QVERIFY(!said.ok());
    QCOMPARE(said.error().code, ErrorCode::InvalidInput);
}

/** Of witnesses, for instance. */
void TestSignedNote::furtherSignaturesDoNotHarm()
{
    const QByteArray others = signedNote(sample(), key('x'));
    const QByteArray note = signedNote(sample(), key()) + others.sliced(others.indexOf("\n\n") + 2);
    QVERIFY(openNote(note, key().publicKey()).ok());
    QVERIFY(openNote(note, key('x').publicKey()).ok());
    QVERIFY(!openNote(note, key('y').publicKey()).ok());
}

void TestSignedNote::aKeyHasThirtyTwoBytes()
{
    QVERIFY(!SigningKey::fromSeed(Secret()).ok());
    QVERIFY(!SigningKey::fromSeed(Secret(QByteArray(31, 'k'))).ok());
}

QTEST_GUILESS_MAIN(TestSignedNote)
#include "tst_signednote.moc"
