// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

class QApplication;

namespace earshot::ui {

/**
 * A frame around the list or page that has the keys, once they were brought there by key: buttons
 * and fields show that themselves, and whoever clicked knows where. One for the whole program, in
 * the window thread. Widgets that are not scroll areas take part with the property "focusRing".
 */
class FocusRing : public QObject
{
    Q_OBJECT
public:
    explicit FocusRing(QApplication &application);
    ~FocusRing() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void surround(QObject *watched);

    QPointer<QWidget> m_ring; ///< a child of what it surrounds
    bool m_isByKey = false;
};

} // namespace earshot::ui
