// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/callsourcepresenter.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace earshot::ui {

/** Who the team's receiver says it is, and, where this computer can't tell, a box by which a person
 * says that it is the right one. Takes no room while there is nothing to say. */
class CertificateCard : public QWidget
{
    Q_OBJECT
public:
    explicit CertificateCard(CallSourcePresenter &presenter, QWidget *parent);

    [[nodiscard]] QPushButton &copyButton() { return *m_copy; }
    [[nodiscard]] QCheckBox &wordBox() { return *m_word; }

private:
    QWidget *makeDetails();
    QLabel *makeValue(const QString &name);
    QLabel *addRow(QGridLayout &grid, const QString &name);
    void addRow(QGridLayout &grid, const QString &name, QWidget &value);
    void addFingerprint(QGridLayout &grid, const QString &name);
    void connectParts();
    void renew();
    void renewVerdict(const ReceiverProof &proof);
    void renewDetails(const ReceiverProof &proof);
    [[nodiscard]] static QString doubts(const ReceiverProof &proof);

    CallSourcePresenter &m_presenter;
    QLabel *m_verdict;
    QWidget *m_details;
    QLabel *m_owner = nullptr;
    QLabel *m_issuer = nullptr;
    QLabel *m_validity = nullptr;
    QLabel *m_fingerprint = nullptr;
    QPushButton *m_copy;
    QLabel *m_doubts;
    QCheckBox *m_word;
};

} // namespace earshot::ui
