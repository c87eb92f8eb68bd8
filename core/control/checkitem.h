#pragma once

#include "core/model/evidence.h"
#include "core/model/paymentrecord.h"

#include <QString>

#include <optional>
#include <vector>

namespace tillside {

/// One payment of "Payments to check", with what is known around it.
struct CheckItem {
    PaymentRecord payment;
    std::vector<EventRecord> events; ///< All of it, in their order.
    QString terminal; ///< Its name.
    bool isAsking = false; ///< The terminal is being asked about it because somebody wanted that.
    /// What came of it when somebody last wanted it asked, since the screen was opened.
    std::optional<Evidence> answer;
};

} // namespace tillside
