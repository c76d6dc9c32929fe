// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakereceiver.h"

#include "domain/soundoutline.h"

#include "core/json.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTimeZone>
#include <QUrlQuery>
#include <QWebSocket>
#include <QWebSocketServer>

#include <algorithm>

namespace earshot::test {

using namespace Qt::StringLiterals;

namespace {

struct Person
{
    const char16_t *name;
    const char16_t *number;
};

constexpr Person people[] = {
    {u"Dana Whitfield", u"+14155550134"},
    {u"", u"+12065550188"},
    {u"José Álvarez", u"+34600555012"},
    {u"Harbor Dental", u"+16175550101"},
    {u"Priya Raman", u"+442079460958"},
    {u"Li Wei", u"+861055550199"},
    {u"Tom Becker", u"+49305550147"},
    {u"Ruth Adeyemi", u"+13125550175"},
    {u"Sam Carver", u"+15035550110"},
    {u"Northside Clinic", u"+17185550162"},
};

constexpr const char16_t *outcomes[] = {u"Booked", u"Question", u"No answer", u"Complaint"};

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

FakeAnswer problem(int status, const QString &detail)
{
    return {.status = status,
        .contentType = "application/problem+json",
        .body = json({{u"status"_s, status}, {u"title"_s, u"Refused"_s}, {u"detail"_s, detail}})};
}

bool isAboutClips(const QString &path)
{
    const QString part = path.section(u'/', 4, 4);
    return part == "clips"_L1 || part == "links"_L1 || path.startsWith("/api/links/"_L1);
}

bool isAboutRedaction(const QString &path)
{
    const QString part = path.section(u'/', 4, 4);
    return part == "redaction"_L1 || part == "original"_L1;
}

QJsonObject turn(const QString &speaker, double start, double end, const QString &text)
{
    QJsonArray words;
    const QStringList parts = text.split(u' ');
    for (int index = 0; index < parts.size(); ++index) {
        const double length = (end - start) / double(parts.size());
        words.append(QJsonObject{{u"startSeconds"_s, start + index * length},
            {u"endSeconds"_s, start + (index + 1) * length}, {u"text"_s, parts.at(index)}});
    }
    return {{u"speaker"_s, speaker}, {u"startSeconds"_s, start}, {u"endSeconds"_s, end},
        {u"text"_s, text}, {u"words"_s, words}};
}

QJsonArray sampleTranscript()
{
    return {turn(u"agent"_s, 2, 6, u"Thanks for calling Harbor Dental. How can I help today?"_s),
        turn(u"caller"_s, 7, 11, u"Hi, I would like to move my appointment to next week."_s),
        turn(u"agent"_s, 12, 18, u"Of course. Would Tuesday the ninth work?"_s),
        turn(u"caller"_s, 21, 24, u"Tuesday is fine, but only after three."_s)};
}

/** The two speak in turns; another length of turns for each call. */
SoundOutline sampleOutline(int index)
{
    return SoundOutline::fromMeans([index](int step, int side) {
        const bool isTurn = (step / (2 + index % 3) + index) % 2 == side;
        return isTurn ? 0.15 + 0.05 * ((step * 7 + index) % 9) : 0.0;
    });
}

} // namespace

FakeAnswer refusal(int status, const Error &error)
{
    return {.status = status,
        .contentType = "application/problem+json",
        .body = json({{u"status"_s, status}, {u"title"_s, u"Refused"_s},
            {u"detail"_s, error.message}, {u"pattern"_s, error.pattern},
            {u"values"_s, QJsonArray::fromStringList(error.values)}})};
}

QJsonObject sampleCall(int index)
{
    const Person &person = people[index % int(std::size(people))];
    const QDateTime start =
        QDateTime({2026, 11, 22}, {9, 58}, QTimeZone::utc()).addSecs(-180 * index);
    const QString id = u"00000000-0000-4000-8000-%1"_s.arg(index, 12, 10, QChar(u'0'));
    const QString name = QString::fromUtf16(person.name);
    const double length = 43 + (index * 137) % 560;
    return {
        {u"id"_s, id},
        {u"vapiCallId"_s, u"vapi-%1"_s.arg(index)},
        {u"direction"_s, index % 3 == 0 ? u"outbound"_s : u"inbound"_s},
        {u"status"_s, u"ended"_s},
        {u"recordingState"_s, u"ready"_s},
        {u"recordingStateReason"_s, QJsonValue::Null},
        {u"recordingAbsence"_s, QJsonValue::Null},
        {u"customer"_s,
            QJsonObject{{u"name"_s, name.isEmpty() ? QJsonValue(QJsonValue::Null) : name},
                {u"number"_s, QString::fromUtf16(person.number)}}},
        {u"ownNumber"_s, u"+16175550100"_s},
        {u"assistant"_s, QJsonObject{{u"id"_s, u"front-desk"_s}, {u"name"_s, u"Front desk"_s}}},
        {u"startedAt"_s, start.toString(Qt::ISODateWithMs)},
        {u"endedAt"_s, start.addSecs(qint64(length)).toString(Qt::ISODateWithMs)},
        {u"createdAt"_s, start.toString(Qt::ISODateWithMs)},
        {u"updatedAt"_s, start.addSecs(qint64(length) + 5).toString(Qt::ISODateWithMs)},
        {u"durationSeconds"_s, length},
        {u"outcome"_s, QString::fromUtf16(outcomes[index % 4])},
        {u"endedReason"_s, u"customer-ended-call"_s},
        {u"costUsd"_s, 0.12},
        {u"summary"_s, u"A sample call."_s},
        {u"recording"_s,
            QJsonObject{{u"format"_s, u"mp3"_s}, {u"sizeBytes"_s, 3},
                {u"durationSeconds"_s, length}, {u"channels"_s, 2},
                {u"outline"_s, QString::fromLatin1(sampleOutline(index).base64())}}},
    };
}

QJsonObject sampleCall(int index, const QString &recordingState)
{
    QJsonObject call = sampleCall(index);
    call.insert(u"recordingState"_s, recordingState);
    if (recordingState != "ready"_L1)
        call.insert(u"recording"_s, QJsonValue::Null);
    if (recordingState == "retrying"_L1)
        call.insert(u"recordingStateReason"_s,
            u"The host that keeps the recording answered with status 500."_s);
    if (recordingState == "failed"_L1)
        call.insert(u"recordingStateReason"_s, u"The file is no audio that Earshot can read."_s);
    if (recordingState == "transcript_only"_L1)
        call.insert(u"recordingStateReason"_s, u"Recording is switched off for this assistant."_s);
    if (recordingState == "transcript_only"_L1)
        call.insert(u"recordingAbsence"_s, u"switched_off"_s);
    return call;
}

FakeReceiver::FakeReceiver()
    : m_upgrader(
        std::make_unique<QWebSocketServer>(u"sample receiver"_s, QWebSocketServer::NonSecureMode))
    , m_audio("mp3")
{
    connect(&m_server, &QTcpServer::newConnection, this, &FakeReceiver::accept);
    connect(m_upgrader.get(), &QWebSocketServer::newConnection, this, [this] {
        while (QWebSocket *socket = m_upgrader->nextPendingConnection())
            openSocket(socket);
    });
    comeBack();
}

FakeReceiver::~FakeReceiver()
{
    goAway();
}

QUrl FakeReceiver::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

void FakeReceiver::comeBack()
{
    if (!m_server.listen(QHostAddress::LocalHost, m_port))
        qFatal("the sample receiver found no port");
    m_port = m_server.serverPort();
}

void FakeReceiver::goAway()
{
    m_server.close();
    dropSockets();
    for (QTcpSocket *socket : m_server.findChildren<QTcpSocket *>())
        socket->abort();
}

void FakeReceiver::setCalls(std::vector<QJsonObject> calls)
{
    m_calls.set(std::move(calls));
}

void FakeReceiver::setSampleCalls(int count)
{
    m_calls.setSamples(count);
}

void FakeReceiver::put(const QJsonObject &call)
{
    m_calls.put(call);
}

void FakeReceiver::push(const QString &type, const QJsonObject &call)
{
    put(call);
    const qint64 id = qint64(m_events.size()) + 1;
    m_events.emplace_back(id,
        json({{u"id"_s, QString::number(id)}, {u"type"_s, type},
            {u"at"_s, call.value("updatedAt"_L1)}, {u"data"_s, QJsonObject{{u"call"_s, call}}}}));
    sendToSockets(QString::fromUtf8(m_events.back().second));
}

void FakeReceiver::answer(const QString &path, FakeAnswer answer)
{
    m_answers.insert(path, std::move(answer));
}

void FakeReceiver::answerNormally(const QString &path)
{
    m_answers.remove(path);
}

void FakeReceiver::sendToSockets(const QString &text)
{
    for (QWebSocket *socket : m_sockets)
        socket->sendTextMessage(text);
}

void FakeReceiver::dropSockets()
{
    for (QWebSocket *socket : std::exchange(m_sockets, {})) {
        socket->abort();
        socket->deleteLater();
    }
}

void FakeReceiver::setRefusesSockets(bool refuses)
{
    m_refusesSockets = refuses;
}

void FakeReceiver::setSilentSockets(bool silent)
{
    m_silentSockets = silent;
}

int FakeReceiver::openSockets() const
{
    return int(m_sockets.size());
}

int FakeReceiver::requestCount(const QString &path) const
{
    return int(std::ranges::count_if(
        m_requests, [&path](const QString &target) { return QUrl(target).path() == path; }));
}

void FakeReceiver::setAudio(const QByteArray &audio)
{
    m_audio = audio;
}

void FakeReceiver::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QTcpSocket::deleteLater);
        read(socket);
    }
}

void FakeReceiver::read(QTcpSocket *socket)
{
    const QByteArray bytes = socket->peek(64 * 1024);
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QList<QByteArray> lines = bytes.first(end).split('\n');
    const QList<QByteArray> start = lines.first().split(' ');
    Head head{.method = start.value(0), .target = QString::fromLatin1(start.value(1))};
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        head.fields.insert(line.first(colon).trimmed().toLower(), line.sliced(colon + 1).trimmed());
    }
    const qint64 bodySize = head.fields.value("content-length").toLongLong();
    if (bytes.size() < end + 4 + bodySize)
        return;
    head.body = bytes.sliced(end + 4, bodySize);
    if (head.method == "POST" || head.method == "PUT" || head.method == "PATCH"
        || head.method == "DELETE")
        m_posted[QUrl(head.target).path()].append(head.body);
    m_lastAuthorization = head.fields.value("authorization");
    m_requests.append(head.target);
    if (head.fields.value("upgrade").toLower() == "websocket") {
        upgrade(socket, head);
        return;
    }
    socket->skip(end + 4 + bodySize);
    respond(socket, head);
}

void FakeReceiver::upgrade(QTcpSocket *socket, const Head &head)
{
    m_socketQueries.append(QUrl(head.target).query());
    if (m_refusesSockets || m_lastAuthorization != QByteArray("Bearer ") + token) {
        socket->write(
            "HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        socket->disconnectFromHost();
        return;
    }
    socket->disconnect();
    socket->setParent(nullptr);
    m_upgrader->handleConnection(socket);
    Q_EMIT socket->readyRead();
}

void FakeReceiver::openSocket(QWebSocket *socket)
{
    m_sockets.push_back(socket);
    connect(socket, &QWebSocket::disconnected, this, [this, socket] {
        std::erase(m_sockets, socket);
        socket->deleteLater();
    });
    if (m_silentSockets)
        return;
    const QString after = QUrlQuery(socket->requestUrl()).queryItemValue(u"after"_s);
    const QString last = QString::number(m_events.size());
    socket->sendTextMessage(QString::fromUtf8(json({{u"type"_s, u"hello"_s},
        {u"id"_s, after.isEmpty() ? last : after}, {u"resumed"_s, !after.isEmpty()}})));
    for (const auto &[id, text] : m_events) {
        if (!after.isEmpty() && id > after.toLongLong())
            socket->sendTextMessage(QString::fromUtf8(text));
    }
}

void FakeReceiver::respond(QTcpSocket *socket, const Head &head)
{
    const FakeAnswer answer = answerTo(head);
    if (answer.hang)
        return;
    const qint64 length = answer.announcedLength >= 0 ? answer.announcedLength : answer.body.size();
    socket->write("HTTP/1.1 " + QByteArray::number(answer.status) + " Sample\r\nContent-Type: "
        + answer.contentType + "\r\nContent-Length: " + QByteArray::number(length)
        + (answer.etag.isEmpty() ? QByteArray() : "\r\nETag: " + answer.etag) + "\r\n\r\n"
        + answer.body);
    if (answer.cut)
        socket->disconnectFromHost();
}

FakeAnswer FakeReceiver::signIn(const QByteArray &sent) const
{
    const QJsonObject wish = QJsonDocument::fromJson(sent).object();
    if (wish[u"email"].toString() != email || wish[u"password"].toString() != password)
        return problem(401, u"The e-mail address, the password or the code is wrong."_s);
    if (wish[u"code"].toString() == code)
        return {.body = json({{u"token"_s, QString(QLatin1StringView(token))}})};
    FakeAnswer answer = problem(401, u"Enter the code that your authenticator shows."_s);
    QJsonObject needs = QJsonDocument::fromJson(answer.body).object();
    needs.insert(u"needs"_s, u"code"_s);
    answer.body = json(needs);
    return answer;
}

FakeAnswer FakeReceiver::answerTo(const Head &head)
{
    const QUrl target(head.target);
    for (const QString &key : {head.target, target.path()}) {
        if (m_answers.contains(key))
            return m_answers.value(key);
    }
    if (target.path().startsWith("/media/"_L1))
        return {.contentType = "audio/mpeg", .body = m_audio};
    if (target.path() == "/api/session"_L1 && head.method == "POST")
        return signIn(head.body);
    if (head.fields.value("authorization") != QByteArray("Bearer ") + token)
        return problem(401, u"This token is not known."_s);
    if (target.path() == "/api/session"_L1) {
        return {.body = json({{u"name"_s, u"This computer"_s}, {u"role"_s, u"owner"_s},
                    {u"organization"_s,
                        QJsonObject{{u"id"_s, u"sample"_s}, {u"name"_s, u"Harbor Dental"_s}}}})};
    }
    if (target.path() == "/api/calls/count"_L1)
        return {.body = json(m_calls.count(QUrlQuery(target)))};
    if (target.path() == "/api/calls"_L1)
        return {.body = json(m_calls.page(QUrlQuery(target)))};
    if (target.path().contains("/scorecard"_L1)) {
        const auto done = m_scores.take(head.method, target.path().split(u'/'), head.body);
        return done ? FakeAnswer{.body = json(*done)}
                    : problem(404, u"There is no such question."_s);
    }
    if (target.path() == "/api/inbox/words"_L1)
        return complaintWords(head);
    if (target.path() == "/api/consent"_L1)
        return consentPolicy(head);
    if (target.path().section(u'/', 4, 4) == "consent"_L1)
        return takeConsent(head);
    if (target.path() == "/api/inbox"_L1)
        return inbox();
    if (target.path().section(u'/', 4, 4) == "notes"_L1)
        return answerAboutNotes(head);
    if (isAboutClips(target.path()))
        return answerAboutClips(head);
    if (isAboutRedaction(target.path()))
        return answerAboutRedaction(head);
    if (target.path().startsWith("/api/views"_L1))
        return answerAboutViews(head);
    if (target.path() == "/api/tags"_L1)
        return tagsInUse();
    if (target.path().section(u'/', 4, 4) == "tags"_L1)
        return changeTags(target.path().section(u'/', 3, 3), head.body);
    if (head.method == "PATCH")
        takeReview(head);
    if (target.path().startsWith("/api/calls/"_L1))
        return about(target.path().split(u'/').sliced(3));
    return problem(404, u"There is nothing at this address."_s);
}

void FakeReceiver::takeReview(const Head &head)
{
    QJsonObject call = m_calls.find(QUrl(head.target).path().section(u'/', 3));
    const QJsonObject wish = QJsonDocument::fromJson(head.body).object();
    if (call.isEmpty() || !wish.contains("review"_L1))
        return;
    const bool isJudged = wish.value("review"_L1).isString();
    call.insert(u"review"_s, wish.value("review"_L1));
    call.insert(
        u"reviewedAt"_s, isJudged ? QJsonValue(u"2026-11-22T11:00:00.000Z"_s) : QJsonValue());
    m_calls.put(call);
}

FakeAnswer FakeReceiver::inbox() const
{
    QJsonArray items;
    double seconds = 0;
    for (const QString &id : m_inbox) {
        const QJsonObject call = m_calls.find(id);
        if (call.isEmpty() || call.value("review"_L1).isString())
            continue;
        items.append(call);
        seconds += call.value("durationSeconds"_L1).toDouble();
    }
    return {.body = json({{u"items"_s, items},
                {u"waiting"_s,
                    QJsonObject{{u"count"_s, items.size()}, {u"exact"_s, true},
                        {u"seconds"_s, seconds}}}})};
}

/** "refund" and "waste of time" are the usual ones. */
FakeAnswer FakeReceiver::complaintWords(const Head &head)
{
    if (head.method == "PUT")
        m_words = QJsonDocument::fromJson(head.body).object().value("words"_L1);
    return {.body = json({{u"words"_s, m_words},
                {u"usual"_s, QJsonArray{u"refund"_s, u"waste of time"_s}},
                {u"chosenBy"_s, m_words.isNull() ? QJsonValue() : QJsonValue(u"Sample owner"_s)},
                {u"chosenAt"_s, QJsonValue()}})};
}

FakeAnswer FakeReceiver::consentPolicy(const Head &head)
{
    const auto phrase = [](const QString &words, const QString &by, const QString &means) {
        return QJsonObject{{u"words"_s, words}, {u"by"_s, by}, {u"means"_s, means}};
    };
    if (head.method == "PUT")
        m_consent = QJsonDocument::fromJson(head.body).object();
    const bool isChosen = head.method == "PUT" || !m_consent.isEmpty();
    return {
        .body = json({{u"rule"_s, m_consent.value("rule"_L1).toString(u"show"_s)},
            {u"phrases"_s, isChosen ? m_consent.value("phrases"_L1) : QJsonValue()},
            {u"usual"_s,
                QJsonArray{phrase(u"this call is being recorded"_s, u"assistant"_s, u"consent"_s),
                    phrase(u"your call may be recorded"_s, u"assistant"_s, u"consent"_s),
                    phrase(u"i agree to be recorded"_s, u"caller"_s, u"consent"_s),
                    phrase(u"stop recording"_s, u"caller"_s, u"refusal"_s)}},
            {u"changedBy"_s, isChosen ? QJsonValue(u"Sample owner"_s) : QJsonValue()},
            {u"changedAt"_s, QJsonValue()}})};
}

FakeAnswer FakeReceiver::takeConsent(const Head &head)
{
    QJsonObject call = m_calls.find(QUrl(head.target).path().section(u'/', 3, 3));
    const QJsonObject wish = QJsonDocument::fromJson(head.body).object();
    QJsonObject consent = call.value("consent"_L1).toObject();
    const bool isConfirmed = wish.value("confirmed"_L1).toBool();
    consent.insert(u"state"_s, isConfirmed ? u"confirmed"_s : u"none_found"_s);
    consent.insert(u"confirmation"_s,
        isConfirmed ? QJsonValue(QJsonObject{{u"at"_s, u"2026-11-22T10:00:00.000Z"_s},
            {u"by"_s, u"Sample owner"_s}, {u"reason"_s, wish.value("reason"_L1)}})
                    : QJsonValue());
    call.insert(u"consent"_s, consent);
    m_calls.put(call);
    return about({call.value("id"_L1).toString()});
}

FakeAnswer FakeReceiver::answerAboutNotes(const Head &head)
{
    const QString path = QUrl(head.target).path();
    const auto done =
        m_notes.take(head.method, path.section(u'/', 3, 3), path.section(u'/', 5, 5), head.body);
    if (!done)
        return problem(404, u"There is no such note."_s);
    return done->isEmpty() ? FakeAnswer{.status = 204} : FakeAnswer{.body = json(*done)};
}

FakeAnswer FakeReceiver::answerAboutClips(const Head &head)
{
    const QStringList steps = QUrl(head.target).path().split(u'/').sliced(2);
    const bool isOneLink = steps.first() == "links"_L1;
    if (!isOneLink && m_calls.find(steps.at(1)).isEmpty())
        return problem(404, u"There is no such call."_s);
    const ClipAnswer answer = isOneLink ? m_clips.revoke(steps.at(1))
        : steps.last() == "clips"_L1
        ? m_clips.cut(head.body)
        : m_clips.links(head.method, steps.at(1), head.body, url().toString());
    return answered(answer);
}

FakeAnswer FakeReceiver::answerAboutRedaction(const Head &head)
{
    const QStringList steps = QUrl(head.target).path().split(u'/').sliced(3);
    const QString &id = steps.first();
    QJsonObject call = m_calls.find(id);
    if (call.isEmpty())
        return problem(404, u"There is no such call."_s);
    const QString what = steps.sliced(1).join(u'/');
    if (what == "redaction"_L1)
        return answered(m_redactions.redaction(head.method, id, head.body));
    if (what == "redaction/suggestions"_L1)
        return answered(m_redactions.suggestions());
    if (what == "original/content"_L1)
        return answered(m_redactions.sound(id));
    ClipAnswer answer = m_redactions.original(head.method, id, head.body);
    if (answer.json.contains("transcript"_L1)) {
        call.insert(u"transcript"_s, answer.json.value("transcript"_L1));
        answer.json = call;
    }
    return answered(answer);
}

FakeAnswer FakeReceiver::answered(const ClipAnswer &answer) const
{
    if (!answer.detail.isEmpty())
        return problem(answer.status, answer.detail);
    if (answer.status == 204)
        return {.status = 204};
    if (answer.audio.isEmpty())
        return {.status = answer.status, .body = json(answer.json)};
    const auto sum = QCryptographicHash::hash(answer.audio, QCryptographicHash::Sha256);
    return {.contentType = "audio/mpeg", .body = answer.audio, .etag = '"' + sum.toHex() + '"'};
}

/** All may change every view. */
FakeAnswer FakeReceiver::answerAboutViews(const Head &head)
{
    const QString id = QUrl(head.target).path().section(u'/', 3);
    QJsonObject view = m_views.value(id);
    const QJsonObject wish = QJsonDocument::fromJson(head.body).object();
    for (const QString &key : wish.keys())
        view.insert(key, wish.value(key));
    if (head.method == "DELETE")
        return {.status = m_views.remove(id) > 0 ? 204 : 404};
    if (head.method == "GET") {
        QJsonArray items;
        for (const QJsonObject &each : std::as_const(m_views))
            items.append(each);
        return {.body = json({{u"items"_s, items}})};
    }
    if (head.method == "POST") {
        view.insert(u"id"_s, u"view-%1"_s.arg(m_views.size() + 1));
        view.insert(u"canChange"_s, true);
    }
    m_views.insert(view.value("id"_L1).toString(), view);
    return {.body = json(view)};
}

/** Letter by letter, which is enough for a double. */
FakeAnswer FakeReceiver::changeTags(const QString &callId, const QByteArray &body)
{
    const QJsonObject wish = parseJsonObject(body).valueOr({});
    QJsonObject call = m_calls.find(callId);
    if (!call.isEmpty()) {
        QStringList tags = call.value("tags"_L1).toVariant().toStringList();
        for (const QJsonValue &gone : wish.value("remove"_L1).toArray())
            tags.removeAll(gone.toString());
        tags += wish.value("add"_L1).toVariant().toStringList();
        tags.sort(Qt::CaseInsensitive);
        call.insert(u"tags"_s, QJsonArray::fromStringList(tags));
        m_calls.put(call);
    }
    return about({callId});
}

FakeAnswer FakeReceiver::tagsInUse() const
{
    QStringList tags;
    for (int place = 0; place < m_calls.size(); ++place)
        tags += m_calls.at(place).value("tags"_L1).toVariant().toStringList();
    tags.removeDuplicates();
    QJsonArray items;
    for (const QString &tag : tags)
        items.append(QJsonObject{{u"tag"_s, tag}, {u"calls"_s, 1}});
    return {.body = json({{u"items"_s, items}})};
}

FakeAnswer FakeReceiver::about(const QStringList &segments) const
{
    const QJsonObject found = m_calls.find(segments.first());
    if (found.isEmpty())
        return problem(404, u"There is no such call."_s);
    const QString rest = segments.sliced(1).join(u'/');
    if (rest == "recording"_L1 || rest == "recording/refresh"_L1)
        return link(found);
    if (rest == "recording/content"_L1)
        return found.value("recordingState"_L1).toString() == "ready"_L1
            ? FakeAnswer{.contentType = "audio/mpeg", .body = m_audio}
            : problem(404, u"This call has no recording."_s);
    if (rest == "waveform"_L1) {
        return m_waveform.isEmpty()
            ? problem(404, u"This call has no waveform."_s)
            : FakeAnswer{.contentType = "application/octet-stream", .body = m_waveform};
    }
    if (rest == "playback"_L1)
        return {.body = json({{u"ranges"_s, QJsonArray()}, {u"heardSeconds"_s, 0}})};
    QJsonObject detail = found;
    detail.insert(u"transcript"_s, sampleTranscript());
    return {.body = json(detail)};
}

FakeAnswer FakeReceiver::link(const QJsonObject &call) const
{
    const QString state = call.value("recordingState"_L1).toString();
    if (state == "none"_L1 || state == "transcript_only"_L1)
        return problem(404, u"This call has no recording."_s);
    if (state != "ready"_L1)
        return problem(409, u"The recording is not ready yet."_s);
    const QByteArray sha = QCryptographicHash::hash(m_audio, QCryptographicHash::Sha256).toHex();
    return {.body = json({
                {u"url"_s, u"%1/media/%2"_s.arg(url().toString(), call.value("id"_L1).toString())},
                {u"expiresAt"_s,
                    QDateTime::currentDateTimeUtc().addSecs(3600).toString(Qt::ISODateWithMs)},
                {u"format"_s, u"mp3"_s},
                {u"sizeBytes"_s, m_audio.size()},
                {u"durationSeconds"_s, call.value("durationSeconds"_L1)},
                {u"channels"_s, 2},
                {u"sha256"_s, QString::fromLatin1(sha)},
                {u"downloadCount"_s, 1},
            })};
}

} // namespace earshot::test
