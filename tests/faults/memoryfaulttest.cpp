#include "core/payment/backgroundcheck.h"
#include "core/terminal/terminalprofile.h"
#include "tests/support/system/sqlitememory.h"
#include "tests/support/till/counter.h"
#include "tests/support/till/paymentdrive.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace tillside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// From one moment on, the journal can neither be read nor written; this is tried at each step of a
/// till in turn. Nothing is charged twice, and every charge is known in the end.
class MemoryFaultTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }
    void init();

    void aPaymentIsSentOnceAndKnownInTheEnd_data();
    void aPaymentIsSentOnceAndKnownInTheEnd();
    void whatIsOpenIsAskedAboutOnceItCanBeRead();
    void aPairingThatIsNotSavedIsSaid();
    void aProfileThatIsNotSavedIsSaid();

private:
    /// Both run between two jobs of the journal, so that a whole job either has memory or not.
    void begin(int granted);
    int end();
    /// Returns false once the journal made fewer requests than were granted.
    [[nodiscard]] bool payWith(int granted);
    void checkOutcome(PaymentDrive &drive, int posts);

    std::unique_ptr<Counter> m_counter;
};

namespace {

/// Longer than a sale takes.
constexpr auto kFamine = 300ms;

/// How many requests to grant in the trial after \a granted. The first requests fail one by one,
/// later ones at growing intervals.
int later(int granted)
{
    return granted + 1 + granted / 4;
}

} // namespace

void MemoryFaultTest::init()
{
    m_counter = std::make_unique<Counter>();
}

void MemoryFaultTest::begin(int granted)
{
    m_counter->till()
        .payments()
        .journal
        .run([granted](Journal &) {
            sqlitememory::refuseAfter(granted);
            return JournalResult<Done>(Done());
        })
        .waitForFinished();
}

int MemoryFaultTest::end()
{
    return m_counter->till()
        .payments()
        .journal.run([](Journal &) { return JournalResult<int>(sqlitememory::end()); })
        .result()
        .value();
}

void MemoryFaultTest::aPaymentIsSentOnceAndKnownInTheEnd_data()
{
    QTest::addColumn<PaymentType>("type");
    QTest::newRow("sale") << PaymentType::Sale;
    QTest::newRow("void") << PaymentType::Void;
}

void MemoryFaultTest::aPaymentIsSentOnceAndKnownInTheEnd()
{
    int trials = 0;
    for (int granted = 0; payWith(granted); granted = later(granted)) {
        if (QTest::currentTestFailed())
            return;
        ++trials;
    }
    QVERIFY(trials > 5);
}

bool MemoryFaultTest::payWith(int granted)
{
    QFETCH(const PaymentType, type);
    TillFixture &till = m_counter->till();
    PaymentIntent intent = till.intent(type, 1250);
    if (type == PaymentType::Void)
        intent.original = till.charge(PaymentType::Sale, 1250).payment.id;
    till.restart(); // The journal has no prepared statements.
    const int before = m_counter->posts();
    begin(granted);
    PaymentDrive drive(till.payments(), intent);
    // At most steps the till gives up or continues, but it must know whether an accepted payment's
    // UTI is new.
    drive.waitUntil([&] { return drive.isOver() && !drive.isPosting(); }, kFamine);
    const bool wasShort = end() > 0;
    if (drive.waitUntilOver())
        checkOutcome(drive, m_counter->posts() - before);
    else
        QTest::qFail("it never came to an end", __FILE__, __LINE__);
    return wasShort;
}

void MemoryFaultTest::checkOutcome(PaymentDrive &drive, int posts)
{
    QVERIFY(posts <= 1);
    if (drive.refused()) {
        QCOMPARE(posts, 0);
        return;
    }
    QVERIFY(drive.waitUntil([&] { return drive.isSaved(); }));
    const PaymentRecord payment = m_counter->till().payment(drive.payment().id);
    QCOMPARE(payment.state, posts == 1 ? PaymentState::Approved : PaymentState::NotCharged);
}

void MemoryFaultTest::whatIsOpenIsAskedAboutOnceItCanBeRead()
{
    const PaymentRecord open = m_counter->leaveUnanswered();
    bool wasShort = true;
    for (int granted = 0; wasShort; granted = later(granted)) {
        m_counter->till().restart();
        begin(granted);
        BackgroundCheck backgroundCheck(m_counter->till().payments());
        QSignalSpy notRead(&backgroundCheck, &BackgroundCheck::notRead);
        QSignalSpy notSaved(&backgroundCheck, &BackgroundCheck::notSaved);
        QSignalSpy checked(&backgroundCheck, &BackgroundCheck::checked);
        backgroundCheck.start();
        QTRY_VERIFY(!notRead.isEmpty() || !notSaved.isEmpty() || !checked.isEmpty());
        wasShort = end() > 0;
        QTRY_COMPARE(backgroundCheck.payments().size(), 1U);
        QVERIFY(backgroundCheck.payments().front().id == open.id);
    }
    m_counter->honest();
    m_counter->till().checkUntilNothingChanges();
    QCOMPARE(m_counter->till().payment(open.id).state, PaymentState::Approved);
    QCOMPARE(m_counter->posts(), 1);
}

void MemoryFaultTest::aPairingThatIsNotSavedIsSaid()
{
    TillFixture &till = m_counter->till();
    int failures = 0;
    for (int granted = 0;; granted = later(granted)) {
        till.restart();
        begin(granted);
        const auto paired
            = TillFixture::run(till.pairings(), TillFixture::requestFor(m_counter->terminal()));
        end();
        if (paired)
            break;
        QCOMPARE(paired.error().error, PairingError::NotSaved);
        QVERIFY(paired.error().journal);
        ++failures;
    }
    QVERIFY(failures > 3);
    QCOMPARE(till.charge(PaymentType::Sale, 1250).payment.state, PaymentState::Approved);
}

void MemoryFaultTest::aProfileThatIsNotSavedIsSaid()
{
    TillFixture &till = m_counter->till();
    const TerminalRecord before = till.terminal();
    for (int granted = 0;; granted = later(granted)) {
        till.restart();
        begin(granted);
        const auto changed = TillFixture::answerOf(
            changeProfile(till.pairings(), before.id, {.name = u"Bar"_s, .address = {}}));
        end();
        if (changed)
            break;
        QCOMPARE(changed.error().error, ProfileError::NotSaved);
        QCOMPARE(till.terminal(), before);
    }
    QCOMPARE(till.terminal().name, u"Bar"_s);
}

int main(int argc, char *argv[])
{
    if (!sqlitememory::takeOver())
        return 1;
    QCoreApplication app(argc, argv);
    MemoryFaultTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "memoryfaulttest.moc"
