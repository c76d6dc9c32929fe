// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace earshot {

struct Call;
struct Customer;

/** Which calls somebody may know of: those of one of the assistants, or of one of our own numbers;
 * all when neither is given. */
struct CallScope
{
    QStringList assistants; ///< ids or names, as the provider has them
    QStringList numbers; ///< the company's own, digits only

    bool operator==(const CallScope &) const = default;
    [[nodiscard]] bool isEverything() const { return assistants.isEmpty() && numbers.isEmpty(); }
    [[nodiscard]] bool includes(const Call &call) const;
    /** The numbers as calls have them: E.164, or without its "+". */
    [[nodiscard]] QStringList numberSpellings() const;
};

/** @p number with all but its last three digits covered; a short one wholly. What is no digit
 * stays, so that the country's "+" is seen. */
QString maskedNumber(const QString &number);

/** Also the name, where it is only the number again. */
Customer withMaskedNumber(Customer customer);
/** @p call as it is shown to who may not see customers' numbers. */
Call withMaskedNumber(Call call);

} // namespace earshot
