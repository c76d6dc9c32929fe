// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/translationfile.h"

#include <QFile>
#include <QXmlStreamReader>

namespace earshot::test {

using namespace Qt::StringLiterals;

namespace {

void readForms(QXmlStreamReader &xml, TranslatedText &text)
{
    const auto type = xml.attributes().value("type"_L1);
    text.isFinished = type.isEmpty();
    if (!text.isPlural) {
        text.forms.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
        return;
    }
    while (xml.readNextStartElement())
        text.forms.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
}

TranslatedText readMessage(QXmlStreamReader &xml, const QString &context)
{
    TranslatedText text{.context = context};
    text.isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            text.source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            text.comment = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readForms(xml, text);
        else
            xml.skipCurrentElement();
    }
    return text;
}

} // namespace

std::vector<TranslatedText> readTranslations(const QString &file)
{
    std::vector<TranslatedText> texts;
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader xml(&source);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            texts.push_back(readMessage(xml, context));
    }
    return xml.hasError() ? std::vector<TranslatedText>() : texts;
}

} // namespace earshot::test
