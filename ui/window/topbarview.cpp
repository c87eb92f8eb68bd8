#include "ui/window/topbarview.h"

#include "core/control/checkcontroller.h"
#include "core/control/paymentcontroller.h"
#include "core/control/terminalinusecontroller.h"
#include "core/control/terminalscontroller.h"
#include "ui/look/outcomelook.h"
#include "ui/look/reachabilitylook.h"
#include "ui/text/isolated.h"
#include "ui/text/phrasetext.h"
#include "ui/text/texts.h"
#include "ui/window/controllers.h"

namespace tillside {

namespace {

/// "Sale €12.50 · In progress", or how it ended.
QString paymentWords(const PaymentController &desk, const QLocale &locale)
{
    const PaymentStatus &status = desk.status();
    const Money amount
        = status.payment ? texts::shownAmount(*status.payment) : status.intent.amount;
    const PaymentState state = status.payment ? status.payment->state : PaymentState::Recorded;
    const PaymentType type = status.intent.type;
    //: In the bar: %1 is the type of a payment, "Refund", %2 its amount, %3 its state, "In
    //: progress" or "Refunded".
    return TopBar::tr("%1 %2 · %3")
        .arg(texts::typeWord(type), texts::amountText(amount, locale),
             texts::outcomeWord(type, state, !status.isOver));
}

} // namespace

TopBarView topBarView(const Controllers &controllers, bool isPaymentNews, const QLocale &locale)
{
    TopBarView view;
    const TillSettings &settings = controllers.till.settings.current();
    view.tillName = texts::tillName(settings.tillName);
    view.shopName = settings.shopName;
    if (const auto &terminal = controllers.terminal.terminal()) {
        const ReachabilityLook state = reachabilityLook(controllers.terminal.reachability());
        view.terminal = terminal->name;
        view.terminalWord = state.word;
        view.terminalIcon = state.icon;
        view.terminalRole = state.role;
    } else if (controllers.terminals.needsChoice()) {
        //: Chip in the bar when there are several terminals and none has been chosen for this till.
        view.terminal = TopBar::tr("Choose a terminal");
        view.terminalRole = ColourRole::Warning;
    }
    const PaymentStatus &status = controllers.desk.status();
    if (isPaymentNews) {
        view.payment = paymentWords(controllers.desk, locale);
        view.paymentIcon = status.isOver && status.payment
            ? outcomeIcon(status.payment->type, status.payment->state)
            : Icon::Progress;
    }
    view.toCheck = controllers.check.openCount();
    return view;
}

} // namespace tillside
