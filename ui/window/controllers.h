#pragma once

#include "core/control/controlcontext.h"

namespace tillside {

class CheckController;
class PairingController;
class PaymentController;
class TerminalInUseController;
class TerminalsController;

/// What the pages show and drive; all of it outlives them.
struct Controllers {
    ControlContext till;
    PaymentController &desk;
    CheckController &check;
    TerminalInUseController &terminal;
    TerminalsController &terminals;
    PairingController &pairing;
};

} // namespace tillside
