#pragma once

#include "core/payment/judgement.h"

#include <QDateTime>

#include <optional>
#include <utility>
#include <vector>

namespace tillside {

// What the terminal says about a payment that has ended. No end is deaf: "approved" wins over an
// end that took no money; anything else against an end leaves the state, and is kept beside it.
// `facts` is the payment with the facts of the answer, as withFacts() gives it.

/// The end that \a judgement is against, as the detail of EvidenceCode::ContradictsOutcome; nothing
/// if it is against nothing. \a payment has ended.
[[nodiscard]] std::optional<EvidenceDetail> endAgainst(const PaymentRecord &payment,
                                                       const Judgement &judgement,
                                                       const PaymentRecord &facts);

/// What an answer about a payment that has ended changes.
struct LaterWord {
    PaymentRecord payment; ///< As it stands afterwards.
    /// The evidence to write, in order: what the answer says, then what it is against.
    std::vector<std::pair<EvidenceCode, EvidenceDetail>> lines;
};

/// What \a judgement, heard at \a now about \a payment, which has ended, changes; nothing if it
/// changes nothing. \a against is endAgainst(), unset if the terminal repeats in the same words
/// what is on record.
///
/// When PaymentRecord::askAgainAt is due, any answer clears it. Silence and "still working" do not;
/// but a terminal does not work on a payment for longer than ten minutes.
[[nodiscard]] std::optional<LaterWord> laterWord(const PaymentRecord &payment,
                                                 const Judgement &judgement,
                                                 const PaymentRecord &facts,
                                                 const std::optional<EvidenceDetail> &against,
                                                 const QDateTime &now);

} // namespace tillside
