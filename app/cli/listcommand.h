#pragma once

#include "app/cli/filteroptions.h"
#include "app/cli/paymentreport.h"

namespace tillside::cli {

/// What to list.
struct ListOrder {
    FilterOrder filter;
    bool unresolvedOnly = false;
    std::optional<PagePlace> place; ///< Where an earlier list ended; nothing for the beginning.
    std::optional<int> limit;
};

/// `list`: payments from the journal, newest first. Asks no terminal.
class ListCommand final : public FilteredCommand {
    Q_OBJECT

public:
    ListCommand(Application &till, const Console &console, ListOrder order);
    void start() override;

private:
    void show(const std::vector<PaymentReport> &views, const std::optional<PagePlace> &more);

    ListOrder m_order;
};

[[nodiscard]] Verb listVerb();

/// The payments to list, or the sentence that refuses the command line.
[[nodiscard]] Result<ListOrder, QString> readList(const TypedLine &typed);

} // namespace tillside::cli
