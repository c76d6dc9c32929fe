// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/world.h"
#include "ui/assistants/assistantspage.h"
#include "ui/assistants/menddialog.h"
#include "ui/client/receiverclient.h"
#include "ui/completeness/completenesspage.h"
#include "ui/theme/applytheme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QtTest>

using namespace earshot;
using namespace earshot::test;
using namespace Qt::StringLiterals;

namespace {

template <typename Widget>
Widget *visible(const QWidget &in, const QString &begin)
{
    for (Widget *widget : in.findChildren<Widget *>()) {
        if (widget->text().startsWith(begin) && widget->isVisible())
            return widget;
    }
    return nullptr;
}

} // namespace

/** The pages about the provider, with a real receiver and an organisation of three assistants of
 * which two are wrong in different ways. With EARSHOT_SCREENSHOTS=folder pictures are kept. */
class TestPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyCallIsAccountedFor();
    void wrongAssistantsAreMendedFromTheWindow();

private:
    static void keepPicture(QWidget &widget, const QString &name);
    int recordingAssistants();

    World m_world{{u"--calls"_s, u"9"_s, u"--rate"_s, u"9"_s, u"--faulty-assistants"_s},
        {{u"EARSHOT_PUBLIC_URL"_s, u"{receiver}"_s},
            {u"EARSHOT_RECONCILE_INTERVAL_SECONDS"_s, u"3"_s},
            {u"EARSHOT_REPORT_GRACE_SECONDS"_s, u"1"_s}}};
    SystemClock m_clock;
    std::unique_ptr<ui::ReceiverClient> m_client;
};

void TestPages::initTestCase()
{
    ui::applyTheme(*qApp, ui::ThemeMode::Light);
    QVERIFY(m_world.start());
    m_client = std::make_unique<ui::ReceiverClient>(m_world.url(), Secret(m_world.token()));
}

void TestPages::cleanupTestCase()
{
    QVERIFY(m_world.isSound());
}

void TestPages::keepPicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("EARSHOT_SCREENSHOTS");
    if (!folder.isEmpty())
        QVERIFY(widget.grab().save(QDir(folder).filePath(name + u".png"_s)));
}

/** As the provider tells it, not we. */
int TestPages::recordingAssistants()
{
    int recording = 0;
    for (const QJsonValue &assistant : m_world.ofSimulator(u"/assistant"_s))
        recording += assistant[u"artifactPlan"][u"recordingEnabled"].toBool(true) ? 1 : 0;
    return recording;
}

void TestPages::everyCallIsAccountedFor()
{
    const auto isSettled = [this] {
        const QHash<QString, int> states = m_world.recordingStates();
        return states.value(u"ready"_s) > 0
            && states.value(u"ready"_s) + states.value(u"transcript_only"_s) == 9;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(), 120'000);
    ui::CompletenessPage page(*m_client, m_clock);
    page.resize(1164, 800);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QTRY_VERIFY_WITH_TIMEOUT(visible<QPushButton>(page, u"Check now"_s), 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(visible<QPushButton>(page, u"Check now"_s)->isEnabled(), 20'000);
    QTest::mouseClick(visible<QPushButton>(page, u"Check now"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(
        visible<QLabel>(page, u"All 9 calls of the last 14 days are accounted for"_s), 60'000);
    keepPicture(page, u"completeness"_s);
}

void TestPages::wrongAssistantsAreMendedFromTheWindow()
{
    QVERIFY(recordingAssistants() < 3);
    ui::AssistantsPage page(*m_client, m_clock);
    page.resize(1164, 700);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QTRY_COMPARE_WITH_TIMEOUT(page.model().wanting().size(), 2U, 20'000);
    keepPicture(page, u"assistants-before"_s);
    QTest::mouseClick(visible<QPushButton>(page, u"Mend all"_s), Qt::LeftButton);
    const auto dialog = [&page] { return page.findChild<ui::MendDialog *>(); };
    QTRY_VERIFY_WITH_TIMEOUT(dialog() && visible<QPushButton>(*dialog(), u"Change both"_s), 20'000);
    QCOMPARE(page.model().wanting().size(), 2U); // nothing is changed yet
    keepPicture(*dialog(), u"assistants-difference"_s);
    QTest::mouseClick(visible<QPushButton>(*dialog(), u"Change both"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(page.model().wanting().size(), 0U, 30'000);
    QCOMPARE(recordingAssistants(), 3);
    QTRY_VERIFY(visible<QPushButton>(*dialog(), u"Close"_s));
    QTest::mouseClick(visible<QPushButton>(*dialog(), u"Close"_s), Qt::LeftButton);
    keepPicture(page, u"assistants-after"_s);
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
