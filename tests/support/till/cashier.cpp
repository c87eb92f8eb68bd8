#include "tests/support/till/cashier.h"

#include "tests/support/system/patience.h"
#include "tests/support/till/presses.h"
#include "tests/support/till/windowfixture.h"

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

bool isReady(WindowFixture &shop)
{
    return visible(shop.window(), u"chargeScreen"_s) != nullptr
        && reasonOf(shop.window()) == u"Type an amount"_s;
}

bool isAtCard(WindowFixture &shop)
{
    const auto *running = shop.terminal().running();
    return running != nullptr && running->phase == sim::PaymentPhase::Card
        && shop.newest().uti.has_value();
}

} // namespace

bool charge(WindowFixture &shop, const QString &amount)
{
    if (!QTest::qWaitFor([&shop] { return isReady(shop); }, kTestPatience))
        return false;
    typeInto(shop.window(), amount);
    return pressUntilGone(shop.window(), Qt::Key_Return, u"chargeScreen"_s);
}

bool begin(WindowFixture &shop, const QString &amount)
{
    return charge(shop, amount)
        && QTest::qWaitFor([&shop] { return isAtCard(shop); }, kTestPatience);
}

bool pay(WindowFixture &shop, const QString &amount, const QString &word)
{
    if (!begin(shop, amount))
        return false;
    shop.terminal().tapCard();
    return QTest::qWaitFor([&] { return textOf(shop.window(), u"outcomeWord"_s) == word; },
                           kTestPatience);
}

} // namespace tillside
