#include "core/vault/keychainvault.h"
#include "tests/support/system/keyring.h"

#include <QElapsedTimer>
#include <QTest>

namespace tillside {

using namespace std::chrono_literals;

/// Runs with a locked keyring whose prompt nobody answers.
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
    QVERIFY(time.elapsed() < 10'000); // Two thirds of a vault's usual timeout.

    // The prompt closes, and the keychain gives its late answers: they are ignored, and the next
    // request is answered again.
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
