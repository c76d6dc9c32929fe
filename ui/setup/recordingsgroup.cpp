// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/recordingsgroup.h"

#include <QButtonGroup>
#include <QDir>

namespace earshot::ui {

using namespace Qt::StringLiterals;
using Kind = RecordingsChoice::Kind;
using Style = RecordingsChoice::Style;

RecordingsGroup::RecordingsGroup(PlacePresenter &presenter, QWidget *parent)
    : PlaceGroup(presenter, tr("Recordings"), presenter.offer().fixedRecordings, parent)
{
    makeTiles();
    makeFields();
    renew();
}

void RecordingsGroup::makeTiles()
{
    addTiles({{int(Kind::Folder), tr("Folder on this computer"),
                  tr("Nothing to set up. Recommended for one person.")},
                 {int(Kind::S3), tr("S3-compatible store"),
                     tr("Amazon S3, MinIO, Cloudflare R2, Backblaze and many others.")},
                 {int(Kind::Supabase), tr("Supabase Storage"),
                     tr("A private bucket of a Supabase project.")}},
        [this](int kind) { presenter().setRecordingsKind(Kind(kind)); });
}

void RecordingsGroup::makeFields()
{
    const QString kept = tr("Kept in this computer’s keychain, never in a file.");
    const QString &usual = presenter().offer().dataFolder;
    addLine({{.field = PlaceField::Folder,
        .words = {tr("Folder"), usual.isEmpty() ? QString() : QDir(usual).filePath(u"objects"_s),
            tr("Empty for the usual one, beside the calls.")},
        .browse = FieldRow::Browse::Folder}});
    addLine({{.field = PlaceField::Endpoint,
                 .words = {tr("Endpoint"), u"https://s3.example.com"_s,
                     tr("Empty for Amazon S3 itself.")},
                 .share = 3},
        {.field = PlaceField::Region, .words = {tr("Region"), u"us-east-1"_s, {}}}});
    addLine({{.field = PlaceField::ProjectUrl,
        .words = {tr("Address of the project"), u"https://abcdefgh.supabase.co"_s, {}}}});
    addLine({{.field = PlaceField::Bucket, .words = {tr("Bucket"), u"call-recordings"_s, {}}},
        {.field = PlaceField::Prefix,
            .words = {tr("Folder inside"), u"earshot/"_s, tr("May stay empty.")}}});
    addLine({{.field = PlaceField::AccessKey, .words = {tr("Access key"), {}, kept}},
        {.field = PlaceField::SecretKey, .words = {tr("Secret key"), {}, kept}}});
    addLine({{.field = PlaceField::SupabaseKey,
        .words = {tr("Secret key"), {},
            tr("The project’s secret key (sb_secret_…) or service_role key. Kept in this "
               "computer’s keychain, never in a file.")}}});
    m_styleRow = addChoices(
        tr("Addresses"),
        {{int(Style::Automatic), tr("As is usual")}, {int(Style::Path), tr("Bucket in the path")},
            {int(Style::Host), tr("Bucket in the server’s name")}},
        [this](int choice) { presenter().setStyle(Style(choice)); }, m_style);
    addLine({{.field = PlaceField::StoreCertificate,
        .words = {tr("Certificate file"), u"/home/me/store-ca.crt"_s,
            tr("Who vouches for the store (PEM), where this computer does not know it. May stay "
               "empty.")},
        .browse = FieldRow::Browse::File}});
}

void RecordingsGroup::renew()
{
    const RecordingsChoice &recordings = presenter().choice().recordings;
    mark(tiles(), int(recordings.kind));
    mark(*m_style, int(recordings.style));
    m_styleRow->setVisible(recordings.kind == Kind::S3);
    const auto &trials = presenter().trials();
    PlaceGroup::renew(place::recordingsFields(presenter().choice()),
        trials ? std::optional(trials->recordings) : std::nullopt);
}

} // namespace earshot::ui
