// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sourcesmodel.h"

#include "ui/client/deliver.h"
#include "ui/models/completenesstexts.h"
#include "ui/models/sourcetexts.h"

#include <algorithm>

namespace earshot::ui {

using namespace Qt::StringLiterals;

SourcesModel::SourcesModel(ReceiverClient &client, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_client(client)
    , m_clock(clock)
{ }

void SourcesModel::load()
{
    if (m_loading)
        return;
    m_loading = true;
    if (m_stage != Stage::Shown)
        m_stage = Stage::Loading;
    ProviderRequests requests(m_client);
    deliver(requests.sources(), this, [this](Result<Sources> answer) { take(std::move(answer)); });
    Q_EMIT changed();
}

void SourcesModel::take(Result<Sources> answer)
{
    m_loading = false;
    if (answer) {
        beginResetModel();
        m_sources = std::move(answer).value();
        endResetModel();
        m_stage = Stage::Shown;
        m_staleText.clear();
    } else if (m_stage == Stage::Shown) {
        const Timestamp checked = m_sources.checkedAt.value_or(m_clock.now());
        m_staleText =
            tr("%1 What is shown was seen %2.")
                .arg(answer.error().message, format::relativeTime(checked, m_clock.now()));
    } else {
        m_stage = Stage::Failed;
        m_error = answer.error();
    }
    Q_EMIT changed();
}

std::vector<Source> SourcesModel::wanting() const
{
    std::vector<Source> wanting;
    std::ranges::copy_if(m_sources.sources, std::back_inserter(wanting),
        [](const Source &source) { return !source.isGood || !source.problems.empty(); });
    return wanting;
}

void SourcesModel::replace(const Source &source)
{
    for (int row = 0; row < rowCount(); ++row) {
        Source &known = m_sources.sources[std::size_t(row)];
        if (known.id != source.id || known.kind != source.kind)
            continue;
        known = source;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    Q_EMIT changed();
}

int SourcesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sources.sources.size());
}

int SourcesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SourcesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Source &source = sourceAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return display(source, index.column());
    case CellChipRole:
        return index.column() == StateColumn;
    case CellToneRole:
        if (index.column() == NameColumn)
            return int(CellTone::Strong);
        if (index.column() == StateColumn)
            return int(format::sourceTone(source));
        return int(index.column() == ProblemColumn ? CellTone::Plain : CellTone::Muted);
    default:
        return {};
    }
}

QString SourcesModel::display(const Source &source, int column)
{
    const bool isAssistant = source.kind == Source::Kind::Assistant;
    switch (column) {
    case NameColumn:
        return format::sourceName(source);
    case KindColumn:
        return isAssistant ? tr("Assistant") : tr("Phone number");
    case StateColumn:
        return format::sourceState(source);
    case ProblemColumn:
        return format::problemsText(source);
    case FormatColumn:
        return isAssistant && !source.recordingFormat.isEmpty() ? source.recordingFormat : u"–"_s;
    case ServerColumn:
        return format::serverText(source);
    default:
        return {};
    }
}

QVariant SourcesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QString names[] = {
        tr("Name"), tr("Kind"), tr("State"), tr("What is wrong"), tr("Format"), tr("Events go to")};
    const bool isThere = orientation == Qt::Horizontal && section >= 0 && section < ColumnCount;
    if (!isThere || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return names[section];
}

} // namespace earshot::ui
