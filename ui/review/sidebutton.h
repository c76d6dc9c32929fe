// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/iconbutton.h"

class QActionGroup;

namespace earshot::ui {

/** Which side of the conversation is heard. */
enum class Solo { Both, Agent, Caller };

/** Says which side is heard; its menu lets another be chosen. */
class SideButton : public IconButton
{
    Q_OBJECT
public:
    explicit SideButton(QWidget *parent = nullptr);

    void setSolo(Solo solo);
    [[nodiscard]] Solo solo() const { return m_solo; }

Q_SIGNALS:
    void chosen(earshot::ui::Solo solo); ///< by hand

private:
    QActionGroup *m_choices;
    Solo m_solo = Solo::Both;
};

} // namespace earshot::ui
