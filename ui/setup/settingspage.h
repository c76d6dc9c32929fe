// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/callsourcepresenter.h"
#include "ui/setup/placepage.h"

namespace earshot::ui {

class Closing;
class Language;

/** What the program is to do about where things are kept, in which language it speaks, and what
 * closing the window means. */
struct PlaceSettings
{
    PlacePresenter *presenter = nullptr; ///< null where somebody else decides
    QString elsewhere; ///< then: who decides, and where
    CallSourcePresenter *source = nullptr; ///< null where the command line decided
    Closing *closing = nullptr; ///< null where closing the window ends no collecting
    bool isFirstStart = false;
    Language *language = nullptr; ///< null: not to be chosen
};

/** The page of settings. */
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsPage(const PlaceSettings &settings, QWidget *parent = nullptr);

    /** Null where somebody else decides. */
    [[nodiscard]] PlacePage *places() { return m_places; }
    /** It welcomes whoever starts the program for the first time, and is no page of settings yet.
     */
    [[nodiscard]] bool isFirstStart() const { return m_isFirstStart; }

Q_SIGNALS:
    /** At the first start: nothing is open any more. */
    void finished();
    /** Calls come from somewhere else now, and some assistants do not record. */
    void assistantsNeedMending();

private:
    void showSource();
    void showPlaces();
    void showContents();
    void leavePlaces();
    QWidget *makeTopBar();
    QWidget *makeSourceRow();
    QWidget *makeClosingRow();
    QWidget *replaceContents();
    void leaveSource(bool assistantsNeedMending);

    const PlaceSettings m_settings;
    bool m_isFirstStart;
    QWidget *m_contents = nullptr;
    PlacePage *m_places = nullptr;
};

} // namespace earshot::ui
