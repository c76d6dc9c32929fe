// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace earshot::ui {

class Alerts;

/** Over the page while something must be looked at: what it is, and the way there. */
class AlertBanner : public QFrame
{
    Q_OBJECT
public:
    explicit AlertBanner(Alerts &alerts, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void detailsRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void renew();
    void renewMark();
    void fitHeight();
    void setError(bool isError);

    Alerts &m_alerts;
    QString m_toldId;
    bool m_isError = false;
    QLabel *m_mark;
    QLabel *m_text;
    QLabel *m_more;
    QPushButton *m_details;
    QPushButton *m_acknowledge;
    QPushButton *m_dismiss;
};

} // namespace earshot::ui
