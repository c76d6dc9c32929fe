// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/person.h"

#include "app/receiver/archivewish.h"
#include "app/receiver/commandwords.h"
#include "app/receiver/personfile.h"
#include "app/receiver/withreceiver.h"
#include "core/json.h"
#include "report/packfiles.h"
#include "ui/language/language.h"

#include <QJsonArray>

#include <cstdio>

namespace earshot::receiver {

using namespace Qt::StringLiterals;

namespace {

constexpr int somethingStays = 1;
constexpr int wrongUse = 2;
constexpr int stopped = 130;

struct Wish
{
    QString command;
    QJsonObject arguments;
    settings::Settings settings;
    ArchiveWish archive; ///< for "export"
    bool isJson = false;
};

Result<Wish> wishFrom(QStringList arguments)
{
    Wish wish;
    wish.command = arguments.isEmpty() ? QString() : arguments.takeFirst();
    if (!QStringList{u"show"_s, u"export"_s, u"erase"_s}.contains(wish.command))
        return invalid(
            u"use: earshotd person show|export|erase --data FOLDER --number NUMBER|--name "
            "NAME …; earshotd --help says more"_s);
    wish.isJson = arguments.removeAll(u"--json"_s) > 0;
    const QStringList texts{u"number"_s, u"name"_s, u"reason"_s};
    if (const auto taken = takeTexts(arguments, wish.arguments, texts); !taken)
        return taken.error();
    if (wish.command == "export"_L1) {
        const auto archive = takeArchive(arguments);
        if (!archive)
            return archive.error();
        wish.archive = *archive;
    }
    if (wish.command == "erase"_L1 && !wish.arguments.contains(u"reason"_s))
        return invalid(u"say why: --reason \"asked for it on 22 November\"; it stands in the audit "
                       "log, so do not name the person in it"_s);
    const auto settings = settingsOfFolder(arguments);
    if (!settings)
        return settings.error();
    wish.settings = *settings;
    return wish;
}

void printCall(const QJsonObject &call)
{
    const QJsonObject customer = call.value(u"customer"_s).toObject();
    std::printf("%s\t%s\t%s\t%s\t%s\n", qPrintable(printed(call, u"id"_s)),
        qPrintable(printed(call, u"startedAt"_s)), qPrintable(printed(customer, u"name"_s)),
        qPrintable(printed(customer, u"number"_s)), qPrintable(printed(call, u"recordingState"_s)));
}

/** Sums of the pages. */
void add(QJsonObject &sums, const QJsonObject &page)
{
    const QJsonObject kept = page.value(u"kept"_s).toObject();
    for (auto it = kept.begin(); it != kept.end(); ++it)
        sums.insert(it.key(), sums.value(it.key()).toInteger() + it.value().toInteger());
    const qint64 calls = page.value(u"items"_s).toArray().size();
    sums.insert(u"calls"_s, sums.value(u"calls"_s).toInteger() + calls);
    sums.insert(u"mentions"_s,
        sums.value(u"mentions"_s).toInteger() + page.value(u"mentions"_s).toInteger());
}

void printSums(const QJsonObject &sums)
{
    std::printf("%s calls, %s recordings (%s bytes), %s transcripts, %s notes, %s links to clips; "
                "%s on legal hold. Mentioned in %s calls with others.\n",
        qPrintable(printed(sums, u"calls"_s)), qPrintable(printed(sums, u"recordings"_s)),
        qPrintable(printed(sums, u"bytes"_s)), qPrintable(printed(sums, u"transcripts"_s)),
        qPrintable(printed(sums, u"notes"_s)), qPrintable(printed(sums, u"links"_s)),
        qPrintable(printed(sums, u"onHold"_s)), qPrintable(printed(sums, u"mentions"_s)));
}

QCoro::Task<int> show(Ask ask, Wish wish, std::stop_token stop)
{
    const QString command = u"person.show"_s;
    QJsonObject sums;
    QJsonObject place = wish.arguments;
    bool isMore = true;
    while (isMore) {
        if (stop.stop_requested())
            co_return stopped;
        const auto page = co_await ask(command, place);
        if (!page)
            co_return fail(page.error().message, somethingStays);
        for (const QJsonValue &call : page->value(u"items"_s).toArray()) {
            if (wish.isJson)
                std::printf("%s\n", toJson(call.toObject()).constData());
            else
                printCall(call.toObject());
        }
        add(sums, *page);
        place.insert(u"cursor"_s, page->value(u"next"_s));
        isMore = page->value(u"next"_s).isString();
    }
    if (wish.isJson)
        std::printf("%s\n", toJson(sums).constData());
    else
        printSums(sums);
    co_return 0;
}

void printErasure(const QJsonObject &state)
{
    std::printf("Erased: %s calls with %s bytes of recordings, %s entries of the audit log, %s "
                "saved views.\n",
        qPrintable(printed(state, u"removed"_s)), qPrintable(printed(state, u"bytes"_s)),
        qPrintable(printed(state, u"logParts"_s)), qPrintable(printed(state, u"views"_s)));
    const std::pair<QString, const char *> stays[] = {
        {u"onHold"_s, "%s calls stay: a legal hold needs them.\n"},
        {u"inUse"_s,
            "%s calls stay for now: they are going on, or their recording is being "
            "fetched. Start this again later.\n"},
        {u"mentions"_s,
            "Their name is said in %s calls with others; look at them with earshotd "
            "person show --name.\n"},
        {u"objectsLeft"_s,
            "%s recordings or their peaks could not be deleted yet; the receiver "
            "goes on trying.\n"}};
    for (const auto &[name, words] : stays) {
        if (state.value(name).toInteger() > 0)
            std::printf("%s",
                qPrintable(QString::fromLatin1(words).replace(u"%s"_s, printed(state, name))));
    }
}

int codeOf(const QJsonObject &state)
{
    if (state.value(u"stopped"_s).toBool())
        return stopped;
    for (const QString &name : {u"onHold"_s, u"inUse"_s, u"objectsLeft"_s}) {
        if (state.value(name).toInteger() > 0)
            return somethingStays;
    }
    return 0;
}

QCoro::Task<int> erase(Ask ask, Wish wish, std::stop_token stop)
{
    const RunCommands commands{u"person.erase"_s, u"person.status"_s, u"person.stop"_s};
    const auto state = co_await followRun(ask, commands, wish.arguments, stop);
    if (!state)
        co_return fail(state.error().message, somethingStays);
    if (wish.isJson)
        std::printf("%s\n", toJson(*state).constData());
    else
        printErasure(*state);
    const QString problem = state->value(u"error"_s).toString();
    co_return problem.isEmpty() ? codeOf(*state) : fail(problem, somethingStays);
}

QCoro::Task<int> exportFile(Ask ask, Wish wish, std::stop_token stop)
{
    PersonFile packed;
    const report::Fill fill = [&packed, ask, wish, stop](const QDir &folder) {
        return fillPersonFile(ask, wish.arguments, folder, packed, stop);
    };
    const report::ArchivePlace place{.out = wish.archive.out};
    const Result<void> done = co_await report::makeArchive(place, fill, stop);
    if (!done)
        co_return fail(done.error().message,
            done.error().code == ErrorCode::Cancelled ? stopped : somethingStays);
    std::printf("%d calls with %d recordings are in %s\n", packed.calls, packed.recordings,
        qPrintable(wish.archive.out));
    for (const QString &problem : packed.problems)
        std::fprintf(stderr, "earshotd: missing: %s\n", qPrintable(problem));
    co_return packed.problems.isEmpty() ? 0 : somethingStays;
}

QCoro::Task<int> carryOut(Ask ask, Wish wish, std::stop_token stop)
{
    if (wish.command == "show"_L1)
        return show(ask, wish, stop);
    if (wish.command == "export"_L1)
        return exportFile(ask, wish, stop);
    return erase(ask, wish, stop);
}

} // namespace

int person(const QStringList &arguments)
{
    const auto wish = wishFrom(arguments);
    if (!wish)
        return fail(wish.error().message, wrongUse);
    const settings::Settings settings = wish->settings;
    const ui::Language language(wish->archive.language);
    return runWithReceiver(settings,
        [wish = *wish](Ask ask, bool, std::stop_token stop) { return carryOut(ask, wish, stop); });
}

} // namespace earshot::receiver
