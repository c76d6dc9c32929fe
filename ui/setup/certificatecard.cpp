// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/certificatecard.h"

#include "ui/language/isolate.h"
#include "ui/models/certificatetexts.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/labels.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWord = 24;
constexpr int fingerprintLine = 16 * 3; ///< half of the pairs, with their colons

/** A stranger's name must not widen the window: long words may be broken. */
QString breakable(const QString &text)
{
    QString broken;
    qsizetype run = 0;
    for (const QChar each : text) {
        run = each.isSpace() ? 0 : run + 1;
        broken += each;
        if (run % longestWord == 0 && run > 0)
            broken += QChar(0x200b); // zero width space
    }
    return broken;
}

QLabel *makeWrapped(const QString &tone, QWidget *parent)
{
    QLabel *label = makeLabel({}, tone, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

CertificateCard::CertificateCard(CallSourcePresenter &presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_verdict(makeWrapped(u"strong"_s, this))
    , m_copy(new QPushButton(tr("Copy fingerprint"), this))
    , m_doubts(makeWrapped(u"warning"_s, this))
    , m_word(new QCheckBox(tr("My administrator gave me this fingerprint"), this))
{
    m_details = makeDetails();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    for (QWidget *piece : {static_cast<QWidget *>(m_verdict), m_details,
             static_cast<QWidget *>(m_doubts), static_cast<QWidget *>(m_word)})
        column->addWidget(piece);
    connectParts();
    renew();
}

QWidget *CertificateCard::makeDetails()
{
    auto *details = new QWidget(this);
    auto *grid = new QGridLayout(details);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::tiny);
    grid->setColumnStretch(1, 1);
    m_owner = addRow(*grid, tr("Made for"));
    m_issuer = addRow(*grid, tr("Vouched for by"));
    m_validity = addRow(*grid, tr("Valid until"));
    addFingerprint(*grid, tr("Fingerprint (SHA-256)"));
    return details;
}

/** With its button beside it, or below where the page is narrow. */
void CertificateCard::addFingerprint(QGridLayout &grid, const QString &name)
{
    m_fingerprint = makeValue(name);
    m_fingerprint->setWordWrap(false); // it has its two lines
    m_fingerprint->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_fingerprint->setStyleSheet(u"font-family: monospace"_s); // the program's own sets another
    auto *both = new QWidget(this);
    auto *row = new FlowLayout(space::medium, space::tiny);
    row->setContentsMargins(0, 0, 0, 0);
    both->setLayout(row);
    row->addWidget(m_fingerprint);
    row->addWidget(m_copy);
    addRow(grid, name, *both);
}

QLabel *CertificateCard::makeValue(const QString &name)
{
    QLabel *value = makeWrapped({}, this);
    value->setAccessibleName(name);
    return value;
}

QLabel *CertificateCard::addRow(QGridLayout &grid, const QString &name)
{
    QLabel *value = makeValue(name);
    addRow(grid, name, *value);
    return value;
}

void CertificateCard::addRow(QGridLayout &grid, const QString &name, QWidget &value)
{
    const int row = grid.rowCount();
    grid.addWidget(makeLabel(name, u"muted"_s, this), row, 0, Qt::AlignTop);
    grid.addWidget(&value, row, 1);
}

void CertificateCard::connectParts()
{
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (const ServerCertificate *shown = m_presenter.proof().certificate())
            QGuiApplication::clipboard()->setText(fingerprintText(*shown));
    });
    connect(m_word, &QCheckBox::clicked, &m_presenter, &CallSourcePresenter::setCertificateIsRight);
    connect(&m_presenter, &CallSourcePresenter::changed, this, &CertificateCard::renew);
}

void CertificateCard::renew()
{
    const ReceiverProof &proof = m_presenter.proof();
    setVisible(proof.seen().has_value());
    if (!proof.seen())
        return;
    renewVerdict(proof);
    m_details->setVisible(proof.certificate());
    showText(*m_doubts, doubts(proof));
    m_word->setVisible(proof.needsWord());
    m_word->setChecked(proof.word());
    if (proof.certificate())
        renewDetails(proof);
}

void CertificateCard::renewVerdict(const ReceiverProof &proof)
{
    QString text = tr("This computer trusts the receiver’s certificate.");
    QString tone = u"accent"_s;
    if (!proof.certificate()) {
        text = proof.seen()->error().message;
        tone = u"danger"_s;
    } else if (proof.hasChanged()) {
        text = tr("The receiver shows another certificate than the one you accepted. Nothing was "
                  "sent to it. Ask whoever runs it whether the certificate was replaced.");
        tone = u"danger"_s;
    } else if (proof.isKnown()) {
        text = tr("This is the certificate that you accepted for this receiver.");
    } else if (proof.needsWord()) {
        text = tr("This computer does not trust the receiver’s certificate. Nothing was sent to "
                  "it.");
        tone = u"danger"_s;
    }
    setTone(*m_verdict, tone);
    m_verdict->setText(text);
}

void CertificateCard::renewDetails(const ReceiverProof &proof)
{
    const ServerCertificate &shown = *proof.certificate();
    m_owner->setText(breakable(ownerText(shown)));
    m_issuer->setText(breakable(issuerText(shown)));
    m_validity->setText(validityText(shown));
    const QString fingerprint = fingerprintText(shown);
    // Each line is a paragraph, whose order would be that of the language.
    m_fingerprint->setText(isolatedLeftToRight(fingerprint.left(fingerprintLine)) + u'\n'
        + isolatedLeftToRight(fingerprint.mid(fingerprintLine)));
}

QString CertificateCard::doubts(const ReceiverProof &proof)
{
    QStringList lines;
    const ServerCertificate *shown = proof.certificate();
    if (!shown)
        return {};
    for (const CertificateDoubt doubt : shown->doubts) {
        const bool isDate =
            doubt == CertificateDoubt::Expired || doubt == CertificateDoubt::NotYetValid;
        if (isDate || proof.needsWord()) // the rest was answered once
            lines << doubtText(doubt, *shown, proof.address().host());
    }
    if (proof.needsWord()) {
        lines << tr("Compare the fingerprint with the one that whoever runs the receiver gives "
                    "you, not by a message that comes from the receiver itself.");
    }
    return lines.join(u'\n');
}

} // namespace earshot::ui
