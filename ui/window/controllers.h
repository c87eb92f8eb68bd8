#pragma once

#include "core/control/controlcontext.h"
#include "ui/settings/settingsvisit.h"

namespace tillside {

class CheckController;
class ClosedDaysController;
class ConnectionController;
class ContradictionController;
class MeanwhileController;
class CopyController;
class DayController;
class DayTotalsController;
class PairingController;
class PaymentController;
class ReceiptDesk;
class TerminalInUseController;
class TerminalsController;
class TransactionsController;

/// The controllers that the pages show and drive, and what a page keeps while it is built anew. All
/// must outlive the pages.
struct Controllers {
    ControlContext till;
    PaymentController &desk;
    CheckController &check;
    ContradictionController &contradictions;
    MeanwhileController &meanwhile;
    CopyController &copy;
    DayController &day;
    DayTotalsController &dayTotals;
    ClosedDaysController &closedDays;
    TransactionsController &transactions;
    TerminalInUseController &terminal;
    TerminalsController &terminals;
    ConnectionController &connection;
    PairingController &pairing;
    ReceiptDesk &receipts;
    SettingsVisit &settingsVisit;
};

} // namespace tillside
