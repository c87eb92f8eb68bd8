#include "core/payment/patientcheck.h"

#include <algorithm>
#include <utility>

namespace tillside {

PatientCheck::PatientCheck(PaymentContext context, std::vector<Question> questions, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_questions(std::move(questions))
{
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer); // A coarse one may come before the pause is over.
    connect(&m_pause, &QTimer::timeout, this, &PatientCheck::askNext);
    m_since.start();
    m_pause.start(0);
}

PatientCheck::~PatientCheck() = default;

void PatientCheck::askNext()
{
    if (m_since.hasExpired(m_context.intervals.endAgain.count())) {
        m_isCutShort = !m_questions.empty();
        m_questions.clear();
    }
    const auto isFree
        = [this](const Question &question) { return !m_running.contains(question.terminal.id); };
    const auto next = std::find_if(m_questions.begin(), m_questions.end(), isFree);
    if (next != m_questions.end()) {
        const Question question = *next;
        m_questions.erase(next);
        m_pause.start(m_context.intervals.inVain);
        ask(question);
    } else if (m_running.empty()) {
        emit finished();
    }
}

void PatientCheck::ask(const Question &question)
{
    auto check = std::make_unique<TerminalCheck>(m_context, question.terminal,
                                                 std::vector{question.payment});
    connect(check.get(), &TerminalCheck::asked, this, &PatientCheck::onAsked);
    connect(check.get(), &TerminalCheck::notSaved, this, &PatientCheck::notSaved);
    // Queued, because the slot destroys the TerminalCheck.
    connect(
        check.get(), &TerminalCheck::finished, this,
        [this, terminal = question.terminal.id] { onFinished(terminal); }, Qt::QueuedConnection);
    m_running[question.terminal.id] = std::move(check);
}

void PatientCheck::onAsked(const PaymentRecord &payment, const std::optional<Judgement> &judgement)
{
    emit asked(payment.id);
    if (judgement && isWithoutAnswer(*judgement))
        drop(payment.terminal, true);
}

void PatientCheck::onFinished(const TerminalId &terminal)
{
    const auto check = m_running.find(terminal);
    m_vaultError = check->second->vaultError() ? check->second->vaultError() : m_vaultError;
    m_journalError = m_journalError ? m_journalError : check->second->journalError();
    if (check->second->obstacle())
        drop(terminal, false);
    m_running.erase(check);
    if (!m_pause.isActive())
        askNext();
}

/// Leaves out what is still to be asked on \a terminal.
void PatientCheck::drop(const TerminalId &terminal, bool isSilent)
{
    const auto isThere
        = [&terminal](const Question &question) { return question.terminal.id == terminal; };
    for (const Question &question : m_questions) {
        if (isSilent && isThere(question))
            emit asked(question.payment.id);
    }
    std::erase_if(m_questions, isThere);
}

} // namespace tillside
