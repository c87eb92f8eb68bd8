#pragma once

#include "app/cli/filteroptions.h"

namespace tillside::cli {

/// `totals`: what the payments of a filter sum up to, by type, outcome and currency.
class TotalsCommand final : public FilteredCommand {
    Q_OBJECT

public:
    TotalsCommand(Application &till, const Console &console, FilterOrder order);
    void start() override;

private:
    void show(const std::vector<PaymentTotal> &totals, bool isTooWide);
};

[[nodiscard]] Verb totalsVerb();

} // namespace tillside::cli
