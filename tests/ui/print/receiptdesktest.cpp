#include "ui/print/receiptdesk.h"
#include "core/payment/backgroundcheck.h"
#include "core/receipt/textlayout.h"
#include "tests/support/system/patience.h"
#include "tests/support/till/counter.h"

#include <QDir>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

#include <mutex>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

constexpr int kColumns = 48;

/// One process of the till: its desk, and the papers that its printer took.
class Desk final {
public:
    Desk(TillFixture &till, SettingsStore &settings)
        : m_desk(ControlContext{till.payments(), till.pairings(), settings},
                 [this](const PrintJob &job) { return print(job); })
        , m_printed(&m_desk, &ReceiptDesk::printed)
    { }

    [[nodiscard]] ReceiptDesk &operator*() { return m_desk; }
    [[nodiscard]] QStringList papers()
    {
        const std::scoped_lock lock(m_lock);
        return m_papers;
    }
    /// Whether nothing waits, and the journal knows of all that was printed.
    [[nodiscard]] bool isIdle()
    {
        return m_desk.queue().waiting() == 0 && m_printed.size() == papers().size();
    }
    bool isOff = false;

private:
    Result<Done, PrintProblem> print(const PrintJob &job)
    {
        const std::scoped_lock lock(m_lock);
        if (isOff)
            return PrintProblem::Stopped; // A person has to decide.
        m_papers += asText(job.lines(), kColumns).join(u'\n');
        return Done();
    }

    std::mutex m_lock;
    QStringList m_papers;
    ReceiptDesk m_desk;
    QSignalSpy m_printed;
};

} // namespace

/// What is printed without being asked is printed once, however the till learns of the end.
class ReceiptDeskTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }
    void init();

    void aPaymentThatEndsInTheBackgroundIsPrintedOnce();
    void whatWasPrintedBeforeIsNotPrintedAgain();
    void ofTwoProcessesOnePrints();
    void oneThatWaitsForItsPrinterIsNotPrintedElsewhere();
    void nothingIsPrintedUnlessItIsAutomatic();

private:
    [[nodiscard]] TillFixture &till() { return m_counter->till(); }

    std::unique_ptr<Counter> m_counter;
    std::unique_ptr<SettingsStore> m_settings;
};

void ReceiptDeskTest::init()
{
    m_counter = std::make_unique<Counter>();
    m_settings = std::make_unique<SettingsStore>(till().folder() + u"/settings.ini"_s);
    TillSettings settings;
    settings.receipts = ReceiptPlace::Here;
    settings.customerReceipt = ReceiptHabit::Automatic;
    settings.merchantReceipt = ReceiptHabit::Never;
    m_settings->change(settings);
}

void ReceiptDeskTest::aPaymentThatEndsInTheBackgroundIsPrintedOnce()
{
    const PaymentRecord open = m_counter->leaveUnanswered();
    m_counter->honest();
    Desk desk(till(), *m_settings);
    BackgroundCheck check(till().payments());
    QObject::connect(&check, &BackgroundCheck::resolved, &*desk, &ReceiptDesk::onEnded);
    check.start();
    QTRY_COMPARE(desk.papers().size(), 1);
    QVERIFY2(desk.papers().front().contains(open.id.text()), qPrintable(desk.papers().front()));
    QVERIFY(!desk.papers().front().contains(u"Copy"_s));
    QTRY_VERIFY(desk.isIdle());
    (*desk).onEnded(till().payment(open.id)); // Told of it once more.
    QCOMPARE(till().codes(open.id).count(u"receipt-printed"_s), 1);
}

void ReceiptDeskTest::whatWasPrintedBeforeIsNotPrintedAgain()
{
    const PaymentRecord sale = till().charge(PaymentType::Sale, 1250).payment;
    {
        Desk first(till(), *m_settings);
        (*first).onEnded(sale);
        QTRY_VERIFY(first.papers().size() == 1 && first.isIdle());
    }
    Desk second(till(), *m_settings); // After a restart.
    (*second).onEnded(sale);
    const PaymentRecord next = till().charge(PaymentType::Sale, 300).payment;
    (*second).onEnded(next); // It is printed after the other would have been.
    QTRY_VERIFY(!second.papers().isEmpty() && second.isIdle());
    QCOMPARE(second.papers().size(), 1);
    QVERIFY(second.papers().front().contains(next.id.text()));
}

void ReceiptDeskTest::ofTwoProcessesOnePrints()
{
    const PaymentRecord sale = till().charge(PaymentType::Sale, 1250).payment;
    Desk first(till(), *m_settings);
    Desk second(till(), *m_settings);
    (*first).onEnded(sale);
    (*second).onEnded(sale);
    QTRY_VERIFY(first.papers().size() == 1 && first.isIdle());
    QVERIFY(second.isIdle());
    QCOMPARE(second.papers().size(), 0);
    QCOMPARE(till().codes(sale.id).count(u"receipt-printed"_s), 1);
    QTRY_VERIFY(QDir(till().folder()).entryList({u"receipt-*"_s}).isEmpty()); // Nothing is left.
}

void ReceiptDeskTest::oneThatWaitsForItsPrinterIsNotPrintedElsewhere()
{
    const PaymentRecord sale = till().charge(PaymentType::Sale, 1250).payment;
    Desk first(till(), *m_settings);
    first.isOff = true;
    (*first).onEnded(sale);
    QTRY_COMPARE((*first).queue().problem(), PrintProblem::Stopped);
    Desk second(till(), *m_settings);
    (*second).onEnded(sale);
    first.isOff = false;
    (*first).queue().tryAgain();
    QTRY_VERIFY(first.papers().size() == 1 && first.isIdle());
    QCOMPARE(second.papers().size(), 0);
}

void ReceiptDeskTest::nothingIsPrintedUnlessItIsAutomatic()
{
    TillSettings settings = m_settings->current();
    settings.customerReceipt = ReceiptHabit::Ask;
    m_settings->change(settings);
    Desk desk(till(), *m_settings);
    (*desk).onEnded(till().charge(PaymentType::Sale, 1250).payment);
    (*desk).print(till().charge(PaymentType::Sale, 300).payment.id, ReceiptCopy::Customer);
    QTRY_COMPARE(desk.papers().size(), 1);
    QVERIFY(desk.papers().front().contains(u"3.00"_s));
}

QTEST_MAIN(ReceiptDeskTest)
#include "receiptdesktest.moc"
