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

#include <memory>
#include <optional>
#include <vector>

namespace tillside {

/// How a payment of a TillFixture came out, after its session is gone.
struct Charge {
    std::optional<StartFailure> refused; ///< Not started: then the rest is empty.
    PaymentRecord payment; ///< As the journal has it.
    bool hasEnded = false; ///< The session ended it by itself.
    std::optional<Stuck> stuck;
};

/// A whole till but for its window: a real journal in a folder of its own, tokens in memory, real
/// HTTP to whatever it is paired with, and everything that takes seconds in a shop in milliseconds.
class TillFixture final {
public:
    TillFixture();
    ~TillFixture();
    Q_DISABLE_COPY_MOVE(TillFixture)

    /// Drops everything but the folder and the vault and opens it anew, as after a power cut. What
    /// uses payments() or pairings() must be gone before.
    void restart();

    [[nodiscard]] PaymentContext payments();
    [[nodiscard]] PairingContext pairings() { return pairings(m_vault); }
    [[nodiscard]] PairingContext pairings(TokenVault &vault);
    [[nodiscard]] MemoryVault &vault() { return m_vault; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// Half a second to each call, and more while the computer is busy.
    [[nodiscard]] static Deadlines deadlines();

    /// What a person would type to pair with \a terminal.
    [[nodiscard]] static PairingRequest requestFor(const sim::SimulatedTerminal &terminal,
                                                   UtiMode mode = UtiMode::Theirs,
                                                   const QString &name = QStringLiteral("Counter"));
    /// Pairs, and makes it the terminal of intent(). Nothing if it failed.
    std::optional<TerminalRecord> pair(const PairingRequest &request);
    /// Runs a pairing to its end.
    [[nodiscard]] static Result<TerminalRecord, PairingFailure> run(const PairingContext &context,
                                                                    const PairingRequest &request);

    /// At the terminal that was paired last, as its profile is now. Without the question about the
    /// same amount again: a test charges what it likes.
    [[nodiscard]] PaymentIntent intent(PaymentType type, qint64 minor);
    /// Of a void or a capture of \a original.
    [[nodiscard]] PaymentIntent intent(PaymentType type, qint64 minor,
                                       const PaymentRecord &original);
    /// Drives \a intent until it ended, is stuck or was not started.
    Charge charge(const PaymentIntent &intent);
    Charge charge(PaymentType type, qint64 minor) { return charge(intent(type, minor)); }
    /// Asks once about everything that is open, as the till does when it starts.
    void checkAll();
    /// Asks until asking changes nothing more.
    void checkUntilNothingChanges();

    [[nodiscard]] PaymentRecord payment(const PaymentId &id);
    /// Oldest first.
    [[nodiscard]] std::vector<PaymentRecord> allPayments();
    /// The codes of the evidence of \a id, oldest first.
    [[nodiscard]] QStringList codes(const PaymentId &id);
    /// The terminal that was paired last, as it is recorded now.
    [[nodiscard]] TerminalRecord terminal();

    /// The answer of a future that is finished from the event loop. Not in time is fatal.
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
};

} // namespace tillside
