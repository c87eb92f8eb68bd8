#pragma once

#include <QStringList>

namespace tillside {

/// Which version of the journal this program writes payments and terminals for. A program of an
/// earlier version that has the file open sends no more, and changes no terminal.
inline constexpr int kWrittenFor = 5;

/// The statements that lead from version 4 to 5: until when a terminal takes a void
/// (`void_until`). From then on, `recorded_as` of a new payment is kWrittenFor, and so is the row
/// `writing` of `meta` within the transaction that changes a terminal.
[[nodiscard]] QStringList knowTheCutOff();

} // namespace tillside
