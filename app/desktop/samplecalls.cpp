// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/samplecalls.h"

#include "core/identifier.h"
#include "settings/loader.h"

namespace earshot::desktop {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Result<settings::Settings> sampleSettings(const QString &folder)
{
    const settings::Sources sources{
        .arguments = {u"--data"_s, folder, u"--listen"_s, u"127.0.0.1:0"_s,
            u"--provider-allowed-hosts"_s, u"127.0.0.1"_s}};
    Result<settings::Settings> settings = settings::load(sources);
    if (settings) {
        settings->vapiApiKey = Secret(randomToken());
        settings->vapiWebhookSecret = Secret(randomToken());
    }
    return settings;
}

simulator::Options sampleOptions(const settings::Settings &settings)
{
    simulator::Options options;
    options.apiKey = settings.vapiApiKey;
    options.webhookSecret = settings.vapiWebhookSecret;
    options.calls = 40;
    options.rate = 8;
    options.life = 1500ms;
    options.spreadDays = 3;
    options.liveEvery = 25s;
    options.unanswered = 0.08;
    return options;
}

} // namespace earshot::desktop
