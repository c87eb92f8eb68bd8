#include "core/base/secret.h"
#include "tests/support/system/memorysearch.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTest>

#include <optional>

using namespace tillside;
using namespace Qt::StringLiterals;

/// A Secret leaves nothing in the memory of its process.
class SecretTest : public QObject {
    Q_OBJECT

private slots:
    void theSearchFindsEachCopy();
    void aSecretIsOneCopyAndNoneOnceItIsGone();
    void eachCopyOfASecretIsWiped();
    void aSecretThatIsReplacedIsWiped();
    void whatSomebodyElseSharesIsLeftToThem();
    void replacingItInATextLeavesNothing();
    void itIsReplacedInAnyCase();
};

namespace {

/// A masked secret. Its size is one that the heap does not soon reuse, so that freed copies can
/// still be found.
const QByteArray &disguised()
{
    static const QByteArray bytes = [] {
        QRandomGenerator random(1);
        QByteArray made;
        while (made.size() < 400)
            made += static_cast<char>(random.bounded(0x20, 0x7f) ^ 0x5a);
        return made;
    }();
    return bytes;
}

/// An unshared copy.
QByteArray plain()
{
    return masked(disguised());
}

/// Searches for its middle, because free() overwrites the beginning.
int copies(const QByteArray &searched = disguised().mid(200, 32))
{
    return copiesInMemory(QCoreApplication::applicationPid(), searched).value_or(-1);
}

} // namespace

void SecretTest::theSearchFindsEachCopy()
{
    QCOMPARE(copies(), 0);
    QByteArray one = plain();
    QCOMPARE(copies(), 1);
    QByteArray two = plain();
    QCOMPARE(copies(), 2);
    wipe(one);
    wipe(two);
    QCOMPARE(copies(), 0);
}

void SecretTest::aSecretIsOneCopyAndNoneOnceItIsGone()
{
    {
        const Secret secret(plain());
        QCOMPARE(copies(), 1);
    }
    QCOMPARE(copies(), 0);
}

void SecretTest::eachCopyOfASecretIsWiped()
{
    std::optional<Secret> kept;
    {
        Secret secret(plain());
        const Secret copy = secret;
        QCOMPARE(copies(), 2);
        kept = std::move(secret);
        QCOMPARE(copies(), 2);
    }
    QCOMPARE(copies(), 1);
    kept.reset();
    QCOMPARE(copies(), 0);
}

void SecretTest::aSecretThatIsReplacedIsWiped()
{
    Secret secret(plain());
    secret = Secret("another");
    QCOMPARE(copies(), 0);
}

void SecretTest::whatSomebodyElseSharesIsLeftToThem()
{
    QByteArray shared = plain();
    {
        const Secret secret(shared);
    }
    QCOMPARE(copies(), 1);
    const QByteArray second = shared;
    wipe(shared);
    QCOMPARE(masked(shared), disguised());
    QCOMPARE(masked(second), disguised());
    QCOMPARE(copies(), 1);
}

void SecretTest::replacingItInATextLeavesNothing()
{
    QByteArray wide; // As a QString stores it.
    for (const char c : disguised().mid(200, 32))
        wide.append(c).append(masked(QByteArray(1, '\0')));
    const Secret secret(plain());
    QString text = QString::fromLatin1(secret.reveal());
    QCOMPARE(copies(wide), 1);
    wipe(text);
    QCOMPARE(copies(wide), 0);
    QCOMPARE(without(secret, u"no secret here"_s), u"no secret here"_s);
    QCOMPARE(copies(wide), 0);
}

void SecretTest::itIsReplacedInAnyCase()
{
    const Secret secret("a1B2");
    QCOMPARE(without(secret, u"it was A1b2, a1B2"_s), u"it was [removed], [removed]"_s);
    QCOMPARE(without(secret, u"it was a1B2"_s, "[hidden]"_L1), u"it was [hidden]"_s);
    QCOMPARE(without(Secret(), u"it was a1B2"_s), u"it was a1B2"_s);
}

QTEST_GUILESS_MAIN(SecretTest)
#include "secrettest.moc"
