#include "ui/charge/amountentry.h"
#include "ui/charge/scannerwatch.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

/// What a cashier types, key by key, and what a barcode scanner types.
class AmountEntryTest : public QObject {
    Q_OBJECT

private slots:
    void keysMakeAnAmount_data()
    {
        using Mode = AmountEntryMode;
        QTest::addColumn<QString>("currency");
        QTest::addColumn<AmountEntryMode>("mode");
        QTest::addColumn<QString>("keys"); // D is 00, < is backspace, C clears.
        QTest::addColumn<qint64>("minor");
        const auto row
            = [](const char *name, const QString &currency, Mode mode, const QString &keys,
                 qint64 minor) { QTest::newRow(name) << currency << mode << keys << minor; };
        row("nothing", u"EUR"_s, Mode::FromTheRight, u""_s, 0);
        row("from the right", u"EUR"_s, Mode::FromTheRight, u"1250"_s, 1250);
        row("leading zeros say nothing", u"EUR"_s, Mode::FromTheRight, u"00D5"_s, 5);
        row("double zero", u"EUR"_s, Mode::FromTheRight, u"12D"_s, 1200);
        row("backspace", u"EUR"_s, Mode::FromTheRight, u"1250<"_s, 125);
        row("backspace on nothing", u"EUR"_s, Mode::FromTheRight, u"<<1"_s, 1);
        row("clear", u"EUR"_s, Mode::FromTheRight, u"1250C7"_s, 7);
        row("no decimal key from the right", u"EUR"_s, Mode::FromTheRight, u"12.50"_s, 1250);
        row("the largest", u"EUR"_s, Mode::FromTheRight, u"2147483647"_s, 2'147'483'647);
        row("one more is not taken", u"EUR"_s, Mode::FromTheRight, u"2147483648"_s, 214'748'364);
        row("eleven digits are not taken", u"EUR"_s, Mode::FromTheRight, u"12345678901"_s,
            1'234'567'890);
        row("half of 00 is not taken", u"EUR"_s, Mode::FromTheRight, u"123456789D"_s, 123'456'789);
        row("whole units", u"EUR"_s, Mode::DecimalKey, u"12"_s, 1200);
        row("one decimal", u"EUR"_s, Mode::DecimalKey, u"12.5"_s, 1250);
        row("two decimals", u"EUR"_s, Mode::DecimalKey, u"12.05"_s, 1205);
        row("a third is not taken", u"EUR"_s, Mode::DecimalKey, u"12.057"_s, 1205);
        row("only cents", u"EUR"_s, Mode::DecimalKey, u".05"_s, 5);
        row("a zero before the mark", u"EUR"_s, Mode::DecimalKey, u"0.5"_s, 50);
        row("a second mark does nothing", u"EUR"_s, Mode::DecimalKey, u"1.2.3"_s, 123);
        row("backspace takes the mark", u"EUR"_s, Mode::DecimalKey, u"12.<3"_s, 12300);
        row("00 does not fit one decimal", u"EUR"_s, Mode::DecimalKey, u"1.2D"_s, 120);
        row("too many euros", u"EUR"_s, Mode::DecimalKey, u"21474837"_s, 214'748'300);
        row("no decimals at all", u"ISK"_s, Mode::DecimalKey, u"12.5"_s, 125);
        row("three decimals", u"BHD"_s, Mode::DecimalKey, u"1.2"_s, 1200);
    }
    void keysMakeAnAmount()
    {
        QFETCH(const QString, currency);
        QFETCH(const AmountEntryMode, mode);
        QFETCH(const QString, keys);
        const Currency money = Currency::fromCode(currency).value();
        AmountEntry entry(money, money.decimals, mode);
        for (const QChar key : keys) {
            if (key == u'D')
                entry.typeDoubleZero();
            else if (key == u'<')
                entry.backspace();
            else if (key == u'C')
                entry.clear();
            else if (key == u'.')
                entry.typeDecimalMark();
            else
                entry.typeDigit(key.digitValue());
        }
        QTEST(entry.amount().minor(), "minor");
    }

    void whatIsFilledInCanBeEditedLikeTypedDigits_data()
    {
        QTest::addColumn<AmountEntryMode>("mode");
        QTest::newRow("from the right") << AmountEntryMode::FromTheRight;
        QTest::newRow("decimal key") << AmountEntryMode::DecimalKey;
    }
    void whatIsFilledInCanBeEditedLikeTypedDigits()
    {
        QFETCH(const AmountEntryMode, mode);
        const Currency euro = Currency::fromCode(u"EUR").value();
        AmountEntry entry(euro, 2, mode);
        entry.set(Money(5, euro, 2));
        QCOMPARE(entry.amount().minor(), 5);
        entry.backspace();
        QCOMPARE(entry.amount().minor(), 0);
        entry.set(Money(1250, euro, 2));
        entry.backspace();
        QCOMPARE(entry.amount().minor(), mode == AmountEntryMode::FromTheRight ? 125 : 1250);
    }

    void aPersonIsNeverTakenForAScanner()
    {
        ScannerWatch watch;
        for (qint64 time = 0; time < 2000; time += ScannerWatch::kFastMilliseconds)
            QCOMPARE(watch.character(time), ScannerWatch::Typist::Person);
        QCOMPARE(watch.enter(2000), ScannerWatch::Typist::Person);
    }

    void theSixthFastDigitIsAScanners()
    {
        ScannerWatch watch;
        for (qint64 key = 0; key < ScannerWatch::kMostKeys; ++key)
            QCOMPARE(watch.character(1000 + key * 39), ScannerWatch::Typist::Person);
        QCOMPARE(watch.character(1000 + 5 * 39), ScannerWatch::Typist::Scanner);
        QCOMPARE(watch.character(1000 + 6 * 39), ScannerWatch::Typist::Scanner);
    }

    void aPauseEndsTheBurst()
    {
        ScannerWatch watch;
        for (qint64 key = 0; key < 7; ++key)
            (void)watch.character(key);
        QCOMPARE(watch.character(6 + 40), ScannerWatch::Typist::Person);
    }

    void anEnterAsFastAsTheDigitsIsAScanners()
    {
        ScannerWatch watch;
        (void)watch.character(1000);
        QCOMPARE(watch.enter(1039), ScannerWatch::Typist::Scanner);
        QCOMPARE(watch.enter(1040), ScannerWatch::Typist::Person);
    }
};

QTEST_APPLESS_MAIN(AmountEntryTest)
#include "amountentrytest.moc"
