#pragma once

#include "app/cli/command.h"
#include "app/cli/verb.h"
#include "core/journal/pageplace.h"
#include "core/journal/paymentfilter.h"

#include <QDate>

#include <functional>
#include <optional>
#include <vector>

namespace tillside::cli {

/// Which payments a command is about, as typed. What needs the journal is looked up by
/// FilteredCommand.
struct FilterOrder {
    std::optional<QDate> from; ///< The first day, by this computer's clock.
    std::optional<QDate> to; ///< The last day.
    std::optional<PaymentType> type;
    std::vector<Standing> standings;
    QString terminal; ///< The name; empty for all.
    QString search; ///< Empty for none.

    bool operator==(const FilterOrder &) const = default;
};

/// The options that read a FilterOrder.
[[nodiscard]] std::vector<VerbOption> filterOptions();
/// What \a typed asks for, or the sentence that refuses it.
[[nodiscard]] Result<FilterOrder, QString> readFilter(const TypedLine &typed);

/// A command about the payments of a FilterOrder.
class FilteredCommand : public Command {
    Q_OBJECT

public:
    FilteredCommand(Application &till, const Console &console, FilterOrder order);

protected:
    /// Calls \a then with the filter. If there is no such terminal, or nothing looks like the
    /// search, the command fails.
    void withFilter(const std::function<void(const PaymentFilter &)> &then);

    /// Says that the search begins too much, so that what only begins with it is left out.
    void sayTooWide();

private:
    void readSearched(PaymentFilter filter, const std::vector<MoneyForm> &forms,
                      const std::function<void(const PaymentFilter &)> &then);

    FilterOrder m_order;
};

} // namespace tillside::cli
