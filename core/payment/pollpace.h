#pragma once

#include "core/payment/judgement.h"
#include "core/payment/poller.h"

#include <QElapsedTimer>
#include <QLatin1StringView>

#include <array>
#include <chrono>
#include <optional>

namespace tillside {

/// Why asking again at once will not help. The session goes on asking slowly where it can.
enum class Stuck {
    NothingToAsk, ///< The request left, no UTI came back: only the terminal's own screen can tell.
    UnknownToTerminal, ///< The terminal still does not know the UTI after the grace period.
    Contradicted, ///< It keeps giving answers that do not fit what was asked.
    NeedsPairing, ///< It keeps refusing the token, or shows another certificate.
};
inline constexpr std::array kStuck{Stuck::NothingToAsk, Stuck::UnknownToTerminal,
                                   Stuck::Contradicted, Stuck::NeedsPairing};
[[nodiscard]] QLatin1StringView nameOf(Stuck reason);

/// How soon a terminal is asked about a payment again, and whether that still helps, by its
/// readings so far. Decides only; the asking is the session's.
class PollPace final {
public:
    /// For \a unknownUtiGrace a terminal that does not know the UTI counts as working.
    explicit PollPace(std::chrono::milliseconds unknownUtiGrace)
        : m_unknownUtiGrace(unknownUtiGrace)
    { }

    /// Before each question: \a last is the newest reading, if there is one.
    void consider(const std::optional<Judgement> &last);
    /// Of the question that is due after the last reading.
    [[nodiscard]] Poller::Pace pace() const { return m_pace; }
    /// Why asking about \a payment will not help, once for each change of the reason.
    [[nodiscard]] std::optional<Stuck> newlyStuck(const PaymentRecord &payment);

private:
    [[nodiscard]] bool says(EvidenceCode code) const { return m_last && m_last->code == code; }
    [[nodiscard]] bool isFruitless() const;
    [[nodiscard]] std::optional<Stuck> stuckNow(const PaymentRecord &payment) const;

    std::chrono::milliseconds m_unknownUtiGrace;
    std::optional<Judgement> m_last;
    Poller::Pace m_pace = Poller::Pace::Now;
    std::optional<Stuck> m_stuck;
    /// Answers in a row that settle nothing and will not change by themselves.
    int m_fruitless = 0;
    QElapsedTimer m_unknownSince;
};

} // namespace tillside
