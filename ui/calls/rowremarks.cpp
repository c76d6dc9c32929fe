// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/rowremarks.h"

#include "ui/models/callcells.h"
#include "ui/models/callformat.h"
#include "ui/models/callsmodel.h"
#include "ui/parts/celldelegate.h"
#include "ui/theme/figures.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

using Worth = RowRemark::Worth;

QColor verdictColour(const Theme &theme, Verdict verdict)
{
    switch (verdict) {
    case Verdict::Good:
        return theme.accent;
    case Verdict::FollowUp:
        return theme.warning;
    case Verdict::Problem:
        return theme.danger;
    }
    Q_UNREACHABLE();
}

qreal widthOf(const QList<RowRemark> &remarks, const QFontMetricsF &metrics)
{
    qreal width = metrics.horizontalAdvance(remarkSeparator()) * qreal(remarks.size() - 1);
    for (const RowRemark &remark : remarks)
        width += remark.width(metrics);
    return width;
}

} // namespace

bool RowRemark::isNumber() const
{
    return worth == Worth::Number;
}

qreal RowRemark::width(const QFontMetricsF &metrics) const
{
    return isNumber() ? figuresWidth(metrics, text) : metrics.horizontalAdvance(text);
}

QString remarkSeparator()
{
    return u" · "_s;
}

QList<RowRemark> rowRemarks(const QModelIndex &index, const Theme &theme)
{
    QList<RowRemark> remarks;
    if (const QString number = index.data(CallsModel::NumberRole).toString(); !number.isEmpty())
        remarks.append({number, theme.textMuted, Worth::Number});
    if (const QVariant verdict = index.data(CallsModel::VerdictRole); verdict.isValid())
        remarks.append({format::verdict(Verdict(verdict.toInt())),
            verdictColour(theme, Verdict(verdict.toInt())), Worth::Verdict});
    if (const QVariant heard = index.data(CallsModel::HeardRole); heard.isValid())
        remarks.append({format::heard(heard.toInt()), theme.textMuted, Worth::Heard});
    const auto state = RecordingState(index.data(CallsModel::StateRole).toInt());
    if (state != RecordingState::Ready)
        remarks.append({index.siblingAtColumn(CallsModel::StateColumn).data().toString(),
            toneColour(theme, recordingTone(state)), Worth::State});
    return remarks;
}

QList<RowRemark> fitted(QList<RowRemark> remarks, const QFontMetricsF &metrics, qreal room)
{
    while (remarks.size() > 1 && widthOf(remarks, metrics) > room)
        remarks.erase(std::ranges::min_element(remarks, {}, &RowRemark::worth));
    return remarks;
}

} // namespace earshot::ui
