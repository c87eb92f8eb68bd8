#include "app/cli/arguments.h"
#include "app/cli/exportcommand.h"
#include "app/cli/listcommand.h"
#include "app/cli/pairverb.h"
#include "app/cli/payverbs.h"
#include "app/cli/settlecommand.h"
#include "tests/fuzz/target.h"

#include <QCoreApplication>

// The command line: the input is one argument per line. Whatever is typed, it only results in an
// order with plausible values.

namespace tillside::fuzz {

namespace {

using namespace cli;
using namespace Qt::StringLiterals;

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

void check(const FilterOrder &order)
{
    promise(!order.from || order.from->isValid(), "a day is one");
    promise(!order.from || !order.to || *order.from <= *order.to, "days go forward");
}

void check(const ListOrder &order)
{
    check(order.filter);
    promise(!order.limit || *order.limit >= 1, "a limit is one");
}

void check(const ExportOrder &order)
{
    check(order.filter);
    promise(!order.file.isEmpty(), "an export has a file");
}

void check(const SettleOrder &order)
{
    promise(!order.payment.isEmpty() && !order.settlement.seen.isEmpty()
                && !order.settlement.note.isEmpty(),
            "who settles says what, and why");
}

template <typename Order>
void check(const Result<Order, QString> &order)
{
    promise(bool(order), "what makes a command is an order");
    check(order.value());
}

// The other verbs accept any text, and the journal decides whether it exists.
void check(const TypedLine &line)
{
    if (line.verb == "pair"_L1)
        check(readPairing(line));
    else if (line.verb == "list"_L1)
        check(readList(line));
    else if (line.verb == "totals"_L1)
        check(readFilter(line));
    else if (line.verb == "export"_L1)
        check(readExport(line));
    else if (line.verb == "settle"_L1)
        check(readSettlement(line));
    else if (QStringList{u"charge"_s, u"void"_s, u"capture"_s}.contains(line.verb))
        check(readPayment(line));
    else if (line.verb == "show"_L1)
        promise(!line.argument.isEmpty(), "one payment is shown");
}

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
    (void)application(); // The help needs the application's name.
    const QStringList typed
        = QStringList{QStringLiteral("tillside-cli")} + QString::fromUtf8(input).split(u'\n');
    const auto arguments = parseArguments(typed);
    if (arguments)
        check(readLine(typed).value());
    else
        promise(!arguments.error().text.isEmpty(), "who is refused is told why");
}

} // namespace tillside::fuzz
