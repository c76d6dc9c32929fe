// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/exportdialog.h"

#include "domain/logreport.h"
#include "report/covertexts.h"
#include "ui/audit/exporttexts.h"
#include "ui/clips/chipchoice.h"
#include "ui/parts/labels.h"
#include "ui/review/iconbutton.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualWidth = 560;

/** The order of the chips: first what people read. */
QStringList formats()
{
    return {u"pdf"_s, u"csv"_s, u"jsonl"_s};
}

QLabel *paragraph(const QString &text, const QString &tone, QWidget *parent)
{
    QLabel *label = makeLabel(text, tone, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

ExportDialog::ExportDialog(ReceiverClient &client, const ExportSubject &subject, QWidget *parent)
    : QDialog(parent)
    , m_subject(subject)
    , m_job(client)
    , m_format(new ChipChoice(tr("Format"), {u"PDF"_s, u"CSV"_s, u"JSON Lines"_s}, this))
    , m_report(new QComboBox(this))
    , m_hint(paragraph({}, u"muted"_s, this))
    , m_progress(new QProgressBar(this))
    , m_said(paragraph({}, u"muted"_s, this))
    , m_show(new IconButton(IconButton::Kind::Link, tr("Show in folder"),
          tr("Open the folder in which the export is"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_close(new QPushButton(tr("Close"), this))
    , m_export(new QPushButton(tr("Export…"), this))
{
    setWindowTitle(tr("Export the audit log"));
    fillReports();
    arrange();
    connect(m_format, &ChipChoice::changed, this, &ExportDialog::renew);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::askForFile);
    connect(m_cancel, &QPushButton::clicked, &m_job, &ExportJob::cancel);
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_show, &QPushButton::clicked, this, &ExportDialog::showInFolder);
    connectJob();
    resize(usualWidth, sizeHint().height());
    renew();
    m_export->setFocus();
}

void ExportDialog::fillReports()
{
    m_report->setAccessibleName(tr("Report"));
    m_report->addItem(tr("Everything that happened"), QString());
    for (const QString &word : logReports())
        m_report->addItem(report::reportName(word), word);
}

void ExportDialog::arrange()
{
    m_progress->setTextVisible(false);
    m_progress->setRange(0, ExportJob::complete);
    m_progress->setAccessibleName(tr("Progress"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addWidget(paragraph(windowTitle(), u"title"_s, this));
    column->addWidget(paragraph(
        tr("Whoever gets it can check with verify-audit, which comes with Earshot, that no entry "
           "was changed. The log will say that you exported it."),
        u"muted"_s, this));
    column->addLayout(makeChoices());
    column->addWidget(m_format);
    column->addWidget(m_hint);
    column->addStretch();
    column->addWidget(m_progress);
    column->addWidget(m_said);
    column->addLayout(makeButtons());
}

QLayout *ExportDialog::makeChoices()
{
    auto *choices = new QVBoxLayout;
    choices->setSpacing(space::tiny);
    choices->addWidget(makeLabel(tr("What is exported"), u"strong"_s, this));
    for (const QString &line : format::exportedPart(m_subject.filter))
        choices->addWidget(paragraph(line, {}, this));
    auto *label = makeLabel(tr("Report"), u"strong"_s, this);
    label->setBuddy(m_report);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, space::small, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(label);
    row->addWidget(m_report);
    row->addStretch();
    choices->addLayout(row);
    return choices;
}

QLayout *ExportDialog::makeButtons()
{
    m_export->setProperty("kind", u"primary"_s);
    for (QPushButton *button : {m_cancel, m_close, m_export})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_show);
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_close);
    row->addWidget(m_export);
    return row;
}

void ExportDialog::connectJob()
{
    connect(&m_job, &ExportJob::started, this, [this] {
        m_isMade = false;
        m_progress->setValue(0);
        say(tr("Reading the log …"), u"muted"_s);
        m_cancel->setFocus();
    });
    connect(&m_job, &ExportJob::progressed, m_progress, &QProgressBar::setValue);
    connect(&m_job, &ExportJob::finished, this, [this](qint64 entries) {
        m_isMade = true;
        say(format::exportDone(entries, m_order), u"accent"_s);
        m_show->setFocus();
    });
    connect(&m_job, &ExportJob::failed, this, [this](const QString &text) {
        const bool isCancelled = text.isEmpty();
        say(isCancelled ? tr("Cancelled; nothing was saved.") : text,
            isCancelled ? u"muted"_s : u"danger"_s);
        m_export->setFocus();
    });
}

QString ExportDialog::chosenFormat() const
{
    return formats().at(m_format->chosen());
}

void ExportDialog::chooseFormat(const QString &word)
{
    m_format->choose(int(formats().indexOf(word)));
    renew();
}

void ExportDialog::chooseReport(const QString &word)
{
    m_report->setCurrentIndex(std::max(0, m_report->findData(word)));
}

void ExportDialog::askForFile()
{
    auto *dialog = new QFileDialog(this, windowTitle());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString ending = chosenFormat();
    dialog->setNameFilter(
        tr("Audit logs, %1 (*.%2)", "a format, its ending").arg(ending.toUpper(), ending));
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(format::exportName(m_subject.filter, m_subject.today) + u'.' + ending);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::exportTo);
    dialog->open();
}

void ExportDialog::exportTo(const QString &file)
{
    if (m_job.isRunning())
        return;
    m_order = {.format = chosenFormat(),
        .out = file,
        .filter = format::exportFilter(m_subject.query, m_report->currentData().toString())};
    m_job.start(m_order);
}

QString ExportDialog::said() const
{
    return m_said->text();
}

void ExportDialog::say(const QString &text, const QString &tone)
{
    showText(*m_said, text);
    setTone(*m_said, tone);
    renew();
}

void ExportDialog::renew()
{
    const bool isRunning = m_job.isRunning();
    m_hint->setText(format::exportHint(chosenFormat()));
    m_progress->setVisible(isRunning);
    m_cancel->setVisible(isRunning);
    m_close->setVisible(!isRunning);
    m_export->setVisible(!isRunning);
    m_format->setEnabled(!isRunning);
    m_report->setEnabled(!isRunning);
    m_show->setVisible(m_isMade);
    m_said->setVisible(!m_said->text().isEmpty());
    makeRoom();
}

/** What is said came after the window had its height, and would press the rest together. */
void ExportDialog::makeRoom()
{
    layout()->activate();
    const int needed = layout()->totalHeightForWidth(width());
    if (needed > height())
        resize(width(), needed);
}

void ExportDialog::showInFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_order.out).absolutePath()));
}

void ExportDialog::reject()
{
    if (m_job.isRunning())
        m_job.cancel();
    else
        QDialog::reject();
}

} // namespace earshot::ui
