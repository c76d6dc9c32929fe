// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectstore/factory.h"
#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QMessageAuthenticationCode>
#include <QTemporaryDir>

#include <qcoro/qcorotask.h>

using namespace earshot;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int rounds = 5;
constexpr int batches = 20;
constexpr int batchSize = 1000;
const QByteArray key = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"; // NOLINT(cert-err58-cpp)

QString pathOf(int number)
{
    return u"recordings/2026/11/%1/0199aaaa-0000-7000-8000-000000000001.mp3"_s.arg(number);
}

int linksByStore(objectstore::ObjectStore &store)
{
    qsizetype made = 0;
    for (int batch = 0; batch < batches; ++batch) {
        QStringList paths;
        for (int i = 0; i < batchSize; ++i)
            paths.append(pathOf(batch * batchSize + i));
        // Signing waits for nothing, so this is done when then() returns.
        store.links(paths, 3600s)
            .then([&made](const Result<QHash<QString, objectstore::ObjectLink>> &links) {
                made += links.ok() ? links->size() : 0;
            });
    }
    return int(made);
}

/** The least that a signed link can cost: one HMAC over a text as long as what is signed, its hash
 * taken before, and the key derived once. */
int signaturesBare()
{
    qsizetype made = 0;
    for (int i = 0; i < batches * batchSize; ++i) {
        const QByteArray canonical =
            "GET\n/bucket/" + pathOf(i).toLatin1() + '\n' + QByteArray(300, 'q');
        const QByteArray hash =
            QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).toHex();
        const QByteArray signature = QMessageAuthenticationCode::hash(
            "AWS4-HMAC-SHA256\n20261125T000000Z\nscope\n" + hash, key, QCryptographicHash::Sha256)
                                         .toHex();
        made += signature.size() == 64 ? 1 : 0;
    }
    return int(made);
}

} // namespace

/** Signed links of an S3 store, in batches as a list of calls asks for them, against a bare loop
 * that only hashes and signs. */
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    WorkerPool pool(1);
    const SystemClock clock;
    const auto place = settings::parseStorePlace(
        u"s3://bucket?endpoint=https://s3.example.test&region=eu-central-1"_s);
    if (!place.ok())
        return 1;
    const objectstore::StoreParts parts{.pool = pool,
        .clock = clock,
        .defaultFolder = folder.path(),
        .cacheFolder = folder.path(),
        .s3AccessKey = Secret("AKIAIOSFODNN7EXAMPLE"),
        .s3SecretKey = Secret(key)};
    const auto store = objectstore::makeStore(*place, parts);
    if (!store.ok())
        return 1;
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int round = 0; round < rounds; ++round) {
        int made = 0;
        ours.push_back(batches * batchSize / bench::seconds([&] { made = linksByStore(**store); }));
        theirs.push_back(batches * batchSize / bench::seconds([&] { made -= signaturesBare(); }));
        if (made != 0)
            return 1;
    }
    bench::report(
        "signed links", "/s", bench::median(ours), "hash and HMAC alone", bench::median(theirs));
    return 0;
}
