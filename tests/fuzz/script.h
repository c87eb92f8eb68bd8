#pragma once

#include "tests/support/oracle/oracle.h"

#include <QByteArray>

#include <vector>

namespace tillside::fuzz {

/// A dialogue about one payment.
struct Script {
    oracle::Request request;
    std::vector<oracle::TimedAnswer> answers;
};

/// Any bytes as a script, line by line:
///
///     sale                  the payment: sale, void, capture, or confirming (a refused sale)
///     before {"transAppr…   the result of the payment before it; may be left out
///     500 200 {"transAppr…  500 ms later, status 200, the body
///
/// Without a payment in the first line, it is a sale. A status of 0 is a question without an
/// answer. At most 40 answers are read.
[[nodiscard]] Script readScript(const QByteArray &input);

} // namespace tillside::fuzz
