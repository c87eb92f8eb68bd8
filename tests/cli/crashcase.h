#pragma once

#include "core/model/paymentterms.h"
#include "core/model/terminalterms.h"
#include "tests/cli/cutpoint.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace tillside {

/// A payment of one type, and the outcome that its amount causes at the simulated terminal.
struct CrashCase {
    PaymentType type = PaymentType::Sale;
    QString amount; ///< For a void, the amount of the original payment.
    PaymentState end = PaymentState::Approved;
    UtiMode uti = UtiMode::Theirs;

    bool operator==(const CrashCase &) const = default;
};

/// All outcomes that the simulated terminal can give a payment of this type.
[[nodiscard]] std::vector<CrashCase> crashCasesOf(PaymentType type);
/// "approved", "approved under our UTI", ...
[[nodiscard]] QByteArray nameOf(const CrashCase &tried);

/// With TILLSIDE_CRASHPOINTS=all, each case is killed in each way at each point. Without it, as for
/// every change, approvals of each type are killed at each point; the other ways and outcomes are
/// tried only where the disk or the terminal has just received something for certain.
[[nodiscard]] bool isEachPointWanted();
/// The first point of \a tried for this way to die; nothing if it should not be tried.
[[nodiscard]] std::optional<CutPoint> firstCut(const CrashCase &tried, CutPoint::How how);
/// The same for a recovery.
[[nodiscard]] std::optional<CutPoint> firstRecoveryCut(const CrashCase &tried);

} // namespace tillside
