#include "tests/cli/crashcase.h"

namespace tillside {

using namespace Qt::StringLiterals;
using How = CutPoint::How;

namespace {

constexpr auto kSyncsAndSends = "fdatasync,write"_L1;

} // namespace

std::vector<CrashCase> crashCasesOf(PaymentType type)
{
    std::vector<CrashCase> cases{{type, u"10.00"_s, PaymentState::Approved}};
    if (type == PaymentType::Void)
        return cases; // The simulated bank accepts every void.
    cases.push_back({type, u"10.05"_s, PaymentState::Declined});
    cases.push_back({type, u"10.33"_s, PaymentState::Cancelled});
    cases.push_back({type, u"10.88"_s, PaymentState::ApprovedForLess});
    if (type == PaymentType::Sale)
        cases.push_back({type, u"10.00"_s, PaymentState::Approved, UtiMode::Ours});
    return cases;
}

QByteArray nameOf(const CrashCase &tried)
{
    const QByteArray end(nameOf(tried.end).data());
    return tried.uti == UtiMode::Ours ? end + " under our UTI" : end;
}

bool isEachPointWanted()
{
    return qEnvironmentVariable("TILLSIDE_CRASHPOINTS") == "all"_L1;
}

std::optional<CutPoint> firstCut(const CrashCase &tried, How how)
{
    const CutPoint each{.at = 1, .how = how, .calls = {}};
    const CutPoint some{.at = 1, .how = how, .calls = kSyncsAndSends};
    const bool isApproved = tried.end == PaymentState::Approved;
    const bool isPlainSale
        = isApproved && tried.type == PaymentType::Sale && tried.uti == UtiMode::Theirs;
    if (how == How::Unsynced)
        return some; // In between, the same data are lost.
    if (isEachPointWanted() || isPlainSale || (isApproved && how == How::Before))
        return each;
    return !isApproved && how == How::After ? std::optional(some) : std::nullopt;
}

std::optional<CutPoint> firstRecoveryCut(const CrashCase &tried)
{
    if (isEachPointWanted())
        return CutPoint{.at = 1, .how = How::Before, .calls = {}};
    if (tried.end == PaymentState::Approved)
        return CutPoint{.at = 1, .how = How::Before, .calls = kSyncsAndSends};
    return std::nullopt;
}

} // namespace tillside
