#include "core/printer/printerchoice.h"

#include <QTest>

namespace tillside {

using namespace Qt::StringLiterals;

class PrinterChoiceTest final : public QObject {
    Q_OBJECT

private slots:
    void anAddressIsRead_data();
    void anAddressIsRead();
};

void PrinterChoiceTest::anAddressIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host"); // Empty: it is no address.
    QTest::addColumn<int>("port");
    QTest::newRow("address") << u"192.168.1.40"_s << u"192.168.1.40"_s << 9100;
    QTest::newRow("address and port") << u"192.168.1.40:9101"_s << u"192.168.1.40"_s << 9101;
    QTest::newRow("name") << u" printer.shop "_s << u"printer.shop"_s << 9100;
    QTest::newRow("IPv6") << u"[fe80::1]:9100"_s << u"fe80::1"_s << 9100;
    for (const QString &none :
         {QString(), u"  "_s, u"192.168.1.40:"_s + u"99999"_s, u"192.168.1.40:0"_s,
          u"printer/queue"_s, u"a b"_s, u"user@printer"_s, u"printer?x"_s})
        QTest::addRow("none: %s", qPrintable(none)) << none << QString() << 0;
}

void PrinterChoiceTest::anAddressIsRead()
{
    QFETCH(QString, text);
    QFETCH(QString, host);
    QFETCH(int, port);
    const auto address = readPrinterAddress(text);
    QCOMPARE(address.has_value(), !host.isEmpty());
    if (address)
        QCOMPARE(*address, (PrinterAddress{host, static_cast<quint16>(port)}));
}

} // namespace tillside

QTEST_GUILESS_MAIN(tillside::PrinterChoiceTest)
#include "printerchoicetest.moc"
