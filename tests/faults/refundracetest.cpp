#include "core/journal/journalthread.h"
#include "tests/support/samples/journalsamples.h"
#include "tests/support/till/counter.h"
#include "tests/support/till/paymentdrive.h"

#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>
#include <vector>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

/// Another face of the same till. It has a connection to the journal of its own, and locks that the
/// first face does not see, as if the lock files were deleted all the time.
class OtherFace final {
public:
    explicit OtherFace(TillFixture &till)
        : m_till(till)
        , m_terminals(till.vault(), TillFixture::deadlines())
    {
        if (!m_journal.open(till.folder()).result())
            qFatal("the journal cannot be opened a second time");
    }

    [[nodiscard]] PaymentContext payments()
    {
        return {.journal = m_journal,
                .terminals = m_terminals,
                .clock = m_clock,
                .lockFolder = m_locks.path(),
                .intervals = m_till.payments().intervals};
    }

private:
    TillFixture &m_till;
    QTemporaryDir m_locks;
    SystemClock m_clock;
    JournalThread m_journal;
    Terminals m_terminals;
};

} // namespace

/// Two faces of a till return money of the same payment at the same time, and no lock keeps them
/// apart: the journal alone has to. POSTs are counted at the terminal.
class RefundRaceTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }

    void whatWasRefundedMeanwhileCounts_data();
    void whatWasRefundedMeanwhileCounts();
    void atOnceNoMoreGoesBackThanWasPaid_data();
    void atOnceNoMoreGoesBackThanWasPaid();

private:
    /// Writes into the journal what another process has just recorded about \a sale.
    void recordElsewhere(TillFixture &till, PaymentType type, qint64 minor,
                         const PaymentRecord &sale);
};

void RefundRaceTest::recordElsewhere(TillFixture &till, PaymentType type, qint64 minor,
                                     const PaymentRecord &sale)
{
    const auto journal = samples::openJournal(till.folder());
    QVERIFY(journal);
    PaymentRecord other = sale;
    other.id = PaymentId::create();
    other.type = type;
    other.amount = Money(minor, sale.amount.currency());
    other.original = sale.id;
    other.originalUti = type == PaymentType::Void ? sale.uti : std::nullopt;
    other.uti.reset();
    other.approved.reset();
    other.state = PaymentState::Recorded;
    other.endedAt.reset();
    other.toldAt.reset();
    QVERIFY(journal->record(other, samples::evidence(u"recorded"_s)));
}

void RefundRaceTest::whatWasRefundedMeanwhileCounts_data()
{
    QTest::addColumn<PaymentType>("mine");
    QTest::addColumn<PaymentType>("theirs");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("refused");
    const auto row
        = [](const char *name, PaymentType mine, PaymentType theirs, qint64 minor,
             const QString &refused) { QTest::newRow(name) << mine << theirs << minor << refused; };
    row("the rest is too small", PaymentType::Refund, PaymentType::Refund, 401,
        u"more-than-paid"_s);
    row("the rest is enough", PaymentType::Refund, PaymentType::Refund, 400, {});
    row("it is being voided", PaymentType::Refund, PaymentType::Void, 1000, u"follow-up-open"_s);
    row("a void while it is refunded", PaymentType::Void, PaymentType::Refund, 1,
        u"follow-up-open"_s);
    row("two voids", PaymentType::Void, PaymentType::Void, 1000, u"follow-up-open"_s);
}

/// The terminal is asked whether it is busy after the rules were applied and before the payment is
/// recorded: that is when the other process writes.
void RefundRaceTest::whatWasRefundedMeanwhileCounts()
{
    QFETCH(const PaymentType, mine);
    QFETCH(const PaymentType, theirs);
    QFETCH(const qint64, minor);
    QFETCH(const QString, refused);
    Counter counter({.dialect = DialectId::LocalLink});
    TillFixture &till = counter.till();
    const PaymentRecord sale = till.charge(PaymentType::Sale, 1000).payment;
    QCOMPARE(sale.state, PaymentState::Approved);
    bool isWritten = false;
    connect(&counter.terminal(), &sim::SimulatedTerminal::answered, this,
            [&](const QByteArray &, const QString &path) {
                if (path.endsWith("/status"_L1) && !std::exchange(isWritten, true))
                    recordElsewhere(till, theirs, minor, sale);
            });
    const Charge charge = till.charge(till.intent(mine, 600, sale));
    QVERIFY(isWritten);
    if (refused.isEmpty()) {
        QVERIFY(!charge.refused);
        QCOMPARE(counter.posts(), 2);
        return;
    }
    QVERIFY(charge.refused);
    QCOMPARE(charge.refused->error, StartError::NotPermitted);
    QCOMPARE(nameOf(charge.refused->refused.value()), refused);
    QCOMPARE(counter.posts(), 1);
}

void RefundRaceTest::atOnceNoMoreGoesBackThanWasPaid_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<int>("posts");
    // By the terminal's rules, an amount decides how the customer behaves: these are approved.
    QTest::newRow("the whole") << qint64(1000) << 1;
    QTest::newRow("more than half") << qint64(600) << 1;
    QTest::newRow("a third") << qint64(330) << 3;
}

/// Each face has a thread of its own for the journal, so that their transactions really meet.
void RefundRaceTest::atOnceNoMoreGoesBackThanWasPaid()
{
    constexpr int kFaces = 5;
    QFETCH(const qint64, minor);
    QFETCH(const int, posts);
    Counter counter({.dialect = DialectId::Paynt});
    TillFixture &till = counter.till();
    const PaymentRecord sale = till.charge(PaymentType::Sale, 1000).payment;
    PaymentIntent intent = till.intent(PaymentType::Refund, minor, sale);
    intent.despiteUnresolved = true;
    till.tellShown();
    std::vector<std::unique_ptr<OtherFace>> faces;
    std::vector<std::unique_ptr<PaymentDrive>> drives;
    for (int face = 0; face < kFaces; ++face)
        faces.push_back(std::make_unique<OtherFace>(till));
    for (const auto &face : faces)
        drives.push_back(std::make_unique<PaymentDrive>(face->payments(), intent));
    for (const auto &drive : drives)
        QVERIFY(drive->waitUntilOver());
    const QList<sim::SimulatedPayment> charges = counter.terminal().ledger().charges();
    qint64 returned = 0;
    for (const sim::SimulatedPayment &payment : charges)
        returned += payment.type == PaymentType::Refund ? payment.charged : 0;
    QVERIFY2(returned <= 1000, qPrintable(QString::number(returned)));
    QVERIFY(counter.posts() - 1 <= posts);
    QVERIFY(counter.posts() > 1);
}

QTEST_GUILESS_MAIN(RefundRaceTest)
#include "refundracetest.moc"
