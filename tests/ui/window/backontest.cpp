#include "tests/support/system/patience.h"
#include "tests/support/till/cashier.h"
#include "tests/support/till/presses.h"
#include "tests/support/till/windowfixture.h"

#include <QTcpServer>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

/// A port on which nothing listens.
quint16 closedPort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

} // namespace

/// Charge is off only as long as its reason holds. The till takes money again without a restart,
/// also when another program ended the reason.
class BackOnTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_shop;

    [[nodiscard]] QWidget *window() { return m_shop->window(); }
    [[nodiscard]] bool isOn() { return visible(window(), u"chargeButton"_s)->isEnabled(); }

    void save(const TerminalRecord &terminal)
    {
        const auto saving = m_shop->till().payments().journal.run(
            [terminal](Journal &journal) { return journal.saveTerminal(terminal); });
        QVERIFY(TillFixture::answerOf(saving));
    }

private slots:
    void init()
    {
        m_shop = std::make_unique<WindowFixture>();
        QVERIFY(m_shop->open());
    }
    void cleanup() { m_shop.reset(); }

    /// A keychain that was locked at the start says nothing about the terminal, and is not asked
    /// again by itself: the payment asks it, and says what is wrong.
    void aKeychainThatCouldNotBeReadIsAskedByThePayment()
    {
        const TerminalId terminal = m_shop->till().terminal().id;
        MemoryVault &vault = m_shop->till().vault();
        const Secret entry = TillFixture::answerOf(vault.read(terminal)).value();
        QVERIFY(TillFixture::answerOf(vault.remove(terminal)));
        m_shop->restart();
        QTRY_COMPARE_WITH_TIMEOUT(reasonOf(window()), u"Type an amount"_s, kTestPatience);
        typeInto(window(), u"1250"_s);
        pressKey(window(), Qt::Key_Return, 500);
        QTRY_VERIFY_WITH_TIMEOUT(!textOf(window(), u"chargeNoticeText"_s).isEmpty(), kTestPatience);
        QCOMPARE(m_shop->terminal().counters().posts, 0);
        QVERIFY(isOn());
        QVERIFY(TillFixture::answerOf(vault.write(terminal, entry)));
        QVERIFY(pressUntilGone(window(), Qt::Key_Return, u"chargeScreen"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_shop->terminal().counters().posts, 1, kTestPatience);
    }

    /// Charge is off, so no refused payment brings the news.
    void aTerminalThatAnotherProgramMovedIsUsedThere()
    {
        const TerminalRecord here = m_shop->till().terminal();
        TerminalRecord elsewhere = here;
        elsewhere.port = closedPort();
        save(elsewhere);
        m_shop->restart();
        QTRY_COMPARE_WITH_TIMEOUT(textOf(window(), u"chargeBannerHeading"_s),
                                  u"Counter does not answer"_s, 2 * kTestPatience);
        typeInto(window(), u"1250"_s);
        QVERIFY(!isOn());
        save(here);
        QTRY_VERIFY_WITH_TIMEOUT(isOn(), 2 * kTestPatience);
        QCOMPARE(m_shop->terminal().counters().posts, 0);
    }

    /// The till looks for it by itself.
    void aTerminalThatAnswersAgainIsUsedAtOnce()
    {
        m_shop->terminal().loseConnection(true);
        m_shop->restart();
        QTRY_COMPARE_WITH_TIMEOUT(textOf(window(), u"chargeBannerHeading"_s),
                                  u"Counter does not answer"_s, 2 * kTestPatience);
        m_shop->terminal().loseConnection(false);
        QTRY_VERIFY_WITH_TIMEOUT(visible(window(), u"chargeBanner"_s) == nullptr,
                                 3 * kTestPatience);
        QVERIFY(pay(*m_shop, u"1250"_s));
    }
};

QTEST_MAIN(BackOnTest)
#include "backontest.moc"
