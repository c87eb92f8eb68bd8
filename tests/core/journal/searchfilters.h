#pragma once

#include "core/journal/paymentfilter.h"

#include <QTimeZone>

#include <vector>

/// The filters that a screen can make of the values of each of its controls.
namespace filters {

/// One of each kind of value for every control. Each list may begin with "nothing chosen".
struct Choices {
    std::vector<std::optional<tillside::Period>> periods{std::nullopt};
    std::vector<std::optional<tillside::PaymentType>> types{std::nullopt};
    std::vector<std::vector<tillside::Standing>> standings{{}};
    std::vector<std::optional<tillside::TerminalId>> terminals{std::nullopt};
    std::vector<std::optional<QString>> cashiers{std::nullopt};
    std::vector<std::optional<tillside::SearchTerms>> searches{std::nullopt};

    /// All types, all sets of standings that a screen offers, and \a terminal and \a cashier.
    [[nodiscard]] static Choices all(const tillside::TerminalId &terminal, const QString &cashier);
    /// Each choice with each other one.
    [[nodiscard]] std::vector<tillside::PaymentFilter> combined() const;
};

} // namespace filters
