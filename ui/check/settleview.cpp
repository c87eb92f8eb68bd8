#include "ui/check/settleview.h"

#include "core/journal/masking.h"
#include "core/payment/actions.h"
#include "ui/check/lookfor.h"
#include "ui/common/messages.h"
#include "ui/common/phrases.h"
#include "ui/common/settledwords.h"

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

QString confirmWord(const messages::SettledChoices &choices, const std::optional<SettledAs> &as)
{
    if (as)
        return *as == SettledAs::Charged ? choices.settleAsCharged : choices.settleAsNotCharged;
    //: Button of a page where it is not yet chosen as what.
    return Settle::tr("Settle by hand");
}

} // namespace

std::optional<SettleMissing> missingIn(const SettleDraft &draft)
{
    if (!draft.as)
        return SettleMissing::Choice;
    if (draft.seen.trimmed().isEmpty())
        return SettleMissing::Seen;
    if (draft.supervisor.trimmed().isEmpty())
        return SettleMissing::Supervisor;
    return std::nullopt;
}

Settlement settlementOf(const SettleDraft &draft, const QDateTime &at)
{
    const QString note = draft.note.trimmed();
    const QString name = draft.supervisor.trimmed();
    return {.as = draft.as.value(),
            .seen = draft.seen.trimmed(),
            .note = note.isEmpty() ? name : u"%1: %2"_s.arg(name, note),
            .at = at};
}

bool isFreeOfCards(const QString &text)
{
    return maskCards(text) == text;
}

QString newsOf(const PaymentRecord &payment, const QLocale &locale, const QDateTime &now)
{
    //: While somebody settles a payment by hand, the terminal answered the till about it. Sentences
    //: that say how it stands now follow.
    return messages::together(Settle::tr("The till has heard more about this payment."),
                              messages::summary(payment, locale, now));
}

SettleView settleView(const PaymentRecord &payment, const SettleDraft &draft, const QLocale &locale,
                      const QDateTime &now)
{
    const messages::SettledChoices choices = messages::settledChoices(payment.type);
    const auto missing = missingIn(draft);
    const auto refused = maySettle(payment);
    return {.what = messages::typeWord(payment.type),
            .amount = payment.amount.toText(locale),
            .lookFor = whatToLookFor(payment, locale, now),
            .charged = choices.charged,
            .notCharged = choices.notCharged,
            .confirm = confirmWord(choices, draft.as),
            .missing = refused ? messages::textOf(*refused)
                : missing      ? textOf(*missing)
                               : QString(),
            .canConfirm = !refused && !missing};
}

} // namespace tillside
