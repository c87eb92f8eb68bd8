#include "core/payment/forgetting.h"

#include "core/terminal/terminallock.h"

namespace tillside {

namespace {

using Forgotten = Result<Done, ForgetFailure>;

JournalResult<bool> hasUnresolved(const Journal &journal, const TerminalId &terminal)
{
    const auto open = journal.payments({.terminal = terminal, .unresolvedOnly = true, .limit = 1});
    return open ? JournalResult<bool>(!open.value().empty()) : JournalResult<bool>(open.error());
}

QFuture<Forgotten> ready(const ForgetFailure &failure)
{
    return QtFuture::makeReadyFuture(Forgotten(failure));
}

QFuture<Forgotten> markForgotten(const PaymentContext &context, TerminalRecord terminal)
{
    terminal.forgottenAt = context.clock.now();
    return context.journal
        .run([terminal](Journal &journal) { return journal.saveTerminal(terminal); })
        .then([](const JournalResult<Done> &saved) {
            return saved ? Forgotten(Done()) : Forgotten(ForgetFailure{.journal = saved.error()});
        });
}

QFuture<Forgotten> forgetLocked(const PaymentContext &context, TokenVault &vault,
                                const TerminalRecord &terminal)
{
    // The keychain is asked in the caller's thread: `terminals` lives there.
    QObject *here = &context.terminals;
    return context.journal
        .run([id = terminal.id](Journal &journal) { return hasUnresolved(journal, id); })
        .then(here,
              [=, &vault](const JournalResult<bool> &unresolved) {
                  if (!unresolved)
                      return ready({.journal = unresolved.error()});
                  if (unresolved.value())
                      return ready({.unresolved = true});
                  return vault.remove(terminal.id)
                      .then(here,
                            [=](const VaultResult<Done> &removed) {
                                return removed ? markForgotten(context, terminal)
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
