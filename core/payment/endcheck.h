#pragma once

#include "core/payment/terminalcheck.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace tillside {

/// Asks one terminal about the ends that are due to be checked once more, for a face of the till
/// that is about to leave. It takes three seconds at most; what is not answered by then is asked
/// about another time. If another process drives a payment there, it asks nothing.
class EndCheck final : public QObject {
    Q_OBJECT

public:
    EndCheck(PaymentContext context, TerminalId terminal, QObject *parent = nullptr);
    ~EndCheck() override;

signals:
    /// The terminal contradicts the end of \a payment, and a person has to check it.
    void contradicted(const tillside::PaymentRecord &payment);
    /// Comes exactly once, from the event loop.
    void finished();

private:
    /// Nothing to ask if the terminal is not set or there are no ends.
    struct Due {
        std::optional<TerminalRecord> terminal;
        std::vector<PaymentRecord> ends;
    };

    [[nodiscard]] static JournalResult<Due> read(const Journal &journal, const TerminalId &terminal,
                                                 const QDateTime &now);
    void onRead(const JournalResult<Due> &due);
    void onAsked(const PaymentRecord &payment);
    void stop();

    PaymentContext m_context;
    std::unique_ptr<TerminalCheck> m_terminalCheck;
    QTimer m_deadline;
    bool m_isOver = false;
};

} // namespace tillside
