// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/consentrules.h"

#include "ui/client/deliver.h"
#include "ui/parts/labels.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace earshot::ui {

using namespace Qt::StringLiterals;
using By = ConsentPhrase::By;

namespace {

constexpr QSize usualSize{540, 600};

/** In the order of the editors. */
constexpr std::array<std::pair<By, bool>, 4> kindsOfPhrases{{
    {By::Assistant, false},
    {By::Caller, false},
    {By::Either, false},
    {By::Caller, true},
}};

} // namespace

ConsentRules::ConsentRules(ReceiverClient &client, QWidget *parent)
    : QDialog(parent)
    , m_client(client)
    , m_rule(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_pages(new QStackedWidget(this))
    , m_said(makeLabel({}, u"muted"_s, this))
    , m_again(new QPushButton(tr("Try again"), this))
    , m_usual(new QPushButton(tr("Usual phrases"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_keep(new QPushButton(tr("Save"), this))
{
    setWindowTitle(tr("Consent to recordings"));
    resize(usualSize);
    fillRules();
    arrange();
    connect(m_rule, &QComboBox::currentIndexChanged, this, &ConsentRules::renew);
    connect(m_kind, &QComboBox::currentIndexChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_again, &QPushButton::clicked, this, &ConsentRules::ask);
    connect(m_usual, &QPushButton::clicked, this, [this] { showPhrases(m_choice.usual); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        const auto phrases = written().valueOr({});
        keep(phrases == m_choice.usual ? std::nullopt : std::optional(phrases));
    });
    ask();
}

void ConsentRules::fillRules()
{
    m_rule->addItem(tr("Do not look for consent"));
    m_rule->addItem(tr("Show which recordings have no proof"));
    m_rule->addItem(tr("Bar recordings without proof"));
    m_rule->setAccessibleName(tr("Rule"));
    m_kind->addItem(tr("Announcements by the assistant"));
    m_kind->addItem(tr("Agreement by the caller"));
    m_kind->addItem(tr("Proof whoever says it"));
    m_kind->addItem(tr("Refusals by the caller"));
    m_kind->setAccessibleName(tr("Phrases"));
    for (int kind = 0; kind < kinds; ++kind) {
        auto *editor = new QPlainTextEdit;
        editor->setAccessibleName(m_kind->itemText(kind));
        editor->setTabChangesFocus(true);
        connect(editor, &QPlainTextEdit::textChanged, this, &ConsentRules::renew);
        m_editors.at(std::size_t(kind)) = editor;
        m_pages->addWidget(editor);
    }
}

void ConsentRules::arrange()
{
    auto *text = makeLabel(tr("A recording has proof of consent when the provider states it, when "
                              "one of these phrases is in the transcript, or when somebody "
                              "confirms it. Barred recordings are heard only by owners, "
                              "administrators and compliance officers, who have to judge them."),
        u"muted"_s, this);
    auto *how =
        makeLabel(tr("Write a phrase a line; * at its end stands for all words that begin so."),
            u"muted"_s, this);
    for (QLabel *label : {text, how, m_said})
        label->setWordWrap(true);
    m_keep->setProperty("kind", u"primary"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_usual);
    buttons->addWidget(m_again);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_keep);
    for (QPushButton *button : {m_again, m_usual, m_cancel, m_keep})
        button->setAutoDefault(false); // Enter writes a line
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addWidget(makeLabel(windowTitle(), u"title"_s, this));
    for (QWidget *widget : std::initializer_list<QWidget *>{text, m_rule, m_kind, how})
        column->addWidget(widget);
    column->addWidget(m_pages, 1);
    column->addWidget(m_said);
    column->addLayout(buttons);
}

QString ConsentRules::said() const
{
    return m_said->text();
}

void ConsentRules::say(const QString &text, const QString &tone)
{
    showText(*m_said, text);
    setTone(*m_said, tone);
}

void ConsentRules::ask()
{
    m_step = Step::Asking;
    renew();
    deliver(fetchConsentChoice(m_client), this,
        [this](const Result<ConsentChoice> &choice) { take(choice); });
}

void ConsentRules::take(const Result<ConsentChoice> &choice)
{
    if (!choice) {
        m_again->show();
        return say(choice.error().message, u"danger"_s);
    }
    m_choice = *choice;
    m_rule->setCurrentIndex(int(choice->rule));
    showPhrases(choice->chosen.value_or(choice->usual));
    m_step = Step::Editing;
    renew();
}

void ConsentRules::showPhrases(const ConsentPhrases &phrases)
{
    std::array<QStringList, kinds> lines;
    m_others.clear();
    for (const ConsentPhrase &phrase : phrases.phrases()) {
        const auto *kind =
            std::ranges::find(kindsOfPhrases, std::pair(phrase.by, phrase.isRefusal));
        if (kind == kindsOfPhrases.end())
            m_others.append(phrase);
        else
            lines.at(std::size_t(kind - kindsOfPhrases.begin())).append(phrase.words);
    }
    for (std::size_t kind = 0; kind < kinds; ++kind)
        m_editors.at(kind)->setPlainText(lines.at(kind).join(u'\n'));
}

Result<ConsentPhrases> ConsentRules::written() const
{
    QList<ConsentPhrase> phrases;
    for (std::size_t kind = 0; kind < kinds; ++kind) {
        const auto [by, isRefusal] = kindsOfPhrases.at(kind);
        for (const QString &line : m_editors.at(kind)->toPlainText().split(u'\n')) {
            if (!line.trimmed().isEmpty())
                phrases.append({.words = line.trimmed(), .by = by, .isRefusal = isRefusal});
        }
    }
    return ConsentPhrases::from(phrases + m_others);
}

ConsentRule ConsentRules::chosenRule() const
{
    return ConsentRule(std::clamp(m_rule->currentIndex(), 0, int(ConsentRule::Bar)));
}

void ConsentRules::keep(const std::optional<ConsentPhrases> &phrases)
{
    m_step = Step::Keeping;
    renew();
    deliver(chooseConsent(m_client, chosenRule(), phrases), this,
        [this](const Result<ConsentChoice> &choice) { takeKept(choice); });
}

/** What was written stays when it could not be kept. */
void ConsentRules::takeKept(const Result<ConsentChoice> &choice)
{
    if (choice)
        return accept();
    m_step = Step::Editing;
    renew();
    say(choice.error().message, u"danger"_s);
}

void ConsentRules::renew()
{
    const Result<ConsentPhrases> phrases = written();
    const bool isNew = phrases.ok()
        && (chosenRule() != m_choice.rule
            || !(*phrases == m_choice.chosen.value_or(m_choice.usual)));
    for (QPlainTextEdit *editor : m_editors)
        editor->setReadOnly(!isEditing());
    m_rule->setEnabled(isEditing());
    m_again->hide();
    m_usual->setVisible(isEditing() && phrases.ok() && !(*phrases == m_choice.usual));
    m_keep->setEnabled(isEditing() && isNew);
    if (m_step == Step::Asking)
        say(tr("Being loaded …"), u"muted"_s);
    else if (m_step == Step::Keeping)
        say(tr("Being kept …"), u"muted"_s);
    else if (!phrases.ok())
        say(phrases.error().message, u"danger"_s);
    else
        say(m_choice.changedBy.isEmpty() ? QString() : tr("Chosen by %1").arg(m_choice.changedBy),
            u"muted"_s);
}

} // namespace earshot::ui
