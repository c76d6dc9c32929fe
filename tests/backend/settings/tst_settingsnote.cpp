// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/settingsnote.h"

#include "audit/auditservice.h"
#include "database/auditrepository.h"
#include "settings/loader.h"
#include "tests/support/auditlog.h"
#include "tests/support/tempdatabase.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::test;
using namespace Qt::StringLiterals;

/** Which settings are others than at the last start stands in the audit log. */
class TestSettingsNote : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstStartTellsNothing();
    void whatChangedIsTold();
    void secretsAreToldByNameAlone();
    void aDamagedNoteIsAFirstStart();

private:
    struct World
    {
        World()
            : audit(*data.database, clock, auditLog())
        { }

        /** Starts once with these variables; the entries there are then. */
        QList<database::AuditEvent> start(const QHash<QString, QString> &environment)
        {
            const auto settings = settings::load({.environment = environment});
            SettingsNote note(*data.database, audit,
                {.folder = folder.path(),
                    .organizationId = data.organization.id,
                    .receiver = u"sample"_s,
                    .settings = settings.value()});
            note.start();
            const auto isWritten = [this, expected = fileOf(settings.value())] {
                return noted() == expected;
            };
            if (!QTest::qWaitFor(isWritten, 10'000))
                throw std::runtime_error("nothing was noted");
            await(note.stop());
            return data.read([this](database::Session &session) {
                return database::AuditRepository(session).list(data.organization.id, 0, 100);
            });
        }

        QJsonObject noted()
        {
            QFile file(folder.filePath(u"settings-seen.json"_s));
            return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                                  : QJsonObject();
        }

        /** With the salt that is there. */
        QJsonObject fileOf(const settings::Settings &settings)
        {
            const QByteArray salt = noted().value(u"salt"_s).toString().toLatin1();
            return settings::toJson(settings::fingerprintOf(settings, salt));
        }

        TempDatabase data;
        SystemClock clock;
        audit::AuditService audit;
        QTemporaryDir folder;
    };
};

void TestSettingsNote::theFirstStartTellsNothing()
{
    World world;
    SettingsNote note(*world.data.database, world.audit,
        {.folder = world.folder.path(),
            .organizationId = world.data.organization.id,
            .settings = settings::load({.environment = {{u"EARSHOT_WORKERS"_s, u"3"_s}}}).value()});
    note.start();
    QTRY_VERIFY(!world.noted().isEmpty());
    await(note.stop());
    QCOMPARE(world.start({{u"EARSHOT_WORKERS"_s, u"3"_s}}).size(), 0);
    QCOMPARE(QFile::permissions(world.folder.filePath(u"settings-seen.json"_s))
            & (QFile::ReadGroup | QFile::ReadOther),
        QFile::Permissions());
}

void TestSettingsNote::whatChangedIsTold()
{
    World world;
    SettingsNote first(*world.data.database, world.audit,
        {.folder = world.folder.path(),
            .organizationId = world.data.organization.id,
            .settings = settings::load({.environment = {{u"EARSHOT_WORKERS"_s, u"3"_s},
                                            {u"EARSHOT_LINKS_MODE"_s, u"proxy"_s}}})
                            .value()});
    first.start();
    QTRY_VERIFY(!world.noted().isEmpty());
    await(first.stop());
    const auto entries = world.start(
        {{u"EARSHOT_WORKERS"_s, u"4"_s}, {u"EARSHOT_ALERT_DOWNLOADS_PER_HOUR"_s, u"0"_s}});
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().action, u"settings.changed"_s);
    QCOMPARE(entries.first().actor, u"system"_s);
    const QJsonObject detail = entries.first().detail;
    QCOMPARE(detail.value(u"names"_s).toArray(),
        (QJsonArray{u"alert_downloads_per_hour"_s, u"links.mode"_s, u"workers"_s}));
    QCOMPARE(detail.value(u"before"_s).toObject(),
        (QJsonObject{{u"links.mode"_s, u"proxy"_s}, {u"workers"_s, u"3"_s}}));
    QCOMPARE(detail.value(u"after"_s).toObject(),
        (QJsonObject{{u"alert_downloads_per_hour"_s, u"0"_s}, {u"workers"_s, u"4"_s}}));
    QCOMPARE(world
                 .start({{u"EARSHOT_WORKERS"_s, u"4"_s},
                     {u"EARSHOT_ALERT_DOWNLOADS_PER_HOUR"_s, u"0"_s}})
                 .size(),
        1); // told once
}

void TestSettingsNote::secretsAreToldByNameAlone()
{
    World world;
    const QString name = u"EARSHOT_VAPI_API_KEY"_s;
    const auto settings = [&](const QString &key) {
        return settings::load({.environment = {{name, key}}}).value();
    };
    const auto before = settings::fingerprintOf(settings(u"first-secret"_s), {});
    const auto after = settings::fingerprintOf(settings(u"other-secret"_s), before.salt);
    const QJsonObject change = settingsChange(before, after);
    QCOMPARE(change.value(u"names"_s).toArray(), QJsonArray{u"vapi_api_key"_s});
    for (const QJsonObject &json : {change, settings::toJson(before), settings::toJson(after)})
        QVERIFY(!QJsonDocument(json).toJson().contains("secret\""));
    QVERIFY(!QJsonDocument(settings::toJson(before)).toJson().contains("first"));
    QVERIFY(
        settingsChange(before, settings::fingerprintOf(settings(u"first-secret"_s), before.salt))
            .isEmpty());
    QVERIFY(settings::fingerprintOf(settings(u"first-secret"_s), {}).secrets
        != before.secrets); // another salt
}

void TestSettingsNote::aDamagedNoteIsAFirstStart()
{
    World world;
    QFile file(world.folder.filePath(u"settings-seen.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"salt\":");
    file.close();
    SettingsNote note(*world.data.database, world.audit,
        {.folder = world.folder.path(),
            .organizationId = world.data.organization.id,
            .settings = settings::load({}).value()});
    note.start();
    QTRY_VERIFY(world.noted().contains(u"salt"_s));
    await(note.stop());
    QCOMPARE(world.start({}).size(), 0);
}

QTEST_GUILESS_MAIN(TestSettingsNote)
#include "tst_settingsnote.moc"
