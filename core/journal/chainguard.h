#pragma once

#include "core/journal/chainentry.h"
#include "core/journal/journalthread.h"
#include "core/system/processlock.h"
#include "core/vault/tokenvault.h"

#include <QDeadlineTimer>
#include <QFuture>
#include <QLatin1StringView>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <array>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace tillside {

/// How the journal compares with what the keychain remembers of it.
enum class JournalAge {
    Current, ///< It holds the newest event that the keychain knows, and perhaps later ones.
    /// It lacks that event: it is an older copy, or its end was cut off or changed. Also if the
    /// keychain has lost an entry that was written.
    Older,
    NotVerified, ///< The keychain or the journal could not be read. This stops no payment.
};
inline constexpr std::array kJournalAges{JournalAge::Current, JournalAge::Older,
                                         JournalAge::NotVerified};
[[nodiscard]] QLatin1StringView nameOf(JournalAge age);

/// Keeps the newest event of the journal's chain, and the key of its MACs, in the keychain: one
/// entry for each journal, written only after the commit of that event and never backwards.
///
/// It does nothing before age() is first called, so that a face which needs no keychain does not
/// make it ask for its password.
class ChainGuard final : public QObject {
    Q_OBJECT

public:
    /// \a journal and \a vault must outlive it. \a lockFolder is the data folder. While it exists,
    /// the entry follows the journal every \a pace.
    ChainGuard(JournalThread &journal, TokenVault &vault, const QString &lockFolder,
               std::chrono::milliseconds pace = std::chrono::seconds(30),
               QObject *parent = nullptr);

    /// The comparison, made on the first call, and again as long as it gives NotVerified. After
    /// Current or Older, events get MACs.
    [[nodiscard]] QFuture<JournalAge> age();
    /// The keychain's reason, once age() has given NotVerified because of it.
    [[nodiscard]] std::optional<VaultError> problem() const { return m_problem; }
    /// A supervisor accepts the journal as it is: the entry is written anew for its newest event,
    /// and age() is Current from then on. The result is the keychain's.
    [[nodiscard]] QFuture<VaultResult<Done>> accept();
    /// Writes the entry for the newest event if it is behind. Finishes when that is done or has
    /// failed, and at once if age() is not known to be Current. It waits a moment for another face
    /// that writes the entry.
    [[nodiscard]] QFuture<Done> flush();
    /// Like flush(), for the end of a program: it finishes within two seconds, whatever the
    /// keychain does.
    [[nodiscard]] QFuture<Done> flushAtEnd();

private:
    /// What the journal says about itself.
    struct State {
        QString journal; ///< Its id.
        bool wasKept = false; ///< The keychain once had an entry for it.
        bool isCopy = false; ///< The entry is the original's: a copy must not write it.
        ChainHead head;
    };
    using Flush = std::shared_ptr<QPromise<Done>>;

    [[nodiscard]] static JournalResult<State> read(const Journal &journal);
    void begin();
    void onEntry(const VaultResult<Secret> &secret);
    void create();
    void createUnlessThere(const VaultResult<Secret> &secret);
    void findOutWhetherItIsGone();
    void lookAgain();
    void compare(const ChainEntry &entry);
    void conclude(JournalAge age, std::optional<VaultError> problem = {});
    void beginFlush(const Flush &flush, const QDeadlineTimer &deadline);
    void follow(const Flush &flush, const VaultResult<Secret> &secret);
    void letGo(const Flush &flush);
    void write(const ChainEntry &entry, const std::function<void(const VaultResult<Done> &)> &then);
    static void end(const Flush &flush);

    JournalThread &m_journal;
    TokenVault &m_vault;
    ProcessLock m_lock; ///< One process at a time compares the entry and writes it.
    QTimer m_pace;
    QPromise<JournalAge> m_age;
    State m_state; ///< As the journal was when it was compared.
    std::optional<JournalAge> m_result; ///< Unset until the comparison is made.
    std::optional<VaultError> m_problem;
    bool m_isStarted = false;
    bool m_isFlushing = false; ///< The lock is held for a flush of this face.
};

} // namespace tillside
