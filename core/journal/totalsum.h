#pragma once

#include "core/journal/paymenttotal.h"

#include <QString>

#include <map>
#include <tuple>
#include <vector>

namespace tillside {

/// Adds totals up: one for each type, standing and money, in this order.
class TotalSum {
public:
    void add(const PaymentTotal &total);
    [[nodiscard]] std::vector<PaymentTotal> totals() const;

private:
    std::map<std::tuple<PaymentType, Standing, QString, int>, PaymentTotal> m_totals;
};

} // namespace tillside
