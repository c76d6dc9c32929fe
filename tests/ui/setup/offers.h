// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/placepresenter.h"

#include <qcoro/qcorofuture.h>
#include <QPromise>

#include <memory>

namespace earshot::test {

/** A program that answers when the test says so, and remembers what it was asked. */
class PlaceProgram
{
public:
    [[nodiscard]] ui::PlaceOffer offer()
    {
        ui::PlaceOffer offer;
        offer.dataFolder = QStringLiteral("/home/me/data");
        offer.check = [this](ui::PlaceChoice choice, std::stop_token token) {
            return takeCheck(std::move(choice), std::move(token));
        };
        offer.save = [this](ui::PlaceChoice choice) { return takeSave(std::move(choice)); };
        return offer;
    }

    void answerCheck(const ui::PlaceTrials &trials) { answer(m_check, trials); }
    void answerSave(ui::PlaceSaved::Outcome outcome, const QString &text = {})
    {
        answer(m_save, ui::PlaceSaved{outcome, text});
    }

    std::vector<ui::PlaceChoice> checked;
    std::vector<ui::PlaceChoice> saved;
    std::stop_token stop;

private:
    template <typename T>
    static void answer(std::shared_ptr<QPromise<T>> &promise, const T &value)
    {
        promise->addResult(value);
        promise->finish();
    }

    template <typename T>
    static QCoro::Task<T> wait(std::shared_ptr<QPromise<T>> promise)
    {
        const QFuture<T> future = promise->future();
        co_return co_await future;
    }

    template <typename T>
    static QCoro::Task<T> begin(std::shared_ptr<QPromise<T>> &promise)
    {
        promise = std::make_shared<QPromise<T>>();
        promise->start();
        return wait(promise);
    }

    QCoro::Task<ui::PlaceTrials> takeCheck(ui::PlaceChoice choice, std::stop_token token)
    {
        checked.push_back(std::move(choice));
        stop = std::move(token);
        return begin(m_check);
    }

    QCoro::Task<ui::PlaceSaved> takeSave(ui::PlaceChoice choice)
    {
        saved.push_back(std::move(choice));
        return begin(m_save);
    }

    std::shared_ptr<QPromise<ui::PlaceTrials>> m_check;
    std::shared_ptr<QPromise<ui::PlaceSaved>> m_save;
};

} // namespace earshot::test
