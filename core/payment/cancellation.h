#pragma once

#include "core/model/evidencedetail.h"
#include "core/payment/paymentcontext.h"

#include <QObject>

#include <array>
#include <memory>
#include <optional>

namespace tillside {

/// Why no cancel request was sent.
enum class CancelRefusal {
    NotOffered, ///< The dialect has no cancel call; cancel on the terminal.
    NotSeenRunning, ///< The terminal's last answer did not say that our payment is running.
};
inline constexpr std::array kCancelRefusals{CancelRefusal::NotOffered,
                                            CancelRefusal::NotSeenRunning};
[[nodiscard]] QLatin1StringView nameOf(CancelRefusal refusal);

/// Asks a terminal once to cancel one payment.
///
/// The cancel call names no UTI: it cancels whatever is running, even another till's payment. So
/// the till first asks about its own payment. Only if the answer is "in progress" does it send the
/// cancel, at once and on a connection of its own. The outcome is still the one that the terminal
/// reports later: a card may be charged before the cancel arrives.
class Cancellation final : public QObject {
    Q_OBJECT

public:
    Cancellation(PaymentContext context, std::shared_ptr<TerminalClient> client,
                 PaymentRecord payment, QObject *parent = nullptr);

signals:
    /// Exactly one of these comes, from the event loop. `asked` comes whether or not the terminal
    /// answered the cancel, once the journal has a line about it or has failed to write it, which
    /// is logged.
    void asked();
    void refused(tillside::CancelRefusal refusal);

private:
    void start();
    void onAnswered(const CallResult &result);
    void send();
    void note(const EvidenceDetail &detail);

    PaymentContext m_context;
    std::shared_ptr<TerminalClient> m_client;
    PaymentRecord m_payment;
};

} // namespace tillside
