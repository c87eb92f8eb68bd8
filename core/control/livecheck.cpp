#include "core/control/livecheck.h"

namespace tillside {

LiveCheck::LiveCheck(std::chrono::milliseconds pause, std::chrono::milliseconds deadline)
    : m_deadline(deadline)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &LiveCheck::look);
}

void LiveCheck::lookSoon(const std::optional<TerminalAddress> &address)
{
    stop();
    m_address = address;
    m_pause.start();
    emit changed(std::nullopt);
}

void LiveCheck::lookNow(const std::optional<TerminalAddress> &address)
{
    stop();
    m_address = address;
    look();
}

void LiveCheck::look()
{
    if (!m_address)
        return emit changed(std::nullopt);
    m_check = std::make_unique<ReachCheck>(*m_address, m_deadline);
    connect(m_check.get(), &ReachCheck::changed, this, &LiveCheck::changed);
    emit changed(Reach());
}

void LiveCheck::stop()
{
    m_pause.stop();
    m_check.reset();
}

} // namespace tillside
