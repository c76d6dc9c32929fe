// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/callheader.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;

/** The title of a call in more or less room. */
class TestCallHeader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothSidesAreNamedWhereThereIsRoom();
};

void TestCallHeader::bothSidesAreNamedWhereThereIsRoom()
{
    Call call;
    call.direction = Direction::Inbound;
    call.customer.name = u"José Álvarez"_s;
    call.assistantName = u"Harbor Dental, the desk in the evening"_s;
    CallTitle title;
    title.setCall(call);
    const QString whole = u"José Álvarez called Harbor Dental, the desk in the evening"_s;
    QCOMPARE(title.text(), whole);
    title.resize(2000, title.sizeHint().height());
    QCOMPARE(title.shownText(), whole);

    bool wasCutShort = false;
    for (int width = 1000; width > 20; width -= 5) {
        title.resize(width, title.sizeHint().height());
        const QString shown = title.shownText();
        if (shown == whole)
            continue;
        // Cut short and not left out at once; and never begun with fewer letters than say anything.
        const bool isCutShort = shown.startsWith(u"José Álvarez called Ha"_s);
        wasCutShort = wasCutShort || isCutShort;
        QVERIFY2(shown.endsWith(u'…') || shown == u"José Álvarez"_s, qPrintable(shown));
        QVERIFY2(isCutShort || !shown.contains(u"called"_s), qPrintable(shown));
    }
    QVERIFY(wasCutShort);
    QVERIFY(title.toolTip().contains(u"in the evening"_s));
}

QTEST_MAIN(TestCallHeader)
#include "tst_callheader.moc"
