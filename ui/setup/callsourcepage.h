// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/callsourcepresenter.h"

#include <QWidget>

#include <array>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace earshot::ui {

class CertificateCard;
class ChoiceTile;
class FlowLayout;
class TrialLine;

/** "Where do your calls come from?": three ways, what the chosen one needs, and a button that
 * begins. The first page that anybody sees. */
class CallSourcePage : public QWidget
{
    Q_OBJECT
public:
    CallSourcePage(CallSourcePresenter &presenter, bool isFirstStart, QWidget *parent = nullptr);

Q_SIGNALS:
    void placesRequested(); ///< calls and recordings are to be kept elsewhere
    void closed(); ///< not at the first start: nothing is to be changed

private:
    QWidget *makeBody();
    QWidget *makeHead();
    QWidget *makeTiles();
    QWidget *makeKeyCard();
    QWidget *makeTeamCard();
    QWidget *makeFoot();
    QLineEdit *makeField(const QString &name, void (CallSourcePresenter::*set)(const QString &));
    QWidget *makeCard(const QList<QWidget *> &pieces);
    void connectParts();
    void renew();
    void renewStatus();
    void renewButtons();

    CallSourcePresenter &m_presenter;
    const bool m_isFirstStart;
    std::array<ChoiceTile *, 3> m_tiles{};
    QWidget *m_cards;
    std::array<QWidget *, 3> m_pages{};
    QLineEdit *m_key;
    QLineEdit *m_address;
    QLineEdit *m_email;
    QLineEdit *m_token;
    QLineEdit *m_code;
    QLabel *m_codeName;
    CertificateCard *m_certificate;
    QLabel *m_problem;
    QLabel *m_hint;
    QLabel *m_status;
    TrialLine *m_trial;
    QProgressBar *m_progress;
    FlowLayout *m_buttons = nullptr;
    QPushButton *m_elsewhere;
    QPushButton *m_back;
    QPushButton *m_without;
    QPushButton *m_forThisRun;
    QPushButton *m_start;
};

} // namespace earshot::ui
