#pragma once

#include "core/net/httpcall.h"

#include <QObject>

#include <memory>
#include <optional>

namespace tillside {

/// Owns a call and records its signals.
class CallWatch final : public QObject {
    Q_OBJECT

public:
    explicit CallWatch(HttpCall *call);

    [[nodiscard]] bool hasEnded() const { return m_result.has_value(); }
    [[nodiscard]] int timesFinished() const { return m_timesFinished; }
    [[nodiscard]] int timesHandedOver() const { return m_timesHandedOver; }
    /// Only valid once the call has ended.
    [[nodiscard]] const CallResult &result() const { return *m_result; }
    /// The name of the error, or the status of the answer as text; empty while the call is running.
    [[nodiscard]] QString ending() const;
    /// Waits for the end, a few seconds at most, and returns ending().
    [[nodiscard]] QString waitedEnding();
    /// Cancels the call.
    void destroyCall() { m_call.reset(); }

signals:
    void ended();

private:
    std::unique_ptr<HttpCall> m_call;
    std::optional<CallResult> m_result;
    int m_timesFinished = 0;
    int m_timesHandedOver = 0;
};

} // namespace tillside
