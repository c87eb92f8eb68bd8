#include "ui/payment/partquestion.h"

#include "ui/text/endedtext.h"
#include "ui/text/isolated.h"
#include "ui/text/outcometext.h"
#include "ui/text/phrasetext.h"

#include <QCoreApplication>

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

struct Part {
    Q_DECLARE_TR_FUNCTIONS(Part)
};

/// What the customer's receipt and the terminal's list show too, after \a facts.
std::vector<Fact> withTraces(std::vector<Fact> facts, const PaymentRecord &payment,
                             const QLocale &locale, const QDateTime &now)
{
    const auto add = [&facts](const QString &name, const QString &caption, const QString &value,
                              bool isCode = false) {
        if (!value.isEmpty())
            facts.push_back({name, caption, value, isCode});
    };
    //: Caption: the last digits of the card of an earlier payment.
    add(u"Card"_s, Part::tr("Card"), texts::cardEnd(payment));
    //: Caption: when an earlier payment was made.
    add(u"Time"_s, Part::tr("Time"), texts::timeText(payment.startedAt, locale, now));
    //: Caption: the authorisation code of an earlier payment.
    add(u"Authorisation"_s, Part::tr("Authorisation"), payment.authorisation, true);
    return facts;
}

} // namespace

PartQuestion captureQuestion(const PaymentRecord &payment, const QLocale &locale,
                             const QDateTime &now)
{
    const Money held = texts::shownAmount(payment);
    //: Caption of an amount that is held on the card.
    const Fact whole{u"Held"_s, Part::tr("Held"), texts::amountText(held, locale)};
    return {.name = u"capture"_s,
            .type = PaymentType::Capture,
            .role = ColourRole::Hold,
            .most = held,
            .first = held,
            //: Title: the cashier takes money that a pre-authorisation holds on the card.
            .title = Part::tr("How much do you want to capture?"),
            .facts = withTraces({whole}, payment, locale, now),
            //: Below the facts of what is held on the card.
            .advice = Part::tr("You can capture all of it or less, once."),
            //: Button: do not capture; the money stays held on the card.
            .no = Part::tr("Keep it held"),
            .tooMuch = ActionRefusal::MoreThanHeld};
}

PartQuestion refundQuestion(const PaymentRecord &payment, const Money &left, const QLocale &locale,
                            const QDateTime &now)
{
    const Money paid = payment.approved.value_or(payment.amount);
    //: Caption of the amount of an earlier payment.
    std::vector<Fact> facts{{u"Paid"_s, Part::tr("Paid"), texts::amountText(paid, locale)}};
    if (left != paid) {
        //: Caption: what earlier refunds have not returned.
        facts.push_back({u"Left"_s, Part::tr("Left to refund"), texts::amountText(left, locale)});
    }
    return {.name = u"refund"_s,
            .type = PaymentType::Refund,
            .role = ColourRole::Refund,
            .most = left,
            .first = left,
            //: Title: money goes back to the customer's card.
            .title = Part::tr("How much do you want to refund?"),
            .facts = withTraces(std::move(facts), payment, locale, now),
            //: Below the facts of a payment. Only the terminal's own list has those refunds.
            .advice = Part::tr("Ask for the same card. Refunds made by other tills are not counted "
                               "here."),
            //: Button: do not refund.
            .no = Part::tr("Do not refund"),
            .tooMuch = ActionRefusal::MoreThanPaid};
}

} // namespace tillside
