#pragma once

#include "core/model/terminalrecord.h"
#include "core/terminal/terminaladdress.h"

#include <QString>

#include <optional>
#include <vector>

namespace tillside {

/// Of a terminal: so many characters fit on a button and in a list.
inline constexpr int kLongestName = 40;

/// What a person has typed about a terminal, as it was typed. What is empty under "Advanced" is the
/// dialect's or the currency's own.
struct PairingForm {
    QString address; ///< May name the port.
    QString serial;
    QString name;
    DialectId dialect = DialectId::Paynt;
    bool showsAdvanced = false;
    QString port;
    QString path;
    QString currency = QStringLiteral("EUR");
    QString decimals;

    bool operator==(const PairingForm &) const = default;
};

/// What a form comes to. Of each field: what is wrong with it, in one sentence; empty if nothing
/// is, or nothing has been typed yet.
struct FormReading {
    QString address;
    QString serial;
    QString name;
    QString port;
    QString path;
    QString currency;
    QString decimals;
    /// Where to look for the terminal, as soon as that is known.
    std::optional<TerminalAddress> target;
    /// The device with this serial number, if it is paired already.
    std::optional<TerminalRecord> known;
    /// Set when every field is there and good. Has no fingerprint and no id.
    std::optional<TerminalRecord> profile;
};

/// The form of a terminal that is paired again.
[[nodiscard]] PairingForm formOf(const TerminalRecord &terminal);

/// Reads \a form. \a terminals are those paired already: their names are taken, and a serial number
/// of theirs means the same device.
[[nodiscard]] FormReading readForm(const PairingForm &form,
                                   const std::vector<TerminalRecord> &terminals);

/// What is wrong with \a name for the device with \a serial; empty if nothing is.
[[nodiscard]] QString wrongWithName(const QString &name, const std::optional<Serial> &serial,
                                    const std::vector<TerminalRecord> &terminals);
/// What is wrong with \a address; empty if nothing is.
[[nodiscard]] QString wrongWithAddress(const QString &address);

} // namespace tillside
