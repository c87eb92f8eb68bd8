#include "ui/window/screens.h"

#include "core/control/terminalinusecontroller.h"
#include "ui/check/checkscreen.h"
#include "ui/day/dayscreen.h"
#include "ui/settings/settingsscreen.h"
#include "ui/terminals/terminalsscreen.h"
#include "ui/transactions/transactionsscreen.h"
#include "ui/window/pageshelf.h"
#include "ui/window/rail.h"

#include <QStackedWidget>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

QWidget *makeToCheck(PageShelf &shelf)
{
    auto *screen = new CheckScreen(shelf.controllers().check, shelf.controllers().transactions,
                                   shelf.stack());
    QObject::connect(screen, &CheckScreen::buttonsChanged, &shelf, &PageShelf::buttonsChanged);
    QObject::connect(screen, &CheckScreen::transactionsWanted, &shelf,
                     &PageShelf::transactionsWanted);
    QObject::connect(screen, &CheckScreen::searchContinues, &shelf, &PageShelf::continueSearch);
    QObject::connect(screen, &CheckScreen::dayTotalsWanted, &shelf, &PageShelf::dayTotalsWanted);
    return screen;
}

QWidget *makeTransactions(PageShelf &shelf)
{
    auto *screen = new TransactionsScreen(shelf.controllers().transactions,
                                          shelf.controllers().check, shelf.stack());
    QObject::connect(screen, &TransactionsScreen::actionWanted, &shelf, &PageShelf::actionWanted);
    QObject::connect(screen, &TransactionsScreen::toCheckWanted, &shelf, &PageShelf::toCheckWanted);
    QObject::connect(screen, &TransactionsScreen::dayTotalsWanted, &shelf,
                     &PageShelf::dayTotalsWanted);
    QObject::connect(screen, &TransactionsScreen::buttonsChanged, &shelf,
                     &PageShelf::buttonsChanged);
    return screen;
}

QWidget *makeDayTotals(PageShelf &shelf)
{
    auto *screen = new DayScreen(shelf.controllers().dayTotals, shelf.controllers().closedDays,
                                 shelf.controllers().receipts, shelf.stack());
    QObject::connect(screen, &DayScreen::backWanted, &shelf, &PageShelf::transactionsWanted);
    QObject::connect(screen, &DayScreen::toCheckWanted, &shelf, &PageShelf::toCheckWanted);
    QObject::connect(screen, &DayScreen::buttonsChanged, &shelf, &PageShelf::buttonsChanged);
    return screen;
}

QWidget *makeTerminals(PageShelf &shelf)
{
    auto *screen = new TerminalsScreen(shelf.controllers().terminals,
                                       shelf.controllers().connection, shelf.stack());
    QObject::connect(screen, &TerminalsScreen::pairRequested, &shelf, &PageShelf::pairRequested);
    QObject::connect(screen, &TerminalsScreen::currentChanged, &shelf, &PageShelf::buttonsChanged);
    return screen;
}

QWidget *makeSettings(PageShelf &shelf)
{
    const auto &terminal = shelf.controllers().terminal.terminal();
    const Currency currency = terminal ? terminal->currency : Currency::fromCode(u"EUR").value();
    return new SettingsScreen(shelf.controllers().till.settings, shelf.controllers().settingsVisit,
                              currency, terminal ? terminal->decimals : currency.decimals,
                              shelf.stack());
}

} // namespace

std::vector<Screen> screens()
{
    return {
        //: Screen where an amount is typed and charged.
        {Place::Charge, Rail::tr("Charge"), Icon::Charge, u"railCharge"_s, Qt::Key_F1, nullptr},
        //: Screen with the list of all payments. Keep it short: it is shown under an icon.
        {Place::Transactions, Rail::tr("Transactions"), Icon::Transactions, u"railTransactions"_s,
         Qt::Key_F2, &makeTransactions},
        {Place::ToCheck, {}, Icon::ToCheck, {}, Qt::Key_F5, &makeToCheck},
        {Place::DayTotals, {}, Icon::DayTotals, {}, Qt::Key_F6, &makeDayTotals},
        //: Screen with the card terminals of this till.
        {Place::Terminals, Rail::tr("Terminals"), Icon::Terminals, u"railTerminals"_s, Qt::Key_F3,
         &makeTerminals},
        //: Screen where people set up the till.
        {Place::Settings, Rail::tr("Settings"), Icon::Settings, u"railSettings"_s, Qt::Key_F4,
         &makeSettings},
    };
}

} // namespace tillside
