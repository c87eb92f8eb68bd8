#include "app/simulator/commandline.h"

#include "app/simulator/optionreader.h"

#include <QCommandLineParser>

#include <optional>

namespace tillside::sim {

using namespace Qt::StringLiterals;

namespace {

void declare(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"A simulated card terminal. The last two digits of an amount choose what the customer and "
        "the bank do: 33 cancels, 44 never comes, 05 51 54 55 57 61 91 are declined, 66 needs a "
        "signature, 77 adds a tip, 88 is approved for less, the rest is approved."_s);
    parser.addOptions({
        {{u"h"_s, u"help"_s}, u"Shows this text."_s},
        {u"version"_s, u"Shows the version."_s},
        {u"list-scenarios"_s, u"Lists what can be made to go wrong."_s},
        {u"list-tempers"_s, u"Lists how a sound terminal can talk."_s},
        {u"host"_s, u"The address to listen on (127.0.0.1)."_s, u"address"_s, u"127.0.0.1"_s},
        {u"port"_s, u"The port; 0 finds a free one."_s, u"number"_s, u"0"_s},
        {u"dialect"_s, oneOf(kDialectIds) + u'.', u"name"_s, u"paynt"_s},
        {u"base-path"_s, u"The path of the API, if not the dialect's own."_s, u"path"_s},
        {u"auth"_s, oneOf(kAuthForms) + u", if not the dialect's own."_s, u"form"_s},
        {u"serial"_s, u"The serial number, called tid."_s, u"text"_s, TerminalOptions().serial},
        {u"code"_s, u"The pairing code."_s, u"text"_s, TerminalOptions().pairingCode},
        {u"token"_s, u"The token that is valid until a pairing."_s, u"text"_s},
        {u"keep-token"_s, u"A pairing gives out that token, so that it outlives a restart."_s},
        {u"currency"_s, u"Three letters."_s, u"code"_s, u"EUR"_s},
        {u"decimals"_s, u"Of an amount, if not the currency's own."_s, u"0-4"_s},
        {u"scenario"_s, u"What goes wrong: name[@stage][*times]."_s, u"text"_s, u"none"_s},
        {u"temper"_s, u"How it talks: "_s + oneOf(kTempers) + u", or temper:quirk."_s, u"text"_s,
         u"calm"_s},
        {u"fast"_s, u"A payment takes about 20 ms."_s},
        {u"instant"_s, u"A payment takes no time at all."_s},
        {u"seed"_s, u"Of the drawn times and codes."_s, u"number"_s, u"1"_s},
        {u"plain-http"_s, u"No TLS."_s},
        {u"identity"_s, u"PEM file of the certificate and key; made if missing."_s, u"file"_s},
        {u"ledger"_s, u"File to append each movement of money to."_s, u"file"_s},
        {u"memory"_s, u"File in which it keeps its payments when it is switched off."_s, u"file"_s},
        {u"interactive"_s, u"Takes a scenario, or \"temper text\", a line on standard input."_s},
        {u"json"_s, u"Writes JSON, one object a line."_s},
    });
}

QString scenarioList()
{
    QString text;
    for (const FaultLine &line : faultTable())
        text += u"%1  %2\n"_s.arg(line.name, -22).arg(line.explanation);
    return text
        + u"\nname[@stage][*times]; stages are post, card, bank and result; 0 times is for ever.\n"_s;
}

QString temperList()
{
    QString text;
    for (const QuirkLine &line : quirkTable()) {
        const QString name = Mood{line.temper, line.quirk}.toText();
        text += u"%1  %2%3\n"_s.arg(name, -44).arg(
            line.explanation, line.isClear ? QString() : u"; never says plainly what is true"_s);
    }
    return text
        + u"\ntemper draws one of its quirks for each payment, or none for one in four; "
          u"temper:quirk "
          "shows this one wherever it fits.\n"_s;
}

std::optional<QString> textAskedFor(const QCommandLineParser &parser)
{
    if (parser.isSet(u"help"_s))
        return parser.helpText();
    if (parser.isSet(u"version"_s))
        return QString::fromLatin1(TILLSIDE_VERSION) + u'\n';
    if (parser.isSet(u"list-scenarios"_s))
        return scenarioList();
    if (parser.isSet(u"list-tempers"_s))
        return temperList();
    return std::nullopt;
}

} // namespace

Result<Command, QString> parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(arguments))
        return parser.errorText().endsWith(u'.') ? parser.errorText() : parser.errorText() + u'.';
    if (!parser.positionalArguments().isEmpty())
        return u"Nothing is expected after the options, but there is \"%1\"."_s.arg(
            parser.positionalArguments().constFirst());
    Command command;
    if (const auto text = textAskedFor(parser)) {
        command.wish = Command::Wish::ShowText;
        command.text = *text;
        return command;
    }
    const QString complaint = OptionReader(parser, command.options).read();
    if (!complaint.isEmpty())
        return complaint;
    command.identityFile = parser.value(u"identity"_s);
    command.isJson = parser.isSet(u"json"_s);
    command.isInteractive = parser.isSet(u"interactive"_s);
    return command;
}

} // namespace tillside::sim
