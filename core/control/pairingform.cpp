#include "core/control/pairingform.h"

#include "core/base/withoutblanks.h"
#include "core/terminal/dialect.h"

#include <QUrl>

#include <algorithm>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostDecimals = 4;

std::optional<quint16> portOf(const PairingForm &form)
{
    if (form.port.trimmed().isEmpty() || TerminalAddress::namesPort(form.address))
        return dialect(form.dialect).port;
    bool isNumber = false;
    const quint16 port = form.port.trimmed().toUShort(&isNumber);
    return isNumber && port > 0 ? std::optional(port) : std::nullopt;
}

/// The path, with a leading slash and without a trailing one; nothing if it is not a path.
std::optional<QString> pathOf(const PairingForm &form)
{
    QString path = form.path.trimmed();
    if (path.isEmpty())
        return QString(dialect(form.dialect).basePath);
    while (path.endsWith(u'/'))
        path.chop(1);
    if (!path.isEmpty() && !path.startsWith(u'/'))
        path.prepend(u'/');
    const QUrl url(path, QUrl::StrictMode);
    const bool isPath = url.isValid() && url.path() == path && !path.startsWith(u"//"_s);
    return isPath ? std::optional(path) : std::nullopt;
}

std::optional<int> decimalsOf(const PairingForm &form, const std::optional<Currency> &currency)
{
    if (form.decimals.trimmed().isEmpty())
        return currency ? std::optional(currency->decimals) : std::nullopt;
    bool isNumber = false;
    const int decimals = form.decimals.trimmed().toInt(&isNumber);
    return isNumber && decimals >= 0 && decimals <= kMostDecimals ? std::optional(decimals)
                                                                  : std::nullopt;
}

std::optional<FormProblem> serialProblem(const QString &serial)
{
    if (serial.isEmpty() || Serial::parse(serial))
        return std::nullopt;
    return FormProblem::SerialHasOtherCharacters;
}

/// Sets the problems of the fields below "Advanced".
void findAdvancedProblems(FormReading &reading, const PairingForm &form)
{
    const auto currency = Currency::fromCode(form.currency.trimmed());
    if (!portOf(form))
        reading.port = FormProblem::PortOutOfRange;
    if (!pathOf(form))
        reading.path = FormProblem::PathNotUnderstood;
    if (!currency)
        reading.currency = FormProblem::CurrencyUnknown;
    if (!form.decimals.trimmed().isEmpty() && !decimalsOf(form, currency))
        reading.decimals = FormProblem::DecimalsOutOfRange;
}

std::optional<TerminalRecord> withSerial(const Serial &serial,
                                         const std::vector<TerminalRecord> &terminals)
{
    const auto found = std::find_if(terminals.begin(), terminals.end(),
                                    [&serial](const auto &t) { return t.serial == serial; });
    return found == terminals.end() ? std::nullopt : std::optional(*found);
}

std::optional<TerminalRecord> profileOf(const PairingForm &form, const FormReading &reading)
{
    const auto currency = Currency::fromCode(form.currency.trimmed());
    const auto decimals = decimalsOf(form, currency);
    const auto serial = Serial::parse(withoutBlanks(form.serial));
    const auto path = pathOf(form);
    const QString name = form.name.simplified();
    if (!reading.target || !serial || name.isEmpty() || reading.name || !path || !currency
        || !decimals)
        return std::nullopt;
    TerminalRecord profile = reading.known.value_or(TerminalRecord());
    const bool isSameDialect = reading.known && reading.known->dialect == form.dialect;
    profile.authForm = isSameDialect ? profile.authForm : dialect(form.dialect).authForm;
    profile.name = name;
    profile.host = reading.target->host;
    profile.port = reading.target->port;
    profile.serial = *serial;
    profile.dialect = form.dialect;
    profile.basePath = *path;
    profile.currency = *currency;
    profile.decimals = *decimals;
    profile.plainHttp = false;
    profile.fingerprint.clear();
    return profile;
}

} // namespace

PairingForm formOf(const TerminalRecord &terminal)
{
    const Dialect &usual = dialect(terminal.dialect);
    const TerminalAddress address{terminal.host, terminal.port};
    PairingForm form;
    form.address = address.toText();
    form.serial = terminal.serial.text();
    form.name = terminal.name;
    form.dialect = terminal.dialect;
    form.path = terminal.basePath == usual.basePath ? QString() : terminal.basePath;
    form.currency = terminal.currency.code;
    if (terminal.decimals != terminal.currency.decimals)
        form.decimals = QString::number(terminal.decimals);
    return form;
}

std::optional<FormProblem> nameProblem(const QString &name, const std::optional<Serial> &serial,
                                       const std::vector<TerminalRecord> &terminals)
{
    const bool isTaken
        = std::any_of(terminals.begin(), terminals.end(), [&name, &serial](const auto &other) {
              return other.serial != serial && !name.isEmpty()
                  && other.name.compare(name.simplified(), Qt::CaseInsensitive) == 0;
          });
    return isTaken ? std::optional(FormProblem::NameTaken) : std::nullopt;
}

std::optional<FormProblem> addressProblem(const QString &address)
{
    constexpr quint16 kAnyPort = 1;
    if (address.trimmed().isEmpty() || TerminalAddress::parse(address, kAnyPort))
        return std::nullopt;
    return address.trimmed().startsWith(u"http:"_s, Qt::CaseInsensitive)
        ? FormProblem::AddressNotEncrypted
        : FormProblem::AddressNotUnderstood;
}

std::optional<FormProblem> firstProblemIn(const FormReading &reading)
{
    for (const auto &problem : {reading.address, reading.serial, reading.name, reading.port,
                                reading.path, reading.currency, reading.decimals}) {
        if (problem)
            return problem;
    }
    return std::nullopt;
}

FormReading readForm(const PairingForm &form, const std::vector<TerminalRecord> &terminals)
{
    FormReading reading;
    const auto serial = Serial::parse(withoutBlanks(form.serial));
    reading.address = addressProblem(form.address);
    reading.serial = serialProblem(withoutBlanks(form.serial));
    reading.name = nameProblem(form.name, serial, terminals);
    findAdvancedProblems(reading, form);
    if (const auto port = portOf(form))
        reading.target = TerminalAddress::parse(form.address, *port);
    if (serial)
        reading.known = withSerial(*serial, terminals);
    reading.profile = profileOf(form, reading);
    return reading;
}

} // namespace tillside
