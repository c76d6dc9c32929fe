// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/selectionbar.h"

#include "ui/models/callformat.h"
#include "ui/models/callsmodel.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/labels.h"
#include "ui/theme/theme.h"

#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>

#include <numeric>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int progressWidth = 140;

QFileDialog *makeDialog(const QString &title, QFileDialog::FileMode mode, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(mode);
    dialog->setOption(QFileDialog::ShowDirsOnly, mode == QFileDialog::Directory);
    if (mode == QFileDialog::AnyFile)
        dialog->setAcceptMode(QFileDialog::AcceptSave);
    return dialog;
}

/** Not setMenu(): the style's own arrow would stand in the corner of the button. */
QPushButton *openedBy(QPushButton *button, QMenu *menu)
{
    QObject::connect(button, &QPushButton::clicked, menu, [button, menu] {
        menu->popup(button->mapToGlobal(QPoint(0, -menu->sizeHint().height() - 2)));
    });
    return button;
}

} // namespace

SelectionBar::SelectionBar(CallsModel &model, ReceiverClient &client, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_job(client)
    , m_text(makeLabel({}, u"small"_s, this))
    , m_progress(new QProgressBar(this))
    , m_marks(makeMarks())
    , m_table(new QPushButton(tr("Export table…"), this))
    , m_downloads(makeDownloads())
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setProperty("panel", u"footer"_s);
    arrange();
    connectJob();
    connect(m_table, &QPushButton::clicked, this, &SelectionBar::askForTable);
    connect(m_cancel, &QPushButton::clicked, &m_job, &BulkJob::cancel);
    connect(m_close, &QPushButton::clicked, this, [this] { say({}); });
    showState();
}

void SelectionBar::arrange()
{
    m_progress->setFixedWidth(progressWidth);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How far it is"));
    m_close->setProperty("kind", u"link"_s);
    auto *row = new FlowLayout(space::small, space::tiny);
    row->setContentsMargins(space::large, space::tiny, space::large, space::tiny);
    for (QWidget *piece : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_progress),
             static_cast<QWidget *>(m_marks), static_cast<QWidget *>(m_table),
             static_cast<QWidget *>(m_downloads), static_cast<QWidget *>(m_cancel),
             static_cast<QWidget *>(m_close)})
        row->addWidget(piece);
    setLayout(row);
}

QPushButton *SelectionBar::makeMarks()
{
    auto *button = new QPushButton(tr("Mark as…"), this);
    auto *menu = new QMenu(button);
    for (const Verdict verdict : {Verdict::Good, Verdict::FollowUp, Verdict::Problem})
        menu->addAction(
            format::verdict(verdict), this, [this, verdict] { m_job.judge(calls(), verdict); });
    menu->addSeparator();
    menu->addAction(tr("Take the mark away"), this, [this] { m_job.judge(calls(), std::nullopt); });
    return openedBy(button, menu);
}

QPushButton *SelectionBar::makeDownloads()
{
    auto *button = new QPushButton(tr("Download recordings…"), this);
    auto *menu = new QMenu(button);
    menu->addAction(tr("Into a folder…"), this, &SelectionBar::askForFolder);
    menu->addAction(tr("As a ZIP archive…"), this, &SelectionBar::askForArchive);
    return openedBy(button, menu);
}

void SelectionBar::connectJob()
{
    connect(&m_job, &BulkJob::started, this, [this] { say({}); });
    connect(&m_job, &BulkJob::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setMaximum(int(total));
        m_progress->setValue(int(done));
        m_text->setText(tr("%L1 of %Ln calls", nullptr, int(total)).arg(done));
    });
    connect(&m_job, &BulkJob::finished, this, &SelectionBar::say);
    connect(&m_job, &BulkJob::failed, this, &SelectionBar::say);
}

void SelectionBar::setRows(const std::vector<RowRange> &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    m_count = std::accumulate(rows.begin(), rows.end(), 0,
        [](int sum, const RowRange &range) { return sum + range.last - range.first + 1; });
    if (!m_job.isRunning())
        m_said.clear();
    showState();
}

void SelectionBar::setRole(Role role)
{
    m_mayMark = allows(role, Permission::Annotate);
    m_mayDownload = allows(role, Permission::Download);
    m_mayExport = allows(role, Permission::Export);
    showState();
}

void SelectionBar::say(const QString &text)
{
    m_said = text;
    showState();
}

void SelectionBar::showState()
{
    const bool isRunning = m_job.isRunning();
    const bool isChosen = m_count > 1 && !isRunning && m_said.isEmpty();
    m_marks->setVisible(isChosen && m_mayMark);
    m_table->setVisible(isChosen && m_mayExport);
    m_downloads->setVisible(isChosen && m_mayDownload);
    m_progress->setVisible(isRunning);
    m_cancel->setVisible(isRunning);
    m_close->setVisible(!isRunning && !m_said.isEmpty());
    if (!m_said.isEmpty())
        m_text->setText(m_said);
    else if (isChosen)
        m_text->setText(tr("%Ln calls selected", nullptr, m_count));
    setVisible(isRunning || isChosen || !m_said.isEmpty());
}

void SelectionBar::askForTable()
{
    if (m_table->isHidden())
        return; // not ours to do, or not now
    QFileDialog *dialog = makeDialog(tr("Export the selected calls"), QFileDialog::AnyFile, this);
    const QString forSpreadsheets = tr("Table for spreadsheets, with byte order mark (*.csv)");
    dialog->setNameFilters({forSpreadsheets, tr("Table, plain UTF-8 (*.csv)")});
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(tr("calls") + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, dialog, forSpreadsheets](const QString &file) {
            m_job.exportTable(calls(), file, dialog->selectedNameFilter() == forSpreadsheets);
        });
    dialog->open();
}

void SelectionBar::askForFolder()
{
    if (m_downloads->isHidden())
        return; // not ours to do, or not now
    QFileDialog *dialog =
        makeDialog(tr("Where to make a folder for the recordings"), QFileDialog::Directory, this);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString &folder) { m_job.downloadInto(calls(), folder); });
    dialog->open();
}

void SelectionBar::askForArchive()
{
    if (m_downloads->isHidden())
        return; // not ours to do, or not now
    QFileDialog *dialog = makeDialog(tr("Save the recordings"), QFileDialog::AnyFile, this);
    dialog->setNameFilter(tr("ZIP archives (*.zip)"));
    dialog->setDefaultSuffix(u"zip"_s);
    dialog->selectFile(tr("recordings") + u".zip"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString &file) { m_job.downloadZip(calls(), file); });
    dialog->open();
}

} // namespace earshot::ui
