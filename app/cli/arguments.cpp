#include "app/cli/arguments.h"

#include "app/cli/options.h"
#include "core/base/named.h"
#include "core/net/fingerprint.h"
#include "core/terminal/dialect.h"
#include "core/terminal/terminaladdress.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tillside::cli {

using namespace Qt::StringLiterals;

namespace {

using Parsed = Result<Order, QString>;

QString text(const char *source)
{
    return QCoreApplication::translate("Arguments", source);
}

QString badValue(const char *option, const QString &value)
{
    return text("--%1 cannot be “%2”. tillside-cli --help shows what it takes.")
        .arg(QLatin1StringView(option), value);
}

/// The enum value called by \a option, or \a preset where it is not given; nothing for another
/// word.
template <typename E, std::size_t N>
std::optional<E> choice(const QCommandLineParser &parser, const QString &option,
                        const std::array<E, N> &all, E preset)
{
    return parser.isSet(option) ? named(all, parser.value(option)) : std::optional(preset);
}

/// Host, port and path; an empty text where all is well.
QString readAddress(const QCommandLineParser &parser, TerminalRecord &profile)
{
    const QString address = parser.value(u"address"_s);
    const auto place = TerminalAddress::parse(address, dialect(profile.dialect).port);
    if (!place)
        return badValue("address", address);
    profile.host = place->host;
    profile.port = place->port;
    QString path = parser.isSet(u"base-path"_s) ? parser.value(u"base-path"_s)
                                                : QString(dialect(profile.dialect).basePath);
    while (path.endsWith(u'/'))
        path.chop(1);
    if (!path.isEmpty() && !path.startsWith(u'/'))
        path.prepend(u'/');
    profile.basePath = path;
    return {};
}

QString readMoney(const QCommandLineParser &parser, TerminalRecord &profile)
{
    const auto currency = Currency::fromCode(parser.value(u"currency"_s));
    if (!currency)
        return badValue("currency", parser.value(u"currency"_s));
    profile.currency = *currency;
    profile.decimals = currency->decimals;
    if (!parser.isSet(u"decimals"_s))
        return {};
    bool isNumber = false;
    profile.decimals = parser.value(u"decimals"_s).toInt(&isNumber);
    const bool fits = isNumber && profile.decimals >= 0 && profile.decimals <= 4;
    return fits ? QString() : badValue("decimals", parser.value(u"decimals"_s));
}

QString readProfile(const QCommandLineParser &parser, TerminalRecord &profile)
{
    const auto dialectId = choice(parser, u"dialect"_s, kDialectIds, DialectId::Paynt);
    if (!dialectId)
        return badValue("dialect", parser.value(u"dialect"_s));
    profile.dialect = *dialectId;
    const auto auth = choice(parser, u"auth"_s, kAuthForms, dialect(*dialectId).authForm);
    if (!auth)
        return badValue("auth", parser.value(u"auth"_s));
    const auto uti = choice(parser, u"uti"_s, kUtiModes, UtiMode::Theirs);
    if (!uti)
        return badValue("uti", parser.value(u"uti"_s));
    const auto serial = Serial::parse(parser.value(u"tid"_s));
    if (!serial)
        return badValue("tid", parser.value(u"tid"_s));
    profile.authForm = *auth;
    profile.utiMode = *uti;
    profile.serial = *serial;
    profile.plainHttp = parser.isSet(u"plain-http"_s);
    profile.name = parser.value(u"name"_s).simplified();
    if (profile.name.isEmpty())
        return badValue("name", profile.name);
    const QString address = readAddress(parser, profile);
    return address.isEmpty() ? readMoney(parser, profile) : address;
}

Parsed parsePair(const QCommandLineParser &parser)
{
    PairingRequest request;
    const QString wrong = readProfile(parser, request.profile);
    if (!wrong.isEmpty())
        return wrong;
    request.code = Secret(parser.value(u"code"_s).toUtf8());
    const bool byPin = parser.isSet(u"fingerprint"_s);
    const std::array ways{byPin, parser.isSet(u"trust-on-first-use"_s), request.profile.plainHttp};
    if (std::count(ways.begin(), ways.end(), true) != 1)
        return text("Say how the terminal is recognised: --fingerprint, --trust-on-first-use, or "
                    "--plain-http where it has no encryption.");
    if (byPin) {
        request.fingerprint = Fingerprint::fromHex(parser.value(u"fingerprint"_s));
        if (!request.fingerprint)
            return badValue("fingerprint", parser.value(u"fingerprint"_s));
    }
    return Order(std::move(request));
}

QString readPayOptions(const QCommandLineParser &parser, PayOrder &order)
{
    order.amount = parser.value(u"amount"_s);
    order.terminal = parser.value(u"terminal"_s);
    order.despiteUnresolved = parser.isSet(u"despite-unresolved"_s);
    if (parser.isSet(u"reference"_s)) {
        order.reference = Reference::parse(parser.value(u"reference"_s));
        if (!order.reference)
            return badValue("reference", parser.value(u"reference"_s));
    }
    if (parser.isSet(u"wait"_s)) {
        bool isNumber = false;
        const uint seconds = parser.value(u"wait"_s).toUInt(&isNumber);
        if (!isNumber || seconds > 1'000'000)
            return badValue("wait", parser.value(u"wait"_s));
        order.wait = std::chrono::seconds(seconds);
    }
    return {};
}

Parsed parsePay(const QCommandLineParser &parser, PaymentType type, const QString &original)
{
    PayOrder order{.type = type, .original = original};
    const QString wrong = readPayOptions(parser, order);
    if (!wrong.isEmpty())
        return wrong;
    return Order(std::move(order));
}

Parsed parseCharge(const QCommandLineParser &parser)
{
    static constexpr std::array kCharges{PaymentType::Sale, PaymentType::Refund,
                                         PaymentType::PreAuth};
    const auto type = choice(parser, u"type"_s, kCharges, PaymentType::Sale);
    return type ? parsePay(parser, *type, {}) : badValue("type", parser.value(u"type"_s));
}

Parsed parseList(const QCommandLineParser &parser)
{
    PaymentQuery query{.unresolvedOnly = parser.isSet(u"unresolved"_s)};
    if (!parser.isSet(u"limit"_s))
        return Order(query);
    bool isNumber = false;
    const int limit = parser.value(u"limit"_s).toInt(&isNumber);
    if (!isNumber || limit < 1)
        return badValue("limit", parser.value(u"limit"_s));
    query.limit = limit;
    return Order(query);
}

Parsed parseSettle(const QCommandLineParser &parser, const QString &payment)
{
    const bool charged = parser.isSet(u"charged"_s);
    const QString seen = parser.value(u"seen"_s).trimmed();
    const QString note = parser.value(u"note"_s).trimmed();
    if (charged == parser.isSet(u"not-charged"_s))
        return text("Say either --charged or --not-charged.");
    if (seen.isEmpty() || note.isEmpty())
        return text(
            "Say what you saw on the terminal with --seen, and why you settle with --note.");
    return Order(SettleOrder{
        payment,
        {.as = charged ? SettledAs::Charged : SettledAs::NotCharged, .seen = seen, .note = note}});
}

Parsed parseWithPayment(const QCommandLineParser &parser, const QString &command,
                        const QString &payment)
{
    if (payment.isEmpty())
        return text("Say which payment: its id (P-…) or its UTI.");
    if (command == "void"_L1)
        return parsePay(parser, PaymentType::Void, payment);
    if (command == "capture"_L1)
        return parsePay(parser, PaymentType::Capture, payment);
    if (command == "show"_L1)
        return Order(ShowOrder{payment});
    return parseSettle(parser, payment);
}

Parsed parseCommand(const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments();
    const QString command = words.value(0);
    const QString payment = words.value(1);
    const QString foreign = optionForeignTo(command, parser.optionNames());
    if (!foreign.isEmpty())
        return text("“%1” takes no --%2. tillside-cli --help lists what it takes.")
            .arg(command, foreign);
    if (words.size() > 2 || (words.size() > 1 && parser.isSet(u"all"_s)))
        return text("That is more than one payment.");
    if (command == "check"_L1)
        return Order(CheckOrder{payment, parser.value(u"terminal"_s)});
    if (command == "void"_L1 || command == "capture"_L1 || command == "show"_L1
        || command == "settle"_L1)
        return parseWithPayment(parser, command, payment);
    if (!payment.isEmpty())
        return text("“%1” takes no “%2”.").arg(command, payment);
    if (command == "pair"_L1)
        return parsePair(parser);
    if (command == "charge"_L1)
        return parseCharge(parser);
    if (command == "list"_L1)
        return parseList(parser);
    if (command == "terminals"_L1)
        return Order(TerminalsOrder{parser.value(u"forget"_s)});
    if (command == "cancel"_L1)
        return Order(CancelOrder{parser.value(u"terminal"_s)});
    return text("There is no command “%1”. tillside-cli --help lists them.").arg(command);
}

} // namespace

Result<Arguments, UsageAnswer> parseArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return UsageAnswer{parser.errorText()};
    if (parser.isSet(u"version"_s))
        return UsageAnswer{u"tillside-cli %1"_s.arg(QLatin1StringView(TILLSIDE_VERSION)), true};
    if (parser.isSet(u"help"_s) || parser.positionalArguments().isEmpty())
        return UsageAnswer{parser.helpText(), parser.isSet(u"help"_s)};
    auto order = parseCommand(parser);
    if (!order)
        return UsageAnswer{order.error()};
    return Arguments{.dataFolder = parser.value(u"data-dir"_s),
                     .json = parser.isSet(u"json"_s),
                     .debug = parser.isSet(u"debug"_s),
                     .order = std::move(order).value()};
}

} // namespace tillside::cli
