// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/join.h"

#include "audio/monoreader.h"
#include "audio/outputfile.h"
#include "audio/soundwriter.h"

#include <algorithm>
#include <vector>

namespace earshot::audio {

namespace {

constexpr std::size_t blockFrames = 8192;

Result<void> interleave(MonoReader &left, MonoReader &right, SoundWriter &writer)
{
    std::vector<float> leftBlock(blockFrames);
    std::vector<float> rightBlock(blockFrames);
    std::vector<float> both(2 * blockFrames);
    while (true) {
        const auto leftFrames = left.read(leftBlock);
        if (!leftFrames)
            return leftFrames.error();
        const auto rightFrames = right.read(rightBlock);
        if (!rightFrames)
            return rightFrames.error();
        const auto frames = std::size_t(std::max(*leftFrames, *rightFrames));
        if (frames == 0)
            return {};
        std::fill(both.begin(), both.end(), 0.0F);
        for (std::size_t i = 0; i < std::size_t(*leftFrames); ++i)
            both[2 * i] = leftBlock[i];
        for (std::size_t i = 0; i < std::size_t(*rightFrames); ++i)
            both[2 * i + 1] = rightBlock[i];
        if (auto written = writer.write(std::span(both).first(2 * frames)); !written)
            return written;
    }
}

} // namespace

Result<Joined> join(const JoinRequest &request, std::stop_token stop)
{
    auto left = Source::open(request.left, stop);
    if (!left)
        return left.error();
    auto right = Source::open(request.right, stop);
    if (!right)
        return right.error();
    const int rate = std::max((*left)->rate(), (*right)->rate());
    auto leftReader = MonoReader::create(std::move(left).value(), rate);
    if (!leftReader)
        return leftReader.error();
    auto rightReader = MonoReader::create(std::move(right).value(), rate);
    if (!rightReader)
        return rightReader.error();
    OutputFile file(request.target);
    if (auto opened = file.open(); !opened)
        return opened.error();
    auto writer = SoundWriter::create(file, rate, 2);
    if (!writer)
        return writer.error();
    return interleave(**leftReader, **rightReader, **writer)
        .andThen([&] { return (*writer)->finish(); })
        .andThen([&] { return file.commit(); })
        .andThen([&]() -> Result<Joined> {
            file.keep();
            return Joined{.isCutOff = (*leftReader)->isCutOff() || (*rightReader)->isCutOff()};
        });
}

} // namespace earshot::audio
