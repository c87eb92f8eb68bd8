#include "ui/check/settleview.h"

#include "core/base/masking.h"
#include "core/payment/paymentrules.h"
#include "ui/text/isolated.h"
#include "ui/text/lookfortext.h"
#include "ui/text/phrasetext.h"
#include "ui/text/texts.h"
#include "ui/text/typewords.h"

#include <QCoreApplication>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

struct Settle {
    Q_DECLARE_TR_FUNCTIONS(Settle)
};

QString textOf(SettleMissing missing)
{
    switch (missing) {
    case SettleMissing::Choice:
        //: Why a payment cannot be settled by hand yet.
        return Settle::tr("Choose what the terminal did.");
    case SettleMissing::Seen:
        //: Why a payment cannot be settled by hand yet.
        return Settle::tr("Type what the terminal shows, or press “Nothing printed”.");
    case SettleMissing::Supervisor:
        //: Why a payment cannot be settled by hand yet.
        return Settle::tr("Type the supervisor's name.");
    }
    Q_UNREACHABLE();
}

QString confirmWord(PaymentType type, const std::optional<SettledAs> &as)
{
    if (as)
        return texts::markedWords(type, *as).button.text();
    //: Button while no result has been chosen yet.
    return Settle::tr("Settle by hand");
}

} // namespace

QString newsOf(const PaymentRecord &payment, const QLocale &locale, const QDateTime &now)
{
    //: The terminal answered about a payment while a person was settling it by hand. Sentences
    //: about its current state follow.
    return texts::together(Settle::tr("There is news about this payment."),
                           texts::summary(payment, locale, now));
}

SettleView settleView(const PaymentRecord &payment, const SettleDraft &draft, const QLocale &locale,
                      const QDateTime &now)
{
    const texts::TypeWords &words = texts::typeWords(payment.type);
    const auto missing = missingIn(draft);
    const auto refused = maySettle(payment);
    //: Title of a payment: %1 is its type, "Sale", %2 its amount.
    return {.what
            = Settle::tr("%1 %2").arg(words.name.text(), texts::amountText(payment.amount, locale)),
            .since = texts::timeText(payment.startedAt, locale, now),
            .lookFor = texts::whatToLookFor(payment, locale, now),
            .charged = words.markedDone.choice.text(),
            .notCharged = words.markedNotDone.choice.text(),
            //: What a person sees on the terminal if it took a payment.
            .isListed = Settle::tr("It is in the terminal's list"),
            //: What a person sees on the terminal if it did not take a payment.
            .isNotListed = Settle::tr("It is not in the list"),
            .confirm = confirmWord(payment.type, draft.as),
            .missing = refused ? texts::textOf(*refused)
                : missing      ? textOf(*missing)
                               : QString(),
            .canConfirm = !refused && !missing};
}

} // namespace tillside
