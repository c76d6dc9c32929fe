// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArrayView>
#include <QIODevice>
#include <QString>

#include <memory>

struct evp_md_ctx_st;

namespace earshot::audio {

/** SHA-256 of bytes given piece by piece. One thread at a time. */
class Sha256
{
public:
    Sha256();

    void add(QByteArrayView bytes);
    /** Lower-case hex. Ends the sum: nothing may be added afterwards. */
    [[nodiscard]] QString finish();

private:
    struct Free
    {
        void operator()(evp_md_ctx_st *context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

/** The sum of a whole file, read in fixed blocks; Storage when it can't be read. */
Result<QString> sha256OfFile(const QString &path);
/** The sum of what follows in @p file. */
Result<QString> sha256Of(QIODevice &file);

} // namespace earshot::audio
