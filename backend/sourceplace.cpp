// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/sourceplace.h"

#include "backend/serviceoptions.h"
#include "provider/vapi/assistantconfig.h"

#include <QJsonObject>

#include <algorithm>

namespace earshot {

using provider::vapi::KeyCheck;
using provider::vapi::VapiClient;

namespace {

int unrecordedIn(const QList<QJsonObject> &assistants)
{
    return int(std::ranges::count_if(assistants, [](const QJsonObject &assistant) {
        return !provider::vapi::analyseAssistant(assistant, {}).records;
    }));
}

} // namespace

QCoro::Task<ProviderTrial> tryProvider(settings::Settings settings, std::stop_token stop)
{
    const auto hosts = hostPolicyOf(settings, settings.vapiBaseUrl);
    if (!hosts)
        co_return ProviderTrial{.sentence = hosts.error().message};
    const SystemClock clock;
    const auto options = providerOptions(settings);
    VapiClient client(options, *hosts, clock);
    const KeyCheck key = co_await client.checkKey(stop);
    ProviderTrial trial{.works = key.verdict == KeyCheck::Verdict::Works, .sentence = key.sentence};
    if (!trial.works)
        co_return trial;
    const auto assistants = co_await client.listAssistants(stop);
    if (!assistants)
        co_return trial; // the key is good all the same
    trial.assistants = int(assistants->size());
    trial.unrecorded = unrecordedIn(*assistants);
    co_return trial;
}

} // namespace earshot
