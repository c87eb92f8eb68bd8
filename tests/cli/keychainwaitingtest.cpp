#include "tests/cli/clitill.h"
#include "tests/cli/terminalprocess.h"
#include "tests/support/system/keyring.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Runs with a locked keyring whose prompt nobody answers.
class KeychainWaitingTest : public QObject {
    Q_OBJECT

private slots:
    void nobodyIsWaitedForLongerThanThePatience();
};

namespace {

constexpr auto kPatience = 15s; ///< How long the till waits for its keychain.
constexpr auto kSlack = 12s; ///< For starting and ending on a busy computer.

} // namespace

void KeychainWaitingTest::nobodyIsWaitedForLongerThanThePatience()
{
    QVERIFY(unlockKeyring());
    const TerminalProcess terminal;
    const CliTill till;
    QCOMPARE(till.pair(terminal).code, 0);
    QVERIFY(lockKeyring());
    const qsizetype before = terminal.requests("GET");

    const CliTill other;
    const CliTill impatient;
    QVERIFY(impatient.copyFrom(till));
    const QStringList charge{u"charge"_s, u"--amount"_s, u"10.00"_s};
    const auto charging = till.start(charge);
    const auto pairing = other.start(CliTill::pairing(terminal, u"Bar"_s), CliTill::typedCode());
    const auto givenUp = impatient.start(charge);
    QVERIFY(givenUp->interrupt()); // Nothing has been sent, so there is nothing to wait for.

    const CliRun early = givenUp->wait();
    QVERIFY2(early.code == 12 && early.took < kPatience, early.described());
    QCOMPARE(early.text(u"error"_s), u"given-up"_s);
    const CliRun charged = charging->wait(kPatience + kSlack);
    QVERIFY2(charged.code == 3 && charged.isOneSentence(), charged.described());
    QCOMPARE(charged.text(u"error"_s), u"no-answer"_s);
    const CliRun paired = pairing->wait(kPatience + kSlack);
    QVERIFY2(paired.code == 3, paired.described());
    QVERIFY2(paired.err.contains("did not answer in time"), paired.described());
    QCOMPARE(terminal.requests("POST"), 0);
    QCOMPARE(terminal.requests("GET"), before);
    QVERIFY(till.list().isEmpty());
    QVERIFY(dismissKeyringPrompt());
}

QTEST_GUILESS_MAIN(KeychainWaitingTest)
#include "keychainwaitingtest.moc"
