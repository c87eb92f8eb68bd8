#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace tillside {

/// Where a terminal listens, as a person types it: "192.168.1.20", "192.168.1.20:8080",
/// "terminal.lan", "[fd00::20]:8080".
struct TerminalAddress {
    QString host; ///< A name, or an IPv4 or IPv6 address without brackets.
    quint16 port = 0;

    /// What \a text says, with \a usualPort where it names none; nothing for what is no complete
    /// address yet, such as "192.168.1." (which a URL would fill up with zeros). An "https://" in
    /// front and a slash behind are forgiven, because browsers add them.
    [[nodiscard]] static std::optional<TerminalAddress> parse(QStringView text, quint16 usualPort);
    /// Whether \a text, which parse() takes, says the port itself.
    [[nodiscard]] static bool namesPort(QStringView text);
    /// "192.168.1.20:8080", with brackets around IPv6.
    [[nodiscard]] QString toText() const;

    bool operator==(const TerminalAddress &) const = default;
};

} // namespace tillside
