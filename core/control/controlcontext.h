#pragma once

#include "core/payment/paymentcontext.h"
#include "core/settings/settingsstore.h"
#include "core/terminal/pairing.h"

namespace tillside {

/// What the controllers work with. Everything referenced here outlives them.
struct ControlContext {
    PaymentContext payments;
    PairingContext pairings;
    SettingsStore &settings;
    bool isTraining = false; ///< No money moves. Every screen says so.
};

} // namespace tillside
