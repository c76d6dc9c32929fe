// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/cursor.h"
#include "database/callfiltersql.h"
#include "database/parameters.h"
#include "domain/searchquery.h"
#include "tests/backend/api/receiver.h"
#include "tests/bench/bench.h"
#include "tests/bench/httpclient.h"
#include "tests/bench/manycalls.h"
#include "tests/support/tempdatabase.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace earshot;
using namespace earshot::database;
using namespace Qt::StringLiterals;

namespace {

constexpr int repeats = 40;
constexpr int fewest = 5; ///< of what takes long
constexpr double longest = 4; ///< seconds
constexpr double pageAim = 10; ///< ms, as all of them
constexpr double absentAim = 20;
constexpr double rankedAim = 150;
constexpr double noAim = 0;

/** What is asked of the API, and the statement that one would write by hand for it. */
struct Case
{
    const char *what;
    QString query; ///< of the address
    double aim;
    QString sql;
    QVariantList values;
};

double at(const std::vector<double> &times, double share)
{
    return times.at(std::size_t(double(times.size() - 1) * share));
}

/** Milliseconds, sorted. */
std::vector<double> timesOf(const std::function<void()> &work)
{
    std::vector<double> times;
    double spent = 0;
    for (int i = 0; i < repeats && (i < fewest || spent < longest); ++i) {
        const double took = bench::seconds(work);
        spent += took;
        times.push_back(1000 * took);
    }
    std::sort(times.begin(), times.end());
    return times;
}

class FindBench
{
public:
    FindBench(test::Receiver &receiver, int count)
        : m_receiver(receiver)
        , m_client(receiver.url({}), receiver.tokenFor(Role::Viewer))
        , m_count(count)
    { }

    void run()
    {
        for (const Case &one : pages())
            measure(one);
        words("phrase of common words", u"\"w1 w2\""_s, pageAim);
        words("common word", u"w1"_s, pageAim);
        words("middling word", u"w200"_s, pageAim);
        words("less usual word", u"w2000"_s, pageAim);
        words("rare word", u"w45678"_s, pageAim);
        words("absent word", u"zebra"_s, absentAim);
        words("common words and a rare one", u"w1 w2 w3 w45678"_s, pageAim);
        for (const auto &[what, word] : {std::pair("ranked, common word", u"w1"_s),
                 {"ranked, middling word", u"w200"_s}, {"ranked, rare word", u"w45678"_s}})
            ranked(what, word);
        measure({"count of all", u"/count"_s, noAim,
            u"select count(*) from call_logs where organization_id = ?"_s, {organization()}});
        measure({"count of the filter", u"/count?assistant=desk-3&outcome=failure"_s, noAim,
            u"select count(*) from call_logs where organization_id = ? and "
            "assistant_id = 'desk-3' and outcome = 'failure'"_s,
            {organization()}});
        measure({"count of a common word", u"/count?q=w1"_s, noAim,
            hitsSql(u"count(*)"_s, QString()), {asked(u"w1"_s)}});
    }

private:
    [[nodiscard]] QString organization() const { return m_receiver.organizationId; }

    [[nodiscard]] QList<Case> pages()
    {
        const QString select = u"select * from call_logs where organization_id = ? "_s;
        const QString newest = u"order by sort_at desc, id desc limit 51"_s;
        const CallCursor middle = cursorInTheMiddle();
        return {
            {"first page", u"?limit=50"_s, pageAim, select + newest, {organization()}},
            {"page in the middle", u"?limit=50&cursor="_s + m_middle, pageAim,
                select + u"and (sort_at, id) < (?, ?) "_s + newest,
                {organization(), parameter(middle.sortAt), middle.id}},
            {"filter (1 of 20 calls)", u"?limit=50&outcome=failure"_s, pageAim,
                select + u"and outcome = 'failure' "_s + newest, {organization()}},
            {"filter (1 of 240 calls)", u"?limit=50&assistant=desk-3&outcome=failure"_s, pageAim,
                select + u"and assistant_id = 'desk-3' and outcome = 'failure' "_s + newest,
                {organization()}},
            {"number", u"?limit=50&number=0000777"_s, pageAim,
                select + u"and customer_number like '%0000777' "_s + newest, {organization()}},
        };
    }

    /** As a client gets there: from a page that opens at a time on to the next one. */
    CallCursor cursorInTheMiddle()
    {
        const Timestamp time{bench::firstStart + m_count / 2 * bench::apart};
        m_middle = answer(u"/api/calls?limit=50&from="_s + time.toString())
                       .value("nextCursor"_L1)
                       .toString();
        const auto cursor = api::decodeCursor(m_middle);
        if (!cursor)
            throw std::runtime_error("there is no page in the middle");
        return cursor->at;
    }

    /** How words are asked for in a statement. */
    static QString asked(const QString &words)
    {
        const SearchQuery query = test::valueOf(parseSearch(words));
        return test::onPostgres() ? tsQuery(query) : ftsQuery(query);
    }

    static QString hitsSql(const QString &selected, const QString &order)
    {
        return (test::onPostgres()
                       ? u"select %1 from call_search where document @@ ?::text::tsquery "_s
                       : u"select %1 from call_words where call_words match ? "_s)
                   .arg(selected)
            + order;
    }

    static QString query(const QString &words)
    {
        return u"?limit=50&q="_s + QString::fromLatin1(QUrl::toPercentEncoding(words));
    }

    /** Ours with the calls themselves and the marked pieces of what they say; bare: only which. */
    void words(const char *what, const QString &text, double aim)
    {
        measure({what, query(text), aim,
            test::onPostgres() ? hitsSql(u"call_id"_s, u"order by place desc limit 51"_s)
                               : hitsSql(u"rowid"_s, u"order by rowid desc limit 51"_s),
            {asked(text)}});
    }

    void ranked(const char *what, const QString &text)
    {
        QVariantList values{asked(text)};
        if (test::onPostgres())
            values << asked(text);
        measure({what, query(text) + u"&sort=rank"_s, rankedAim,
            test::onPostgres() ? hitsSql(
                u"call_id"_s, u"order by ts_rank_cd(document, ?::text::tsquery) desc limit 51"_s)
                               : hitsSql(u"rowid"_s, u"order by rank limit 51"_s),
            values});
    }

    void measure(const Case &one)
    {
        const QString path = u"/api/calls"_s + one.query;
        const QJsonObject first = answer(path);
        const auto ours = timesOf([&] { m_client.get(path); });
        const auto bare = timesOf([&] { bareQuery(one); });
        std::printf("%-30s %8lld  ours p50 %8.2f p95 %8.2f ms", one.what,
            first.contains(u"items"_s) ? static_cast<long long>(first[u"items"_s].toArray().size())
                                       : static_cast<long long>(first[u"count"_s].toDouble()),
            at(ours, 0.5), at(ours, 0.95));
        std::printf(one.aim > 0 ? "  aim %3.0f" : "         ", one.aim);
        std::printf("   bare SQL p50 %8.2f p95 %8.2f ms   ratio %.2f\n", at(bare, 0.5),
            at(bare, 0.95), at(ours, 0.5) / at(bare, 0.5));
        std::fflush(stdout);
    }

    QJsonObject answer(const QString &path)
    {
        return QJsonDocument::fromJson(m_client.get(path)).object();
    }

    void bareQuery(const Case &one)
    {
        const auto work = [sql = one.sql, values = one.values](
                              Session &session) { return session.query(sql, values); };
        test::valueOf(test::await(m_receiver.database->read(work)));
    }

    test::Receiver &m_receiver;
    bench::HttpClient m_client;
    int m_count;
    QString m_middle;
};

} // namespace

/** Pages, hits and counts of many calls with transcripts over HTTP, against the bare SQL beside
 * them. The first argument is how many calls (100,000); EARSHOT_TEST_DATABASE=postgresql says on
 * what. */
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int count = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 100'000;
    test::Receiver receiver;
    for (const QString &difference :
        bench::differencesFromSaved(*receiver.database, receiver.organizationId)) {
        std::fprintf(stderr, "%s\n", qPrintable(difference));
        return 1;
    }
    const double spent = bench::seconds(
        [&] { bench::fillWithCalls(*receiver.database, receiver.organizationId, count); });
    std::printf("%s, %d calls, made in %.0f s\n", test::onPostgres() ? "PostgreSQL" : "SQLite",
        count, spent);
    FindBench(receiver, count).run();
    return 0;
}
