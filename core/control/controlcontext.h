#pragma once

#include "core/payment/paymentcontext.h"
#include "core/settings/settingsstore.h"
#include "core/terminal/pairing.h"

namespace tillside {

/// What the window works with. Everything in it outlives the window.
struct ControlContext {
    PaymentContext payments;
    PairingContext pairings;
    SettingsStore &settings;
    bool isTraining = false; ///< No money moves; said on every screen.
};

} // namespace tillside
