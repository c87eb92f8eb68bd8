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
#include <vector>

namespace tillside {

/// What is needed to pair. If the serial number is known, the terminal is paired again, even under
/// a new name or after it was forgotten; its id and everything open on it are kept.
struct PairingRequest {
    /// Name, host, port, serial, dialect, path, header form and money; the rest is ignored.
    TerminalRecord profile;
    Secret code; ///< From the terminal's pairing screen.
    /// The certificate that was compared beforehand. If unset, the one shown now is trusted.
    std::optional<Fingerprint> fingerprint;
    /// Whether a certificate that another paired terminal has may be pinned for this one too.
    /// Devices of one make may share a built-in certificate.
    bool sameCertificate = false;
};

/// Why a pairing failed. The till's record of the terminal is unchanged, unless VaultUnusable came
/// after the code was used. If the terminal showed another certificate than at the last pairing,
/// its old token may already be deleted.
enum class PairingError {
    NameTaken, ///< Another terminal (another serial) has this name.
    /// A payment is running on it and would lose its token, or another pairing is running.
    TerminalInUse,
    NotReachable, ///< See `call`.
    CertificateDiffers, ///< The certificate is not the one compared beforehand.
    /// Another terminal is paired with this certificate: perhaps the same device under another
    /// serial number. Its name is in `words`.
    CertificateKnown,
    /// See `vault`. Tried before the code is used; it can also fail later, when the token is
    /// stored.
    VaultUnusable,
    CodeRefused, ///< What the terminal said is in `words`.
    NoToken, ///< The terminal answered 200 without a token. See `fault`.
    TokenNotAccepted, ///< The terminal does not accept its own token, in either header form.
    TokenNotProved, ///< The terminal gave a token, but then no clear answer.
    NotSaved, ///< See `journal`.
};
inline constexpr std::array kPairingErrors{
    PairingError::NameTaken,        PairingError::TerminalInUse,
    PairingError::NotReachable,     PairingError::CertificateDiffers,
    PairingError::CertificateKnown, PairingError::VaultUnusable,
    PairingError::CodeRefused,      PairingError::NoToken,
    PairingError::TokenNotAccepted, PairingError::TokenNotProved,
    PairingError::NotSaved};
[[nodiscard]] QLatin1StringView nameOf(PairingError error);

struct PairingFailure {
    PairingError error = PairingError::NotReachable;
    std::optional<CallError> call;
    std::optional<VaultError> vault;
    std::optional<JournalError> journal;
    std::optional<AnswerFault> fault; ///< Why an answer with the code 200 gave no token, if known.
    /// What the terminal said, cleaned; the certificate's fingerprint; or another terminal's name.
    QString words;
};

/// The one of \a terminals that is paired with the certificate \a fingerprint under another serial
/// number than \a serial; nothing if there is none. One device under two serial numbers would have
/// two locks and two lists of what is open.
[[nodiscard]] std::optional<TerminalRecord> pinnedElsewhere(
    const std::vector<TerminalRecord> &terminals, const Serial &serial,
    const Fingerprint &fingerprint);

/// Where pairing reads and writes, and how long it waits.
struct PairingContext {
    JournalThread &journal;
    TokenVault &vault;
    const Clock &clock;
    QString lockFolder;
    Deadlines deadlines;
};

/// Pairs one terminal. It fetches the terminal's certificate, makes sure that the keychain can
/// store a token, uses the code, proves the token with a harmless question, and only then writes
/// the token and the profile.
///
/// Over TLS, `certificateSeen` is emitted first, once the terminal has shown a certificate.
/// `paired` or `failed` is emitted exactly once, from the event loop. A terminal with another
/// certificate than at the last pairing counts as new: its old token is deleted before anything is
/// sent, and is never sent to it.
class Pairing final : public QObject {
    Q_OBJECT

public:
    Pairing(PairingContext context, PairingRequest request, QObject *parent = nullptr);
    ~Pairing() override;

    /// Whether anything has already changed, here or at the terminal: giving up now would leave the
    /// terminal without a valid token. Apart from the keychain, the rest takes no longer than the
    /// deadlines.
    [[nodiscard]] bool hasBegun() const { return m_hasBegun; }

signals:
    void certificateSeen(const tillside::PresentedCertificate &certificate);
    void paired(const tillside::TerminalRecord &terminal);
    void failed(const tillside::PairingFailure &failure);

private:
    void start();
    [[nodiscard]] bool take(const JournalResult<std::shared_ptr<TerminalLock>> &lock);
    void findKnown();
    void onKnown();
    [[nodiscard]] bool trustsTheSame() const;
    void probe();
    void onCertificate(const PresentedCertificate &seen);
    void tryVault();
    void readOldToken();
    void deleteOldToken();
    void sendCode();
    void onCodeAnswered(const CallResult &result);
    void failWithoutToken(const HttpAnswer &answer);
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
    Secret m_oldToken; ///< From the last pairing. A refusal may repeat it.
    std::vector<TerminalRecord> m_paired; ///< The terminals that are not forgotten.
    std::optional<TerminalRecord> m_known; ///< The terminal that is paired again, if it is known.
    std::vector<std::shared_ptr<TerminalLock>> m_locks; ///< The device's, then the terminal's.
    std::unique_ptr<TerminalClient> m_client;
    bool m_hasTriedOtherForm = false;
    bool m_hasBegun = false;
};

} // namespace tillside
