// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/waveformaccess.h"

#include "ui/review/spokentime.h"
#include "ui/review/waveformview.h"

#include <QAccessibleWidget>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double stepSeconds = 5;

class WaveformAccess final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit WaveformAccess(WaveformView *view)
        : QAccessibleWidget(view, QAccessible::Slider)
    { }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Value)
            return QAccessibleWidget::text(kind);
        const double here = view().position();
        QStringList parts{
            spokenPlace(here, view().duration(), view().said(here)), view().markedText(here)};
        if (const auto range = view().selection())
            parts.append(spokenRange(*range));
        parts.removeAll(QString());
        return parts.join(u"; "_s);
    }

    [[nodiscard]] QVariant currentValue() const override { return view().position(); }
    void setCurrentValue(const QVariant &value) override
    {
        Q_EMIT view().seekRequested(value.toDouble());
    }
    [[nodiscard]] QVariant maximumValue() const override { return view().duration(); }
    [[nodiscard]] QVariant minimumValue() const override { return 0.0; }
    [[nodiscard]] QVariant minimumStepSize() const override { return stepSeconds; }

private:
    [[nodiscard]] WaveformView &view() const { return *static_cast<WaveformView *>(widget()); }
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<WaveformView *>(object);
    return view ? new WaveformAccess(view) : nullptr;
}

} // namespace

void installWaveformAccess()
{
    static const bool once = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(once)
}

} // namespace earshot::ui
