#include "core/printer/rawprinter.h"

#include "core/printer/deviceprinter.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QTcpSocket>

#include <optional>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

using Printed = Result<Done, PrintProblem>;

int toMilliseconds(std::chrono::milliseconds duration)
{
    return static_cast<int>(duration.count());
}

/// The answer to DLE EOT \a question: one byte with two fixed bits. Nothing if none comes in time.
std::optional<uchar> status(QTcpSocket &socket, char question, const PrintDeadlines &deadlines)
{
    constexpr uchar kFixedBits = 0x93;
    constexpr uchar kFixed = 0x12;
    socket.write(QByteArray("\x10\x04", 2) + question);
    const QDeadlineTimer deadline(deadlines.status);
    while (socket.bytesAvailable() == 0) {
        if (!socket.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            return std::nullopt;
    }
    char answer = 0;
    socket.getChar(&answer);
    const auto bits = static_cast<uchar>(answer);
    return (bits & kFixedBits) == kFixed ? std::optional(bits) : std::nullopt;
}

/// What a printer that answers such questions says against printing.
std::optional<PrintProblem> refusal(QTcpSocket &socket, const PrintDeadlines &deadlines)
{
    constexpr uchar kPaperEnd = 0x60;
    constexpr uchar kOpenOrError = 0x44;
    const auto paper = status(socket, '\x04', deadlines);
    if (!paper)
        return std::nullopt;
    if ((*paper & kPaperEnd) != 0)
        return PrintProblem::NoPaper;
    const auto offline = status(socket, '\x02', deadlines);
    if (offline && (*offline & kOpenOrError) != 0)
        return PrintProblem::NotReady;
    return std::nullopt;
}

Printed printNetwork(const QByteArray &bytes, const QString &target,
                     const PrintDeadlines &deadlines)
{
    const auto address = readPrinterAddress(target);
    if (!address)
        return PrintProblem::NotFound;
    QTcpSocket socket;
    socket.connectToHost(address->host, address->port);
    if (!socket.waitForConnected(toMilliseconds(deadlines.connect)))
        return socket.error() == QAbstractSocket::HostNotFoundError ? PrintProblem::NotFound
                                                                    : PrintProblem::NotReached;
    if (const auto against = refusal(socket, deadlines))
        return *against;
    socket.write(bytes);
    while (socket.bytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(toMilliseconds(deadlines.progress)))
            return PrintProblem::Stopped;
    }
    // A printer that works leaves the end to the till.
    if (socket.state() != QAbstractSocket::ConnectedState
        || socket.waitForDisconnected(toMilliseconds(deadlines.status)))
        return PrintProblem::Stopped;
    socket.disconnectFromHost();
    if (socket.state() != QAbstractSocket::UnconnectedState)
        socket.waitForDisconnected(toMilliseconds(deadlines.progress));
    return Done();
}

/// CUPS keeps the job, so it is printed once the queue works.
Printed printQueue(const QByteArray &bytes, const QString &queue, const PrintDeadlines &deadlines)
{
    QProcess lp;
    lp.start(u"lp"_s, {u"-s"_s, u"-d"_s, queue, u"-o"_s, u"raw"_s, u"--"_s, u"-"_s});
    if (!lp.waitForStarted(toMilliseconds(deadlines.connect)))
        return PrintProblem::NotFound;
    lp.write(bytes);
    lp.closeWriteChannel();
    if (!lp.waitForFinished(toMilliseconds(deadlines.progress)))
        return PrintProblem::Stopped;
    return lp.exitStatus() == QProcess::NormalExit && lp.exitCode() == 0
        ? Printed(Done())
        : Printed(PrintProblem::NotFound);
}

} // namespace

Printed printRaw(const QByteArray &bytes, const PrinterChoice &choice,
                 const PrintDeadlines &deadlines)
{
    switch (choice.kind) {
    case PrinterKind::Network: return printNetwork(bytes, choice.target, deadlines);
    case PrinterKind::Device: return printDevice(bytes, choice.target, deadlines.progress);
    case PrinterKind::RawQueue: return printQueue(bytes, choice.target, deadlines);
    case PrinterKind::System:
    case PrinterKind::None: return PrintProblem::NoPrinter;
    }
    Q_UNREACHABLE();
}

} // namespace tillside
