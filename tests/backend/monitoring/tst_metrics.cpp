// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoring/metrics.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::database;
using namespace earshot::monitoring;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineIsThereWithoutAnyCall();
    void showsTheNumbers();

private:
    static QByteArrayList linesOf(const MetricFigures &figures)
    {
        return metricsText(figures).split('\n');
    }
};

/** A line that is missing until something happens breaks the alarms that people build on it. */
void TestMetrics::everyLineIsThereWithoutAnyCall()
{
    const QByteArrayList lines = linesOf({.at = {1'000'000}});
    QVERIFY(lines.contains("# TYPE inbound_calls_without_recording_total counter"));
    for (const RecordingAbsence absence : recordingAbsences()) {
        const QByteArray line = "inbound_calls_without_recording_total{reason=\""
            + toWord(absence).toLatin1() + "\"} 0";
        QVERIFY2(lines.contains(line), line.constData());
    }
    for (const QByteArray line : {"inbound_calls_last_day{recorded=\"yes\"} 0",
             "inbound_calls_last_day{recorded=\"no\"} 0", "recording_jobs{state=\"waiting\"} 0",
             "recording_jobs{state=\"leased\"} 0", "recording_jobs{state=\"parked\"} 0",
             "recording_job_oldest_due_age_seconds 0", "alerts_open{kind=\"deadline_near\"} 0",
             "alerts_open{kind=\"inbound_recordings_low\"} 0",
             "alerts_open{kind=\"quota_exceeded\"} 0", "recording_url_expiry_errors_total 0",
             "recording_link_failures_total 0", "integrity_checked_objects_total 0",
             "integrity_damaged_objects 0"})
        QVERIFY2(lines.contains(line), line.constData());
    for (const QByteArray &line : lines)
        QVERIFY(!line.startsWith("recording_job_nearest_deadline_seconds"));
}

void TestMetrics::showsTheNumbers()
{
    const Timestamp now{1'000'000'000};
    const QByteArrayList lines = linesOf({.at = now,
        .inboundEverWithout = {{RecordingAbsence::NeverConnected, 7},
            {RecordingAbsence::SwitchedOff, 1234567}},
        .inboundLastDay = {.recorded = 5,
            .failed = 1,
            .absences = {{RecordingAbsence::SwitchedOff, 3}}},
        .jobs = {.waiting = 4,
            .leased = 2,
            .parked = 1,
            .oldestDue = now - 90s,
            .nearestDeadline = now + 1h},
        .openAlerts = {{.kind = alertkind::deadlineNear}, {.kind = u"disk_low"_s}},
        .checks = {.checked = 12, .lastAt = now - 5s},
        .unsoundObjects = 3,
        .linksExpired = 8,
        .linksRefused = 9});
    for (const QByteArray line :
        {"inbound_calls_without_recording_total{reason=\"never_connected\"} 7",
            "inbound_calls_without_recording_total{reason=\"switched_off\"} 1234567",
            "inbound_calls_without_recording_total{reason=\"silent\"} 0",
            "inbound_calls_last_day{recorded=\"yes\"} 5",
            "inbound_calls_last_day{recorded=\"no\"} 4", "recording_jobs{state=\"waiting\"} 4",
            "recording_jobs{state=\"leased\"} 2", "recording_jobs{state=\"parked\"} 1",
            "recording_job_oldest_due_age_seconds 90",
            "recording_job_nearest_deadline_seconds 3600", "alerts_open{kind=\"deadline_near\"} 1",
            "alerts_open{kind=\"disk_low\"} 1", "integrity_checked_objects_total 12",
            "integrity_damaged_objects 3", "integrity_last_check_age_seconds 5",
            "recording_url_expiry_errors_total 8", "recording_link_failures_total 9",
            "alerts_open{kind=\"inbound_recordings_low\"} 0"})
        QVERIFY2(lines.contains(line), QByteArray(line + "\n" + lines.join(char(10))).constData());
    const QByteArrayList early =
        linesOf({.at = now, .jobs = {.waiting = 1, .oldestDue = now + 9s}});
    QVERIFY(early.contains("recording_job_oldest_due_age_seconds 0"));
}

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
