#include "core/payment/checkround.h"

#include "core/base/whenfinished.h"
#include "core/payment/paymentrules.h"

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

CheckRound::CheckRound(PaymentContext context, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
{
    QMetaObject::invokeMethod(this, &CheckRound::start, Qt::QueuedConnection);
}

void CheckRound::start()
{
    whenFinished(m_context.journal.run(readOpen), this, [this](const JournalResult<Open> &open) {
        if (open)
            onRead(open.value().terminals, open.value().payments);
        else
            emit finished(open.error());
    });
}

void CheckRound::onRead(const std::vector<TerminalRecord> &terminals,
                        const std::vector<PaymentRecord> &open)
{
    const QDateTime now = m_context.clock.now();
    // A payment that was never sent is ended without asking, however old it is.
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
        auto *terminalCheck = new TerminalCheck(m_context, terminal, std::move(payments), this);
        connect(terminalCheck, &TerminalCheck::notSaved, this, &CheckRound::notSaved);
        connect(terminalCheck, &TerminalCheck::finished, this,
                &CheckRound::onTerminalCheckFinished);
        m_terminalChecks.push_back(terminalCheck);
    }
    m_running = m_terminalChecks.size();
    if (m_running == 0)
        emit finished(std::nullopt);
}

void CheckRound::onTerminalCheckFinished()
{
    --m_running;
    if (m_running > 0)
        return;
    std::optional<JournalError> error;
    for (const TerminalCheck *terminalCheck : m_terminalChecks)
        error = error ? error : terminalCheck->journalError();
    emit finished(error);
}

std::vector<PaymentRecord> CheckRound::payments() const
{
    std::vector<PaymentRecord> all = m_tooOld;
    for (const TerminalCheck *terminalCheck : m_terminalChecks)
        all.insert(all.end(), terminalCheck->payments().begin(), terminalCheck->payments().end());
    std::sort(all.begin(), all.end(), [](const PaymentRecord &a, const PaymentRecord &b) {
        return std::pair(a.startedAt, a.id) < std::pair(b.startedAt, b.id);
    });
    return all;
}

std::size_t CheckRound::stillAskable() const
{
    const auto isLeft = [](const PaymentRecord &payment) {
        return !isEnded(payment.state) && !payment.settled && askTarget(payment);
    };
    std::ptrdiff_t left = 0;
    for (const TerminalCheck *terminalCheck : m_terminalChecks)
        left += std::count_if(terminalCheck->payments().begin(), terminalCheck->payments().end(),
                              isLeft);
    return static_cast<std::size_t>(left);
}

std::optional<VaultError> CheckRound::vaultError() const
{
    for (const TerminalCheck *terminalCheck : m_terminalChecks) {
        if (terminalCheck->vaultError())
            return terminalCheck->vaultError();
    }
    return std::nullopt;
}

} // namespace tillside
