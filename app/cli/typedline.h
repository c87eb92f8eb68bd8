#pragma once

#include <QHash>
#include <QString>

namespace tillside::cli {

/// A verb with its argument and its options, as they were typed. Each option is one that the verb
/// takes, and each that has choices holds one of them.
struct TypedLine {
    QString verb;
    QString argument; ///< Empty: none was typed.
    QHash<QString, QString> given; ///< By the option's name; a switch has an empty value.
    QHash<QString, QString> presets; ///< What options are taken for that were not typed.

    [[nodiscard]] bool has(QLatin1StringView option) const;
    /// As typed, or else the preset; empty where there is neither.
    [[nodiscard]] QString value(QLatin1StringView option) const;
    /// The sentence that refuses the value of \a option.
    [[nodiscard]] QString refusalOf(QLatin1StringView option) const;
};

} // namespace tillside::cli
