// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/authorised.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace earshot;
using namespace Qt::StringLiterals;

namespace {

QJsonObject bodyOf(const Error &error)
{
    const http::Reply reply = api::refusal(error);
    const auto *bytes = std::get_if<QByteArray>(&reply.body);
    return bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
}

} // namespace

/** What a client learns of an error. */
class TestRefusal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatFailedHereIsForTheLog();
    void whatIsWordedIsSaid();
    void mistakesOfOursStayOurs();
};

void TestRefusal::whatFailedHereIsForTheLog()
{
    const Error error{.code = ErrorCode::Storage, .message = u"/srv/secret/place is full."_s};
    QCOMPARE(api::refusal(error).status, 503);
    const QJsonObject body = bodyOf(error);
    QVERIFY(!body.isEmpty() && !QJsonDocument(body).toJson().contains("secret"));
    QCOMPARE(body.value(u"detail"_s), body.value(u"pattern"_s)); // it can be translated
}

void TestRefusal::whatIsWordedIsSaid()
{
    const Error error = worded(ErrorCode::Unavailable, "Too many %1 at the moment.", {u"clips"_s});
    QCOMPARE(api::refusal(error).status, 503);
    QVERIFY(!api::refusal(error).headers.value("Retry-After").isEmpty());
    QCOMPARE(bodyOf(error).value(u"detail"_s).toString(), u"Too many clips at the moment."_s);
    QCOMPARE(bodyOf(error).value(u"values"_s).toArray(), QJsonArray{u"clips"_s});
}

void TestRefusal::mistakesOfOursStayOurs()
{
    const Error error = worded(ErrorCode::Internal, "Row %1 is odd.", {u"7"_s});
    QCOMPARE(api::refusal(error).status, 500);
    QVERIFY(!bodyOf(error).value(u"detail"_s).toString().contains(u"Row"_s));
}

QTEST_GUILESS_MAIN(TestRefusal)
#include "tst_refusal.moc"
