#pragma once

#include "core/journal/records.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"

#include <QLocale>
#include <QStringList>

#include <optional>
#include <vector>

namespace tillside {

/// One payment of "Payments to check", with what is known around it.
struct CheckItem {
    PaymentRecord payment;
    std::vector<EventRecord> events; ///< All of it, in their order.
    QString terminal; ///< Its name.
    bool isAsking = false; ///< The terminal is being asked about it because somebody wanted that.
    /// What came of it when somebody last wanted it asked, since the screen was opened.
    std::optional<Evidence> answer;
};

/// How a CheckItem is shown.
struct CheckView {
    QString type; ///< "Sale".
    QString amount;
    QString word; ///< "Not known yet", "Settled by hand", or the outcome it came to.
    Icon icon = Icon::NotKnown;
    ColourRole role = ColourRole::Warning; ///< Of icon and word.
    QStringList facts; ///< Since when, terminal, reference and id, each with its caption.
    QString known; ///< What is known, and since when.
    QString advice; ///< What to do; empty where nothing is to be done.
    bool isUrgent = false; ///< The advice is for now.
    QString answer; ///< What came of asking; empty where nobody asked.
    QString checkWord; ///< Of the button that asks.
    bool canCheck = false; ///< Whether there is something to ask about; else there is no button.
    bool canSettle = false;
};

[[nodiscard]] CheckView checkView(const CheckItem &item, const QLocale &locale,
                                  const QDateTime &now);

/// Whether the terminal's word is the opposite of what a person settled by hand.
[[nodiscard]] bool isContradicted(const PaymentRecord &payment);

/// Whether a person still has to find out about \a payment.
[[nodiscard]] bool isToCheck(const PaymentRecord &payment);

} // namespace tillside
