#pragma once

#include <QLatin1StringView>

#include <array>

namespace tillside {

/// The steps of checking the connection to a paired terminal, in order.
enum class ConnectionStep {
    Address, ///< The name has an address.
    Route, ///< This computer's network leads there.
    Port, ///< Something takes the connection.
    Certificate, ///< It agrees on TLS and shows the certificate of the pairing.
    Dialect, ///< It answers as the terminal's payment app does.
    Token, ///< It accepts the token of this till.
    RoundTrip, ///< How long an answer takes: the median of several.
    Clock, ///< How far its clock is from this computer's.
};
inline constexpr std::array kConnectionSteps{ConnectionStep::Address,   ConnectionStep::Route,
                                             ConnectionStep::Port,      ConnectionStep::Certificate,
                                             ConnectionStep::Dialect,   ConnectionStep::Token,
                                             ConnectionStep::RoundTrip, ConnectionStep::Clock};
[[nodiscard]] QLatin1StringView nameOf(ConnectionStep step);

/// How a step went.
enum class StepState {
    NotReached, ///< Not tried: an earlier step failed, or a StepReason says why.
    Running,
    Passed,
    Warned, ///< Passed, and a person should know something.
    Failed, ///< The check goes no further.
};
inline constexpr std::array kStepStates{StepState::NotReached, StepState::Running,
                                        StepState::Passed, StepState::Warned, StepState::Failed};
[[nodiscard]] QLatin1StringView nameOf(StepState state);

/// Why a step did not simply pass.
enum class StepReason {
    InUse, ///< A payment, or another program of this till, is using the terminal: not begun.
    UnknownName, ///< No address belongs to the name, or it could not be looked up.
    PublicAddress, ///< Warns: an address is outside private networks.
    NoRoute, ///< This computer is on no network that leads to the address.
    NoAnswer, ///< Nothing at the address took the connection in time.
    PortClosed, ///< A device is there and refuses the connection.
    NotTls, ///< Something took the connection, and no TLS could be agreed on with it.
    TlsSilent, ///< It took the connection, and did not answer the handshake in time.
    TlsTooOld, ///< It offers only TLS 1.1 or older.
    CertificateChanged, ///< Not the pinned one. It was sent nothing.
    CertificateExpired, ///< Warns: the pinned one, past its last day.
    CertificateNotYetValid, ///< Warns: the pinned one, before its first day.
    CertificateExpiresSoon, ///< Warns: the pinned one, in its last days.
    PlainHttp, ///< Warns: the terminal was paired without encryption.
    NotATerminal, ///< It answers, and not as a payment app of the family.
    OtherDialect, ///< It answers as another payment app than the paired one.
    TerminalFault, ///< It answers that it has a fault of its own.
    NoReply, ///< It took the question, and no whole answer came.
    TokenRefused, ///< It no longer accepts the token.
    NoToken, ///< The keychain gives no token for it.
    TokenNotShown, ///< Not tried: without encryption, the token is not sent just to check.
    Busy, ///< Warns: it accepts the token, and is busy with a payment.
    Slow, ///< Warns: its answers take long.
    Unsteady, ///< Some of the questions got no answer.
    ClockDiffers, ///< Warns: its clock and this computer's are far apart.
    NoClock, ///< Not tried: its answers do not say what time it has.
};
inline constexpr std::array kStepReasons{StepReason::InUse,
                                         StepReason::UnknownName,
                                         StepReason::PublicAddress,
                                         StepReason::NoRoute,
                                         StepReason::NoAnswer,
                                         StepReason::PortClosed,
                                         StepReason::NotTls,
                                         StepReason::TlsSilent,
                                         StepReason::TlsTooOld,
                                         StepReason::CertificateChanged,
                                         StepReason::CertificateExpired,
                                         StepReason::CertificateNotYetValid,
                                         StepReason::CertificateExpiresSoon,
                                         StepReason::PlainHttp,
                                         StepReason::NotATerminal,
                                         StepReason::OtherDialect,
                                         StepReason::TerminalFault,
                                         StepReason::NoReply,
                                         StepReason::TokenRefused,
                                         StepReason::NoToken,
                                         StepReason::TokenNotShown,
                                         StepReason::Busy,
                                         StepReason::Slow,
                                         StepReason::Unsteady,
                                         StepReason::ClockDiffers,
                                         StepReason::NoClock};
[[nodiscard]] QLatin1StringView nameOf(StepReason reason);

} // namespace tillside
