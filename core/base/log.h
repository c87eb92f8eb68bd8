#pragma once

#include <QLoggingCategory>

// One category per layer. `QT_LOGGING_RULES` and the log file's level choose what is logged. Never
// log a token, a pairing code or a card number; core/support/logfile is the last safeguard.
namespace tillside {

Q_DECLARE_LOGGING_CATEGORY(lcApp)
Q_DECLARE_LOGGING_CATEGORY(lcNet)
Q_DECLARE_LOGGING_CATEGORY(lcTerminal)
Q_DECLARE_LOGGING_CATEGORY(lcPayment)
Q_DECLARE_LOGGING_CATEGORY(lcJournal)
Q_DECLARE_LOGGING_CATEGORY(lcPrinter)
Q_DECLARE_LOGGING_CATEGORY(lcVault)
Q_DECLARE_LOGGING_CATEGORY(lcSimulator)

} // namespace tillside
