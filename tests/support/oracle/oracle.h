#pragma once

#include "core/model/paymentrecord.h"
#include "core/payment/paymentstate.h"

#include <QByteArray>

#include <chrono>
#include <optional>
#include <vector>

/// The protocol's rules about how an answer may end a payment, written a second time and
/// independently of core/payment/judgement, from the same text (docs/architecture.md, "When is it
/// finished, and how?" and "What proves that nothing was charged"), on another JSON parser.
/// Property tests and fuzz targets compare the till with it.
///
/// It only forbids. A till that says less than is permitted ("I do not know") is slow; one that
/// says more is wrong about money. If the text is ambiguous, the oracle forbids.
namespace oracle {

/// When an answer counts: by itself, only if the terminal still says the same after kMustStay, or
/// neither for what has to stay nor against an end, because it is another payment's or unreadable.
enum class When { AtOnce, IfItStays, Never };
inline constexpr std::chrono::milliseconds kMustStay{2000};
/// In *confirming*, a 400 or 404 counts only this long after the refusal.
inline constexpr std::chrono::milliseconds kBeforeConfirming{15'000};

/// Whether an answer to a question about \a payment may cause \a event, now or if it stays.
[[nodiscard]] bool permits(tillside::PaymentEvent event, const tillside::PaymentRecord &payment,
                           int status, const QByteArray &body, When when = When::IfItStays);

/// The same for an answer to a question about the original of \a lostVoid, which has no UTI.
[[nodiscard]] bool permitsByOriginal(tillside::PaymentEvent event,
                                     const tillside::PaymentRecord &lostVoid, int status,
                                     const QByteArray &body);

/// The same for a complete answer to the POST of \a payment.
[[nodiscard]] bool permitsPost(tillside::PaymentEvent event, const tillside::PaymentRecord &payment,
                               int status, const QByteArray &body, bool overPinnedTls);

/// A payment that a terminal is asked about.
struct Request {
    tillside::PaymentRecord payment;
    /// The result of the payment before it on the same terminal: a result without a UTI that
    /// repeats it belongs to that one.
    std::optional<QByteArray> before;
};

/// One answer to a question about a payment. `at` counts from the end of the POST. A question that
/// got no answer has status 0.
struct TimedAnswer {
    std::chrono::milliseconds at{0};
    int status = 0;
    QByteArray body;
};

/// How a payment stands after a dialogue.
struct Verdict {
    /// An end, *disputed*, *confirming* or *in-progress*; the last also stands for *unanswered*,
    /// which differs only in words.
    tillside::PaymentState state = tillside::PaymentState::InProgress;
    /// The terminal spoke against an end: a person has to look at it.
    bool isContradicted = false;

    bool operator==(const Verdict &) const = default;
};

/// What \a answers, in the order of their times, say about a payment that asks until the last of
/// them, ended or not.
[[nodiscard]] Verdict judgeDialogue(const Request &request,
                                    const std::vector<TimedAnswer> &answers);

} // namespace oracle
