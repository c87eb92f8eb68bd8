#pragma once

#include "core/model/paymentterms.h"

#include <QString>

namespace tillside::sim {

/// What the customer does in front of the terminal.
enum class Customer { Presents, Cancels, StaysAway };

/// What the bank answers.
struct BankWord {
    bool isApproved = true;
    QString code; ///< Two digits; "00" is the approval.
    qint64 charged = 0; ///< In minor units, tip included; 0 if declined.
    qint64 tip = 0;
    bool isForLess = false;
    bool hasSignature = false;
};

/// The last two digits of an amount in minor units choose what happens. 33: the customer cancels.
/// 44: no customer comes. 05 51 54 55 57 61 91: the bank declines with this code. 66: a signature
/// is needed. 77: a tip of a tenth is added. 88: four fifths are approved. Anything else: approved.
/// A void is always approved.
[[nodiscard]] Customer customerFor(PaymentType type, qint64 amount);
[[nodiscard]] BankWord bankWordFor(PaymentType type, qint64 amount);

} // namespace tillside::sim
