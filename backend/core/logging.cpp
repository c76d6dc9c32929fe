// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logging.h"

#include "core/clock.h"
#include "core/json.h"

#include <unistd.h>

Q_LOGGING_CATEGORY(lcCore, "earshot.core", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSettings, "earshot.settings", QtInfoMsg)
Q_LOGGING_CATEGORY(lcDatabase, "earshot.database", QtInfoMsg)
Q_LOGGING_CATEGORY(lcObjectStore, "earshot.objectstore", QtInfoMsg)
Q_LOGGING_CATEGORY(lcAudio, "earshot.audio", QtInfoMsg)
Q_LOGGING_CATEGORY(lcProvider, "earshot.provider", QtInfoMsg)
Q_LOGGING_CATEGORY(lcIngest, "earshot.ingest", QtInfoMsg)
Q_LOGGING_CATEGORY(lcHttp, "earshot.http", QtInfoMsg)
Q_LOGGING_CATEGORY(lcApi, "earshot.api", QtInfoMsg)
Q_LOGGING_CATEGORY(lcAccess, "earshot.access", QtInfoMsg)
Q_LOGGING_CATEGORY(lcAudit, "earshot.audit", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "earshot.ui", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSimulator, "earshot.simulator", QtInfoMsg)

namespace earshot {

using namespace Qt::StringLiterals;

namespace {

LogFormat chosenFormat = LogFormat::Json;

QString levelName(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
        return u"error"_s;
    case QtFatalMsg:
        return u"fatal"_s;
    }
    return u"info"_s;
}

/** Text from outside may carry terminal commands or line breaks; both are shown as a visible mark.
 */
QString printable(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = QChar::ReplacementCharacter;
    }
    return text;
}

QString fieldText(const QJsonValue &value)
{
    return value.isString() ? value.toString()
                            : QString::fromUtf8(toJson({{u"v"_s, value}}).mid(5).chopped(1));
}

QByteArray readableLine(QtMsgType level, const QString &area, const QString &message,
    const QJsonObject &fields, const QString &time)
{
    QString line =
        u"%1 %2 %3  %4"_s.arg(time.mid(11, 12), levelName(level).leftJustified(7), area, message);
    for (auto it = fields.begin(); it != fields.end(); ++it)
        line += u"  "_s + it.key() + u'=' + fieldText(it.value());
    return printable(line).toUtf8();
}

/** A single write(2), so that lines of several threads never mix. */
void writeLine(QByteArray line)
{
    line += '\n';
    const char *data = line.constData();
    auto left = static_cast<std::size_t>(line.size());
    while (left > 0) {
        const ssize_t written = ::write(STDERR_FILENO, data, left);
        if (written <= 0)
            return; // nobody can be told that stderr is gone
        data += written;
        left -= static_cast<std::size_t>(written);
    }
}

void write(
    QtMsgType level, const QString &category, const QString &message, const QJsonObject &fields)
{
    QString area = category;
    if (area.startsWith(u"earshot."_s))
        area.remove(0, 8);
    writeLine(
        formatLogLine(chosenFormat, level, area, message, fields, SystemClock().now().toString()));
}

void handleQtMessage(QtMsgType level, const QMessageLogContext &context, const QString &message)
{
    write(level, context.category ? QString::fromUtf8(context.category) : u"qt"_s, message, {});
}

void log(QtMsgType level, LogArea area, const QString &message, const QJsonObject &fields)
{
    if (area().isEnabled(level))
        write(level, QString::fromUtf8(area().categoryName()), message, fields);
}

} // namespace

QByteArray formatLogLine(LogFormat format, QtMsgType level, const QString &area,
    const QString &message, const QJsonObject &fields, const QString &time)
{
    if (format == LogFormat::Readable)
        return readableLine(level, area, message, fields, time);
    QJsonObject line = fields;
    line.insert(u"time"_s, time);
    line.insert(u"level"_s, levelName(level));
    line.insert(u"area"_s, area);
    line.insert(u"message"_s, message);
    return toJson(line);
}

void installLogging(LogFormat format)
{
    if (format == LogFormat::Automatic)
        format = ::isatty(STDERR_FILENO) ? LogFormat::Readable : LogFormat::Json;
    chosenFormat = format;
    qInstallMessageHandler(handleQtMessage);
}

void logDebug(LogArea area, const QString &message, const QJsonObject &fields)
{
    log(QtDebugMsg, area, message, fields);
}

void logInfo(LogArea area, const QString &message, const QJsonObject &fields)
{
    log(QtInfoMsg, area, message, fields);
}

void logWarning(LogArea area, const QString &message, const QJsonObject &fields)
{
    log(QtWarningMsg, area, message, fields);
}

void logError(LogArea area, const QString &message, const QJsonObject &fields)
{
    log(QtCriticalMsg, area, message, fields);
}

void logProblem(LogArea area, const Error &error, QJsonObject fields)
{
    fields.insert(u"code"_s, errorCodeName(error.code));
    fields.insert(u"retryable"_s, error.retryable);
    logWarning(area, error.message, fields);
}

} // namespace earshot
