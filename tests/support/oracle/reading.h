#pragma once

#include "tests/support/oracle/oracle.h"

namespace oracle {

/// What one answer says by itself.
struct Reading {
    tillside::PaymentEvent event = tillside::PaymentEvent::Silence;
    When when = When::AtOnce;

    bool operator==(const Reading &) const = default;
};

/// What an answer with \a status and \a body says about the payment in \a request.
[[nodiscard]] Reading readingOf(const Request &request, int status, const QByteArray &body);

} // namespace oracle
