// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/support/fakereceiver.h"
#include "ui/calls/callspane.h"
#include "ui/calls/callsview.h"
#include "ui/client/receiverclient.h"
#include "ui/models/callsmodel.h"

#include <QApplication>
#include <QFile>
#include <QScrollBar>
#include <QTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int calls = 100'000;
constexpr int frames = 2'000;
constexpr double frameMilliseconds = 1000.0 / 60;

/** Resident memory of this process in MB. */
double memory()
{
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

/** Milliseconds of each frame while @p bar runs from one end to the other. */
std::vector<double> scroll(CallsView &view, int from, int to)
{
    QScrollBar *bar = view.verticalScrollBar();
    std::vector<double> spent;
    for (int frame = 0; frame <= frames; ++frame) {
        const double seconds = bench::seconds([&] {
            bar->setValue(int(from + qint64(to - from) * frame / frames));
            view.viewport()->repaint();
            QCoreApplication::processEvents();
        });
        spent.push_back(seconds * 1000);
    }
    return spent;
}

void print(const char *what, std::vector<double> spent)
{
    std::ranges::sort(spent);
    const auto late = std::ranges::count_if(
        spent, [](double milliseconds) { return milliseconds > frameMilliseconds; });
    std::printf("%-34s frame median %6.2f ms   99 %% %6.2f ms   worst %6.2f ms   late %lld of %zu"
                "   memory %6.1f MB\n",
        what, spent.at(spent.size() / 2), spent.at(spent.size() * 99 / 100), spent.back(),
        static_cast<long long>(late), spent.size(), memory());
    std::fflush(stdout);
}

} // namespace

/** The list of calls with 100,000 of them: frames while it scrolls, by its bar and row by row, and
 * the memory afterwards, the receiver that answers included. */
int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    test::FakeReceiver receiver;
    receiver.setSampleCalls(calls);
    ReceiverClient client(receiver.url(), Secret(test::FakeReceiver::token));
    const SystemClock clock;
    CallsModel model(client, clock);
    CallsPane pane(model, client, CallsPane::Webhook());
    pane.resize(604, 860);
    pane.show();
    model.retry();
    if (!QTest::qWaitFor([&] { return model.rowCount() == calls; }, 30'000))
        return 1;
    CallsView &view = pane.view();
    print("standing still", scroll(view, 0, 0));
    const int end = view.verticalScrollBar()->maximum();
    print("the whole list down", scroll(view, 0, end));
    print("the whole list up", scroll(view, end, 0));
    print("40 px a frame down", scroll(view, 0, 40 * frames));
    print("40 px a frame up", scroll(view, 40 * frames, 0));
    return 0;
}
