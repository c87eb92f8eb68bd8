#include "core/vault/keychainvault.h"
#include "tests/support/system/keyring.h"

#include <QElapsedTimer>
#include <QTest>

namespace tillside {

using namespace std::chrono_literals;

/// Runs with a locked keyring that asks somebody who does not answer.
class WaitingTest : public QObject {
    Q_OBJECT

private slots:
    void aWaitingKeyringIsNotWaitedForLongerThanThePatience();
};

void WaitingTest::aWaitingKeyringIsNotWaitedForLongerThanThePatience()
{
    constexpr auto kPatience = 300ms;
    KeychainVault vault(kPatience);
    const TerminalId terminal = TerminalId::create();
    int answers = 0;
    const auto count = [&answers]<typename T>(const VaultResult<T> &result) {
        ++answers;
        return !result && result.error() == VaultError::NoAnswer;
    };

    QElapsedTimer time;
    time.start();
    auto writing = vault.write(terminal, Secret("token")).then(count);
    auto reading = vault.read(terminal).then(count);
    auto removing = vault.remove(terminal).then(count);
    QTRY_COMPARE(answers, 3);
    QVERIFY(writing.result() && reading.result() && removing.result());
    QVERIFY(time.elapsed() >= kPatience.count());
    QVERIFY(time.elapsed() < 10'000); // Of a vault's usual patience that is two thirds.

    // The question goes away, and the keychain gives its late answers: nobody hears them, and what
    // is asked next is answered again.
    QVERIFY(dismissKeyringPrompt());
    KeychainVault patient;
    const auto next = answerOf<VaultResult<Secret>>(patient.read(terminal), VaultError::NoAnswer);
    QVERIFY(!next);
    QCOMPARE(next.error(), VaultError::NotFound);
    QCOMPARE(answers, 3);
}

} // namespace tillside

QTEST_GUILESS_MAIN(tillside::WaitingTest)
#include "waitingtest.moc"
