// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/callreview.h"

#include <QWidget>

class QLabel;

namespace earshot::ui {

class IconButton;

/** What somebody thinks of the call: one choice of three, or none, and who said so. */
class VerdictBar : public QWidget
{
    Q_OBJECT
public:
    explicit VerdictBar(QWidget *parent = nullptr);

    void setReview(const std::optional<CallReview> &review);
    /** Instead of who said so, whatever call comes, until clearMistake(). */
    void showMistake(const QString &message);
    void clearMistake();

Q_SIGNALS:
    void chosen(std::optional<earshot::Verdict> verdict);

private:
    void renew();
    void say(const QString &text, const QString &tone);

    std::array<IconButton *, 3> m_buttons{};
    QLabel *m_by;
    std::optional<CallReview> m_review;
    QString m_mistake;
};

} // namespace earshot::ui
