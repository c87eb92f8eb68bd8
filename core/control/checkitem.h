#pragma once

#include "core/model/evidence.h"
#include "core/model/paymentrecord.h"

#include <QString>

#include <optional>
#include <vector>

namespace tillside {

/// One payment of "Payments to check", with what the journal knows about it.
struct CheckItem {
    PaymentRecord payment;
    std::vector<EventRecord> events; ///< All events of the payment, in their order.
    QString terminal; ///< The name of the terminal.
    bool isAsking = false; ///< The terminal is being asked because a person wants it.
    /// The answer to the person's last question in this visit.
    std::optional<Evidence> answer;
};

} // namespace tillside
