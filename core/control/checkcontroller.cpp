#include "core/control/checkcontroller.h"

#include "core/base/masking.h"
#include "core/base/whenfinished.h"
#include "core/control/readcheckitems.h"
#include "core/payment/paymentrules.h"
#include "core/payment/telling.h"

#include <algorithm>
#include <utility>

namespace tillside {

namespace {

/// Whether asking once more may help a person.
bool canAsk(const PaymentRecord &payment)
{
    return (!isEnded(payment.state) || isToCheck(payment)) && askTarget(payment);
}

} // namespace

CheckController::CheckController(PaymentContext context, BackgroundCheck &backgroundCheck,
                                 QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_backgroundCheck(backgroundCheck)
    , m_settling(m_context, backgroundCheck)
{
    connect(&m_backgroundCheck, &BackgroundCheck::paymentsChanged, this,
            &CheckController::onUnresolved);
    connect(&m_backgroundCheck, &BackgroundCheck::held, this, &CheckController::onHeld);
    connect(&m_backgroundCheck, &BackgroundCheck::notSaved, this, &CheckController::onNotSaved);
    connect(&m_backgroundCheck, &BackgroundCheck::notRead, this, [this](JournalError error) {
        m_problem = NotListed{error};
        tell();
    });
    connect(&m_settling, &SettleController::changed, this, &CheckController::changed);
    connect(&m_settling, &SettleController::settled, this, [this](const PaymentRecord &payment) {
        if (CheckItem *item = m_list.find(payment.id))
            item->payment = payment;
        tell();
    });
}

CheckController::~CheckController() = default;

void CheckController::onUnresolved(const std::vector<PaymentRecord> &payments)
{
    std::vector<PaymentId> ids = m_list.ids();
    for (const PaymentRecord &payment : payments) {
        if (!m_list.find(payment.id))
            ids.push_back(payment.id);
    }
    const auto reading = m_context.journal.run(
        [ids](const Journal &journal) { return readCheckItems(journal, ids); });
    whenFinished(reading, this,
                 [this](const JournalResult<std::vector<CheckItem>> &read) { onRead(read); });
}

void CheckController::onRead(const JournalResult<std::vector<CheckItem>> &read)
{
    if (!read) {
        m_problem = NotListed{read.error()};
        return tell();
    }
    m_isRead = true;
    if (m_problem && std::holds_alternative<NotListed>(*m_problem))
        m_problem.reset();
    m_list.update(read.value());
    for (const CheckItem &item : read.value()) {
        if (isEnded(item.payment.state))
            m_unsaved.erase(item.payment.id);
    }
    if (m_unsaved.empty() && m_problem && std::holds_alternative<NotSaved>(*m_problem))
        m_problem.reset();
    for (const auto &[id, payment] : m_unsaved) {
        if (CheckItem *item = m_list.find(id))
            item->payment = payment;
    }
    tell();
}

/// Shows the terminal's answer although the disk refuses it.
void CheckController::onNotSaved(const PaymentRecord &payment, JournalError error)
{
    CheckItem *item = m_list.find(payment.id);
    if (!item || !isEnded(payment.state))
        return;
    m_unsaved.insert_or_assign(payment.id, payment);
    item->payment = payment;
    m_problem = NotSaved{error};
    tell();
}

void CheckController::beginVisit()
{
    m_list.beginVisit();
    if (m_unsaved.empty())
        m_problem.reset();
    tell();
}

void CheckController::endVisit(const std::vector<PaymentId> &seen)
{
    std::vector<PaymentRecord> ended;
    for (const PaymentId &id : seen) {
        const CheckItem *item = m_list.find(id);
        if (item && isEnded(item->payment.state))
            ended.push_back(item->payment);
    }
    if (!ended.empty())
        tillside::tell(m_context.journal, ended, now());
}

void CheckController::tell()
{
    emit changed();
    const int before = std::exchange(m_openCount, m_list.openCount());
    if (m_openCount != before)
        emit countChanged(m_openCount);
}

void CheckController::checkAgain(const PaymentId &id)
{
    CheckItem *item = m_list.find(id);
    if (isAsking() || item == nullptr || !canAsk(item->payment))
        return;
    m_hold.emplace(m_backgroundCheck); // First, because holding ends a question under way.
    m_asked = id;
    item->isAsking = true;
    item->answer.reset();
    m_problem.reset();
    const auto reading = m_context.journal.run(
        [terminal = item->payment.terminal](const Journal &j) { return j.terminal(terminal); });
    whenFinished(
        reading, this,
        [this, round = ++m_round](const JournalResult<std::optional<TerminalRecord>> &terminal) {
            if (round != m_round)
                return;
            if (terminal)
                return ask(terminal.value().value());
            m_problem = NotListed{terminal.error()};
            finishAsking();
        });
    tell();
}

void CheckController::ask(const TerminalRecord &terminal)
{
    const CheckItem *item = m_list.find(*m_asked);
    if (!item)
        return finishAsking();
    m_terminalCheck
        = std::make_unique<TerminalCheck>(m_context, terminal, std::vector{item->payment});
    connect(m_terminalCheck.get(), &TerminalCheck::asked, this, &CheckController::onAsked);
    // Queued, because the slot destroys the TerminalCheck and its lock. So may a receiver of
    // changed().
    connect(m_terminalCheck.get(), &TerminalCheck::notSaved, this, &CheckController::onNotSaved,
            Qt::QueuedConnection);
    connect(
        m_terminalCheck.get(), &TerminalCheck::finished, this,
        [this, round = m_round] {
            if (round == m_round)
                onTerminalCheckFinished();
        },
        Qt::QueuedConnection);
}

/// Masks the detail, because it does not come from the journal, which masks what it writes.
void CheckController::onAsked(const PaymentRecord &payment,
                              const std::optional<Judgement> &judgement)
{
    CheckItem *item = m_list.find(payment.id);
    if (!item || !judgement)
        return;
    const QString text = maskCards(stored(judgement->detail));
    item->answer = Evidence{nameOf(judgement->code), now(), readDetail(judgement->code, text)};
}

void CheckController::onTerminalCheckFinished()
{
    if (const auto obstacle = m_terminalCheck->obstacle())
        m_problem = NotAsked{*obstacle, m_terminalCheck->vaultError()};
    m_terminalCheck.reset();
    finishAsking();
}

/// Drops the question: another part of the till needs the terminal.
void CheckController::onHeld()
{
    if (!m_asked)
        return;
    ++m_round;
    m_terminalCheck.reset();
    m_backgroundCheck.checkNow();
    finishAsking();
}

/// Ends the question. BackgroundCheck reports payments that changed, and they are read then.
void CheckController::finishAsking()
{
    if (CheckItem *item = m_list.find(*m_asked))
        item->isAsking = false;
    m_asked.reset();
    m_hold.reset();
    tell();
}

} // namespace tillside
