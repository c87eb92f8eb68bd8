#include "core/vault/keychainvault.h"
#include "tests/support/system/keyring.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>
#include <QThread>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

/// The token, or the name of the error.
QByteArray readFrom(TokenVault &vault, const TerminalId &terminal)
{
    const auto result = answerOf<VaultResult<Secret>>(vault.read(terminal), VaultError::NoAnswer);
    return result ? result.value().reveal().toByteArray()
                  : QByteArray(nameOf(result.error()).data());
}

/// "done", or the name of the error.
QByteArray done(const QFuture<VaultResult<Done>> &future)
{
    const auto result = answerOf<VaultResult<Done>>(future, VaultError::NoAnswer);
    return result ? "done" : nameOf(result.error()).data();
}

QByteArray writeTo(TokenVault &vault, const TerminalId &terminal, const QByteArray &token)
{
    return done(vault.write(terminal, Secret(token)));
}

} // namespace

/// Runs in a session with a real Secret Service: see tests/support/system/with-keyring.
class KeychainTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QVERIFY(unlockKeyring()); }
    void aTokenIsReadAsItWasWritten_data();
    void aTokenIsReadAsItWasWritten();
    void aNewTokenTakesThePlaceOfTheOld();
    void eachTerminalHasItsOwnToken();
    void anIdIsTheSameInAnyCase();
    void anUnknownTerminalHasNoToken();
    void aRemovedTokenIsGone();
    void removingWhatIsNotThereIsDone();
    void aLockedKeyringHidesATokenAndKeepsIt();
    void aLockedKeyringRefusesToKeepAToken();
    void aLockedKeyringDoesNotFeignARemoval();
    void noFileHoldsTheToken();
    void theAnswerComesOnceInTheCallersThreadAlsoWithoutTheVault();
};

void KeychainTest::aTokenIsReadAsItWasWritten_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("Paynt's sample") << QByteArray("7653518633181484");
    QTest::newRow("not text") << QByteArray("\x00\xff\x80\n", 4);
    QTest::newRow("long") << QByteArray(2000, 'x');
}

void KeychainTest::aTokenIsReadAsItWasWritten()
{
    QFETCH(const QByteArray, token);
    KeychainVault vault;
    const TerminalId terminal = TerminalId::create();
    QCOMPARE(writeTo(vault, terminal, token), "done");
    QCOMPARE(readFrom(vault, terminal), token);
    QCOMPARE(vault.place(), u"secret-service"_s);
}

void KeychainTest::aNewTokenTakesThePlaceOfTheOld()
{
    KeychainVault vault;
    const TerminalId terminal = TerminalId::create();
    QCOMPARE(writeTo(vault, terminal, "first"), "done");
    QCOMPARE(writeTo(vault, terminal, "second"), "done");
    QCOMPARE(readFrom(vault, terminal), "second");
}

void KeychainTest::eachTerminalHasItsOwnToken()
{
    KeychainVault vault;
    const TerminalId one = TerminalId::create();
    const TerminalId other = TerminalId::create();
    QCOMPARE(writeTo(vault, one, "one's"), "done");
    QCOMPARE(writeTo(vault, other, "other's"), "done");
    QCOMPARE(done(vault.remove(other)), "done");
    QCOMPARE(readFrom(vault, one), "one's");
}

void KeychainTest::anIdIsTheSameInAnyCase()
{
    KeychainVault vault;
    QCOMPARE(writeTo(vault, TerminalId::parse(u"T-ABCDEFGHJK").value(), "token"), "done");
    QCOMPARE(readFrom(vault, TerminalId::parse(u"t-abcdefghjk").value()), "token");
}

void KeychainTest::anUnknownTerminalHasNoToken()
{
    KeychainVault vault;
    QCOMPARE(readFrom(vault, TerminalId::create()), "not-found");
}

void KeychainTest::aRemovedTokenIsGone()
{
    KeychainVault vault;
    const TerminalId terminal = TerminalId::create();
    QCOMPARE(writeTo(vault, terminal, "token"), "done");
    QCOMPARE(done(vault.remove(terminal)), "done");
    QCOMPARE(readFrom(vault, terminal), "not-found");
}

void KeychainTest::removingWhatIsNotThereIsDone()
{
    KeychainVault vault;
    QCOMPARE(done(vault.remove(TerminalId::create())), "done");
}

void KeychainTest::aLockedKeyringHidesATokenAndKeepsIt()
{
    KeychainVault vault;
    const TerminalId terminal = TerminalId::create();
    QCOMPARE(writeTo(vault, terminal, "token"), "done");
    QVERIFY(lockKeyring());
    QCOMPARE(readFrom(vault, terminal), "not-found");
    QVERIFY(unlockKeyring());
    QCOMPARE(readFrom(vault, terminal), "token");
}

void KeychainTest::aLockedKeyringRefusesToKeepAToken()
{
    KeychainVault vault;
    const TerminalId terminal = TerminalId::create();
    QVERIFY(lockKeyring());
    QCOMPARE(writeTo(vault, terminal, "token"), "refused");
    QVERIFY(unlockKeyring());
    QCOMPARE(readFrom(vault, terminal), "not-found");
}

void KeychainTest::aLockedKeyringDoesNotFeignARemoval()
{
    KeychainVault vault;
    const TerminalId terminal = TerminalId::create();
    QCOMPARE(writeTo(vault, terminal, "token"), "done");
    QVERIFY(lockKeyring());
    QCOMPARE(done(vault.remove(terminal)), "refused");
    QVERIFY(unlockKeyring());
    QCOMPARE(readFrom(vault, terminal), "token");
    QCOMPARE(done(vault.remove(terminal)), "done");
}

void KeychainTest::noFileHoldsTheToken()
{
    const QByteArray token = "9543623770051381";
    KeychainVault vault;
    QCOMPARE(writeTo(vault, TerminalId::create(), token), "done");
    int files = 0;
    QDirIterator found(qEnvironmentVariable("HOME"), QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    while (found.hasNext()) {
        QFile file(found.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(!content.contains(token), qPrintable(file.fileName()));
        QVERIFY2(!content.contains(token.toBase64()), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY2(files > 0, "the keyring's own file is to be among them");
}

void KeychainTest::theAnswerComesOnceInTheCallersThreadAlsoWithoutTheVault()
{
    int answers = 0;
    const QThread *thread = nullptr;
    {
        KeychainVault vault;
        vault.read(TerminalId::create()).then([&](const VaultResult<Secret> &) {
            ++answers;
            thread = QThread::currentThread();
        });
        QCOMPARE(answers, 0);
    }
    QTRY_COMPARE(answers, 1);
    QCOMPARE(thread, QThread::currentThread());
}

} // namespace tillside

QTEST_GUILESS_MAIN(tillside::KeychainTest)
#include "keychaintest.moc"
