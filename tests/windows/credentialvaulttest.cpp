#include "core/vault/credentialvault.h"

#include <QTest>

namespace tillside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The result of \a future; `Failed` if it does not finish within a few seconds.
template <typename T>
VaultResult<T> waited(const QFuture<VaultResult<T>> &future)
{
    const bool isFinished = QTest::qWaitFor([&] { return future.isFinished(); }, 20'000);
    return isFinished ? future.result() : VaultResult<T>(VaultError::Failed);
}

QByteArray readFrom(TokenVault &vault, const TerminalId &terminal)
{
    const auto token = waited<Secret>(vault.read(terminal));
    return token ? token.value().reveal().toByteArray() : QByteArray(nameOf(token.error()).data());
}

} // namespace

/// The tokens in the real Credential Manager of the system under test.
class CredentialVaultTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QVERIFY(waited<Done>(m_vault.remove(m_terminal))); }
    void aTokenIsReadAsItWasWritten_data();
    void aTokenIsReadAsItWasWritten();
    void aNewTokenTakesThePlaceOfTheOld();
    void anotherVaultFindsItAlsoWithTheIdInAnotherCase();
    void anUnknownTerminalHasNoToken();
    void aRemovedTokenIsGone();
    void whatDoesNotFitIsNotKept();
    void callsAreNotOvertaken();
    void aTokenIsKeptAlsoWithoutTheVault();
    void theAnswerComesInTheCallersThread();

private:
    CredentialVault m_vault;
    TerminalId m_terminal = TerminalId::create();
};

void CredentialVaultTest::aTokenIsReadAsItWasWritten_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("Paynt's sample") << QByteArray("7653518633181484");
    QTest::newRow("not text") << QByteArray("\x00\xff\x80\n", 4);
    QTest::newRow("as long as one can be") << QByteArray(2560, 'x');
}

void CredentialVaultTest::aTokenIsReadAsItWasWritten()
{
    QFETCH(const QByteArray, token);
    QVERIFY(waited<Done>(m_vault.write(m_terminal, Secret(token))));
    QCOMPARE(readFrom(m_vault, m_terminal), token);
    QCOMPARE(m_vault.place(), u"windows-credential-store"_s);
}

void CredentialVaultTest::aNewTokenTakesThePlaceOfTheOld()
{
    QVERIFY(waited<Done>(m_vault.write(m_terminal, Secret("first"))));
    QVERIFY(waited<Done>(m_vault.write(m_terminal, Secret("2nd"))));
    QCOMPARE(readFrom(m_vault, m_terminal), "2nd");
}

void CredentialVaultTest::anotherVaultFindsItAlsoWithTheIdInAnotherCase()
{
    QVERIFY(waited<Done>(m_vault.write(m_terminal, Secret("kept"))));
    CredentialVault other;
    QCOMPARE(readFrom(other, *TerminalId::parse(m_terminal.text().toLower())), "kept");
}

void CredentialVaultTest::anUnknownTerminalHasNoToken()
{
    QCOMPARE(readFrom(m_vault, TerminalId::create()), "not-found");
}

void CredentialVaultTest::aRemovedTokenIsGone()
{
    QVERIFY(waited<Done>(m_vault.write(m_terminal, Secret("gone"))));
    QVERIFY(waited<Done>(m_vault.remove(m_terminal)));
    QCOMPARE(readFrom(m_vault, m_terminal), "not-found");
    QVERIFY(waited<Done>(m_vault.remove(m_terminal)));
}

void CredentialVaultTest::whatDoesNotFitIsNotKept()
{
    const auto result = waited<Done>(m_vault.write(m_terminal, Secret(QByteArray(3000, 'x'))));
    QVERIFY(!result);
    QCOMPARE(readFrom(m_vault, m_terminal), "not-found");
}

void CredentialVaultTest::callsAreNotOvertaken()
{
    const auto writing = m_vault.write(m_terminal, Secret("short-lived"));
    const auto removing = m_vault.remove(m_terminal);
    const auto writingAgain = m_vault.write(m_terminal, Secret("last"));
    QCOMPARE(readFrom(m_vault, m_terminal), "last");
    QVERIFY(writing.isFinished() && removing.isFinished() && writingAgain.isFinished());
}

void CredentialVaultTest::aTokenIsKeptAlsoWithoutTheVault()
{
    QFuture<VaultResult<Done>> writing;
    {
        CredentialVault brief;
        writing = brief.write(m_terminal, Secret("kept"));
    }
    QVERIFY(waited<Done>(writing));
    QCOMPARE(readFrom(m_vault, m_terminal), "kept");
}

void CredentialVaultTest::theAnswerComesInTheCallersThread()
{
    QFuture<VaultResult<Secret>> reading;
    {
        CredentialVault brief;
        reading = brief.read(m_terminal);
    }
    // The vault waited for the keychain; the answer is delivered once this thread is free.
    QVERIFY(!reading.isFinished());
    QVERIFY(QTest::qWaitFor([&] { return reading.isFinished(); }, 20'000));
}

} // namespace tillside

QTEST_GUILESS_MAIN(tillside::CredentialVaultTest)
#include "credentialvaulttest.moc"
