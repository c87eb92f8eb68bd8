#pragma once

#include "core/model/terminalrecord.h"
#include "core/terminal/terminaladdress.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace tillside {

/// The longest name of a terminal that fits on a button and in a list, in characters.
inline constexpr int kLongestName = 40;

/// What a person typed about a terminal, unchanged. An empty field under "Advanced" stands for the
/// dialect's or the currency's own value.
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

/// What can be wrong with a field of the form.
enum class FormProblem {
    AddressNotUnderstood, ///< It is not an address, or not complete yet.
    AddressNotEncrypted, ///< An "http:" address.
    SerialHasOtherCharacters, ///< Something other than letters, digits and hyphens.
    NameTaken, ///< Another terminal has that name.
    PortOutOfRange, ///< Not a number from 1 to 65535.
    PathNotUnderstood,
    CurrencyUnknown,
    DecimalsOutOfRange, ///< Not a number from 0 to 4.
};
inline constexpr std::array kFormProblems{
    FormProblem::AddressNotUnderstood,     FormProblem::AddressNotEncrypted,
    FormProblem::SerialHasOtherCharacters, FormProblem::NameTaken,
    FormProblem::PortOutOfRange,           FormProblem::PathNotUnderstood,
    FormProblem::CurrencyUnknown,          FormProblem::DecimalsOutOfRange};

/// What a form says. Each field has its problem, which is unset if the field is good or empty.
struct FormReading {
    std::optional<FormProblem> address;
    std::optional<FormProblem> serial;
    std::optional<FormProblem> name;
    std::optional<FormProblem> port;
    std::optional<FormProblem> path;
    std::optional<FormProblem> currency;
    std::optional<FormProblem> decimals;
    /// Where to look for the terminal, once that is known.
    std::optional<TerminalAddress> target;
    /// The device with this serial number, if it is paired already.
    std::optional<TerminalRecord> known;
    /// Set when every field is filled in and good. Has no fingerprint and no id.
    std::optional<TerminalRecord> profile;
};

/// The form of a terminal that is paired again.
[[nodiscard]] PairingForm formOf(const TerminalRecord &terminal);

/// Reads \a form. \a terminals are paired already: their names are taken, and one of their serial
/// numbers means the same device.
[[nodiscard]] FormReading readForm(const PairingForm &form,
                                   const std::vector<TerminalRecord> &terminals);

/// The problem with \a name for the device with \a serial: unset if the name is good or empty.
[[nodiscard]] std::optional<FormProblem> nameProblem(const QString &name,
                                                     const std::optional<Serial> &serial,
                                                     const std::vector<TerminalRecord> &terminals);
/// The problem with \a address: unset if the address is good or empty.
[[nodiscard]] std::optional<FormProblem> addressProblem(const QString &address);

/// The first problem in \a reading, in the order of the fields.
[[nodiscard]] std::optional<FormProblem> firstProblemIn(const FormReading &reading);

} // namespace tillside
