#include "app/simulator/optionreader.h"

#include "core/base/named.h"
#include "core/model/ids.h"

namespace tillside::sim {

using namespace Qt::StringLiterals;

namespace {

std::optional<quint32> numberIn(const QString &text, quint32 largest)
{
    bool ok = false;
    const quint32 number = text.toUInt(&ok);
    return ok && number <= largest ? std::optional(number) : std::nullopt;
}

} // namespace

QString OptionReader::read()
{
    readPlace();
    readDialect();
    readIdentity();
    readMoney();
    readBehaviour();
    return m_complaint;
}

template <typename T>
T OptionReader::checked(const QString &name, const std::optional<T> &value, const QString &wanted)
{
    if (!value && m_complaint.isEmpty())
        m_complaint = u"--%1 has to be %2, not \"%3\"."_s.arg(name, wanted, m_parser.value(name));
    return value.value_or(T());
}

void OptionReader::readPlace()
{
    m_options.address = QHostAddress(m_parser.value(u"host"_s));
    if (m_options.address.isNull())
        m_complaint
            = u"--host has to be an IP address, not \"%1\"."_s.arg(m_parser.value(u"host"_s));
    m_options.port = static_cast<quint16>(
        checked(u"port"_s, numberIn(m_parser.value(u"port"_s), 0xffff), u"0 to 65535"_s));
    m_options.tls = !m_parser.isSet(u"plain-http"_s);
}

void OptionReader::readDialect()
{
    m_options.dialect = checked(u"dialect"_s, named(kDialectIds, m_parser.value(u"dialect"_s)),
                                oneOf(kDialectIds));
    if (m_parser.isSet(u"auth"_s))
        m_options.auth
            = checked(u"auth"_s, named(kAuthForms, m_parser.value(u"auth"_s)), oneOf(kAuthForms));
    m_options.basePath = m_parser.value(u"base-path"_s);
    const bool good = m_options.basePath.startsWith(u'/') && !m_options.basePath.endsWith(u'/');
    if (m_parser.isSet(u"base-path"_s) && !good)
        m_complaint = u"--base-path has to begin with a slash and must not end with one."_s;
}

void OptionReader::readIdentity()
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

void OptionReader::readMoney()
{
    m_options.currency = checked(u"currency"_s, Currency::fromCode(m_parser.value(u"currency"_s)),
                                 u"a currency of ISO 4217"_s);
    m_options.decimals = m_options.currency.decimals;
    if (m_parser.isSet(u"decimals"_s))
        m_options.decimals = static_cast<int>(
            checked(u"decimals"_s, numberIn(m_parser.value(u"decimals"_s), 4), u"0 to 4"_s));
}

void OptionReader::readBehaviour()
{
    m_options.scenario = checked(u"scenario"_s, Scenario::parse(m_parser.value(u"scenario"_s)),
                                 u"one of --list-scenarios"_s);
    m_options.mood = checked(u"temper"_s, Mood::parse(m_parser.value(u"temper"_s)),
                             u"one of --list-tempers"_s);
    m_options.seed
        = checked(u"seed"_s, numberIn(m_parser.value(u"seed"_s), 0xffff'ffff), u"a number"_s);
    if (m_parser.isSet(u"fast"_s))
        m_options.timing = Timing::fast();
    if (m_parser.isSet(u"instant"_s))
        m_options.timing = Timing::instant();
}

} // namespace tillside::sim
