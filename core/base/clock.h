#pragma once

#include <QDateTime>

namespace tillside {

/// Where the time of day comes from. Times order nothing and decide nothing about money; they are
/// what people read. Intervals are measured by timers, never by this.
class Clock {
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    /// Now, in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

/// The clock of the computer.
class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override;
};

/// UTC, ISO 8601 with milliseconds: the only form in which a time is stored.
[[nodiscard]] QString toIso8601(const QDateTime &time);

} // namespace tillside
