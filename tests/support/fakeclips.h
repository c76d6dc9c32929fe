// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

namespace earshot::test {

/** What the fake receiver answers about clips and links. */
struct ClipAnswer
{
    int status = 200;
    QString detail = {}; ///< of a refusal
    QJsonObject json = {};
    QByteArray audio = {}; ///< of a clip
};

/**
 * Clips of calls and links to them, as strict as the contract: what it does not name is refused.
 * It is always ten o'clock on 22 November 2026.
 */
class FakeClips
{
public:
    /** POST /api/calls/@p callId/clips */
    [[nodiscard]] ClipAnswer cut(const QByteArray &body) const;
    /** GET and POST /api/calls/@p callId/links; @p base is the receiver's address. */
    ClipAnswer links(const QByteArray &method, const QString &callId, const QByteArray &body,
        const QString &base);
    /** DELETE /api/links/@p linkId */
    ClipAnswer revoke(const QString &linkId);

    /** One more, the newest. */
    void add(const QJsonObject &link) { m_links.prepend(link); }
    /** Of all calls, the newest first. */
    [[nodiscard]] QJsonArray all() const { return m_links; }
    void setAudio(const QByteArray &audio) { m_audio = audio; }

private:
    ClipAnswer make(const QString &callId, const QByteArray &body, const QString &base);

    QJsonArray m_links;
    QByteArray m_audio = QByteArray(30'000, 'c');
};

} // namespace earshot::test
