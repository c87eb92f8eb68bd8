#include "tests/support/paper/scancode.h"

#include <QProcess>

namespace paper {

using namespace Qt::StringLiterals;

QByteArray scanned(const QString &file)
{
    constexpr int kMost = 60'000;
    QProcess scanner;
    scanner.start(
        u"zbarimg"_s,
        {u"--quiet"_s, u"--raw"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s, u"--oneshot"_s, file});
    if (!scanner.waitForFinished(kMost))
        return {};
    QByteArray text = scanner.readAllStandardOutput();
    if (text.endsWith('\n'))
        text.chop(1);
    return text;
}

} // namespace paper
