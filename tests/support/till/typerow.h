#pragma once

#include "core/payment/paymentdriver.h"
#include "tests/support/till/counter.h"

#include <initializer_list>
#include <memory>

namespace tillside {

/// Rows of dialects and types of payment, and the till and terminal that each of them wants.
class TypeRow {
protected:
    static void addTypeRows(std::initializer_list<PaymentType> types);

    /// At a terminal of the row's dialect.
    void meet(UtiMode mode = UtiMode::Theirs);
    /// \a minor in the type of the row, with an approved original where it needs one.
    PaymentIntent intent(qint64 minor);

    std::unique_ptr<Counter> m_counter;
};

} // namespace tillside
