#pragma once

#include "core/control/checkitem.h"

#include <vector>

namespace tillside {

/// The payments of one visit to "Payments to check", in an order that does not move under the
/// finger: what is settled or comes to its end stays where it stands until the next visit, and what
/// is new goes to the end.
class CheckList {
public:
    [[nodiscard]] const std::vector<CheckItem> &items() const { return m_items; }
    [[nodiscard]] std::vector<PaymentId> ids() const;
    [[nodiscard]] CheckItem *find(const PaymentId &id);
    /// How many a person still has to find out about.
    [[nodiscard]] int openCount() const;

    /// Takes what was read from the journal: each item in its place.
    void update(const std::vector<CheckItem> &read);
    /// A person opens the screen: oldest first, those settled by hand below, and what has ended
    /// goes; but where the terminal contradicts a settlement it stays, on top, as long as the
    /// program runs.
    void beginVisit();

private:
    std::vector<CheckItem> m_items;
};

} // namespace tillside
