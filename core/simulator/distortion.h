#pragma once

#include "core/model/currency.h"
#include "core/simulator/delivery.h"
#include "core/simulator/scenario.h"
#include "core/simulator/simulatedpayment.h"

namespace tillside::sim {

/// What \a fault makes of \a good on its way. Only faults of the transport change it. The sender
/// decides about delay and speed.
[[nodiscard]] Outgoing distorted(Fault fault, const HttpResponse &good);

/// \a payment as a terminal with \a fault reports it: another amount, UTI or type, an approval code
/// with neither flag set, or display texts that stop before the end. Other faults leave it as it
/// is.
[[nodiscard]] SimulatedPayment falsified(Fault fault, const SimulatedPayment &payment);

/// \a payment as a machine between till and terminal tells it, which has its own certificate:
/// declined if it was approved, approved if it was not or is running.
[[nodiscard]] SimulatedPayment liedAbout(const SimulatedPayment &payment);

/// The currency that a terminal with Fault::WrongCurrency names instead of \a right.
[[nodiscard]] Currency wrongCurrencyFor(const Currency &right);

} // namespace tillside::sim
