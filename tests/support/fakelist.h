// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QUrlQuery>

#include <vector>

namespace earshot::test {

/** The calls of a FakeReceiver, newest first, in pages as the receiver gives them. */
class FakeList
{
public:
    void set(std::vector<QJsonObject> calls);
    /** So many sample calls, made when they are asked for. */
    void setSamples(int count);
    /** Adds or replaces one; not among setSamples(). */
    void put(const QJsonObject &call);

    [[nodiscard]] int size() const { return m_samples > 0 ? m_samples : int(m_calls.size()); }
    [[nodiscard]] QJsonObject at(int place) const;
    /** Empty where there is none. */
    [[nodiscard]] QJsonObject find(const QString &id) const;

    [[nodiscard]] QJsonObject page(const QUrlQuery &query) const;
    [[nodiscard]] QJsonObject count(const QUrlQuery &query) const;

private:
    [[nodiscard]] std::vector<int> meant(const QUrlQuery &query) const;

    std::vector<QJsonObject> m_calls;
    int m_samples = 0;
};

} // namespace earshot::test
