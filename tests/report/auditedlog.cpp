// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/report/auditedlog.h"

#include "audit/erasure.h"
#include "audit/logpage.h"
#include "core/json.h"
#include "tests/report/hostilenames.h"

namespace earshot::test {

using namespace Qt::StringLiterals;
using database::AuditEvent;
using database::AuditRepository;
using database::Session;

AuditedLog::AuditedLog(int size)
{
    const QStringList names = hostileNames();
    for (int i = 1; i <= size; ++i) {
        const AuditEvent event{.organizationId = organization(),
            .at = {1'800'000'000'000'000 + i * 61'234'567},
            .actor = u"token-%1"_s.arg(i % 4),
            .actorName = names.at(i % names.size()),
            .action = i == size ? u"audit.export"_s
                : i % 7 == 0    ? u"recording.download"_s
                                : u"recording.play"_s,
            .callId = i % 5 == 0 ? QString() : u"call-%1"_s.arg(i % 5),
            .ipAddress = i % 2 == 0 ? u"2001:db8::%1"_s.arg(i) : u"192.0.2.%1"_s.arg(i % 250),
            .userAgent = u"Sample/1.0 (a \"browser\"; =of some kind)"_s,
            .durationSeconds = i % 3 == 0 ? std::optional(i / 7.0) : std::nullopt,
            .detail = {{u"from"_s, i * 1e-7}, {u"reason"_s, names.at((i + 3) % names.size())}}};
        m_temp.write([this, event](Session &s) { return m_log->append(s, event); });
    }
}

void AuditedLog::append(const QJsonObject &detail)
{
    const AuditEvent event{.organizationId = organization(),
        .at = {1'900'000'000'000'000},
        .actor = u"token-1"_s,
        .action = u"audit.export"_s,
        .detail = detail};
    m_temp.write([this, event](Session &s) { return m_log->append(s, event); });
}

void AuditedLog::erase(qint64 seq, audit::Part part, bool isSaid)
{
    const audit::Entry draft{{.organizationId = organization(),
                                 .at = {1'900'000'000'000'000},
                                 .actor = u"token-2"_s,
                                 .detail = {{u"reason"_s, u"asked for"_s}}},
        m_log};
    m_temp.write([draft, seq, part, isSaid](Session &s) -> Result<qint64> {
        if (isSaid)
            return audit::eraseParts(s, draft, {seq}, part);
        AuditRepository log(s);
        const auto entry = log.these(draft.organizationId, {seq});
        const QByteArray salts = audit::withoutSalt(entry->constFirst().seal.salts, part);
        const auto erased = log.erase(draft.organizationId, seq, part, salts);
        return erased ? Result<qint64>(1) : erased.error();
    });
}

QByteArrayList AuditedLog::exported(const audit::ExportFilter &filter)
{
    const auto head =
        m_temp.read([id = organization()](Session &s) { return AuditRepository(s).head(id); });
    audit::PageWish wish{.organizationId = organization(),
        .size = head.size,
        .filter = filter,
        .isComplete = filter.isEmpty(),
        .zone = QTimeZone("Asia/Kathmandu")};
    QByteArrayList lines{toJson(audit::exportHead(
        organization(), head.note, m_log->publicKey(), wish.isComplete, wish.zone))};
    int count = 0;
    while (wish.after < wish.size) {
        const audit::Page page =
            m_temp.read([wish](Session &s) { return audit::readPage(s, wish); });
        for (const QJsonObject &line : page.lines) {
            lines.append(toJson(line));
            count += line.contains(u"seq") ? 1 : 0;
        }
        wish.after = page.after;
    }
    return lines + QByteArrayList{toJson({{u"end"_s, count}})};
}

QString AuditedLog::filePath(const QString &name) const
{
    return m_temp.folder.filePath(name);
}

} // namespace earshot::test
