#include "app/cli/interrupts.h"

namespace tillside::cli {

Interrupts::Interrupts(QObject *parent)
    : QObject(parent)
{
    connect(&m_requests, &EndRequests::arrived, this, &Interrupts::onArrived);
}

void Interrupts::onArrived(bool isHangUp)
{
    constexpr qint64 kOnePressMs = 200;
    if (!m_first.isValid()) {
        m_first.start();
        emit interrupted();
    } else if (!isHangUp && m_first.hasExpired(kOnePressMs)) {
        emit interruptedAgain();
    }
}

} // namespace tillside::cli
