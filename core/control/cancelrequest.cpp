#include "core/control/cancelrequest.h"

#include "core/base/whenfinished.h"

#include <utility>

namespace tillside {

namespace {

CancelWish wishAfter(CancelRefusal refusal)
{
    switch (refusal) {
    case CancelRefusal::NotOffered: return CancelWish::NotOffered;
    case CancelRefusal::NotSeenRunning: return CancelWish::NotSeenRunning;
    case CancelRefusal::TooSlow: return CancelWish::TooSlow;
    }
    Q_UNREACHABLE();
}

} // namespace

CancelRequest::CancelRequest(PaymentContext context, PaymentRecord payment, QObject *session)
    : QObject(session)
    , m_context(std::move(context))
    , m_payment(std::move(payment))
{
    const auto reading = m_context.journal.run(
        [id = m_payment.terminal](Journal &journal) { return journal.terminal(id); });
    whenFinished(reading, this,
                 [this](const JournalResult<std::optional<TerminalRecord>> &terminal) {
                     if (terminal && terminal.value())
                         open(*terminal.value());
                     else
                         emit changed(CancelWish::NotSent);
                 });
}

void CancelRequest::open(const TerminalRecord &terminal)
{
    whenFinished(m_context.terminals.open(terminal), this,
                 [this](const Terminals::Opened &opened) { onOpened(opened); });
}

void CancelRequest::onOpened(const Terminals::Opened &opened)
{
    if (!opened) {
        emit changed(CancelWish::NotSent);
        return;
    }
    auto *cancellation = new Cancellation(m_context, opened.value(), m_payment, this);
    connect(cancellation, &Cancellation::asked, this, [this] { emit changed(CancelWish::Asked); });
    connect(cancellation, &Cancellation::refused, this,
            [this](CancelRefusal why) { emit changed(wishAfter(why)); });
}

} // namespace tillside
