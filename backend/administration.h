// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonObject>

#include <qcoro/qcorotask.h>

namespace earshot {

class AuditCommands;
class CheckCommands;
class InviteCommands;
class PackCommands;
class PeopleCommands;
class PersonCommands;
class ReconcileCommands;
class RetentionCommands;
class TokenCommands;

/**
 * The administration commands, the same whether a running receiver carries them out or a
 * command-line program on data that nobody serves: those of each of the parts. InvalidInput names
 * what is wrong with the arguments.
 */
class Administration
{
public:
    struct Parts
    {
        AuditCommands &audit;
        CheckCommands &check;
        InviteCommands &invitations;
        PackCommands &packs;
        PeopleCommands &people;
        PersonCommands &persons;
        RetentionCommands &retention;
        ReconcileCommands &reconcile;
        TokenCommands &tokens;
    };

    explicit Administration(Parts parts)
        : m_parts(parts)
    { }

    QCoro::Task<Result<QJsonObject>> run(QString command, QJsonObject arguments);

private:
    Parts m_parts;
};

} // namespace earshot
