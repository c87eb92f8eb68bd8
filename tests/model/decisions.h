#pragma once

#include "core/payment/judgement.h"
#include "core/payment/laterword.h"
#include "core/payment/submission.h"
#include "tests/model/world.h"

#include <functional>
#include <optional>

namespace model {

/// How the guard of PaymentStart treats an earlier payment of the same intent.
enum class GuardSays { GoOn, Unresolved, FoundApproved };

/// Everything the till decides. The functions are the product's own. What the session does around
/// them is mirrored here by small functions, each documented with the name of the code it mirrors.
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
    /// PaymentSession::hear, for a payment that has ended and is to be asked about once more.
    std::function<std::optional<tillside::LaterWord>(const tillside::PaymentRecord &,
                                                     const tillside::Judgement &)>
        laterWord;
    /// PaymentSession::apply: whether the end of a payment is to be asked about once more.
    std::function<bool(const tillside::PaymentRecord &)> asksAgain;
    /// Confirmation: a refusal counts as confirmed only some time after it came.
    bool waitsToConfirm = true;
    /// PaymentSession::onAnswered when no answer came.
    std::function<tillside::PaymentEvent()> unanswered;
    /// Submission::isAnothers: whether it refuses an accepted UTI that another payment has, and one
    /// that replaces ours although the terminal has kept ours before.
    bool refusesKnownUtis = true;
    bool refusesReplacements = true;
    /// PaymentWriter::isSame: a row that has changed is compared with every attempt, not only with
    /// the last.
    bool comparesEachTry = true;
    /// PaymentSession::onNotSaved and send(): "sending" is on the disk before the body is sent.
    bool marksFirst = true;
    /// PaymentSession::pickUp: a request that was being sent is never sent again.
    bool resends = false;
    /// OnceUpload: how often one call sends its body.
    quint8 copies = 1;
    /// findUntold() and isSameSale(), for a payment whose charge the person was not told of.
    std::function<bool(State)> isTheSameSale;
    /// PaymentStart::onChecked.
    std::function<GuardSays(State, bool lookedAt)> guard;
};

[[nodiscard]] Decisions product();

} // namespace model
