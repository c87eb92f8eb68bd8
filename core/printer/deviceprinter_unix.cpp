#include "core/printer/deviceprinter.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <poll.h>
#include <unistd.h>

namespace tillside {

namespace {

/// An open device file, closed at the end of its life.
class Device final {
public:
    /// Not blocking: a printer without paper takes nothing for hours.
    explicit Device(const QString &path)
        : m_file(open(QFile::encodeName(path).constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC))
    { }
    ~Device()
    {
        if (m_file >= 0)
            close(m_file);
    }
    Q_DISABLE_COPY_MOVE(Device)

    [[nodiscard]] bool isOpen() const { return m_file >= 0; }

    /// Whether it has printed what it took. Linux's driver for USB printers drops the rest when the
    /// file is closed.
    [[nodiscard]] bool drain(std::chrono::milliseconds patience) const
    {
        pollfd wait{m_file, POLLOUT, 0};
        return poll(&wait, 1, static_cast<int>(patience.count())) > 0
            && (wait.revents & POLLOUT) != 0;
    }

    /// How many of \a bytes it took; nothing if it took none for so long, or broke.
    [[nodiscard]] std::optional<qsizetype> take(const QByteArray &bytes,
                                                std::chrono::milliseconds patience) const
    {
        pollfd wait{m_file, POLLOUT, 0};
        if (poll(&wait, 1, static_cast<int>(patience.count())) <= 0)
            return std::nullopt;
        const ssize_t taken = write(m_file, bytes.constData(), static_cast<size_t>(bytes.size()));
        return taken > 0 ? std::optional<qsizetype>(taken) : std::nullopt;
    }

private:
    int m_file;
};

PrintProblem problemOf(int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR: return PrintProblem::NotFound;
    case EACCES:
    case EPERM: return PrintProblem::NotAllowed;
    default: return PrintProblem::NotReached; // ENODEV, ENXIO, EBUSY: unplugged or in use.
    }
}

} // namespace

Result<Done, PrintProblem> printDevice(const QByteArray &bytes, const QString &path,
                                       std::chrono::milliseconds patience)
{
    const Device device(path);
    if (!device.isOpen())
        return problemOf(errno);
    qsizetype done = 0;
    while (done < bytes.size()) {
        const auto taken = device.take(bytes.mid(done), patience);
        if (!taken)
            return done == 0 ? PrintProblem::NotReady : PrintProblem::Stopped;
        done += *taken;
    }
    if (!device.drain(patience))
        return PrintProblem::Stopped;
    return Done();
}

} // namespace tillside
