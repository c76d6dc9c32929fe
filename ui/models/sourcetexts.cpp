// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sourcetexts.h"

#include "ui/language/isolate.h"
#include "ui/models/callformat.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace earshot::ui::format {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype valueLength = 300;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SourceTexts)
};

QString nameOr(const QString &name, Source::Kind kind)
{
    if (!name.isEmpty())
        return name;
    return kind == Source::Kind::Assistant ? Text::tr("Assistant without a name")
                                           : Text::tr("Phone number without a name");
}

QString listText(const QJsonArray &array)
{
    QStringList parts;
    for (const QJsonValue &value : array)
        parts.append(valueText(value));
    return parts.isEmpty() ? Text::tr("none") : parts.join(u", "_s);
}

} // namespace

QString sourceName(const Source &source)
{
    if (source.name.isEmpty() && !source.number.isEmpty())
        return phoneNumber(source.number);
    return nameOr(source.name, source.kind);
}

QString sourceName(const SourceChange &change)
{
    return nameOr(change.name, change.kind);
}

QString sourceState(const Source &source)
{
    if (source.kind == Source::Kind::Assistant && !source.records)
        return Text::tr("Does not record");
    if (!source.isGood)
        return Text::tr("Must be mended");
    if (!source.problems.empty())
        return Text::tr("Could be better");
    return source.kind == Source::Kind::Assistant ? Text::tr("Records") : Text::tr("In order");
}

CellTone sourceTone(const Source &source)
{
    const bool silent = source.kind == Source::Kind::Assistant && !source.records;
    if (silent || std::ranges::any_of(source.problems, &Problem::isError))
        return CellTone::Bad;
    return source.isGood && source.problems.empty() ? CellTone::Good : CellTone::Waiting;
}

QString problemsText(const Source &source)
{
    QStringList texts;
    for (const Problem &problem : source.problems)
        texts.append(problem.text);
    return texts.join(u' ');
}

QString serverText(const Source &source)
{
    if (source.serverUrl.isEmpty()) {
        // A number without a server of its own uses that of its assistant.
        return source.kind == Source::Kind::Assistant ? Text::tr("Nowhere")
                                                      : Text::tr("As its assistant");
    }
    return source.serverUrlIsOurs ? Text::tr("Here (%1)").arg(isolatedLeftToRight(source.serverUrl))
                                  : source.serverUrl;
}

QString settingName(const QString &path)
{
    const std::pair<QLatin1StringView, QString> names[] = {
        {"recordingEnabled"_L1, Text::tr("Recording")},
        {"recordingFormat"_L1, Text::tr("Recording format")},
        {"serverMessages"_L1, Text::tr("Messages to the server")},
        {"backoffPlan"_L1, Text::tr("Repeats after failures")},
        {"timeoutSeconds"_L1, Text::tr("Time to answer")},
        {"server.url"_L1, Text::tr("Server address")},
        {"serverUrl"_L1, Text::tr("Server address (old place)")},
        {"server"_L1, Text::tr("Server")},
    };
    for (const auto &[part, name] : names) {
        if (path.contains(part))
            return name;
    }
    return path;
}

QString valueText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? Text::tr("On") : Text::tr("Off");
    case QJsonValue::Double:
        return QLocale().toString(value.toDouble());
    case QJsonValue::String:
        return value.toString().left(valueLength).simplified();
    case QJsonValue::Array:
        return listText(value.toArray());
    case QJsonValue::Object: {
        const QByteArray json = QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
        return QString::fromUtf8(json).left(valueLength);
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return Text::tr("not set");
    }
    Q_UNREACHABLE();
}

} // namespace earshot::ui::format
