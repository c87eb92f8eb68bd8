#include "core/payment/recovery.h"

#include "core/payment/askable.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace tillside {

namespace {

struct Open {
    std::vector<TerminalRecord> terminals;
    std::vector<PaymentRecord> payments;
};

JournalResult<Open> readOpen(Journal &journal)
{
    auto payments = journal.payments({.unresolvedOnly = true, .oldestFirst = true});
    if (!payments)
        return payments.error();
    Open open{.terminals = {}, .payments = std::move(payments).value()};
    for (const PaymentRecord &payment : open.payments) {
        const bool isNew
            = std::none_of(open.terminals.begin(), open.terminals.end(),
                           [&](const TerminalRecord &t) { return t.id == payment.terminal; });
        if (!isNew)
            continue;
        const auto terminal = journal.terminal(payment.terminal);
        if (!terminal)
            return terminal.error();
        if (terminal.value())
            open.terminals.push_back(*terminal.value());
    }
    return open;
}

} // namespace

Recovery::Recovery(const PaymentContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    QMetaObject::invokeMethod(this, &Recovery::start, Qt::QueuedConnection);
}

void Recovery::start()
{
    m_context.journal.run(readOpen).then(this, [this](const JournalResult<Open> &open) {
        if (open)
            onRead(open.value().terminals, open.value().payments);
        else
            emit finished(open.error());
    });
}

void Recovery::onRead(const std::vector<TerminalRecord> &terminals,
                      const std::vector<PaymentRecord> &open)
{
    const QDateTime now = m_context.clock.now();
    for (const TerminalRecord &terminal : terminals) {
        std::vector<PaymentRecord> payments;
        std::copy_if(open.begin(), open.end(), std::back_inserter(payments),
                     [&](const PaymentRecord &payment) {
                         return payment.terminal == terminal.id
                             && isYoungEnoughToApply(payment, now);
                     });
        auto *inquiry = new Inquiry(m_context, terminal, std::move(payments), this);
        connect(inquiry, &Inquiry::finished, this, &Recovery::onInquiryFinished);
        m_inquiries.push_back(inquiry);
    }
    m_running = m_inquiries.size();
    if (m_running == 0)
        emit finished(std::nullopt);
}

void Recovery::onInquiryFinished()
{
    --m_running;
    if (m_running == 0)
        emit finished(std::nullopt);
}

std::vector<PaymentRecord> Recovery::payments() const
{
    std::vector<PaymentRecord> all;
    for (const Inquiry *inquiry : m_inquiries)
        all.insert(all.end(), inquiry->payments().begin(), inquiry->payments().end());
    std::sort(all.begin(), all.end(), [](const PaymentRecord &a, const PaymentRecord &b) {
        return std::pair(a.startedAt, a.id) < std::pair(b.startedAt, b.id);
    });
    return all;
}

std::size_t Recovery::stillAskable() const
{
    const auto all = payments();
    return static_cast<std::size_t>(
        std::count_if(all.begin(), all.end(), [](const PaymentRecord &payment) {
            return !isEnded(payment.state) && !payment.settled && askTarget(payment);
        }));
}

std::optional<VaultError> Recovery::vaultError() const
{
    for (const Inquiry *inquiry : m_inquiries) {
        if (inquiry->vaultError())
            return inquiry->vaultError();
    }
    return std::nullopt;
}

} // namespace tillside
