#include "core/payment/paymentstate.h"

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

using S = PaymentState;
using E = PaymentEvent;

struct Way {
    PaymentState from;
    PaymentEvent event;
    PaymentState to;
};

// clang-format off
constexpr std::array kBeforeAndDuringSending{
    Way{S::Recorded, E::SendingStarted,   S::Sending},
    Way{S::Recorded, E::NeverSent,        S::NotCharged},
    // Read in a copy of the journal, "recorded" proves nothing.
    Way{S::Recorded, E::LostWithUti,      S::Unanswered},
    Way{S::Recorded, E::LostWithoutUti,   S::Unidentified},
    Way{S::Sending,  E::NeverSent,        S::NotCharged},
    Way{S::Sending,  E::Accepted,         S::InProgress},
    Way{S::Sending,  E::Refused,          S::NotCharged},
    Way{S::Sending,  E::RefusalToConfirm, S::Confirming},
    Way{S::Sending,  E::LostWithUti,      S::Unanswered},
    Way{S::Sending,  E::LostWithoutUti,   S::Unidentified},
    Way{S::Confirming, E::RefusalConfirmed, S::NotCharged},
    // Another process took the payment for interrupted while its request was on its way.
    Way{S::Unidentified, E::Accepted, S::InProgress},
    Way{S::Unanswered,   E::Accepted, S::InProgress},
    // The original of a lost void says that it was voided.
    Way{S::Unidentified, E::Approved, S::Approved},
    Way{S::Unidentified, E::Silence,  S::Unidentified},
};

// The terminal's later word about a payment that has ended.
constexpr std::array kAfterTheEnd{
    // The money taken went back. This is the only way that contradicts nothing.
    Way{S::Approved,        E::Voided, S::Voided},
    Way{S::ApprovedForLess, E::Voided, S::Voided},
    // "Approved" wins over every end that took no money.
    Way{S::Declined,   E::Approved,        S::Approved},
    Way{S::Declined,   E::ApprovedForLess, S::ApprovedForLess},
    Way{S::Declined,   E::Voided,          S::Voided},
    Way{S::Cancelled,  E::Approved,        S::Approved},
    Way{S::Cancelled,  E::ApprovedForLess, S::ApprovedForLess},
    Way{S::Cancelled,  E::Voided,          S::Voided},
    Way{S::NotCharged, E::Approved,        S::Approved},
    Way{S::NotCharged, E::ApprovedForLess, S::ApprovedForLess},
    Way{S::NotCharged, E::Voided,          S::Voided},
    // Anything else against an end is recorded beside it.
    Way{S::Declined,        E::Contradiction,   S::Declined},
    Way{S::Cancelled,       E::Contradiction,   S::Cancelled},
    Way{S::NotCharged,      E::Contradiction,   S::NotCharged},
    Way{S::Approved,        E::Contradiction,   S::Approved},
    Way{S::Approved,        E::ApprovedForLess, S::Approved},
    Way{S::Approved,        E::Declined,        S::Approved},
    Way{S::Approved,        E::Cancelled,       S::Approved},
    Way{S::ApprovedForLess, E::Contradiction,   S::ApprovedForLess},
    Way{S::ApprovedForLess, E::Approved,        S::ApprovedForLess},
    Way{S::ApprovedForLess, E::Declined,        S::ApprovedForLess},
    Way{S::ApprovedForLess, E::Cancelled,       S::ApprovedForLess},
    Way{S::Voided,          E::Contradiction,   S::Voided},
    Way{S::Voided,          E::Approved,        S::Voided},
    Way{S::Voided,          E::ApprovedForLess, S::Voided},
};

// In each of these states the till has a UTI and asks. What a terminal's answer means does not
// depend on its earlier answers.
constexpr std::array kAsking{S::InProgress, S::Unanswered, S::Disputed, S::Confirming};
constexpr std::array kSaid{
    std::pair{E::Progress,        S::InProgress},
    std::pair{E::Silence,         S::Unanswered},
    std::pair{E::Contradiction,   S::Disputed},
    std::pair{E::Approved,        S::Approved},
    std::pair{E::ApprovedForLess, S::ApprovedForLess},
    std::pair{E::Voided,          S::Voided},
    std::pair{E::Declined,        S::Declined},
    std::pair{E::Cancelled,       S::Cancelled},
};
// clang-format on

template <std::size_t N>
std::optional<PaymentState> wayIn(const std::array<Way, N> &ways, PaymentState state,
                                  PaymentEvent event)
{
    for (const Way &way : ways) {
        if (way.from == state && way.event == event)
            return way.to;
    }
    return std::nullopt;
}

std::optional<PaymentState> afterAnswer(PaymentState state, PaymentEvent event)
{
    // Silence keeps the figures that a person has to compare, and a refusal that only waits for its
    // confirmation.
    if (event == E::Silence && (state == S::Disputed || state == S::Confirming))
        return state;
    for (const auto &[said, to] : kSaid) {
        if (said == event)
            return to;
    }
    return std::nullopt;
}

} // namespace

QLatin1StringView nameOf(PaymentEvent event)
{
    switch (event) {
    case E::SendingStarted: return "sending-started"_L1;
    case E::NeverSent: return "never-sent"_L1;
    case E::Accepted: return "accepted"_L1;
    case E::Refused: return "refused"_L1;
    case E::RefusalToConfirm: return "refusal-to-confirm"_L1;
    case E::RefusalConfirmed: return "refusal-confirmed"_L1;
    case E::LostWithUti: return "lost-with-uti"_L1;
    case E::LostWithoutUti: return "lost-without-uti"_L1;
    case E::Progress: return "progress"_L1;
    case E::Silence: return "silence"_L1;
    case E::Contradiction: return "contradiction"_L1;
    case E::Approved: return "approved"_L1;
    case E::ApprovedForLess: return "approved-for-less"_L1;
    case E::Voided: return "voided"_L1;
    case E::Declined: return "declined"_L1;
    case E::Cancelled: return "cancelled"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<PaymentState> next(PaymentState state, PaymentEvent event)
{
    if (isEnded(state))
        return wayIn(kAfterTheEnd, state, event);
    if (const auto to = wayIn(kBeforeAndDuringSending, state, event))
        return to;
    for (const PaymentState asking : kAsking) {
        if (asking == state)
            return afterAnswer(state, event);
    }
    return std::nullopt;
}

bool isAgainstEnd(PaymentState state, PaymentEvent event)
{
    const bool isUndone = event == E::Voided && outcomeOf(state) == Outcome::Approved;
    return isEnded(state) && next(state, event) && !isUndone;
}

} // namespace tillside
