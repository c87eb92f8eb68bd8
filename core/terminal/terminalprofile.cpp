#include "core/terminal/terminalprofile.h"

#include "core/terminal/terminallock.h"

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

using Changed = Result<TerminalRecord, ProfileFailure>;
using Saved = JournalResult<std::optional<TerminalRecord>>;

QFuture<Changed> ready(const ProfileFailure &failure)
{
    return QtFuture::makeReadyFuture(Changed(failure));
}

/// The terminal as it is then recorded; nothing if it is not paired.
Saved save(Journal &journal, const TerminalId &id, const ProfileChange &change,
           const QDateTime &now)
{
    const auto found = journal.terminal(id);
    if (!found)
        return found.error();
    if (!found.value() || found.value()->forgottenAt)
        return Saved(std::nullopt);
    TerminalRecord terminal = *found.value();
    if (change.name)
        terminal.name = *change.name;
    if (change.address) {
        terminal.host = change.address->host;
        terminal.port = change.address->port;
    }
    terminal.voidCutOff = change.voidCutOff.value_or(terminal.voidCutOff);
    const auto saved = journal.saveTerminal(terminal, now);
    return saved ? journal.terminal(id) : Saved(saved.error());
}

Changed resultOf(const Saved &saved)
{
    if (saved && saved.value())
        return *saved.value();
    if (saved)
        return ProfileFailure{.error = ProfileError::NotPaired};
    const bool isTaken = saved.error() == JournalError::NameTaken;
    return ProfileFailure{.error = isTaken ? ProfileError::NameTaken : ProfileError::NotSaved,
                          .journal = saved.error()};
}

} // namespace

QLatin1StringView nameOf(ProfileError error)
{
    switch (error) {
    case ProfileError::NameTaken: return "name-taken"_L1;
    case ProfileError::TerminalInUse: return "terminal-in-use"_L1;
    case ProfileError::NotPaired: return "not-paired"_L1;
    case ProfileError::NotSaved: return "not-saved"_L1;
    }
    Q_UNREACHABLE();
}

QFuture<Changed> changeProfile(const PairingContext &context, const TerminalId &terminal,
                               const ProfileChange &change)
{
    const auto taken = TerminalLock::tryAcquire(context.lockFolder, terminal);
    if (!taken)
        return ready({.error = ProfileError::NotSaved, .journal = taken.error()});
    if (!taken.value())
        return ready({.error = ProfileError::TerminalInUse});
    // The lock is released before the answer arrives, because its receiver may want the lock.
    const QDateTime now = context.clock.now();
    const auto job = [lock = taken.value(), terminal, change, now](Journal &journal) mutable {
        Saved saved = save(journal, terminal, change, now);
        lock.reset();
        return saved;
    };
    return context.journal.run(job).then(resultOf);
}

} // namespace tillside
