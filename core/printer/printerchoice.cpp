#include "core/printer/printerchoice.h"

#include <QUrl>

namespace tillside {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(PrinterKind kind)
{
    switch (kind) {
    case PrinterKind::None: return "none"_L1;
    case PrinterKind::System: return "system"_L1;
    case PrinterKind::Network: return "network"_L1;
    case PrinterKind::Device: return "device"_L1;
    case PrinterKind::RawQueue: return "raw-queue"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<PrinterAddress> readPrinterAddress(const QString &text)
{
    const QUrl url(u"tcp://"_s + text.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.path().isEmpty() || url.hasQuery()
        || url.hasFragment() || !url.userInfo().isEmpty())
        return std::nullopt;
    const int port = url.port(PrinterChoice::kUsualPort);
    if (port <= 0)
        return std::nullopt;
    return PrinterAddress{url.host(), static_cast<quint16>(port)};
}

} // namespace tillside
