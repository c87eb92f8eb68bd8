#include "core/payment/terminalcheck.h"

#include "core/base/whenfinished.h"

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(CheckObstacle obstacle)
{
    switch (obstacle) {
    case CheckObstacle::TerminalInUse: return "terminal-in-use"_L1;
    case CheckObstacle::NoToken: return "no-token"_L1;
    case CheckObstacle::NotRead: return "not-read"_L1;
    }
    Q_UNREACHABLE();
}

TerminalCheck::TerminalCheck(PaymentContext context, TerminalRecord terminal,
                             std::vector<PaymentRecord> payments, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_terminal(std::move(terminal))
    , m_payments(std::move(payments))
{
    QMetaObject::invokeMethod(this, &TerminalCheck::start, Qt::QueuedConnection);
}

TerminalCheck::~TerminalCheck()
{
    rest();
}

void TerminalCheck::start()
{
    const auto lock = TerminalLock::tryAcquire(m_context.lockFolder, m_terminal.id);
    if (!lock) {
        m_journalError = lock.error();
        return give(CheckObstacle::NotRead);
    }
    m_lock = lock.value();
    m_lock ? read() : give(CheckObstacle::TerminalInUse);
}

/// Reads everything again: another face may have changed it before this one took the lock.
void TerminalCheck::read()
{
    const auto again = [terminal = m_terminal.id, payments = m_payments](const Journal &journal) {
        return readAgain(journal, terminal, payments);
    };
    whenFinished(m_context.journal.run(again), this, [this](const JournalResult<Reading> &now) {
        if (now)
            return onRead(now.value());
        m_journalError = now.error();
        give(CheckObstacle::NotRead);
    });
}

JournalResult<TerminalCheck::Reading> TerminalCheck::readAgain(
    const Journal &journal, const TerminalId &terminal, const std::vector<PaymentRecord> &payments)
{
    const auto record = journal.terminal(terminal);
    if (!record)
        return record.error();
    Reading now{.terminal = record.value(), .payments = {}};
    for (const PaymentRecord &payment : payments) {
        const auto found = journal.payment(payment.id);
        if (!found)
            return found.error();
        now.payments.push_back(found.value().value());
    }
    return now;
}

void TerminalCheck::onRead(const Reading &now)
{
    m_payments = now.payments;
    if (now.terminal && !now.terminal->forgottenAt) {
        m_terminal = *now.terminal;
        return open();
    }
    m_vaultError = VaultError::NotFound; // The token went with the pairing.
    give(CheckObstacle::NoToken);
}

void TerminalCheck::open()
{
    const auto opening = m_context.terminals.open(m_terminal, m_lock);
    whenFinished(opening, this, [this](const Terminals::Opened &opened) {
        if (opened) {
            m_client = opened.value();
            return askNext();
        }
        m_vaultError = opened.error();
        give(CheckObstacle::NoToken);
    });
}

/// Each question to a terminal that is off takes seconds, and there may be many ended payments.
bool TerminalCheck::canWait(const PaymentRecord &payment) const
{
    return m_isSilent && isEnded(payment.state);
}

void TerminalCheck::askNext()
{
    while (m_index < m_payments.size() && canWait(m_payments[m_index]))
        ++m_index;
    if (m_index == m_payments.size()) {
        m_session.reset();
        rest();
        m_lock.reset();
        emit finished();
        return;
    }
    m_session = std::make_unique<PaymentSession>(m_context, m_client, m_lock, m_payments[m_index]);
    // Queued, because a session must not be destroyed inside its own signal.
    connect(m_session.get(), &PaymentSession::checkedOnce, this, &TerminalCheck::onAsked,
            Qt::QueuedConnection);
    connect(m_session.get(), &PaymentSession::notSaved, this, &TerminalCheck::notSaved);
    connect(m_session.get(), &PaymentSession::changed, this, &TerminalCheck::onWritten,
            Qt::QueuedConnection);
    connect(m_session.get(), &PaymentSession::notSaved, this, &TerminalCheck::onWritten,
            Qt::QueuedConnection);
    m_session->checkOnce(Keeping::AnyUrl);
}

void TerminalCheck::onAsked(const std::optional<Judgement> &judgement)
{
    m_judgement = judgement;
    m_isSilent = judgement && isWithoutAnswer(*judgement);
    m_waitsForDisk = m_session->isSaving();
    if (!m_waitsForDisk)
        tell();
}

void TerminalCheck::onWritten()
{
    if (m_waitsForDisk && !m_session->isSaving())
        tell();
}

void TerminalCheck::tell()
{
    m_waitsForDisk = false;
    m_payments[m_index] = m_session->payment();
    emit asked(m_payments[m_index], m_judgement);
    ++m_index;
    askNext();
}

void TerminalCheck::rest()
{
    if (m_client)
        m_client->rest();
}

void TerminalCheck::give(CheckObstacle obstacle)
{
    m_obstacle = obstacle;
    emit finished();
}

} // namespace tillside
