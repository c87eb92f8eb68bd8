#include "core/terminal/responsecode.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

// As a number, 08 has no zero.
constexpr std::array kApprovals{"08"_L1, "8"_L1,  "10"_L1, "11"_L1, "16"_L1,
                                "85"_L1, "87"_L1, "Y1"_L1, "Y3"_L1, "APPROVED"_L1};
constexpr std::array kPassing{"1A"_L1, "55"_L1, "65"_L1, "70"_L1};

template <typename Codes>
bool holds(const Codes &codes, QStringView code)
{
    return std::any_of(codes.begin(), codes.end(), [code](QLatin1StringView known) {
        return code.compare(known, Qt::CaseInsensitive) == 0;
    });
}

bool isZero(QStringView code)
{
    return !code.isEmpty()
        && std::all_of(code.begin(), code.end(), [](QChar c) { return c == u'0'; });
}

} // namespace

bool isApprovalCode(QStringView code)
{
    return isZero(code) || holds(kApprovals, code);
}

bool isRefusalCode(QStringView code)
{
    return !code.isEmpty() && !isApprovalCode(code);
}

bool isPassingCode(QStringView code)
{
    return holds(kPassing, code);
}

} // namespace tillside
