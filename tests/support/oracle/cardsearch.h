#pragma once

#include <QByteArray>

/// Finds card numbers the slow and plain way, by the promise of core/base/masking.h and not by
/// its code.
namespace cardsearch {

/// Whether \a text holds a card number: 13 to 19 digits that pass the Luhn check and are either
/// whole groups (joined by single blanks or hyphens) or a part of a group of more than 19 digits.
[[nodiscard]] bool holdsCardNumber(const QByteArray &text);

} // namespace cardsearch
