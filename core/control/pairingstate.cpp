#include "core/control/pairingstate.h"

#include <algorithm>

namespace tillside {

namespace {

constexpr qsizetype kShortestCode = 4;
constexpr qsizetype kLongestCode = 8;

} // namespace

PairingStep mendedAt(PairingError failure)
{
    switch (failure) {
    case PairingError::NameTaken:
    case PairingError::CertificateKnown:
    case PairingError::NotReachable:
    case PairingError::NoToken: return PairingStep::Address;
    case PairingError::CertificateDiffers: return PairingStep::Certificate;
    case PairingError::TerminalInUse:
    case PairingError::VaultUnusable:
    case PairingError::CodeRefused:
    case PairingError::TokenNotAccepted:
    case PairingError::TokenNotProved:
    case PairingError::NotSaved: return PairingStep::Code;
    }
    Q_UNREACHABLE();
}

bool showsOtherCertificate(const PairingState &state)
{
    const auto &known = state.reading.known;
    return known && state.certificate && !known->fingerprint.isEmpty()
        && known->fingerprint != state.certificate->fingerprint.bytes();
}

bool showsTrustedCertificate(const PairingState &state)
{
    const auto &known = state.reading.known;
    return known && state.certificate
        && known->fingerprint == state.certificate->fingerprint.bytes();
}

bool isPairingCode(const Secret &code)
{
    const QByteArrayView digits = code.reveal();
    return digits.size() >= kShortestCode && digits.size() <= kLongestCode
        && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool canGoOn(const PairingState &state)
{
    switch (state.step) {
    case PairingStep::Address:
        return state.reading.profile && state.reach && state.reach->certificate;
    case PairingStep::Replaced:
    case PairingStep::Certificate: return state.certificate.has_value();
    case PairingStep::Code: return isPairingCode(state.code) && !state.isPairing;
    case PairingStep::Done: return true;
    }
    Q_UNREACHABLE();
}

} // namespace tillside
