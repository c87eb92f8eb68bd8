#include "ui/training/amounthints.h"

#include <QCoreApplication>

namespace tillside {

namespace {

struct Hints {
    Q_DECLARE_TR_FUNCTIONS(AmountHints)
};

} // namespace

std::vector<AmountHint> amountHints(const Currency &currency, int decimals)
{
    const auto amount = [&](qint64 ending) { return Money(1000 + ending, currency, decimals); };
    return {
        //: What happens in training with an ordinary amount.
        {amount(0), Hints::tr("Approved")},
        //: What happens in training: the customer has to sign.
        {amount(66), Hints::tr("Approved, with a signature")},
        //: What happens in training: the customer adds a tip of a tenth on the terminal.
        {amount(77), Hints::tr("Approved, with a tip")},
        //: What happens in training: only part of the amount is approved.
        {amount(88), Hints::tr("Approved for less")},
        //: What happens in training: bank code 51.
        {amount(51), Hints::tr("Declined: not enough money")},
        //: What happens in training: bank code 54.
        {amount(54), Hints::tr("Declined: the card has expired")},
        //: What happens in training: bank code 55.
        {amount(55), Hints::tr("Declined: wrong PIN")},
        //: What happens in training: bank code 57, the card may not be used for this.
        {amount(57), Hints::tr("Declined: not allowed for this card")},
        //: What happens in training: bank code 61.
        {amount(61), Hints::tr("Declined: over the card's limit")},
        //: What happens in training: bank code 91, the card's own bank cannot be reached.
        {amount(91), Hints::tr("Declined: the bank did not answer")},
        //: What happens in training: bank code 05, no reason given.
        {amount(5), Hints::tr("Declined without a reason")},
    };
}

} // namespace tillside
