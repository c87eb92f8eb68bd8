#pragma once

#include "core/base/clock.h"
#include "core/journal/chainguard.h"
#include "core/journal/journalthread.h"
#include "core/payment/paymentcontext.h"
#include "core/settings/settingsstore.h"
#include "core/support/datafolder.h"
#include "core/support/logfile.h"
#include "core/support/redactor.h"
#include "core/terminal/pairing.h"
#include "core/terminal/terminals.h"
#include "core/vault/tokenvault.h"

#include <memory>

namespace tillside {

/// Where a till keeps the tokens of its terminals.
enum class TokenPlace {
    Keychain, ///< The operating system's keychain.
    Memory, ///< Only until the program ends: for training.
};

/// Everything that a till consists of, built in one place and destroyed in the right order.
/// Payments and pairings that use it must be destroyed first.
class Application final {
public:
    /// The till whose data are in \a folder. The journal opens on its own thread meanwhile. If that
    /// fails, every job on the journal gets the error. With \a opensJournal false it stays closed,
    /// and every job gets `CannotOpen`.
    explicit Application(DataFolder folder, QtMsgType leastLogged = QtInfoMsg,
                         TokenPlace tokens = TokenPlace::Keychain, bool opensJournal = true);
    Q_DISABLE_COPY_MOVE(Application)

    [[nodiscard]] const DataFolder &folder() const { return m_folder; }
    /// The result of opening the journal.
    [[nodiscard]] QFuture<JournalResult<Done>> journalOpening() const { return m_journalOpening; }
    /// The files in which an earlier run kept what its journal could not take; see RescueFile.
    [[nodiscard]] QStringList rescueFiles() const { return rescueFilesOf(m_folder.path()); }
    [[nodiscard]] JournalThread &journal() { return m_journal; }
    [[nodiscard]] TokenVault &vault() { return *m_vault; }
    [[nodiscard]] ChainGuard &chain() { return m_chain; }
    [[nodiscard]] Terminals &terminals() { return m_terminals; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] PaymentContext payments();
    [[nodiscard]] PairingContext pairings();
    /// Knows every token that passed through vault().
    [[nodiscard]] const Redactor &redactor() const { return m_redactor; }
    /// "settings.ini" in the folder, read on the first call.
    [[nodiscard]] SettingsStore &settings();

private:
    DataFolder m_folder;
    TokenPlace m_tokens;
    Redactor m_redactor;
    LogFile m_log;
    SystemClock m_clock;
    JournalThread m_journal;
    /// No caller has to wait for it: jobs given to the journal later run after it.
    QFuture<JournalResult<Done>> m_journalOpening;
    std::unique_ptr<TokenVault> m_vault;
    ChainGuard m_chain;
    Terminals m_terminals;
    std::unique_ptr<SettingsStore> m_settings;
};

} // namespace tillside
