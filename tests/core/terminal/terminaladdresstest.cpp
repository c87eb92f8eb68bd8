#include "core/terminal/terminaladdress.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

class TerminalAddressTest final : public QObject {
    Q_OBJECT

private slots:
    void whatAPersonTypesIsRead_data();
    void whatAPersonTypesIsRead();
    void whatIsNotFinishedIsNoAddress_data();
    void whatIsNotFinishedIsNoAddress();
    void whatIsWrittenCanBeReadAgain();
};

void TerminalAddressTest::whatAPersonTypesIsRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("namesPort");
    QTest::newRow("ipv4") << "192.168.1.20"
                          << "192.168.1.20:8080" << false;
    QTest::newRow("port") << "192.168.1.20:9000"
                          << "192.168.1.20:9000" << true;
    QTest::newRow("blanks") << "  192.168.1.20 "
                            << "192.168.1.20:8080" << false;
    QTest::newRow("name") << "terminal.lan"
                          << "terminal.lan:8080" << false;
    QTest::newRow("one word") << "pax-1:443"
                              << "pax-1:443" << true;
    QTest::newRow("from a browser") << "https://10.0.0.5:8443/"
                                    << "10.0.0.5:8443" << true;
    QTest::newRow("ipv6") << "fd00::20"
                          << "[fd00::20]:8080" << false;
    QTest::newRow("brackets") << "[fd00::20]"
                              << "[fd00::20]:8080" << false;
    QTest::newRow("brackets and port") << "[fd00::20]:9000"
                                       << "[fd00::20]:9000" << true;
    QTest::newRow("padded, as terminals print it") << "192.168.001.050"
                                                   << "192.168.1.50:8080" << false;
    QTest::newRow("padded, with port") << "010.000.000.009:9000"
                                       << "10.0.0.9:9000" << true;
    QTest::newRow("padded beyond octal digits") << "192.168.008.099"
                                                << "192.168.8.99:8080" << false;
    QTest::newRow("wide digits") << u"１９２.１６８.００１.０５０"_s << "192.168.1.50:8080"
                                 << false;
    QTest::newRow("a line break behind") << "192.168.1.20\n"
                                         << "192.168.1.20:8080" << false;
    QTest::newRow("ipv6, long and in capitals") << "[FD00:0:0:0:0:0:0:0020]:9000"
                                                << "[fd00::20]:9000" << true;
    QTest::newRow("ipv6 with an IPv4 address") << "::ffff:192.168.1.50"
                                               << "[::ffff:192.168.1.50]:8080" << false;
    QTest::newRow("a name with a number") << "192.lan"
                                          << "192.lan:8080" << false;
    QTest::newRow("a name that begins like a number") << "0xcafe-bar"
                                                      << "0xcafe-bar:8080" << false;
    QTest::newRow("a name like a number") << "0x7f.lan"
                                          << "0x7f.lan:8080" << false;
    QTest::newRow("umlaut") << u"küche.lan"_s << u"küche.lan:8080"_s << false;
}

void TerminalAddressTest::whatAPersonTypesIsRead()
{
    QFETCH(const QString, typed);
    const auto address = TerminalAddress::parse(typed, 8080);
    QVERIFY(address);
    QTEST(address->toText(), "address");
    QCOMPARE(TerminalAddress::parse(address->toText(), 1), address);
    QTEST(TerminalAddress::namesPort(typed), "namesPort");
}

/// A URL would turn "192.168.1" into 192.168.0.1, and a resolver "0x7f.0.0.10" into 127.0.0.10:
/// each may be another device.
void TerminalAddressTest::whatIsNotFinishedIsNoAddress_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed : {u""_s,
                                 u" "_s,
                                 u"192"_s,
                                 u"192.168.1"_s,
                                 u"192.168.1."_s,
                                 u"192.168.1.256"_s,
                                 u"1.2.3.4.5"_s,
                                 u"256.1.1.1"_s,
                                 u"0192.168.1.1"_s,
                                 u"192.168.1. 50"_s,
                                 u"-1.2.3.4"_s,
                                 u"+1.2.3.4"_s,
                                 u"127.1"_s,
                                 u"2130706433"_s,
                                 u"0x7f.0.0.10"_s,
                                 u"0x7F000001"_s,
                                 u"127.0.0.0x1"_s,
                                 u"1.2.3.0x"_s,
                                 u"0xcafe"_s,
                                 u"terminal.1"_s,
                                 u"１２７.1"_s,
                                 u"[192.168.1.20]"_s,
                                 u"host:+80"_s,
                                 u"host: 80"_s,
                                 u"host:٨٠"_s,
                                 u"terminal."_s,
                                 u"a b"_s,
                                 u"host:"_s,
                                 u":80"_s,
                                 u"host:0"_s,
                                 u"host:65536"_s,
                                 u"host:http"_s,
                                 u"host/path"_s,
                                 u"user@host"_s,
                                 u"http://host"_s,
                                 u"[fd00::20"_s,
                                 u"fd00:::20"_s,
                                 u"[fd00::20]9000"_s,
                                 u"[host]"_s})
        QTest::newRow(qPrintable(typed)) << typed;
}

void TerminalAddressTest::whatIsNotFinishedIsNoAddress()
{
    QFETCH(const QString, typed);
    QVERIFY(!TerminalAddress::parse(typed, 8080));
}

void TerminalAddressTest::whatIsWrittenCanBeReadAgain()
{
    for (const TerminalAddress &address :
         {TerminalAddress{u"192.168.1.20"_s, 8080}, TerminalAddress{u"fd00::20"_s, 1},
          TerminalAddress{u"terminal.lan"_s, 65535}})
        QCOMPARE(TerminalAddress::parse(address.toText(), 7), address);
}

QTEST_GUILESS_MAIN(TerminalAddressTest)
#include "terminaladdresstest.moc"
