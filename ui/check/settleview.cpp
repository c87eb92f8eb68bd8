#include "ui/check/settleview.h"

#include "core/base/masking.h"
#include "core/payment/paymentrules.h"
#include "ui/check/lookfor.h"
#include "ui/text/phrasetext.h"
#include "ui/text/settledtext.h"
#include "ui/text/texts.h"

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
        return Settle::tr("Write down what the terminal shows, or press “Nothing printed”.");
    case SettleMissing::Supervisor:
        //: Why a payment cannot be settled by hand yet.
        return Settle::tr("Write down the supervisor's name.");
    }
    Q_UNREACHABLE();
}

QString confirmWord(const texts::SettledChoices &choices, const std::optional<SettledAs> &as)
{
    if (as)
        return *as == SettledAs::Charged ? choices.settleAsCharged : choices.settleAsNotCharged;
    //: Button of a page where it is not yet chosen as what.
    return Settle::tr("Settle by hand");
}

} // namespace

QString newsOf(const PaymentRecord &payment, const QLocale &locale, const QDateTime &now)
{
    //: While somebody settles a payment by hand, the terminal answered the till about it. Sentences
    //: that say how it stands now follow.
    return texts::together(Settle::tr("The till has heard more about this payment."),
                           texts::summary(payment, locale, now));
}

SettleView settleView(const PaymentRecord &payment, const SettleDraft &draft, const QLocale &locale,
                      const QDateTime &now)
{
    const texts::SettledChoices choices = texts::settledChoices(payment.type);
    const auto missing = missingIn(draft);
    const auto refused = maySettle(payment);
    return {.what = texts::typeWord(payment.type),
            .amount = payment.amount.toText(locale),
            .lookFor = whatToLookFor(payment, locale, now),
            .charged = choices.charged,
            .notCharged = choices.notCharged,
            .confirm = confirmWord(choices, draft.as),
            .missing = refused ? texts::textOf(*refused)
                : missing      ? textOf(*missing)
                               : QString(),
            .canConfirm = !refused && !missing};
}

} // namespace tillside
