// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/sampleday.h"

#include "domain/problemsigns.h"
#include "tests/ui/assistants/samples.h"
#include "tests/ui/audit/samples.h"
#include "tests/ui/completeness/samples.h"
#include "tests/ui/review/paneworld.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>

#include <algorithm>
#include <functional>

namespace earshot::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int reviewedIndex = 2;
constexpr double reviewedSeconds = 192;
const QByteArray audio(1'150'000, 'a');

/** The states of the design's picture, and one of each that it does not show. */
QString stateOf(int index)
{
    switch (index) {
    case 1:
        return u"processing"_s;
    case 5:
        return u"transcript_only"_s;
    case 7:
        return u"failed"_s;
    case 9:
        return u"retrying"_s;
    default:
        return u"ready"_s;
    }
}

QJsonObject callOfTheDay(int index)
{
    QJsonObject call = sampleCall(index, stateOf(index));
    if (index > 20) // days before; with a minute more each, so that no two look alike
        call.insert(u"startedAt"_s,
            u"2026-11-%1T15:%2:00.000Z"_s.arg(21 - index / 30).arg(60 - index % 30 - 10));
    const QString verdicts[] = {u"good"_s, u"followUp"_s, u"problem"_s};
    if (index % 4 == 3 && stateOf(index) == u"ready"_s)
        call.insert(u"review"_s, verdicts[index / 4 % 3]);
    if (index == 2) {
        const QJsonObject complaint{{u"kind"_s, u"complaint"_s}, {u"seconds"_s, 41},
            {u"measure"_s, 2}, {u"text"_s, u"waste of time"_s}};
        call.insert(u"signs"_s, QJsonArray{complaint});
    }
    if (index == 4 || index == 11)
        call.insert(u"tags"_s, QJsonArray{u"insurance"_s});
    return call;
}

QJsonObject reviewed()
{
    QJsonObject call = callOfTheDay(reviewedIndex);
    call.insert(u"durationSeconds"_s, reviewedSeconds);
    call.insert(u"endedAt"_s, u"2026-11-22T09:55:12.000Z"_s);
    call.insert(u"tags"_s, QJsonArray{u"insurance"_s, u"rescheduled"_s});
    const QJsonObject announced{{u"means"_s, u"consent"_s}, {u"speaker"_s, u"agent"_s},
        {u"seconds"_s, 4}, {u"text"_s, u"This call may be recorded"_s},
        {u"phrase"_s, u"this call may be recorded"_s}};
    call.insert(u"consent"_s, QJsonObject{{u"state"_s, u"transcript"_s}, {u"words"_s, announced}});
    call.insert(u"summary"_s,
        u"José Álvarez moved his cleaning from Thursday at ten to Tuesday the ninth at half past "
        "three. A text message with the details was promised to the same number."_s);
    QJsonObject recording = call.value(u"recording"_s).toObject();
    recording.insert(u"sizeBytes"_s, audio.size());
    recording.insert(u"durationSeconds"_s, reviewedSeconds);
    call.insert(u"recording"_s, recording);
    return call;
}

void fillReviewed(FakeReceiver &receiver)
{
    receiver.put(reviewed());
    receiver.answer(u"/api/calls/"_s + reviewedCall(), {.body = json(reviewedDetail())});
    receiver.answer(u"/api/calls/%1/notes"_s.arg(reviewedCall()),
        {.body = json({{u"items"_s,
             QJsonArray{
                 QJsonObject{{u"id"_s, u"n1"_s},
                     {u"text"_s,
                         u"Asks for the afternoon: put it into the notes of the practice."_s},
                     {u"atSeconds"_s, 42.5}, {u"author"_s, u"Maria Ortega"_s},
                     {u"createdAt"_s, u"2026-11-22T09:57:00.000Z"_s},
                     {u"changedAt"_s, QJsonValue()}, {u"canChange"_s, true}},
                 QJsonObject{{u"id"_s, u"n2"_s}, {u"text"_s, QString()}, {u"atSeconds"_s, 120.0},
                     {u"author"_s, u"Maria Ortega"_s},
                     {u"createdAt"_s, u"2026-11-22T09:58:00.000Z"_s},
                     {u"changedAt"_s, QJsonValue()}, {u"canChange"_s, true}}}}})});
    const auto question = [](const QString &text, const QString &kind) {
        return QJsonObject{{u"text"_s, text}, {u"kind"_s, kind}};
    };
    receiver.scores().setQuestions({question(u"Was the caller greeted by name?"_s, u"yesNo"_s),
        question(u"Was the caller helped?"_s, u"yesNo"_s),
        question(u"How natural was the talk?"_s, u"points"_s),
        question(u"Was everything that was agreed said once more at the end of the call?"_s,
            u"yesNo"_s)});
    receiver.scores().answer(reviewedCall(), u"q0"_s, 1);
    receiver.scores().answer(reviewedCall(), u"q2"_s, 4);
    receiver.setWaveform(sampleWaveform(reviewedSeconds));
    receiver.setAudio(audio);
    setSilentDuration(reviewedSeconds);
}

void fillPages(FakeReceiver &receiver)
{
    receiver.answer(u"/api/session"_s,
        {.body = json({{u"name"_s, u"Maria Ortega"_s}, {u"role"_s, u"owner"_s},
             {u"organization"_s,
                 QJsonObject{{u"id"_s, u"sample"_s}, {u"name"_s, u"Harbor Dental"_s}}}})});
    receiver.answer(u"/api/alerts"_s, {.body = json({{u"items"_s, QJsonArray{}}})});
    receiver.answer(u"/api/completeness"_s, {.body = json(completeness(QDate(2026, 11, 22), 14))});
    receiver.answer(u"/api/completeness/gaps"_s, {.body = json(gapPage(0, 15))});
    receiver.answer(u"/api/audit"_s, {.body = json(auditPage(0, 60))});
    receiver.answer(
        u"/api/audit/summary"_s, {.body = json(auditSummary(auditChecked(newestEntry)))});
    receiver.answer(u"/api/assistants"_s, {.body = json(account())});
    const QJsonArray previews{preview(u"a2"_s, u"After hours"_s), preview(u"a3"_s, QString())};
    receiver.answer(u"/api/phone-numbers/p1/server"_s, {.body = json(previewNumber(false))});
    receiver.answer(u"/api/assistants/recording"_s, {.body = json({{u"items"_s, previews}})});
}

QCoro::Task<ui::CallSourceTrial> seeSource(ui::CallSourceChoice, std::stop_token)
{
    const ui::CallSourceTrial seen{.works = true,
        .text = QCoreApplication::translate("earshot::desktop::Desktop", "%n assistants", "", 3)};
    co_return seen;
}

/** One that its receiver made itself, for years. */
QCoro::Task<Result<ui::ServerCertificate>> seeCertificate(QUrl, std::stop_token)
{
    ui::ServerCertificate seen;
    seen.owner = u"calls.example.com"_s;
    seen.hosts = QStringList(seen.owner);
    seen.issuer = seen.owner;
    seen.validFrom = QDateTime({2025, 3, 1}, {12, 0});
    seen.validUntil = QDateTime({2035, 3, 1}, {12, 0});
    seen.sha256 = QCryptographicHash::hash("sample", QCryptographicHash::Sha256).toHex();
    seen.doubts.append(ui::CertificateDoubt::SelfSigned);
    co_return seen;
}

QCoro::Task<ui::PlaceSaved> takeSource(ui::CallSourceChoice)
{
    const ui::PlaceSaved saved{.outcome = ui::PlaceSaved::Outcome::Saved, .text = {}};
    co_return saved;
}

QCoro::Task<ui::PlaceTrials> seePlaces(ui::PlaceChoice, std::stop_token)
{
    const ui::PlaceTrial good{.works = true, .text = u"/home/sample/earshot"_s};
    const ui::PlaceTrials seen{.database = good, .recordings = good};
    co_return seen;
}

QCoro::Task<ui::PlaceSaved> takePlaces(ui::PlaceChoice)
{
    const ui::PlaceSaved saved{.outcome = ui::PlaceSaved::Outcome::Saved, .text = {}};
    co_return saved;
}

} // namespace

QString reviewedCall()
{
    return sampleId(reviewedIndex);
}

QJsonObject reviewedDetail()
{
    QJsonObject detail = reviewed();
    detail.insert(u"transcript"_s, longTranscript(14));
    return detail;
}

QStringList sampleInbox()
{
    QList<QJsonObject> calls{callOfTheDay(0), callOfTheDay(reviewedIndex), callOfTheDay(4)};
    std::ranges::stable_sort(calls, std::greater(), [](const QJsonObject &call) {
        return weightOf(problemSignsFrom(call.value(u"signs"_s).toArray()));
    });
    QStringList ids;
    for (const QJsonObject &call : std::as_const(calls))
        ids.append(call.value(u"id"_s).toString());
    return ids;
}

void fillSampleDay(FakeReceiver &receiver)
{
    std::vector<QJsonObject> calls;
    for (int index = 0; index < 60; ++index)
        calls.push_back(callOfTheDay(index));
    receiver.setCalls(calls);
    fillReviewed(receiver);
    fillPages(receiver);
    startLink(receiver);
}

void startLink(FakeReceiver &receiver)
{
    const QString path = u"/api/calls/%1/recording"_s.arg(reviewedCall());
    const QDateTime ends = QDateTime::currentDateTimeUtc().addMSecs((linkSeconds + 2) * 1000);
    const QByteArray sum = QCryptographicHash::hash(audio, QCryptographicHash::Sha256).toHex();
    receiver.answer(path,
        {.body = json({{u"url"_s, u"%1/media/%2"_s.arg(receiver.url().toString(), reviewedCall())},
             {u"expiresAt"_s, ends.toString(Qt::ISODateWithMs)}, {u"format"_s, u"mp3"_s},
             {u"sizeBytes"_s, audio.size()}, {u"durationSeconds"_s, reviewedSeconds},
             {u"channels"_s, 2}, {u"sha256"_s, QString::fromLatin1(sum)},
             {u"downloadCount"_s, 1}})});
}

ui::CallSourceOffer sampleSource()
{
    ui::CallSourceOffer offer;
    offer.dataFolder = u"/home/sample/earshot"_s;
    offer.see = seeCertificate;
    offer.check = seeSource;
    offer.use = takeSource;
    return offer;
}

ui::PlaceOffer samplePlaces()
{
    ui::PlaceOffer offer;
    offer.dataFolder = u"/home/sample/earshot"_s;
    offer.check = seePlaces;
    offer.save = takePlaces;
    return offer;
}

} // namespace earshot::test
