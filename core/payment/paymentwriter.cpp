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
    if (!m_payment.settled) // Another process may have recorded what a person said.
        m_payment.settled = m_saved.settled;
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
    if (m_lost)
        return rescue();
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
            onFailed(written.error());
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

/// Finds out why the row has another revision than expected. A cancel, or that a person was told,
/// may have been noted beside it, by this process or another. This process holds the terminal's
/// lock, so no other driver has changed the payment, unless the lock's file was deleted while the
/// request was on its way.
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
            onFailed(found.error());
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
    if (found.payment == unchanged) {
        m_isWriting = false;
        m_saved = found.payment;
        flush();
    } else if (saysMore(found.payment)) {
        onSaved(found.payment, m_evidence.size());
    } else if (canFollow(found.payment)) {
        follow(found.payment);
    } else {
        onFailed(JournalError::Stale);
    }
}

/// Whether another process has learnt the end of this payment, which is all that is to be written
/// here or more.
bool PaymentWriter::saysMore(const PaymentRecord &found) const
{
    const bool isSameEnd = found.state == m_payment.state && found.approved == m_payment.approved;
    return m_saved.state != PaymentState::Recorded && m_payment.uti && found.uti == m_payment.uti
        && isEnded(found.state) && (!isEnded(m_payment.state) || isSameEnd);
}

/// Whether the terminal's answer to the request is still to be written.
bool PaymentWriter::isAnswered() const
{
    return std::any_of(m_evidence.begin(), m_evidence.end(), [](const Evidence &line) {
        return line.code == nameOf(EvidenceCode::Accepted)
            || line.code == nameOf(EvidenceCode::Refused);
    });
}

/// Whether this process, which alone may have sent the request, knows what became of it.
bool PaymentWriter::knowsOfRequest() const
{
    return m_saved.state == PaymentState::Sending
        && (isAnswered() || m_payment.state == PaymentState::NotCharged);
}

/// Whether what is to be written leads on from \a found: another process took the payment for
/// interrupted while its request was on its way here, or came to the same state.
bool PaymentWriter::canFollow(const PaymentRecord &found) const
{
    if (isEnded(found.state) || m_payment.state == PaymentState::Sending)
        return false;
    const bool isInterrupted = found.uti == m_saved.uti
        && (found.state == PaymentState::Unidentified || found.state == PaymentState::Unanswered);
    return (isInterrupted && knowsOfRequest())
        || (found.state == m_payment.state && found.uti == m_payment.uti);
}

void PaymentWriter::follow(const PaymentRecord &found)
{
    qCWarning(lcPayment) << m_payment.id.text() << "was changed by another process";
    m_isWriting = false;
    m_saved = found;
    m_payment.settled = found.settled;
    if (isAnswered()) {
        const Evidence first{nameOf(EvidenceCode::AnsweredAfterAll), m_evidence.front().at, {}};
        m_evidence.insert(m_evidence.begin(), first);
    }
    m_handedOver.clear();
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

void PaymentWriter::onFailed(JournalError error)
{
    if (!isPermanent(error))
        return tryLater(error);
    m_isWriting = false;
    m_lost = error;
    qCCritical(lcPayment) << m_payment.id.text() << nameOf(m_payment.state)
                          << "is lost to the journal:" << nameOf(error) << "UTI"
                          << (m_payment.uti ? m_payment.uti->text() : QString());
    rescue();
}

void PaymentWriter::tryLater(JournalError error)
{
    qCWarning(lcPayment) << m_payment.id.text() << "not saved:" << nameOf(error);
    m_isWriting = false;
    m_again.start();
    emit failed(error);
}

/// Hands everything that is not on the disk to the rescue file.
void PaymentWriter::rescue()
{
    m_isWriting = true;
    const auto keep = [payment = m_payment, evidence = m_evidence, why = *m_lost,
                       isWorthIt = isWorthRescuing()](Journal &journal) {
        return isWorthIt ? journal.rescue(payment, evidence, why)
                         : JournalResult<QString>(QString());
    };
    whenFinished(m_journal.run(keep), this,
                 [this, lines = m_evidence.size()](const JournalResult<QString> &file) {
                     onRescued(file, lines);
                 });
}

/// A payment that was not sent leaves nothing to keep.
bool PaymentWriter::isWorthRescuing() const
{
    return std::any_of(m_evidence.begin(), m_evidence.end(), [](const Evidence &line) {
        return line.code != nameOf(EvidenceCode::Sending)
            && line.code != nameOf(EvidenceCode::NotSaved);
    });
}

void PaymentWriter::onRescued(const JournalResult<QString> &file, std::size_t lines)
{
    if (!file)
        qCCritical(lcPayment) << m_payment.id.text() << "not rescued:" << nameOf(file.error());
    m_isWriting = false;
    m_evidence.erase(m_evidence.begin(), m_evidence.begin() + static_cast<std::ptrdiff_t>(lines));
    emit failed(*m_lost);
    if (!m_evidence.empty())
        flush();
}

} // namespace tillside
