// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assistants/menddialog.h"

#include "ui/assistants/mendtree.h"
#include "ui/models/mending.h"
#include "ui/models/sourcetexts.h"
#include "ui/parts/labels.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace earshot::ui {

using namespace Qt::StringLiterals;
using Stage = Mending::Stage;

namespace {

constexpr QSize usualSize{820, 480};

int countApplied(const Mending &mending)
{
    return int(std::ranges::count(mending.changes(), true, &SourceChange::isApplied));
}

int countFailed(const Mending &mending)
{
    return int(std::ranges::count_if(
        mending.changes(), [](const SourceChange &change) { return !change.error.isEmpty(); }));
}

} // namespace

MendDialog::MendDialog(Mending &mending, QWidget *parent)
    : QDialog(parent)
    , m_mending(mending)
    , m_title(makeLabel({}, u"title"_s, this))
    , m_text(makeLabel({}, u"muted"_s, this))
    , m_warning(makeLabel({}, u"warning"_s, this))
    , m_takeOver(new QCheckBox(tr("Replace the address of the other server even so"), this))
    , m_tree(new MendTree(this))
    , m_progress(new QProgressBar(this))
    , m_apply(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setWindowTitle(tr("Change at the provider"));
    resize(usualSize);
    arrange();
    connect(&mending, &Mending::changed, this, &MendDialog::renew);
    connect(m_takeOver, &QCheckBox::clicked, &mending, &Mending::setTakeOver);
    connect(m_apply, &QPushButton::clicked, &mending, &Mending::apply);
    connect(m_close, &QPushButton::clicked, this, &MendDialog::reject);
    renew();
}

void MendDialog::arrange()
{
    for (QLabel *label : {m_title, m_text, m_warning})
        label->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_apply->setProperty("kind", u"primary"_s);
    m_apply->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_apply);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    column->setSpacing(space::small);
    for (QWidget *widget :
        std::initializer_list<QWidget *>{m_title, m_text, m_warning, m_takeOver, m_progress})
        column->addWidget(widget);
    column->addWidget(m_tree, 1);
    column->addLayout(buttons);
}

void MendDialog::renew()
{
    const Stage stage = m_mending.stage();
    const bool failed =
        !m_mending.errorText().isEmpty() || (stage == Stage::Done && countFailed(m_mending) > 0);
    m_title->setText(stage == Stage::Previewing ? tr("Finding out what would be changed…")
            : stage == Stage::Applying          ? tr("Changing…")
            : stage != Stage::Done              ? tr("This would be changed at the provider")
            : failed                            ? tr("Not everything was changed")
                                                : tr("Done"));
    showText(*m_text, sentence());
    setTone(*m_text, failed ? u"danger"_s : u"muted"_s);
    const QString warned = stage == Stage::Offered ? warnings() : QString();
    showText(*m_warning, warned);
    m_takeOver->setVisible(!warned.isEmpty() || (stage == Stage::Offered && m_mending.takesOver()));
    m_takeOver->setChecked(m_mending.takesOver());
    const bool runs = stage == Stage::Previewing || stage == Stage::Applying;
    m_progress->setVisible(runs);
    m_progress->setRange(0, stage == Stage::Applying ? m_mending.total() : 0);
    m_progress->setValue(m_mending.tried());
    m_tree->show(m_mending);
    renewButtons();
}

void MendDialog::renewButtons()
{
    const Stage stage = m_mending.stage();
    const int total = m_mending.total();
    m_apply->setVisible(stage == Stage::Offered && total > 0);
    m_apply->setText(total == 1 ? tr("Change it")
            : total == 2        ? tr("Change both")
                                : tr("Change all %n", nullptr, total));
    const bool applying = stage == Stage::Applying;
    m_close->setText(applying ? tr("Stop") : m_apply->isHidden() ? tr("Close") : tr("Cancel"));
    m_close->setEnabled(!(applying && m_mending.wasStopped()));
}

QString MendDialog::sentence() const
{
    if (!m_mending.errorText().isEmpty())
        return m_mending.errorText();
    switch (m_mending.stage()) {
    case Stage::Offered:
        return m_mending.total() == 0 ? tr("Nothing needs to be changed.")
                                      : tr("Nothing has been changed yet.");
    case Stage::Applying:
        return m_mending.wasStopped()
            ? tr("Stopping after the one that is being changed.")
            : tr("%1 of %2").arg(m_mending.tried()).arg(m_mending.total());
    case Stage::Done:
        return doneSentence();
    default:
        return {};
    }
}

QString MendDialog::doneSentence() const
{
    QString text = tr("%1 of %2 changed and read back from the provider.")
                       .arg(countApplied(m_mending))
                       .arg(m_mending.total());
    if (m_mending.wasStopped())
        text += u' ' + tr("The rest stays as it was.");
    return text;
}

QString MendDialog::warnings() const
{
    QStringList texts;
    for (const SourceChange &change : m_mending.changes()) {
        for (const QString &warning : change.warnings) {
            const QString text =
                tr("%1: %2", "whose warning, the warning").arg(format::sourceName(change), warning);
            if (!texts.contains(text))
                texts.append(text);
        }
    }
    return texts.join(u'\n');
}

void MendDialog::reject()
{
    if (m_mending.stage() == Stage::Applying) {
        m_mending.cancel();
        return;
    }
    if (m_mending.stage() != Stage::Done)
        m_mending.cancel();
    QDialog::reject();
}

} // namespace earshot::ui
