// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/auditrepository.h"

#include <array>
#include <optional>

namespace earshot::audit {

/** What of an entry is about people, each part committed to on its own, so that it can be erased
 * while the rest is still proved. README.md beside this file has the forms. */
using Part = database::AuditPart;

inline constexpr std::array parts{Part::Who, Part::Origin, Part::Detail};
constexpr qsizetype saltBytes = 16; ///< of each part

QLatin1StringView wordOf(Part part);
std::optional<Part> partFrom(QStringView word);
/** "who did it", for a sentence about it. */
QString nameOf(Part part);

/** The canonical JSON of a part. */
QByteArray partText(const database::AuditEvent &event, Part part);

/** SHA-256(salt || text): says nothing of the text without the salt. */
QByteArray commitment(const QByteArray &salt, const QByteArray &text);

/** New random salts for @p event, the commitments that they give, and the leaf's hash. */
database::AuditSeal seal(const database::AuditEvent &event);

/** What is hashed into the tree: the canonical JSON of all that is not about people, with the
 * commitments to what is. */
QByteArray leafText(const database::AuditEvent &event, const QByteArray &commitments);

/** Whether the part was erased: its texts are not there, and its salt is zeros, which chance does
 * not give. Never so of an entry that says what was erased. Whether it was allowed to go, its
 * own entry says: see Gaps. */
bool isGone(const database::AuditEvent &event, const QByteArray &salts, Part part);

/** The salts of an entry without that of @p part. */
QByteArray withoutSalt(QByteArray salts, Part part);

/** What of an entry is not as it was sealed, but for what is gone; nothing when all is. */
QStringList changesOf(const database::SealedEvent &entry);

/** The part's 32 bytes in AuditSeal::commitments, and its 16 in AuditSeal::salts. */
QByteArray commitmentOf(const database::AuditSeal &seal, Part part);
QByteArray saltOf(const database::AuditSeal &seal, Part part);

} // namespace earshot::audit
