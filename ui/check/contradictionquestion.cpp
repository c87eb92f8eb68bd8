#include "ui/check/contradictionquestion.h"

#include "core/control/contradictioncontroller.h"
#include "core/payment/paymentrules.h"
#include "ui/look/lookforcard.h"
#include "ui/look/paymentfacts.h"
#include "ui/text/contradictiontext.h"
#include "ui/text/isolated.h"
#include "ui/text/phrasetext.h"
#include "ui/text/texts.h"
#include "ui/text/typewords.h"

#include <QCoreApplication>

#include <variant>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

struct Contradicted {
    Q_DECLARE_TR_FUNCTIONS(Contradicted)
};

/// What may be wrong now, as far as the two answers tell.
QString leadOf(const ContradictionNotice &notice)
{
    const PaymentRecord &payment = notice.item.payment;
    if (notice.again && payment.type == PaymentType::Sale) {
        //: The terminal calls a sale approved that it had declined, and there was another sale of
        //: the same amount meanwhile.
        return Contradicted::tr("The customer may have paid twice.");
    }
    if (notice.again) {
        //: The terminal calls a payment approved that it had declined, and there was another one of
        //: the same amount meanwhile.
        return Contradicted::tr("It may have happened twice.");
    }
    const auto contradiction = newestContradiction(notice.item.events);
    if (contradiction && std::holds_alternative<Figures>(contradiction->before.detail)) {
        //: The terminal approved a payment twice, with two amounts.
        return Contradicted::tr("The amount may be wrong.");
    }
    if (tookMoneyAfterAll(payment))
        return texts::typeWords(payment.type).mayHaveHappened.text();
    //: The terminal approved a payment, and later said that it did not happen.
    return Contradicted::tr("It may not have gone through.");
}

QString againWords(PaymentType type)
{
    if (type == PaymentType::Sale) {
        //: A sale that seemed to have failed went through, and another one was made later. %1 is
        //: the amount of that one, %2 its time, or date and time, %3 the name of a terminal.
        return Contradicted::tr("%1 was charged again at %2 on %3.");
    }
    //: A payment that seemed to have failed went through, and another one was made later. %1 is the
    //: amount of that one, %2 its time, or date and time, %3 the name of a terminal.
    return Contradicted::tr("%1 was approved again at %2 on %3.");
}

/// Names the approval that may have taken the same money a second time; empty if there is none.
QString chargedAgain(const ContradictionNotice &notice, const QLocale &locale, const QDateTime &now)
{
    if (!notice.again)
        return {};
    const PaymentRecord &again = *notice.again;
    return againWords(again.type)
        .arg(texts::amountText(texts::shownAmount(again), locale),
             texts::timeText(again.endedAt.value_or(again.startedAt), locale, now),
             texts::isolated(notice.againTerminal));
}

} // namespace

Question contradictionQuestion(const ContradictionNotice &notice, const QLocale &locale,
                               const QDateTime &now)
{
    const PaymentRecord &payment = notice.item.payment;
    const QString amount = texts::amountText(texts::shownAmount(payment), locale);
    Question question;
    //: Above the amount of a payment: %1 is its type, "Sale", and %2 the name of the terminal.
    question.about = Contradicted::tr("%1 · %2").arg(texts::typeWord(payment.type),
                                                     texts::isolated(notice.item.terminal));
    question.edge = FieldView::Edge::Hazard;
    //: Title of a notice: the terminal first gave one result of a payment and later another.
    question.title = Contradicted::tr("The terminal has changed its answer");
    question.amount = amount;
    question.lead = leadOf(notice);
    question.explanation
        = texts::together(texts::contradiction(payment, notice.item.events, locale, now),
                          chargedAgain(notice, locale, now));
    question.facts = paymentFacts(payment, {}, locale, now);
    question.card = lookForCard(payment, locale, now);
    question.yesIcon = Icon::Voided;
    if (notice.canVoid)
        question.yes = texts::typeWords(PaymentType::Void).action.text().arg(amount);
    //: Button of a notice: nothing is done now, and the payment stays on the list to check.
    question.no = Contradicted::tr("Leave it under “To check”");
    return question;
}

} // namespace tillside
