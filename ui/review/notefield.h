// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

#include <optional>

namespace earshot::ui {

class IconButton;
class NoteEdit;

/**
 * Where a note is written: its words, and the moment it is about, which is the one that was heard
 * when writing began. What was begun about one call waits there until its call is shown again.
 */
class NoteField : public QWidget
{
    Q_OBJECT
public:
    explicit NoteField(QWidget *parent = nullptr);

    void setCall(const QString &callId);
    /** Nothing: there is no recording to have moments. */
    void setPosition(std::optional<double> seconds);
    /** Begins to write about what is heard now. */
    void begin();
    /** The receiver has @p text about the call that is shown: it need not be kept here. */
    void settle(const QString &text);

Q_SIGNALS:
    void accepted(const QString &text, std::optional<double> atSeconds);
    void left();

private:
    struct Draft
    {
        QString text;
        std::optional<double> moment;
        bool isOfMoment = true;
    };

    void holdMoment();
    void accept();
    void show(const Draft &draft);
    [[nodiscard]] Draft draft() const;
    void renew();

    NoteEdit *m_edit;
    IconButton *m_ofMoment;
    IconButton *m_add;
    QString m_callId;
    std::optional<double> m_position;
    std::optional<double> m_moment; ///< held while something is written
    QHash<QString, Draft> m_drafts; ///< by call
};

} // namespace earshot::ui
