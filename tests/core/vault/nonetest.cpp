#include "core/vault/keychainvault.h"
#include "tests/support/system/keyring.h"

#include <QTest>

namespace tillside {

/// Runs without a keychain: on a bus without one, and without a bus.
class NoneTest : public QObject {
    Q_OBJECT

private slots:
    void aMissingServiceIsSaidSo();
};

void NoneTest::aMissingServiceIsSaidSo()
{
    KeychainVault vault;
    const TerminalId terminal = TerminalId::create();
    const auto read = answerOf<VaultResult<Secret>>(vault.read(terminal), VaultError::NoAnswer);
    QVERIFY(!read);
    QCOMPARE(read.error(), VaultError::NoService);
    for (const auto &change : {vault.write(terminal, Secret("token")), vault.remove(terminal)}) {
        const auto result = answerOf<VaultResult<Done>>(change, VaultError::NoAnswer);
        QVERIFY(!result);
        QCOMPARE(result.error(), VaultError::NoService);
    }
}

} // namespace tillside

QTEST_GUILESS_MAIN(tillside::NoneTest)
#include "nonetest.moc"
