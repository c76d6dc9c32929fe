// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <optional>

class QButtonGroup;
class QLabel;
class QLayout;

namespace earshot::ui {

class ConnectionBadge;

/** What the window shows beside the sidebar. */
enum class Page { Calls, Completeness, Audit, Assistants, People, Settings };

/** Logo, the pages there are, and the connection at the foot. */
class Sidebar : public QFrame
{
    Q_OBJECT
public:
    explicit Sidebar(const QString &place, QWidget *parent = nullptr);

    /** Marks the page, or none of them; nothing is emitted. */
    void setPage(std::optional<Page> page);
    /** Above the line at the foot. */
    void addAtFoot(QWidget *widget);
    [[nodiscard]] ConnectionBadge &badge() { return *m_badge; }

Q_SIGNALS:
    void pageRequested(earshot::ui::Page page);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLayout *makeLogo();
    QWidget *makeEntry(const QString &text, Page page);
    void renewLogo();

    ConnectionBadge *m_badge;
    QButtonGroup *m_entries;
    QLabel *m_logo = nullptr;
};

} // namespace earshot::ui
