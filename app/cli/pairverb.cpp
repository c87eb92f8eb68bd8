#include "app/cli/pairverb.h"

#include "app/cli/paircommand.h"
#include "core/base/named.h"
#include "core/base/withoutblanks.h"
#include "core/net/fingerprint.h"
#include "core/terminal/dialect.h"
#include "core/terminal/terminaladdress.h"

#include <algorithm>
#include <array>

namespace tillside::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostDecimals = 4;

/// Reads the terminal's address and path into \a profile. Returns false if the address is not
/// valid.
bool readPlace(const TypedLine &typed, TerminalRecord &profile)
{
    const auto place
        = TerminalAddress::parse(typed.value("address"_L1), dialect(profile.dialect).port);
    if (!place)
        return false;
    profile.host = place->host;
    profile.port = place->port;
    QString path = typed.has("base-path"_L1) ? typed.value("base-path"_L1)
                                             : QString(dialect(profile.dialect).basePath);
    while (path.endsWith(u'/'))
        path.chop(1);
    if (!path.isEmpty() && !path.startsWith(u'/'))
        path.prepend(u'/');
    profile.basePath = path;
    return true;
}

/// Reads the decimals of the terminal's money into \a profile. Returns false if the number is not
/// valid.
bool readDecimals(const TypedLine &typed, TerminalRecord &profile)
{
    profile.decimals = profile.currency.decimals;
    if (!typed.has("decimals"_L1))
        return true;
    const auto decimals = typed.number("decimals"_L1, kMostDecimals);
    profile.decimals = decimals.value_or(0);
    return decimals.has_value();
}

/// Reads the options into \a profile. Returns the option whose value is refused; empty if all are
/// good.
QLatin1StringView readProfile(const TypedLine &typed, TerminalRecord &profile)
{
    profile.dialect = named(kDialectIds, typed.value("dialect"_L1)).value();
    profile.authForm
        = named(kAuthForms, typed.value("auth"_L1)).value_or(dialect(profile.dialect).authForm);
    profile.utiMode = named(kUtiModes, typed.value("uti"_L1)).value();
    profile.plainHttp = typed.has("plain-http"_L1);
    const auto serial = Serial::parse(withoutBlanks(typed.value("tid"_L1)));
    if (!serial)
        return "tid"_L1;
    profile.serial = *serial;
    profile.name = typed.value("name"_L1).simplified();
    if (profile.name.isEmpty())
        return "name"_L1;
    if (!readPlace(typed, profile))
        return "address"_L1;
    const auto currency = Currency::fromCode(typed.value("currency"_L1));
    if (!currency)
        return "currency"_L1;
    profile.currency = *currency;
    return readDecimals(typed, profile) ? QLatin1StringView() : "decimals"_L1;
}

std::vector<VerbOption> terminalOptions()
{
    return {
        //: Help of the option --address.
        {.name = "address"_L1,
         .help = PairCommand::tr("Address and port of the terminal."),
         .value = "host:port"_L1},
        //: Help of the option --tid.
        {.name = "tid"_L1,
         .help = PairCommand::tr("Serial number on the back of the terminal."),
         .value = "serial"_L1},
        //: Help of the option --code.
        {.name = "code"_L1,
         .help = PairCommand::tr("Pairing code. Leave it out to type it, so that nobody else on "
                                 "this computer can read it."),
         .value = "code"_L1,
         .isSecret = true},
        //: Help of the option --name.
        {.name = "name"_L1,
         .help = PairCommand::tr("What you want to call the terminal."),
         .value = "name"_L1},
        //: Help of the option --currency.
        {.name = "currency"_L1,
         .help = PairCommand::tr("Currency of the terminal."),
         .value = "code"_L1,
         .preset = "EUR"_L1},
        //: Help of the option --decimals.
        {.name = "decimals"_L1,
         .help = PairCommand::tr("Decimals of its amounts. Default: the currency's."),
         .value = "n"_L1},
    };
}

std::vector<VerbOption> connectionOptions()
{
    return {
        //: Help of the option --dialect: the interface that the terminal has.
        {.name = "dialect"_L1,
         .help = PairCommand::tr("The terminal's interface."),
         .choices = wordsFor(kDialectIds),
         .preset = nameOf(DialectId::Paynt)},
        //: Help of the option --base-path.
        {.name = "base-path"_L1,
         .help = PairCommand::tr("Path of the terminal's service. Default: the interface's."),
         .value = "path"_L1},
        //: Help of the option --auth.
        {.name = "auth"_L1,
         .help = PairCommand::tr("How the token is sent. Default: the interface's."),
         .choices = wordsFor(kAuthForms)},
        //: Help of the option --uti. UTI: the terminal's number of a payment.
        {.name = "uti"_L1,
         .help = PairCommand::tr("Who gives a payment its UTI: the terminal or this till."),
         .choices = wordsFor(kUtiModes),
         .preset = nameOf(UtiMode::Theirs)},
        //: Help of the option --fingerprint.
        {.name = "fingerprint"_L1,
         .help = PairCommand::tr("SHA-256 fingerprint of the terminal's certificate."),
         .value = "sha256"_L1},
        //: Help of the option --trust-on-first-use.
        {.name = "trust-on-first-use"_L1,
         .help = PairCommand::tr("Trust the certificate that the terminal shows now.")},
        //: Help of the option --same-certificate.
        {.name = "same-certificate"_L1,
         .help = PairCommand::tr("Pair though another terminal has the same certificate.")},
        //: Help of the option --plain-http.
        {.name = "plain-http"_L1,
         .help = PairCommand::tr("Do without encryption, for a terminal that has none.")},
    };
}

} // namespace

Verb pairVerb()
{
    std::vector<VerbOption> options = terminalOptions();
    const std::vector<VerbOption> connection = connectionOptions();
    options.insert(options.end(), connection.begin(), connection.end());
    return {.name = "pair"_L1,
            //: Help of the command "pair".
            .summary = PairCommand::tr("Pair a terminal with this till."),
            .options = std::move(options),
            .example = u"tillside-cli pair --address 192.168.1.50:8080 --tid 1850012345 \\\n"
                       "      --name \"Front desk\" --trust-on-first-use"_s,
            .read
            = [](const TypedLine &typed) { return commandFor<PairCommand>(readPairing(typed)); }};
}

Result<PairingRequest, QString> readPairing(const TypedLine &typed)
{
    PairingRequest request;
    const QLatin1StringView wrong = readProfile(typed, request.profile);
    if (!wrong.isEmpty())
        return typed.refusalOf(wrong);
    request.sameCertificate = typed.has("same-certificate"_L1);
    request.code = withoutBlanks(Secret(typed.value("code"_L1).toUtf8()));
    const bool isPinned = typed.has("fingerprint"_L1);
    const std::array ways{isPinned, typed.has("trust-on-first-use"_L1), request.profile.plainHttp};
    if (std::count(ways.begin(), ways.end(), true) != 1)
        //: The options are typed like this.
        return PairCommand::tr(
            "Say how the terminal is recognised: --fingerprint, --trust-on-first-use, or "
            "--plain-http where it has no encryption.");
    if (isPinned) {
        request.fingerprint = Fingerprint::fromHex(typed.value("fingerprint"_L1));
        if (!request.fingerprint)
            return typed.refusalOf("fingerprint"_L1);
    }
    return request;
}

} // namespace tillside::cli
