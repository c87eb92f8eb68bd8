#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace tillside {

/// A terminal's address as a person types it: "192.168.1.20", "192.168.1.20:8080", "terminal.lan"
/// or "[fd00::20]:8080".
struct TerminalAddress {
    /// A name, or an IPv4 or IPv6 address in its canonical form, without brackets.
    QString host;
    quint16 port = 0;

    /// The address in \a text, with \a usualPort if it names no port. Nothing for an incomplete
    /// address such as "192.168.1." (which a URL would fill up with zeros). A leading "https://"
    /// and a trailing slash are ignored, because browsers add them.
    ///
    /// Four numbers are decimal, as terminals print them: "192.168.001.050" is 192.168.1.50, which
    /// a resolver would read as octal. Anything else that a resolver could take for a number, such
    /// as "127.1" or "0x7f.0.0.10", is no address.
    [[nodiscard]] static std::optional<TerminalAddress> parse(QStringView text, quint16 usualPort);
    /// Whether \a text, which parse() accepts, names a port itself.
    [[nodiscard]] static bool namesPort(QStringView text);
    /// "192.168.1.20:8080", with brackets around IPv6.
    [[nodiscard]] QString toText() const;

    bool operator==(const TerminalAddress &) const = default;
};

} // namespace tillside
