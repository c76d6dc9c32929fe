// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace earshot::ui {

class IconButton;
class RecordingLoader;

/** "48 kbps", from size and length; empty when either is missing. */
QString bitRateText(qint64 bytes, double seconds);
/** "9f2c…41ab". */
QString shortHash(const QString &sha256);

/**
 * The last line of the pane: what the file is, that its bytes were checked, and how long the link
 * still lives; while it loads, how far it is, and the way to stop it.
 */
class RecordingFooter : public QFrame
{
    Q_OBJECT
public:
    explicit RecordingFooter(RecordingLoader &loader, QWidget *parent = nullptr);

    /** Without a connection a link can't be renewed, and the footer says so. */
    void setOffline(bool offline);
    /** Whether the player waits for the rest of what is loading. */
    void setWaiting(bool waits);

private:
    QWidget *makeLinkPart();
    void renew();
    void renewProgress();
    [[nodiscard]] QString progressText() const;
    void renewLink();
    [[nodiscard]] QString linkText() const;

    RecordingLoader &m_loader;
    bool m_isWaiting = false; ///< what has arrived was heard
    bool m_offline = false;
    QLabel *m_file;
    QLabel *m_hash;
    QWidget *m_linkPart;
    QLabel *m_link;
    IconButton *m_refresh;
    IconButton *m_cancel;
};

} // namespace earshot::ui
