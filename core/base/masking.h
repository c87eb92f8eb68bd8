#pragma once

#include <QByteArray>
#include <QString>

namespace tillside {

/// \a text with each card number reduced to its first six and last four digits, with stars between
/// them. All free text that the journal and the log keep passes through here.
///
/// A card number is a run of 13 to 19 digits that passes the Luhn check. It is found anywhere:
/// inside words, JSON or receipts, in one piece or in groups joined by single spaces or hyphens.
/// - In a grouped run, each sequence of whole groups is checked. The card number in
///   "1 4111 1111 1111 1111 12/28" is therefore found among its neighbours.
/// - A group of more than 19 digits may contain a card number with other digits attached, so each
///   window of 13 to 19 digits in it is checked. About one window in ten passes by chance; the
///   price is that too much is masked.
/// - The result contains nothing that passes the check, so masking it again changes nothing.
/// - A UUID is left alone unless at least 13 hexadecimal digits in neighbouring groups are all
///   decimal and pass the check. That is rare, and identifiers have their own columns, which are
///   never masked.
[[nodiscard]] QString maskCards(const QString &text);
[[nodiscard]] QByteArray maskCards(const QByteArray &text);

} // namespace tillside
