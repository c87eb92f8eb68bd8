#include "ui/pairing/pairingform.h"

#include "core/terminal/dialect.h"
#include "ui/text/terminaltext.h"

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

/// With a leading and without a trailing slash; nothing for what is no path.
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

QString wrongWithSerial(const QString &serial)
{
    if (serial.isEmpty() || Serial::parse(serial))
        return {};
    //: Below the field for a terminal's serial number.
    return TerminalTexts::tr("A serial number has only letters, digits and hyphens.");
}

/// The sentences about the fields below "Advanced".
void sayWrong(FormReading &reading, const PairingForm &form)
{
    const auto currency = Currency::fromCode(form.currency.trimmed());
    if (!portOf(form)) {
        //: Below the field for the port of a terminal.
        reading.port = TerminalTexts::tr("A port is a number from 1 to 65535.");
    }
    if (!pathOf(form)) {
        //: Below the field for the path of a terminal's service. %1 is an example.
        reading.path = TerminalTexts::tr("Type a path such as %1.")
                           .arg(QString(dialect(form.dialect).basePath));
    }
    if (!currency) {
        //: Below the field for the currency of a terminal.
        reading.currency = TerminalTexts::tr("Type the currency's three letters, such as EUR.");
    }
    if (!form.decimals.trimmed().isEmpty() && !decimalsOf(form, currency)) {
        //: Below the field for the decimals of a terminal's amounts.
        reading.decimals = TerminalTexts::tr("Type a number from 0 to 4.");
    }
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
    const auto serial = Serial::parse(form.serial.trimmed());
    const auto path = pathOf(form);
    const QString name = form.name.simplified();
    if (!reading.target || !serial || name.isEmpty() || !reading.name.isEmpty() || !path
        || !currency || !decimals)
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

QString wrongWithName(const QString &name, const std::optional<Serial> &serial,
                      const std::vector<TerminalRecord> &terminals)
{
    const bool isTaken
        = std::any_of(terminals.begin(), terminals.end(), [&name, &serial](const auto &other) {
              return other.serial != serial && !name.isEmpty()
                  && other.name.compare(name.simplified(), Qt::CaseInsensitive) == 0;
          });
    if (!isTaken)
        return {};
    //: Below the field for a terminal's name.
    return TerminalTexts::tr("Another terminal already has this name. Choose another one.");
}

QString wrongWithAddress(const QString &address)
{
    constexpr quint16 kAnyPort = 1;
    if (address.trimmed().isEmpty() || TerminalAddress::parse(address, kAnyPort))
        return {};
    if (address.trimmed().startsWith(u"http:"_s, Qt::CaseInsensitive)) {
        //: Below the field for a terminal's address.
        return TerminalTexts::tr("Terminals without encryption can only be paired on the command "
                                 "line, with --plain-http.");
    }
    //: Below the field for a terminal's address, while it is not complete.
    return TerminalTexts::tr("Type it as the terminal shows it, such as 192.168.1.20 or "
                             "192.168.1.20:8080.");
}

FormReading readForm(const PairingForm &form, const std::vector<TerminalRecord> &terminals)
{
    FormReading reading;
    const auto serial = Serial::parse(form.serial.trimmed());
    reading.address = wrongWithAddress(form.address);
    reading.serial = wrongWithSerial(form.serial.trimmed());
    reading.name = wrongWithName(form.name, serial, terminals);
    sayWrong(reading, form);
    if (const auto port = portOf(form))
        reading.target = TerminalAddress::parse(form.address, *port);
    if (serial)
        reading.known = withSerial(*serial, terminals);
    reading.profile = profileOf(form, reading);
    return reading;
}

} // namespace tillside
