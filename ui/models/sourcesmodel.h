// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "ui/client/providerrequests.h"

#include <QAbstractTableModel>

namespace earshot::ui {

/**
 * Assistants and phone numbers at the provider: how they are set and what is wrong. Looks when it
 * is told to: every look makes the receiver ask the provider. Window thread.
 */
class SourcesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        KindColumn,
        StateColumn,
        ProblemColumn,
        FormatColumn,
        ServerColumn,
        ColumnCount
    };
    enum class Stage { NotAsked, Loading, Failed, Shown };

    SourcesModel(ReceiverClient &client, const Clock &clock, QObject *parent = nullptr);

    void load();
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] const Error &error() const { return m_error; } ///< when Failed
    /** What is shown could not be brought up to date, in a sentence; empty otherwise. */
    [[nodiscard]] QString staleText() const { return m_staleText; }

    [[nodiscard]] const Sources &sources() const { return m_sources; }
    [[nodiscard]] const Source &sourceAt(int row) const
    {
        return m_sources.sources.at(std::size_t(row));
    }
    /** Those that mending is for. */
    [[nodiscard]] std::vector<Source> wanting() const;
    /** Shows what became of one. */
    void replace(const Source &source);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void changed();

private:
    void take(Result<Sources> answer);
    [[nodiscard]] static QString display(const Source &source, int column);

    ReceiverClient &m_client;
    const Clock &m_clock;
    Sources m_sources;
    Stage m_stage = Stage::NotAsked;
    bool m_loading = false;
    Error m_error;
    QString m_staleText;
};

} // namespace earshot::ui
