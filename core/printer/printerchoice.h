#pragma once

#include "core/receipt/receiptformat.h"

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>

namespace tillside {

/// How a receipt printer is reached.
enum class PrinterKind {
    None, ///< There is none.
    System, ///< A printer of the operating system, which has a driver.
    Network, ///< A receipt printer in the network that takes ESC/POS, usually on port 9100.
    Device, ///< A receipt printer behind a device file, such as /dev/usb/lp0, that takes ESC/POS.
    RawQueue, ///< A queue of CUPS that hands ESC/POS on without a driver.
};
inline constexpr std::array kPrinterKinds{PrinterKind::None, PrinterKind::System,
                                          PrinterKind::Network, PrinterKind::Device,
                                          PrinterKind::RawQueue};
[[nodiscard]] QLatin1StringView nameOf(PrinterKind kind);

/// The till's printer.
struct PrinterChoice {
    static constexpr quint16 kUsualPort = 9100;
    static constexpr qsizetype kLongest = 200;

    PrinterKind kind = PrinterKind::None;
    /// Its name, its address with an optional port ("192.168.1.40:9100"), or its device file. At
    /// most kLongest characters, on one line.
    QString target;
    ReceiptFormat paper = ReceiptFormat::Roll80;

    bool operator==(const PrinterChoice &) const = default;
};

/// Where a network printer listens.
struct PrinterAddress {
    QString host;
    quint16 port = PrinterChoice::kUsualPort;

    bool operator==(const PrinterAddress &) const = default;
};

/// The address in \a text: a name or an IPv4 address, or an IPv6 address in brackets, with a port
/// after a colon or without one. Nothing if it is none.
[[nodiscard]] std::optional<PrinterAddress> readPrinterAddress(const QString &text);

} // namespace tillside
