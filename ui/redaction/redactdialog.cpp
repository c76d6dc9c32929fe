// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/redaction/redactdialog.h"

#include "ui/client/deliver.h"
#include "ui/clips/chipchoice.h"
#include "ui/clips/cliptimes.h"
#include "ui/clips/clipwords.h"
#include "ui/clips/rangeplayer.h"
#include "ui/language/isolate.h"
#include "ui/models/callformat.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/labels.h"
#include "ui/redaction/partlist.h"
#include "ui/redaction/redactiontexts.h"
#include "ui/review/iconbutton.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize{680, 740};
constexpr int wordsHeight = 84;
constexpr int partsHeight = 120;

QString heading(const Call &call)
{
    const QString when = format::moment(call.startedAt.value_or(call.createdAt));
    return RedactDialog::tr("Take parts out of the call of %1, %2", "customer, time")
        .arg(isolated(format::customer(call)), isolated(when));
}

QLabel *makeWrapped(const QString &text, const QString &tone, QWidget *parent)
{
    QLabel *label = makeLabel(text, tone, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

RedactDialog::RedactDialog(
    ReceiverClient &client, Player &player, const RedactSubject &subject, QWidget *parent)
    : QDialog(parent)
    , m_client(client)
    , m_subject(subject)
    , m_job(client, subject.clip.call.id)
    , m_isRedacted(subject.clip.call.redactedAt.has_value())
    , m_state(makeWrapped({}, u"muted"_s, this))
    , m_open(new IconButton(IconButton::Kind::Link, tr("Open the original…"),
          tr("Read and hear what was said; noted in the audit log"), this))
    , m_delete(new IconButton(IconButton::Kind::Link, tr("Delete the original…"),
          tr("The copy stays; nobody can bring the original back"), this))
    , m_words(new ClipWords(this))
    , m_add(new IconButton(IconButton::Kind::Plain, {},
          tr("Put what is chosen in the words into the list (Alt+A)"), this))
    , m_find(new IconButton(IconButton::Kind::Plain, tr("Look for card numbers"), {}, this))
    , m_parts(new PartList(player, subject.clip.seconds, this))
    , m_sound(new ChipChoice(tr("Heard instead"), {tr("Silence"), tr("A beep")}, this))
    , m_fate(
          new ChipChoice(tr("The original"), {tr("Kept under seal"), tr("Deleted for good")}, this))
    , m_consequence(makeWrapped({}, u"strong"_s, this))
    , m_reason(new QLineEdit(this))
    , m_said(makeWrapped({}, u"muted"_s, this))
    , m_progress(new QProgressBar(this))
    , m_again(new QPushButton(tr("Try again"), this))
    , m_close(new QPushButton(tr("Close"), this))
    , m_redact(new QPushButton(tr("Redact"), this))
{
    setWindowTitle(tr("Redact"));
    resize(usualSize);
    arrange();
    m_words->setText(ClipText(subject.clip.turns, subject.clip.seconds));
    m_words->setVisible(!subject.clip.turns.empty());
    connect(m_words, &ClipWords::wordsSelected, this, &RedactDialog::choose);
    connect(m_parts, &PartList::changed, this, &RedactDialog::renew);
    connect(m_reason, &QLineEdit::textChanged, this, &RedactDialog::renew);
    connect(m_sound, &ChipChoice::changed, this, &RedactDialog::renew);
    connect(m_fate, &ChipChoice::changed, this, &RedactDialog::renew);
    connect(m_open, &QPushButton::clicked, this, &RedactDialog::originalRequested);
    connect(m_delete, &QPushButton::clicked, this, &RedactDialog::deletionRequested);
    connect(m_add, &QPushButton::clicked, this, &RedactDialog::addChosen);
    connect(m_find, &QPushButton::clicked, this, &RedactDialog::suggest);
    connect(m_again, &QPushButton::clicked, this,
        [this] { m_step == Step::Unknown ? load() : redact(); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_redact, &QPushButton::clicked, this, &RedactDialog::redact);
    connectJob();
    choose(subject.clip.range);
    load();
}

void RedactDialog::arrange()
{
    m_words->setMinimumHeight(wordsHeight);
    m_parts->setMinimumHeight(partsHeight);
    m_reason->setMaxLength(int(longestRedactionReason));
    m_reason->setPlaceholderText(tr("Why? It stands in the audit log"));
    m_reason->setAccessibleName(m_reason->placeholderText());
    m_fate->setVisible(m_subject.mayDelete);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addLayout(makeHead());
    column->addWidget(m_words, 2);
    column->addLayout(makeAddRow());
    column->addWidget(m_parts, 5);
    column->addWidget(m_sound);
    column->addWidget(m_fate);
    column->addWidget(m_consequence);
    column->addWidget(m_reason);
    column->addLayout(makeFoot());
}

QLayout *RedactDialog::makeHead()
{
    auto *links = new QHBoxLayout;
    links->setSpacing(space::medium);
    links->addWidget(m_open);
    links->addWidget(m_delete);
    links->addStretch();
    m_open->hide();
    m_delete->hide();
    auto *column = new QVBoxLayout;
    column->setSpacing(space::tiny);
    column->addWidget(makeWrapped(heading(m_subject.clip.call), u"title"_s, this));
    column->addWidget(m_state);
    column->addLayout(links);
    return column;
}

QLayout *RedactDialog::makeAddRow()
{
    m_add->setShortcut(Qt::ALT | Qt::Key_A);
    m_find->hide();
    auto *row = new FlowLayout(space::small, space::small);
    row->addWidget(m_add);
    row->addWidget(m_find);
    return row;
}

QLayout *RedactDialog::makeFoot()
{
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Taking parts out …"));
    m_redact->setProperty("kind", u"primary"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_said, 1);
    for (QPushButton *button : {m_again, m_close, m_redact}) {
        button->setAutoDefault(false); // Enter ends a time or the reason
        buttons->addWidget(button);
    }
    auto *column = new QVBoxLayout;
    column->setSpacing(space::small);
    column->addWidget(m_progress);
    column->addLayout(buttons);
    return column;
}

void RedactDialog::connectJob()
{
    connect(&m_job, &RedactionJob::started, this, [this] {
        m_step = Step::Working;
        say(tr("Taking parts out … You can close this; it goes on."), u"muted"_s);
    });
    connect(&m_job, &RedactionJob::waiting, this, [this](const QString &why) {
        say(tr("It is tried again. %1", "why").arg(why), u"muted"_s);
    });
    connect(&m_job, &RedactionJob::finished, this, [this](const RedactionStanding &standing) {
        m_isRedacted = true;
        m_parts->clear();
        showStanding(standing);
        readCopy();
        say(tr("Done. Everybody hears and reads the copy from now on."), u"accent"_s);
    });
    connect(&m_job, &RedactionJob::failed, this, [this](const QString &text) {
        m_step = Step::Choosing;
        say(text, u"danger"_s);
        m_again->setVisible(m_redact->isEnabled());
    });
    connect(&m_job, &RedactionJob::given, this, [this] {
        m_step = Step::Unknown;
        say(tr("It takes longer than usual, and goes on. Look again later."), u"muted"_s);
    });
}

void RedactDialog::load()
{
    m_step = Step::Asking;
    m_parts->clear();
    say(tr("Asking what is out, and what is suggested …"), u"muted"_s);
    deliver(RedactionRequests(m_client).standing(m_subject.clip.call.id), this,
        [this](const Result<RedactionStanding> &standing) { take(standing); });
}

void RedactDialog::take(const Result<RedactionStanding> &standing)
{
    if (!standing) {
        m_step = Step::Unknown;
        return say(standing.error().message, u"danger"_s);
    }
    m_isRedacted = m_isRedacted || standing->state == RedactionState::Done;
    showStanding(*standing);
    say({}, u"muted"_s);
    if (!standing->state)
        return suggest();
    m_job.follow(*standing);
}

/** What is out of a call whose original is gone stays out. */
void RedactDialog::showStanding(const RedactionStanding &standing)
{
    m_standing = standing;
    m_step = Step::Choosing;
    const bool isGone = m_isRedacted && !standing.original;
    m_state->setText(m_isRedacted ? standingText(standing) + u' ' + originalText(standing)
                                  : standingText(standing));
    m_open->setVisible(standing.original.has_value());
    m_delete->setVisible(standing.original.has_value() && m_subject.mayDelete);
    std::vector<RedactionPart> parts;
    for (const RedactedSpan &span : standing.parts)
        parts.push_back({.span = span, .isGone = isGone && standing.state == RedactionState::Done});
    m_parts->add(parts);
    m_sound->choose(int(standing.sound));
    m_find->setVisible(standing.state.has_value());
    m_find->setToolTip(standing.original
            ? tr("Searches the words under seal, which is noted in the audit log")
            : tr("Adds what is suggested to the list"));
    m_find->setAccessibleDescription(m_find->toolTip());
    renew();
    layout()->activate(); // there is less room for the words now
    m_words->showRange(m_chosen);
}

/** What is out is no longer to be read here, either. */
void RedactDialog::readCopy()
{
    m_words->setText(ClipText({}, m_subject.clip.seconds));
    deliver(m_client.call(m_subject.clip.call.id), this, [this](const Result<CallDetail> &copy) {
        if (!copy)
            return; // the rest can be done without the words
        m_words->setText(ClipText(copy->transcript, m_subject.clip.seconds));
        m_words->showRange(m_chosen);
    });
}

void RedactDialog::suggest()
{
    m_step = Step::Asking;
    say(tr("Looking for card numbers and security codes …"), u"muted"_s);
    deliver(RedactionRequests(m_client).suggestions(m_subject.clip.call.id), this,
        [this](const Result<std::vector<SuggestedPart>> &suggestions) {
            takeSuggestions(suggestions);
        });
}

void RedactDialog::takeSuggestions(const Result<std::vector<SuggestedPart>> &suggestions)
{
    m_step = Step::Choosing;
    if (!suggestions) {
        m_find->show(); // the rest can be done by hand
        return say(suggestions.error().message, u"danger"_s);
    }
    const int before = m_parts->count();
    std::vector<RedactionPart> parts;
    for (const SuggestedPart &each : *suggestions)
        parts.push_back({.span = each.span, .excerpt = each.excerpt});
    m_parts->add(parts);
    m_parts->sayWhenEmpty(tr("No card number or security code was found in the words. Select "
                             "words above, and add them to what is taken out."));
    say(before > 0 && before == m_parts->count() ? tr("Nothing more was found.") : QString(),
        u"muted"_s);
}

void RedactDialog::choose(const WaveRange &range)
{
    m_chosen = range;
    m_words->showRange(range);
    m_add->setText(
        tr("Add %1 to %2", "times of the recording").arg(clipTime(range.from), clipTime(range.to)));
    m_add->setAccessibleName(m_add->text());
    m_add->setShortcut(Qt::ALT | Qt::Key_A); // setText() takes it away
    renew();
}

void RedactDialog::addChosen()
{
    m_parts->addByHand(m_chosen);
}

void RedactDialog::redact()
{
    if (!m_redact->isEnabled())
        return;
    m_parts->sound().stop();
    keepsOriginal() ? begin() : confirmDeletion();
}

void RedactDialog::confirmDeletion()
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Delete the original"),
        tr("Delete the original for good? Nobody can bring back what is taken out, and no other "
           "parts can be chosen later. This can’t be undone."),
        QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton *yes = box->addButton(tr("Redact and delete"), QMessageBox::DestructiveRole);
    connect(yes, &QPushButton::clicked, this, &RedactDialog::begin);
    box->setDefaultButton(QMessageBox::Cancel);
    box->open();
}

void RedactDialog::begin()
{
    m_job.start({.parts = m_parts->takenOut(),
        .sound = RedactionSound(m_sound->chosen()),
        .keepsOriginal = keepsOriginal(),
        .reason = m_reason->text().trimmed()});
}

bool RedactDialog::keepsOriginal() const
{
    return !m_subject.mayDelete || m_fate->chosen() == 0;
}

/** Nothing would change. */
bool RedactDialog::isAsItIs() const
{
    return m_standing.state == RedactionState::Done && m_parts->takenOut() == m_standing.parts
        && int(m_standing.sound) == m_sound->chosen() && keepsOriginal();
}

QString RedactDialog::problem() const
{
    if (m_step != Step::Choosing || m_parts->count() == 0 || isAsItIs())
        return {};
    if (!m_parts->takesMore())
        return tr("Check at least one part.");
    return m_reason->text().trimmed().isEmpty() ? tr("Say why these parts are taken out.")
                                                : QString();
}

void RedactDialog::say(const QString &text, const QString &tone)
{
    m_said->setText(text);
    m_isNews = !text.isEmpty();
    setTone(*m_said, tone);
    renew();
}

void RedactDialog::renew()
{
    const bool isChoosing = m_step == Step::Choosing;
    const QString mistake = problem();
    m_consequence->setText(consequenceText(keepsOriginal()));
    m_parts->setFixed(!isChoosing);
    for (QWidget *each : std::initializer_list<QWidget *>{
             m_add, m_find, m_sound, m_fate, m_reason, m_open, m_delete})
        each->setEnabled(isChoosing);
    m_progress->setVisible(m_step == Step::Working);
    m_again->setVisible(m_step == Step::Unknown);
    m_redact->setEnabled(isChoosing && mistake.isEmpty() && m_parts->takesMore() && !isAsItIs());
    if (!m_isNews || (isChoosing && !mistake.isEmpty())) {
        m_said->setText(mistake);
        setTone(*m_said, u"muted"_s);
    }
}

} // namespace earshot::ui
