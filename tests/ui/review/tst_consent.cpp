// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/review/paneworld.h"
#include "ui/review/consentdialog.h"
#include "ui/review/consenttexts.h"
#include "ui/review/detailspage.h"
#include "ui/theme/applytheme.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QtTest>

using namespace earshot;
using namespace earshot::test;
using namespace earshot::ui;
using namespace Qt::StringLiterals;

/** What is known of the consent to a recording, in the details of its call. */
class TestConsent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_world.reset(); }
    void plainWords_data();
    void plainWords();
    void theDetailsSayItAndLeadThere();
    void aCallWithoutARecordingSaysNothing();
    void somebodyConfirmsAndTakesItBack();
    void aReasonIsNeeded();
    void aRefusalIsSaidAndTheReasonStays();
    void onlyWhoJudgesIsOfferedIt();
    void whyItIsBarredIsSaid();

private:
    static QJsonObject consentWith(const QJsonValue &words, const QString &state)
    {
        return {{u"state"_s, state}, {u"provider"_s, QJsonValue()}, {u"words"_s, words},
            {u"confirmation"_s, QJsonValue()}};
    }
    void show(const QJsonObject &consent)
    {
        QJsonObject call = sampleCall(0);
        call.insert(u"consent"_s, consent);
        m_world->receiver.put(call);
        QVERIFY(m_world->showReady(0));
    }
    [[nodiscard]] DetailsPage &details() const { return *m_world->part<DetailsPage>(); }
    [[nodiscard]] QStringList texts() const
    {
        QStringList texts;
        for (const QLabel *label : details().findChildren<QLabel *>())
            texts.append(label->text());
        return texts;
    }
    [[nodiscard]] QPushButton *button(QWidget &in, const QString &text) const
    {
        for (QPushButton *each : in.findChildren<QPushButton *>()) {
            if (each->text() == text && !each->isHidden())
                return each;
        }
        return nullptr;
    }
    ConsentDialog *open(const QString &link)
    {
        QPushButton *found = button(details(), link);
        if (!found)
            return nullptr;
        found->click();
        return m_world->pane->findChild<ConsentDialog *>();
    }

    const QJsonObject m_said{{u"means"_s, u"consent"_s}, {u"phrase"_s, u"this call is recorded"_s},
        {u"text"_s, u"This call is recorded"_s}, {u"speaker"_s, u"agent"_s}, {u"seconds"_s, 12.5}};
    std::unique_ptr<PaneWorld> m_world;
};

void TestConsent::initTestCase()
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    applyTheme(*qApp, ThemeMode::Light);
}

void TestConsent::init()
{
    m_world = std::make_unique<PaneWorld>();
    m_world->pane->setRole(Role::Compliance);
    m_world->pane->show();
}

void TestConsent::plainWords_data()
{
    QTest::addColumn<Consent>("consent");
    QTest::addColumn<QString>("begin");
    const ConsentWords words{.text = u"recorded"_s, .speaker = Speaker::Agent, .seconds = 12};
    ConsentWords refused = words;
    refused.isRefusal = true;
    ConsentWords agreed = words;
    agreed.speaker = Speaker::Caller;
    QTest::newRow("not judged") << Consent() << u"Not judged"_s;
    QTest::newRow("none") << Consent{.isLookedThrough = true} << u"No proof"_s;
    QTest::newRow("announced") << Consent{.words = words}
                               << u"Announced by the assistant at 0:12"_s;
    QTest::newRow("agreed") << Consent{.words = agreed} << u"Agreed by the caller at 0:12"_s;
    QTest::newRow("refused") << Consent{.words = refused} << u"Refused at 0:12"_s;
    QTest::newRow("provider") << Consent{.provider = ProviderConsent{u"verbal"_s, Timestamp{1}},
        .words = refused} << u"Given to the provider on"_s;
    QTest::newRow("not given") << Consent{.provider = ProviderConsent{u"verbal"_s, {}},
        .words = words} << u"Not given"_s;
    QTest::newRow("confirmed") << Consent{.words = refused,
        .confirmation = ConsentConfirmation{.byName = u"Ann"_s, .reason = u"By letter"_s}}
                               << u"Confirmed by "_s;
}

void TestConsent::plainWords()
{
    QFETCH(Consent, consent);
    QFETCH(QString, begin);
    const QString text = consentText(consent);
    QVERIFY2(text.startsWith(begin), qPrintable(text));
}

void TestConsent::theDetailsSayItAndLeadThere()
{
    show(consentWith(m_said, u"transcript"_s));
    QVERIFY(!texts().filter(u"Announced by the assistant at 0:12"_s).isEmpty());
    QPushButton *there = button(details(), u"Go to 0:12"_s);
    QVERIFY(there);
    there->click();
    QTRY_COMPARE(m_world->player.position(), 12.5);
}

void TestConsent::aCallWithoutARecordingSaysNothing()
{
    QJsonObject call = sampleCall(0);
    call.insert(u"recordingState"_s, u"transcript_only"_s);
    call.insert(u"recording"_s, QJsonValue());
    m_world->receiver.put(call);
    m_world->pane->showCall(sampleId(0));
    QTRY_VERIFY(texts().contains(u"Recording"_s));
    QVERIFY(!texts().contains(u"Consent"_s));
}

void TestConsent::somebodyConfirmsAndTakesItBack()
{
    show(consentWith({}, u"none_found"_s));
    QVERIFY(!texts().filter(u"No proof"_s).isEmpty());
    QPointer<ConsentDialog> dialog = open(u"Confirm the consent…"_s);
    QVERIFY(dialog);
    dialog->reason().setPlainText(u" Signed form 12 "_s);
    button(*dialog, u"Confirm"_s)->click();
    QTRY_VERIFY(dialog.isNull());
    const QString path = u"/api/calls/%1/consent"_s.arg(sampleId(0));
    QCOMPARE(m_world->receiver.posted(path).last(),
        QByteArray(R"({"confirmed":true,"reason":"Signed form 12"})"));
    QTRY_VERIFY(!texts().filter(u"Confirmed by "_s).isEmpty());
    dialog = open(u"Take the confirmation back…"_s);
    QVERIFY(dialog && dialog->reason().isHidden());
    button(*dialog, u"Take back"_s)->click();
    QTRY_VERIFY(dialog.isNull());
    QCOMPARE(m_world->receiver.posted(path).last(), QByteArray(R"({"confirmed":false})"));
    QTRY_VERIFY(!texts().filter(u"No proof"_s).isEmpty());
}

void TestConsent::aReasonIsNeeded()
{
    show(consentWith({}, u"none_found"_s));
    ConsentDialog *dialog = open(u"Confirm the consent…"_s);
    QVERIFY(dialog);
    QPushButton *confirm = button(*dialog, u"Confirm"_s);
    QVERIFY(!confirm->isEnabled());
    dialog->reason().setPlainText(u"  \n "_s);
    QVERIFY(!confirm->isEnabled());
    dialog->reason().setPlainText(QString(longestConsentReason + 1, u'a'));
    QVERIFY(!confirm->isEnabled());
    QVERIFY2(dialog->said().contains(u"1,000"_s), qPrintable(dialog->said()));
    dialog->reason().setPlainText(u"By letter"_s);
    QVERIFY(confirm->isEnabled());
    QVERIFY(dialog->said().isEmpty());
}

void TestConsent::aRefusalIsSaidAndTheReasonStays()
{
    show(consentWith({}, u"none_found"_s));
    m_world->receiver.answer(u"/api/calls/%1/consent"_s.arg(sampleId(0)),
        {.status = 503,
            .contentType = "application/problem+json",
            .body = R"({"status":503,"title":"Away","detail":"The database is away."})"});
    QPointer<ConsentDialog> dialog = open(u"Confirm the consent…"_s);
    QVERIFY(dialog);
    dialog->reason().setPlainText(u"By letter"_s);
    button(*dialog, u"Confirm"_s)->click();
    QTRY_VERIFY(dialog->said().contains(u"The database is away."_s));
    QCOMPARE(dialog->reason().toPlainText(), u"By letter"_s);
    QVERIFY(button(*dialog, u"Confirm"_s)->isEnabled());
}

void TestConsent::onlyWhoJudgesIsOfferedIt()
{
    show(consentWith({}, u"none_found"_s));
    QVERIFY(button(details(), u"Confirm the consent…"_s));
    m_world->pane->setRole(Role::Reviewer);
    QTRY_VERIFY(!button(details(), u"Confirm the consent…"_s));
    QVERIFY(!texts().filter(u"No proof"_s).isEmpty());
}

void TestConsent::whyItIsBarredIsSaid()
{
    m_world->receiver.answer(u"/api/calls/%1/recording"_s.arg(sampleId(0)),
        {.status = 403,
            .contentType = "application/problem+json",
            .body = R"({"status":403,"title":"Forbidden","detail":"Recorded without proof."})"});
    m_world->pane->showCall(sampleId(0));
    const auto isSaid = [this] {
        const auto labels = m_world->pane->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"Recorded without proof."_s);
        });
    };
    QTRY_VERIFY(isSaid());
}

QTEST_MAIN(TestConsent)
#include "tst_consent.moc"
