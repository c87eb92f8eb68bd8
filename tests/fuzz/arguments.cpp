#include "app/cli/arguments.h"
#include "tests/fuzz/target.h"

#include <QCoreApplication>

#include <variant>

// The command line: the input is one argument a line. Whatever is typed, an order comes of it only
// with values that can be meant.

namespace tillside::fuzz {

namespace {

using namespace cli;

bool isPlace(const TerminalRecord &profile)
{
    return !profile.host.isEmpty() && profile.port != 0
        && (profile.basePath.isEmpty() || profile.basePath.startsWith(u'/'))
        && !profile.basePath.endsWith(u'/');
}

void check(const PairingRequest &order)
{
    const TerminalRecord &profile = order.profile;
    promise(isPlace(profile) && !profile.serial.isEmpty(), "a terminal can be asked");
    promise(!profile.name.isEmpty(), "a terminal has a name");
    promise(profile.decimals >= 0 && profile.decimals <= 4
                && Currency::fromCode(profile.currency.code) == profile.currency,
            "a terminal's money is money");
    promise(!(order.fingerprint && profile.plainHttp), "there is one way to recognise a terminal");
}

void check(const PayOrder &order)
{
    const bool follows = order.type == PaymentType::Void || order.type == PaymentType::Capture;
    promise(follows == !order.original.isEmpty(), "only what follows a payment names one");
    promise(!order.reference || Reference::parse(order.reference->text()), "a reference is one");
    promise(!order.wait || (order.wait->count() >= 0 && order.wait->count() <= 1'000'000),
            "a time to wait is one");
}

void check(const PaymentQuery &order)
{
    promise(!order.limit || *order.limit >= 1, "a limit is one");
}

void check(const SettleOrder &order)
{
    promise(!order.payment.isEmpty() && !order.settlement.seen.isEmpty()
                && !order.settlement.note.isEmpty(),
            "who settles says what, and why");
}

void check(const ShowOrder &order)
{
    promise(!order.payment.isEmpty(), "one payment is shown");
}

// These take any text, and the journal says whether there is such a thing.
void check(const CheckOrder & /*order*/) { }
void check(const TerminalsOrder & /*order*/) { }
void check(const CancelOrder & /*order*/) { }

QCoreApplication &application()
{
    static int argc = 1;
    static char name[] = "tillside-cli";
    static char *argv[] = {name, nullptr};
    static QCoreApplication instance(argc, argv);
    return instance;
}

} // namespace

void tryInput(const QByteArray &input)
{
    (void)application(); // The help is written in its name.
    const QStringList typed = QString::fromUtf8(input).split(u'\n');
    const auto arguments = parseArguments(QStringList{QStringLiteral("tillside-cli")} + typed);
    if (arguments)
        std::visit([](const auto &order) { check(order); }, arguments.value().order);
    else
        promise(!arguments.error().text.isEmpty(), "who is refused is told why");
}

} // namespace tillside::fuzz
