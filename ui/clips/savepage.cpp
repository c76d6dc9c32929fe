// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clips/savepage.h"

#include "ui/clips/chipchoice.h"
#include "ui/clips/clipnaming.h"
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
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>

#include <array>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int progressSteps = 1000;
constexpr std::array fades{0.0, 0.02, 0.5}; ///< seconds

QString folderToBeginWith(const QString &last)
{
    return QFileInfo(last).isDir()
        ? last
        : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

SavePage::SavePage(
    ReceiverClient &client, const ClipSubject &subject, QSettings *settings, QWidget *parent)
    : QWidget(parent)
    , m_subject(subject)
    , m_settings(settings)
    , m_habits(readHabits(settings))
    , m_job(client)
    , m_fade(new ChipChoice(tr("Fade"), {tr("None"), tr("Short"), tr("0.5 s")}, this))
    , m_format(new ChipChoice(tr("Format"), {u"MP3"_s, u"WAV"_s}, this))
    , m_template(new QLineEdit(m_habits.nameTemplate, this))
    , m_preview(makeLabel({}, u"small"_s, this))
    , m_progress(new QProgressBar(this))
    , m_said(makeLabel({}, u"muted"_s, this))
    , m_show(new IconButton(IconButton::Kind::Link, tr("Show in folder"),
          tr("Open the folder in which the clip is"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_save(new QPushButton(tr("Save…"), this))
{
    m_fade->choose(m_habits.fade);
    m_format->choose(m_habits.format);
    arrange();
    connect(m_fade, &ChipChoice::changed, this, &SavePage::takeHabits);
    connect(m_format, &ChipChoice::changed, this, &SavePage::takeHabits);
    connect(m_template, &QLineEdit::textEdited, this, &SavePage::takeHabits);
    connect(m_save, &QPushButton::clicked, this, &SavePage::askForFile);
    connect(m_show, &QPushButton::clicked, this, &SavePage::showInFolder);
    connectJob();
    renew();
}

void SavePage::arrange()
{
    auto *choices = new QHBoxLayout;
    choices->setSpacing(space::huge);
    choices->addWidget(m_fade);
    choices->addWidget(m_format);
    choices->addStretch();
    m_fade->setToolTip(tr("How the sound begins and ends: at once, without a click, or slowly"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addLayout(choices);
    column->addWidget(makeNameRow());
    column->addStretch();
    column->addWidget(m_progress);
    column->addWidget(makeSaveRow());
}

QWidget *SavePage::makeNameRow()
{
    auto *label = makeLabel(tr("File name"), u"strong"_s, this);
    label->setBuddy(m_template);
    m_template->setMaxLength(longestTemplate);
    m_template->setAccessibleName(label->text());
    auto *hint = makeLabel(tr("%1 stand for what the call says.", "a list of placeholders")
                               .arg(u"{date} {time} {customer} {assistant} {from} {to}"_s),
        u"small"_s, this);
    hint->setWordWrap(true);
    m_preview->setWordWrap(true);
    m_template->setAccessibleDescription(hint->text());
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    for (QWidget *widget : std::initializer_list<QWidget *>{label, m_template, hint, m_preview})
        column->addWidget(widget);
    return part;
}

QWidget *SavePage::makeSaveRow()
{
    m_said->setWordWrap(true);
    m_said->setTextInteractionFlags(Qt::NoTextInteraction);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, progressSteps); // never without an end: nothing moves by itself
    m_progress->setAccessibleName(tr("Progress"));
    m_save->setProperty("kind", u"primary"_s);
    for (QPushButton *button : {m_cancel, m_save})
        button->setAutoDefault(false);
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_said, 1);
    row->addWidget(m_show);
    row->addWidget(m_cancel);
    row->addWidget(m_save);
    return part;
}

void SavePage::connectJob()
{
    connect(m_cancel, &QPushButton::clicked, &m_job, &ClipJob::cancel);
    connect(&m_job, &ClipJob::started, this, [this] {
        m_file.clear();
        m_progress->setValue(0);
        say(tr("Making the clip …"), u"muted"_s);
        m_cancel->setFocus();
    });
    connect(&m_job, &ClipJob::progressed, this, [this](qint64 received, qint64 total) {
        m_progress->setValue(total > 0 ? int(received * progressSteps / total) : 0);
    });
    connect(&m_job, &ClipJob::finished, this, [this](const QString &file, qint64 bytes) {
        m_file = file;
        say(tr("Saved and checked: %1, %2", "file name, size")
                .arg(QFileInfo(file).fileName(), format::size(bytes)),
            u"accent"_s);
        m_show->setFocus();
    });
    connect(&m_job, &ClipJob::failed, this, [this](const QString &text) {
        const bool isCancelled = text.isEmpty();
        say(isCancelled ? tr("Cancelled; nothing was saved.") : text,
            isCancelled ? u"muted"_s : u"danger"_s);
        m_save->setFocus();
    });
}

void SavePage::setRange(const WaveRange &range, bool isPossible)
{
    m_range = range;
    m_isPossible = isPossible;
    renew();
}

QString SavePage::fileName() const
{
    return suggestedName(m_template->text(), m_subject.call, order());
}

ClipOrder SavePage::order() const
{
    return {.fromSeconds = m_range.from,
        .toSeconds = m_range.to,
        .format = m_format->chosen() == 1 ? ClipFormat::Wav : ClipFormat::Mp3,
        .fadeSeconds = fades.at(std::size_t(m_fade->chosen()))};
}

void SavePage::askForFile()
{
    if (!m_save->isEnabled())
        return;
    auto *dialog = new QFileDialog(this, tr("Save the clip"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(folderToBeginWith(m_habits.folder));
    const QString ending = toWord(order().format);
    dialog->setNameFilter(
        tr("Clips, %1 (*.%2)", "a format, its ending").arg(ending.toUpper(), ending));
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &SavePage::save);
    dialog->open();
}

void SavePage::save(const QString &file)
{
    m_habits.folder = QFileInfo(file).absolutePath();
    writeHabits(m_settings, m_habits);
    m_job.start(m_subject.call.id, order(), file);
}

void SavePage::takeHabits()
{
    m_habits.fade = m_fade->chosen();
    m_habits.format = m_format->chosen();
    m_habits.nameTemplate = m_template->text();
    writeHabits(m_settings, m_habits);
    renew();
}

void SavePage::say(const QString &text, const QString &tone)
{
    m_said->setText(text);
    setTone(*m_said, tone);
    renew();
}

void SavePage::renew()
{
    const bool isRunning = m_job.isRunning();
    m_preview->setText(tr("It will be suggested as: %1").arg(isolated(fileName())));
    m_progress->setVisible(isRunning);
    m_cancel->setVisible(isRunning);
    m_save->setVisible(!isRunning);
    m_save->setEnabled(m_isPossible);
    m_show->setVisible(!m_file.isEmpty());
}

void SavePage::showInFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_file).absolutePath()));
}

} // namespace earshot::ui
