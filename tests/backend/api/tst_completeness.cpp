// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identifier.h"
#include "database/callrepository.h"
#include "database/jobrepository.h"
#include "database/parameters.h"
#include "database/providercallrepository.h"
#include "tests/backend/api/receiver.h"
#include "tests/support/await.h"

#include <QJsonArray>
#include <QtTest>

using namespace earshot;
using namespace earshot::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using database::Session;

namespace {

Timestamp at(const QString &text)
{
    return Timestamp::fromString(text).value();
}

} // namespace

/** The routes that hold what the provider says against what is kept. */
class TestCompleteness : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_receiver.reset(); }
    void countsADayWithItsReasons();
    void daysAreThoseOfTheTimeZone();
    void saysHowTheComparisonStands();
    void wrongRequestsAreToldWhatIsWrong_data();
    void wrongRequestsAreToldWhatIsWrong();
    void onlyThoseMay_data();
    void onlyThoseMay();
    void gapsArePagedAndExplained();
    void exportsEveryCallWithBothTimes();
    void exportedCellsAreNoFormulas();
    void exportsMoreThanAPage();
    void nothingIsExportedUnrecorded();
    void startsAComparison();
    void othersSeeNothing();

private:
    /** The provider made it at @p made; listed too. */
    Call add(RecordingState state, const QString &made,
        std::optional<RecordingAbsence> absence = {}, const QString &name = u"Sample"_s);
    QJsonObject json(const QString &path) { return m_receiver->get(path, m_owner).json(); }
    QStringList exported(const QString &query);

    std::unique_ptr<Receiver> m_receiver;
    QByteArray m_owner;
};

void TestCompleteness::init()
{
    m_receiver = std::make_unique<Receiver>();
    m_receiver->clock.set(at(u"2026-11-25T12:00:00Z"_s));
    m_owner = m_receiver->tokenFor(Role::Owner);
}

Call TestCompleteness::add(RecordingState state, const QString &made,
    std::optional<RecordingAbsence> absence, const QString &name)
{
    const Timestamp moment = at(made);
    const bool isOpen = state == RecordingState::None;
    const Call call{.id = newId(),
        .organizationId = m_receiver->organizationId,
        .vapiCallId = newId(),
        .direction = Direction::Inbound,
        .status = isOpen ? CallStatus::InProgress : CallStatus::Ended,
        .customer = {.name = name, .number = u"+15550100"_s},
        .providerCreatedAt = moment,
        .createdAt = moment,
        .updatedAt = moment};
    auto save = [=](Session &session) -> Result<void> {
        database::CallRepository calls(session);
        const auto id = calls.save({.call = call});
        if (!id)
            return id.error();
        const auto noted = database::ProviderCallRepository(session).note(
            call.organizationId, {{call.vapiCallId, moment}}, moment);
        if (!noted)
            return noted;
        return absence ? calls.setNoRecording(call.id, noRecording(*absence), moment)
                       : calls.setRecordingState(call.id, state, {}, moment);
    };
    if (const auto saved = await(m_receiver->database->write(save)); !saved)
        qFatal("%s", qPrintable(saved.error().message));
    return call;
}

QStringList TestCompleteness::exported(const QString &query)
{
    const Answer answer = m_receiver->get(u"/api/completeness/export"_s + query, m_owner);
    return answer.status == 200 ? QString::fromUtf8(answer.body).split(u"\r\n"_s) : QStringList();
}

void TestCompleteness::countsADayWithItsReasons()
{
    const QString noon = u"2026-11-25T11:00:00Z"_s;
    add(RecordingState::Ready, noon);
    add(RecordingState::Ready, u"2026-11-24T11:00:00Z"_s);
    add(RecordingState::Retrying, noon);
    add(RecordingState::Failed, noon);
    add(RecordingState::None, noon);
    for (int i = 0; i < 3; ++i)
        add(RecordingState::TranscriptOnly, noon, RecordingAbsence::NeverConnected);
    add(RecordingState::TranscriptOnly, noon, RecordingAbsence::ConsentRefused);
    m_receiver->run(
        u"insert into provider_calls select organization_id, 'lost', created_at, created_at "
        "from provider_calls where created_at = ? limit 1"_s,
        {database::parameter(at(noon))});
    const QJsonObject answer = json(u"/api/completeness"_s);
    QCOMPARE(answer.value(u"timeZone").toString(), u"UTC"_s);
    const QJsonArray days = answer.value(u"days").toArray();
    QCOMPARE(days.size(), 14);
    const QJsonArray reasons{
        QJsonObject{{u"absence"_s, u"consent_refused"_s},
            {u"text"_s, explanation(RecordingAbsence::ConsentRefused)}, {u"count"_s, 1}},
        QJsonObject{{u"absence"_s, u"never_connected"_s},
            {u"text"_s, explanation(RecordingAbsence::NeverConnected)}, {u"count"_s, 3}}};
    QCOMPARE(days.at(0).toObject(),
        (QJsonObject{{u"date"_s, u"2026-11-25"_s}, {u"provider"_s, 9}, {u"unlisted"_s, 0},
            {u"kept"_s, 1}, {u"fetching"_s, 1}, {u"notRecorded"_s, 4}, {u"failed"_s, 1},
            {u"open"_s, 1}, {u"missing"_s, 1}, {u"reasons"_s, reasons}}));
    QCOMPARE(days.at(1).toObject().value(u"date").toString(), u"2026-11-24"_s);
    QCOMPARE(days.at(1).toObject().value(u"kept").toInt(), 1);
    QCOMPARE(answer.value(u"totals").toObject(),
        (QJsonObject{{u"provider"_s, 10}, {u"unlisted"_s, 0}, {u"kept"_s, 2}, {u"fetching"_s, 1},
            {u"notRecorded"_s, 4}, {u"failed"_s, 1}, {u"open"_s, 1}, {u"missing"_s, 1}}));
}

void TestCompleteness::daysAreThoseOfTheTimeZone()
{
    add(RecordingState::Ready, u"2026-11-24T23:30:00Z"_s);
    const auto keptOf = [this](const QString &zone) {
        QJsonObject kept;
        const QJsonObject answer = json(u"/api/completeness?days=2&timeZone="_s + zone);
        for (const QJsonValue &day : answer.value(u"days").toArray())
            kept.insert(day.toObject().value(u"date").toString(), day.toObject().value(u"kept"));
        return kept;
    };
    QCOMPARE(keptOf(u"UTC"_s), (QJsonObject{{u"2026-11-25"_s, 0}, {u"2026-11-24"_s, 1}}));
    QCOMPARE(keptOf(u"Europe/Berlin"_s), (QJsonObject{{u"2026-11-25"_s, 1}, {u"2026-11-24"_s, 0}}));
}

void TestCompleteness::saysHowTheComparisonStands()
{
    m_receiver->reconcileStatus = {.state = ingest::ReconcileStatus::State::Failing,
        .lastFinishedAt = at(u"2026-11-25T11:55:00Z"_s),
        .lastError = u"The provider refused the key."_s,
        .callsSeen = 4321,
        .historyComplete = true,
        .pullMode = true};
    QCOMPARE(json(u"/api/completeness"_s).value(u"reconcile").toObject(),
        (QJsonObject{{u"state"_s, u"failing"_s},
            {u"lastFinishedAt"_s, u"2026-11-25T11:55:00.000Z"_s},
            {u"lastError"_s, u"The provider refused the key."_s}, {u"callsSeen"_s, 4321},
            {u"historyComplete"_s, true}, {u"pullMode"_s, true}}));
    m_receiver->reconcileStatus = {};
    const QJsonObject off = json(u"/api/completeness"_s).value(u"reconcile").toObject();
    QCOMPARE(off.value(u"state").toString(), u"off"_s);
    QVERIFY(off.value(u"lastFinishedAt").isNull() && off.value(u"lastError").isNull());
}

void TestCompleteness::wrongRequestsAreToldWhatIsWrong_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("named");
    const auto row = [](const QString &query, const QString &named) {
        QTest::newRow(qPrintable(query)) << query << named;
    };
    for (const QString &days :
        {u"0"_s, u"93"_s, u"-1"_s, u"x"_s, u""_s, u"1.5"_s, u"99999999999"_s}) {
        row(u"?days="_s + days, u"days"_s);
        row(u"/export?days="_s + days, u"days"_s);
    }
    for (const QString &zone : {u"Nowhere"_s, u""_s, u"..%2F..%2Fetc%2Fpasswd"_s}) {
        row(u"?timeZone="_s + zone, u"time zone"_s);
        row(u"/gaps?day=2026-11-25&timeZone="_s + zone, u"time zone"_s);
    }
    for (const QString &day : {u""_s, u"2026-02-30"_s, u"25.11.2026"_s, u"1969-12-31"_s,
             u"2026-11-25T00:00:00Z"_s, u"999999-01-01"_s})
        row(u"/gaps?day="_s + day, u"day"_s);
    row(u"/gaps"_s, u"day"_s);
    for (const QString &limit : {u"0"_s, u"-5"_s, u"x"_s})
        row(u"/gaps?day=2026-11-25&limit="_s + limit, u"limit"_s);
    for (const QString &cursor : {u"x"_s, u""_s, u"%2B%2F"_s, u"MTIz"_s, QString(5000, u'A')})
        row(u"/gaps?day=2026-11-25&cursor="_s + cursor, u"cursor"_s);
}

void TestCompleteness::wrongRequestsAreToldWhatIsWrong()
{
    QFETCH(QString, query);
    QFETCH(QString, named);
    const Answer answer = m_receiver->get(u"/api/completeness"_s + query, m_owner);
    QCOMPARE(answer.status, 400);
    const QString detail = answer.json().value(u"detail").toString();
    QVERIFY2(detail.contains(named, Qt::CaseInsensitive), qPrintable(detail));
}

void TestCompleteness::onlyThoseMay_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<int>("shown");
    QTest::addColumn<int>("exported");
    QTest::addColumn<int>("started");
    QTest::newRow("owner") << Role::Owner << 200 << 200 << 202;
    QTest::newRow("admin") << Role::Admin << 200 << 200 << 202;
    QTest::newRow("compliance") << Role::Compliance << 200 << 200 << 403;
    QTest::newRow("reviewer") << Role::Reviewer << 200 << 403 << 403;
    QTest::newRow("viewer") << Role::Viewer << 200 << 403 << 403;
}

void TestCompleteness::onlyThoseMay()
{
    QFETCH(Role, role);
    const QByteArray token = m_receiver->tokenFor(role);
    const QString path = u"/api/completeness"_s;
    QTEST(m_receiver->get(path, token).status, "shown");
    QTEST(m_receiver->get(path + u"/gaps?day=2026-11-25"_s, token).status, "shown");
    QTEST(m_receiver->get(path + u"/export"_s, token).status, "exported");
    QTEST(m_receiver->send("POST", path + u"/reconcile"_s, {.token = token}).status, "started");
    for (const QString &each : {u""_s, u"/gaps?day=2026-11-25"_s, u"/export"_s})
        QCOMPARE(m_receiver->get(path + each).status, 401);
    QCOMPARE(m_receiver->send("POST", path + u"/reconcile"_s, {}).status, 401);
}

void TestCompleteness::gapsArePagedAndExplained()
{
    QStringList expected;
    for (int i = 0; i < 5; ++i) {
        const QString made = u"2026-11-25T1%1:00:00Z"_s.arg(i);
        add(RecordingState::Ready, made);
        expected.prepend(
            add(RecordingState::TranscriptOnly, made, RecordingAbsence::SwitchedOff).vapiCallId);
    }
    add(RecordingState::Failed, u"2026-11-24T23:00:00Z"_s); // another day
    QStringList seen;
    QString cursor;
    do {
        const QJsonObject page = json(u"/api/completeness/gaps?day=2026-11-25&limit=2"_s
            + (cursor.isEmpty() ? QString() : u"&cursor="_s + cursor));
        QVERIFY(page.value(u"items").toArray().size() <= 2);
        for (const QJsonValue &item : page.value(u"items").toArray()) {
            QCOMPARE(item.toObject().value(u"state").toString(), u"not_recorded"_s);
            QCOMPARE(item.toObject().value(u"absence").toString(), u"switched_off"_s);
            QCOMPARE(item.toObject().value(u"reason").toString(),
                explanation(RecordingAbsence::SwitchedOff));
            QVERIFY(item.toObject().value(u"deadline").isNull());
            seen.append(item.toObject().value(u"vapiCallId").toString());
        }
        cursor = page.value(u"nextCursor").toString();
    } while (!cursor.isEmpty() && seen.size() < 10);
    QCOMPARE(seen, expected);
}

void TestCompleteness::exportsEveryCallWithBothTimes()
{
    const Call kept = add(RecordingState::Ready, u"2026-11-24T23:30:00Z"_s);
    const Call absent = add(RecordingState::TranscriptOnly, u"2026-11-25T09:00:00Z"_s,
        RecordingAbsence::ConsentRefused, u"Doe, \"J\""_s);
    add(RecordingState::Ready, u"2026-11-23T22:59:00Z"_s); // the day before those asked for
    const Answer answer =
        m_receiver->get(u"/api/completeness/export?days=2&timeZone=Europe/Berlin"_s, m_owner);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.value("content-type"), "text/csv; charset=utf-8; header=present");
    QCOMPARE(answer.headers.value("content-disposition"),
        "attachment; filename=\"earshot-completeness-2026-11-25.csv\"");
    const QStringList lines = QString::fromUtf8(answer.body).split(u"\r\n"_s);
    QCOMPARE(lines.size(), 4); // the last is empty
    QCOMPARE(lines.at(0),
        u"call_id,vapi_call_id,at_utc,at_local,direction,customer_name,customer_number,state,"
        "absence,reason,attempts,next_attempt_at_utc,next_attempt_at_local,deadline_utc,deadline_local"_s);
    QCOMPARE(lines.at(1),
        absent.id + u',' + absent.vapiCallId
            + u",2026-11-25T09:00:00.000Z,2026-11-25T10:00:00.000+01:00,inbound,"
              "\"Doe, \"\"J\"\"\",'+15550100,not_recorded,consent_refused,"
            + explanation(RecordingAbsence::ConsentRefused) + u",0,,,,"_s);
    QCOMPARE(lines.at(2),
        kept.id + u',' + kept.vapiCallId
            + u",2026-11-24T23:30:00.000Z,2026-11-25T00:30:00.000+01:00,inbound,"
              "Sample,'+15550100,kept,,,0,,,,"_s);
    const auto events = m_receiver->auditEvents();
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.constFirst().action, u"completeness.export"_s);
}

void TestCompleteness::exportedCellsAreNoFormulas()
{
    add(RecordingState::Ready, u"2026-11-25T09:00:00Z"_s, {}, u"=HYPERLINK(\"http://x\")"_s);
    add(RecordingState::Ready, u"2026-11-25T09:00:00Z"_s, {}, u"@SUM(1)"_s);
    const QString all = exported(u"?days=1"_s).join(u'\n');
    QVERIFY(all.contains(u",\"'=HYPERLINK(\"\"http://x\"\")\","_s));
    QVERIFY(all.contains(u",'@SUM(1),"_s));
    QVERIFY(!all.contains(u",=") && !all.contains(u",\"=") && !all.contains(u",@")
        && !all.contains(u",+"));
}

void TestCompleteness::exportsMoreThanAPage()
{
    m_receiver->run(
        u"insert into provider_calls (organization_id, vapi_call_id, created_at, listed_at) "
        "with recursive n(i) as (select 1 union all select i + 1 from n where i < 1301) "
        "select organizations.id, 'listed-' || i, ?, ? from n, organizations where slug = 'default'"_s,
        {database::parameter(at(u"2026-11-25T00:00:00Z"_s)), database::parameter(Timestamp{1})});
    QSet<QString> ids;
    const QStringList lines = exported(u"?days=1"_s);
    for (const QString &line : lines.mid(1))
        ids.insert(line.section(u',', 1, 1));
    QCOMPARE(lines.size(), 1 + 1301 + 1);
    QCOMPARE(ids.size(), 1301 + 1); // and the empty one after the last line's end
}

void TestCompleteness::nothingIsExportedUnrecorded()
{
    add(RecordingState::Ready, u"2026-11-25T09:00:00Z"_s);
    m_receiver->blockAudit();
    const Answer answer = m_receiver->get(u"/api/completeness/export"_s, m_owner);
    QCOMPARE(answer.status, 503);
    QVERIFY(!answer.body.contains("15550100"));
}

void TestCompleteness::startsAComparison()
{
    const Answer begun =
        m_receiver->send("POST", u"/api/completeness/reconcile"_s, {.token = m_owner});
    QCOMPARE(begun.status, 202);
    QCOMPARE(begun.json(), (QJsonObject{{u"state"_s, u"running"_s}}));
    QCOMPARE(m_receiver->reconcileRuns, 1);
    m_receiver->reconcileIsOff = true;
    const Answer off =
        m_receiver->send("POST", u"/api/completeness/reconcile"_s, {.token = m_owner});
    QCOMPARE(off.status, 409);
    QVERIFY(off.json().value(u"detail").toString().contains(u"EARSHOT_VAPI_API_KEY"));
}

void TestCompleteness::othersSeeNothing()
{
    const QString other = m_receiver->addOrganization();
    m_receiver->addCall(RecordingState::Failed, at(u"2026-11-25T09:00:00Z"_s), other);
    m_receiver->run(u"insert into provider_calls values (?, 'theirs', ?, ?)"_s,
        {other, database::parameter(at(u"2026-11-25T09:00:00Z"_s)),
            database::parameter(Timestamp{1})});
    QCOMPARE(
        json(u"/api/completeness"_s).value(u"totals").toObject().value(u"provider").toInt(), 0);
    QVERIFY(json(u"/api/completeness/gaps?day=2026-11-25"_s).value(u"items").toArray().isEmpty());
    QCOMPARE(exported(u"?days=14"_s).size(), 2);
}

QTEST_GUILESS_MAIN(TestCompleteness)
#include "tst_completeness.moc"
