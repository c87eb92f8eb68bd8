#pragma once

#include "core/model/money.h"

#include <QString>

#include <vector>

namespace tillside {

/// An amount to type in training, and how the bank then answers.
struct AmountHint {
    Money amount;
    QString happens;
};

/// One amount in \a currency for each possible outcome. The last two digits decide. The simulated
/// bank has the same table, and a test compares the two.
[[nodiscard]] std::vector<AmountHint> amountHints(const Currency &currency, int decimals);

} // namespace tillside
