#include "core/payment/paymentwriter.h"

#include "core/base/log.h"
#include "core/base/whenfinished.h"

namespace tillside {

PaymentWriter::PaymentWriter(JournalThread &journal, const PaymentRecord &payment,
                             std::chrono::milliseconds again, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_payment(payment)
    , m_saved(payment)
{
    m_again.setSingleShot(true);
    m_again.setInterval(again);
    connect(&m_again, &QTimer::timeout, this, &PaymentWriter::flush);
}

void PaymentWriter::write(const PaymentRecord &payment, const std::vector<Evidence> &evidence)
{
    m_payment = payment;
    m_evidence.insert(m_evidence.end(), evidence.begin(), evidence.end());
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
    m_lines = m_evidence.size();
    PaymentRecord payment = m_payment;
    payment.revision = m_saved.revision;
    const auto writing = m_journal.run([payment, evidence = m_evidence](Journal &journal) {
        return journal.update(payment, evidence);
    });
    whenFinished(writing, this, [this](const JournalResult<PaymentRecord> &written) {
        if (written)
            onSaved(written.value());
        else if (written.error() == JournalError::Stale)
            compare();
        else
            tryLater(written.error());
    });
}

void PaymentWriter::onSaved(const PaymentRecord &saved)
{
    m_writing = false;
    m_saved = saved;
    m_evidence.erase(m_evidence.begin(), m_evidence.begin() + static_cast<std::ptrdiff_t>(m_lines));
    emit this->saved(saved);
    if (!m_evidence.empty())
        flush();
}

/// The row moved on without us. This process holds the terminal's lock, so nobody else may have
/// changed the payment; another process may only have noted something beside it.
void PaymentWriter::compare()
{
    const auto reading
        = m_journal.run([id = m_payment.id](Journal &journal) { return journal.payment(id); });
    whenFinished(reading, this, [this](const JournalResult<std::optional<PaymentRecord>> &found) {
        if (found && found.value())
            onCompared(*found.value());
        else
            tryLater(found ? JournalError::Damaged : found.error());
    });
}

void PaymentWriter::onCompared(const PaymentRecord &found)
{
    PaymentRecord unchanged = m_saved;
    unchanged.revision = found.revision;
    const bool isOurs = found.state == m_payment.state && found.uti == m_payment.uti
        && found.revision == m_saved.revision + 1;
    if (found == unchanged) {
        m_writing = false;
        m_saved = found;
        flush();
    } else if (isOurs) {
        onSaved(found); // A commit that was reported as failed and was not.
    } else {
        tryLater(JournalError::Stale);
    }
}

void PaymentWriter::tryLater(JournalError error)
{
    qCWarning(lcPayment) << m_payment.id.text() << "not saved:" << nameOf(error);
    m_writing = false;
    m_again.start();
    emit failed(error);
}

} // namespace tillside
