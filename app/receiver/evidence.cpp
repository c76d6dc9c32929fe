// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/evidence.h"

#include "app/receiver/archivewish.h"
#include "app/receiver/auditsource.h"
#include "app/receiver/commandwords.h"
#include "report/evidencepack.h"
#include "ui/language/language.h"

#include <cstdio>

namespace earshot::receiver {

using namespace Qt::StringLiterals;

namespace {

constexpr int failed = 1;
constexpr int wrongUse = 2;
constexpr int stopped = 130;

struct Wish
{
    QString call;
    ArchiveWish archive;
    settings::Settings settings;
};

Result<Wish> wishFrom(QStringList arguments)
{
    Wish wish;
    const auto call = takeOption(arguments, u"--call"_s);
    if (!call)
        return call.error();
    if (call->isEmpty())
        return invalid(u"use: earshotd evidence --call ID --out FILE.zip --data FOLDER"_s);
    wish.call = *call;
    const auto archive = takeArchive(arguments);
    if (!archive)
        return archive.error();
    wish.archive = *archive;
    const auto settings = settingsOfFolder(arguments);
    if (!settings)
        return settings.error();
    wish.settings = *settings;
    return wish;
}

int outcomeOf(const Error &error)
{
    return fail(error.message, error.code == ErrorCode::Cancelled ? stopped : failed);
}

QCoro::Task<int> pack(Ask ask, Wish wish, std::stop_token stop)
{
    const report::PackSource source{
        .begin = [ask](QJsonObject arguments) { return ask(u"pack.begin"_s, arguments); },
        .audio = [ask](QJsonObject arguments) { return ask(u"pack.audio"_s, arguments); },
        .log = auditSource(ask)};
    const report::PackCourse course{.log = auditCourse(stop)};
    const report::Fill fill = [source, course, call = wish.call](const QDir &folder) {
        return report::fillPack(source, call, folder, course);
    };
    const report::ArchivePlace place{.out = wish.archive.out};
    const Result<void> done = co_await report::makeArchive(place, fill, stop);
    if (!done)
        co_return outcomeOf(done.error());
    std::printf("the evidence is in %s; README.txt in it says how to check it\n",
        qPrintable(wish.archive.out));
    co_return 0;
}

} // namespace

int evidence(const QStringList &arguments)
{
    const auto wish = wishFrom(arguments);
    if (!wish)
        return fail(wish.error().message, wrongUse);
    const settings::Settings settings = wish->settings;
    const ui::Language language(wish->archive.language);
    warnOfLetters();
    return runWithReceiver(settings,
        [wish = *wish](Ask ask, bool, std::stop_token stop) { return pack(ask, wish, stop); });
}

} // namespace earshot::receiver
