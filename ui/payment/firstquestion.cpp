#include "ui/payment/firstquestion.h"

#include "ui/charge/chargeview.h"
#include "ui/look/lookforcard.h"
#include "ui/look/paymentfacts.h"
#include "ui/text/isolated.h"
#include "ui/text/phrasetext.h"
#include "ui/text/texts.h"
#include "ui/text/typewords.h"

#include <QCoreApplication>

namespace tillside {

namespace {

struct FirstQuestion {
    Q_DECLARE_TR_FUNCTIONS(FirstQuestion)
};

QString back()
{
    //: Button: do not charge, back to the Charge screen.
    return FirstQuestion::tr("Back");
}

/// \a elsewhere is the name of the terminal of \a about; empty if the new payment goes there too.
QString unknownLead(const PaymentRecord &about, const QString &elsewhere, const QLocale &locale,
                    const QDateTime &now)
{
    const QString amount = texts::amountText(about.amount, locale);
    const QString at = texts::timeText(about.startedAt, locale, now);
    if (elsewhere.isEmpty()) {
        //: Before a new payment: %1 is the amount of an earlier one, %2 its time, or date and time.
        return FirstQuestion::tr("We don't know yet whether %1 (%2) went through.").arg(amount, at);
    }
    //: Before a new payment: %1 is the amount of an earlier one on another terminal, %2 its time,
    //: or date and time, %3 the name of that terminal.
    return FirstQuestion::tr("We don't know yet whether %1 (%2) went through on the terminal “%3”.")
        .arg(amount, at, texts::isolated(elsewhere));
}

QString unknownTitle(const QString &elsewhere)
{
    if (elsewhere.isEmpty()) {
        //: A question, after the sentence that an earlier payment is not known yet.
        return FirstQuestion::tr("Have you checked the terminal?");
    }
    //: A question, after the sentence that an earlier payment on another terminal is not known yet.
    return FirstQuestion::tr("Have you checked that terminal?");
}

/// What the person is about to do.
QString next(const PaymentIntent &intent, const QLocale &locale)
{
    //: Below the question whether the cashier checked the terminal: %1 is the button of the next
    //: payment, "Charge €8.40".
    return FirstQuestion::tr("The next payment is “%1”.")
        .arg(chargeWords(intent.type, texts::amountText(intent.amount, locale)));
}

Question aboutUnresolved(const PaymentQuestion &asked, const PaymentIntent &intent,
                         const QLocale &locale, const QDateTime &now)
{
    const PaymentRecord &about = asked.payment;
    Question question;
    //: Above a question: %1 is the name of a terminal.
    question.about = FirstQuestion::tr("Before the next payment on %1")
                         .arg(texts::isolated(intent.terminal.name));
    question.amount = texts::amountText(about.amount, locale);
    question.card = lookForCard(about, locale, now);
    question.edge = FieldView::Edge::Hazard;
    question.title = unknownTitle(asked.elsewhere);
    //: Beside the amount of an earlier payment whose outcome is not known: %1 is its time, or date
    //: and time.
    question.beside = FirstQuestion::tr("of %1, not known yet")
                          .arg(texts::timeText(about.startedAt, locale, now));
    question.lead = unknownLead(about, asked.elsewhere, locale, now);
    //: Below the question whether the cashier looked at the terminal.
    const QString look
        = FirstQuestion::tr("If the terminal shows that it went through, do not repeat it: settle "
                            "it by hand under Payments to check.");
    question.explanation = texts::together(look, next(intent, locale));
    question.facts = paymentFacts(about, {}, locale, now);
    question.yesIcon = Icon::Tick;
    //: Button: the cashier looked at the terminal and starts another payment. %1 is what it does,
    //: "Charge €12.50".
    question.yes = FirstQuestion::tr("I checked: %1")
                       .arg(chargeWords(intent.type, texts::amountText(intent.amount, locale)));
    //: Button: do not charge before a person has looked at the terminal.
    question.no = FirstQuestion::tr("Not yet, go back");
    return question;
}

Question aboutSameAmount(const PaymentRecord &about, const PaymentIntent &intent,
                         const QLocale &locale, const QDateTime &now)
{
    const QString amount = texts::amountText(about.amount, locale);
    const QDateTime at = about.endedAt.value_or(about.startedAt);
    Question question;
    question.about = texts::typeWord(intent.type);
    question.amount = amount;
    question.icon = Icon::Approved;
    const texts::TypeWords &words = texts::typeWords(intent.type);
    question.title = words.sameAgain.text().arg(amount, texts::timeText(at, locale, now));
    question.explanation = words.onlyIfSeparate.text();
    question.yes = chargeWords(intent.type, texts::amountText(intent.amount, locale));
    question.no = back();
    return question;
}

} // namespace

Question firstQuestion(const PaymentQuestion &question, const PaymentIntent &intent,
                       const QLocale &locale, const QDateTime &now)
{
    switch (question.about) {
    case PaymentQuestion::About::Unresolved: return aboutUnresolved(question, intent, locale, now);
    case PaymentQuestion::About::FoundApproved:
    case PaymentQuestion::About::SameAmount:
        return aboutSameAmount(question.payment, intent, locale, now);
    }
    Q_UNREACHABLE();
}

Question voidQuestion(const PaymentRecord &payment, const QLocale &locale)
{
    const QString amount = texts::amountText(texts::shownAmount(payment), locale);
    Question question;
    question.about = texts::typeWord(payment.type);
    question.icon = Icon::Voided;
    //: Before an approved payment is undone: %1 is its amount.
    question.title = FirstQuestion::tr("Void %1?").arg(amount);
    //: Below the question whether to void a payment.
    question.explanation
        = FirstQuestion::tr("The whole amount is voided on the terminal. This cannot be undone.");
    question.yes = chargeWords(PaymentType::Void, amount);
    //: Button: do not void the payment.
    question.no = FirstQuestion::tr("Keep it");
    return question;
}

} // namespace tillside
