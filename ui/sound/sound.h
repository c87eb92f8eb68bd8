#pragma once

#include "core/model/paymentterms.h"

#include <QByteArray>
#include <QLatin1StringView>

#include <array>

namespace tillside {

/// What a cashier hears when a payment ends. The sounds differ in rhythm: two quick tones, two slow
/// ones, three taps.
enum class Sound {
    Approved,
    NotPaid, ///< Declined, cancelled, not charged, voided.
    Look, ///< A person has to look: not known yet, approved for less, or a signature.
};
inline constexpr std::array kSounds{Sound::Approved, Sound::NotPaid, Sound::Look};
/// The name of its file, without ".wav".
[[nodiscard]] QLatin1StringView nameOf(Sound sound);

/// The sound of a payment that stands so. \a needsPerson: a signature has to be compared.
[[nodiscard]] Sound soundOf(PaymentState state, bool needsPerson);

/// The sound as a WAV file.
[[nodiscard]] QByteArray waveOf(Sound sound);

} // namespace tillside
