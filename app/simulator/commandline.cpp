#include "app/simulator/commandline.h"

#include "core/base/named.h"
#include "core/model/ids.h"

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
        {u"host"_s, u"The address to listen on (127.0.0.1)."_s, u"address"_s, u"127.0.0.1"_s},
        {u"port"_s, u"The port; 0 finds a free one."_s, u"number"_s, u"0"_s},
        {u"dialect"_s, u"paynt, locallink or positive."_s, u"name"_s, u"paynt"_s},
        {u"base-path"_s, u"The path of the API, if not the dialect's own."_s, u"path"_s},
        {u"auth"_s, u"raw or bearer, if not the dialect's own."_s, u"form"_s},
        {u"serial"_s, u"The serial number, called tid."_s, u"text"_s, TerminalOptions().serial},
        {u"code"_s, u"The pairing code."_s, u"text"_s, TerminalOptions().pairingCode},
        {u"token"_s, u"The token that is valid until a pairing."_s, u"text"_s},
        {u"keep-token"_s, u"A pairing gives out that token, so that it outlives a restart."_s},
        {u"currency"_s, u"Three letters."_s, u"code"_s, u"EUR"_s},
        {u"decimals"_s, u"Of an amount, if not the currency's own."_s, u"0-4"_s},
        {u"scenario"_s, u"What goes wrong: name[@stage][*times]."_s, u"text"_s, u"none"_s},
        {u"fast"_s, u"A payment takes about 20 ms."_s},
        {u"instant"_s, u"A payment takes no time at all."_s},
        {u"seed"_s, u"Of the drawn times and codes."_s, u"number"_s, u"1"_s},
        {u"plain-http"_s, u"No TLS."_s},
        {u"identity"_s, u"PEM file of the certificate and key; made if missing."_s, u"file"_s},
        {u"ledger"_s, u"File to append each movement of money to."_s, u"file"_s},
        {u"memory"_s, u"File in which it keeps its payments when it is switched off."_s, u"file"_s},
        {u"interactive"_s, u"Takes a scenario a line on standard input while it runs."_s},
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

std::optional<quint32> numberIn(const QString &text, quint32 largest)
{
    bool ok = false;
    const quint32 number = text.toUInt(&ok);
    return ok && number <= largest ? std::optional(number) : std::nullopt;
}

/// Takes the values of the options over, one group after the other; the first complaint stays.
class Reader {
public:
    Reader(const QCommandLineParser &parser, TerminalOptions &options)
        : m_parser(parser)
        , m_options(options)
    { }

    [[nodiscard]] QString read()
    {
        readPlace();
        readDialect();
        readIdentity();
        readMoney();
        readBehaviour();
        return m_complaint;
    }

private:
    /// The value of \a name, which has to be \a wanted: \a value if it is there.
    template <typename T>
    [[nodiscard]] T checked(const QString &name, const std::optional<T> &value,
                            const QString &wanted)
    {
        if (!value && m_complaint.isEmpty())
            m_complaint
                = u"--%1 has to be %2, not \"%3\"."_s.arg(name, wanted, m_parser.value(name));
        return value.value_or(T());
    }

    void readPlace()
    {
        m_options.address = QHostAddress(m_parser.value(u"host"_s));
        if (m_options.address.isNull())
            m_complaint
                = u"--host has to be an IP address, not \"%1\"."_s.arg(m_parser.value(u"host"_s));
        m_options.port = static_cast<quint16>(
            checked(u"port"_s, numberIn(m_parser.value(u"port"_s), 0xffff), u"0 to 65535"_s));
        m_options.tls = !m_parser.isSet(u"plain-http"_s);
    }

    void readDialect()
    {
        m_options.dialect = checked(u"dialect"_s, named(kDialectIds, m_parser.value(u"dialect"_s)),
                                    u"paynt, locallink or positive"_s);
        if (m_parser.isSet(u"auth"_s))
            m_options.auth = checked(u"auth"_s, named(kAuthForms, m_parser.value(u"auth"_s)),
                                     u"raw or bearer"_s);
        m_options.basePath = m_parser.value(u"base-path"_s);
        const bool good = m_options.basePath.startsWith(u'/') && !m_options.basePath.endsWith(u'/');
        if (m_parser.isSet(u"base-path"_s) && !good)
            m_complaint = u"--base-path has to begin with a slash and must not end with one."_s;
    }

    void readIdentity()
    {
        const QString serial = m_parser.value(u"serial"_s);
        m_options.serial
            = checked(u"serial"_s, Serial::parse(serial), u"letters, digits and hyphens"_s).text();
        m_options.pairingCode = m_parser.value(u"code"_s);
        m_options.token = m_parser.value(u"token"_s).toLatin1();
        m_options.keepsToken = m_parser.isSet(u"keep-token"_s);
        m_options.ledgerFile = m_parser.value(u"ledger"_s);
        m_options.memoryFile = m_parser.value(u"memory"_s);
    }

    void readMoney()
    {
        m_options.currency
            = checked(u"currency"_s, Currency::fromCode(m_parser.value(u"currency"_s)),
                      u"a currency of ISO 4217"_s);
        m_options.decimals = m_options.currency.decimals;
        if (m_parser.isSet(u"decimals"_s))
            m_options.decimals = static_cast<int>(
                checked(u"decimals"_s, numberIn(m_parser.value(u"decimals"_s), 4), u"0 to 4"_s));
    }

    void readBehaviour()
    {
        m_options.scenario = checked(u"scenario"_s, Scenario::parse(m_parser.value(u"scenario"_s)),
                                     u"one of --list-scenarios"_s);
        m_options.seed
            = checked(u"seed"_s, numberIn(m_parser.value(u"seed"_s), 0xffff'ffff), u"a number"_s);
        if (m_parser.isSet(u"fast"_s))
            m_options.timing = Timing::fast();
        if (m_parser.isSet(u"instant"_s))
            m_options.timing = Timing::instant();
    }

    const QCommandLineParser &m_parser;
    TerminalOptions &m_options;
    QString m_complaint;
};

std::optional<QString> textAskedFor(const QCommandLineParser &parser)
{
    if (parser.isSet(u"help"_s))
        return parser.helpText();
    if (parser.isSet(u"version"_s))
        return QString::fromLatin1(TILLSIDE_VERSION) + u'\n';
    if (parser.isSet(u"list-scenarios"_s))
        return scenarioList();
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
    const QString complaint = Reader(parser, command.options).read();
    if (!complaint.isEmpty())
        return complaint;
    command.identityFile = parser.value(u"identity"_s);
    command.isJson = parser.isSet(u"json"_s);
    command.isInteractive = parser.isSet(u"interactive"_s);
    return command;
}

} // namespace tillside::sim
