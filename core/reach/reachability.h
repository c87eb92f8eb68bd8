#pragma once

#include <QLatin1StringView>

#include <array>

namespace tillside {

/// How a terminal stands, as far as the till can see.
enum class Reachability {
    Unknown, ///< Nobody has looked yet.
    Ready, ///< It answers, and does not say that it is busy.
    Busy, ///< It says so, or a payment of this till runs there.
    NotAnswering,
    OtherCertificate, ///< Something answers with another certificate than the pinned one.
    NotPaired, ///< The keychain gives no token for it, or it does not take the token any more.
};
inline constexpr std::array kReachabilities{Reachability::Unknown,
                                            Reachability::Ready,
                                            Reachability::Busy,
                                            Reachability::NotAnswering,
                                            Reachability::OtherCertificate,
                                            Reachability::NotPaired};
[[nodiscard]] QLatin1StringView nameOf(Reachability reachability);

} // namespace tillside
