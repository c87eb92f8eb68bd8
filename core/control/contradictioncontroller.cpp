#include "core/control/contradictioncontroller.h"

#include "core/base/whenfinished.h"
#include "core/control/transactiondetails.h"
#include "core/payment/duplicateguard.h"
#include "core/payment/paymentrules.h"
#include "core/payment/telling.h"

#include <algorithm>
#include <utility>

namespace tillside {

namespace {

JournalResult<Done> addLaterSale(const Journal &journal, ContradictionNotice &notice)
{
    const auto again = findChargedAgain(journal, notice.item.payment);
    if (!again)
        return again.error();
    notice.again = again.value();
    if (!notice.again)
        return Done{};
    const auto terminal = journal.terminal(notice.again->terminal);
    if (!terminal)
        return terminal.error();
    notice.againTerminal = terminal.value() ? terminal.value()->name : QString();
    return Done{};
}

} // namespace

JournalResult<ContradictionNotice> readNotice(const Journal &journal, const PaymentId &id)
{
    const auto read = readDetails(journal, id);
    if (!read)
        return read.error();
    const TransactionDetails &details = read.value().value();
    ContradictionNotice notice;
    notice.item
        = {.payment = details.payment, .events = details.events, .terminal = details.terminal.name};
    notice.terminal = details.terminal;
    notice.canVoid = tookMoneyAfterAll(details.payment)
        && !mayVoid(details.payment, details.followUps) && !details.terminal.forgottenAt;
    const auto added = addLaterSale(journal, notice);
    return added ? JournalResult<ContradictionNotice>(notice) : added.error();
}

ContradictionController::ContradictionController(PaymentContext context,
                                                 const BackgroundCheck &backgroundCheck,
                                                 QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
{
    connect(&backgroundCheck, &BackgroundCheck::contradicted, this,
            &ContradictionController::onContradicted);
    connect(&backgroundCheck, &BackgroundCheck::paymentsChanged, this,
            &ContradictionController::onPayments);
}

/// A newer contradiction of a payment whose notice is unanswered replaces that notice.
void ContradictionController::onContradicted(const PaymentRecord &payment)
{
    const auto found = std::find(m_waiting.begin(), m_waiting.end(), payment.id);
    if (found == m_waiting.end())
        m_waiting.push_back(payment.id);
    if (m_waiting.front() == payment.id)
        readNext();
}

/// Drops what needs no notice any more.
void ContradictionController::onPayments(const std::vector<PaymentRecord> &payments)
{
    const auto isGone = [&payments](const PaymentId &id) {
        return std::none_of(payments.begin(), payments.end(),
                            [&id](const PaymentRecord &payment) { return payment.id == id; });
    };
    m_waiting.erase(std::remove_if(m_waiting.begin(), m_waiting.end(), isGone), m_waiting.end());
    if (m_notice && isGone(m_notice->item.payment.id))
        readNext();
}

void ContradictionController::readNext()
{
    if (std::exchange(m_notice, std::nullopt))
        emit changed();
    if (m_waiting.empty())
        return;
    const auto reading
        = m_context.journal.run([id = m_waiting.front()](Journal &j) { return readNotice(j, id); });
    whenFinished(reading, this,
                 [this, id = m_waiting.front()](const Read &read) { onRead(id, read); });
}

/// What cannot be read now stays on the list to check; BackgroundCheck reports that the journal is
/// unreadable.
void ContradictionController::onRead(const PaymentId &id, const Read &read)
{
    if (!read || m_waiting.empty() || m_waiting.front() != id)
        return;
    m_notice = read.value();
    emit changed();
}

void ContradictionController::answer()
{
    if (!m_notice)
        return;
    std::erase(m_waiting, m_notice->item.payment.id);
    tell(m_context.journal, {m_notice->item.payment}, now());
    readNext();
}

} // namespace tillside
