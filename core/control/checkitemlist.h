#pragma once

#include "core/control/checkitem.h"

#include <vector>

namespace tillside {

/// The payments of "Payments to check", in an order that stays the same during a visit: an item
/// that is settled or ends keeps its place until the next visit, and a new item goes to the end.
class CheckItemList {
public:
    [[nodiscard]] const std::vector<CheckItem> &items() const { return m_items; }
    [[nodiscard]] std::vector<PaymentId> ids() const;
    /// Null if the list does not have it.
    [[nodiscard]] CheckItem *find(const PaymentId &id);
    /// How many payments a person still has to find out about.
    [[nodiscard]] int openCount() const;

    /// Takes over what was read from the journal, and keeps an item's question and answer.
    void update(const std::vector<CheckItem> &read);
    /// Call it when a person opens the screen. Ended items leave the list, unless
    /// a person has to check them. The others are sorted
    /// with the oldest first and those settled by hand last. An item whose end or settlement the
    /// terminal contradicts stays on top, the latter as long as the program runs.
    void beginVisit();

private:
    std::vector<CheckItem> m_items;
};

} // namespace tillside
