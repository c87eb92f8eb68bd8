#pragma once

#include <QDateTime>

namespace tillside {

/// The source of the time of day, for people to read. It must not order events, and intervals are
/// measured with timers instead. Three rules about money read it, because they outlive a process:
/// the same amount again, beside which the window has a timer (PaymentIntent::justApproved); how
/// long a customer may have paid instead (findChargedAgain()); and the age at which a UTI may be
/// another payment's (isYoungEnoughToApply()).
class Clock {
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    /// The current time, in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

/// The computer's clock.
class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override;
};

/// \a time as ISO 8601 in UTC with milliseconds: the only form in which a time is stored.
[[nodiscard]] QString toIso8601(const QDateTime &time);
/// The time that \a text says, in the form of toIso8601() or another of ISO 8601; invalid if it is
/// none. The first form is read without Qt's parser: a page of payments spent a fifth of its time
/// there.
[[nodiscard]] QDateTime fromIso8601(const QString &text);

} // namespace tillside
