#include "core/printer/printqueue.h"

#include <QMutex>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

namespace tillside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

PrintJob job(const QString &title)
{
    return {.payment = PaymentId::parse(u"P-7K3MQ9V0AB").value(), .title = title};
}

/// A printer that does as it is told, in the queue's thread.
struct Printer {
    PrintHand hand()
    {
        return [this](const PrintJob &job) -> Result<Done, PrintProblem> {
            allowed.acquire();
            const QMutexLocker locker(&mutex);
            if (problem)
                return *problem;
            taken << job.title;
            return Done();
        };
    }

    void set(std::optional<PrintProblem> now)
    {
        const QMutexLocker locker(&mutex);
        problem = now;
    }

    QSemaphore allowed;
    QMutex mutex;
    std::optional<PrintProblem> problem;
    QStringList taken;
};

} // namespace

class PrintQueueTest final : public QObject {
    Q_OBJECT

private slots:
    void receiptsComeInTheirOrder();
    void aSlowPrinterHoldsNothingUp();
    void aPrinterThatIsOffIsTriedAgain();
    void whatMayPrintTwiceWaitsForAPerson();
    void aPersonCanDropAReceipt();
};

void PrintQueueTest::receiptsComeInTheirOrder()
{
    Printer printer;
    PrintQueue queue(printer.hand());
    QSignalSpy printed(&queue, &PrintQueue::printed);
    queue.add(job(u"one"_s));
    queue.add(job(u"two"_s));
    queue.add(job(u"three"_s));
    QCOMPARE(queue.waiting(), 3);
    printer.allowed.release(3);
    QTRY_COMPARE(printed.size(), 3);
    QCOMPARE(printer.taken, (QStringList{u"one"_s, u"two"_s, u"three"_s}));
    QCOMPARE(printed.at(1).at(0).value<PrintJob>().title, u"two"_s);
    QCOMPARE(queue.first(), nullptr);
}

void PrintQueueTest::aSlowPrinterHoldsNothingUp()
{
    Printer printer;
    PrintQueue queue(printer.hand());
    queue.add(job(u"one"_s)); // Returns while the printer does nothing.
    queue.tryAgain();
    queue.drop();
    QCOMPARE(queue.first()->title, u"one"_s);
    QCOMPARE(queue.problem(), std::nullopt);
    printer.allowed.release();
    QTRY_COMPARE(queue.waiting(), 0);
    QCOMPARE(printer.taken, QStringList{u"one"_s});
}

void PrintQueueTest::aPrinterThatIsOffIsTriedAgain()
{
    Printer printer;
    printer.set(PrintProblem::NotReached);
    PrintQueue queue(printer.hand(), 1ms);
    printer.allowed.release(3);
    queue.add(job(u"one"_s));
    QTRY_COMPARE(printer.allowed.available(), 0); // Three tries.
    printer.set(std::nullopt);
    printer.allowed.release();
    QTRY_COMPARE(queue.waiting(), 0);
    QCOMPARE(printer.taken, QStringList{u"one"_s});
}

void PrintQueueTest::whatMayPrintTwiceWaitsForAPerson()
{
    Printer printer;
    printer.set(PrintProblem::Stopped);
    PrintQueue queue(printer.hand(), 1ms);
    QSignalSpy changed(&queue, &PrintQueue::changed);
    queue.add(job(u"one"_s));
    queue.add(job(u"two"_s));
    printer.allowed.release();
    QTRY_COMPARE(queue.problem(), std::optional(PrintProblem::Stopped));
    printer.set(std::nullopt);
    printer.allowed.release(2);
    QTimer pause; // Fifty times the pause between two tries.
    QSignalSpy isOver(&pause, &QTimer::timeout);
    pause.start(50ms);
    QVERIFY(hears(isOver));
    QCOMPARE(printer.taken, QStringList());
    queue.tryAgain();
    QTRY_COMPARE(queue.waiting(), 0);
    QCOMPARE(printer.taken, (QStringList{u"one"_s, u"two"_s}));
}

void PrintQueueTest::aPersonCanDropAReceipt()
{
    Printer printer;
    printer.set(PrintProblem::NotFound);
    PrintQueue queue(printer.hand(), 1ms);
    queue.add(job(u"one"_s));
    queue.add(job(u"two"_s));
    printer.allowed.release();
    QTRY_COMPARE(queue.problem(), std::optional(PrintProblem::NotFound));
    printer.set(std::nullopt);
    printer.allowed.release();
    queue.drop();
    QTRY_COMPARE(queue.waiting(), 0);
    QCOMPARE(printer.taken, QStringList{u"two"_s});
}

} // namespace tillside

QTEST_GUILESS_MAIN(tillside::PrintQueueTest)
#include "printqueuetest.moc"
