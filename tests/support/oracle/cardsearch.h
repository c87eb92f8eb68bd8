#pragma once

#include <QByteArray>

/// Finds card numbers in a slow, simple way, from the contract of core/base/masking.h and without
/// its code.
namespace cardsearch {

/// Whether \a text contains a card number: 13 to 19 digits that pass the Luhn check and are either
/// whole groups (joined by single spaces or hyphens) or part of a group of more than 19 digits.
[[nodiscard]] bool holdsCardNumber(const QByteArray &text);

} // namespace cardsearch
