// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakenotes.h"

#include "core/json.h"

#include <QDateTime>

namespace earshot::test {

using namespace Qt::StringLiterals;

void FakeNotes::add(const QString &callId, const QString &author, const QString &text,
    std::optional<double> atSeconds)
{
    m_notes[callId].append(QJsonObject{{u"id"_s, u"note-%1"_s.arg(++m_last)}, {u"text"_s, text},
        {u"atSeconds"_s, atSeconds ? QJsonValue(*atSeconds) : QJsonValue()}, {u"author"_s, author},
        {u"createdAt"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
        {u"changedAt"_s, QJsonValue()}, {u"canChange"_s, author != "Somebody else"_L1}});
}

std::optional<QJsonObject> FakeNotes::take(
    const QByteArray &method, const QString &callId, const QString &noteId, const QByteArray &body)
{
    QJsonArray &notes = m_notes[callId];
    if (method == "GET")
        return QJsonObject{{u"items"_s, notes}};
    const QJsonObject wish = parseJsonObject(body).valueOr({});
    if (method == "POST") {
        const QJsonValue at = wish.value("atSeconds"_L1);
        add(callId, u"This computer"_s, wish.value("text"_L1).toString(),
            at.isDouble() ? std::optional(at.toDouble()) : std::nullopt);
        return m_notes[callId].last().toObject();
    }
    for (qsizetype i = 0; i < notes.size(); ++i) {
        QJsonObject note = notes.at(i).toObject();
        if (note.value("id"_L1).toString() != noteId)
            continue;
        if (method == "DELETE") {
            notes.removeAt(i);
            return QJsonObject();
        }
        note.insert(u"text"_s, wish.value("text"_L1));
        notes.replace(i, note);
        return note;
    }
    return std::nullopt;
}

} // namespace earshot::test
