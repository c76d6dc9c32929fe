// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/retention.h"

#include <QJsonArray>
#include <QtTest>

using namespace earshot;
using namespace Qt::StringLiterals;

namespace {

const RetentionRule all{.name = u"all"_s, .keepDays = 100};
const RetentionRule desk{.name = u"desk"_s, .keepDays = 200, .assistant = u"Front desk"_s};

RetentionPolicy growing(std::vector<RetentionRule> rules)
{
    return {.rules = std::move(rules), .isGrowOnly = true};
}

RetentionRule kept(RetentionRule rule, int days)
{
    rule.keepDays = days;
    return rule;
}

} // namespace

class TestRetention : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPolicyIsReadAsItWasWritten();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void theOrderOfRules();
    void growOnly_data();
    void growOnly();
};

void TestRetention::aPolicyIsReadAsItWasWritten()
{
    const RetentionPolicy policy{.rules = {all, desk,
                                     {.name = u"x"_s,
                                         .keepDays = 1,
                                         .number = u"4930"_s,
                                         .tag = u"VIP"_s,
                                         .direction = Direction::Inbound}},
        .trashDays = 30,
        .isGrowOnly = true};
    QCOMPARE(policyFromJson(policyJson(policy)).value(), policy);
    QCOMPARE(policyFromJson({{u"trashDays"_s, 7}, {u"rules"_s, QJsonArray()}}).value(),
        RetentionPolicy());
}

void TestRetention::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << QByteArray("{}") << u"\"trashDays\""_s;
    QTest::newRow("no trash") << QByteArray(R"({"trashDays":0,"rules":[]})") << u"from 1 to"_s;
    QTest::newRow("no list") << QByteArray(R"({"trashDays":7})") << u"\"rules\" is a list"_s;
    const auto rule = [](const char *members) -> QByteArray {
        return QByteArray(R"({"trashDays":7,"rules":[{)") + members + "}]}";
    };
    QTest::newRow("no days") << rule("") << u"Rule 1: \"keepDays\""_s;
    QTest::newRow("no time") << rule(R"("keepDays":0)") << u"from 1 to"_s;
    QTest::newRow("half a day") << rule(R"("keepDays":1.5)") << u"whole number"_s;
    QTest::newRow("a word") << rule(R"("keepDays":"7")") << u"whole number"_s;
    QTest::newRow("direction") << rule(R"("keepDays":7,"direction":"up")") << u"inbound"_s;
    QTest::newRow("digits") << rule(R"("keepDays":7,"number":"12")") << u"at least 4 digits"_s;
    QTest::newRow("misspelled") << rule(R"("keepDays":7,"tags":"x")") << u"\"tags\" is none of"_s;
    QTest::newRow("blank") << rule(R"("keepDays":7,"tag":"  ")") << u"\"tag\" is empty"_s;
    QTest::newRow("grow-only") << QByteArray(R"({"trashDays":7,"rules":[],"growOnly":"true"})")
                               << u"true or false"_s;
    QTest::newRow("another member")
        << QByteArray(R"({"trashDays":7,"rules":[],"growonly":true})") << u"none of"_s;
    QTest::newRow("tag") << rule(R"("keepDays":7,"tag":5)") << u"\"tag\" is a text"_s;
}

void TestRetention::whatIsWrongIsSaid()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, said);
    const auto policy = policyFromJson(QJsonDocument::fromJson(json).object());
    QVERIFY(!policy);
    QVERIFY2(policy.error().message.contains(said), qPrintable(policy.error().message));
}

void TestRetention::theOrderOfRules()
{
    const RetentionRule inbound{.keepDays = 300, .direction = Direction::Inbound};
    const RetentionPolicy policy{.rules = {all, desk, kept(all, 50), inbound}};
    QCOMPARE(policy.inOrder(), (std::vector{inbound, desk, all, kept(all, 50)}));
}

void TestRetention::growOnly_data()
{
    QTest::addColumn<RetentionPolicy>("after");
    QTest::addColumn<bool>("may");
    QTest::newRow("the same") << growing({all, desk}) << true;
    QTest::newRow("longer") << growing({kept(all, 101), kept(desk, 500)}) << true;
    QTest::newRow("shorter") << growing({kept(all, 99), desk}) << false;
    QTest::newRow("one gone") << growing({all}) << false;
    QTest::newRow("narrowed") << growing({kept(desk, 200), {.keepDays = 100, .tag = u"x"_s}})
                              << false;
    QTest::newRow("new and short")
        << growing({all, desk, {.keepDays = 150, .tag = u"x"_s}}) << false;
    QTest::newRow("new and long") << growing({all, desk, {.keepDays = 200, .tag = u"x"_s}}) << true;
    RetentionPolicy off = growing({all, desk});
    off.isGrowOnly = false;
    QTest::newRow("switched off") << off << false;
    RetentionPolicy hasty = growing({all, desk});
    hasty.trashDays = 1;
    QTest::newRow("a shorter trash") << hasty << false;
}

void TestRetention::growOnly()
{
    QFETCH(const RetentionPolicy, after);
    QTEST(mayBecome(growing({all, desk}), after).ok(), "may");
    RetentionPolicy free = growing({all, desk});
    free.isGrowOnly = false;
    QVERIFY(mayBecome(free, after));
    // Calls that no rule deletes yet are kept for good: no rule may begin to delete them.
    QVERIFY(!mayBecome(growing({desk}), growing({desk, kept(all, 36500)})));
}

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
