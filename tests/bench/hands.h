#pragma once

#include "tests/support/till/windowfixture.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>

namespace tillside {

/// Somebody's hands on the keyboard: one deed after the other at a person's pace, all of it from
/// the event loop, which is free in between as it is in a shop.
class Hands final : public QObject {
public:
    /// Between two deeds; what is typed faster is taken for a barcode scanner.
    static constexpr std::chrono::milliseconds kPace{60};
    static constexpr std::chrono::milliseconds kPatience{30'000};

    /// True when it is done; until then it is tried again, kPace later.
    using Deed = std::function<bool()>;

    /// \a shop outlives it, and is open.
    explicit Hands(WindowFixture &shop);

    void then(Deed deed) { m_deeds.push_back(std::move(deed)); }
    void thenWait(std::chrono::milliseconds time);
    /// A whole sale, from the digits of \a minor to the next sale's empty amount.
    void thenSell(int minor);
    void press(Qt::Key key);

    /// Does it all. A deed that takes longer than kPatience ends the program.
    void work();

private:
    void thenLeaveByEnter(const QString &page);
    void onTick();

    WindowFixture &m_shop;
    std::deque<Deed> m_deeds;
    QTimer m_tick;
    QElapsedTimer m_sinceBegun; ///< Since the deed that is being tried was tried first.
};

} // namespace tillside
