#pragma once

#include "core/model/paymentrecord.h"
#include "tests/cli/clitill.h"
#include "tests/cli/crashcase.h"
#include "tests/cli/cutpoint.h"
#include "tests/cli/terminalprocess.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace tillside {

/// What the journal says after a restart.
struct CrashTale {
    /// The payment during which the till died, if it was recorded.
    std::optional<PaymentRecord> payment;
    QStringList codes; ///< Its evidence.
    QStringList lines; ///< The whole content of the journal, for comparison.
    bool holds = false; ///< Journal::verify().
};

/// A separate till and terminal for a series of trials. In each, the till dies during a payment and
/// starts again; then the journal is compared with the terminal's ledger.
///
/// Each call starts a step and returns; the next one waits for its end. This lets the processes of
/// several lanes share the machine.
class CrashLane final {
public:
    explicit CrashLane(const CrashCase &tried);

    /// Sets up a newly paired till. If the payment needs an original, starts that one.
    void begin();
    /// Starts the payment, during which the till dies at \a cut.
    void pay(const CutPoint &cut);
    /// Starts `check --all`, as the next start of the till does.
    void check();
    /// The same, but the till dies at \a cut.
    void checkUntil(const CutPoint &cut);
    /// Whether the last step was killed.
    [[nodiscard]] bool hasDied();
    /// From now on, the disk holds only what was synced, and nothing that was merely written.
    void losePower();

    /// The output of the last check.
    [[nodiscard]] CliRun told();
    /// What the journal says now. No step may be in progress.
    [[nodiscard]] CrashTale tale() const;
    /// The rule that \a tale breaks, given \a told and the terminal; empty if none.
    [[nodiscard]] QString brokenRule(const CrashTale &tale, const CliRun &told) const;

private:
    [[nodiscard]] QStringList order() const;
    [[nodiscard]] QString synced() const { return m_till->scratch(QStringLiteral("synced")); }
    void start(const QStringList &arguments, const std::optional<CutPoint> &cut);
    [[nodiscard]] bool isTrue(const PaymentRecord &payment) const;

    CrashCase m_tried;
    TerminalProcess m_terminal{{QStringLiteral("--instant")}};
    CliTill m_paired;
    std::unique_ptr<CliTill> m_till;
    std::unique_ptr<CliProcess> m_step;
    QString m_original; ///< The id of the payment that is voided or captured.
    QString m_reference;
    qsizetype m_postsBefore = 0;
    int m_trials = 0;
};

} // namespace tillside
