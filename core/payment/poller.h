#pragma once

#include "core/net/callresult.h"
#include "core/payment/paymentcontext.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace tillside {

/// Asks a terminal about one payment: one question at a time, each only when ask() is called.
class Poller final : public QObject {
    Q_OBJECT

public:
    enum class Pace {
        Now,
        Working, ///< The terminal says how the payment stands: ask again after Intervals::poll.
        Silence, ///< It does not: wait longer each time in a row, as Intervals::silence says.
    };

    Poller(std::shared_ptr<TerminalClient> client, Intervals intervals, QObject *parent = nullptr);

    /// Asks about \a uti after the delay that \a pace stands for. One `answered` follows each call.
    /// Do not call it while a question is due or under way.
    void ask(const Uti &uti, Pace pace);

signals:
    /// The terminal answered, or the call failed.
    void answered(const tillside::CallResult &result);

private:
    [[nodiscard]] std::chrono::milliseconds delay(Pace pace);
    void send();

    std::shared_ptr<TerminalClient> m_client;
    Intervals m_intervals;
    Uti m_uti;
    QTimer m_timer;
    std::size_t m_silences = 0;
};

} // namespace tillside
