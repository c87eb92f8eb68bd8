#include "core/payment/confirmation.h"

namespace tillside {

using Event = PaymentEvent;
using Code = EvidenceCode;

Judgement Confirmation::consider(const Judgement &reading, ms askedAt)
{
    m_isPending = false;
    if (isWithoutAnswer(reading))
        return reading;
    if (reading.event == Event::RefusalConfirmed) {
        m_first.reset();
        if (m_refusedAt && askedAt - *m_refusedAt >= m_refusalGrace)
            return reading;
        return heldBack({Event::Silence, Code::UnknownUti, reading.detail});
    }
    if (!reading.ifItStays) {
        m_first.reset();
        return reading;
    }
    return hasStayed(reading, askedAt) ? reading : heldBack({Event::Progress, Code::Progress, {}});
}

void Confirmation::refused(ms at)
{
    if (!m_refusedAt)
        m_refusedAt = at;
}

bool Confirmation::hasStayed(const Judgement &reading, ms askedAt)
{
    if (m_first != reading) {
        m_first = reading;
        m_since = askedAt;
    }
    return askedAt - m_since >= m_stays;
}

Judgement Confirmation::heldBack(const Judgement &reading)
{
    m_isPending = true;
    return reading;
}

} // namespace tillside
