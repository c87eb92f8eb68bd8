#include "core/payment/backgroundcheck.h"
#include "core/payment/forgetting.h"
#include "core/payment/settlement.h"
#include "core/terminal/terminalprofile.h"
#include "tests/support/system/patience.h"
#include "tests/support/till/counter.h"
#include "tests/support/till/paymentdrive.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace tillside;
using namespace Qt::StringLiterals;

/// If a terminal cannot be locked, the till cannot know who else drives it. Nothing is sent to it,
/// and the till says that the disk is to blame.
class NoLockTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }
    void init();

    void noPaymentIsStarted_data() { addFolders(); }
    void noPaymentIsStarted();
    void nothingIsSettled();
    void noTerminalIsForgotten();
    void nothingIsAskedAbout();
    void noTerminalIsPaired();
    void noProfileIsChanged();

private:
    static void addFolders();
    [[nodiscard]] PaymentContext payments(const QString &lockFolder = u"/no/such/folder"_s);
    [[nodiscard]] PairingContext pairings();

    std::unique_ptr<Counter> m_counter;
};

void NoLockTest::init()
{
    m_counter = std::make_unique<Counter>();
}

void NoLockTest::addFolders()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<JournalError>("error");
    QTest::newRow("not there") << u"/no/such/folder"_s << JournalError::DiskFailed;
    // The kernel lets nobody create a file there, not even root.
    QTest::newRow("forbidden") << u"/sys/kernel"_s << JournalError::ReadOnly;
}

PaymentContext NoLockTest::payments(const QString &lockFolder)
{
    PaymentContext context = m_counter->till().payments();
    context.lockFolder = lockFolder;
    return context;
}

PairingContext NoLockTest::pairings()
{
    PairingContext context = m_counter->till().pairings();
    context.lockFolder = payments().lockFolder;
    return context;
}

void NoLockTest::noPaymentIsStarted()
{
    QFETCH(const QString, folder);
    QFETCH(const JournalError, error);
    PaymentDrive drive(payments(folder), m_counter->till().intent(PaymentType::Sale, 1250));
    QVERIFY(drive.waitUntilOver());
    QVERIFY(drive.refused());
    QCOMPARE(drive.refused()->error, StartError::NotRecorded);
    QCOMPARE(drive.refused()->journal, error);
    QCOMPARE(m_counter->posts(), 0);
    QVERIFY(m_counter->till().allPayments().empty());
}

void NoLockTest::nothingIsSettled()
{
    const PaymentRecord lost = m_counter->loseASale();
    const Settlement word{.as = SettledAs::NotCharged, .seen = u"nothing"_s, .at = lost.startedAt};
    const auto settled = TillFixture::answerOf(settle(payments(), lost, word));
    QVERIFY(!settled);
    QCOMPARE(settled.error().journal, JournalError::DiskFailed);
    QVERIFY(!m_counter->till().payment(lost.id).settled);
}

void NoLockTest::noTerminalIsForgotten()
{
    const TerminalRecord terminal = m_counter->till().terminal();
    const auto forgotten
        = TillFixture::answerOf(forgetTerminal(payments(), m_counter->till().vault(), terminal));
    QVERIFY(!forgotten);
    QCOMPARE(forgotten.error().journal, JournalError::DiskFailed);
    QCOMPARE(m_counter->till().terminal(), terminal);
    QVERIFY(TillFixture::answerOf(m_counter->till().vault().read(terminal.id)));
}

void NoLockTest::nothingIsAskedAbout()
{
    const PaymentRecord open = m_counter->leaveUnanswered();
    m_counter->honest();
    const int before = m_counter->terminal().counters().gets;
    BackgroundCheck backgroundCheck(payments());
    QSignalSpy checked(&backgroundCheck, &BackgroundCheck::checked);
    backgroundCheck.start();
    QVERIFY(hears(checked));
    QCOMPARE(m_counter->terminal().counters().gets, before);
    QCOMPARE(m_counter->till().payment(open.id).state, open.state);
}

void NoLockTest::noTerminalIsPaired()
{
    const QByteArray token = m_counter->terminal().token();
    const auto paired
        = TillFixture::run(pairings(), TillFixture::requestFor(m_counter->terminal()));
    QVERIFY(!paired);
    QCOMPARE(paired.error().error, PairingError::NotSaved);
    QCOMPARE(paired.error().journal, JournalError::DiskFailed);
    QCOMPARE(m_counter->terminal().token(), token);
}

void NoLockTest::noProfileIsChanged()
{
    const TerminalRecord terminal = m_counter->till().terminal();
    const auto changed = TillFixture::answerOf(
        changeProfile(pairings(), terminal.id, {.name = u"Bar"_s, .address = {}}));
    QVERIFY(!changed);
    QCOMPARE(changed.error().error, ProfileError::NotSaved);
    QCOMPARE(m_counter->till().terminal(), terminal);
}

QTEST_GUILESS_MAIN(NoLockTest)
#include "nolocktest.moc"
