#include "core/payment/recovery.h"

#include "core/base/whenfinished.h"
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

Recovery::Recovery(PaymentContext context, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
{
    QMetaObject::invokeMethod(this, &Recovery::start, Qt::QueuedConnection);
}

void Recovery::start()
{
    whenFinished(m_context.journal.run(readOpen), this, [this](const JournalResult<Open> &open) {
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
    // What was never sent is ended without a question, however old it is.
    const auto isAskable = [&now](const PaymentRecord &payment) {
        return payment.state == PaymentState::Recorded || isYoungEnoughToApply(payment, now);
    };
    std::remove_copy_if(open.begin(), open.end(), std::back_inserter(m_tooOld), isAskable);
    for (const TerminalRecord &terminal : terminals) {
        std::vector<PaymentRecord> payments;
        std::copy_if(open.begin(), open.end(), std::back_inserter(payments),
                     [&](const PaymentRecord &payment) {
                         return payment.terminal == terminal.id && isAskable(payment);
                     });
        auto *inquiry = new Inquiry(m_context, terminal, std::move(payments), this);
        connect(inquiry, &Inquiry::notSaved, this, &Recovery::notSaved);
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
    if (m_running > 0)
        return;
    std::optional<JournalError> error;
    for (const Inquiry *inquiry : m_inquiries)
        error = error ? error : inquiry->journalError();
    emit finished(error);
}

std::vector<PaymentRecord> Recovery::payments() const
{
    std::vector<PaymentRecord> all = m_tooOld;
    for (const Inquiry *inquiry : m_inquiries)
        all.insert(all.end(), inquiry->payments().begin(), inquiry->payments().end());
    std::sort(all.begin(), all.end(), [](const PaymentRecord &a, const PaymentRecord &b) {
        return std::pair(a.startedAt, a.id) < std::pair(b.startedAt, b.id);
    });
    return all;
}

std::size_t Recovery::stillAskable() const
{
    const auto isLeft = [](const PaymentRecord &payment) {
        return !isEnded(payment.state) && !payment.settled && askTarget(payment);
    };
    std::ptrdiff_t left = 0;
    for (const Inquiry *inquiry : m_inquiries)
        left += std::count_if(inquiry->payments().begin(), inquiry->payments().end(), isLeft);
    return static_cast<std::size_t>(left);
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
