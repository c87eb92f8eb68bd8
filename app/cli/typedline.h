#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace tillside::cli {

/// A verb with its argument and its options, as typed. The verb takes each option, and each option
/// that has choices holds one of them.
struct TypedLine {
    QString verb;
    QString argument; ///< Empty if none was typed.
    QHash<QString, QString> given; ///< By the option's name; a switch has an empty value.
    QHash<QString, QString> presets; ///< The values of options that were not typed.

    /// Whether \a option was typed.
    [[nodiscard]] bool has(QLatin1StringView option) const;
    /// The typed value of \a option, or its preset; empty if there is neither.
    [[nodiscard]] QString value(QLatin1StringView option) const;
    /// The value of \a option as a program writes a whole number: ASCII digits and nothing else.
    /// Nothing if it is not one, or above \a largest.
    [[nodiscard]] std::optional<int> number(QLatin1StringView option, int largest) const;
    /// The sentence that refuses the value of \a option.
    [[nodiscard]] QString refusalOf(QLatin1StringView option) const;
};

} // namespace tillside::cli
