// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/evidencepack.h"

#include "app/receiver/auditproof.h"
#include "core/clock.h"
#include "core/json.h"
#include "core/localtime.h"
#include "report/callevidence.h"
#include "report/summary.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QTimeZone>

namespace earshot::receiver {

using namespace Qt::StringLiterals;

namespace {

const QString checkers = u":/earshot/checks/"_s;

QString hexHash(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/** All of @p bytes, on the disk; Storage says which file could not be written. */
Result<void> write(const QDir &folder, const QString &name, const QByteArray &bytes)
{
    PartFile file(folder.filePath(name));
    Result<void> done = file.open();
    if (done)
        done = file.write(bytes);
    return done ? file.commit() : done;
}

QString recordingName(const QJsonObject &audio)
{
    return audio.value(u"format"_s).toString() == "wav"_L1 ? u"recording.wav"_s
                                                           : u"recording.mp3"_s;
}

/** One part after the other; the hash of all. */
QCoro::Task<Result<QString>> copyAudio(
    Ask ask, QString callId, qint64 size, PartFile &file, std::stop_token stop)
{
    const QString command = u"evidence.audio"_s;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 offset = 0;
    while (offset < size) {
        if (stop.stop_requested())
            co_return Error{.code = ErrorCode::Cancelled, .message = u"stopped"_s};
        const QJsonObject wish{{u"call"_s, callId}, {u"offset"_s, offset}};
        const auto part = co_await ask(command, wish);
        if (!part)
            co_return part.error();
        const QByteArray bytes =
            QByteArray::fromBase64(part->value(u"data"_s).toString().toLatin1());
        const Result<void> written = file.write(bytes);
        if (!written)
            co_return written.error();
        hash.addData(bytes);
        if (bytes.isEmpty())
            break; // it ends before its time, which its hash shows
        showProgress(offset, offset + bytes.size(), size, "bytes of the recording");
        offset += bytes.size();
    }
    co_return QString::fromLatin1(hash.result().toHex());
}

QCoro::Task<Result<void>> packAudio(
    Ask ask, QString callId, QJsonObject audio, QDir folder, std::stop_token stop)
{
    PartFile file(folder.filePath(recordingName(audio)));
    const Result<void> opened = file.open();
    if (!opened)
        co_return opened;
    const qint64 size = audio.value(u"sizeBytes"_s).toInteger();
    const auto hash = co_await copyAudio(ask, callId, size, file, stop);
    if (!hash)
        co_return hash.error();
    if (*hash != audio.value(u"sha256"_s).toString())
        co_return Error{.code = ErrorCode::Conflict,
            .message =
                u"The recording is not the one that was stored: its SHA-256 is %1 now, and was "
                "%2. Run earshotd check."_s.arg(*hash, audio.value(u"sha256"_s).toString())};
    co_return file.commit();
}

QCoro::Task<Result<Exported>> packLog(Ask ask, QString callId, QDir folder, std::stop_token stop)
{
    PartFile file(folder.filePath(u"audit.jsonl"_s));
    const Result<void> opened = file.open();
    if (!opened)
        co_return opened.error();
    const QJsonObject filter{{u"call"_s, callId}, {u"format"_s, u"jsonl"_s},
        {u"zone"_s, QString::fromLatin1(QTimeZone::systemTimeZoneId())}};
    const auto exported = co_await writeProof(ask, filter, file, stop);
    if (!exported)
        co_return exported;
    const Result<void> kept = file.commit();
    if (!kept)
        co_return kept.error();
    co_return exported;
}

report::EvidenceFacts factsOf(const QJsonObject &begun, const QByteArray &json,
    const QJsonObject &audio, const Exported &exported)
{
    const report::Facts log = report::factsFrom(exported.head, {});
    return {.organization = begun.value(u"organization"_s).toString(),
        .madeAt = localText(SystemClock().now(), QTimeZone::systemTimeZone()),
        .recordingFile = recordingName(audio),
        .call = parseJsonObject(json).valueOr({}),
        .callSha256 = hexHash(json),
        .key = log.key,
        .logSize = log.size,
        .root = log.root};
}

Result<void> writeTexts(const QDir &folder, const report::EvidenceFacts &facts)
{
    QBuffer pages;
    pages.open(QIODevice::WriteOnly);
    report::writeEvidencePdf(pages, facts);
    const std::pair<QString, QByteArray> files[] = {{u"cover.pdf"_s, pages.data()},
        {u"README.txt"_s, report::evidenceReadme(facts).toUtf8()},
        {u"transcript.txt"_s, report::transcriptText(facts.call).toUtf8()}};
    for (const auto &[name, bytes] : files) {
        if (const Result<void> done = write(folder, name, bytes); !done)
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
        if (const Result<void> done = write(folder, name, program.readAll()); !done)
            return done;
    }
    return {};
}

/** In the form of sha256sum. */
Result<void> writeSums(const QDir &folder)
{
    QByteArray sums;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
            return Error{.code = ErrorCode::Storage,
                .message = u"%1 can't be read: %2."_s.arg(file.fileName(), file.errorString())};
        sums += hash.result().toHex() + "  " + name.toUtf8() + '\n';
    }
    return write(folder, u"SHA256SUMS"_s, sums);
}

} // namespace

QCoro::Task<Result<void>> fillPack(Ask ask, QString callId, QDir folder, std::stop_token stop)
{
    const QString command = u"evidence.begin"_s;
    const QJsonObject wish{{u"call"_s, callId}};
    const auto begun = co_await ask(command, wish);
    if (!begun)
        co_return begun.error();
    const QByteArray json = begun->value(u"call"_s).toString().toUtf8();
    const QJsonObject audio = begun->value(u"audio"_s).toObject();
    Result<void> done = write(folder, u"call.json"_s, json);
    if (done)
        done = co_await packAudio(ask, callId, audio, folder, stop);
    if (!done)
        co_return done;
    const auto exported = co_await packLog(ask, callId, folder, stop);
    if (!exported)
        co_return exported.error();
    const report::EvidenceFacts facts = factsOf(*begun, json, audio, *exported);
    done = writeTexts(folder, facts);
    if (done)
        done = writeCheckers(folder);
    co_return done ? writeSums(folder) : done;
}

} // namespace earshot::receiver
