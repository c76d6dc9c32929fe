// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/commandline.h"

#include <QCommandLineParser>

#include <cmath>

namespace earshot::simulator {

using namespace Qt::StringLiterals;

namespace {

Error wrong(const QString &option, const QString &what)
{
    return {.code = ErrorCode::InvalidInput,
        .message = u"The option --%1 needs %2."_s.arg(option, what)};
}

/** Reads options one after the other and keeps the first error. */
class Reader
{
public:
    explicit Reader(const QCommandLineParser &parser)
        : m_parser(parser)
    { }

    void whole(const QString &option, int high, int &value)
    {
        double number = value;
        real(option, high, number);
        if (number != std::floor(number))
            note(wrong(option, u"a whole number"_s));
        value = int(number);
    }

    void real(const QString &option, double high, double &value)
    {
        if (!m_parser.isSet(option))
            return;
        bool isNumber = false;
        const double number = m_parser.value(option).toDouble(&isNumber);
        if (!isNumber || !(number >= 0 && number <= high))
            return note(wrong(option, u"a number from 0 to %1"_s.arg(high, 0, 'f', 0)));
        value = number;
    }

    void seed(quint64 &value)
    {
        bool isNumber = true;
        if (m_parser.isSet(u"seed"_s))
            value = m_parser.value(u"seed"_s).toULongLong(&isNumber);
        if (!isNumber)
            note(wrong(u"seed"_s, u"a whole number"_s));
    }

    void listen(Options &options)
    {
        if (!m_parser.isSet(u"listen"_s))
            return;
        const QUrl url(u"http://"_s + m_parser.value(u"listen"_s), QUrl::StrictMode);
        const bool usable = url.isValid() && url.port() >= 0 && url.path().isEmpty()
            && options.address.setAddress(url.host());
        if (!usable)
            return note(wrong(u"listen"_s, u"ADDRESS:PORT, for instance 127.0.0.1:0"_s));
        options.port = quint16(url.port());
    }

    void url(const QString &option, QUrl &url)
    {
        if (!m_parser.isSet(option))
            return;
        url = QUrl(m_parser.value(option), QUrl::StrictMode);
        const bool usable = url.isValid() && !url.host().isEmpty()
            && (url.scheme() == u"http"_s || url.scheme() == u"https"_s);
        if (!usable)
            note(wrong(option, u"a http or https URL"_s));
    }

    void auth(SenderAuth &auth)
    {
        if (m_parser.isSet(u"auth"_s)) {
            const auto kind = SenderAuth::kindFrom(m_parser.value(u"auth"_s));
            kind ? void(auth.kind = *kind) : note(kind.error());
        }
        auto plan = HmacPlan::parse(m_parser.value(u"hmac"_s));
        plan ? void(auth.hmac = *plan) : note(plan.error());
        if (m_parser.isSet(u"auth-header"_s))
            auth.header = m_parser.value(u"auth-header"_s).toUtf8();
        auth.prefix = !m_parser.isSet(u"auth-no-prefix"_s);
        for (const QString &field : m_parser.values(u"auth-field"_s)) {
            if (field.indexOf(u'=') < 1)
                note(wrong(u"auth-field"_s, u"NAME=VALUE"_s));
            auth.fields.append(
                {field.section(u'=', 0, 0).toUtf8(), field.section(u'=', 1).toUtf8()});
        }
        auth.clientId = m_parser.value(u"oauth-client-id"_s).toUtf8();
        url(u"oauth-token-url"_s, auth.tokenUrl);
        if (auth.kind == SenderAuth::Kind::OAuth2 && auth.tokenUrl.isEmpty())
            note(wrong(u"oauth-token-url"_s, u"a value"_s));
    }

    void generation(Generation &generation)
    {
        if (!m_parser.isSet(u"generation"_s))
            return;
        const auto given = generationFrom(m_parser.value(u"generation"_s));
        given ? void(generation = *given) : note(given.error());
    }

    void faults(Faults &faults)
    {
        auto read = Faults::parse(m_parser.value(u"faults"_s));
        if (read)
            faults = *read;
        else
            note(read.error());
    }

    Secret secret(
        const QString &option, const QProcessEnvironment &environment, const QString &name)
    {
        return Secret(m_parser.isSet(option) ? m_parser.value(option).toUtf8()
                                             : environment.value(name).toUtf8());
    }

    void note(const Error &error)
    {
        if (!m_error)
            m_error = error;
    }

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    const QCommandLineParser &m_parser;
    std::optional<Error> m_error;
};

void declareOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"Stands in for the call provider: makes calls, sends webhooks, serves recordings."_s);
    parser.addOptions({{u"help"_s, u"Shows this text."_s},
        {u"listen"_s, u"Address and port of the API."_s, u"ADDRESS:PORT"_s},
        {u"webhook"_s, u"Where events are sent; without it only the API is served."_s, u"URL"_s},
        {u"secret"_s, u"Sent as X-Vapi-Secret (or EARSHOT_SIM_SECRET)."_s, u"S"_s},
        {u"auth"_s,
            u"How webhooks say who sends them: secret, bearer, headers, hmac or oauth2. The secret "
            "of bearer and hmac is that of --secret."_s,
            u"KIND"_s},
        {u"auth-header"_s, u"The field of bearer, instead of Authorization."_s, u"NAME"_s},
        {u"auth-no-prefix"_s, u"Leaves out \"Bearer \" before the token."_s},
        {u"auth-field"_s, u"A field of headers; may be repeated."_s, u"NAME=VALUE"_s},
        {u"hmac"_s,
            u"Settings divided by semicolons: algorithm=sha1|sha256|sha512, encoding=hex|base64, "
            "format={timestamp}.{body}, prefix=, signature-header=, timestamp-header=, "
            "message-id-header=, base64-secret, milliseconds, no-timestamp."_s,
            u"LIST"_s},
        {u"oauth-token-url"_s, u"Where oauth2 gets its token."_s, u"URL"_s},
        {u"oauth-client-id"_s, u"The client of oauth2."_s, u"ID"_s},
        {u"oauth-client-secret"_s, u"Its secret (or EARSHOT_SIM_CLIENT_SECRET)."_s, u"S"_s},
        {u"tool-calls"_s, u"Also asks the receiver for assistants and for results of tools."_s},
        {u"api-key"_s, u"The private key of the API (or EARSHOT_SIM_API_KEY)."_s, u"K"_s},
        {u"public-key"_s, u"A key that is refused with a hint at a swap."_s, u"K"_s},
        {u"calls"_s, u"How many calls are made."_s, u"N"_s},
        {u"history"_s, u"Calls that were over, untold, before the start."_s, u"N"_s},
        {u"retention-days"_s, u"Calls older than that are gone from the API."_s, u"D"_s},
        {u"rate-limit"_s, u"API requests per minute and key; beyond it 429."_s, u"N"_s},
        {u"same-moment"_s, u"So many calls each share one createdAt."_s, u"N"_s},
        {u"rate"_s, u"Calls begun per second."_s, u"R"_s},
        {u"life"_s, u"Milliseconds from a call's first event to its last."_s, u"MS"_s},
        {u"spread-days"_s, u"The calls happened over so many past days."_s, u"D"_s},
        {u"live"_s, u"Makes a further call about every so many seconds."_s, u"SECONDS"_s},
        {u"unanswered"_s, u"Share of calls nobody answers, 0 to 1."_s, u"P"_s},
        {u"absences"_s,
            u"Share of calls without a recording, for one of the provider's reasons, 0 to 1."_s,
            u"P"_s},
        {u"twilio"_s, u"The carrier records too and posts its callbacks there."_s, u"URL"_s},
        {u"twilio-sid"_s, u"The carrier's account, AC and 32 hexadecimal digits."_s, u"SID"_s},
        {u"twilio-token"_s, u"Its auth token (or EARSHOT_SIM_TWILIO_TOKEN)."_s, u"T"_s},
        {u"twilio-absent"_s, u"Share of its recordings too short or silent to be kept."_s, u"P"_s},
        {u"twilio-mono"_s, u"Share of its recordings with one channel."_s, u"P"_s},
        {u"single-sides"_s, u"Share of calls of which only the two sides exist as files."_s,
            u"P"_s},
        {u"generation"_s, u"The shape of payloads: 2024, 2025 or current."_s, u"YEAR"_s},
        {u"unwrapped"_s, u"Sends webhooks without the \"message\" around them."_s},
        {u"faulty-assistants"_s, u"Three assistants, two of them set up wrongly."_s},
        {u"retries"_s, u"Retries of a webhook that was not accepted."_s, u"N"_s},
        {u"audio"_s, u"Folder of WAV files used instead of spoken conversations."_s, u"DIR"_s},
        {u"faults"_s,
            u"Probabilities, for instance cut=0.1,dup=0.2: %1."_s.arg(faultNames().join(u", "_s)),
            u"LIST"_s},
        {u"seed"_s, u"Repeats chance: the same seed gives the same calls and faults."_s, u"N"_s}});
}

void readOptions(Reader &read, Options &options)
{
    double life = double(options.life.count());
    int live = 0;
    read.listen(options);
    read.whole(u"calls"_s, 100'000, options.calls);
    read.real(u"rate"_s, 10'000, options.rate);
    read.real(u"life"_s, 3'600'000, life);
    read.whole(u"history"_s, 100'000, options.history);
    read.whole(u"retention-days"_s, 3650, options.retentionDays);
    read.whole(u"rate-limit"_s, 1'000'000, options.rateLimit);
    read.whole(u"same-moment"_s, 1000, options.sameMoment);
    read.whole(u"spread-days"_s, 3650, options.spreadDays);
    read.whole(u"live"_s, 86'400, live);
    read.real(u"unanswered"_s, 1, options.unanswered);
    read.real(u"twilio-absent"_s, 1, options.carrier.absent);
    read.real(u"twilio-mono"_s, 1, options.carrier.mono);
    read.real(u"single-sides"_s, 1, options.singleSides);
    read.generation(options.generation);
    read.real(u"absences"_s, 1, options.absences);
    read.whole(u"retries"_s, 1000, options.retries);
    read.faults(options.faults);
    read.seed(options.seed);
    options.life = std::chrono::milliseconds(qint64(life));
    options.liveEvery = std::chrono::seconds(live);
}

} // namespace

Result<CommandLine> readCommandLine(
    const QStringList &arguments, const QProcessEnvironment &environment)
{
    QCommandLineParser parser;
    declareOptions(parser);
    const auto refused = [](const QString &message) {
        return Error{.code = ErrorCode::InvalidInput, .message = message};
    };
    if (!parser.parse(arguments))
        return refused(parser.errorText());
    if (!parser.positionalArguments().isEmpty()) {
        return refused(
            u"Unexpected argument \"%1\"."_s.arg(parser.positionalArguments().join(u' ')));
    }
    CommandLine line;
    if (parser.isSet(u"help"_s)) {
        line.help = parser.helpText();
        return line;
    }
    Reader read(parser);
    readOptions(read, line.options);
    read.url(u"webhook"_s, line.webhook);
    read.auth(line.options.auth);
    line.options.auth.clientSecret =
        read.secret(u"oauth-client-secret"_s, environment, u"EARSHOT_SIM_CLIENT_SECRET"_s);
    CarrierOptions &carrier = line.options.carrier;
    carrier.accountSid = parser.value(u"twilio-sid"_s);
    carrier.token = read.secret(u"twilio-token"_s, environment, u"EARSHOT_SIM_TWILIO_TOKEN"_s);
    read.url(u"twilio"_s, carrier.callback);
    if (!carrier.callback.isEmpty() && (carrier.accountSid.isEmpty() || carrier.token.isEmpty()))
        read.note(wrong(u"twilio"_s, u"--twilio-sid and --twilio-token as well"_s));
    line.options.unwrapped = parser.isSet(u"unwrapped"_s);
    line.options.toolCalls = parser.isSet(u"tool-calls"_s);
    line.options.faultyAssistants = parser.isSet(u"faulty-assistants"_s);
    line.options.audioDir = parser.value(u"audio"_s);
    line.options.apiKey = read.secret(u"api-key"_s, environment, u"EARSHOT_SIM_API_KEY"_s);
    line.options.webhookSecret = read.secret(u"secret"_s, environment, u"EARSHOT_SIM_SECRET"_s);
    line.options.publicKey = Secret(parser.value(u"public-key"_s).toUtf8());
    if (line.options.apiKey.isEmpty())
        read.note(wrong(u"api-key"_s, u"a value (or set EARSHOT_SIM_API_KEY)"_s));
    return read.error() ? Result<CommandLine>(*read.error()) : line;
}

} // namespace earshot::simulator
