#include "core/printer/rawprinter.h"

#include "core/base/whenfinished.h"
#include "tests/support/paper/networkprinter.h"

#include <QFile>
#include <QPromise>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <csignal>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace tillside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Printed = Result<Done, PrintProblem>;

namespace {

constexpr PrintDeadlines kQuick{.connect = 2000ms, .status = 300ms, .progress = 1000ms};

} // namespace

/// Every way of a printer, against real sockets and device files.
class RawPrinterTest final : public QObject {
    Q_OBJECT

private slots:
    void aNetworkPrinterGetsEveryByte_data();
    void aNetworkPrinterGetsEveryByte();
    void aPrinterThatSaysWhyItCannotGetsNothing_data();
    void aPrinterThatSaysWhyItCannotGetsNothing();
    void aPrinterThatIsOffIsNotReached();
    void aPrinterThatVanishesDidNotPrint();
    void aPrinterThatTakesNothingIsGivenUp();
    void aDeviceGetsEveryByte();
    void aDeviceThatIsNotThereIsSaid_data();
    void aDeviceThatIsNotThereIsSaid();
    void aDeviceThatTakesNothingIsGivenUp();

private:
    /// What printing in a thread of its own ends with; the printer lives in this one.
    Printed print(const QByteArray &bytes, const PrinterChoice &choice);

    QThreadPool m_thread;
    QTemporaryDir m_folder;
};

Printed RawPrinterTest::print(const QByteArray &bytes, const PrinterChoice &choice)
{
    auto promise = std::make_shared<QPromise<Printed>>();
    std::optional<Printed> ended;
    whenFinished(promise->future(), this, [&ended](const Printed &how) { ended = how; });
    m_thread.start([promise, bytes, choice] {
        promise->start();
        promise->addResult(printRaw(bytes, choice, kQuick));
        promise->finish();
    });
    return QTest::qWaitFor([&ended] { return ended.has_value(); }, kTestPatience)
        ? *ended
        : Printed(PrintProblem::NoPrinter);
}

void RawPrinterTest::aNetworkPrinterGetsEveryByte_data()
{
    QTest::addColumn<bool>("answers");
    QTest::newRow("answers questions") << true;
    QTest::newRow("says nothing") << false;
}

void RawPrinterTest::aNetworkPrinterGetsEveryByte()
{
    QFETCH(bool, answers);
    paper::NetworkPrinter printer;
    printer.answers = answers;
    const QByteArray job(200'000, 'x');
    QVERIFY(print(job, printer.choice()));
    QTRY_COMPARE(printer.printed.size(), job.size());
    QCOMPARE(printer.printed, job);
}

void RawPrinterTest::aPrinterThatSaysWhyItCannotGetsNothing_data()
{
    QTest::addColumn<int>("paper");
    QTest::addColumn<int>("cover");
    QTest::addColumn<PrintProblem>("problem");
    QTest::newRow("no paper") << 0x72 << 0x12 << PrintProblem::NoPaper;
    QTest::newRow("open") << 0x12 << 0x16 << PrintProblem::NotReady;
    QTest::newRow("an error") << 0x12 << 0x52 << PrintProblem::NotReady;
}

void RawPrinterTest::aPrinterThatSaysWhyItCannotGetsNothing()
{
    QFETCH(int, paper);
    QFETCH(int, cover);
    QFETCH(PrintProblem, problem);
    paper::NetworkPrinter printer;
    printer.paper = static_cast<uchar>(paper);
    printer.cover = static_cast<uchar>(cover);
    const Printed how = print("receipt", printer.choice());
    QVERIFY(!how);
    QCOMPARE(how.error(), problem);
    QVERIFY(passesByItself(problem));
    QCOMPARE(printer.printed, QByteArray());
}

void RawPrinterTest::aPrinterThatIsOffIsNotReached()
{
    PrinterChoice choice;
    {
        const paper::NetworkPrinter printer;
        choice = printer.choice();
    }
    const Printed how = print("receipt", choice);
    QVERIFY(!how);
    QCOMPARE(how.error(), PrintProblem::NotReached);
    const Printed noAddress = print("receipt", {PrinterKind::Network, u"a b"_s});
    QVERIFY(!noAddress);
    QCOMPARE(noAddress.error(), PrintProblem::NotFound);
}

void RawPrinterTest::aPrinterThatVanishesDidNotPrint()
{
    paper::NetworkPrinter printer;
    printer.vanishesAfter = 10;
    const Printed how = print(QByteArray(2'000'000, 'x'), printer.choice());
    QVERIFY(!how);
    QCOMPARE(how.error(), PrintProblem::Stopped);
    paper::NetworkPrinter atTheEnd;
    atTheEnd.vanishesAfter = 7;
    const Printed after = print("receipt", atTheEnd.choice());
    QVERIFY2(!after, "it closed the line before the till did");
    QCOMPARE(after.error(), PrintProblem::Stopped);
}

void RawPrinterTest::aPrinterThatTakesNothingIsGivenUp()
{
    paper::NetworkPrinter printer;
    printer.isDeaf = true;
    const Printed how = print(QByteArray(20'000'000, 'x'), printer.choice());
    QVERIFY(!how);
    QCOMPARE(how.error(), PrintProblem::Stopped);
}

void RawPrinterTest::aDeviceGetsEveryByte()
{
    const QString path = m_folder.filePath(u"lp0"_s);
    QFile device(path);
    QVERIFY(device.open(QIODevice::WriteOnly));
    device.close();
    QVERIFY(print("receipt", {PrinterKind::Device, path}));
    QVERIFY(device.open(QIODevice::ReadOnly));
    QCOMPARE(device.readAll(), QByteArray("receipt"));
}

void RawPrinterTest::aDeviceThatIsNotThereIsSaid_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<PrintProblem>("problem");
    QTest::newRow("no file") << m_folder.filePath(u"missing"_s) << PrintProblem::NotFound;
    QTest::newRow("in a file") << u"/proc/version/lp0"_s << PrintProblem::NotFound;
    QTest::newRow("no path") << QString() << PrintProblem::NotFound;
    const QString pipe = m_folder.filePath(u"unplugged"_s);
    mkfifo(QFile::encodeName(pipe).constData(), 0600); // Without a reader: ENXIO.
    QTest::newRow("unplugged") << pipe << PrintProblem::NotReached;
}

void RawPrinterTest::aDeviceThatIsNotThereIsSaid()
{
    QFETCH(QString, path);
    QFETCH(PrintProblem, problem);
    const Printed how = print("receipt", {PrinterKind::Device, path});
    QVERIFY(!how);
    QCOMPARE(how.error(), problem);
}

void RawPrinterTest::aDeviceThatTakesNothingIsGivenUp()
{
    const QString pipe = m_folder.filePath(u"full"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QFile reader(pipe);
    QVERIFY(reader.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    const Printed how = print(QByteArray(1'000'000, 'x'), {PrinterKind::Device, pipe});
    QVERIFY(!how);
    QCOMPARE(how.error(), PrintProblem::Stopped);
}

} // namespace tillside

QTEST_GUILESS_MAIN(tillside::RawPrinterTest)
#include "rawprintertest.moc"
