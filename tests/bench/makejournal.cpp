#include "core/journal/database.h"
#include "core/journal/eventchain.h"
#include "core/journal/journal.h"
#include "core/journal/journalfile.h"
#include "core/journal/paymentrow.h"
#include "core/journal/paymenttable.h"
#include "core/journal/transaction.h"
#include "tests/bench/madeup.h"
#include "tests/support/samples/journalsamples.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

// Writes a journal of many payments through the product's own rows and chain, thousands in each
// transaction.
//
//   bench_makejournal FOLDER PAYMENTS

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

constexpr int kInOne = 5000; ///< Payments a transaction.

void require(bool isGood, const char *what)
{
    if (isGood)
        return;
    std::fprintf(stderr, "bench_makejournal: %s\n", what);
    std::exit(EXIT_FAILURE);
}

std::vector<TerminalRecord> terminals(const QString &folder)
{
    const auto journal = samples::openJournal(folder);
    require(journal != nullptr, "no journal");
    std::vector<TerminalRecord> terminals;
    for (const QString &name : {u"Counter"_s, u"Bar"_s, u"Garden"_s, u"Phone"_s}) {
        terminals.push_back(samples::terminal(name));
        terminals.back().serial = *Serial::parse(u"SN-"_s + name);
        require(bool(journal->saveTerminal(terminals.back())), "no terminal");
    }
    return terminals;
}

/// The row is written once, as the last step leaves it; each event has the digest of its own step.
void write(Database &database, const std::vector<MadeUpStep> &steps)
{
    const PaymentRecord &last = steps.back().payment;
    require(bool(insertPayment(database, toRow(last))), "no payment");
    for (const MadeUpStep &step : steps) {
        const auto appended = appendEvents(database, {.payment = last.id.text(), .terminal = {}},
                                           {step.evidence}, digestOf(toRow(step.payment)), {});
        require(bool(appended), "no event");
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1);
    const int count = QCoreApplication::arguments().value(2).toInt();
    require(!folder.isEmpty() && count > 0, "FOLDER PAYMENTS");
    MadeUp shop(terminals(folder), count);
    const auto database = openJournalFile(folder);
    require(bool(database), "no file");
    for (int made = 0; made < count;) {
        auto transaction = Transaction::begin(*database.value(), Transaction::Kind::Writing);
        require(bool(transaction), "no transaction");
        for (const int end = std::min(count, made + kInOne); made < end; ++made)
            write(*database.value(), shop.next());
        require(bool(transaction.value().commit()), "no commit");
    }
    return EXIT_SUCCESS;
}
