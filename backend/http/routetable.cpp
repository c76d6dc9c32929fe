// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/routetable.h"

#include <algorithm>

namespace earshot::http {

namespace {

bool isCapture(const QString &segment)
{
    return segment.startsWith(u'{') && segment.endsWith(u'}');
}

std::optional<QHash<QString, QString>> matched(
    const QStringList &pattern, const QList<QStringView> &path)
{
    if (pattern.size() != path.size())
        return std::nullopt;
    QHash<QString, QString> arguments;
    for (qsizetype i = 0; i < path.size(); ++i) {
        const QString &expected = pattern[i];
        if (isCapture(expected) && !path[i].isEmpty())
            arguments.insert(expected.sliced(1, expected.size() - 2), path[i].toString());
        else if (path[i] != expected)
            return std::nullopt;
    }
    return arguments;
}

QByteArray methodName(Method method)
{
    switch (method) {
    case Method::Get:
        return "GET, HEAD";
    case Method::Head:
        return "HEAD";
    case Method::Post:
        return "POST";
    case Method::Put:
        return "PUT";
    case Method::Patch:
        return "PATCH";
    case Method::Delete:
        return "DELETE";
    case Method::Options:
        return "OPTIONS";
    }
    return {};
}

} // namespace

RouteTable::RouteTable(std::vector<Route> routes)
{
    for (Route &route : routes) {
        const QStringList segments = route.pattern.split(u'/');
        m_rows.push_back({.route = std::move(route), .segments = segments});
    }
    const auto captures = [](const Row &row) {
        return std::count_if(row.segments.cbegin(), row.segments.cend(), isCapture);
    };
    std::stable_sort(m_rows.begin(), m_rows.end(),
        [captures](const Row &a, const Row &b) { return captures(a) < captures(b); });
}

std::variant<RouteTable::Match, RouteTable::Miss> RouteTable::find(
    Method method, const QString &path) const
{
    const QList<QStringView> segments = QStringView(path).split(u'/');
    const Method wanted = method == Method::Head ? Method::Get : method;
    QList<QByteArray> allowed;
    for (const Row &row : m_rows) {
        auto arguments = matched(row.segments, segments);
        if (!arguments)
            continue;
        if (row.route.method == wanted || row.route.method == method)
            return Match{.route = &row.route, .arguments = std::move(*arguments)};
        if (const QByteArray name = methodName(row.route.method); !allowed.contains(name))
            allowed += name;
    }
    return Miss{.status = allowed.isEmpty() ? 404 : 405, .allow = allowed.join(", ")};
}

} // namespace earshot::http
