#pragma once

#include "core/payment/confirmation.h"
#include "core/payment/paymentcontext.h"
#include "core/payment/paymentwriter.h"
#include "core/payment/poller.h"
#include "core/payment/pollpace.h"
#include "core/terminal/terminallock.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>

namespace tillside {

/// Drives one payment from its record to its end, and holds the terminal's lock meanwhile.
///
/// The order is always: journal, send, apply, commit, tell. So `changed` comes after the commit. If
/// a commit fails, `notSaved` comes instead, and `changed` once a later attempt has worked; after a
/// permanent error there is none, and what is known is in a rescue file. `ended` comes at most
/// once, after one of the two. A reading that changes nothing and repeats the payment's newest line
/// in the journal is not written again.
///
/// Destroying a session (with deleteLater(), from a slot) stops the asking. Do not destroy one
/// while isPosting(): the answer to the request would be lost.
class PaymentSession final : public QObject {
    Q_OBJECT

public:
    /// \a payment is as it stands in the journal.
    PaymentSession(PaymentContext context, std::shared_ptr<TerminalClient> client,
                   std::shared_ptr<TerminalLock> lock, const PaymentRecord &payment,
                   QObject *parent = nullptr);

    /// Sends a payment that was just recorded, and asks until it ends.
    void send();
    /// Takes up a payment that an earlier run of the till left open, and asks until it ends. If the
    /// payment is too old for an answer to be applied (isYoungEnoughToApply()), it asks once, as
    /// checkOnce() does.
    void resume();
    /// As resume(), but asks at most once, and goes on only while an answer has to stay the same to
    /// count (Confirmation). `checkedOnce` follows. The payment may have ended: what the terminal
    /// says against the end is recorded. With Keeping::AnyUrl, the connection is left open for the
    /// next session (Poller::keep), and the caller closes it with TerminalClient::rest().
    void checkOnce(Keeping keeping = Keeping::OneUrl);
    /// No later answer is applied: the last state reported stays in the journal, and the next
    /// session to ask learns the rest. Only while neither isSaving() nor isPosting().
    void stopAsking();

    /// The payment as it stands, saved or not.
    [[nodiscard]] const PaymentRecord &payment() const { return m_payment; }
    /// Whether the request is on its way and not answered yet.
    [[nodiscard]] bool isPosting() const { return m_post != Post::None; }
    /// Whether everything known about the payment is in the journal.
    [[nodiscard]] bool isSaved() const { return m_writer.isSaved(); }
    /// Whether something known is not on the disk yet and will be tried again.
    [[nodiscard]] bool isSaving() const { return m_writer.isSaving(); }

signals:
    /// A change of \a payment is on the disk.
    void changed(const tillside::PaymentRecord &payment);
    /// A change of \a payment could not be saved; the session keeps trying, unless \a error is
    /// permanent.
    void notSaved(const tillside::PaymentRecord &payment, tillside::JournalError error);
    /// The terminal's latest text while it is working: information, never evidence.
    void terminalSaid(const QString &text);
    /// Asking no longer helps. Comes once for each change of the reason.
    void stuck(tillside::Stuck reason);
    /// The POST is over: the process can end without losing its answer.
    void posted();
    /// The last reading of checkOnce(), of an answer or of an interruption; nothing if there was
    /// none. The reading for a payment that is too old is only reported, never applied.
    void checkedOnce(const std::optional<tillside::Judgement> &judgement);
    /// The payment has ended.
    void ended();

private:
    /// How far the request has come, for isPosting().
    enum class Post {
        None,
        ToBeMarked, ///< Nothing leaves before "sending" is on the disk.
        Submitted, ///< A byte may have left.
    };

    void readNewestLine();
    void readOriginal();
    void pickUp(bool isCopy);
    void endRecorded(bool isCopy);
    void submit();
    void onConcluded(const Judgement &judgement);
    void saveProfile();
    void onAnswered(const CallResult &result);
    void onRead(const TerminalAnswer &said, Confirmation::ms askedAt);
    void checkNew(const TerminalAnswer &said, const Judgement &judgement);
    void take(const TerminalAnswer &said, const Judgement &judgement);
    void conclude(const Judgement &judgement);
    [[nodiscard]] Confirmation::ms now() const { return Confirmation::ms(m_clock.elapsed()); }
    [[nodiscard]] bool mayAskOnceMore() const;
    void apply(const Judgement &judgement);
    void hear(const Judgement &judgement);
    [[nodiscard]] bool isOnRecord(const Judgement &judgement, const EvidenceDetail &against) const;
    void takeFacts(const Judgement &judgement, const TerminalAnswer &said);
    void addApprovalLines(std::vector<Evidence> &lines) const;
    void write(const std::vector<Evidence> &lines);
    [[nodiscard]] bool isNewestLine(const Judgement &judgement) const;
    [[nodiscard]] Evidence line(EvidenceCode code, const EvidenceDetail &detail = {}) const;
    [[nodiscard]] std::vector<Evidence> linesFor(const Judgement &judgement) const;
    void onSaved(const PaymentRecord &payment);
    void onNotSaved(JournalError error);
    void proceed();
    void ask();
    void rest();

    PaymentContext m_context;
    std::shared_ptr<TerminalClient> m_client;
    std::shared_ptr<TerminalLock> m_lock;
    PaymentRecord m_payment;
    /// What a refund returns the money of; unset for other payments and until it is read.
    std::optional<PaymentRecord> m_original;
    PaymentRecord m_facts; ///< m_payment, with the facts of the newest answer after its end.
    PaymentWriter m_writer;
    Poller m_poller;
    PollPace m_asking;
    Confirmation m_confirmation;
    QElapsedTimer m_clock; ///< Runs from the construction.
    std::optional<Judgement> m_last; ///< The newest reading, if any.
    /// The payment's newest line in the journal, perhaps from an earlier run, or on its way there.
    std::optional<Evidence> m_newestLine;
    std::optional<Contradiction> m_contradiction; ///< The newest on record, if any.
    Post m_post = Post::None;
    bool m_isOwnUtiReplaced = false;
    bool m_isStopped = false; ///< No later answer is applied.
    bool m_isTooOld = false; ///< Picked up so long after its start that no answer may be applied.
    bool m_isCommitting = false; ///< The next step waits for the disk.
    std::optional<int> m_questionsLeft; ///< Unset: no limit.
    Keeping m_keeping = Keeping::OneUrl;
};

} // namespace tillside
