// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes, checks and exports an audit log. What an entry costs with its proof stands beside what
// the same row costs without; the check beside packaging/verify-audit, which does the same without
// a database.
#include "audit/logpage.h"
#include "audit/verifylog.h"
#include "core/json.h"
#include "database/auditfinder.h"
#include "database/parameters.h"
#include "tests/bench/bench.h"
#include "tests/support/auditlog.h"
#include "tests/support/tempdatabase.h"

#include <QCoreApplication>
#include <QProcess>

using namespace earshot;
using namespace earshot::audit;
using namespace Qt::StringLiterals;
using database::AuditEvent;
using database::AuditRepository;
using database::Session;

namespace {

constexpr int batch = 1000;

AuditEvent event(const QString &organization, int i)
{
    return {.organizationId = organization,
        .at = {1'800'000'000'000'000 + i * 61'234LL},
        .actor = u"token-%1"_s.arg(i % 40),
        .actorName = u"Sample person %1"_s.arg(i % 40),
        .action = u"recording.play"_s,
        .callId = u"00000000-0000-4000-8000-%1"_s.arg(i % 5000, 12, 10, QChar(u'0')),
        .ipAddress = u"192.0.2.%1"_s.arg(i % 250),
        .userAgent = u"Sample/1.0"_s,
        .durationSeconds = i / 7.0,
        .detail = {{u"from"_s, i * 0.5}, {u"to"_s, i * 0.5 + 30}}};
}

class AuditBench
{
public:
    explicit AuditBench(int entries)
        : m_entries(entries)
    { }

    bool run()
    {
        const double plain = bench::seconds([this] { writePlain(); });
        const double proved = bench::seconds([this] { write(); });
        print("an entry without a proof, µs", 1e6 * plain / m_entries);
        print("an entry with its proof, µs", 1e6 * proved / m_entries);
        findAll();
        bool isSound = false;
        const double check = bench::seconds([&] { isSound = verify(); });
        print("check, s for a million entries", 1e6 * check / m_entries);
        const QString file = m_data.folder.filePath(u"export.jsonl"_s);
        print("export, s for a million entries",
            1e6 * bench::seconds([&] { writeExport(file); }) / m_entries);
        int code = -1;
        const double script = bench::seconds([&] { code = runScript(file); });
        print("verify-audit, s for a million entries", 1e6 * script / m_entries);
        return isSound && code == 0;
    }

private:
    static void print(const char *what, double value)
    {
        std::printf("%-40s %10.1f\n", what, value);
    }

    /** The rows alone, of another organisation. */
    void writePlain()
    {
        m_data.write([](Session &s) {
            return s.exec(u"insert into organizations (id, slug, name, created_at) "
                          "values ('plain', 'plain', 'Plain', ?)"_s,
                {database::parameter(Timestamp{1})});
        });
        for (int begin = 1; begin <= m_entries; begin += batch)
            m_data.write([begin](Session &session) -> Result<void> {
                for (int i = begin; i < begin + batch; ++i) {
                    AuditEvent one = event(u"plain"_s, i);
                    one.seq = i;
                    const auto put = AuditRepository(session).insert(one, {});
                    if (!put)
                        return put;
                }
                return {};
            });
    }

    void write()
    {
        for (int begin = 1; begin <= m_entries; begin += batch)
            m_data.write([this, begin](Session &session) -> Result<void> {
                for (int i = begin; i < begin + batch; ++i) {
                    AuditEvent one = event(m_data.organization.id, i);
                    one.action = i == m_entries ? u"audit.export"_s : one.action;
                    const auto put = m_log->append(session, one);
                    if (!put)
                        return put.error();
                }
                return {};
            });
    }

    /** The slowest answers: the last page of what has an index, and one piece of what has none. */
    void findAll()
    {
        using database::AuditSearch;
        const QString id = m_data.organization.id;
        const Timestamp early{1'800'000'000'000'000 + 100 * 61'234LL};
        find("newest page, ms", {.organizationId = id});
        find("oldest page, ms", {.organizationId = id, .to = early});
        find("page of a person, ms", {.organizationId = id, .person = u"Sample person 7"_s});
        find("page of an action that is rare, ms",
            {.organizationId = id, .action = u"audit.export"_s});
        find("page of an address, ms", {.organizationId = id, .address = u"192.0.2.7"_s});
        find("person and action, a piece, ms",
            {.organizationId = id, .person = u"Sample person 7"_s, .action = u"audit.export"_s});
        find("words that are nowhere, a piece, ms", {.organizationId = id, .words = u"nowhere"_s});
        find("a number that is nowhere, a piece, ms", {.organizationId = id, .number = u"123"_s});
        const double choices = bench::seconds([&] {
            m_data.read([id](Session &s) { return database::AuditFinder(s).persons(id, 200); });
        });
        print("persons for the menu, ms", 1e3 * choices);
    }

    void find(const char *what, const database::AuditSearch &search)
    {
        const double seconds = bench::seconds([&] {
            m_data.read([search](Session &s) {
                return database::AuditFinder(s).find(search, std::nullopt, 50);
            });
        });
        print(what, 1e3 * seconds);
    }

    bool verify()
    {
        const LogCheck check{
            .organizationId = m_data.organization.id, .publicKey = m_log->publicKey()};
        const auto verdict = test::valueOf(test::await(verifyLog(*m_data.database, check, {})));
        return verdict.problems.isEmpty() && verdict.entries == m_entries;
    }

    void writeExport(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return;
        const auto head = m_data.read(
            [id = m_data.organization.id](Session &s) { return AuditRepository(s).head(id); });
        const auto put = [&file](const QJsonObject &line) { file.write(toJson(line) + '\n'); };
        put(exportHead(
            m_data.organization.id, head.note, m_log->publicKey(), true, QTimeZone::utc()));
        PageWish wish{.organizationId = m_data.organization.id,
            .size = head.size,
            .isComplete = true,
            .zone = QTimeZone::utc()};
        while (wish.after < wish.size) {
            const Page page = m_data.read([wish](Session &s) { return readPage(s, wish); });
            for (const QJsonObject &line : page.lines)
                put(line);
            wish.after = page.after;
        }
        put({{u"end"_s, m_entries}});
    }

    static int runScript(const QString &file)
    {
        const QString source = qEnvironmentVariable("EARSHOT_SOURCE", u"."_s);
        return QProcess::execute(u"python3"_s, {source + u"/packaging/verify-audit"_s, file});
    }

    const int m_entries;
    test::TempDatabase m_data;
    const std::shared_ptr<const AuditLog> m_log = test::auditLog();
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const int entries = QCoreApplication::arguments().value(1, u"100000"_s).toInt();
    return AuditBench(std::max(batch, entries / batch * batch)).run() ? 0 : 1;
}
