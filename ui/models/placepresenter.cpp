// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/placepresenter.h"

#include "ui/client/deliver.h"
#include "ui/models/databaseaddress.h"

#include <QHostAddress>

namespace earshot::ui {

using namespace Qt::StringLiterals;
using Field = PlaceField;
using Encryption = DatabaseChoice::Encryption;

namespace {

bool isThisComputer(const QString &host)
{
    return host.startsWith(u'/') || host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

bool sharesConnections(const DatabaseChoice &database)
{
    return database.host.endsWith(".pooler.supabase.com"_L1) && database.port == "6543"_L1;
}

} // namespace

PlacePresenter::PlacePresenter(PlaceOffer offer, QObject *parent)
    : QObject(parent)
    , m_offer(std::move(offer))
    , m_choice(m_offer.choice)
{ }

PlacePresenter::~PlacePresenter()
{
    m_stop.request_stop();
}

void PlacePresenter::setDatabaseKind(DatabaseChoice::Kind kind)
{
    if (m_choice.database.kind == kind)
        return;
    m_choice.database.kind = kind;
    edited();
}

void PlacePresenter::setEncryption(Encryption encryption)
{
    m_choice.database.encryption = encryption;
    edited();
}

void PlacePresenter::setRecordingsKind(RecordingsChoice::Kind kind)
{
    if (m_choice.recordings.kind == kind)
        return;
    m_choice.recordings.kind = kind;
    edited();
}

void PlacePresenter::setStyle(RecordingsChoice::Style style)
{
    m_choice.recordings.style = style;
    edited();
}

void PlacePresenter::setText(Field field, const QString &text)
{
    place::setText(m_choice, field, text);
    m_touched.insert(field);
    edited();
}

bool PlacePresenter::takeAddress(const QString &text)
{
    const auto address = readDatabaseAddress(text);
    if (!address || address->database.host.isEmpty())
        return false;
    m_choice.database = address->database;
    m_choice.secrets.databasePassword = address->password;
    for (const Field field : place::databaseFields(m_choice))
        m_touched.insert(field);
    edited();
    Q_EMIT replaced();
    return true;
}

QList<Field> PlacePresenter::shownFields() const
{
    QList<Field> fields;
    if (m_offer.fixedDatabase.isEmpty())
        fields += place::databaseFields(m_choice);
    if (m_offer.fixedRecordings.isEmpty())
        fields += place::recordingsFields(m_choice);
    return fields;
}

KeptSecret PlacePresenter::kept(Field field) const
{
    KeptSecrets secrets = m_offer.kept;
    const KeptSecret kept = place::kept(secrets, field);
    if (kept == KeptSecret::Given)
        return kept;
    // What was told to one server is not shown to another.
    const bool same = field == Field::Password
        ? place::isSameDatabase(m_choice.database, m_offer.choice.database)
        : place::isSameStore(m_choice.recordings, m_offer.choice.recordings);
    return same ? kept : KeptSecret::None;
}

QString PlacePresenter::mistakeOrMissing(Field field) const
{
    if (place::isSecret(field) && kept(field) == KeptSecret::Given)
        return {};
    const QString mistake = place::mistake(m_choice, field);
    if (!mistake.isEmpty())
        return mistake;
    const bool isKept = place::isSecret(field) && kept(field) != KeptSecret::None;
    return isKept ? QString() : place::missing(m_choice, field);
}

QString PlacePresenter::problem(Field field) const
{
    const QString mistake = place::mistake(m_choice, field);
    if (!mistake.isEmpty())
        return mistake;
    return m_touched.contains(field) || m_wasTried ? mistakeOrMissing(field) : QString();
}

QString PlacePresenter::incompleteText() const
{
    for (const Field field : shownFields()) {
        const QString text = mistakeOrMissing(field);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

bool PlacePresenter::canSave() const
{
    return m_stage != Stage::Saving && isComplete() && (m_isChanged || !m_startProblem.isEmpty());
}

QString PlacePresenter::databaseWarning() const
{
    const DatabaseChoice &database = m_choice.database;
    if (database.kind == DatabaseChoice::Kind::ThisComputer)
        return {};
    if (sharesConnections(database)) {
        return tr(
            "Port 6543 is Supabase’s transaction pooler, through which news between receivers "
            "does not arrive. Take port 5432, the session pooler.");
    }
    const bool open =
        database.encryption == Encryption::None || database.encryption == Encryption::Preferred;
    if (open && !database.host.isEmpty() && !isThisComputer(database.host))
        return tr("The password and every call may cross the network unencrypted.");
    if (database.encryption == Encryption::Required && !isThisComputer(database.host))
        return tr("Encrypted, but nobody checks that it is your server that answers.");
    return {};
}

PlaceChoice PlacePresenter::wanted() const
{
    PlaceChoice choice = m_choice;
    choice.forgetsPassword = !place::isTyped(m_choice, Field::Password)
        && kept(Field::Password) == KeptSecret::None
        && m_offer.kept.databasePassword != KeptSecret::None;
    return choice;
}

void PlacePresenter::edited()
{
    cancelCheck();
    m_isChanged = true;
    m_trials.reset();
    m_saved.reset();
    Q_EMIT changed();
}

void PlacePresenter::setStage(Stage stage)
{
    m_stage = stage;
    Q_EMIT changed();
}

void PlacePresenter::check()
{
    if (m_stage != Stage::Editing)
        return;
    m_wasTried = true;
    m_trials.reset();
    if (!isComplete()) {
        Q_EMIT changed();
        return;
    }
    m_stop = std::stop_source();
    const quint64 run = ++m_run;
    setStage(Stage::Checking);
    deliver(m_offer.check(wanted(), m_stop.get_token()), this, [this, run](PlaceTrials trials) {
        if (run != m_run)
            return;
        m_trials = std::move(trials);
        setStage(Stage::Editing);
    });
}

void PlacePresenter::cancelCheck()
{
    if (m_stage != Stage::Checking)
        return;
    ++m_run;
    m_stop.request_stop();
    setStage(Stage::Editing);
}

void PlacePresenter::giveUp()
{
    cancelCheck();
    if (m_stage == Stage::Saving)
        return;
    m_choice = m_offer.choice;
    m_isChanged = false;
    m_wasTried = false;
    m_touched.clear();
    m_trials.reset();
    m_saved.reset();
    Q_EMIT changed();
    Q_EMIT replaced();
}

void PlacePresenter::save()
{
    save(false);
}

void PlacePresenter::saveForThisRun()
{
    save(true);
}

void PlacePresenter::save(bool onlyThisRun)
{
    m_wasTried = true;
    cancelCheck();
    if (!canSave()) {
        Q_EMIT changed();
        return;
    }
    m_saved.reset();
    m_choice.onlyThisRun = onlyThisRun;
    setStage(Stage::Saving);
    deliver(m_offer.save(wanted()), this, [this](const PlaceSaved &saved) { takeSaved(saved); });
}

void PlacePresenter::takeSaved(const PlaceSaved &saved)
{
    const bool good = saved.outcome == PlaceSaved::Outcome::Saved;
    m_saved = saved;
    m_stage = Stage::Editing;
    if (good)
        keepWhatWasSaved();
    Q_EMIT changed();
    if (good) {
        Q_EMIT replaced();
        Q_EMIT savedSuccessfully();
    }
}

void PlacePresenter::keepWhatWasSaved()
{
    for (const Field field : shownFields()) {
        if (!place::isSecret(field))
            continue;
        const KeptSecret before = kept(field);
        place::kept(m_offer.kept, field) = !place::isTyped(m_choice, field) ? before
            : m_choice.onlyThisRun                                          ? KeptSecret::ThisRun
                                   : KeptSecret::InKeychain;
    }
    m_choice.secrets = {};
    m_offer.choice = m_choice;
    m_isChanged = false;
    m_wasTried = false;
    m_touched.clear();
    m_startProblem.clear();
}

void PlacePresenter::setStartProblem(const QString &text)
{
    m_startProblem = text;
    Q_EMIT changed();
}

} // namespace earshot::ui
