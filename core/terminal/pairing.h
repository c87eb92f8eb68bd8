#pragma once

#include "core/base/clock.h"
#include "core/journal/journalthread.h"
#include "core/net/certificateprobe.h"
#include "core/terminal/terminalclient.h"
#include "core/terminal/terminallock.h"
#include "core/vault/tokenvault.h"

#include <QLatin1StringView>
#include <QObject>

#include <array>
#include <functional>
#include <memory>
#include <optional>

namespace tillside {

/// What is needed to pair. A serial number that is known already is that terminal paired again,
/// also under a new name or after it was forgotten: its id and everything open on it are kept.
struct PairingRequest {
    TerminalRecord profile; ///< Name, host, port, serial, dialect, path, header form, money; the
                            ///< rest is ignored.
    Secret code; ///< Of the terminal's pairing screen.
    /// The certificate that was compared beforehand; nothing means: trust what it shows now.
    std::optional<Fingerprint> fingerprint;
};

/// Why a pairing did not come about. Nothing of the till's profile changed.
enum class PairingError {
    NameTaken, ///< Another terminal (another serial) has this name.
    TerminalInUse, ///< A payment runs on it, whose token pairing would take away; or another
                   ///< pairing.
    NotReachable, ///< See `call`.
    CertificateDiffers, ///< Not the one that was given beforehand.
    VaultUnusable, ///< Tried before the code is used up; see `vault`.
    CodeRefused, ///< The terminal's words are in `words`.
    NoToken, ///< It answered 200 without a token.
    TokenNotAccepted, ///< It does not take the token it gave, in either header form.
    TokenNotProved, ///< It gave a token, and then no clear answer.
    NotSaved, ///< See `journal`.
};
inline constexpr std::array kPairingErrors{
    PairingError::NameTaken,      PairingError::TerminalInUse,
    PairingError::NotReachable,   PairingError::CertificateDiffers,
    PairingError::VaultUnusable,  PairingError::CodeRefused,
    PairingError::NoToken,        PairingError::TokenNotAccepted,
    PairingError::TokenNotProved, PairingError::NotSaved};
[[nodiscard]] QLatin1StringView nameOf(PairingError error);

struct PairingFailure {
    PairingError error = PairingError::NotReachable;
    std::optional<CallError> call;
    std::optional<VaultError> vault;
    std::optional<JournalError> journal;
    QString words; ///< What the terminal said, in its own words.
};

/// Where pairing needs to write, and how long it waits.
struct PairingContext {
    JournalThread &journal;
    TokenVault &vault;
    const Clock &clock;
    QString lockFolder;
    Deadlines deadlines;
};

/// Pairs one terminal: looks at its certificate, makes sure that the keychain takes a token, spends
/// the code, proves the token by a harmless question, and only then writes token and profile.
///
/// `certificateSeen` comes first, over TLS. `paired` or `failed` comes exactly once, from the event
/// loop. A certificate other than the one of the last pairing is a new terminal: its old token is
/// deleted before anything is sent, and is never sent to it.
class Pairing final : public QObject {
    Q_OBJECT

public:
    Pairing(PairingContext context, PairingRequest request, QObject *parent = nullptr);
    ~Pairing() override;

    /// Whether something was changed already, here or at the terminal: giving up now would leave
    /// the terminal without a token that counts. The rest takes no longer than the deadlines.
    [[nodiscard]] bool hasBegun() const { return m_begun; }

signals:
    void certificateSeen(const tillside::PresentedCertificate &certificate);
    void paired(const tillside::TerminalRecord &terminal);
    void failed(const tillside::PairingFailure &failure);

private:
    void start();
    [[nodiscard]] bool take(const JournalResult<std::shared_ptr<TerminalLock>> &lock);
    void findKnown();
    void onKnown(const std::vector<TerminalRecord> &terminals);
    [[nodiscard]] bool trustsTheSame() const;
    void probe();
    void onCertificate(const PresentedCertificate &seen);
    void tryVault();
    void deleteOldToken();
    void sendCode();
    void onCodeAnswered(const CallResult &result);
    void proveToken();
    void onProofAnswered(const CallResult &result);
    void keep();
    void storeToken(const std::function<void()> &then);
    void save(const std::function<void()> &then);
    void succeed();
    void fail(const PairingFailure &failure);
    void failVault(VaultError error);

    PairingContext m_context;
    PairingRequest m_request;
    TerminalRecord m_terminal;
    Secret m_token;
    std::optional<TerminalRecord> m_known; ///< What is paired again.
    std::vector<std::shared_ptr<TerminalLock>> m_locks; ///< Of the device, then of the terminal.
    std::unique_ptr<TerminalClient> m_client;
    bool m_triedOtherForm = false;
    bool m_begun = false;
};

} // namespace tillside
