// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoring/metrics.h"

#include "database/alertrepository.h"

#include <prometheus/text_serializer.h>

namespace earshot::monitoring {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using prometheus::ClientMetric;
using prometheus::MetricFamily;
using prometheus::MetricType;

namespace {

constexpr int mostAlerts = 1000;

/** A value with at most one label. */
struct Sample
{
    double value = 0;
    QString label;
    QString labelValue;
};

ClientMetric metricOf(const Sample &sample, MetricType type)
{
    ClientMetric metric;
    if (!sample.label.isEmpty())
        metric.label.push_back({sample.label.toStdString(), sample.labelValue.toStdString()});
    if (type == MetricType::Counter)
        metric.counter.value = sample.value;
    else
        metric.gauge.value = sample.value;
    return metric;
}

MetricFamily family(
    const char *name, const char *help, MetricType type, const QList<Sample> &samples)
{
    MetricFamily made{.name = name, .help = help, .type = type, .metric = {}};
    for (const Sample &sample : samples)
        made.metric.push_back(metricOf(sample, type));
    return made;
}

MetricFamily inboundWithout(const MetricFigures &figures)
{
    QList<Sample> samples;
    for (const RecordingAbsence absence : recordingAbsences())
        samples.append(
            {double(figures.inboundEverWithout.value(absence)), u"reason"_s, toWord(absence)});
    return family("inbound_calls_without_recording_total",
        "Inbound calls found to be without a recording, by the reason that was known first.",
        MetricType::Counter, samples);
}

MetricFamily inboundLastDay(const MetricFigures &figures)
{
    const database::InboundFigures &day = figures.inboundLastDay;
    return family("inbound_calls_last_day",
        "Finished inbound calls of the last 24 hours, with and without a recording.",
        MetricType::Gauge,
        {{double(day.recorded), u"recorded"_s, u"yes"_s},
            {double(day.finished() - day.recorded), u"recorded"_s, u"no"_s}});
}

MetricFamily jobStates(const MetricFigures &figures)
{
    const database::JobFigures &jobs = figures.jobs;
    return family("recording_jobs",
        "Recordings that are not fetched yet: waiting, being worked on, or parked until a person "
        "decides.",
        MetricType::Gauge,
        {{double(jobs.waiting), u"state"_s, toWord(database::JobState::Waiting)},
            {double(jobs.leased), u"state"_s, toWord(database::JobState::Leased)},
            {double(jobs.parked), u"state"_s, toWord(database::JobState::Parked)}});
}

double secondsBetween(Timestamp from, std::optional<Timestamp> to)
{
    return to ? std::chrono::duration<double>(*to - from).count() : 0;
}

MetricFamily oldestDue(const MetricFigures &figures)
{
    const double early = secondsBetween(figures.at, figures.jobs.oldestDue);
    return family("recording_job_oldest_due_age_seconds",
        "For how long the recording that is due longest has been waiting; 0 when none is due.",
        MetricType::Gauge, {{early < 0 ? -early : 0, {}, {}}});
}

/** Without a recording to fetch there is no time to tell, and so no line. */
MetricFamily nearestDeadline(const MetricFigures &figures)
{
    QList<Sample> samples;
    if (figures.jobs.nearestDeadline)
        samples.append({secondsBetween(figures.at, figures.jobs.nearestDeadline), {}, {}});
    return family("recording_job_nearest_deadline_seconds",
        "Time until the provider deletes the first recording that is not fetched yet; negative "
        "when it has passed.",
        MetricType::Gauge, samples);
}

MetricFamily openAlerts(const MetricFigures &figures)
{
    QMap<QString, double> counts;
    for (const QLatin1StringView kind : alertkind::all)
        counts.insert(kind, 0);
    for (const Alert &alert : figures.openAlerts)
        ++counts[alert.kind];
    QList<Sample> samples;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        samples.append({it.value(), u"kind"_s, it.key()});
    return family("alerts_open", "Alerts that are open.", MetricType::Gauge, samples);
}

MetricFamily counter(const char *name, const char *help, qint64 value)
{
    return family(name, help, MetricType::Counter, {{double(value), {}, {}}});
}

MetricFamily linksExpired(const MetricFigures &figures)
{
    return counter("recording_url_expiry_errors_total",
        "Links to recordings that were used, or renewed, only after they had expired.",
        figures.linksExpired);
}

MetricFamily linksRefused(const MetricFigures &figures)
{
    return counter("recording_link_failures_total",
        "Links to recordings that the object store did not give.", figures.linksRefused);
}

MetricFamily objectsChecked(const MetricFigures &figures)
{
    return counter("integrity_checked_objects_total",
        "Stored objects read again and compared with what was stored.", figures.checks.checked);
}

MetricFamily objectsDamaged(const MetricFigures &figures)
{
    return family("integrity_damaged_objects",
        "Stored objects that were missing or not what was stored when last read.",
        MetricType::Gauge, {{double(figures.unsoundObjects), {}, {}}});
}

/** Without any check there is no time to tell, and so no line. */
MetricFamily lastCheck(const MetricFigures &figures)
{
    QList<Sample> samples;
    if (figures.checks.lastAt)
        samples.append({-secondsBetween(figures.at, figures.checks.lastAt), {}, {}});
    return family("integrity_last_check_age_seconds",
        "Time since a stored object was last read again.", MetricType::Gauge, samples);
}

} // namespace

Result<MetricFigures> readMetricFigures(
    database::Session &session, const QString &organizationId, Timestamp now)
{
    database::RecordingFigures figures(session);
    const auto ever = figures.inboundEverWithout(organizationId);
    if (!ever)
        return ever.error();
    const auto lastDay = figures.inbound(organizationId, now - 24h);
    if (!lastDay)
        return lastDay.error();
    const auto jobs = figures.jobs(organizationId);
    if (!jobs)
        return jobs.error();
    const auto alerts = database::AlertRepository(session).list(organizationId, true, mostAlerts);
    if (!alerts)
        return alerts.error();
    database::StorageRepository storage(session);
    const auto checks = storage.checkProgress(organizationId);
    if (!checks)
        return checks.error();
    const auto unsound = storage.unsound(organizationId, 0);
    if (!unsound)
        return unsound.error();
    return MetricFigures{.at = now,
        .inboundEverWithout = *ever,
        .inboundLastDay = *lastDay,
        .jobs = *jobs,
        .openAlerts = *alerts,
        .checks = *checks,
        .unsoundObjects = unsound->count};
}

QByteArray metricsText(const MetricFigures &figures)
{
    const std::vector<MetricFamily> families{inboundWithout(figures), inboundLastDay(figures),
        jobStates(figures), oldestDue(figures), nearestDeadline(figures), openAlerts(figures),
        linksExpired(figures), linksRefused(figures), objectsChecked(figures),
        objectsDamaged(figures), lastCheck(figures)};
    return QByteArray::fromStdString(prometheus::TextSerializer().Serialize(families));
}

} // namespace earshot::monitoring
