#pragma once

#include "tests/bench/fleet.h"

#include <chrono>

namespace tillside {

constexpr int kBareQuestions = 101; ///< How many times bareQuestion() asks.

/// The floor under every answer: the median time of one `GET /transaction` on a kept TLS
/// connection, written to the socket by hand.
[[nodiscard]] std::chrono::nanoseconds bareQuestion(const Fleet::Member &terminal);

} // namespace tillside
