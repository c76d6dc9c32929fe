// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/redaction/originaldialog.h"

#include "ui/client/deliver.h"
#include "ui/clips/clipwords.h"
#include "ui/language/isolate.h"
#include "ui/models/callformat.h"
#include "ui/parts/labels.h"
#include "ui/review/iconbutton.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize{620, 560};

} // namespace

OriginalDialog::OriginalDialog(
    ReceiverClient &client, Player &player, const RedactSubject &subject, QWidget *parent)
    : QDialog(parent)
    , m_client(client)
    , m_subject(subject)
    , m_sound(client, player, subject.clip.call.id)
    , m_words(new ClipWords(this))
    , m_summary(makeLabel({}, u"muted"_s, this))
    , m_said(makeLabel({}, u"muted"_s, this))
    , m_hear(new IconButton(IconButton::Kind::Plain, {},
          tr("Plays the words that are selected, or else all (Alt+H)"), this))
    , m_again(new QPushButton(tr("Try again"), this))
{
    setWindowTitle(tr("The original"));
    resize(usualSize);
    arrange(subject.clip.call);
    connect(m_words, &ClipWords::wordsSelected, this, [this](const WaveRange &range) {
        m_chosen = range;
        m_words->showRange(range);
    });
    connect(m_hear, &QPushButton::clicked, this, &OriginalDialog::hear);
    connect(m_again, &QPushButton::clicked, this, &OriginalDialog::load);
    connect(&m_sound, &OriginalSound::changed, this, &OriginalDialog::renew);
    connect(&m_sound, &OriginalSound::failed, this,
        [this](const QString &text) { say(text, u"danger"_s); });
    connect(&m_sound, &OriginalSound::left, this, &OriginalDialog::left);
    load();
}

void OriginalDialog::arrange(const Call &call)
{
    auto *title =
        makeLabel(tr("The original of the call of %1, %2", "customer, time")
                      .arg(isolated(format::customer(call)),
                          isolated(format::moment(call.startedAt.value_or(call.createdAt)))),
            u"title"_s, this);
    for (QLabel *label : {title, m_summary, m_said})
        label->setWordWrap(true);
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_hear);
    buttons->addWidget(m_said, 1);
    buttons->addWidget(m_again);
    buttons->addWidget(close);
    for (QPushButton *button : {m_again, close})
        button->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addWidget(title);
    column->addWidget(m_summary);
    column->addWidget(m_words, 1);
    column->addLayout(buttons);
}

void OriginalDialog::load()
{
    say(tr("Opening the original …"), u"muted"_s);
    m_again->hide();
    deliver(RedactionRequests(m_client).original(m_subject.clip.call.id), this,
        [this](const Result<CallDetail> &original) { take(original); });
}

void OriginalDialog::take(const Result<CallDetail> &original)
{
    if (!original) {
        m_again->show();
        return say(original.error().message, u"danger"_s);
    }
    m_words->setText(ClipText(original->transcript, m_subject.clip.seconds));
    showText(*m_summary, original->call.summary);
    say(tr("That you opened it is noted in the audit log."), u"muted"_s);
    m_words->setFocus();
    m_isReady = true;
}

/** The sound is fetched when somebody wants to hear it, which is noted as well. */
void OriginalDialog::hear()
{
    if (!m_sound.isThere())
        return m_sound.load();
    if (m_sound.isHearing())
        return m_sound.stop();
    m_sound.hear(m_chosen.length() > 0 ? m_chosen : WaveRange{0, m_sound.seconds()});
}

void OriginalDialog::renew()
{
    const bool isLoading = m_sound.isLoading();
    m_hear->setEnabled(!isLoading);
    m_hear->setText(isLoading     ? tr("Loading the sound …")
            : !m_sound.isThere()  ? tr("Load the sound")
            : m_sound.isHearing() ? tr("Stop")
                                  : tr("Listen"));
    m_hear->setIconName(m_sound.isHearing() ? u"pause"_s : u"play"_s);
    m_hear->setAccessibleName(m_hear->text());
    m_hear->setShortcut(Qt::ALT | Qt::Key_H); // setText() takes it away
}

void OriginalDialog::say(const QString &text, const QString &tone)
{
    m_said->setText(text);
    setTone(*m_said, tone);
    renew();
}

void OriginalDialog::done(int result)
{
    m_sound.leave();
    QDialog::done(result);
}

} // namespace earshot::ui
