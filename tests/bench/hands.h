#pragma once

#include "tests/support/till/windowfixture.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>

namespace tillside {

/// A person's hands on the keyboard: one action after another at a human pace, all from the event
/// loop, which is idle in between as it is in a shop.
class Hands final : public QObject {
public:
    /// Between two actions. Faster typing is taken for a barcode scanner.
    static constexpr std::chrono::milliseconds kPace{120};
    static constexpr std::chrono::milliseconds kPatience{30'000};

    /// Returns true when it is done; until then it is retried after kPace.
    using Deed = std::function<bool()>;

    /// \a shop must outlive it and be open.
    explicit Hands(WindowFixture &shop);

    void then(Deed deed) { m_deeds.push_back(std::move(deed)); }
    void thenWait(std::chrono::milliseconds time);
    /// A whole sale, from the digits of \a minor to the next sale's empty amount.
    void thenSell(int minor);
    /// As thenSell(), but the outcome stays: the digits of the next sale leave it. They come after
    /// the time that a person needs to read it.
    void thenSellOn(int minor);
    void press(Qt::Key key);
    /// How many keys were pressed.
    [[nodiscard]] int presses() const { return m_presses; }

    /// Performs all actions. An action that takes longer than kPatience ends the program.
    void work();

private:
    void thenType(int minor);
    void thenLeaveByEnter(const QString &page);
    void onTick();

    WindowFixture &m_shop;
    std::deque<Deed> m_deeds;
    QTimer m_tick;
    int m_presses = 0;
    QElapsedTimer m_sinceBegun; ///< Since the first attempt at the current action.
};

} // namespace tillside
