// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/transcript.h"

namespace earshot {

using namespace Qt::StringLiterals;

QString toWord(Speaker value)
{
    switch (value) {
    case Speaker::Agent:
        return u"agent"_s;
    case Speaker::Caller:
        return u"caller"_s;
    case Speaker::Unknown:
        break;
    }
    return u"unknown"_s;
}

Speaker speakerFromWord(QStringView word)
{
    if (word == u"agent")
        return Speaker::Agent;
    return word == u"caller" ? Speaker::Caller : Speaker::Unknown;
}

} // namespace earshot
