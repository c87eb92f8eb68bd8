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
    std::optional<PaymentRecord> payment; ///< The one whose till died, if it was recorded.
    QStringList codes; ///< Its evidence.
    QStringList lines; ///< All that stands in the journal, for comparing.
    bool holds = false; ///< Journal::verify().
};

/// A till and a terminal of their own, and one trial after the other with them: a payment during
/// which the till dies, its next start, and what the journal and the terminal's ledger then say.
///
/// Each call begins a step and returns; the next one waits for its end. So the processes of
/// several lanes share the machine.
class CrashLane final {
public:
    explicit CrashLane(const CrashCase &tried);

    /// A till that has just been paired. If the payment needs an original, that one is begun.
    void begin();
    /// Begins the payment, which is to die at \a cut.
    void pay(const CutPoint &cut);
    /// Begins `check --all`, as the next start does.
    void check();
    /// The same, to die at \a cut.
    void checkUntil(const CutPoint &cut);
    /// Whether the last step was killed.
    [[nodiscard]] bool hasDied();
    /// From now on the disk holds what was synced, and nothing that was only written.
    void losePower();

    /// What the last check has told.
    [[nodiscard]] CliRun told();
    /// What the journal says now. No step may be under way.
    [[nodiscard]] CrashTale tale() const;
    /// Which rule \a tale breaks, compared with \a told and with the terminal; empty if none.
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
    QString m_original; ///< The id of what is voided or captured.
    QString m_reference;
    qsizetype m_postsBefore = 0;
    int m_trials = 0;
};

} // namespace tillside
