// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/mending.h"

#include "ui/client/deliver.h"
#include "ui/models/sourcetexts.h"

#include <algorithm>

namespace earshot::ui {

namespace {

bool hasWork(const SourceChange &change)
{
    return !change.changes.empty();
}

} // namespace

Mending::Mending(ReceiverClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{ }

Mending::~Mending()
{
    m_stop.request_stop();
}

int Mending::total() const
{
    return int(std::ranges::count_if(m_changes, hasWork));
}

void Mending::preview(std::vector<Source> sources)
{
    m_sources = std::move(sources);
    m_takeOver = false;
    start();
}

void Mending::setTakeOver(bool takeOver)
{
    if (m_stage != Stage::Offered || takeOver == m_takeOver)
        return;
    m_takeOver = takeOver;
    start();
}

void Mending::start()
{
    m_stop.request_stop();
    m_stop = {};
    ++m_run;
    m_changes.clear();
    m_errorText.clear();
    m_tried = 0;
    m_wasStopped = false;
    m_toPreview.assign(m_sources.begin(), m_sources.end());
    setStage(Stage::Previewing);
    const auto assistants = std::ranges::count(m_sources, Source::Kind::Assistant, &Source::kind);
    // The provider's list is asked for once, not once per assistant.
    assistants > 1 ? previewAssistants() : previewNext();
}

void Mending::previewAssistants()
{
    std::erase_if(
        m_toPreview, [](const Source &source) { return source.kind == Source::Kind::Assistant; });
    ProviderRequests requests(m_client);
    deliver(requests.previewAll(m_takeOver, m_stop.get_token()), this,
        [this, run = m_run](Result<std::vector<SourceChange>> changes) {
            if (run != m_run)
                return;
            if (changes) {
                m_changes = std::move(changes).value();
                previewNext();
                return;
            }
            m_errorText = changes.error().message;
            setStage(Stage::Done);
        });
}

void Mending::previewNext()
{
    if (m_toPreview.empty()) {
        setStage(Stage::Offered);
        return;
    }
    const Source source = m_toPreview.front();
    m_toPreview.pop_front();
    const MendWish wish{.takeOver = m_takeOver};
    ProviderRequests requests(m_client);
    deliver(requests.mend(source.kind, source.id, wish, m_stop.get_token()), this,
        [this, source, run = m_run](Result<SourceChange> change) {
            if (run == m_run)
                takePreview(source, std::move(change));
        });
}

void Mending::takePreview(const Source &source, Result<SourceChange> change)
{
    if (change) {
        m_changes.push_back(std::move(change).value());
        // A number without a name is known by its digits, which the answer does not repeat.
        if (m_changes.back().name.isEmpty())
            m_changes.back().name = format::sourceName(source);
    } else {
        m_changes.push_back({.kind = source.kind,
            .id = source.id,
            .name = format::sourceName(source),
            .error = change.error().message});
    }
    previewNext();
}

void Mending::apply()
{
    if (m_stage != Stage::Offered)
        return;
    m_next = 0;
    setStage(Stage::Applying);
    applyNext();
}

void Mending::applyNext()
{
    while (m_next < m_changes.size() && !hasWork(m_changes[m_next]))
        ++m_next;
    if (m_next == m_changes.size()) {
        setStage(Stage::Done);
        return;
    }
    const std::size_t at = m_next++;
    const SourceChange &change = m_changes[at];
    const MendWish wish{.apply = true, .takeOver = m_takeOver};
    ProviderRequests requests(m_client);
    // A change that has left is not called back: cancel() stops before the next one.
    deliver(requests.mend(change.kind, change.id, wish), this,
        [this, at, run = m_run](Result<SourceChange> applied) {
            if (run == m_run)
                takeApplied(at, std::move(applied));
        });
}

void Mending::takeApplied(std::size_t at, Result<SourceChange> change)
{
    SourceChange &known = m_changes[at];
    ++m_tried;
    if (!change) {
        known.error = change.error().message;
    } else {
        known.isApplied = change->isApplied;
        known.source = change->source;
        if (!change->isApplied)
            known.error =
                change->error.isEmpty() ? tr("The provider kept it as it was.") : change->error;
    }
    Q_EMIT changed();
    if (known.source)
        Q_EMIT mended(*known.source);
    m_wasStopped ? setStage(Stage::Done) : applyNext();
}

void Mending::cancel()
{
    if (m_stage == Stage::Applying) {
        m_wasStopped = true;
        Q_EMIT changed();
        return;
    }
    ++m_run;
    m_stop.request_stop();
    setStage(Stage::Idle);
}

void Mending::setStage(Stage stage)
{
    m_stage = stage;
    Q_EMIT changed();
}

} // namespace earshot::ui
