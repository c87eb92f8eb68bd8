#pragma once

#include <QStringView>

namespace tillside {

// What the code of the bank's or the terminal's answer means (ISO 8583, EMV, and words seen from
// terminals). A code alone never ends a payment: core/payment/judgement decides.

/// Whether \a code stands for an approval: a zero of any length, 08, 10, 11, 16, 85, 87, Y1, Y3 or
/// APPROVED, without case.
[[nodiscard]] bool isApprovalCode(QStringView code);

/// Whether \a code stands for a refusal: it is not empty and not an approval's.
[[nodiscard]] bool isRefusalCode(QStringView code);

/// Whether a terminal gives \a code while it goes on working: 1A and 65 ask for another way to pay,
/// 55 for the PIN again, 70 for the card's chip.
[[nodiscard]] bool isPassingCode(QStringView code);

} // namespace tillside
