#pragma once

#include "tests/bench/times.h"

#include <QObject>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace tillside {

/// The longest time between two ticks of a timer in the window's thread.
class Pulse final : public QObject {
public:
    Pulse()
    {
        constexpr std::chrono::milliseconds kBeat(5);
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            const auto now = std::chrono::steady_clock::now();
            m_longest = std::max(m_longest, now - std::exchange(m_last, now));
        });
        m_timer.start(kBeat);
    }
    [[nodiscard]] double takeLongest() { return milliseconds(std::exchange(m_longest, {})); }

private:
    QTimer m_timer;
    std::chrono::steady_clock::time_point m_last = std::chrono::steady_clock::now();
    std::chrono::steady_clock::duration m_longest{};
};

} // namespace tillside
