// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QMenu;

namespace earshot::ui {

/**
 * A push button whose icon has the colour of its text, in every appearance. Name, tooltip and kind
 * (see ui/theme/applytheme.h) are given at once, so that none is forgotten.
 */
class IconButton : public QPushButton
{
    Q_OBJECT
public:
    enum class Kind { Plain, Primary, Chip, Link, Quiet };

    /** @p tip says what it does and with which key; it is the accessible description, too. */
    IconButton(Kind kind, const QString &text, const QString &tip, QWidget *parent = nullptr);

    /** A name of ui/theme/icons.h; empty for none. */
    void setIconName(const QString &name);
    /** The icon follows the text, as the arrow of a menu does. */
    void setIconAfterText();
    /** A menu that a click opens below it, which an arrow after the text says. */
    QMenu *addMenu();

    /** Where there is no room for all of it, the text is cut with an ellipsis. */
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void renewIcon();

    Kind m_kind;
    QString m_iconName;
};

} // namespace earshot::ui
