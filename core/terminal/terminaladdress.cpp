#include "core/terminal/terminaladdress.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

bool areDigits(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// The IPv6 address in \a host in its canonical form (RFC 5952); nothing if it is none.
std::optional<QString> ipv6(QStringView host)
{
    const QHostAddress address(host.toString());
    const bool isOne = host.contains(u':') && address.protocol() == QAbstractSocket::IPv6Protocol;
    return isOne ? std::optional(address.toString()) : std::nullopt;
}

/// Whether a resolver could take \a host for a number: the last of its labels is one, in decimal,
/// octal or hexadecimal digits. inet_aton() reads "127.1", "0x7f.0.0.10" and "010.0.0.1" this way.
bool looksLikeIpv4(QStringView host)
{
    static const QRegularExpression number(u"(^|\\.)([0-9]+|0x[0-9a-f]*)$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return number.match(host).hasMatch();
}

/// The four numbers in \a host, each read as decimal as terminals print them, and written without
/// leading zeros; nothing if they are not four from 0 to 255.
std::optional<QString> ipv4(QStringView host)
{
    constexpr qsizetype kMostDigits = 3;
    constexpr uint kLargest = 255;
    QStringList numbers;
    const auto parts = host.split(u'.');
    for (const QStringView part : parts) {
        if (!areDigits(part) || part.size() > kMostDigits || part.toUInt() > kLargest)
            return std::nullopt;
        numbers += QString::number(part.toUInt());
    }
    return numbers.size() == 4 ? std::optional(numbers.join(u'.')) : std::nullopt;
}

/// The host that \a typed names, as it is stored and shown; nothing if it names none.
std::optional<QString> hostIn(QStringView typed)
{
    static const QRegularExpression name(u"^[a-z0-9_-]{1,63}(\\.[a-z0-9_-]{1,63})*$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (typed.contains(u':'))
        return ipv6(typed);
    // A resolver gets this form, in which the digits and dots of other scripts are ASCII.
    const QString ascii = QString::fromLatin1(QUrl::toAce(typed.toString()));
    if (looksLikeIpv4(ascii))
        return ipv4(ascii);
    return name.match(ascii).hasMatch() ? std::optional(typed.toString()) : std::nullopt;
}

QStringView bare(QStringView text)
{
    constexpr QStringView kScheme = u"https://";
    text = text.trimmed();
    if (text.startsWith(kScheme, Qt::CaseInsensitive))
        text = text.sliced(kScheme.size());
    while (text.endsWith(u'/'))
        text.chop(1);
    return text;
}

/// Host and port of \a text; the port is empty if there is none.
std::pair<QStringView, QStringView> split(QStringView text)
{
    if (text.startsWith(u'[')) {
        const qsizetype end = text.indexOf(u"]:"_s);
        if (end > 0)
            return {text.sliced(1, end - 1), text.sliced(end + 2)};
        return {text.endsWith(u']') ? text.sliced(1).chopped(1) : QStringView(), {}};
    }
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0 || text.indexOf(u':', colon + 1) >= 0)
        return {text, {}};
    // After a colon with nothing behind it, a person is about to type the port.
    return {colon + 1 < text.size() ? text.first(colon) : QStringView(), text.sliced(colon + 1)};
}

} // namespace

std::optional<TerminalAddress> TerminalAddress::parse(QStringView text, quint16 usualPort)
{
    const auto [typed, port] = split(bare(text));
    const auto host = hostIn(typed);
    if (!host || (bare(text).startsWith(u'[') && !host->contains(u':')))
        return std::nullopt;
    if (port.isEmpty())
        return TerminalAddress{*host, usualPort};
    bool isNumber = false;
    const quint16 number = port.toUShort(&isNumber);
    if (!areDigits(port) || !isNumber || number == 0)
        return std::nullopt;
    return TerminalAddress{*host, number};
}

bool TerminalAddress::namesPort(QStringView text)
{
    return !split(bare(text)).second.isEmpty();
}

QString TerminalAddress::toText() const
{
    return (host.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(host).arg(port);
}

} // namespace tillside
