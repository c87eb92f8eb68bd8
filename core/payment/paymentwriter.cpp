#include "core/payment/paymentwriter.h"

#include "core/base/log.h"
#include "core/base/whenfinished.h"

#include <algorithm>

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
    Q_ASSERT(!m_isWriting);
    m_again.stop();
    m_evidence.clear();
    for (HandedOver &handed : m_handedOver)
        handed.lines = 0;
}

void PaymentWriter::flush()
{
    if (m_isWriting)
        return;
    m_isWriting = true;
    if (m_handedOver.empty() || m_handedOver.back().lines != m_evidence.size())
        m_handedOver.push_back({m_payment, m_evidence.back(), m_evidence.size()});
    PaymentRecord payment = m_payment;
    payment.revision = m_saved.revision;
    if (payment.state == m_saved.state) // What a person was told is written beside.
        payment.toldAt = m_saved.toldAt;
    const auto writing = m_journal.run([payment, evidence = m_evidence](Journal &journal) {
        return journal.update(payment, evidence);
    });
    whenFinished(writing, this, [this](const JournalResult<PaymentRecord> &written) {
        if (written)
            onSaved(written.value(), m_handedOver.back().lines);
        else if (written.error() == JournalError::Stale)
            compare();
        else
            tryLater(written.error());
    });
}

void PaymentWriter::onSaved(const PaymentRecord &saved, std::size_t lines)
{
    m_isWriting = false;
    m_saved = saved;
    m_handedOver.clear();
    m_evidence.erase(m_evidence.begin(), m_evidence.begin() + static_cast<std::ptrdiff_t>(lines));
    emit this->saved(saved);
    if (!m_evidence.empty())
        flush();
}

/// Finds out why the row has another revision than expected. This process holds the terminal's
/// lock, so no other driver has changed the payment; only a cancel, or that a person was told, may
/// have been noted beside it, by this process or another.
void PaymentWriter::compare()
{
    const auto read = [id = m_payment.id](Journal &journal) -> JournalResult<Found> {
        const auto payment = journal.payment(id);
        if (!payment)
            return payment.error();
        const auto events = journal.events(id);
        if (!events)
            return events.error();
        if (!payment.value())
            return JournalError::Damaged;
        return Found{*payment.value(), events.value()};
    };
    whenFinished(m_journal.run(read), this, [this](const JournalResult<Found> &found) {
        if (found)
            onCompared(found.value());
        else
            tryLater(found.error());
    });
}

void PaymentWriter::onCompared(const Found &found)
{
    // A commit that was reported as failed may have worked: this one or an earlier one.
    const auto ours = std::find_if(m_handedOver.rbegin(), m_handedOver.rend(),
                                   [&](const HandedOver &handed) { return isSame(handed, found); });
    if (ours != m_handedOver.rend())
        return onSaved(found.payment, ours->lines);
    PaymentRecord unchanged = m_saved;
    unchanged.revision = found.payment.revision;
    unchanged.toldAt = found.payment.toldAt;
    if (found.payment != unchanged)
        return tryLater(JournalError::Stale);
    m_isWriting = false;
    m_saved = found.payment;
    flush();
}

bool PaymentWriter::isSame(const HandedOver &handed, const Found &found)
{
    const auto isThere = [&handed](const EventRecord &event) {
        return event.evidence.code == handed.newest.code && event.evidence.at == handed.newest.at;
    };
    return found.payment.state == handed.payment.state && found.payment.uti == handed.payment.uti
        && std::any_of(found.events.begin(), found.events.end(), isThere);
}

void PaymentWriter::tryLater(JournalError error)
{
    qCWarning(lcPayment) << m_payment.id.text() << "not saved:" << nameOf(error);
    m_isWriting = false;
    m_again.start();
    emit failed(error);
}

} // namespace tillside
