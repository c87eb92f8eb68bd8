#pragma once

#include "core/model/evidencedetail.h"
#include "core/payment/paymentcontext.h"

#include <QDeadlineTimer>
#include <QObject>

#include <array>
#include <chrono>
#include <memory>
#include <optional>

namespace tillside {

/// Why no cancel request was sent.
enum class CancelRefusal {
    NotOffered, ///< The dialect has no cancel call; cancel on the terminal.
    NotSeenRunning, ///< The terminal's last answer did not say that our payment is running.
    TooSlow, ///< It said so, but each time too late to cancel safely.
};
inline constexpr std::array kCancelRefusals{CancelRefusal::NotOffered,
                                            CancelRefusal::NotSeenRunning, CancelRefusal::TooSlow};
[[nodiscard]] QLatin1StringView nameOf(CancelRefusal refusal);

/// Asks a terminal once to cancel one payment.
///
/// The cancel call names no UTI: it cancels whatever is running, even another till's payment. So
/// the till first asks about its own payment. Only if the answer is "in progress" does it send the
/// cancel, at once and on a connection of its own.
///
/// From the moment in which the question is sent, the first byte of the cancel leaves within kSpan,
/// or not at all: meanwhile our payment may end and another one begin. If the answer or the
/// connection takes too long, the till asks again first, and after kRounds it gives up.
///
/// The outcome is still the one that the terminal reports later: a card may be charged before the
/// cancel arrives.
class Cancellation final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kSpan{2000};
    static constexpr int kRounds = 3;

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
    void ask();
    void askAgain();
    void onAnswered(const CallResult &result);
    void send();
    void note(const EvidenceDetail &detail);

    PaymentContext m_context;
    std::shared_ptr<TerminalClient> m_client;
    PaymentRecord m_payment;
    QDeadlineTimer m_leaveBy; ///< Set when a question is sent.
    int m_rounds = 0; ///< Questions sent.
};

} // namespace tillside
