// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QStringListModel;

namespace earshot::ui {

class FlowLayout;
class IconButton;

/** The tags of a call, each with a way to take it away, and a field for another one that is there
 * while it is needed. */
class TagBar : public QWidget
{
    Q_OBJECT
public:
    explicit TagBar(QWidget *parent = nullptr);

    /** What is being typed is of the call before, and goes with it. */
    void setCall(const QString &callId, const QStringList &tags);
    /** What typing can be completed to. */
    void setKnown(const QStringList &tags);
    void showMistake(const QString &message);
    /** Opens the field. */
    void begin();

Q_SIGNALS:
    void opened(); ///< setKnown() would help now
    void addRequested(const QString &words);
    void removeRequested(const QString &tag);
    void left(); ///< typing is over

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void renewChips();
    void dressField();
    void accept();
    void close();

    QString m_callId;
    QStringList m_tags;
    std::vector<IconButton *> m_chips;
    FlowLayout *m_row;
    QWidget *m_chipArea;
    IconButton *m_open;
    QLineEdit *m_field;
    QStringListModel *m_known;
    QLabel *m_mistake;
};

} // namespace earshot::ui
