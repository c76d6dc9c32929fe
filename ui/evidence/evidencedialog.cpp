// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidencedialog.h"

#include "ui/evidence/evidencetexts.h"
#include "ui/language/isolate.h"
#include "ui/models/callformat.h"
#include "ui/parts/labels.h"
#include "ui/review/iconbutton.h"
#include "ui/theme/theme.h"

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

QLabel *paragraph(const QString &text, const QString &tone, QWidget *parent)
{
    QLabel *label = makeLabel(text, tone, parent);
    label->setWordWrap(true);
    return label;
}

QString heading(const Call &call)
{
    return EvidenceDialog::tr("The call of %1, %2", "customer, time")
        .arg(isolated(format::customer(call)),
            isolated(format::moment(call.startedAt.value_or(call.createdAt))));
}

} // namespace

EvidenceDialog::EvidenceDialog(ReceiverClient &client, const Call &call, QWidget *parent)
    : QDialog(parent)
    , m_call(call)
    , m_job(client)
    , m_progress(new QProgressBar(this))
    , m_said(paragraph({}, u"muted"_s, this))
    , m_show(new IconButton(IconButton::Kind::Link, tr("Show in folder"),
          tr("Open the folder in which the pack is"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_close(new QPushButton(tr("Close"), this))
    , m_save(new QPushButton(tr("Save…"), this))
{
    setWindowTitle(tr("Save an evidence pack"));
    arrange();
    connect(m_save, &QPushButton::clicked, this, &EvidenceDialog::askForFile);
    connect(m_cancel, &QPushButton::clicked, &m_job, &EvidenceJob::cancel);
    connect(m_close, &QPushButton::clicked, this, &EvidenceDialog::reject);
    connect(m_show, &QPushButton::clicked, this, &EvidenceDialog::showInFolder);
    connectJob();
    resize(usualWidth, sizeHint().height());
    renew();
    m_save->setFocus();
}

void EvidenceDialog::arrange()
{
    m_progress->setTextVisible(false);
    m_progress->setRange(0, EvidenceJob::complete);
    m_progress->setAccessibleName(tr("Progress"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addWidget(paragraph(windowTitle(), u"title"_s, this));
    column->addWidget(paragraph(heading(m_call), u"strong"_s, this));
    column->addWidget(
        paragraph(tr("One ZIP file with the recording, what was said, what is known of the call, "
                     "and who did what with it. Whoever gets it can check on their own computer "
                     "that none of that was changed; no judgement, note or tag is in it."),
            {}, this));
    column->addWidget(paragraph(tr("The whole phone number is in it. The audit log will say that "
                                   "you took the recording along."),
        u"muted"_s, this));
    column->addStretch();
    column->addWidget(m_progress);
    column->addWidget(m_said);
    column->addLayout(makeButtons());
}

QLayout *EvidenceDialog::makeButtons()
{
    m_save->setProperty("kind", u"primary"_s);
    for (QPushButton *button : {m_cancel, m_close, m_save})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_show);
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_close);
    row->addWidget(m_save);
    return row;
}

void EvidenceDialog::connectJob()
{
    connect(&m_job, &EvidenceJob::started, this, [this] {
        m_isMade = false;
        m_progress->setValue(0);
        say(tr("Putting the pack together …"), u"muted"_s);
        m_cancel->setFocus();
    });
    connect(&m_job, &EvidenceJob::progressed, m_progress, &QProgressBar::setValue);
    connect(&m_job, &EvidenceJob::finished, this, [this] {
        m_isMade = true;
        say(format::evidenceDone(m_file), u"accent"_s);
        m_show->setFocus();
    });
    connect(&m_job, &EvidenceJob::failed, this, [this](const QString &text) {
        const bool isCancelled = text.isEmpty();
        say(isCancelled ? tr("Cancelled; nothing was saved.") : text,
            isCancelled ? u"muted"_s : u"danger"_s);
        m_save->setFocus();
    });
}

void EvidenceDialog::askForFile()
{
    auto *dialog = new QFileDialog(this, windowTitle());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setNameFilter(tr("ZIP archives (*.zip)"));
    dialog->setDefaultSuffix(u"zip"_s);
    dialog->selectFile(format::evidenceName(m_call) + u".zip"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &EvidenceDialog::saveTo);
    dialog->open();
}

void EvidenceDialog::saveTo(const QString &file)
{
    if (m_job.isRunning())
        return;
    m_file = file;
    m_job.start(m_call.id, file);
}

QString EvidenceDialog::said() const
{
    return m_said->text();
}

void EvidenceDialog::say(const QString &text, const QString &tone)
{
    showText(*m_said, text);
    setTone(*m_said, tone);
    renew();
}

void EvidenceDialog::renew()
{
    const bool isRunning = m_job.isRunning();
    m_progress->setVisible(isRunning);
    m_cancel->setVisible(isRunning);
    m_close->setVisible(!isRunning);
    m_save->setVisible(!isRunning);
    m_show->setVisible(m_isMade);
    m_said->setVisible(!m_said->text().isEmpty());
    makeRoom();
}

/** What is said came after the window had its height, and would press the rest together. */
void EvidenceDialog::makeRoom()
{
    layout()->activate();
    const int needed = layout()->totalHeightForWidth(width());
    if (needed > height())
        resize(width(), needed);
}

void EvidenceDialog::showInFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_file).absolutePath()));
}

void EvidenceDialog::reject()
{
    if (m_job.isRunning())
        m_job.cancel();
    else
        QDialog::reject();
}

} // namespace earshot::ui
