#include "core/system/localpeer.h"
#include "tests/support/system/privatemounts.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <unistd.h>

using namespace tillside;
using namespace Qt::StringLiterals;

/// Where two programs of one user meet, and who may come.
class LocalPeerTest final : public QObject {
    Q_OBJECT

private slots:
    void theAddressIsInTheUsersOwnFolder();
    void withoutThatFolderItIsInTheTills();
    void aProcessOfThisUserIsOurs();
    void aProcessOfAnotherUserIsNot();
};

void LocalPeerTest::theAddressIsInTheUsersOwnFolder()
{
    const QTemporaryDir runtime;
    qputenv("XDG_RUNTIME_DIR", runtime.path().toUtf8());
    QCOMPARE(QFileInfo(localAddress(u"a"_s, u"/data"_s)).path(), runtime.path());
}

void LocalPeerTest::withoutThatFolderItIsInTheTills()
{
    qunsetenv("XDG_RUNTIME_DIR");
    QCOMPARE(localAddress(u"a"_s, u"/data"_s), u"/data/a"_s);
    qputenv("XDG_RUNTIME_DIR", "/no/such/folder");
    QCOMPARE(localAddress(u"a"_s, u"/data"_s), u"/data/a"_s);
}

void LocalPeerTest::aProcessOfThisUserIsOurs()
{
    int ends[2] = {-1, -1};
    QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
    QVERIFY(isOurPeer(ends[0]));
    ::close(ends[0]);
    ::close(ends[1]);
    QVERIFY(!isOurPeer(-1));
}

void LocalPeerTest::aProcessOfAnotherUserIsNot()
{
    if (::geteuid() != 0)
        QSKIP("only root can act as another user");
    int ends[2] = {-1, -1};
    QCOMPARE(::seteuid(mounts::kNobody), 0); // A pair's ends name the user who made it.
    const int made = ::socketpair(AF_UNIX, SOCK_STREAM, 0, ends);
    QCOMPARE(::seteuid(0), 0);
    QCOMPARE(made, 0);
    QVERIFY(!isOurPeer(ends[0]));
    ::close(ends[0]);
    ::close(ends[1]);
}

QTEST_GUILESS_MAIN(LocalPeerTest)
#include "localpeertest.moc"
