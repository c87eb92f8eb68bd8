#include "core/model/evidence.h"

#include "core/base/named.h"

#include <algorithm>
#include <iterator>

namespace tillside {

namespace {

using Code = EvidenceCode;

constexpr int kLateSeconds = 10;

constexpr std::array kSilent{
    Code::InterruptedWhileSending, Code::AnswerLost, Code::NotAnAcceptance,
    Code::OtherPaymentAnswered,    Code::NoAnswer,   Code::CertificateRefused,
    Code::NotAuthorised,           Code::UnknownUti};
constexpr std::array kEnds{Code::Approved, Code::ApprovedForLess, Code::Voided, Code::Declined,
                           Code::Cancelled};

/// The first of \a events whose code is one of \a codes.
template <std::size_t N>
auto firstOf(const std::array<Code, N> &codes, const std::vector<EventRecord> &events)
{
    return std::find_if(events.begin(), events.end(), [&codes](const EventRecord &event) {
        const auto code = named(kEvidenceCodes, event.evidence.code);
        return code && std::find(codes.begin(), codes.end(), *code) != codes.end();
    });
}

} // namespace

bool wasLearnedLate(const std::vector<EventRecord> &events)
{
    const auto silence = firstOf(kSilent, events);
    const auto end = firstOf(kEnds, events);
    return silence != events.end() && end != events.end()
        && silence->evidence.at.secsTo(end->evidence.at) >= kLateSeconds;
}

const Evidence *newestWith(const std::vector<EventRecord> &events, EvidenceCode code)
{
    const auto line
        = std::find_if(events.rbegin(), events.rend(), [code](const EventRecord &event) {
              return event.evidence.code == nameOf(code);
          });
    return line == events.rend() ? nullptr : &line->evidence;
}

std::optional<bool> namesExtras(const std::vector<EventRecord> &events)
{
    const Evidence *line = newestWith(events, EvidenceCode::ApprovedForLess);
    const auto *figures = line ? std::get_if<Figures>(&line->detail) : nullptr;
    return figures ? std::optional(figures->extras > 0) : std::nullopt;
}

std::optional<Contradiction> newestContradiction(const std::vector<EventRecord> &events)
{
    const auto isContradiction = [](const EventRecord &event) {
        return event.evidence.code == nameOf(EvidenceCode::ContradictsOutcome);
    };
    const auto before = std::find_if(events.rbegin(), events.rend(), isContradiction);
    if (before == events.rend() || std::next(before) == events.rend())
        return std::nullopt;
    return Contradiction{.said = std::next(before)->evidence, .before = before->evidence};
}

} // namespace tillside
