// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/receiverclient.h"

namespace earshot::ui {

/** Words and filters under a name, kept by the receiver for everybody of the organisation. */
struct NamedView
{
    QString id;
    QString name;
    CallQuery query; ///< without times
    QString span; ///< which days, as spanWord() writes it
    bool canChange = false; ///< by us

    bool operator==(const NamedView &) const = default;
};

/** The saved views, asked through the client, whose promises hold here as well. */
class ViewRequests
{
public:
    explicit ViewRequests(ReceiverClient &client)
        : m_client(client)
    { }

    /** By name. */
    QCoro::Task<Result<std::vector<NamedView>>> list();
    /** Of @p view id and canChange are the receiver's. */
    QCoro::Task<Result<NamedView>> add(NamedView view);
    QCoro::Task<Result<NamedView>> rename(QString id, QString name);
    QCoro::Task<Result<void>> remove(QString id);

private:
    ReceiverClient &m_client;
};

} // namespace earshot::ui
