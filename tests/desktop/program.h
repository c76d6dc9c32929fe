// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/desktop.h"
#include "tests/desktop/fakekeychain.h"
#include "ui/shell/connectionbadge.h"
#include "ui/shell/sidebar.h"

#include <QApplication>
#include <QSettings>
#include <QtTest>

namespace earshot::test {

constexpr int programPatience = 30'000; ///< milliseconds

/** The widget of this kind that can be seen in the program's window; null while there is none. */
template <typename T>
T *shown()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *window = qobject_cast<ui::MainWindow *>(widget);
        if (!window || !window->isVisible())
            continue;
        if (auto *found = qobject_cast<T *>(widget))
            return found;
        for (T *found : window->findChildren<T *>()) {
            if (found->isVisible())
                return found;
        }
    }
    return nullptr;
}

inline bool waitForLive(const QString &place)
{
    const auto isLive = [&] {
        auto *window = shown<ui::MainWindow>();
        return window
            && window->sidebar().badge().stateText().startsWith(QStringLiteral("Live · ") + place);
    };
    return QTest::qWaitFor(isLive, programPatience);
}

/** The whole program in one process, in a home of its own and with a keychain in memory. One at a
 * time. */
class Program
{
public:
    Program()
    {
        for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
            qputenv(name, home.filePath(QString::fromLatin1(name).toLower()).toUtf8());
        qputenv("EARSHOT_LISTEN", "127.0.0.1:0"); // tests run beside each other
        QSettings().clear();
    }
    ~Program()
    {
        end();
        QSettings().clear();
    }
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    bool startUntilShown(const desktop::CommandLine &line = {})
    {
        m_desktop = std::make_unique<desktop::Desktop>(line, &keychain);
        m_desktop->begin();
        return QTest::qWaitFor([] { return shown<ui::MainWindow>() != nullptr; }, programPatience);
    }
    void end()
    {
        if (!m_desktop)
            return;
        QMetaObject::invokeMethod(m_desktop.get(), &desktop::Desktop::end, Qt::QueuedConnection);
        QApplication::exec();
        m_desktop.reset();
    }

    QTemporaryDir home;
    FakeKeychain keychain;

private:
    std::unique_ptr<desktop::Desktop> m_desktop;
};

} // namespace earshot::test
