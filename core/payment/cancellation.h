#pragma once

#include "core/model/evidencedetail.h"
#include "core/payment/paymentcontext.h"

#include <QObject>

#include <array>
#include <memory>
#include <optional>

namespace tillside {

/// Why a cancel was not sent.
enum class CancelRefusal {
    NotOffered, ///< The dialect has no such call: it is done on the terminal.
    NotSeenRunning, ///< The terminal did not just say that it works on our payment.
};
inline constexpr std::array kCancelRefusals{CancelRefusal::NotOffered,
                                            CancelRefusal::NotSeenRunning};
[[nodiscard]] QLatin1StringView nameOf(CancelRefusal refusal);

/// Asks a terminal, once, to cancel one payment.
///
/// The call names no UTI: it cancels whatever runs, another till's payment too. So the terminal is
/// first asked about ours, and only "in progress" sends it, at once, on a connection of its own.
/// The outcome stays whatever the terminal says later: a card may be charged before the cancel
/// arrives.
class Cancellation final : public QObject {
    Q_OBJECT

public:
    Cancellation(PaymentContext context, std::shared_ptr<TerminalClient> client,
                 PaymentRecord payment, QObject *parent = nullptr);

signals:
    /// Exactly one of these, from the event loop. `asked` comes after the journal has it, whether
    /// or not the terminal answered the cancel.
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
