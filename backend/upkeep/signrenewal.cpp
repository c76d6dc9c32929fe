// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "upkeep/signrenewal.h"

#include "core/logging.h"
#include "database/consentrepository.h"
#include "database/database.h"
#include "database/signrepository.h"

namespace earshot::upkeep {

using namespace Qt::StringLiterals;
using database::ConsentRepository;
using database::Session;
using database::SignRepository;

namespace {

Result<void> setRules(Session &session, const ComplaintWords &words)
{
    const auto set = SignRepository(session).setWords(words);
    return set.ok() ? ConsentRepository(session).begin() : set;
}

/** First the signs, by which people choose what to hear. */
Result<bool> renewSome(Session &session, int most)
{
    const auto isMore = SignRepository(session).renewSome(most);
    if (!isMore.ok() || *isMore)
        return isMore;
    return ConsentRepository(session).renewSome(most);
}

} // namespace

SignRenewal::SignRenewal(database::Database &database, Options options)
    : m_database(database)
    , m_options(std::move(options))
{ }

void SignRenewal::start()
{
    m_scope.start([this](std::stop_token stop) { return run(stop); });
}

QCoro::Task<> SignRenewal::stop()
{
    co_await m_scope.cancelAndWait();
}

QCoro::Task<> SignRenewal::run(std::stop_token stop)
{
    while (!stop.stop_requested()) {
        const bool mayRun = co_await isItsTurn();
        if (mayRun) {
            const auto renewed = co_await renew(stop);
            if (renewed)
                co_return;
            logProblem(lcDatabase,
                renewed.error().withContext(u"Looking for calls that need attention"_s));
        }
        co_await sleepFor(m_options.pause, stop);
    }
}

void SignRenewal::renewSoon()
{
    m_isDue = true;
    if (!m_isRenewing)
        m_scope.start([this](std::stop_token stop) { return renewDue(stop); });
}

QCoro::Task<> SignRenewal::renewDue(std::stop_token stop)
{
    m_isRenewing = true;
    while (m_isDue && !stop.stop_requested()) {
        m_isDue = false;
        const auto renewed = co_await renew(stop);
        if (renewed) {
            if (m_options.onRenewed)
                m_options.onRenewed();
            continue;
        }
        m_isDue = true;
        logProblem(
            lcDatabase, renewed.error().withContext(u"Looking for calls that need attention"_s));
        co_await sleepFor(m_options.pause, stop);
    }
    m_isRenewing = false;
}

QCoro::Task<bool> SignRenewal::isItsTurn()
{
    if (!m_options.isItsTurn)
        co_return true;
    co_return co_await m_options.isItsTurn();
}

QCoro::Task<Result<int>> SignRenewal::renew(std::stop_token stop)
{
    auto set = [words = m_options.words](Session &session) { return setRules(session, words); };
    const auto isSet = co_await m_database.write(set);
    if (!isSet)
        co_return isSet.error();
    auto some = [most = m_options.mostAtOnce](
                    Session &session) { return renewSome(session, most); };
    int steps = 0;
    bool isMore = true;
    while (isMore && !stop.stop_requested()) {
        const auto renewed = co_await m_database.write(some);
        if (!renewed)
            co_return renewed.error();
        isMore = *renewed;
        ++steps;
    }
    co_return steps;
}

} // namespace earshot::upkeep
