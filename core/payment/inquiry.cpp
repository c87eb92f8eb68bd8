#include "core/payment/inquiry.h"

namespace tillside {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(InquiryObstacle obstacle)
{
    switch (obstacle) {
    case InquiryObstacle::TerminalInUse: return "terminal-in-use"_L1;
    case InquiryObstacle::NoToken: return "no-token"_L1;
    }
    Q_UNREACHABLE();
}

Inquiry::Inquiry(const PaymentContext &context, TerminalRecord terminal,
                 std::vector<PaymentRecord> payments, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_terminal(std::move(terminal))
    , m_payments(std::move(payments))
{
    QMetaObject::invokeMethod(this, &Inquiry::start, Qt::QueuedConnection);
}

Inquiry::~Inquiry() = default;

void Inquiry::start()
{
    m_lock = TerminalLock::tryAcquire(m_context.lockFolder, m_terminal.id);
    if (!m_lock) {
        m_obstacle = InquiryObstacle::TerminalInUse;
        emit finished();
        return;
    }
    m_context.terminals.open(m_terminal).then(this, [this](const Terminals::Opened &opened) {
        if (opened) {
            m_client = opened.value();
            askNext();
        } else {
            m_obstacle = InquiryObstacle::NoToken;
            m_vaultError = opened.error();
            emit finished();
        }
    });
}

void Inquiry::askNext()
{
    if (m_index == m_payments.size()) {
        m_session.reset();
        emit finished();
        return;
    }
    m_session = std::make_unique<PaymentSession>(m_context, m_client, m_lock, m_payments[m_index]);
    // Queued, because the session must not be destroyed out of its own signal.
    connect(m_session.get(), &PaymentSession::askedOnce, this, &Inquiry::onAsked,
            Qt::QueuedConnection);
    m_session->askOnce();
}

void Inquiry::onAsked(const std::optional<Judgement> &judgement)
{
    m_payments[m_index] = m_session->payment();
    emit asked(m_payments[m_index], judgement);
    ++m_index;
    askNext();
}

} // namespace tillside
