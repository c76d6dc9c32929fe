// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/placefields.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace earshot::ui {

/**
 * What the page about where calls and recordings are kept knows and does: takes what is typed, says
 * what is wrong with it, tries it, saves it. Window thread. Keeps what was typed for as long as it
 * lives, so that a window that was made anew goes on where the last one was.
 */
class PlacePresenter : public QObject
{
    Q_OBJECT
public:
    enum class Stage { Editing, Checking, Saving };
    Q_ENUM(Stage)

    explicit PlacePresenter(PlaceOffer offer, QObject *parent = nullptr);
    ~PlacePresenter() override;

    [[nodiscard]] const PlaceChoice &choice() const { return m_choice; }
    [[nodiscard]] const PlaceOffer &offer() const { return m_offer; }
    [[nodiscard]] Stage stage() const { return m_stage; }

    void setDatabaseKind(DatabaseChoice::Kind kind);
    void setEncryption(DatabaseChoice::Encryption encryption);
    void setRecordingsKind(RecordingsChoice::Kind kind);
    void setStyle(RecordingsChoice::Style style);
    void setText(PlaceField field, const QString &text);
    /** Fills in the fields from a whole address; false when @p text is none. */
    bool takeAddress(const QString &text);

    /** What stands under @p field: a mistake, or that something is missing once that was seen. */
    [[nodiscard]] QString problem(PlaceField field) const;
    [[nodiscard]] KeptSecret kept(PlaceField field) const;
    [[nodiscard]] QString databaseWarning() const;
    /** The first thing that is wrong or missing; empty when all is there. */
    [[nodiscard]] QString incompleteText() const;
    [[nodiscard]] bool isComplete() const { return incompleteText().isEmpty(); }
    [[nodiscard]] bool isChanged() const { return m_isChanged; }
    [[nodiscard]] bool canSave() const;

    void check();
    void cancelCheck();
    /** How the last check came out; nothing when it was cancelled or is out of date. */
    [[nodiscard]] const std::optional<PlaceTrials> &trials() const { return m_trials; }

    void save();
    /** Saves without keeping the secrets, when there is no keychain. */
    void saveForThisRun();
    /** Nothing before the first one and after something else was typed. */
    [[nodiscard]] const std::optional<PlaceSaved> &saved() const { return m_saved; }

    /** What is so already was found good. */
    void leaveAsItIs() { Q_EMIT leftAsItIs(); }

    /** What was typed since the last saving is given up; not while it is being saved. */
    void giveUp();

    /** Why the program could not start with what is chosen; it can be tried again unchanged. */
    void setStartProblem(const QString &text);
    [[nodiscard]] QString startProblem() const { return m_startProblem; }

Q_SIGNALS:
    void changed();
    /** Fields got another text than what was typed. */
    void replaced();
    void savedSuccessfully();
    void leftAsItIs();

private:
    [[nodiscard]] QList<PlaceField> shownFields() const;
    [[nodiscard]] QString mistakeOrMissing(PlaceField field) const;
    [[nodiscard]] PlaceChoice wanted() const;
    void edited();
    void save(bool onlyThisRun);
    void setStage(Stage stage);
    void takeSaved(const PlaceSaved &saved);
    void keepWhatWasSaved();

    PlaceOffer m_offer;
    PlaceChoice m_choice;
    Stage m_stage = Stage::Editing;
    QSet<PlaceField> m_touched;
    bool m_isChanged = false;
    bool m_wasTried = false;
    std::optional<PlaceTrials> m_trials;
    std::optional<PlaceSaved> m_saved;
    QString m_startProblem;
    quint64 m_run = 0;
    std::stop_source m_stop;
};

} // namespace earshot::ui
