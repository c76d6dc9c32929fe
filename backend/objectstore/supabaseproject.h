// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include "objectstore/supabaseerrors.h"
#include "settings/places.h"

#include <QJsonObject>

#include <vector>

namespace earshot::objectstore {

struct SupabaseOptions
{
    StorePatience patience;
    /** Before each repetition of what may succeed in a moment. */
    std::vector<std::chrono::milliseconds> pauses{
        std::chrono::milliseconds(500), std::chrono::seconds(2), std::chrono::seconds(8)};
};

/**
 * One bucket of one Supabase project and the way to it; shared by the store and by what is under
 * way, so that the store can go first. Belongs to the backend's thread.
 */
class SupabaseProject
{
public:
    SupabaseProject(settings::StorePlace place, Secret key, const QSslConfiguration &tls,
        SupabaseOptions options);

    /** A request to @p path behind the base, percent-encoded, with the credentials. */
    [[nodiscard]] StoreRequest request(const QByteArray &method, const QByteArray &path) const;
    [[nodiscard]] StoreRequest jsonRequest(
        const QByteArray &method, const QByteArray &path, const QJsonObject &body) const;
    /** "/object" or another @p route, then the bucket and @p path behind the place's prefix. */
    [[nodiscard]] QByteArray objectPath(const QByteArray &route, const QString &path) const;
    [[nodiscard]] QByteArray bucketPath(const QByteArray &route) const;
    /** Where the link @p relative to the base leads; empty where it is none to @p path. */
    [[nodiscard]] QUrl linkTo(const QString &path, const QString &relative) const;

    [[nodiscard]] const QString &bucket() const { return m_place.bucket; }
    /** As the server knows @p path. */
    [[nodiscard]] QString keyOf(const QString &path) const { return m_place.prefix + path; }
    /** The way back; nothing for a key outside of the prefix. */
    [[nodiscard]] std::optional<QString> pathOf(const QString &key) const;
    [[nodiscard]] const SupabaseOptions &options() const { return m_options; }

    [[nodiscard]] Error explain(const SupabaseRefusal &refusal) const;
    /** Bytes, as the bucket's record says; 0 where unknown. */
    qint64 sizeLimit = 0;

    void stop() { m_stop.request_stop(); }
    [[nodiscard]] std::stop_token stopToken() const { return m_stop.get_token(); }
    /** Any answer, asked for once. */
    QCoro::Task<Result<StoreAnswer>> askOnce(StoreRequest request);
    /** The same, also after stop(): for calling off what was begun. */
    QCoro::Task<Result<StoreAnswer>> askRegardless(StoreRequest request);

private:
    settings::StorePlace m_place;
    Secret m_key;
    QByteArray m_base; ///< with "/storage/v1", without a slash at its end
    SupabaseOptions m_options;
    std::stop_source m_stop;
    StoreHttp m_http;
};

/** A success; what may pass is asked for again after a pause, all other refusals are explained. */
QCoro::Task<Result<StoreAnswer>> askSupabase(
    std::shared_ptr<SupabaseProject> project, StoreRequest request);

} // namespace earshot::objectstore
