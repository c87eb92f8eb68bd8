#pragma once

#include "core/model/evidencecode.h"
#include "core/model/evidencedetail.h"
#include "core/model/paymentrecord.h"
#include "core/payment/paymentstate.h"
#include "core/terminal/terminalanswer.h"

namespace tillside {

/// What an answer means for a payment.
struct Judgement {
    PaymentEvent event = PaymentEvent::Silence;
    EvidenceCode code = EvidenceCode::NoAnswer;
    EvidenceDetail detail;
    /// A working terminal may say this in passing as well, so it counts only if it stays; see
    /// Confirmation.
    bool ifItStays = false;

    bool operator==(const Judgement &) const = default;
};

/// Whether \a judgement is about a question that got no answer at all. One that could not be read
/// or used is an answer.
[[nodiscard]] bool isWithoutAnswer(const Judgement &judgement);

/// What \a answer, given to a question with the payment's own UTI, means for \a payment. The rules
/// are those of docs/architecture.md "When is it finished, and how?". An answer that they do not
/// call final is not final.
[[nodiscard]] Judgement judge(const PaymentRecord &payment, const TerminalAnswer &answer);

/// What \a answer, given to a question with the original's UTI, means for \a lostVoid, which has no
/// UTI of its own.
[[nodiscard]] Judgement judgeByOriginal(const PaymentRecord &lostVoid,
                                        const TerminalAnswer &answer);

/// A hash of the flag, authorisation, date and amounts of a final \a answer. Two results of one
/// terminal with the same hash are one result. Empty if no flag is set.
[[nodiscard]] QByteArray resultDigest(const TerminalAnswer &answer);

/// \a payment with what a result says besides its outcome: approved amount with its extras,
/// authorisation, card, receipts and signature.
[[nodiscard]] PaymentRecord withFacts(PaymentRecord payment, const TerminalAnswer &answer);

} // namespace tillside
