#pragma once

#include "app/cli/typedline.h"
#include "core/base/result.h"

#include <QStringList>

#include <array>
#include <functional>
#include <memory>
#include <vector>

namespace tillside {
class Application;
}

namespace tillside::cli {

class Command;
class Console;

/// One option: how it is typed, explained and completed.
struct VerbOption {
    QLatin1StringView name; ///< Without its dashes.
    QString help;
    /// Its value's placeholder in the help. Empty: a switch, or the choices stand there.
    QLatin1StringView value = {};
    QStringList choices = {}; ///< The only valid values; empty: any value.
    QLatin1StringView preset = {}; ///< Its value if it is not typed.
    QLatin1StringView letter = {}; ///< Its short form.
    bool isFolder = false;
    bool isSecret = false; ///< Its value is hidden from the list of processes.

    [[nodiscard]] bool takesValue() const { return !value.isEmpty() || !choices.isEmpty(); }
};

/// The argument of a verb, besides its options.
struct VerbArgument {
    QLatin1StringView name = {}; ///< Empty: the verb takes no argument.
    QString help = {};
    QStringList choices = {}; ///< For completion.
    bool isRequired = false;
};

/// The answer to the user when no command runs.
struct UsageAnswer {
    QString text;
    bool isHelp = false; ///< The text was asked for: standard output, no error.
};

/// Makes the command. The till and the console must outlive it.
using CommandMaker = std::function<std::unique_ptr<Command>(Application &, const Console &)>;

/// One verb of the command line. Its description, its options and its parsing are in the verb's own
/// files; verbs.cpp lists all verbs. Texts are in the language in force when the verb was made.
struct Verb {
    QLatin1StringView name;
    QString summary; ///< One sentence.
    VerbArgument argument = {};
    std::vector<VerbOption> options = {};
    QString example; ///< A whole command line.
    bool opensJournal
        = true; ///< Whether the till opens its journal, and makes one if there is none.
    /// Whether it draws pages with its option --pdf, for which the program needs Qt Gui, but no
    /// screen.
    bool drawsPages = false;
    /// Returns the command, or the answer to the user: why there is none, or a text that needs no
    /// till.
    std::function<Result<CommandMaker, UsageAnswer>(const TypedLine &)> read;
};

/// The words for \a values on the command line.
template <typename E, std::size_t N>
[[nodiscard]] QStringList wordsFor(const std::array<E, N> &values)
{
    QStringList words;
    for (const E value : values)
        words << nameOf(value);
    return words;
}

/// A maker of a \a CommandType for \a order.
template <typename CommandType, typename... Order>
[[nodiscard]] CommandMaker makerOf(Order... order)
{
    return [=](Application &till, const Console &console) {
        return std::make_unique<CommandType>(till, console, order...);
    };
}

/// As makerOf(), or the sentence that says why \a order is not valid.
template <typename CommandType, typename Order>
[[nodiscard]] Result<CommandMaker, UsageAnswer> commandFor(const Result<Order, QString> &order)
{
    if (!order)
        return UsageAnswer{order.error()};
    return makerOf<CommandType>(order.value());
}

/// The argument of the verbs for one payment.
[[nodiscard]] VerbArgument paymentArgument(bool isRequired);
/// The option that names a terminal.
[[nodiscard]] VerbOption terminalOption();

} // namespace tillside::cli
