#pragma once

#include "core/payment/paymentdriver.h"
#include "tests/support/till/counter.h"

#include <initializer_list>
#include <memory>

namespace tillside {

/// Rows of dialects and payment types, and the till and terminal that each of them needs.
class TypeRow {
protected:
    static void addTypeRows(std::initializer_list<PaymentType> types);

    /// Sets up a till with a terminal of the row's dialect.
    void meet(UtiMode mode = UtiMode::Theirs);
    /// An intent over \a minor with the type of the row, and an approved original if that type
    /// needs one.
    PaymentIntent intent(qint64 minor);

    std::unique_ptr<Counter> m_counter;
};

} // namespace tillside
