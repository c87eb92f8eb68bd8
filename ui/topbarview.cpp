#include "ui/topbarview.h"

#include "ui/check/checkcontroller.h"
#include "ui/common/messages.h"
#include "ui/common/reachabilityview.h"
#include "ui/pages.h"
#include "ui/payment/outcomeview.h"
#include "ui/payment/paymentdesk.h"
#include "ui/terminalinuse.h"

namespace tillside {

namespace {

/// "€12.50 · In progress", or how it ended.
QString paymentWords(const PaymentDesk &desk, const QLocale &locale)
{
    const PaymentStatus &status = desk.status();
    const Money amount = status.payment ? status.payment->amount : status.intent.amount;
    const PaymentState state = status.payment ? status.payment->state : PaymentState::Recorded;
    //: In the bar: %1 is an amount, %2 how far its payment is, "In progress" or "Approved".
    return TopBar::tr("%1 · %2").arg(amount.toText(locale),
                                     messages::outcomeWord(state, !status.isOver));
}

} // namespace

TopBarView topBarView(const Controllers &controllers, bool isPaymentNews, const QLocale &locale)
{
    TopBarView view;
    view.tillName = controllers.till.settings.current().tillName;
    if (const auto &terminal = controllers.terminal.terminal()) {
        const ReachabilityView state = reachabilityView(controllers.terminal.reachability());
        //: Chip in the bar: %1 is a terminal's name, %2 how it stands, "Ready".
        view.terminal = TopBar::tr("%1 · %2").arg(terminal->name, state.word);
        view.terminalIcon = state.icon;
        view.terminalRole = state.role;
    }
    const PaymentStatus &status = controllers.desk.status();
    if (isPaymentNews) {
        view.payment = paymentWords(controllers.desk, locale);
        view.paymentIcon
            = status.isOver && status.payment ? outcomeIcon(status.payment->state) : Icon::Progress;
    }
    view.toCheck = controllers.check.openCount();
    return view;
}

} // namespace tillside
