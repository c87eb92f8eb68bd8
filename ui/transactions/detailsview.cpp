#include "ui/transactions/detailsview.h"

#include "core/payment/paymentrules.h"
#include "ui/look/outcomelook.h"
#include "ui/text/endedtext.h"
#include "ui/text/isolated.h"
#include "ui/text/lookfortext.h"
#include "ui/text/phrasetext.h"
#include "ui/text/texts.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

using Action = TransactionAction;

struct Details {
    Q_DECLARE_TR_FUNCTIONS(Details)
};

bool leavesTheShop(PaymentType type)
{
    return type == PaymentType::Refund || type == PaymentType::Void;
}

QString signedAmount(const PaymentRecord &payment, const QLocale &locale)
{
    const QString amount = texts::amountText(texts::shownAmount(payment), locale);
    return leavesTheShop(payment.type) ? u"\u2212"_s + amount : amount;
}

QString wordOf(const PaymentRecord &payment)
{
    return texts::listedWord(payment.type, payment.state, standingOf(payment));
}

RelatedPayment related(const PaymentRecord &payment, const QLocale &locale, const QDateTime &now)
{
    //: A payment that belongs to another: %1 is its type, "Refund", %2 its amount, %3 its outcome,
    //: %4 its time.
    const QString words
        = Details::tr("%1 %2, %3, %4")
              .arg(texts::typeWord(payment.type), signedAmount(payment, locale), wordOf(payment),
                   texts::timeText(payment.startedAt, locale, now));
    return {payment.id, words};
}

std::vector<RelatedPayment> relatedTo(const TransactionDetails &details, const QLocale &locale,
                                      const QDateTime &now)
{
    std::vector<RelatedPayment> all;
    if (details.original)
        all.push_back(related(*details.original, locale, now));
    for (const PaymentRecord &follow : details.followUps)
        all.push_back(related(follow, locale, now));
    return all;
}

/// What is only held is in no day that a terminal settles.
bool isInTimeToVoid(const TransactionDetails &details, const QDateTime &now)
{
    const PaymentRecord &payment = details.payment;
    const QDateTime until = details.terminal.voidCutOff.next(payment.startedAt);
    return payment.type == PaymentType::PreAuth || !until.isValid() || now < until;
}

/// The terminal may have been paired again with another money.
bool isOfTerminalsMoney(const TransactionDetails &details)
{
    return details.payment.amount.currency() == details.terminal.currency
        && details.payment.amount.decimals() == details.terminal.decimals;
}

bool canRefund(const TransactionDetails &details)
{
    const Money left = leftToRefund(details.payment, details.followUps);
    return !left.isZero() && !mayRefund(details.payment, details.followUps, left);
}

std::vector<Action> actionsOf(const TransactionDetails &details, const QDateTime &now)
{
    const PaymentRecord &payment = details.payment;
    std::vector<Action> actions;
    const auto add = [&actions](bool isPossible, Action action) {
        if (isPossible)
            actions.push_back(action);
    };
    const bool hasTerminal = !details.terminal.forgottenAt;
    add(hasTerminal && isToCheck(payment) && askTarget(payment), Action::CheckAgain);
    add(isToCheck(payment), Action::SettleByHand);
    if (hasTerminal) {
        const bool isSameMoney = isOfTerminalsMoney(details);
        add(isSameMoney
                && !mayCapture(payment, details.followUps,
                               payment.approved.value_or(payment.amount)),
            Action::Capture);
        add(!mayVoid(payment, details.followUps) && isInTimeToVoid(details, now), Action::Void);
        add(isSameMoney && canRefund(details), Action::Refund);
    }
    actions.push_back(Action::Receipt);
    // A refund is repeated at the payment that it is of, where the rest is known.
    const bool isRepeatable
        = payment.type == PaymentType::Sale || payment.type == PaymentType::PreAuth;
    add(isRepeatable && !isToCheck(payment), Action::Repeat);
    actions.push_back(Action::Copy);
    return actions;
}

/// What a person may look for in vain: money that was taken can usually be returned.
QString whyNot(const TransactionDetails &details, const QDateTime &now)
{
    const PaymentRecord &payment = details.payment;
    const bool tookMoney = standingOf(payment) == Standing::Approved
        && (payment.type == PaymentType::Sale || payment.type == PaymentType::Capture
            || payment.type == PaymentType::PreAuth);
    if (!tookMoney)
        return {};
    if (details.terminal.forgottenAt) {
        //: Below the details of a payment.
        return Details::tr("Its terminal was forgotten. To void or refund it, pair the terminal "
                           "again.");
    }
    if (!isOfTerminalsMoney(details) && payment.type != PaymentType::PreAuth)
        return texts::textOf(ActionRefusal::OtherCurrency);
    const auto voiding = mayVoid(payment, details.followUps);
    if (!voiding && !isInTimeToVoid(details, now)) {
        //: Below the details of a payment: the terminal sends a day's payments to the bank at
        //: night.
        return Details::tr("It is probably too late to void it: the terminal settles its day with "
                           "the bank at night. Refund it instead.");
    }
    if (voiding == ActionRefusal::AlreadyVoided) {
        //: Below the details of a payment.
        return Details::tr("It was voided, so there is nothing left to give back.");
    }
    if (payment.type == PaymentType::PreAuth)
        return {};
    if (leftToRefund(payment, details.followUps).isZero()) {
        //: Below the details of a payment: refunds by another till are not known here.
        return Details::tr("All of it was refunded, so there is nothing left to refund.");
    }
    const auto refund
        = mayRefund(payment, details.followUps, leftToRefund(payment, details.followUps));
    return refund ? texts::textOf(*refund) : QString();
}

} // namespace

QString wordsOf(TransactionAction action)
{
    switch (action) {
    case Action::CheckAgain:
        //: Button: asks the terminal again how a payment ended.
        return Details::tr("Check again");
    case Action::SettleByHand:
        //: Button: a supervisor records what the terminal shows.
        return Details::tr("Settle by hand");
    case Action::Refund:
        //: Button: money goes back to the customer. Asks how much.
        return Details::tr("Refund");
    case Action::Void:
        //: Button: undo a payment. Asks first.
        return Details::tr("Void");
    case Action::Capture:
        //: Button: take the money that a pre-authorisation holds. Asks how much.
        return Details::tr("Capture");
    case Action::Receipt:
        //: Button: shows the receipt of a payment, to print or save it.
        return Details::tr("Receipt");
    case Action::Repeat:
        //: Button: goes to the Charge screen with the same amount filled in.
        return Details::tr("Repeat");
    case Action::Copy:
        //: Button: copies all that is shown of a payment, as text.
        return Details::tr("Copy");
    }
    Q_UNREACHABLE();
}

QString objectNameOf(TransactionAction action)
{
    switch (action) {
    case Action::CheckAgain: return u"rowCheckButton"_s;
    case Action::SettleByHand: return u"rowSettleButton"_s;
    case Action::Refund: return u"rowRefundButton"_s;
    case Action::Void: return u"rowVoidButton"_s;
    case Action::Capture: return u"rowCaptureButton"_s;
    case Action::Receipt: return u"rowReceiptButton"_s;
    case Action::Repeat: return u"rowRepeatButton"_s;
    case Action::Copy: return u"rowCopyButton"_s;
    }
    Q_UNREACHABLE();
}

std::vector<Fact> factsOf(const PaymentRecord &payment, const QLocale &locale, const QDateTime &now)
{
    std::vector<Fact> facts;
    const auto add = [&facts](const QString &name, const QString &caption, const QString &value,
                              bool isCode = false) {
        if (!value.isEmpty())
            facts.push_back({name, caption, value, isCode});
    };
    //: Caption of a fact: when a payment was sent.
    add(u"Time"_s, Details::tr("Time"), texts::timeText(payment.startedAt, locale, now));
    //: Caption of a fact: the last digits of the card.
    add(u"Card"_s, Details::tr("Card"), texts::cardEnd(payment));
    //: Caption of a fact: the authorisation code of an approved payment.
    add(u"Authorisation"_s, Details::tr("Authorisation"), payment.authorisation, true);
    const QString own = payment.reference.text();
    //: Caption of a fact: the merchant's own reference of a payment.
    add(u"Reference"_s, Details::tr("Reference"), own == payment.id.text() ? QString() : own);
    //: Caption of a fact: the code of the bank's answer.
    add(u"BankCode"_s, Details::tr("Bank's code"),
        payment.state == PaymentState::Declined ? payment.responseCode : QString(), true);
    //: Caption of a fact: the id that the till gave to a payment; support asks for it.
    add(u"Payment"_s, Details::tr("Payment"), payment.id.text(), true);
    return facts;
}

DetailsView detailsView(const TransactionDetails &details, const QLocale &locale,
                        const QDateTime &now)
{
    PaymentRecord payment = details.payment;
    if (isVoided(payment, details.followUps))
        payment.state = PaymentState::Voided; // By a void of this till.
    const Standing standing = standingOf(payment);
    const texts::Explanation known = texts::explanation(payment, details.events, locale, now);
    DetailsView view;
    view.icon = listedIcon(payment.type, payment.state, standing);
    view.role = listedRole(payment.type, payment.state, standing);
    view.word = wordOf(payment);
    //: Under the outcome of a payment: %1 is its type, "Sale", %2 the name of the terminal.
    view.about = Details::tr("%1 on %2")
                     .arg(texts::typeWord(payment.type), texts::isolated(details.terminal.name));
    view.amount = signedAmount(payment, locale);
    view.sentence = texts::together(known.lead, known.rest);
    view.lookFor = isToCheck(payment) ? texts::whatToLookFor(payment, locale, now) : QString();
    view.facts = factsOf(payment, locale, now);
    view.history = historyLines(details.events, details.payment, locale);
    view.related = relatedTo(details, locale, now);
    view.actions = actionsOf(details, now);
    view.whyNot = whyNot(details, now);
    return view;
}

QString asText(const DetailsView &view)
{
    QStringList lines{view.word + u"  "_s + view.amount, view.about, view.sentence};
    for (const Fact &fact : view.facts)
        lines << fact.caption + u": "_s + fact.value;
    for (const HistoryLine &line : view.history)
        lines << line.time + u"  "_s + line.text;
    for (const RelatedPayment &one : view.related)
        lines << one.words + u"  "_s + one.id.text();
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace tillside
