// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/client/consentrequests.h"

#include <QDialog>

#include <array>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace earshot::ui {

/** What the organisation does about recordings without proof of consent, and the phrases that are
 * proof, to be read and changed for everybody. */
class ConsentRules : public QDialog
{
    Q_OBJECT
public:
    /** Asks for them at once. @p client must outlive it. */
    explicit ConsentRules(ReceiverClient &client, QWidget *parent = nullptr);

    [[nodiscard]] QComboBox &rule() { return *m_rule; }
    /** Announcements, agreements, what counts whoever says it, and refusals. */
    [[nodiscard]] QPlainTextEdit &editor(int kind) { return *m_editors.at(std::size_t(kind)); }
    [[nodiscard]] bool isEditing() const { return m_step == Step::Editing; }
    /** What is said below the phrases; empty when there is nothing to say. */
    [[nodiscard]] QString said() const;

private:
    enum class Step { Asking, Editing, Keeping };
    static constexpr int kinds = 4;

    void fillRules();
    void arrange();
    void ask();
    void take(const Result<ConsentChoice> &choice);
    void showPhrases(const ConsentPhrases &phrases);
    void keep(const std::optional<ConsentPhrases> &phrases);
    void takeKept(const Result<ConsentChoice> &choice);
    void renew();
    void say(const QString &text, const QString &tone);
    [[nodiscard]] ConsentRule chosenRule() const;
    /** What stands in the editors. */
    [[nodiscard]] Result<ConsentPhrases> written() const;

    ReceiverClient &m_client;
    QComboBox *m_rule;
    QComboBox *m_kind;
    QStackedWidget *m_pages;
    std::array<QPlainTextEdit *, kinds> m_editors{};
    QLabel *m_said;
    QPushButton *m_again;
    QPushButton *m_usual;
    QPushButton *m_cancel;
    QPushButton *m_keep;
    ConsentChoice m_choice;
    QList<ConsentPhrase> m_others; ///< of kinds that have no editor; they stay
    Step m_step = Step::Asking;
};

} // namespace earshot::ui
