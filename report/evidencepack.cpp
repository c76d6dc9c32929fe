// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/evidencepack.h"

#include "core/clock.h"
#include "core/json.h"
#include "core/localtime.h"
#include "report/callevidence.h"
#include "report/summary.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QTimeZone>

namespace earshot::report {

using namespace Qt::StringLiterals;

namespace {

const QString checkers = u":/earshot/checks/"_s;

QString hexHash(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString recordingName(const QJsonObject &audio)
{
    return u"recording"_s + audioEnding(audio);
}

QCoro::Task<Result<Exported>> packLog(
    ExportSource source, QString callId, QDir folder, ExportCourse course)
{
    PartFile file(folder.filePath(u"audit.jsonl"_s));
    const Result<void> opened = file.open();
    if (!opened)
        co_return opened.error();
    const QJsonObject filter{{u"call"_s, callId}, {u"format"_s, u"jsonl"_s},
        {u"zone"_s, QString::fromLatin1(QTimeZone::systemTimeZoneId())}};
    const auto exported = co_await writeProof(source, filter, file, course);
    if (!exported)
        co_return exported;
    const Result<void> kept = file.commit();
    if (!kept)
        co_return kept.error();
    co_return exported;
}

EvidenceFacts factsOf(const QJsonObject &begun, const QByteArray &json, const QJsonObject &audio,
    const Exported &exported)
{
    const Facts log = factsFrom(exported.head, {});
    return {.organization = begun.value(u"organization"_s).toString(),
        .madeAt = localText(SystemClock().now(), QTimeZone::systemTimeZone()),
        .recordingFile = recordingName(audio),
        .call = parseJsonObject(json).valueOr({}),
        .callSha256 = hexHash(json),
        .key = log.key,
        .logSize = log.size,
        .root = log.root};
}

Result<void> writeTexts(const QDir &folder, const EvidenceFacts &facts)
{
    QBuffer pages;
    pages.open(QIODevice::WriteOnly);
    writeEvidencePdf(pages, facts);
    const std::pair<QString, QByteArray> files[] = {{u"cover.pdf"_s, pages.data()},
        {u"README.txt"_s, evidenceReadme(facts).toUtf8()},
        {u"transcript.txt"_s, transcriptText(facts.call).toUtf8()}};
    for (const auto &[name, bytes] : files) {
        if (const Result<void> done = writeWhole(folder, name, bytes); !done)
            return done;
    }
    return {};
}

Result<void> writeCheckers(const QDir &folder)
{
    for (const QString &name : {u"verify-audit"_s, u"verify-evidence"_s}) {
        QFile program(checkers + name);
        if (!program.open(QIODevice::ReadOnly))
            return Error{.code = ErrorCode::Internal,
                .message = u"This program was built without %1."_s.arg(name)};
        if (const Result<void> done = writeWhole(folder, name, program.readAll()); !done)
            return done;
    }
    return {};
}

} // namespace

QCoro::Task<Result<void>> fillPack(
    PackSource source, QString callId, QDir folder, PackCourse course)
{
    const QJsonObject wish{{u"call"_s, callId}, {u"for"_s, u"evidence"_s}};
    const auto begun = co_await source.begin(wish);
    if (!begun)
        co_return begun.error();
    const QByteArray json = begun->value(u"call"_s).toString().toUtf8();
    const QJsonObject audio = begun->value(u"audio"_s).toObject();
    const QString recording = folder.filePath(recordingName(audio));
    Result<void> done = writeWhole(folder, u"call.json"_s, json);
    if (done)
        done = co_await packAudio(source.audio, *begun, recording, course.audio, course.log.stop);
    if (!done)
        co_return done;
    const auto exported = co_await packLog(source.log, callId, folder, course.log);
    if (!exported)
        co_return exported.error();
    const EvidenceFacts facts = factsOf(*begun, json, audio, *exported);
    done = writeTexts(folder, facts);
    if (done)
        done = writeCheckers(folder);
    co_return done ? writeSums(folder) : done;
}

} // namespace earshot::report
