#include "core/payment/checkround.h"

#include "core/base/whenfinished.h"
#include "core/payment/ends.h"
#include "core/payment/paymentrules.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace tillside {

namespace {

bool holds(const std::vector<PaymentRecord> &payments, const PaymentId &id)
{
    return std::any_of(payments.begin(), payments.end(),
                       [&id](const PaymentRecord &payment) { return payment.id == id; });
}

template <typename Condition>
void append(std::vector<PaymentRecord> &to, const std::vector<PaymentRecord> &from,
            Condition condition)
{
    std::copy_if(from.begin(), from.end(), std::back_inserter(to), condition);
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
    const auto reading = m_context.journal.run(
        [now = m_context.clock.now()](Journal &journal) { return read(journal, now); });
    whenFinished(reading, this, [this](const JournalResult<Reading> &found) {
        if (found)
            onRead(found.value());
        else
            emit finished(found.error());
    });
}

JournalResult<CheckRound::Reading> CheckRound::read(Journal &journal, const QDateTime &now)
{
    const auto open = journal.payments({.unresolvedOnly = true, .oldestFirst = true});
    if (!open)
        return open.error();
    const auto ends = endsToAskAbout(journal);
    if (!ends)
        return ends.error();
    const auto contradicted = contradictedEnds(journal);
    if (!contradicted)
        return contradicted.error();
    Reading reading{.terminals = {}, .open = open.value(), .ends = {}, .contradicted = {}};
    append(reading.ends, ends.value(),
           [&now](const PaymentRecord &payment) { return isEndDue(payment, now); });
    append(reading.contradicted, contradicted.value(),
           [&reading](const PaymentRecord &p) { return !holds(reading.ends, p.id); });
    const auto added = addTerminals(journal, reading);
    return added ? JournalResult<Reading>(reading) : added.error();
}

JournalResult<Done> CheckRound::addTerminals(Journal &journal, Reading &reading)
{
    std::vector<TerminalRecord> &terminals = reading.terminals;
    for (const auto *payments : {&reading.open, &reading.ends}) {
        for (const PaymentRecord &payment : *payments) {
            const bool isThere
                = std::any_of(terminals.begin(), terminals.end(),
                              [&](const TerminalRecord &t) { return t.id == payment.terminal; });
            if (isThere)
                continue;
            const auto terminal = journal.terminal(payment.terminal);
            if (!terminal)
                return terminal.error();
            if (terminal.value())
                terminals.push_back(*terminal.value());
        }
    }
    return Done{};
}

void CheckRound::onRead(const Reading &reading)
{
    const QDateTime now = m_context.clock.now();
    // A payment that was never sent is ended without asking, however old it is.
    const auto isAskable = [&now](const PaymentRecord &payment) {
        return payment.state == PaymentState::Recorded || isYoungEnoughToApply(payment, now);
    };
    m_ends = reading.ends;
    m_unasked = reading.contradicted;
    append(m_unasked, reading.open, [&](const PaymentRecord &p) { return !isAskable(p); });
    for (const TerminalRecord &terminal : reading.terminals) {
        std::vector<PaymentRecord> payments;
        const auto isHere = [&](const PaymentRecord &payment) {
            return payment.terminal == terminal.id && isAskable(payment);
        };
        append(payments, reading.open, isHere);
        append(payments, reading.ends, isHere);
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
    std::vector<PaymentRecord> all = m_unasked;
    for (const TerminalCheck *terminalCheck : m_terminalChecks)
        append(all, terminalCheck->payments(),
               [this](const PaymentRecord &payment) { return isShown(payment); });
    std::sort(all.begin(), all.end(), [](const PaymentRecord &a, const PaymentRecord &b) {
        return std::pair(a.startedAt, a.id) < std::pair(b.startedAt, b.id);
    });
    return all;
}

/// An end that the terminal has confirmed needs no further question.
bool CheckRound::isShown(const PaymentRecord &payment) const
{
    return isToCheck(payment) || !holds(m_ends, payment.id);
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
