// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/callevent.h"

#include <QtTest>

#include <algorithm>
#include <numeric>

using namespace earshot;
using namespace Qt::StringLiterals;

class TestCallEvent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anyOrderAndAnyNumberGivesTheSameCall();
    void inProgressNeverFollowsEnded();
    void aPoorerReportErasesNothing();
    void firstInProgressIsTheStartUntilTheReportSaysBetter();
    void ofTwoReviewsTheLaterHolds();
    void consentThatWasGivenIsNotLost();
    void ofTwoConfirmationsTheLaterHolds();
    void provenanceSurvivesStorage();

private:
    static std::vector<CallEvent> story();
};

std::vector<CallEvent> TestCallEvent::story()
{
    CallEvent ringing{.kind = CallEvent::Kind::StatusUpdate, .at = {1'000'000}};
    ringing.status = CallStatus::Ringing;
    ringing.customerName = u"Sample Caller"_s;
    CallEvent answered{.kind = CallEvent::Kind::StatusUpdate, .at = {2'000'000}};
    answered.status = CallStatus::InProgress;
    answered.startedAt = answered.at;
    CallEvent answeredAgain = answered;
    answeredAgain.at = {5'000'000};
    answeredAgain.startedAt = answeredAgain.at;
    CallEvent ended{.kind = CallEvent::Kind::StatusUpdate, .at = {9'000'000}};
    ended.status = CallStatus::Ended;
    ended.endedAt = ended.at;
    ended.endedReason = u"customer-ended-call"_s;
    CallEvent report{.kind = CallEvent::Kind::Report, .at = {12'000'000}};
    report.status = CallStatus::Ended;
    report.startedAt = Timestamp{1'900'000};
    report.summary = u"A summary."_s;
    CallEvent otherReport = report; // the same moment, another text: still one result
    otherReport.summary = u"B summary."_s;
    otherReport.consent = ProviderConsent{.type = u"verbal"_s};
    report.consent = ProviderConsent{.type = u"verbal"_s, .grantedAt = Timestamp{3'000'000}};
    return {ringing, answered, answeredAgain, ended, report, otherReport};
}

void TestCallEvent::anyOrderAndAnyNumberGivesTheSameCall()
{
    const std::vector<CallEvent> events = story();
    std::vector<std::size_t> order(events.size());
    std::iota(order.begin(), order.end(), 0U);
    std::optional<MergedCall> expected;
    do {
        MergedCall call;
        for (const std::size_t i : order) {
            call = merge(call, events.at(i));
            call = merge(call, events.at(order.front())); // a redelivery
        }
        if (!expected)
            expected = call;
        QVERIFY(call == *expected);
    } while (std::next_permutation(order.begin(), order.end()));
    QCOMPARE(expected->call.summary, u"B summary."_s);
}

void TestCallEvent::inProgressNeverFollowsEnded()
{
    const auto events = story();
    const MergedCall call = merge(merge({}, events.at(3)), events.at(2));
    QCOMPARE(call.call.status, CallStatus::Ended);
}

void TestCallEvent::aPoorerReportErasesNothing()
{
    CallEvent rich{.kind = CallEvent::Kind::Report, .at = {10}};
    rich.summary = u"Rich."_s;
    rich.costUsd = 0.5;
    const CallEvent poor{.kind = CallEvent::Kind::Report, .at = {20}};
    const MergedCall call = merge(merge({}, rich), poor);
    QCOMPARE(call.call.summary, u"Rich."_s);
    QCOMPARE(call.call.costUsd.value(), 0.5);
}

void TestCallEvent::firstInProgressIsTheStartUntilTheReportSaysBetter()
{
    const auto events = story();
    MergedCall call = merge(merge({}, events.at(2)), events.at(1));
    QCOMPARE(call.call.startedAt.value(), Timestamp{2'000'000});
    call = merge(call, events.at(4));
    QCOMPARE(call.call.startedAt.value(), Timestamp{1'900'000});
}

void TestCallEvent::ofTwoReviewsTheLaterHolds()
{
    MergedCall first;
    first.call.review = CallReview{.verdict = Verdict::Good, .at = {10}};
    MergedCall second;
    second.call.review = CallReview{.verdict = Verdict::Problem, .at = {20}};
    QCOMPARE(fold(first, second).call.review->verdict, Verdict::Problem);
    QCOMPARE(fold(second, first).call.review->verdict, Verdict::Problem);
    QCOMPARE(fold(first, {}).call.review->verdict, Verdict::Good);
}

void TestCallEvent::consentThatWasGivenIsNotLost()
{
    CallEvent granted{.kind = CallEvent::Kind::StatusUpdate, .at = {10}};
    granted.consent = ProviderConsent{.type = u"stay-on-line"_s, .grantedAt = Timestamp{5}};
    CallEvent silent{.kind = CallEvent::Kind::Report, .at = {20}};
    silent.summary = u"Silent."_s;
    CallEvent refused{.kind = CallEvent::Kind::Report, .at = {30}};
    refused.consent = ProviderConsent{.type = u"stay-on-line"_s};
    const MergedCall call = merge(merge(merge({}, granted), silent), refused);
    QCOMPARE(call.call.consent.provider, granted.consent);
    QCOMPARE(merge({}, refused).call.consent.state(), ConsentState::Refused);
    QVERIFY(reportIsKnown(call) && !reportIsKnown(merge({}, granted)));
    MergedCall other = merge({}, refused);
    QCOMPARE(fold(other, merge({}, granted)).call.consent.provider, granted.consent);
    QCOMPARE(fold(merge({}, granted), other).call.consent.provider, granted.consent);
}

void TestCallEvent::ofTwoConfirmationsTheLaterHolds()
{
    MergedCall first;
    first.call.consent.confirmation = ConsentConfirmation{.at = {10}, .reason = u"first"_s};
    MergedCall second;
    second.call.consent.confirmation = ConsentConfirmation{.at = {20}, .reason = u"second"_s};
    QCOMPARE(fold(first, second).call.consent.confirmation->reason, u"second"_s);
    QCOMPARE(fold(second, first).call.consent.confirmation->reason, u"second"_s);
    QCOMPARE(fold(first, {}).call.consent.confirmation->reason, u"first"_s);
}

void TestCallEvent::provenanceSurvivesStorage()
{
    MergedCall call;
    for (const CallEvent &event : story())
        call = merge(call, event);
    QCOMPARE(provenanceFromJson(provenanceToJson(call.provenance)), call.provenance);
}

QTEST_GUILESS_MAIN(TestCallEvent)
#include "tst_callevent.moc"
