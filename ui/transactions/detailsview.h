#pragma once

#include "core/control/transactiondetails.h"
#include "ui/look/facts.h"
#include "ui/look/historylist.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace tillside {

/// What a person may do with a payment of the list. Only CheckAgain speaks with the terminal at
/// once, and it only asks.
enum class TransactionAction {
    CheckAgain,
    SettleByHand,
    Refund, ///< Asks how much.
    Void, ///< Asks first.
    Capture, ///< Asks how much.
    Receipt, ///< Shows its receipt, to print or save it.
    Repeat, ///< Goes to Charge with the same type and amount filled in.
    Copy, ///< Everything that is shown, as text.
};
inline constexpr std::array kTransactionActions{
    TransactionAction::CheckAgain, TransactionAction::SettleByHand, TransactionAction::Refund,
    TransactionAction::Void,       TransactionAction::Capture,      TransactionAction::Receipt,
    TransactionAction::Repeat,     TransactionAction::Copy};
/// The label of its button.
[[nodiscard]] QString wordsOf(TransactionAction action);
/// The objectName of its button: "rowRefundButton".
[[nodiscard]] QString objectNameOf(TransactionAction action);

/// A payment that this one follows, or that follows it.
struct RelatedPayment {
    PaymentId id;
    QString words; ///< "Refund −€5.00, Approved, 14:05".

    bool operator==(const RelatedPayment &) const = default;
};

/// How the details of one payment are shown.
struct DetailsView {
    Icon icon = Icon::NotKnown;
    ColourRole role = ColourRole::Warning;
    QString word;
    QString about; ///< "Sale on Counter".
    QString amount;
    QString sentence; ///< What the till knows, and what to do about it.
    bool isUrgent = false; ///< The sentence should be followed now.
    QString lookFor; ///< What to look for on the terminal; empty if nothing.
    std::vector<Fact> facts;
    std::vector<HistoryLine> history;
    std::vector<RelatedPayment> related;
    std::vector<TransactionAction> actions; ///< Those that are possible now, the likeliest first.
    std::optional<TransactionAction> mainAction; ///< The one whose button is large, if possible.
    QString whyNot; ///< Why something that a person might look for is not possible; may be empty.
};

/// The facts of \a payment that people look for, without those that it lacks.
[[nodiscard]] std::vector<Fact> factsOf(const PaymentRecord &payment, const QLocale &locale,
                                        const QDateTime &now);

[[nodiscard]] DetailsView detailsView(const TransactionDetails &details, const QLocale &locale,
                                      const QDateTime &now);

/// All that \a view says, as text for a message to support. Nothing in it is secret.
[[nodiscard]] QString asText(const DetailsView &view);

} // namespace tillside
