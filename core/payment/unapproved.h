#pragma once

#include "core/terminal/terminalanswer.h"

namespace tillside {

/// What an answer says in which `transApproved` is false and nothing was cancelled.
///
/// Both flags false is a snapshot: a working terminal gives it as well, and its texts run about two
/// seconds ahead of its flags (seen in traffic of POSitive terminals). So only an end together with
/// a refusal is a decline at once; a weaker sign has to stay for a while, and a sign of an approval
/// is never a decline.
enum class Unapproved {
    Working,
    /// The last text of each list is a whole "Transaction declined" or "Transaction finished", and
    /// there is a code that refuses.
    Declined,
    /// "Transaction declined" without a code, or a code without any text. A decline if it stays.
    DeclinedIfItStays,
    /// An authorisation, the code of an approval, or "approved" after the last "declined".
    Approving,
    /// Signs of an approval and of a decline in one answer.
    Contradictory,
};
[[nodiscard]] Unapproved readUnapproved(const TerminalAnswer &answer);

/// The newest text in a list of \a answer that says "approved", unless one that ends with
/// "declined" follows it; empty if there is none.
[[nodiscard]] QString approvalText(const TerminalAnswer &answer);

} // namespace tillside
