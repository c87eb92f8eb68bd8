#include "ui/text/formproblemtext.h"

#include "core/terminal/dialect.h"
#include "ui/text/isolated.h"
#include "ui/text/terminaltext.h"

namespace tillside::texts {

QString textOf(FormProblem problem, DialectId dialectId)
{
    switch (problem) {
    case FormProblem::AddressNotUnderstood:
        //: Below the field for a terminal's address, while it is not complete.
        return TerminalTexts::tr("Type it as the terminal shows it, such as 192.168.1.20 or "
                                 "192.168.1.20:8080.");
    case FormProblem::AddressNotEncrypted:
        //: Below the field for a terminal's address.
        return TerminalTexts::tr("Terminals without encryption can only be paired on the command "
                                 "line, with --plain-http.");
    case FormProblem::SerialHasOtherCharacters:
        //: Below the field for a terminal's serial number.
        return TerminalTexts::tr("A serial number has only letters, digits and hyphens.");
    case FormProblem::NameTaken:
        //: Below the field for a terminal's name.
        return TerminalTexts::tr("Another terminal already has this name. Choose another one.");
    case FormProblem::PortOutOfRange:
        //: Below the field for the port of a terminal.
        return TerminalTexts::tr("A port is a number from 1 to 65535.");
    case FormProblem::PathNotUnderstood:
        //: Below the field for the path of a terminal's service. %1 is an example.
        return TerminalTexts::tr("Type a path such as %1.")
            .arg(isolated(dialect(dialectId).basePath));
    case FormProblem::CurrencyUnknown:
        //: Below the field for the currency of a terminal.
        return TerminalTexts::tr("Type the currency's three letters, such as EUR.");
    case FormProblem::DecimalsOutOfRange:
        //: Below the field for the decimals of a terminal's amounts.
        return TerminalTexts::tr("Type a number from 0 to 4.");
    }
    Q_UNREACHABLE();
}

QString textOf(const std::optional<FormProblem> &problem, DialectId dialectId)
{
    return problem ? textOf(*problem, dialectId) : QString();
}

} // namespace tillside::texts
