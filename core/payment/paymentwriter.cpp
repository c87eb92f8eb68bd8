#include "core/payment/paymentwriter.h"

#include "core/base/log.h"

namespace tillside {

PaymentWriter::PaymentWriter(JournalThread &journal, const PaymentRecord &payment,
                             std::chrono::milliseconds again, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_payment(payment)
    , m_revision(payment.revision)
{
    m_again.setSingleShot(true);
    m_again.setInterval(again);
    connect(&m_again, &QTimer::timeout, this, &PaymentWriter::flush);
}

void PaymentWriter::write(const PaymentRecord &payment, const Evidence &evidence)
{
    m_payment = payment;
    m_evidence.push_back(evidence);
    if (!m_again.isActive())
        flush();
}

void PaymentWriter::takeBack()
{
    Q_ASSERT(!m_writing);
    m_again.stop();
    m_evidence.clear();
}

void PaymentWriter::flush()
{
    if (m_writing)
        return;
    m_writing = true;
    PaymentRecord payment = m_payment;
    payment.revision = m_revision;
    const auto lines = m_evidence.size();
    m_journal
        .run([payment, evidence = m_evidence](Journal &journal) {
            return journal.update(payment, evidence);
        })
        .then(this, [this, lines](const JournalResult<PaymentRecord> &r) { onWritten(lines, r); });
}

void PaymentWriter::onWritten(std::size_t lines, const JournalResult<PaymentRecord> &result)
{
    m_writing = false;
    if (!result && result.error() == JournalError::Stale)
        return readRevision();
    if (!result)
        return tryLater(result.error());
    m_revision = result.value().revision;
    m_evidence.erase(m_evidence.begin(), m_evidence.begin() + static_cast<std::ptrdiff_t>(lines));
    if (!m_evidence.empty())
        flush();
    emit saved(result.value());
}

/// The row moved on without us: another process noted something, or a commit was reported as failed
/// and was not. This process holds the terminal's lock, so its own reading of the payment stands.
void PaymentWriter::readRevision()
{
    m_writing = true;
    m_journal.run([id = m_payment.id](Journal &journal) { return journal.payment(id); })
        .then(this, [this](const JournalResult<std::optional<PaymentRecord>> &found) {
            m_writing = false;
            if (!found || !found.value())
                return tryLater(found ? JournalError::Damaged : found.error());
            m_revision = found.value()->revision;
            flush();
        });
}

void PaymentWriter::tryLater(JournalError error)
{
    qCWarning(lcPayment) << m_payment.id.text() << "not saved:" << nameOf(error);
    m_again.start();
    emit failed(error);
}

} // namespace tillside
