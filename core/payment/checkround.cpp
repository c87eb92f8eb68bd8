#include "core/payment/checkround.h"

#include "core/base/whenfinished.h"
#include "core/payment/ends.h"
#include "core/payment/paymentrules.h"

#include <algorithm>
#include <iterator>
#include <map>
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

/// A payment that was never sent is ended without asking, however old it is.
bool isAskable(const PaymentRecord &payment, const QDateTime &now)
{
    return payment.state == PaymentState::Recorded || isYoungEnoughToApply(payment, now);
}

} // namespace

CheckRound::CheckRound(PaymentContext context, CheckPlan plan, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_plan(std::move(plan))
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
    m_ends = reading.ends;
    m_unasked = reading.contradicted;
    append(m_unasked, reading.open,
           [&now](const PaymentRecord &payment) { return !isAskable(payment, now); });
    for (const TerminalRecord &terminal : reading.terminals)
        askFresh(reading, terminal);
    m_again = questionsOf(reading, m_plan.again, now);
    m_running = m_terminalChecks.size();
    if (m_running == 0)
        askAgain();
}

/// The questions about \a wanted, in that order.
std::vector<PatientCheck::Question> CheckRound::questionsOf(const Reading &reading,
                                                            const std::vector<PaymentId> &wanted,
                                                            const QDateTime &now)
{
    std::map<PaymentId, const PaymentRecord *> open;
    for (const PaymentRecord &payment : reading.open)
        open[payment.id] = &payment;
    std::vector<PatientCheck::Question> questions;
    for (const PaymentId &id : wanted) {
        const auto found = open.find(id);
        if (found == open.end() || !isAskable(*found->second, now) || !askTarget(*found->second))
            continue;
        const auto terminal
            = std::find_if(reading.terminals.begin(), reading.terminals.end(),
                           [&](const auto &t) { return t.id == found->second->terminal; });
        if (terminal != reading.terminals.end())
            questions.push_back({*terminal, *found->second});
    }
    return questions;
}

/// Asks \a terminal about what no earlier round has asked about, and about ends.
void CheckRound::askFresh(const Reading &reading, const TerminalRecord &terminal)
{
    const auto isHere = [&, now = m_context.clock.now()](const PaymentRecord &payment) {
        return payment.terminal == terminal.id && isAskable(payment, now);
    };
    const auto isFresh = [&](const PaymentRecord &payment) {
        return isHere(payment) && !m_plan.known.contains(payment.id);
    };
    std::vector<PaymentRecord> payments;
    append(payments, reading.open, isFresh);
    append(payments, reading.ends, isHere);
    if (payments.empty())
        return;
    auto *terminalCheck = new TerminalCheck(m_context, terminal, std::move(payments), this);
    connect(terminalCheck, &TerminalCheck::asked, this,
            [this](const PaymentRecord &payment) { emit asked(payment.id); });
    connect(terminalCheck, &TerminalCheck::notSaved, this, &CheckRound::notSaved);
    connect(terminalCheck, &TerminalCheck::finished, this, &CheckRound::onTerminalCheckFinished);
    m_terminalChecks.push_back(terminalCheck);
}

void CheckRound::onTerminalCheckFinished()
{
    --m_running;
    if (m_running == 0)
        askAgain();
}

void CheckRound::askAgain()
{
    if (m_again.empty())
        return finish();
    m_patient = new PatientCheck(m_context, std::move(m_again), this);
    connect(m_patient, &PatientCheck::asked, this, &CheckRound::asked);
    connect(m_patient, &PatientCheck::notSaved, this, &CheckRound::notSaved);
    connect(m_patient, &PatientCheck::finished, this, &CheckRound::finish);
}

void CheckRound::finish()
{
    std::optional<JournalError> error = m_patient ? m_patient->journalError() : std::nullopt;
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
    return m_patient ? m_patient->vaultError() : std::nullopt;
}

} // namespace tillside
