// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/iconbutton.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestCharacters = 12; ///< of a text that is cut
constexpr QChar rightToLeftIsolate(u'\u2067');
constexpr QChar popDirectionalIsolate(u'\u2069');

QString kindWord(IconButton::Kind kind)
{
    switch (kind) {
    case IconButton::Kind::Plain:
        return {};
    case IconButton::Kind::Primary:
        return u"primary"_s;
    case IconButton::Kind::Chip:
        return u"chip"_s;
    case IconButton::Kind::Link:
        return u"link"_s;
    case IconButton::Kind::Quiet:
        return u"quiet"_s;
    }
    return {};
}

} // namespace

IconButton::IconButton(Kind kind, const QString &text, const QString &tip, QWidget *parent)
    : QPushButton(text, parent)
    , m_kind(kind)
{
    setProperty("kind", kindWord(kind));
    setAutoDefault(false);
    setToolTip(tip);
    setAccessibleDescription(tip);
    setAccessibleName(text.isEmpty() ? tip : text);
    setCursor(Qt::PointingHandCursor);
    connect(this, &QPushButton::toggled, this, &IconButton::renewIcon);
}

void IconButton::setIconName(const QString &name)
{
    m_iconName = name;
    renewIcon();
}

void IconButton::setIconAfterText()
{
    setLayoutDirection(
        QGuiApplication::layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
}

/** Not setMenu(): the style's own arrow would stand in the corner of a chip. */
QMenu *IconButton::addMenu()
{
    auto *menu = new QMenu(this);
    menu->setLayoutDirection(QGuiApplication::layoutDirection()); // the button's own moves its icon
    connect(this, &QPushButton::clicked, menu,
        [this, menu] { menu->popup(mapToGlobal(QPoint(0, height() + 2))); });
    setIconName(u"chevron-down"_s);
    setIconAfterText();
    return menu;
}

QSize IconButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    const int few = fontMetrics().averageCharWidth() * fewestCharacters;
    const int spared = fontMetrics().horizontalAdvance(text()) - few;
    return {whole.width() - std::max(0, spared), whole.height()};
}

void IconButton::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const int room = fontMetrics().horizontalAdvance(text()) - (sizeHint().width() - width());
    if (width() < sizeHint().width())
        option.text = fontMetrics().elidedText(text(), Qt::ElideRight, room, Qt::TextShowMnemonic);
    QStylePainter painter(this);
    if (painter.layoutDirection() == Qt::RightToLeft) {
        // The style has placed icon and text; a painter of the language would mirror that again,
        // and set them apart where the button is wider than they are.
        painter.setLayoutDirection(Qt::LeftToRight);
        if (!option.text.isEmpty())
            option.text = rightToLeftIsolate + option.text + popDirectionalIsolate;
    }
    painter.drawControl(QStyle::CE_PushButton, option);
}

void IconButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::EnabledChange)
        renewIcon();
}

void IconButton::renewIcon()
{
    if (m_iconName.isEmpty())
        return setIcon({});
    const Theme theme = Theme::of(window());
    QColor colour = m_kind == Kind::Primary ? theme.onAccent : theme.text;
    if (m_kind == Kind::Link || isChecked())
        colour = theme.accent;
    if (!isEnabled())
        colour = theme.textMuted;
    const QPixmap pixmap = iconPixmap(m_iconName, colour, 16, devicePixelRatioF());
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Disabled); // already muted; no second greying by the style
    setIcon(icon);
    setIconSize({16, 16});
}

} // namespace earshot::ui
