// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/evidence.h"

#include "app/receiver/commandwords.h"
#include "app/receiver/evidencepack.h"
#include "app/receiver/packfiles.h"
#include "report/pdfreport.h"
#include "ui/language/language.h"
#include "ui/language/languages.h"

#include <QFileInfo>

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
    QString out;
    QString language; ///< empty: the system's
    settings::Settings settings;
};

Result<Wish> checked(const Wish &wish)
{
    if (wish.call.isEmpty() || wish.out.isEmpty())
        return invalid(u"use: earshotd evidence --call ID --out FILE.zip --data FOLDER"_s);
    if (QFileInfo::exists(wish.out))
        return invalid(u"%1 is there already; choose another name"_s.arg(wish.out));
    if (!wish.language.isEmpty() && !ui::isLanguage(wish.language))
        return invalid(
            u"--language takes a code such as en or de, not \"%1\""_s.arg(wish.language));
    return wish;
}

Result<Wish> wishFrom(QStringList arguments)
{
    Wish wish;
    const std::pair<QString, QString *> options[] = {
        {u"--call"_s, &wish.call}, {u"--out"_s, &wish.out}, {u"--language"_s, &wish.language}};
    for (const auto &[name, place] : options) {
        const auto text = takeOption(arguments, name);
        if (!text)
            return text.error();
        *place = *text;
    }
    const auto settings = settingsOfFolder(arguments);
    if (!settings)
        return settings.error();
    wish.settings = *settings;
    return checked(wish);
}

int outcomeOf(const Error &error)
{
    return fail(error.message, error.code == ErrorCode::Cancelled ? stopped : failed);
}

QCoro::Task<int> pack(Ask ask, Wish wish, std::stop_token stop)
{
    const Fill fill = [ask, wish, stop](
                          const QDir &folder) { return fillPack(ask, wish.call, folder, stop); };
    const Result<void> done = co_await makeArchive(wish.out, fill, stop);
    if (!done)
        co_return outcomeOf(done.error());
    std::printf(
        "the evidence is in %s; README.txt in it says how to check it\n", qPrintable(wish.out));
    co_return 0;
}

} // namespace

int evidence(const QStringList &arguments)
{
    const auto wish = wishFrom(arguments);
    if (!wish)
        return fail(wish.error().message, wrongUse);
    const settings::Settings settings = wish->settings;
    const ui::Language language(wish->language);
    if (!report::canPrintLanguage())
        std::fprintf(stderr,
            "earshotd: no font here has the letters of this language, so the pages show them as "
            "codes; install one, for instance fonts-noto-cjk\n");
    return runWithReceiver(settings,
        [wish = *wish](Ask ask, bool, std::stop_token stop) { return pack(ask, wish, stop); });
}

} // namespace earshot::receiver
