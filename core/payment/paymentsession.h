#pragma once

#include "core/payment/judgement.h"
#include "core/payment/paymentcontext.h"
#include "core/payment/paymentwriter.h"
#include "core/payment/poller.h"
#include "core/payment/pollpace.h"
#include "core/terminal/terminallock.h"

#include <QObject>

#include <memory>

namespace tillside {

/// Drives one payment from its record to its end, and holds the terminal's lock meanwhile.
///
/// The order is always: journal, send, apply, commit, tell. `changed` therefore comes after the
/// commit; where a commit fails `notSaved` comes instead, and `changed` once a later try worked.
/// `ended` comes at most once, after one of the two. A reading that changes nothing and says what
/// the payment's newest line in the journal says already is not written again.
///
/// Destroying a session (with deleteLater(), from a slot) stops the asking. Do not destroy one
/// while isPosting(): the answer to a request that has left would be lost.
class PaymentSession final : public QObject {
    Q_OBJECT

public:
    /// \a payment as it stands in the journal.
    PaymentSession(PaymentContext context, std::shared_ptr<TerminalClient> client,
                   std::shared_ptr<TerminalLock> lock, const PaymentRecord &payment,
                   QObject *parent = nullptr);

    /// Sends a payment that was just recorded, and asks until it ends.
    void send();
    /// Takes up a payment that an earlier run of the till left open, and asks until it ends.
    void resume();
    /// As resume(), but with one question at most, and `checkedOnce` after it.
    void checkOnce();
    /// No answer that comes from here on is applied: what was told last stays as the journal has
    /// it, and whoever asks next hears the rest. Only while isSaved() and not isPosting().
    void stopAsking();

    /// The payment as it stands, saved or not.
    [[nodiscard]] const PaymentRecord &payment() const { return m_payment; }
    /// Whether the request is on its way and its answer outstanding.
    [[nodiscard]] bool isPosting() const { return m_post != Post::None; }
    /// Whether all that is known is on the disk.
    [[nodiscard]] bool isSaved() const { return m_writer.isSaved(); }

signals:
    void changed(const tillside::PaymentRecord &payment);
    void notSaved(const tillside::PaymentRecord &payment, tillside::JournalError error);
    /// The terminal's latest text while it works: information, never evidence.
    void terminalSaid(const QString &text);
    void stuck(tillside::Stuck reason);
    /// The POST is over: the process may end without losing its answer.
    void posted();
    /// What the question of checkOnce() led to; nothing where there was nobody to ask. Of a payment
    /// too old to be asked about by itself the reading is only told, never applied.
    void checkedOnce(const std::optional<tillside::Judgement> &judgement);
    void ended();

private:
    /// How far the request is, while isPosting().
    enum class Post {
        None,
        ToBeMarked, ///< Nothing leaves before "sending" is on the disk.
        Submitted, ///< A byte may have left.
    };

    void readNewestLine();
    void pickUp();
    void submit();
    void onConcluded(const Judgement &judgement);
    void saveProfile();
    void onAnswered(const CallResult &result);
    [[nodiscard]] Judgement read(const HttpAnswer &answer);
    void apply(const Judgement &judgement);
    void write(const std::vector<Evidence> &lines);
    [[nodiscard]] bool isNewestLine(const Judgement &judgement) const;
    [[nodiscard]] Evidence line(EvidenceCode code, const EvidenceDetail &detail = {}) const;
    [[nodiscard]] std::vector<Evidence> linesFor(const Judgement &judgement) const;
    void onSaved(const PaymentRecord &payment);
    void onNotSaved(JournalError error);
    void proceed();
    void ask();

    PaymentContext m_context;
    std::shared_ptr<TerminalClient> m_client;
    std::shared_ptr<TerminalLock> m_lock;
    PaymentRecord m_payment;
    PaymentWriter m_writer;
    Poller m_poller;
    PollPace m_asking;
    std::optional<Judgement> m_last; ///< The newest reading.
    /// Of the payment in the journal, of an earlier run too, or on its way there.
    std::optional<Evidence> m_newestLine;
    Post m_post = Post::None;
    bool m_isOwnUtiReplaced = false;
    bool m_isTooOld = false; ///< Found open so long after its start that no answer may be applied.
    bool m_isCommitting = false; ///< The next step waits for the disk.
    std::optional<int> m_questionsLeft; ///< Unset: as many as it takes.
};

} // namespace tillside
