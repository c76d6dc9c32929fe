// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "core/logging.h"

#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

QPixmap render(const QString &name, const QColor &colour, QSize pixels)
{
    QSvgRenderer renderer(u":/earshot/icons/%1.svg"_s.arg(name));
    if (!renderer.isValid()) {
        logWarning(lcUi, u"There is no icon of that name."_s, {{u"icon"_s, name}});
        return {};
    }
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    return pixmap;
}

} // namespace

QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio)
{
    const int pixels = qCeil(size * devicePixelRatio);
    const QString key = u"earshot/%1/%2/%3"_s.arg(name, colour.name(QColor::HexArgb)).arg(pixels);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = render(name, colour, {pixels, pixels});
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QIcon themeIcon(const QString &name, const QColor &colour)
{
    QIcon icon;
    for (const int size : {16, 20, 24, 32, 48})
        icon.addPixmap(iconPixmap(name, colour, size, 1));
    return icon;
}

} // namespace earshot::ui
