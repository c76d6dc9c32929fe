// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/doublehttp.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace earshot::test {

struct SupabaseObject
{
    QByteArray bytes;
    QByteArray contentType;
    qint64 modified = 0; ///< seconds since 1970
};

struct SupabaseBucket
{
    qint64 sizeLimit = 0; ///< bytes; 0: none of its own
    QStringList allowedTypes; ///< empty: any
    bool isPublic = false;
    QMap<QByteArray, SupabaseObject> objects;
};

/** What the policies on storage.objects and storage.buckets grant to a signed-in role. */
struct SupabasePolicies
{
    bool insert = false;
    bool select = false;
    bool update = false;
    bool remove = false;
    bool readBucket = false;
};

/** What goes wrong, with the next @p times requests of that kind. */
struct SupabaseFault
{
    enum class Kind {
        Status, ///< @p number as HTTP status, in the server's own words
        Html, ///< @p number as HTTP status, a page from the edge
        BodyStatus, ///< HTTP 400 whose body says @p number
        CutUpload, ///< the connection breaks after @p number bytes of the request's body
        CutDownload, ///< … of the answer's body
        LostAnswer, ///< all is done, and the connection breaks instead of an answer
        NotStored, ///< answered as a success, and nothing is there
        Slow, ///< the answer waits for @p number milliseconds
    };

    Kind kind = Kind::Status;
    qint64 number = 500;
    QByteArray method; ///< empty: any
    QByteArray path; ///< how the path behind the base begins
    int times = 1;
};

/**
 * Supabase Storage behind its gateway, in memory, as its sources and a running one behave: the odd
 * statuses, the keys, the policies, the resumable uploads. Where servers differ it is the strict
 * one. Its base is url("/storage/v1"). Lives on the test's thread.
 */
class SupabaseDouble final : public DoubleHttpServer
{
    Q_OBJECT

    QByteArray m_keySecret = "the secret that keys are signed with"; // the keys below need it

public:
    /** Chunks of a resumable upload, but for the last. */
    static constexpr qint64 chunkBytes = 6 * 1024 * 1024;

    SupabaseDouble();

    /** A key of the old kind: a token with that role. */
    [[nodiscard]] QByteArray oldKey(const QString &role, qint64 expires = 0) const;
    QByteArray serviceKey = oldKey(QStringLiteral("service_role"));
    QByteArray anonKey = oldKey(QStringLiteral("anon"));
    QByteArray secretKey = "sb_secret_doubledoubledoubledouble_1a2b3c4d";
    QByteArray publishableKey = "sb_publishable_doubledoubledouble_5e6f7a8b";

    QMap<QByteArray, SupabaseBucket> buckets{{"recordings", {}}};
    SupabasePolicies policies; ///< of every role but service_role
    qint64 globalSizeLimit = 50'000'000;
    bool overQuota = false;
    bool storedInS3 = false; ///< a range beyond the end is then an internal error
    qint64 clockOffset = 0; ///< seconds the server's clock is ahead
    /** As a server behind a gateway makes it: not where the client came from. */
    QByteArray locationBase = "https://storage.internal.invalid:5000/upload/resumable/";

    void fail(const SupabaseFault &fault) { m_faults.append(fault); }
    [[nodiscard]] SupabaseObject *find(const QByteArray &key);
    /** Heads and bodies of at most 64 KiB, in the order they came. */
    [[nodiscard]] const QList<ScriptedRequest> &requests() const { return m_requests; }
    void forgetRequests() { m_requests.clear(); }
    /** Requests whose path behind the base begins so. */
    [[nodiscard]] qsizetype count(const QByteArray &method, const QByteArray &path) const;
    [[nodiscard]] qsizetype pendingUploads() const;
    /** As after the lifetime of resumable uploads. */
    void forgetUploads() { m_uploads.clear(); }

Q_SIGNALS:
    /** A connection ended in the middle of an upload. */
    void broke();
    /** One of a resumable upload, and not its last. */
    void chunkTaken();

protected:
    Intake onHead(const ScriptedRequest &request) override;
    ScriptedAnswer onRequest(const ScriptedRequest &request) override;
    void onBroken(const ScriptedRequest &request) override;

private:
    struct Call; ///< a request taken apart
    struct Upload
    {
        QByteArray bucket;
        QByteArray key;
        QByteArray contentType;
        qint64 length = 0;
        QByteArray bytes; ///< that came, until they are an object
        bool isStored = false;

        [[nodiscard]] qint64 offset() const { return isStored ? length : bytes.size(); }
    };

    [[nodiscard]] Call callOf(const ScriptedRequest &request) const;
    std::optional<SupabaseFault> takeFault(
        const Call &call, std::initializer_list<SupabaseFault::Kind> kinds);
    std::optional<ScriptedAnswer> faultAtOnce(const Call &call);
    std::optional<ScriptedAnswer> gateway(Call &call) const;
    std::optional<ScriptedAnswer> authorise(Call &call) const;
    [[nodiscard]] std::optional<ScriptedAnswer> mayUpload(const Call &call,
        const QByteArray &bucket, const QByteArray &key, const QByteArray &type, qint64 size) const;
    void store(const QByteArray &bucket, const QByteArray &key, SupabaseObject object);
    ScriptedAnswer dispatch(const Call &call);

    ScriptedAnswer bucketRecord(const Call &call) const;
    ScriptedAnswer object(const Call &call);
    ScriptedAnswer upload(const Call &call);
    ScriptedAnswer download(
        const Call &call, const QByteArray &bucket, const QByteArray &key) const;
    ScriptedAnswer info(const Call &call) const;
    ScriptedAnswer removeOne(const Call &call);
    ScriptedAnswer removeMany(const Call &call);
    ScriptedAnswer signOne(const Call &call) const;
    ScriptedAnswer signMany(const Call &call) const;
    [[nodiscard]] QString signedPath(const QByteArray &path, qint64 life) const;
    ScriptedAnswer readSigned(const Call &call) const;
    ScriptedAnswer list(const Call &call) const;
    ScriptedAnswer listV2(const Call &call) const;
    ScriptedAnswer resumable(const Call &call);
    ScriptedAnswer createUpload(const Call &call);
    std::optional<ScriptedAnswer> mayPatch(const Call &call) const;
    ScriptedAnswer patchUpload(const Call &call);
    [[nodiscard]] qint64 now() const;

    QByteArray m_linkSecret = "the secret that links are signed with";
    QList<SupabaseFault> m_faults;
    QList<ScriptedRequest> m_requests;
    QMap<QByteArray, Upload> m_uploads;
    int m_versions = 0;
};

/** The request as the routes see it. */
struct SupabaseDouble::Call
{
    ScriptedRequest request;
    QByteArray path; ///< behind the base, as sent, without the query
    QByteArray query;
    bool trusted = false; ///< bypasses row-level security
    SupabasePolicies rights;

    /** What follows @p begin in the path, decoded. */
    [[nodiscard]] QByteArray behind(const QByteArray &begin) const;
    [[nodiscard]] bool upserts() const { return request.header("x-upsert") == "true"; }
    [[nodiscard]] QJsonObject json() const;
};

} // namespace earshot::test
