// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "simulator/call.h"

#include <QJsonArray>

#include <map>

namespace earshot::simulator {

/**
 * The account's assistants and phone numbers, which can be read and changed. A change replaces each
 * field it names whole, nested objects too, as the provider is to be assumed to do.
 */
class AccountBook
{
public:
    enum class Shelf { Assistants, PhoneNumbers };

    /** With @p faulty there are three assistants, of which two are set up wrongly. */
    explicit AccountBook(bool faulty);

    /** Where assistants that are set up rightly send their events; before the first call. */
    void setWebhook(const QString &url);

    [[nodiscard]] QJsonArray list(Shelf shelf, int limit) const;
    /** Empty when there is none. */
    [[nodiscard]] QJsonObject find(Shelf shelf, const QString &id) const;
    /**
     * Changes the fields in @p patch and gives the whole object. The error is the list of
     * everything that is wrong with the patch; nothing is changed then. @p id must exist.
     */
    struct Change
    {
        QJsonObject object;
        QJsonArray wrong;
    };
    Change change(Shelf shelf, const QString &id, const QJsonObject &patch, Timestamp now);

    /** Whether @p event of a call of @p assistant is told to the receiver at all. */
    [[nodiscard]] bool hears(const QJsonObject &assistant, Event event) const;

    /** The script of call @p number, when only the three assistants may call; else @p otherwise. */
    [[nodiscard]] int conversationOf(int number, int otherwise) const;

private:
    using Objects = std::vector<QJsonObject>;
    void addScripts(bool faulty);

    Objects m_assistants;
    Objects m_numbers;
    std::vector<int> m_scripts; ///< of the three assistants; empty: all scripts are used
    int m_scriptCount = 0;
    QString m_webhook;
};

} // namespace earshot::simulator
