// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/exchange.h"
#include "ui/client/receiverclient.h"

#include <QCryptographicHash>
#include <QFile>

namespace earshot::ui {

/** The writing end of one download: a file beside the target, see ReceiverClient::arrivingFile(),
 * hashed as it grows. Without commit() it vanishes with this object. */
class Download
{
public:
    Download(RecordingLink link, const QString &target, ReceiverClient::Progress progress,
        std::stop_token stop);
    ~Download();
    Q_DISABLE_COPY_MOVE(Download)

    Result<void> open();
    Result<void> take(QByteArrayView bytes);
    /** Gives the file its name if it is what the link promised. */
    Result<void> commit();
    [[nodiscard]] Exchange::Limits limits() const;

private:
    static Error unsaved(const QString &why);

    RecordingLink m_link;
    QString m_target;
    QFile m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    ReceiverClient::Progress m_progress;
    std::stop_token m_stop;
    qint64 m_received = 0;
};

} // namespace earshot::ui
