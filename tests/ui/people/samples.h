// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>

namespace earshot::test {

inline const QString owner = QStringLiteral("00000000-0000-4000-8000-0000000000a1");

/** A session of the one who is first in samplePeople(), or with another role. */
inline QJsonObject sampleSession(const QString &role = QStringLiteral("owner"))
{
    using namespace Qt::StringLiterals;
    return {{u"personId"_s, owner}, {u"name"_s, u"Maria Ortega"_s}, {u"role"_s, role},
        {u"organization"_s, QJsonObject{{u"id"_s, u"sample"_s}, {u"name"_s, u"Harbor Dental"_s}}}};
}

inline QJsonObject samplePerson(
    int number, const QString &name, const QString &role, const QJsonObject &fields = {})
{
    using namespace Qt::StringLiterals;
    const QString email = name.section(u' ', 0, 0).toLower() + u"@harbordental.example.com"_s;
    QJsonObject person{{u"id"_s, u"00000000-0000-4000-8000-0000000000a%1"_s.arg(number)},
        {u"email"_s, email}, {u"name"_s, name}, {u"createdAt"_s, u"2026-09-01T08:00:00.000Z"_s},
        {u"lastSignInAt"_s, u"2026-11-2%1T08:1%1:00.000Z"_s.arg(number % 3)},
        {u"lockedUntil"_s, QJsonValue()}, {u"disabled"_s, false}, {u"hasSecondFactor"_s, true},
        {u"role"_s, role}, {u"assistants"_s, QJsonArray()}, {u"numbers"_s, QJsonArray()}};
    for (auto field = fields.begin(); field != fields.end(); ++field)
        person.insert(field.key(), field.value());
    return person;
}

/** One of each role and state. */
inline QJsonObject samplePeople()
{
    using namespace Qt::StringLiterals;
    return {{u"nextCursor"_s, QJsonValue()},
        {u"items"_s,
            QJsonArray{samplePerson(1, u"Maria Ortega"_s, u"owner"_s),
                samplePerson(2, u"Kofi Mensah"_s, u"admin"_s),
                samplePerson(3, u"Aiko Tanaka"_s, u"reviewer"_s,
                    {{u"hasSecondFactor"_s, false},
                        {u"assistants"_s, QJsonArray{u"Front desk"_s}}}),
                samplePerson(4, u"Priya Raman"_s, u"compliance"_s,
                    {{u"lockedUntil"_s, u"2026-11-22T10:12:00.000Z"_s}}),
                samplePerson(5, u"Li Wei"_s, u"viewer"_s,
                    {{u"lastSignInAt"_s, QJsonValue()}, {u"hasSecondFactor"_s, false}}),
                samplePerson(6, u"Tom Becker"_s, u"reviewer"_s, {{u"disabled"_s, true}})}}};
}

inline QJsonObject sampleInvitation(int number, const QString &name, const QString &role)
{
    using namespace Qt::StringLiterals;
    const QString email = name.section(u' ', 0, 0).toLower() + u"@harbordental.example.com"_s;
    return {{u"id"_s, u"00000000-0000-4000-8000-0000000000b%1"_s.arg(number)}, {u"email"_s, email},
        {u"name"_s, name}, {u"createdAt"_s, u"2026-11-21T09:00:00.000Z"_s},
        {u"createdBy"_s, u"Maria Ortega"_s}, {u"expiresAt"_s, u"2026-11-24T09:00:00.000Z"_s},
        {u"role"_s, role}, {u"assistants"_s, QJsonArray()}, {u"numbers"_s, QJsonArray()}};
}

inline QJsonObject sampleInvitations()
{
    using namespace Qt::StringLiterals;
    return {{u"items"_s,
        QJsonArray{sampleInvitation(1, u"Ruth Adeyemi"_s, u"reviewer"_s),
            sampleInvitation(2, u"Sam Carver"_s, u"viewer"_s)}}};
}

/** What is answered to who invites. */
inline QJsonObject sampleInvited()
{
    using namespace Qt::StringLiterals;
    QJsonObject invited = sampleInvitation(3, u"Elena Popova"_s, u"reviewer"_s);
    invited.insert(u"items"_s, sampleInvitations().value("items"_L1)); // for who asks for the list
    invited.insert(u"url"_s, u"https://receiver.example.com/invite/sample-of-a-link"_s);
    return invited;
}

} // namespace earshot::test
