// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakereceiver.h"
#include "ui/client/receiverclient.h"
#include "ui/language/language.h"
#include "ui/models/callsourcepresenter.h"
#include "ui/models/placepresenter.h"
#include "ui/player/player.h"
#include "ui/shell/mainwindow.h"

#include <QImage>

namespace earshot::test {

/** It is always two minutes past the sample's newest call. */
class SampleClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override
    {
        return *Timestamp::fromString(QStringLiteral("2026-11-22T10:00:00.000Z"));
    }
};

/** What is the same in every picture, wherever it is made: time zone, cursor. Before the first
 * Stage; the application must be there. */
void prepareForPictures();

/** The program's window with a day of sample calls behind it. */
class Stage
{
public:
    static constexpr int patience = 40'000; ///< milliseconds

    /** @p size in device-independent pixels; @p language can be changed in the settings. */
    explicit Stage(QSize size, bool isFirstStart = false, ui::Language *language = nullptr);

    /** Shows the window; true when the list has its calls. */
    bool open();
    /** The same, and the call with everything is chosen and its recording is there. */
    bool openReviewed();
    /** A widget of the window that can be seen; null for none. */
    template <typename T>
    T *part() const
    {
        for (T *found : window->findChildren<T *>()) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }

    /** The window and what is open above it, once nothing moves any more. */
    [[nodiscard]] QImage picture() const;
    /** The widgets of the picture: the window, and dialogs and menus above it. */
    [[nodiscard]] QList<QWidget *> shown() const;

    SampleClock clock;
    FakeReceiver receiver;
    ui::ReceiverClient client{receiver.url(), Secret(FakeReceiver::token)};
    ui::Player player;
    ui::CallSourcePresenter source;
    ui::PlacePresenter places;
    std::unique_ptr<ui::MainWindow> window;

private:
    [[nodiscard]] QImage grab() const;
};

} // namespace earshot::test
