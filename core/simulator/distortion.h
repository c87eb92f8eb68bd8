#pragma once

#include "core/server/request.h"
#include "core/simulator/scenario.h"
#include "core/simulator/simulatedpayment.h"

namespace tillside::sim {

/// An answer and the way it leaves.
struct Outgoing {
    Response response;
    Delivery delivery = Delivery::Whole;
};

/// What becomes of \a good on its way under \a fault. Faults that are not of the transport leave it
/// as it is; how late or how slow it goes is the sender's to know.
[[nodiscard]] Outgoing distorted(Fault fault, const Response &good);

/// \a payment as a terminal with \a fault tells it: another amount, UTI or type, an approval code
/// with neither flag set, or display texts that stop before the end. Other faults leave it as it
/// is.
[[nodiscard]] SimulatedPayment falsified(Fault fault, const SimulatedPayment &payment);

} // namespace tillside::sim
