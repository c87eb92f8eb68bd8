#include "ui/text/contradictiontext.h"

#include "core/base/named.h"
#include "ui/text/evidencedetailtext.h"
#include "ui/text/evidencetext.h"
#include "ui/text/isolated.h"
#include "ui/text/outcometext.h"
#include "ui/text/phrasetext.h"
#include "ui/text/translated.h"

namespace tillside::texts {

namespace {

/// The word for the state whose name is \a detail; empty if it is none.
QString stateWord(const EvidenceDetail &detail, PaymentType type)
{
    const auto *name = std::get_if<StableName>(&detail);
    const auto state = name ? named(kPaymentStates, name->name) : std::nullopt;
    return state ? outcomeWord(type, *state, false) : QString();
}

} // namespace

QString contradictsOutcome(const EvidenceDetail &detail, const PaymentRecord &payment,
                           const QLocale &locale)
{
    const Money &asked = payment.amount;
    if (const auto *totals = std::get_if<Figures>(&detail)) {
        const auto money = [&asked, &locale](qint64 minor) {
            return amountText({minor, asked.currency(), asked.decimals()}, locale);
        };
        //: Evidence: the terminal approved %1 earlier and says %2, another amount, later.
        return Texts::tr("Before, the terminal had approved %1; now it says %2.")
            .arg(money(totals->asked), money(totals->answered));
    }
    const QString word = stateWord(detail, payment.type);
    if (word.isEmpty()) {
        //: Evidence: the line above is not what the terminal said when the payment ended.
        return Texts::tr("Before, the terminal had said something else.");
    }
    //: Evidence: the line above is not what the terminal said when the payment ended. %1 is that
    //: outcome in a word or two, such as "Declined".
    return Texts::tr("Before, the terminal had said “%1”.").arg(word);
}

QString contradiction(const PaymentRecord &payment, const std::vector<EventRecord> &events,
                      const QLocale &locale, const QDateTime &now)
{
    if (!payment.contradictedAt)
        return {};
    const auto found = newestContradiction(events);
    if (!found) {
        //: About a payment: the terminal first gave one result and later another.
        return Texts::tr("The terminal has contradicted itself about this payment.");
    }
    //: About a payment: the terminal first gave one result and later another. %1 is the time of the
    //: later one. Two sentences follow: what it said then, and what it had said before.
    const QString head = Texts::tr("The terminal contradicted itself at %1.")
                             .arg(timeText(found->said.at, locale, now));
    return together(head,
                    together(evidenceText(found->said, payment, locale),
                             evidenceText(found->before, payment, locale)));
}

} // namespace tillside::texts
