#pragma once

#include "tests/faults/faulttrial.h"

#include <QList>

/// Every fault of the simulated terminal at every possible stage, with a bank that approves and one
/// that declines: rows for Qt Test, and what must hold in each of them.
///
/// The promise, compared with the terminal's own ledger:
/// - at most one POST arrives;
/// - an outcome is reported only if the terminal itself reached it, and "not charged" only with
///   proof;
/// - once the terminal tells the truth again, every payment ends that the till can ask about.
namespace faultmatrix {

/// Adds all columns; addRows() adds all faults at \a stages, in \a setup.
void addColumns();
void addRows(const tillside::TrialSetup &setup, const QList<tillside::sim::Stage> &stages);

/// Runs the current row.
void play();

} // namespace faultmatrix
