// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/providerrequests.h"

#include <QObject>

#include <deque>

namespace earshot::ui {

/**
 * Mends assistants and phone numbers in two steps: first it finds out what would be changed, then,
 * when apply() says so, changes one after the other, so that it can be stopped between them. What
 * goes wrong with one stands at that one. Window thread; the client must outlive it.
 */
class Mending : public QObject
{
    Q_OBJECT
public:
    enum class Stage { Idle, Previewing, Offered, Applying, Done };
    Q_ENUM(Stage)

    explicit Mending(ReceiverClient &client, QObject *parent = nullptr);
    ~Mending() override;

    /** Starts over with the first step. */
    void preview(std::vector<Source> sources);
    /** Whether the address of a server that answers calls is replaced too: previews again. */
    void setTakeOver(bool takeOver);
    void apply();
    /** Stops whatever runs; what was changed by then stays changed, and is Done. */
    void cancel();

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] const std::vector<SourceChange> &changes() const { return m_changes; }
    [[nodiscard]] bool takesOver() const { return m_takeOver; }
    /** How many of changes() there are something to change at, and were tried. */
    [[nodiscard]] int total() const;
    [[nodiscard]] int tried() const { return m_tried; }
    /** Why the first step did not work at all; empty otherwise. */
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] bool wasStopped() const { return m_wasStopped; }

Q_SIGNALS:
    void changed();
    void mended(const earshot::ui::Source &source);

private:
    void start();
    void previewNext();
    void previewAssistants();
    void takePreview(const Source &source, Result<SourceChange> change);
    void applyNext();
    void takeApplied(std::size_t at, Result<SourceChange> change);
    void setStage(Stage stage);

    ReceiverClient &m_client;
    Stage m_stage = Stage::Idle;
    std::vector<Source> m_sources;
    std::deque<Source> m_toPreview;
    std::vector<SourceChange> m_changes;
    std::size_t m_next = 0;
    int m_tried = 0;
    bool m_takeOver = false;
    bool m_wasStopped = false;
    QString m_errorText;
    quint64 m_run = 0;
    std::stop_source m_stop;
};

} // namespace earshot::ui
