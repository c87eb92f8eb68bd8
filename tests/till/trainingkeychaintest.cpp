#include "core/vault/keychainvault.h"
#include "tests/support/system/keyring.h"
#include "tests/till/tillprocess.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

/// Training in a session whose keychain is open: it could be used, but is not.
class TrainingKeychainTest : public QObject {
    Q_OBJECT
private slots:
    void trainingLeavesTheKeychainEmpty();
};

namespace {

/// The content of the session's keyring, as the Secret Service writes it; "[]" if empty.
QByteArray itemsInKeyring()
{
    QProcess gdbus;
    gdbus.start(u"gdbus"_s,
                {u"call"_s, u"--session"_s, u"--dest"_s, u"org.freedesktop.secrets"_s,
                 u"--object-path"_s, u"/org/freedesktop/secrets/collection/login"_s, u"--method"_s,
                 u"org.freedesktop.DBus.Properties.Get"_s, u"org.freedesktop.Secret.Collection"_s,
                 u"Items"_s});
    return gdbus.waitForFinished() ? gdbus.readAllStandardOutput() : QByteArray();
}

} // namespace

void TrainingKeychainTest::trainingLeavesTheKeychainEmpty()
{
    const QTemporaryDir dir;
    const QStringList arguments{u"--training"_s, u"--exit-after-startup"_s, u"--data-dir"_s,
                                dir.filePath(u"till"_s)};
    const TillRun run = TillProcess(arguments).wait();
    QVERIFY2(run.code == 0, run.described());
    QVERIFY2(itemsInKeyring().contains("[]"), itemsInKeyring());
    // Proves that an entry would be seen.
    KeychainVault vault;
    QVERIFY(answerOf(vault.write(TerminalId::create(), Secret("token")),
                     VaultResult<Done>(VaultError::NoAnswer)));
    QVERIFY2(itemsInKeyring().contains("/login/"), itemsInKeyring());
}

QTEST_GUILESS_MAIN(TrainingKeychainTest)
#include "trainingkeychaintest.moc"
