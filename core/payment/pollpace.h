#pragma once

#include "core/payment/judgement.h"
#include "core/payment/poller.h"

#include <QElapsedTimer>
#include <QLatin1StringView>

#include <array>
#include <chrono>
#include <optional>
#include <utility>

namespace tillside {

/// Why asking again at once does not help. The session keeps asking slowly if it can.
enum class Stuck {
    NothingToAsk, ///< The request left and no UTI came back: only the terminal's screen can tell.
    UnknownToTerminal, ///< The terminal still does not know the UTI after the grace period.
    Contradicted, ///< It keeps giving answers that do not match the request.
    NeedsPairing, ///< It keeps refusing the token or showing another certificate.
    StillWorking, ///< It says that it is working, for longer than a payment takes.
};
inline constexpr std::array kStuck{Stuck::NothingToAsk, Stuck::UnknownToTerminal,
                                   Stuck::Contradicted, Stuck::NeedsPairing, Stuck::StillWorking};
[[nodiscard]] QLatin1StringView nameOf(Stuck reason);

/// Decides, from a terminal's readings so far, how soon to ask about a payment again and whether
/// that still helps. PaymentSession does the asking.
class PollPace final {
public:
    /// A terminal that does not know the UTI counts as working for Intervals::unknownUtiGrace, and
    /// one that is working does for Intervals::nothingNew and Intervals::workingAtMost. The texts
    /// on its display say how soon a working terminal is asked again, and nothing else.
    explicit PollPace(Intervals intervals)
        : m_intervals(std::move(intervals))
    { }

    /// Call it before each question. \a last is the newest reading, if there is one.
    void consider(const std::optional<Judgement> &last);
    /// The pace of the next question, after the last reading.
    [[nodiscard]] Poller::Pace pace() const { return m_pace; }
    /// Why asking about \a payment does not help; returned once for each change of the reason.
    [[nodiscard]] std::optional<Stuck> newlyStuck(const PaymentRecord &payment);

private:
    [[nodiscard]] bool says(EvidenceCode code) const { return m_last && m_last->code == code; }
    [[nodiscard]] bool isFruitless() const;
    void count();
    void timeWork();
    [[nodiscard]] bool worksTooLong() const;
    [[nodiscard]] Poller::Pace paceOfWork();
    [[nodiscard]] std::optional<Stuck> stuckNow(const PaymentRecord &payment) const;

    Intervals m_intervals;
    std::optional<Judgement> m_last;
    Poller::Pace m_pace = Poller::Pace::Now;
    std::optional<Stuck> m_stuck;
    /// The number of answers in a row that settle nothing and will not change by themselves.
    int m_fruitless = 0;
    QElapsedTimer m_unknownSince;
    QElapsedTimer m_workingSince; ///< Since the first progress; only an end stops it.
    std::optional<Judgement> m_work; ///< The newest progress that said something new.
    QElapsedTimer m_newsSince; ///< Since `m_work`.
    QElapsedTimer m_nearEndSince; ///< Since the first of the texts in a row that are near the end.
};

} // namespace tillside
