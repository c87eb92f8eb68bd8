#include "core/base/log.h"

namespace tillside {

Q_LOGGING_CATEGORY(lcApp, "tillside.app", QtInfoMsg)
Q_LOGGING_CATEGORY(lcNet, "tillside.net", QtInfoMsg)
Q_LOGGING_CATEGORY(lcTerminal, "tillside.terminal", QtInfoMsg)
Q_LOGGING_CATEGORY(lcPayment, "tillside.payment", QtInfoMsg)
Q_LOGGING_CATEGORY(lcJournal, "tillside.journal", QtInfoMsg)
Q_LOGGING_CATEGORY(lcPrinter, "tillside.printer", QtInfoMsg)
Q_LOGGING_CATEGORY(lcVault, "tillside.vault", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSimulator, "tillside.simulator", QtInfoMsg)

} // namespace tillside
