#pragma once

#include "core/base/result.h"
#include "core/terminal/terminalclient.h"
#include "core/terminal/terminallock.h"
#include "core/vault/tokenvault.h"

#include <QFuture>
#include <QObject>

#include <map>
#include <memory>

namespace tillside {

/// The open connections to the till's terminals, each with its token from the keychain. The token
/// is read once per record and then kept in memory.
class Terminals final : public QObject {
    Q_OBJECT

public:
    using Opened = Result<std::shared_ptr<TerminalClient>, VaultError>;

    /// \a vault must outlive this object.
    Terminals(TokenVault &vault, const Deadlines &deadlines, QObject *parent = nullptr);

    /// A client for \a terminal as recorded now; if one is already open for this record, it is
    /// shared. A client lives as long as anything refers to it. For a paired terminal,
    /// VaultError::NotFound means that the keychain is locked or has lost the token.
    ///
    /// The token is never used with another certificate than the one it was given out under: then
    /// the result is VaultError::PairedElsewhere. If \a lock is the terminal's lock, an entry of an
    /// earlier version, which names no certificate, is bound to the recorded one. The lock is held
    /// until that is done.
    [[nodiscard]] QFuture<Opened> open(const TerminalRecord &terminal,
                                       const std::shared_ptr<TerminalLock> &lock = {});

signals:
    /// A terminal answered a call of one of these clients, in any part of the till.
    void answered(const tillside::TerminalId &terminal, const tillside::AnswerNote &note);

private:
    Opened take(const TerminalRecord &terminal, const Secret &entry,
                const std::shared_ptr<TerminalLock> &lock);
    void bind(const TerminalRecord &terminal, const Secret &token,
              const std::shared_ptr<TerminalLock> &lock);
    std::shared_ptr<TerminalClient> keep(const TerminalRecord &terminal, const Secret &token);

    TokenVault &m_vault;
    Deadlines m_deadlines;
    std::map<TerminalId, std::shared_ptr<TerminalClient>> m_open;
};

} // namespace tillside
