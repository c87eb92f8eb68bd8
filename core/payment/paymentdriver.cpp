#include "core/payment/paymentdriver.h"

#include "core/payment/telling.h"

#include <utility>

namespace tillside {

namespace {

/// The question behind \a failure; nothing if the person cannot decide to go on.
std::optional<PaymentQuestion> questionOf(const StartFailure &failure)
{
    using About = PaymentQuestion::About;
    const auto about = [&failure]() -> std::optional<About> {
        switch (failure.error) {
        case StartError::Unresolved: return About::Unresolved;
        case StartError::FoundApproved: return About::FoundApproved;
        case StartError::SameAmount: return About::SameAmount;
        case StartError::AmountNotPositive:
        case StartError::ReferenceIsCard:
        case StartError::TerminalInUse:
        case StartError::TerminalForgotten:
        case StartError::TerminalChanged:
        case StartError::TerminalReplaced:
        case StartError::TerminalBusy:
        case StartError::JournalOlder:
        case StartError::NotPermitted:
        case StartError::NoToken:
        case StartError::NotRecorded: return std::nullopt;
        }
        Q_UNREACHABLE();
    }();
    if (!about || !failure.inTheWay)
        return std::nullopt;
    return PaymentQuestion{.about = *about,
                           .payment = *failure.inTheWay,
                           .elsewhere = failure.elsewhere,
                           .isNews = failure.isNews};
}

} // namespace

StartFailure failureOf(const PaymentQuestion &question)
{
    const auto error = [&question] {
        switch (question.about) {
        case PaymentQuestion::About::Unresolved: return StartError::Unresolved;
        case PaymentQuestion::About::FoundApproved: return StartError::FoundApproved;
        case PaymentQuestion::About::SameAmount: return StartError::SameAmount;
        }
        Q_UNREACHABLE();
    }();
    return {.error = error,
            .inTheWay = question.payment,
            .elsewhere = question.elsewhere,
            .isNews = question.isNews};
}

PaymentDriver::PaymentDriver(PaymentContext context, PaymentIntent intent, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_intent(std::move(intent))
{
    attempt();
}

PaymentDriver::~PaymentDriver() = default;

std::optional<PaymentRecord> PaymentDriver::payment() const
{
    return m_session ? std::optional(m_session->payment()) : std::nullopt;
}

void PaymentDriver::attempt()
{
    m_start = std::make_unique<PaymentStart>(m_context, m_intent);
    connect(m_start.get(), &PaymentStart::started, this, &PaymentDriver::onStarted);
    connect(m_start.get(), &PaymentStart::failed, this, &PaymentDriver::onFailed);
    connect(m_start.get(), &PaymentStart::foundEarlier, this, &PaymentDriver::foundEarlier);
    connect(m_start.get(), &PaymentStart::givenUp, this, [this] {
        dropStart();
        emit givenUp();
    });
}

void PaymentDriver::goOn()
{
    if (!m_question)
        return;
    const PaymentQuestion answered = *std::exchange(m_question, std::nullopt);
    switch (answered.about) {
    case PaymentQuestion::About::Unresolved:
        m_intent.lookedAt.push_back(answered.payment.id);
        break;
    case PaymentQuestion::About::FoundApproved:
    case PaymentQuestion::About::SameAmount:
        m_intent.again.push_back(answered.payment.id);
        tell(m_context.journal, {answered.payment}, m_context.clock.now());
        break;
    }
    attempt();
}

void PaymentDriver::onFailed(const StartFailure &failure)
{
    dropStart();
    m_question = questionOf(failure);
    if (!m_question) {
        emit refused(failure);
        return;
    }
    // A slot may call goOn(), which clears the member.
    const PaymentQuestion question = *m_question;
    emit asks(question);
}

/// Deletes the start later, because this runs inside one of its signals.
void PaymentDriver::dropStart()
{
    m_start->disconnect(this);
    m_start.release()->deleteLater();
}

void PaymentDriver::onStarted()
{
    m_session = m_start->take();
    dropStart();
    forward();
    emit started(m_session->payment());
    m_session->send();
}

void PaymentDriver::forward()
{
    const PaymentSession *session = m_session.get();
    connect(session, &PaymentSession::changed, this, &PaymentDriver::changed);
    connect(session, &PaymentSession::notSaved, this, &PaymentDriver::notSaved);
    connect(session, &PaymentSession::terminalSaid, this, &PaymentDriver::terminalSaid);
    connect(session, &PaymentSession::stuck, this, &PaymentDriver::stuck);
    connect(session, &PaymentSession::posted, this, &PaymentDriver::posted);
    connect(session, &PaymentSession::ended, this, &PaymentDriver::ended);
}

void PaymentDriver::giveUp()
{
    if (m_start)
        m_start->giveUp();
}

void PaymentDriver::stopAsking()
{
    m_session->stopAsking();
}

} // namespace tillside
