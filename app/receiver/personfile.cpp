// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/personfile.h"

#include "core/json.h"
#include "report/callevidence.h"
#include "report/packfiles.h"
#include "report/partfile.h"
#include "report/persontable.h"

#include <QDate>

#include <cstdio>

namespace earshot::receiver {

using namespace Qt::StringLiterals;
using report::PartFile;

namespace {

/** What all calls of the pack share. */
struct Packing
{
    Ask ask;
    QDir folder;
    PartFile &table;
    PersonFile &packed;
    std::stop_token stop;
};

Error cancelled()
{
    return {.code = ErrorCode::Cancelled, .message = u"stopped"_s};
}

/** "0007-2026-11-22": in the order of the table, which is the newest first. */
QString nameOf(const QJsonObject &call, int number)
{
    const QString day = call.value(u"startedAt"_s).toString().left(10);
    const bool isDay = QDate::fromString(day, Qt::ISODate).isValid();
    return u"%1-%2"_s.arg(number, 4, 10, QChar(u'0')).arg(isDay ? day : u"undated"_s);
}

/** Facts and words; the names of what there is go into @p files. */
Result<void> writeTexts(const Packing &packing, const QByteArray &json, const QJsonObject &call,
    report::PersonFiles &files)
{
    files.facts = files.base + u".json"_s;
    const Result<void> done = report::writeWhole(packing.folder, files.facts, json);
    const QString words = report::transcriptText(call);
    if (!done || words.isEmpty())
        return done;
    files.transcript = files.base + u".txt"_s;
    return report::writeWhole(packing.folder, files.transcript, words.toUtf8());
}

/** A recording that can't be had keeps nobody from the rest. */
QCoro::Task<Result<void>> packRecording(
    Packing packing, QString callId, QJsonObject begun, report::PersonFiles &files)
{
    const QJsonObject stored = begun.value(u"audio"_s).toObject();
    QString problem = begun.value(u"audioProblem"_s).toString();
    if (stored.isEmpty() && problem.isEmpty())
        co_return Result<void>();
    const QString name = files.base + report::audioEnding(stored);
    if (problem.isEmpty()) {
        const QString path = packing.folder.filePath(name);
        const report::AskReceiver audio = [ask = packing.ask](QJsonObject arguments) {
            return ask(u"pack.audio"_s, arguments);
        };
        const report::AudioProgress noProgress;
        const Result<void> done =
            co_await report::packAudio(audio, begun, path, noProgress, packing.stop);
        if (!done && done.error().code != ErrorCode::Conflict)
            co_return done;
        if (!done)
            problem = done.error().message;
    }
    if (problem.isEmpty()) {
        files.recording = name;
        ++packing.packed.recordings;
    } else {
        packing.packed.missing.append(callId);
        packing.packed.problems.append(callId + u": "_s + problem);
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> packCall(Packing packing, QString callId)
{
    const QString command = u"pack.begin"_s;
    const QJsonObject wish{{u"call"_s, callId}, {u"for"_s, u"person"_s}};
    const auto begun = co_await packing.ask(command, wish);
    if (!begun && begun.error().code == ErrorCode::NotFound)
        co_return Result<void>(); // was removed since it was listed
    if (!begun)
        co_return begun.error();
    const QByteArray json = begun->value(u"call"_s).toString().toUtf8();
    const QJsonObject call = parseJsonObject(json).valueOr({});
    report::PersonFiles files{.base = nameOf(call, ++packing.packed.calls)};
    Result<void> done = writeTexts(packing, json, call, files);
    if (done)
        done = co_await packRecording(packing, callId, *begun, files);
    if (done)
        done = packing.table.write(report::personTableRow(call, files));
    co_return done;
}

QCoro::Task<Result<void>> packPage(Packing packing, QJsonArray calls)
{
    for (const QJsonValue &call : calls) {
        if (packing.stop.stop_requested())
            co_return cancelled();
        const QString id = call.toObject().value(u"id"_s).toString();
        const Result<void> done = co_await packCall(packing, id);
        if (!done)
            co_return done;
        if (packing.packed.calls % 10 == 0)
            std::fprintf(stderr, "%d calls\n", packing.packed.calls);
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> packAll(Packing packing, QJsonObject who)
{
    const QString command = u"person.show"_s;
    who.insert(u"export"_s, true);
    bool isMore = true;
    while (isMore) {
        const auto page = co_await packing.ask(command, who);
        if (!page)
            co_return page.error();
        const QJsonArray calls = page->value(u"items"_s).toArray();
        const Result<void> done = co_await packPage(packing, calls);
        if (!done)
            co_return done;
        who.insert(u"cursor"_s, page->value(u"next"_s));
        isMore = page->value(u"next"_s).isString();
    }
    co_return Result<void>();
}

} // namespace

QCoro::Task<Result<void>> fillPersonFile(
    Ask ask, QJsonObject who, QDir folder, PersonFile &packed, std::stop_token stop)
{
    PartFile table(folder.filePath(u"calls.csv"_s));
    Result<void> done = table.open();
    if (done)
        done = table.write(report::personTableHead());
    if (!done)
        co_return done;
    const Packing packing{ask, folder, table, packed, stop};
    done = co_await packAll(packing, who);
    if (done && packed.calls == 0)
        co_return Error{.code = ErrorCode::NotFound,
            .message = u"No call of theirs is kept, so there is nothing to hand over."_s};
    if (done)
        done = table.commit();
    if (done)
        done = report::writeWhole(
            folder, u"README.txt"_s, report::personReadme(packed.missing).toUtf8());
    co_return done ? report::writeSums(folder) : done;
}

} // namespace earshot::receiver
