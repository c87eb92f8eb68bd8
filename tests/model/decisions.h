#pragma once

#include "core/payment/judgement.h"
#include "core/payment/submission.h"
#include "tests/model/world.h"

#include <functional>
#include <optional>

namespace model {

/// What the guard of PaymentStart makes of an earlier payment of the same intent.
enum class GuardSays { GoOn, Unresolved, FoundApproved };

/// Everything the till decides. The functions are the product's own; what the session does around
/// them is mirrored here as small functions, each with the name of what it mirrors.
struct Decisions {
    std::function<std::optional<State>(State, tillside::PaymentEvent)> next;
    std::function<tillside::Judgement(const tillside::PaymentRecord &,
                                      const tillside::CallResult &)>
        judgePost;
    std::function<tillside::Judgement(const tillside::PaymentRecord &,
                                      const tillside::TerminalAnswer &)>
        judge;
    std::function<tillside::Judgement(const tillside::PaymentRecord &,
                                      const tillside::TerminalAnswer &)>
        judgeByOriginal;
    std::function<std::optional<tillside::Uti>(const tillside::PaymentRecord &)> askTarget;
    /// PaymentSession::onAnswered where no answer came.
    std::function<tillside::PaymentEvent()> unanswered;
    /// Submission::isAnothers: whether an accepted UTI that another payment has is refused, and one
    /// in place of ours where the terminal has kept ours before.
    bool refusesKnownUtis = true;
    bool refusesReplacements = true;
    /// PaymentWriter::isSame: a row that moved on is compared with each try, not with the last.
    bool comparesEachTry = true;
    /// PaymentController::readPast: what was approved last is remembered when the window is
    /// started.
    bool readsPast = true;
    /// PaymentSession::onNotSaved and send(): "sending" is on the disk before the body leaves.
    bool marksFirst = true;
    /// PaymentSession::pickUp: what was being sent is never sent again.
    bool resends = false;
    /// OnceUpload: how often one call hands its body over.
    quint8 copies = 1;
    /// PaymentStart::onEarlier and isSameSale, of a payment that was shown as open.
    std::function<bool(State)> isTheSameSale;
    /// PaymentStart::onChecked.
    std::function<GuardSays(State, bool lookedAt)> guard;
};

[[nodiscard]] Decisions product();

} // namespace model
