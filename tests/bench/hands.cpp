#include "tests/bench/hands.h"

#include <QCoreApplication>
#include <QTest>

namespace tillside {

using namespace Qt::StringLiterals;

Hands::Hands(WindowFixture &shop)
    : m_shop(shop)
{
    m_tick.setTimerType(Qt::PreciseTimer);
    m_tick.setInterval(kPace);
    connect(&m_tick, &QTimer::timeout, this, &Hands::onTick);
}

void Hands::press(Qt::Key key)
{
    ++m_presses;
    QTest::keyClick(m_shop.window()->windowHandle(), key);
}

void Hands::thenWait(std::chrono::milliseconds time)
{
    then([this, time] { return m_sinceBegun.hasExpired(time.count()); });
}

void Hands::thenType(int minor)
{
    for (const QChar digit : QString::number(minor)) {
        then([this, key = static_cast<Qt::Key>(Qt::Key_0 + digit.digitValue())] {
            press(key);
            return true;
        });
    }
}

void Hands::thenSellOn(int minor)
{
    constexpr std::chrono::milliseconds kToRead{500};
    thenWait(kToRead);
    thenType(minor);
    thenLeaveByEnter(u"chargeScreen"_s);
    then([this] { return m_shop.page() == "outcomeScreen"_L1; });
}

void Hands::thenSell(int minor)
{
    thenType(minor);
    thenLeaveByEnter(u"chargeScreen"_s);
    then([this] { return m_shop.page() == "outcomeScreen"_L1; });
    thenLeaveByEnter(u"outcomeScreen"_s);
}

/// Repeats it, like a person who pressed too early.
void Hands::thenLeaveByEnter(const QString &page)
{
    then([this, page] {
        if (m_shop.page() == page)
            press(Qt::Key_Return);
        return m_shop.page() != page;
    });
}

void Hands::work()
{
    m_sinceBegun.start();
    m_tick.start();
    QCoreApplication::exec();
}

void Hands::onTick()
{
    if (m_deeds.empty()) {
        m_tick.stop();
        return QCoreApplication::quit();
    }
    if (m_sinceBegun.hasExpired(kPatience.count()))
        qFatal("the window stays on %s", qPrintable(m_shop.page()));
    if (!m_deeds.front()())
        return;
    m_deeds.pop_front();
    m_sinceBegun.start();
}

} // namespace tillside
