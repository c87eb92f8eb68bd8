#include "core/payment/forgetting.h"

#include "core/terminal/terminallock.h"

namespace tillside {

namespace {

using Forgotten = Result<Done, ForgetFailure>;

/// What decides whether the terminal may be forgotten, read under its lock.
struct Reading {
    TerminalRecord terminal; ///< As it is recorded now.
    bool hasUnresolved = false;
};

JournalResult<Reading> read(const Journal &journal, const TerminalRecord &terminal)
{
    const auto open
        = journal.payments({.terminal = terminal.id, .unresolvedOnly = true, .limit = 1});
    if (!open)
        return open.error();
    const auto now = journal.terminal(terminal.id);
    if (!now)
        return now.error();
    return Reading{.terminal = now.value().value_or(terminal),
                   .hasUnresolved = !open.value().empty()};
}

QFuture<Forgotten> ready(const ForgetFailure &failure)
{
    return QtFuture::makeReadyFuture(Forgotten(failure));
}

QFuture<Forgotten> markForgotten(const PaymentContext &context, TerminalRecord terminal)
{
    terminal.forgottenAt = context.clock.now();
    return context.journal
        .run([terminal](Journal &journal) {
            return journal.saveTerminal(terminal, *terminal.forgottenAt);
        })
        .then([](const JournalResult<Done> &saved) {
            return saved ? Forgotten(Done()) : Forgotten(ForgetFailure{.journal = saved.error()});
        });
}

QFuture<Forgotten> forgetLocked(const PaymentContext &context, TokenVault &vault,
                                const TerminalRecord &terminal)
{
    // The keychain is asked in the caller's thread: `terminals` lives there.
    QObject *here = &context.terminals;
    return context.journal.run([terminal](Journal &journal) { return read(journal, terminal); })
        .then(here,
              [=, &vault](const JournalResult<Reading> &reading) {
                  if (!reading)
                      return ready({.journal = reading.error()});
                  if (reading.value().hasUnresolved)
                      return ready({.unresolved = true});
                  return vault.remove(terminal.id)
                      .then(here,
                            [=, now = reading.value().terminal](const VaultResult<Done> &removed) {
                                return removed ? markForgotten(context, now)
                                               : ready({.vault = removed.error()});
                            })
                      .unwrap();
              })
        .unwrap();
}

} // namespace

QFuture<Forgotten> forgetTerminal(const PaymentContext &context, TokenVault &vault,
                                  const TerminalRecord &terminal)
{
    const auto taken = TerminalLock::tryAcquire(context.lockFolder, terminal.id);
    if (!taken)
        return ready({.journal = taken.error()});
    const auto &lock = taken.value();
    if (!lock)
        return ready({.terminalInUse = true});
    // The lock is given back before the answer arrives: its receiver may want the lock.
    return forgetLocked(context, vault, terminal).then([lock](const Forgotten &forgotten) {
        lock->giveBack();
        return forgotten;
    });
}

} // namespace tillside
