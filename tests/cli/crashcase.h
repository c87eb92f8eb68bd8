#pragma once

#include "core/model/paymentterms.h"
#include "core/model/terminalterms.h"
#include "tests/cli/cutpoint.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace tillside {

/// A payment of one type, and what its amount makes of it at the simulated terminal.
struct CrashCase {
    PaymentType type = PaymentType::Sale;
    QString amount; ///< Of a void, the original's.
    PaymentState end = PaymentState::Approved;
    UtiMode uti = UtiMode::Theirs;

    bool operator==(const CrashCase &) const = default;
};

/// All that the simulated terminal can make of a payment of this type.
[[nodiscard]] std::vector<CrashCase> crashCasesOf(PaymentType type);
/// "approved", "approved under our UTI", ...
[[nodiscard]] QByteArray nameOf(const CrashCase &tried);

/// TILLSIDE_CRASHPOINTS=all: each case is killed in each way at each point. Without it, as every
/// change is tested, each point of each type is one of an approval; the other ways and outcomes are
/// tried at the points where the disk or the terminal comes to know something for sure.
[[nodiscard]] bool isEachPointWanted();
/// The first point of \a tried in this way to die; nothing if it is not to be tried.
[[nodiscard]] std::optional<CutPoint> firstCut(const CrashCase &tried, CutPoint::How how);
/// That of a recovery.
[[nodiscard]] std::optional<CutPoint> firstRecoveryCut(const CrashCase &tried);

} // namespace tillside
