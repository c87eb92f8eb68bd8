#pragma once

#include "core/net/callresult.h"
#include "core/payment/paymentcontext.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace tillside {

/// Asks a terminal about one payment: one question at a time, each only when ask() is called.
///
/// With Keeping::AnyUrl, one connection carries the questions of several pollers. Then only an
/// answer that names the UTI counts: after any other, or none, the connection is closed, and if the
/// answer may have been for another question, this one is asked once more on a new connection.
class Poller final : public QObject {
    Q_OBJECT

public:
    /// When to ask next. The paces of a terminal that is working count from the start of the last
    /// question, but leave Intervals::afterAnswer after its answer.
    enum class Pace {
        Now,
        Working, ///< Intervals::poll.
        ForCard, ///< Intervals::pollForCard.
        NearEnd, ///< Intervals::pollNearEnd; `Working` after an answer that was slow.
        Blind, ///< Intervals::pollBlind.
        Silence, ///< Nothing is known: longer each time in a row, as Intervals::silence says.
    };

    Poller(std::shared_ptr<TerminalClient> client, Intervals intervals, QObject *parent = nullptr);

    void keep(Keeping keeping) { m_keeping = keeping; }
    /// Asks about \a uti after the delay that \a pace stands for. One `answered` follows each call.
    /// Do not call it while a question is due or under way.
    void ask(const Uti &uti, Pace pace);

signals:
    /// The terminal answered, or the call failed.
    void answered(const tillside::CallResult &result);

private:
    using ms = std::chrono::milliseconds;

    [[nodiscard]] ms delay(Pace pace);
    [[nodiscard]] ms untilNext(ms interval) const;
    void send();
    void take(const CallResult &result);
    [[nodiscard]] bool isNamed(const CallResult &result) const;

    std::shared_ptr<TerminalClient> m_client;
    Intervals m_intervals;
    Keeping m_keeping = Keeping::OneUrl;
    Uti m_uti;
    QTimer m_timer;
    std::size_t m_silences = 0; ///< In a row.
    QElapsedTimer m_asked; ///< Since the last question left.
    QElapsedTimer m_answered; ///< Since its answer.
    ms m_took{0}; ///< From the one to the other.
};

} // namespace tillside
