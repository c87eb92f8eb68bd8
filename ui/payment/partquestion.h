#pragma once

#include "core/model/money.h"
#include "core/model/paymentrecord.h"
#include "core/payment/paymentrules.h"
#include "ui/look/facts.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

#include <vector>

namespace tillside {

/// What a PartPage asks.
struct PartQuestion {
    QString name; ///< The objectNames of the page and its parts begin with it: "capture".
    PaymentType type = PaymentType::Capture; ///< What the button does with the amount.
    ColourRole role = ColourRole::Hold;
    Money most;
    Money first; ///< Filled in at first; not above `most`.
    QString title;
    std::vector<Fact> facts; ///< About the payment before.
    QString advice; ///< What a person should know besides.
    QString no; ///< The safe answer.
    ActionRefusal tooMuch = ActionRefusal::MoreThanHeld; ///< Why more is not possible.
};

/// How much of what \a payment holds on the card to capture: at first all of it.
[[nodiscard]] PartQuestion captureQuestion(const PaymentRecord &payment, const QLocale &locale,
                                           const QDateTime &now);
/// How much of what was paid at \a payment to refund: at first all of \a left, which is what no
/// refund has returned yet.
[[nodiscard]] PartQuestion refundQuestion(const PaymentRecord &payment, const Money &left,
                                          const QLocale &locale, const QDateTime &now);

} // namespace tillside
