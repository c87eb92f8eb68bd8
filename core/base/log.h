#pragma once

#include <QLoggingCategory>

// One category for each layer; `QT_LOGGING_RULES` and the log file's level choose among them. No
// category may be given a token, a pairing code or a card number: see core/support/logfile.
namespace tillside {

Q_DECLARE_LOGGING_CATEGORY(lcApp)
Q_DECLARE_LOGGING_CATEGORY(lcNet)
Q_DECLARE_LOGGING_CATEGORY(lcTerminal)
Q_DECLARE_LOGGING_CATEGORY(lcPayment)
Q_DECLARE_LOGGING_CATEGORY(lcJournal)
Q_DECLARE_LOGGING_CATEGORY(lcVault)
Q_DECLARE_LOGGING_CATEGORY(lcSimulator)

} // namespace tillside
