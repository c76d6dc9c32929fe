// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/filenames.h"

#include "ui/models/callformat.h"

#include <QFileInfo>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 48;
constexpr int mostTries = 10'000;

bool isHarmless(QChar letter)
{
    // Letters, their marks, and numbers of any language; no signs that turn the direction of text.
    return letter.isLetterOrNumber() || letter.isMark() || letter == u' ' || letter == u'-';
}

QString harmless(const QString &text, qsizetype longest)
{
    QString clean;
    for (const QChar letter : text.normalized(QString::NormalizationForm_C).left(10 * longest))
        clean += isHarmless(letter) ? letter : QChar(u' ');
    return clean.simplified().left(longest).trimmed();
}

} // namespace

QString FileNames::nameFor(const Call &call)
{
    const QDateTime began = format::local(call.startedAt.value_or(call.createdAt));
    const QStringList pieces{began.toString(u"yyyy-MM-dd HH.mm.ss"_s),
        harmless(format::customer(call), longestName), harmless(call.id, 8)};
    QString base = pieces.join(u' ').simplified();
    while (base.toUtf8().size() > 180)
        base.chop(1);
    const QString ending = call.recording.format == "wav"_L1 ? u".wav"_s : u".mp3"_s;
    QString name = base + ending;
    for (int n = 2; m_taken.contains(name.toCaseFolded()); ++n)
        name = u"%1 (%2)%3"_s.arg(base).arg(n).arg(ending);
    m_taken.insert(name.toCaseFolded());
    return name;
}

QString freePath(const QString &path)
{
    QString free = path;
    for (int n = 2; QFileInfo(free).isSymLink() || QFileInfo::exists(free); ++n) {
        if (n > mostTries)
            return {};
        free = u"%1 (%2)"_s.arg(path).arg(n);
    }
    return free;
}

} // namespace earshot::ui
