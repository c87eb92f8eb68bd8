#include "app/cli/interrupts.h"

namespace tillside::cli {

Interrupts::Interrupts(const Stay &stay, QObject *parent)
    : QObject(parent)
    , m_requests(stay)
{
    connect(&m_requests, &EndRequests::arrived, this, &Interrupts::onArrived);
}

void Interrupts::onArrived(EndRequest request)
{
    constexpr qint64 kOnePressMs = 200;
    if (!m_first.isValid()) {
        m_first.start();
        emit interrupted();
    } else if (request == EndRequest::Person && m_first.hasExpired(kOnePressMs)) {
        emit interruptedAgain();
    }
}

} // namespace tillside::cli
