// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/convert.h"

#include "audio/findings.h"
#include "audio/levels.h"
#include "audio/mp3encoder.h"
#include "audio/outline.h"
#include "audio/peaks.h"
#include "audio/sides.h"
#include "audio/source.h"

#include <QFileInfo>

namespace earshot::audio {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t blockFrames = 8192;

class Conversion
{
public:
    Conversion(const Request &request, Source &source, const Encoding &encoding)
        : m_request(request)
        , m_source(source)
        , m_encoding(encoding)
        , m_mp3(request.mp3)
        , m_peaksFile(request.peaks)
        , m_peaks(encoding.channels, source.rate())
        , m_levels(encoding.channels, source.rate())
        , m_muter(request.muting, source.rate(), encoding.channels)
    { }

    Result<Report> run()
    {
        auto encoder = Mp3Encoder::create(m_encoding);
        if (!encoder)
            return encoder.error();
        return m_mp3.open()
            .andThen([&] { return m_peaksFile.open(); })
            .andThen([&] { return pass(**encoder); })
            .andThen([&] { return m_source.checkWhole(); })
            .andThen([&] { return (*encoder)->finish(m_mp3); })
            .andThen([&] { return m_mp3.commit(); })
            .andThen([&] { return writePeaks(); })
            .andThen([&] { return report(); });
    }

private:
    Result<void> pass(Mp3Encoder &encoder)
    {
        std::vector<float> block(blockFrames * std::size_t(m_source.channels()));
        Sides sides(m_source.channels());
        while (true) {
            const auto frames = m_source.read(block);
            if (!frames)
                return frames.error();
            if (*frames == 0)
                return {};
            const auto samples =
                std::span(block).first(std::size_t(*frames) * std::size_t(m_source.channels()));
            makeSound(samples);
            if (m_request.swapSides && m_source.channels() == 2)
                swapSides(samples);
            const auto sound = sides.of(samples);
            m_muter.apply(sound);
            m_peaks.add(sound);
            m_levels.add(sound);
            if (auto written = encoder.write(sound, m_mp3); !written)
                return written;
        }
    }

    Result<void> writePeaks()
    {
        const Peaks peaks = m_peaks.finish();
        m_report.outline = outlineOf(peaks);
        const QByteArray bytes = peaksToDat(peaks);
        Sha256 sum;
        sum.add(bytes);
        m_report.peaksSha256 = sum.finish();
        m_report.peaksSizeBytes = bytes.size();
        return m_peaksFile.write(bytes).andThen([&] { return m_peaksFile.commit(); });
    }

    Result<Report> report()
    {
        const auto sourceSum = m_source.sha256();
        if (!sourceSum)
            return sourceSum.error();
        const auto sum = sha256OfFile(m_request.mp3);
        if (!sum)
            return sum.error();
        m_report.sourceFormat = m_source.format();
        m_report.sourceChannels = m_source.channels();
        m_report.sourceRate = m_source.rate();
        m_report.sourceSha256 = *sourceSum;
        m_report.channels = m_encoding.channels;
        m_report.sampleRate = m_encoding.sampleRate;
        m_report.durationSeconds = seconds(m_source.framesRead());
        m_report.sizeBytes = m_mp3.size();
        m_report.sha256 = *sum;
        m_report.findings = findings();
        m_mp3.keep();
        m_peaksFile.keep();
        return m_report;
    }

    QList<Finding> findings()
    {
        m_levels.finish();
        Lengths lengths{.counted = m_report.durationSeconds,
            .call = m_request.callSeconds,
            .isCutOff = m_request.isCutOff};
        if (const auto declared = m_source.declaredFrames())
            lengths.declared = seconds(*declared);
        return findingsFor(m_levels, m_encoding.channels, lengths);
    }

    [[nodiscard]] double seconds(qint64 frames) const { return double(frames) / m_source.rate(); }

    const Request &m_request;
    Source &m_source;
    Encoding m_encoding;
    OutputFile m_mp3;
    OutputFile m_peaksFile;
    PeakGatherer m_peaks;
    Levels m_levels;
    Muter m_muter;
    Report m_report;
};

/** Where a path ends up once links are followed; outputs need not exist yet. */
QString place(const QString &path)
{
    const QFileInfo file(path);
    const QString real = file.canonicalFilePath();
    return real.isEmpty() ? file.absoluteFilePath() : real;
}

bool overwritesItself(const Request &request)
{
    const QString mp3 = place(request.mp3);
    const QString peaks = place(request.peaks);
    if (request.sourceFile)
        return mp3 == peaks;
    return mp3 == peaks || place(request.source) == mp3 || place(request.source) == peaks;
}

} // namespace

Result<Report> convert(const Request &request, std::stop_token stop)
{
    if (overwritesItself(request)) {
        return Error{
            .code = ErrorCode::Internal, .message = u"A conversion needs three different files."_s};
    }
    const auto source = request.sourceFile ? Source::open(request.sourceFile, std::move(stop))
                                           : Source::open(request.source, std::move(stop));
    if (!source)
        return source.error();
    Source &opened = **source;
    const Encoding encoding =
        encodingFor(request.profile, opened.channels(), opened.rate(), opened.expectedFrames());
    return Conversion(request, opened, encoding).run();
}

} // namespace earshot::audio
