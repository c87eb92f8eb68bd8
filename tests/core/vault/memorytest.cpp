#include "core/vault/memoryvault.h"

#include <QTest>

namespace tillside {

class MemoryTest : public QObject {
    Q_OBJECT

private slots:
    void aTokenIsKeptReplacedAndForgotten();
    void eachErrorHasItsOwnName();
};

void MemoryTest::aTokenIsKeptReplacedAndForgotten()
{
    MemoryVault vault;
    const TerminalId terminal = TerminalId::parse(u"T-ABCDEFGHJK").value();
    const TerminalId lowerCase = TerminalId::parse(u"t-abcdefghjk").value();
    QCOMPARE(vault.read(terminal).result().error(), VaultError::NotFound);
    QVERIFY(vault.write(terminal, Secret("first")).result());
    QVERIFY(vault.write(lowerCase, Secret("second")).result());
    QCOMPARE(vault.read(terminal).result().value().reveal(), "second");
    QVERIFY(vault.remove(terminal).result());
    QVERIFY(vault.remove(terminal).result());
    QCOMPARE(vault.read(lowerCase).result().error(), VaultError::NotFound);
}

void MemoryTest::eachErrorHasItsOwnName()
{
    QList<QLatin1StringView> names;
    for (const VaultError error : kVaultErrors) {
        QVERIFY(!names.contains(nameOf(error)));
        names << nameOf(error);
    }
}

} // namespace tillside

QTEST_GUILESS_MAIN(tillside::MemoryTest)
#include "memorytest.moc"
