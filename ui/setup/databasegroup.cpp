// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/databasegroup.h"

#include "ui/models/databaseaddress.h"
#include "ui/parts/labels.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace earshot::ui {

using namespace Qt::StringLiterals;
using Kind = DatabaseChoice::Kind;
using Encryption = DatabaseChoice::Encryption;

DatabaseGroup::DatabaseGroup(PlacePresenter &presenter, QWidget *parent)
    : PlaceGroup(presenter, tr("Database"), presenter.offer().fixedDatabase, parent)
{
    addTiles({{int(Kind::ThisComputer), tr("This computer"),
                  tr("Nothing to set up. Recommended for one person.")},
                 {int(Kind::Postgres), tr("PostgreSQL database of a team"),
                     tr("Several people and receivers share the calls.")}},
        [this](int kind) { this->presenter().setDatabaseKind(Kind(kind)); });
    makeAddress();
    makeFields();
    renew();
}

void DatabaseGroup::makeAddress()
{
    m_addressRow = new QWidget(this);
    const QString name = tr("Paste the whole address");
    auto *label = makeLabel(name, u"strong"_s, m_addressRow);
    m_address = new QLineEdit(m_addressRow);
    m_address->setPlaceholderText(u"postgresql://user@host:5432/name"_s);
    m_address->setAccessibleName(name);
    m_addressNote = makeLabel({}, u"muted"_s, m_addressRow);
    for (QLabel *each : {label, m_addressNote})
        each->setWordWrap(true);
    label->setBuddy(m_address);
    auto *column = new QVBoxLayout(m_addressRow);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addWidget(label);
    column->addWidget(m_address);
    column->addWidget(m_addressNote);
    addBelow(m_addressRow);
    edited({});
    connect(m_address, &QLineEdit::textEdited, this, &DatabaseGroup::edited);
    connect(m_address, &QLineEdit::editingFinished, this, &DatabaseGroup::takeAddress);
}

void DatabaseGroup::edited(const QString &text)
{
    const bool pasted = text.size() > m_addressLength + 1;
    m_addressLength = text.size();
    if (pasted)
        takeAddress();
    else
        showNote(tr("As your provider shows it, Supabase for instance; it fills in the fields."),
            u"muted"_s);
}

void DatabaseGroup::takeAddress()
{
    const QString text = m_address->text();
    if (text.isEmpty() || text == m_takenAddress)
        return;
    if (!presenter().takeAddress(text)) {
        showNote(tr("An address begins with postgresql:// and names a server."), u"danger"_s);
        return;
    }
    m_takenAddress = databaseAddress(presenter().choice().database);
    m_address->setText(m_takenAddress); // a password must not stay where it can be read
    m_addressLength = m_takenAddress.size();
    showNote(tr("Taken apart into the fields below, the password too."), u"accent"_s);
}

void DatabaseGroup::showNote(const QString &text, const QString &tone)
{
    m_addressNote->setText(text);
    setTone(*m_addressNote, tone);
    m_address->setAccessibleDescription(text);
}

void DatabaseGroup::makeFields()
{
    addLine(
        {{.field = PlaceField::Host, .words = {tr("Server"), u"db.example.com"_s, {}}, .share = 3},
            {.field = PlaceField::Port, .words = {tr("Port"), u"5432"_s, {}}}});
    addLine({{.field = PlaceField::DatabaseName,
                 .words = {tr("Name of the database"), u"earshot"_s, {}}},
        {.field = PlaceField::User, .words = {tr("User"), u"earshot"_s, {}}}});
    addLine({{.field = PlaceField::Password,
        .words = {tr("Password"), {}, tr("Kept in this computer’s keychain, never in a file.")}}});
    m_encryptionRow = addChoices(
        tr("Encryption"),
        {{int(Encryption::Verified), tr("Required, server verified")},
            {int(Encryption::IssuerVerified), tr("Required, issuer verified")},
            {int(Encryption::Required), tr("Required")},
            {int(Encryption::Preferred), tr("Where the server offers it")},
            {int(Encryption::None), tr("None")}},
        [this](int choice) { presenter().setEncryption(Encryption(choice)); }, m_encryption);
    m_warning = makeLabel({}, u"warning"_s, this);
    m_warning->setWordWrap(true);
    addBelow(m_warning);
    addLine({{.field = PlaceField::DatabaseCertificate,
        .words = {tr("Certificate file"), u"/home/me/server-ca.crt"_s,
            tr("Who vouches for the server (PEM), where this computer does not know it. Supabase "
               "offers it in the database settings.")},
        .browse = FieldRow::Browse::File}});
}

void DatabaseGroup::renew()
{
    const DatabaseChoice &database = presenter().choice().database;
    const bool remote = database.kind == Kind::Postgres;
    const bool socket = database.host.startsWith(u'/');
    mark(tiles(), int(database.kind));
    mark(*m_encryption, int(database.encryption));
    m_addressRow->setVisible(remote);
    m_encryptionRow->setVisible(remote && !socket);
    showText(*m_warning, presenter().databaseWarning());
    const auto &trials = presenter().trials();
    PlaceGroup::renew(place::databaseFields(presenter().choice()),
        trials ? std::optional(trials->database) : std::nullopt);
}

} // namespace earshot::ui
