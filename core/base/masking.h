#pragma once

#include <QByteArray>
#include <QString>

namespace tillside {

/// \a text with each card number in it reduced to its first six and last four digits, stars
/// between. Everything the journal and the log keep as free text passes through here.
///
/// A card number is a run of 13 to 19 digits that passes the Luhn check, wherever it stands: inside
/// words, JSON or receipts, in one piece or in groups joined by single blanks or hyphens.
/// - In a grouped run each sequence of whole groups is judged, so that "1 4111 1111 1111 1111
/// 12/28"
///   is found among its neighbours.
/// - A piece of more than 19 digits may be a card number with something glued to it, so each window
///   of 13 to 19 digits is judged. By chance about one window in ten passes; stars too many are
///   the price.
/// - What is left passes no check any more, so that masking it again changes nothing.
/// - A UUID survives unless 13 or more of its hexadecimal digits in neighbouring groups are decimal
///   and pass: rare, and identifiers have columns of their own, which are never masked.
[[nodiscard]] QString maskCards(const QString &text);
[[nodiscard]] QByteArray maskCards(const QByteArray &text);

} // namespace tillside
