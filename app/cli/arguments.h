#pragma once

#include "app/cli/paycommand.h"
#include "core/terminal/pairing.h"

#include <QStringList>

#include <optional>
#include <variant>

namespace tillside::cli {

// What each command was given, checked as far as it can be without the journal.

struct CheckOrder {
    QString payment; ///< Id or UTI; empty: all that are open.
    QString terminal;
};
struct ShowOrder {
    QString payment;
};
struct SettleOrder {
    QString payment;
    Settlement settlement; ///< Without a time.
};
struct TerminalsOrder {
    QString forget; ///< Name; empty: list them.
};
struct CancelOrder {
    QString terminal;
};

using Order = std::variant<PairingRequest, PayOrder, CheckOrder, PaymentQuery, ShowOrder,
                           SettleOrder, TerminalsOrder, CancelOrder>;

struct Arguments {
    QString dataFolder;
    bool json = false;
    bool debug = false; ///< Log debug messages too.
    Order order;
};

/// What a command line that asks for nothing or for something impossible is told.
struct UsageAnswer {
    QString text;
    bool isHelp = false; ///< Asked for: goes to standard output, and is no error.
};

/// Reads \a arguments, the program's name first.
[[nodiscard]] Result<Arguments, UsageAnswer> parseArguments(const QStringList &arguments);

} // namespace tillside::cli
