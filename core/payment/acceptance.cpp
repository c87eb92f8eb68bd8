#include "core/payment/acceptance.h"

#include "core/base/whenfinished.h"
#include "core/payment/paymentstate.h"

#include <QPromise>

#include <memory>
#include <utility>

namespace tillside {

namespace {

using Accepted = Result<Done, AcceptFailure>;

JournalResult<Done> doubtRecorded(Journal &journal, const QDateTime &at)
{
    const auto open = journal.payments({.unresolvedOnly = true, .oldestFirst = true});
    if (!open)
        return open.error();
    for (PaymentRecord payment : open.value()) {
        if (payment.state != PaymentState::Recorded)
            continue;
        const Judgement judgement = judgeCopied(payment);
        payment.state = next(payment.state, judgement.event).value();
        const auto written = journal.update(payment, {{nameOf(judgement.code), at, {}}});
        if (!written)
            return written.error();
    }
    return Done{};
}

/// The journal's part. The doubt comes first: once the journal is accepted, "recorded" is a proof.
JournalResult<Done> accept(Journal &journal, bool isOlder, const QString &by, const QDateTime &at)
{
    const JournalResult<bool> isCopy = journal.isCopy();
    if (!isCopy)
        return isCopy.error();
    if (!isCopy.value() && !isOlder)
        return Done{};
    const JournalResult<Done> doubted = doubtRecorded(journal, at);
    return doubted ? journal.accept(by, at) : doubted;
}

/// Accepts a journal step by step; it deletes itself at the end.
class Acceptance final : public QObject {
public:
    Acceptance(const PaymentContext &context, QString by)
        : m_context(context)
        , m_by(std::move(by))
    {
        m_promise.start();
    }

    [[nodiscard]] QFuture<Accepted> future() const { return m_promise.future(); }
    void start()
    {
        if (m_context.chain == nullptr)
            return write(JournalAge::NotVerified);
        whenFinished(m_context.chain->age(), this, [this](JournalAge age) {
            age == JournalAge::NotVerified ? acceptCopy() : write(age);
        });
    }

private:
    /// Whether the journal is older is not known; that it is a copy is seen without the keychain.
    void acceptCopy()
    {
        const auto looking
            = m_context.journal.run([](const Journal &journal) { return journal.isCopy(); });
        whenFinished(looking, this, [this](const JournalResult<bool> &isCopy) {
            if (!isCopy || isCopy.value())
                return write(JournalAge::NotVerified);
            const VaultError why = m_context.chain->problem().value_or(VaultError::Failed);
            end(AcceptFailure{.journal = {}, .vault = why});
        });
    }

    void write(JournalAge age)
    {
        const bool isOlder = age == JournalAge::Older;
        const auto writing = m_context.journal.run(
            [isOlder, by = m_by, at = m_context.clock.now()](Journal &journal) {
                return accept(journal, isOlder, by, at);
            });
        whenFinished(writing, this, [this, age](const JournalResult<Done> &written) {
            if (!written)
                return end(AcceptFailure{.journal = written.error(), .vault = {}});
            age == JournalAge::NotVerified ? end(Done{}) : remember();
        });
    }

    void remember()
    {
        whenFinished(m_context.chain->accept(), this, [this](const VaultResult<Done> &kept) {
            kept ? end(Done{}) : end(AcceptFailure{.journal = {}, .vault = kept.error()});
        });
    }

    void end(const Accepted &accepted)
    {
        m_promise.addResult(accepted);
        m_promise.finish();
        deleteLater();
    }

    PaymentContext m_context;
    QString m_by;
    QPromise<Accepted> m_promise;
};

} // namespace

Judgement judgeCopied(const PaymentRecord &payment)
{
    return {payment.uti ? PaymentEvent::LostWithUti : PaymentEvent::LostWithoutUti,
            EvidenceCode::CopiedBeforeSending,
            {}};
}

QFuture<Accepted> acceptJournal(const PaymentContext &context, const QString &by)
{
    auto *acceptance = new Acceptance(context, by); // Deletes itself.
    const QFuture<Accepted> future = acceptance->future();
    acceptance->start();
    return future;
}

} // namespace tillside
