#pragma once

#include "tests/faults/faulttrial.h"

#include <QList>

/// Every fault of the simulated terminal, at every stage it can have, with a bank that approves and
/// one that declines: rows for Qt Test, and what must hold in each of them.
///
/// The promise, compared with the terminal's own ledger:
/// - at most one POST arrives;
/// - an outcome is said only if the terminal itself came to it, and "not charged" only with proof;
/// - once the terminal tells the truth again, everything ends that can be asked about.
namespace faultmatrix {

/// Columns and rows: all faults at \a stages, in \a setup.
void addColumns();
void addRows(const tillside::TrialSetup &setup, const QList<tillside::sim::Stage> &stages);

/// Tries the current row.
void play();

} // namespace faultmatrix
