#include "core/reach/connectionstep.h"

namespace tillside {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(ConnectionStep step)
{
    switch (step) {
    case ConnectionStep::Address: return "address"_L1;
    case ConnectionStep::Route: return "route"_L1;
    case ConnectionStep::Port: return "port"_L1;
    case ConnectionStep::Certificate: return "certificate"_L1;
    case ConnectionStep::Dialect: return "dialect"_L1;
    case ConnectionStep::Token: return "token"_L1;
    case ConnectionStep::RoundTrip: return "round-trip"_L1;
    case ConnectionStep::Clock: return "clock"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView nameOf(StepState state)
{
    switch (state) {
    case StepState::NotReached: return "not-reached"_L1;
    case StepState::Running: return "running"_L1;
    case StepState::Passed: return "passed"_L1;
    case StepState::Warned: return "warned"_L1;
    case StepState::Failed: return "failed"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView nameOf(StepReason reason)
{
    switch (reason) {
    case StepReason::InUse: return "in-use"_L1;
    case StepReason::UnknownName: return "unknown-name"_L1;
    case StepReason::PublicAddress: return "public-address"_L1;
    case StepReason::NoRoute: return "no-route"_L1;
    case StepReason::NoAnswer: return "no-answer"_L1;
    case StepReason::PortClosed: return "port-closed"_L1;
    case StepReason::NotTls: return "not-tls"_L1;
    case StepReason::TlsSilent: return "tls-silent"_L1;
    case StepReason::TlsTooOld: return "tls-too-old"_L1;
    case StepReason::CertificateChanged: return "certificate-changed"_L1;
    case StepReason::CertificateExpired: return "certificate-expired"_L1;
    case StepReason::CertificateNotYetValid: return "certificate-not-yet-valid"_L1;
    case StepReason::CertificateExpiresSoon: return "certificate-expires-soon"_L1;
    case StepReason::PlainHttp: return "plain-http"_L1;
    case StepReason::NotATerminal: return "not-a-terminal"_L1;
    case StepReason::OtherDialect: return "other-dialect"_L1;
    case StepReason::TerminalFault: return "terminal-fault"_L1;
    case StepReason::NoReply: return "no-reply"_L1;
    case StepReason::TokenRefused: return "token-refused"_L1;
    case StepReason::NoToken: return "no-token"_L1;
    case StepReason::TokenNotShown: return "token-not-shown"_L1;
    case StepReason::Busy: return "busy"_L1;
    case StepReason::Slow: return "slow"_L1;
    case StepReason::Unsteady: return "unsteady"_L1;
    case StepReason::ClockDiffers: return "clock-differs"_L1;
    case StepReason::NoClock: return "no-clock"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace tillside
