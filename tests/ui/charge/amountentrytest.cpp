#include "ui/charge/amountentry.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

/// What a cashier types, key by key.
class AmountEntryTest : public QObject {
    Q_OBJECT

private slots:
    void keysMakeAnAmount_data()
    {
        using Mode = AmountEntryMode;
        QTest::addColumn<QString>("currency");
        QTest::addColumn<AmountEntryMode>("mode");
        QTest::addColumn<QString>("keys"); // D is 00, < is backspace, C clears, S selects.
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
        row("a mark from the right", u"EUR"_s, Mode::FromTheRight, u"12.5"_s, 1250);
        row("a mark alone from the right", u"EUR"_s, Mode::FromTheRight, u"12."_s, 1200);
        row("only cents from the right", u"EUR"_s, Mode::FromTheRight, u".5"_s, 50);
        row("a third after a mark", u"EUR"_s, Mode::FromTheRight, u"12.505"_s, 1250);
        row("backspace takes that mark", u"EUR"_s, Mode::FromTheRight, u"12.<5"_s, 125);
        row("the next is from the right", u"EUR"_s, Mode::FromTheRight, u"12.5C125"_s, 125);
        row("no room for a mark", u"EUR"_s, Mode::FromTheRight, u"214748365."_s, 214'748'365);
        row("selected: a digit", u"EUR"_s, Mode::FromTheRight, u"51S500"_s, 500);
        row("selected: a zero", u"EUR"_s, Mode::FromTheRight, u"51S05"_s, 5);
        row("selected: double zero", u"EUR"_s, Mode::FromTheRight, u"51SD5"_s, 5);
        row("selected: a mark", u"EUR"_s, Mode::FromTheRight, u"51S.5"_s, 50);
        row("selected: backspace", u"EUR"_s, Mode::FromTheRight, u"51S<7"_s, 7);
        row("selected: full", u"EUR"_s, Mode::FromTheRight, u"2147483647S7"_s, 7);
        row("selected, all decimals typed", u"EUR"_s, Mode::DecimalKey, u"1.25S7"_s, 700);
        row("nothing to select", u"EUR"_s, Mode::FromTheRight, u"S12"_s, 12);
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
        row("no decimals at all", u"ISK"_s, Mode::DecimalKey, u"12.5"_s, 12);
        row("none from the right", u"ISK"_s, Mode::FromTheRight, u"12.5"_s, 12);
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
            else if (key == u'S')
                entry.select();
            else if (key == u'.')
                entry.typeDecimalMark();
            else
                entry.typeDigit(key.digitValue());
        }
        QTEST(entry.amount().minor(), "minor");
    }

    void theFirstDigitReplacesWhatIsFilledIn_data()
    {
        QTest::addColumn<AmountEntryMode>("mode");
        QTest::newRow("from the right") << AmountEntryMode::FromTheRight;
        QTest::newRow("decimal key") << AmountEntryMode::DecimalKey;
    }
    void theFirstDigitReplacesWhatIsFilledIn()
    {
        QFETCH(const AmountEntryMode, mode);
        const Currency euro = Currency::fromCode(u"EUR").value();
        AmountEntry entry(euro, 2, mode);
        entry.set(Money(5, euro, 2));
        QVERIFY(entry.isSelected());
        QCOMPARE(entry.amount().minor(), 5);
        entry.typeDigit(7);
        QVERIFY(!entry.isSelected());
        QCOMPARE(entry.amount().minor(), mode == AmountEntryMode::FromTheRight ? 7 : 700);
    }
};

QTEST_APPLESS_MAIN(AmountEntryTest)
#include "amountentrytest.moc"
