#include "ui/check/contradictionquestion.h"

#include "core/control/contradictioncontroller.h"
#include "ui/text/contradictiontext.h"
#include "ui/text/phrasetext.h"
#include "ui/text/texts.h"
#include "ui/text/typewords.h"

#include <QCoreApplication>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

struct Contradicted {
    Q_DECLARE_TR_FUNCTIONS(Contradicted)
};

QString titleOf(const PaymentRecord &payment, const QLocale &locale, const QDateTime &now)
{
    //: Title of a notice: the terminal first gave one result of a payment and later another. %1 is
    //: the type of the payment, "Sale", %2 its amount, and %3 its time, or date and time.
    return Contradicted::tr("The terminal has changed its answer: %1 %2 (%3)")
        .arg(texts::typeWord(payment.type), texts::shownAmount(payment).toText(locale),
             texts::timeText(payment.startedAt, locale, now));
}

QString againWords(PaymentType type)
{
    if (type == PaymentType::Sale) {
        //: A sale that seemed to have failed went through, and another one was made later. %1 is
        //: the amount of that one, %2 its time, or date and time, %3 the name of a terminal.
        return Contradicted::tr(
            "%1 was charged again at %2 on %3. If that was the same customer, they "
            "have paid twice.");
    }
    //: A payment that seemed to have failed went through, and another one was made later. %1 is the
    //: amount of that one, %2 its time, or date and time, %3 the name of a terminal.
    return Contradicted::tr(
        "%1 was approved again at %2 on %3. If that was the same customer, it has "
        "happened twice.");
}

/// Names the approval that may have taken the same money a second time; empty if there is none.
QString chargedAgain(const ContradictionNotice &notice, const QLocale &locale, const QDateTime &now)
{
    if (!notice.again)
        return {};
    const PaymentRecord &again = *notice.again;
    return againWords(again.type)
        .arg(texts::shownAmount(again).toText(locale),
             texts::timeText(again.endedAt.value_or(again.startedAt), locale, now),
             notice.againTerminal);
}

} // namespace

Question contradictionQuestion(const ContradictionNotice &notice, const QLocale &locale,
                               const QDateTime &now)
{
    const PaymentRecord &payment = notice.item.payment;
    const QString amount = texts::shownAmount(payment).toText(locale);
    //: At the end of a notice about a payment. %1 is the name of a terminal.
    const QString stays = Contradicted::tr("It stays under “To check” until a supervisor has "
                                           "looked at the terminal (%1) and settled it by hand.")
                              .arg(notice.item.terminal);
    QStringList paragraphs{texts::contradiction(payment, notice.item.events, locale, now),
                           chargedAgain(notice, locale, now), stays};
    paragraphs.removeAll(QString());
    Question question;
    question.about = notice.item.terminal;
    question.edge = FieldView::Edge::Hazard;
    question.title = titleOf(payment, locale, now);
    question.explanation = paragraphs.join(u"\n\n"_s);
    if (notice.canVoid)
        question.yes = texts::typeWords(PaymentType::Void).action.text().arg(amount);
    //: Button of a notice: nothing is done now, and the payment stays on the list to check.
    question.no = Contradicted::tr("Leave it under “To check”");
    return question;
}

} // namespace tillside
