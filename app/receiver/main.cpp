// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/auditexport.h"
#include "app/receiver/auditwish.h"
#include "app/receiver/check.h"
#include "app/receiver/doctor.h"
#include "app/receiver/evidence.h"
#include "app/receiver/import.h"
#include "app/receiver/migrate.h"
#include "app/receiver/people.h"
#include "app/receiver/person.h"
#include "app/receiver/reconcile.h"
#include "app/receiver/retention.h"
#include "app/receiver/serve.h"
#include "app/receiver/storemove.h"
#include "app/receiver/token.h"
#include "core/logging.h"
#include "report/paintingapplication.h"
#include "settings/loader.h"

#include <QCoreApplication>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr const char *usage = R"(earshotd, the Earshot receiver

  earshotd serve --data FOLDER [options]                    receive calls until stopped
  earshotd token create --data FOLDER --role ROLE           print a new access token
           [--name NAME] [--days DAYS] [--assistant ID]…    for a program; with assistants or own numbers it
           [--number NUMBER]… [options]                     sees those calls only
  earshotd token list [--json]                              which there are, and when each was used last
  earshotd token revoke --id ID                             it stops at once
  earshotd people add --data FOLDER --email E --name N       let somebody sign in; the first line of the
           --role ROLE --password-stdin                     standard input is the password. Roles: owner,
           [--organization SLUG] [--assistant ID]…          admin, reviewer, compliance, viewer; an owner
           [--number NUMBER]… [--json] [options]            founds a new organisation. With assistants or
                                                            own numbers they see those calls only
  earshotd people invite --email E --name N --role ROLE     print a link by which they choose a password
           [--organization SLUG] [--assistant ID]…          themselves and join; it works once, for 72 hours
           [--number NUMBER]… [--json] [options]
  earshotd people list [--organization SLUG] [--json]       who signs in, in which role
  earshotd people disable --email E [--json]                they are out at once
  earshotd people reset --email E --password-stdin          a new password, no lock, no second factor
  earshotd person show --data FOLDER --number NUMBER         what is kept of somebody who called or was
           (or --name NAME) [--json] [options]              called: each call, and sums
  earshotd person export --data FOLDER --number NUMBER       all of it as one archive, to be handed over: facts,
           (or --name NAME) --out FILE.zip                  transcripts, recordings, notes and a table
           [--language CODE] [options]
  earshotd person erase --data FOLDER --number NUMBER        erase all of it, but what a legal hold needs,
           (or --name NAME) --reason WHY [--json]           also what the audit log says of them; ends
           [options]                                        with 0, or 1 when something had to stay
  earshotd evidence --call ID --out FILE.zip --data FOLDER   the recording of a call with its facts and the
           [--language CODE] [options]                      audit log's proofs, in one file for somebody
                                                            who has no Earshot
  earshotd retention show --data FOLDER [--json]             how long calls are kept
  earshotd retention set --file RULES.json --data FOLDER     keep them by these rules (print the present ones
           [--json] [options]                               with show --json)
  earshotd retention rehearse [--file RULES.json]            what a run would remove, how many bytes, and what
           --data FOLDER [--json] [options]                 holds spare; without a file by the present rules
  earshotd retention run --data FOLDER [--json] [options]    follow them now; it happens by itself every hour
  earshotd reconcile --data FOLDER [--days DAYS]            compare with the provider's list of calls now,
           [--time-zone NAME] [options]                     and print what became of each day's
  earshotd import --from postgresql://… --data FOLDER        take over calls and recordings of the earlier
           [--from-store STORE] [--from-schema NAME]        version; its database is only read (password:
           [--from-organization ID] [--rehearse] [--json]   EARSHOT_IMPORT_PASSWORD or PGPASSFILE); ends
           [--examples N] [--report FILE.csv] [options]     with 0 when all fits, 1 when some needs a look,
                                                            2 when it couldn't; can be run again
  earshotd doctor --data FOLDER [--json] [options]          say whether all is set up well, and what
                                                            to do where not; ends with 0 when it is,
                                                            1 for warnings, 2 when something is
                                                            broken, 3 when it couldn't look
  earshotd migrate --from sqlite:PATH                       move everything from a laptop's database into a
           --to postgresql://USER@HOST:PORT/NAME [--json]   team's; can be stopped and started again
  earshotd store move --from PLACE --to PLACE --data FOLDER copy every recording to another store, with proof;
           [--json] [options]                               can be stopped and started again; where both are
                                                            of one kind, EARSHOT_S3_SOURCE_ACCESS_KEY,
                                                            EARSHOT_S3_SOURCE_SECRET_KEY or
                                                            EARSHOT_SUPABASE_SOURCE_KEY open the first.
                                                            Both end with 0 when all is there, 1 when not,
                                                            2 for wrong use, 130 when they were stopped
  earshotd check --data FOLDER [--json] [--quick]           hold everything that is kept against what
           [--grace SECONDS] [options]                      is promised, every recording byte by byte
                                                            (--quick: sizes only); work may lie for
                                                            --grace (900); ends with 0 when it is
                                                            sound, 1 when something is broken, 2
                                                            when it couldn't look
  earshotd audit verify --data FOLDER [--json]              follow the audit log entry by entry and hold
           [--checkpoint FILE] [options]                    it against its signatures, and against an end
                                                            of it that was kept elsewhere; ends as check
                                                            does
  earshotd audit export --data FOLDER --out FILE             write the audit log with its proofs, for
           [--format jsonl|csv|pdf] [--person WHO]          packaging/verify-audit; times like 2026-11-22
           [--action WORD] [--call ID] [--from TIME]        or 2026-11-22T09:00:00+01:00; csv and pdf are
           [--to TIME] [--report NAME] [--language CODE]    tables, their proofs in FILE.proof.jsonl. Reports:
           [options]                                        access, downloads, failed (sign-in, links),
                                                            retention (holds, removal, erasure), permissions
                                                            (people, tokens), settings
  earshotd --help | --version

Options of all these commands, each also as an environment variable or a line of the settings file:

)";

/** Only what is painted needs more than the plain one. */
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    if (words.value(0) == "evidence"_L1 || earshot::receiver::isPaintedExport(words))
        return earshot::report::paintingApplication(argc, argv);
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_NO_GLIB", "1"); // with many idle connections Qt's own event loop is the faster one
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(u"earshotd"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(EARSHOT_VERSION));
    earshot::installLogging();
    const QStringList words = QCoreApplication::arguments().mid(1);
    const QString command = words.value(0);
    if (command == u"serve"_s)
        return earshot::receiver::serve(words.mid(1));
    if (command == u"reconcile"_s)
        return earshot::receiver::reconcile(words.mid(1));
    if (command == u"import"_s)
        return earshot::receiver::importEarlier(words.mid(1));
    if (command == u"token"_s)
        return earshot::receiver::token(words.mid(1));
    if (command == u"people"_s)
        return earshot::receiver::people(words.mid(1));
    if (command == u"person"_s)
        return earshot::receiver::person(words.mid(1));
    if (command == u"retention"_s)
        return earshot::receiver::retention(words.mid(1));
    if (command == u"migrate"_s)
        return earshot::receiver::migrate(words.mid(1));
    if (command == u"store"_s)
        return earshot::receiver::store(words.mid(1));
    if (command == u"doctor"_s)
        return earshot::receiver::doctor(words.mid(1));
    if (command == u"check"_s)
        return earshot::receiver::check(words.mid(1));
    if (command == u"audit"_s && words.value(1) == u"verify"_s)
        return earshot::receiver::verifyAudit(words.mid(2));
    if (command == u"audit"_s && words.value(1) == u"export"_s)
        return earshot::receiver::exportAudit(words.mid(2));
    if (command == u"evidence"_s)
        return earshot::receiver::evidence(words.mid(1));
    if (command == u"--version"_s) {
        std::printf("earshotd %s\n", EARSHOT_VERSION);
        return 0;
    }
    const bool asked = command == u"--help"_s || command == u"help"_s;
    std::fprintf(asked ? stdout : stderr, "%s%s", usage, qPrintable(earshot::settings::helpText()));
    return asked ? 0 : 2;
}
