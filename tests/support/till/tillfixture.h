#pragma once

#include "core/base/clock.h"
#include "core/payment/paymentdriver.h"
#include "core/simulator/simulatedterminal.h"
#include "core/terminal/pairing.h"
#include "core/vault/memoryvault.h"
#include "tests/support/system/patience.h"

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QStringList>
#include <QTemporaryDir>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace tillside {

/// The result of a payment of a TillFixture, after its session is gone.
struct Charge {
    std::optional<StartFailure> refused; ///< Set if it was not started; the rest is then empty.
    PaymentRecord payment; ///< As the journal has it.
    bool hasEnded = false; ///< The session ended it without a later check.
    std::optional<Stuck> stuck;
};

/// A whole till without its window: a real journal in its own folder, tokens in memory, and real
/// HTTP to the paired terminal. Everything that takes seconds in a shop takes milliseconds.
class TillFixture final {
public:
    TillFixture();
    ~TillFixture();
    Q_DISABLE_COPY_MOVE(TillFixture)

    /// Drops everything but the folder and the vault, and opens it again, as after a power cut.
    /// Destroy all users of payments() and pairings() first.
    void restart();

    [[nodiscard]] PaymentContext payments();
    [[nodiscard]] PairingContext pairings() { return pairings(m_vault); }
    [[nodiscard]] PairingContext pairings(TokenVault &vault);
    /// When payments() asks once more about an end that took no money, from now on.
    void setEndAgain(std::chrono::milliseconds later) { m_endAgain = later; }
    [[nodiscard]] MemoryVault &vault() { return m_vault; }
    /// The token that the vault has for \a terminal; empty if it has none.
    [[nodiscard]] QByteArray tokenOf(const TerminalId &terminal);
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// Half a second for each call, and more while the computer is busy.
    [[nodiscard]] static Deadlines deadlines();

    /// What a person would type to pair with \a terminal.
    [[nodiscard]] static PairingRequest requestFor(const sim::SimulatedTerminal &terminal,
                                                   UtiMode mode = UtiMode::Theirs,
                                                   const QString &name = QStringLiteral("Counter"));
    /// Pairs, and makes the result the terminal of intent(). Returns nothing if pairing failed.
    std::optional<TerminalRecord> pair(const PairingRequest &request);
    /// Runs a pairing to its end.
    [[nodiscard]] static Result<TerminalRecord, PairingFailure> run(const PairingContext &context,
                                                                    const PairingRequest &request);

    /// An intent at the last paired terminal, with its current profile. The question about the same
    /// amount is answered in advance, so that a test can charge any amount.
    [[nodiscard]] PaymentIntent intent(PaymentType type, qint64 minor);
    /// An intent to void or capture \a original.
    [[nodiscard]] PaymentIntent intent(PaymentType type, qint64 minor,
                                       const PaymentRecord &original);
    /// Calls tellShown(), then drives \a intent until it has ended, is stuck or was not started.
    Charge charge(const PaymentIntent &intent);
    Charge charge(PaymentType type, qint64 minor) { return charge(intent(type, minor)); }
    /// Like a face that a person leaves, records that a person was told what charge() has returned.
    void tellShown();
    /// Asks once about every open payment, as the till does when it starts.
    void checkAll();
    /// Asks until asking no longer changes anything.
    void checkUntilNothingChanges();

    [[nodiscard]] PaymentRecord payment(const PaymentId &id);
    /// Oldest first.
    [[nodiscard]] std::vector<PaymentRecord> allPayments();
    /// The codes of the evidence of \a id, oldest first.
    [[nodiscard]] QStringList codes(const PaymentId &id);
    /// The last paired terminal, as currently recorded.
    [[nodiscard]] TerminalRecord terminal();

    /// The result of a future that is finished from the event loop. A timeout is fatal.
    template <typename T>
    [[nodiscard]] static T answerOf(const QFuture<T> &future)
    {
        QFutureWatcher<T> watcher;
        QSignalSpy finished(&watcher, &QFutureWatcher<T>::finished);
        watcher.setFuture(future);
        if (!hears(finished))
            qFatal("a future was never finished");
        return future.result();
    }

private:
    void open();

    QTemporaryDir m_folder;
    MemoryVault m_vault;
    SystemClock m_clock;
    std::unique_ptr<JournalThread> m_journal;
    std::unique_ptr<Terminals> m_terminals;
    TerminalId m_terminal;
    std::vector<PaymentRecord> m_shown; ///< What charge() returned since it last told.
    std::chrono::milliseconds m_endAgain = Intervals().endAgain;
};

} // namespace tillside
