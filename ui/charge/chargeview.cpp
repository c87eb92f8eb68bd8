#include "ui/charge/chargeview.h"

#include "core/base/masking.h"
#include "core/model/ids.h"
#include "ui/text/isolated.h"
#include "ui/text/outcometext.h"
#include "ui/text/phrasetext.h"
#include "ui/text/typewords.h"

#include <QCoreApplication>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

struct Charge {
    Q_DECLARE_TR_FUNCTIONS(Charge)
};

QString referenceProblem(const QString &reference)
{
    if (reference.isEmpty())
        return {};
    if (!Reference::parse(reference)) {
        //: Under the field for the optional reference of a payment.
        return Charge::tr("Use letters, digits and hyphens, at most 36.");
    }
    if (maskCards(reference) != reference) {
        //: Under the field for the optional reference of a payment.
        return Charge::tr(
            "That is a card number, which must not be stored or printed. Type another reference.");
    }
    return {};
}

/// Why the terminal \a name takes no payment now; empty if it may take one.
QString notReady(Reachability reachability, const QString &name)
{
    switch (reachability) {
    case Reachability::NotAnswering:
        //: Heading of a banner, and under the disabled button: %1 is the terminal's name.
        return Charge::tr("%1 does not answer").arg(texts::isolated(name));
    case Reachability::OtherCertificate:
        //: Heading of a banner, and under the disabled button: %1 is the terminal's name. Something
        //: answers in its place with another certificate.
        return Charge::tr("The identity of %1 has changed").arg(texts::isolated(name));
    case Reachability::NotPaired:
        //: Heading of a banner, and under the disabled button: %1 is the terminal's name.
        return Charge::tr("%1 is not paired any more").arg(texts::isolated(name));
    case Reachability::Unknown:
    case Reachability::Ready:
    case Reachability::Busy:
    case Reachability::NoToken: return {}; // The payment itself tries again.
    }
    Q_UNREACHABLE();
}

/// The first reason why the payment cannot be charged.
QString reasonAgainst(const ChargeState &state, const QLocale &locale)
{
    if (!state.canWork) {
        //: Under the disabled button: the journal or data folder does not work.
        return Charge::tr("This till cannot keep records right now, so it takes no payments. See "
                          "the message above.");
    }
    if (!state.terminal && state.hasChoice) {
        //: Under the disabled button: there are several terminals.
        return Charge::tr("No terminal is chosen");
    }
    if (!state.terminal) {
        //: Under the disabled button.
        return Charge::tr("No terminal is paired");
    }
    if (state.running) {
        //: Under the disabled button: %1 is the terminal's name, %2 the amount of the payment that
        //: runs there.
        return Charge::tr("%1 is busy with %2")
            .arg(texts::isolated(state.running->terminal),
                 texts::amountText(state.running->amount, locale));
    }
    if (QString reason = notReady(state.reachability, *state.terminal); !reason.isEmpty())
        return reason;
    if (state.amount.isZero()) {
        //: Under the disabled button while the amount is zero.
        return Charge::tr("Type an amount");
    }
    if (state.amount.minor() > state.limitMinor) {
        const Money limit(state.limitMinor, state.amount.currency(), state.amount.decimals());
        //: Under the disabled button: %1 is the highest amount that may be typed.
        return Charge::tr("Above this till's limit of %1").arg(texts::amountText(limit, locale));
    }
    return {};
}

BannerView runningBanner(const RunningPayment &running, const QLocale &locale)
{
    const QString time = texts::durationText(running.elapsed, locale);
    //: Line of a banner: %1 is the terminal's own text.
    const QString said
        = Charge::tr("The terminal says: %1").arg(texts::isolated(running.terminalSaid));
    return {
        .role = ColourRole::Running,
        .icon = Icon::Busy,
        //: Heading of a banner: %1 is an amount, %2 the terminal's name, %3 for how long, "0:21".
        .heading = Charge::tr("%1 is running on %2, %3")
                       .arg(texts::amountText(running.amount, locale),
                            texts::isolated(running.terminal), time),
        .line = running.terminalSaid.isEmpty() ? QString() : said,
        //: Button of a banner: opens the payment that runs.
        .button = Charge::tr("Show it")};
}

/// The terminal says that it is busy, and this till follows no payment there. Charge stays: the
/// terminal may be free again, and the payment asks it first.
BannerView busyBanner(const QString &terminal)
{
    return {.role = ColourRole::Running,
            .icon = Icon::Busy,
            //: Heading of a banner: %1 is the terminal's name.
            .heading = Charge::tr("%1 is busy").arg(texts::isolated(terminal)),
            //: Line of a banner: the terminal is busy, and the till does not know with what.
            .line
            = Charge::tr("It may be taking another payment. You can charge when it is free again."),
            .button = {}};
}

/// What to do about a terminal that takes no payment.
BannerView notReadyBanner(Reachability reachability, const QString &heading)
{
    BannerView banner;
    banner.heading = heading;
    switch (reachability) {
    case Reachability::NotAnswering:
        banner.icon = Icon::NotAnswering;
        //: Line of a banner: the terminal does not answer.
        banner.line = Charge::tr("Check that it is on and in the network. The till looks for it "
                                 "every 10 seconds.");
        //: Button of a banner: to the terminals, where the connection is checked step by step.
        banner.button = Charge::tr("Check connection");
        return banner;
    case Reachability::OtherCertificate:
        //: Line of a banner: something answers in the terminal's place with another certificate.
        banner.line = Charge::tr("Nothing is sent to it. Ask a supervisor.");
        break;
    case Reachability::NotPaired:
        banner.icon = Icon::NotPaired;
        //: Line of a banner: the terminal no longer accepts this till.
        banner.line = Charge::tr("Pair it again under Terminals.");
        break;
    case Reachability::Unknown:
    case Reachability::Ready:
    case Reachability::Busy:
    case Reachability::NoToken: return {};
    }
    //: Button of a banner: to the list of terminals.
    banner.button = Charge::tr("Terminals");
    return banner;
}

BannerView bannerOf(const ChargeState &state, const QLocale &locale)
{
    if (!state.canWork || (!state.terminal && !state.hasChoice))
        return {}; // That is said elsewhere.
    if (!state.terminal) {
        return {.role = ColourRole::Warning,
                .icon = Icon::NotPaired,
                .heading = reasonAgainst(state, locale),
                //: Line of a banner: there are several terminals.
                .line = Charge::tr("Choose the terminal for this till under Terminals."),
                .button = Charge::tr("Terminals")};
    }
    if (state.running)
        return runningBanner(*state.running, locale);
    if (state.reachability == Reachability::Busy)
        return busyBanner(*state.terminal);
    return notReadyBanner(state.reachability, notReady(state.reachability, *state.terminal));
}

/// The button before there is an amount.
QString verb(PaymentType type)
{
    if (type == PaymentType::Refund) {
        //: The disabled button before an amount is typed.
        return Charge::tr("Refund");
    }
    if (type == PaymentType::PreAuth) {
        //: The disabled button before an amount is typed.
        return Charge::tr("Pre-authorise");
    }
    //: The disabled button before an amount is typed.
    return Charge::tr("Charge");
}

} // namespace

ColourRole roleOf(PaymentType type)
{
    switch (type) {
    case PaymentType::Refund: return ColourRole::Refund;
    case PaymentType::PreAuth: return ColourRole::Hold;
    case PaymentType::Sale:
    case PaymentType::Void:
    case PaymentType::Capture: return ColourRole::Accent;
    }
    Q_UNREACHABLE();
}

QString meaningOf(PaymentType type)
{
    if (type == PaymentType::Refund) {
        //: Beside the word "Refund", above the amount.
        return Charge::tr("Money leaves the shop");
    }
    if (type == PaymentType::PreAuth) {
        //: Beside the word "Pre-authorisation", above the amount.
        return Charge::tr("Held on the card, not taken yet");
    }
    if (type == PaymentType::Capture) {
        //: Beside the word "Capture", above the amount.
        return Charge::tr("The money held on the card is taken");
    }
    return {};
}

/// A minus sign before the amount, as people see it; the sign must not move in Arabic.
QString withSign(PaymentType type, const QString &amount)
{
    const bool isLeaving = type == PaymentType::Refund;
    return isLeaving ? u"\u2212"_s + amount : amount;
}

bool isGoodReference(const QString &text)
{
    return !text.isEmpty() && referenceProblem(text).isEmpty();
}

QString chargeWords(PaymentType type, const QString &amount)
{
    return texts::typeWords(type).action.text().arg(amount);
}

ChargeView chargeView(const ChargeState &state, const QLocale &locale)
{
    const QString amount = texts::amountText(state.amount, locale);
    ChargeView view;
    view.role = roleOf(state.type);
    view.amount = withSign(state.type, amount);
    view.mode = state.type == PaymentType::Sale ? QString() : texts::typeWord(state.type);
    view.meaning = meaningOf(state.type);
    view.button = state.amount.isZero() ? verb(state.type) : chargeWords(state.type, amount);
    view.reason = reasonAgainst(state, locale);
    view.referenceProblem = referenceProblem(state.reference);
    view.canCharge = view.reason.isEmpty() && view.referenceProblem.isEmpty();
    view.banner = bannerOf(state, locale);
    return view;
}

} // namespace tillside
