#pragma once

#include <QStringList>

namespace tillside {

/// The statements that lead from an empty file to version 1.
///
/// Never change them once they are released; add a migration instead. A new column of `payment`
/// must be nullable, because the digests of existing rows cover the columns that are not NULL.
[[nodiscard]] QStringList createSchema();

/// The statements that lead from version 1 to 2: the extras of a payment, and what is heard about
/// it after its end.
[[nodiscard]] QStringList rememberEnds();

/// The statements that lead from version 2 to 3: events of terminals and of the journal itself, the
/// journal's own facts (`meta`), and what a person was told. Payments that had ended count as told,
/// except an approval that version 2 would still have asked about. `told_before` says so; the
/// digest of a row does not cover it.
[[nodiscard]] QStringList knowPlaceAndPeople();

} // namespace tillside
