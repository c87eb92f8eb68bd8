#pragma once

#include <QLatin1StringView>

#include <array>

namespace tillside {

/// The state of a terminal, as far as the till can see.
enum class Reachability {
    Unknown, ///< The till has not looked yet.
    Ready, ///< It answers and does not say that it is busy.
    Busy, ///< It says that it is busy, or a payment of this till is running on it.
    NotAnswering,
    OtherCertificate, ///< Something answers with a certificate that is not the pinned one.
    NotPaired, ///< It no longer accepts the token.
    NoToken, ///< The keychain gives no token for it, so the till did not look.
};
inline constexpr std::array kReachabilities{Reachability::Unknown,
                                            Reachability::Ready,
                                            Reachability::Busy,
                                            Reachability::NotAnswering,
                                            Reachability::OtherCertificate,
                                            Reachability::NotPaired,
                                            Reachability::NoToken};
[[nodiscard]] QLatin1StringView nameOf(Reachability reachability);

} // namespace tillside
