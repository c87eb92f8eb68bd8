#include "core/terminal/terminaladdress.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

bool isIpv6(QStringView host)
{
    return host.contains(u':')
        && QHostAddress(host.toString()).protocol() == QAbstractSocket::IPv6Protocol;
}

bool isIpv4(QStringView host)
{
    // QHostAddress reads "10.1" as 10.0.0.1, but a person has not finished typing.
    return host.count(u'.') == 3
        && QHostAddress(host.toString()).protocol() == QAbstractSocket::IPv4Protocol;
}

bool isHost(QStringView host)
{
    static const QRegularExpression digits(u"^[0-9.]+$"_s);
    static const QRegularExpression name(u"^[a-z0-9_-]{1,63}(\\.[a-z0-9_-]{1,63})*$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (host.contains(u':'))
        return isIpv6(host);
    if (digits.match(host).hasMatch())
        return isIpv4(host);
    return name.match(QString::fromLatin1(QUrl::toAce(host.toString()))).hasMatch();
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
    const auto [host, port] = split(bare(text));
    if (!isHost(host) || (bare(text).startsWith(u'[') && !isIpv6(host)))
        return std::nullopt;
    if (port.isEmpty())
        return TerminalAddress{host.toString(), usualPort};
    bool isNumber = false;
    const quint16 number = port.toUShort(&isNumber);
    if (!isNumber || number == 0)
        return std::nullopt;
    return TerminalAddress{host.toString(), number};
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
