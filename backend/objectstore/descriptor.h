// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <cerrno>
#include <unistd.h>
#include <utility>

namespace earshot::objectstore {

/** An open file or folder of the system, closed with the object. */
class Descriptor
{
public:
    Descriptor() = default;
    explicit Descriptor(int number)
        : m_number(number)
    { }
    Descriptor(Descriptor &&other) noexcept
        : m_number(other.release())
    { }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }

    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    [[nodiscard]] int number() const { return m_number; }
    /** The number, which the caller now has to close. */
    int release() { return std::exchange(m_number, -1); }

private:
    int m_number = -1;
};

/** What errno @p number means to the rest of the program; @p what was being done, for a person. */
Error explainErrno(int number, const QString &what);

} // namespace earshot::objectstore
