#include "core/printer/deviceprinter.h"

#include <QFile>

namespace tillside {

/// Windows knows no device that a program can wait for like this: a printer port takes the bytes
/// into a buffer of its driver.
Result<Done, PrintProblem> printDevice(const QByteArray &bytes, const QString &path,
                                       std::chrono::milliseconds)
{
    QFile device(path);
    if (!device.open(QIODevice::WriteOnly | QIODevice::Unbuffered | QIODevice::ExistingOnly))
        return device.error() == QFileDevice::PermissionsError ? PrintProblem::NotAllowed
                                                               : PrintProblem::NotFound;
    if (device.write(bytes) != bytes.size())
        return PrintProblem::Stopped;
    return Done();
}

} // namespace tillside
