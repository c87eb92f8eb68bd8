#include "core/model/money.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <array>
#include <limits>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

Currency currency(QStringView code)
{
    return Currency::fromCode(code).value();
}

QString parsed(const QString &text, const QString &locale, int decimals)
{
    const auto money = Money::parse(text, currency(u"EUR"), decimals, QLocale(locale));
    return money ? QString::number(money.value().minor()) : QString(nameOf(money.error()));
}

bool isDigit(char32_t c)
{
    return QChar::isDigit(c);
}

/// The part from the first to the last digit: an amount without its currency.
QString withoutCurrency(const QString &text)
{
    const auto characters = text.toStdU32String();
    const auto first = std::find_if(characters.cbegin(), characters.cend(), isDigit);
    const auto last = std::find_if(characters.crbegin(), characters.crend(), isDigit).base();
    return QString::fromStdU32String({first, last});
}

} // namespace

class MoneyTest : public QObject {
    Q_OBJECT

private slots:
    void anAmountIsReadAsItsLocaleWritesIt_data();
    void anAmountIsReadAsItsLocaleWritesIt();
    void whatIsNoAmountIsRefused_data();
    void whatIsNoAmountIsRefused();
    void whatWasWrittenIsReadBackInEveryLocale_data();
    void whatWasWrittenIsReadBackInEveryLocale();
    void everyCentUpToAHundredIsExact();
    void amountsThatFloatingPointLosesAreExact_data();
    void amountsThatFloatingPointLosesAreExact();
    void anAmountIsWrittenInItsLocalesForm_data();
    void anAmountIsWrittenInItsLocalesForm();
    void theSystemsOwnLocaleWritesItLikeTheOneOfItsName();
    void plainDigitsAreForPrograms_data();
    void plainDigitsAreForPrograms();
    void whatAProgramWritesIsRead_data();
    void whatAProgramWritesIsRead();
    void whatProgramsWriteDifferentlyIsRefused_data();
    void whatProgramsWriteDifferentlyIsRefused();
    void anyTextIsAnswered();
    void aCurrencyIsFoundByItsLettersAndItsNumber_data();
    void aCurrencyIsFoundByItsLettersAndItsNumber();
    void everyCurrencyIsFoundBothWays();
    void whatIsNoCurrencyIsNotFound();
};

void MoneyTest::anAmountIsReadAsItsLocaleWritesIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("minor");

    QTest::newRow("plain") << u"12.50"_s << u"en_US"_s << 2 << u"1250"_s;
    QTest::newRow("whole") << u"12"_s << u"en_US"_s << 2 << u"1200"_s;
    QTest::newRow("one digit after the mark") << u"12.5"_s << u"en_US"_s << 2 << u"1250"_s;
    QTest::newRow("zero") << u"0"_s << u"en_US"_s << 2 << u"0"_s;
    QTest::newRow("leading zeros") << u"007.05"_s << u"en_US"_s << 2 << u"705"_s;
    QTest::newRow("grouped") << u"1,234.50"_s << u"en_US"_s << 2 << u"123450"_s;
    QTest::newRow("grouped twice") << u"1,234,567"_s << u"en_US"_s << 2 << u"123456700"_s;
    QTest::newRow("German") << u"12,50"_s << u"de_DE"_s << 2 << u"1250"_s;
    QTest::newRow("German, grouped") << u"1.234,50"_s << u"de_DE"_s << 2 << u"123450"_s;
    QTest::newRow("German, grouped, whole") << u"1.234"_s << u"de_DE"_s << 2 << u"123400"_s;
    QTest::newRow("German, dot as mark") << u"12.50"_s << u"de_DE"_s << 2 << u"1250"_s;
    QTest::newRow("German, dot as mark, zero") << u"0.50"_s << u"de_DE"_s << 2 << u"50"_s;
    QTest::newRow("German, dot as mark, long") << u"1234.567"_s << u"de_DE"_s << 3 << u"1234567"_s;
    QTest::newRow("German, dot after zero") << u"0.500"_s << u"de_DE"_s << 3 << u"500"_s;
    QTest::newRow("Spanish groups from 10000") << u"1.234,50"_s << u"es_ES"_s << 2 << u"123450"_s;
    QTest::newRow("French, narrow space") << u"1\u202F234,50"_s << u"fr_FR"_s << 2 << u"123450"_s;
    QTest::newRow("French, space bar") << u"1 234,50"_s << u"fr_FR"_s << 2 << u"123450"_s;
    QTest::newRow("French, dot as mark") << u"1 234.50"_s << u"fr_FR"_s << 2 << u"123450"_s;
    QTest::newRow("Swiss") << u"1\u2019234.50"_s << u"de_CH"_s << 2 << u"123450"_s;
    QTest::newRow("Swiss, typed") << u"1'234.50"_s << u"de_CH"_s << 2 << u"123450"_s;
    QTest::newRow("lakh") << u"12,34,567.50"_s << u"en_IN"_s << 2 << u"123456750"_s;
    QTest::newRow("thousands in India") << u"1,234,567.50"_s << u"en_IN"_s << 2 << u"123456750"_s;
    QTest::newRow("Arabic-Indic") << u"١٬٢٣٤٫٥٠"_s << u"ar_EG"_s << 2 << u"123450"_s;
    QTest::newRow("Arabic, ASCII digits") << u"1234.50"_s << u"ar_EG"_s << 2 << u"123450"_s;
    QTest::newRow("Persian") << u"۱۲٫۵۰"_s << u"fa_IR"_s << 2 << u"1250"_s;
    QTest::newRow("Adlam, beyond 16 bits")
        << u"𞥑𞥒.𞥕"_s << u"ff_Adlm_GN"_s << 2 << u"1250"_s;
    QTest::newRow("no minor unit") << u"1,250"_s << u"en_US"_s << 0 << u"1250"_s;
    QTest::newRow("thousandths") << u"1.005"_s << u"en_US"_s << 3 << u"1005"_s;
    QTest::newRow("ten-thousandths") << u"0.0001"_s << u"en_US"_s << 4 << u"1"_s;
    QTest::newRow("the largest") << u"21,474,836.47"_s << u"en_US"_s << 2 << u"2147483647"_s;
}

void MoneyTest::anAmountIsReadAsItsLocaleWritesIt()
{
    QFETCH(const QString, text);
    QFETCH(const QString, locale);
    QFETCH(const int, decimals);
    QTEST(parsed(text, locale, decimals), "minor");
}

void MoneyTest::whatIsNoAmountIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("error");

    QTest::newRow("nothing") << QString() << u"en_US"_s << 2 << u"empty"_s;
    QTest::newRow("only blanks") << u"  "_s << u"en_US"_s << 2 << u"empty"_s;
    const auto noNumber = [](const char *name, const QString &text, const QString &locale) {
        QTest::newRow(name) << text << locale << 2 << u"not-a-number"_s;
    };
    noNumber("two marks", u"1.2.3"_s, u"en_US"_s);
    noNumber("odd groups", u"12,5,0"_s, u"en_US"_s);
    noNumber("a comma is no mark in English", u"12,50"_s, u"en_US"_s);
    noNumber("a group too long", u"1,2345"_s, u"en_US"_s);
    noNumber("digits before the groups", u"1234,567"_s, u"en_US"_s);
    noNumber("a zero before the groups", u"0,123"_s, u"en_US"_s);
    noNumber("groups behind the mark", u"1.234,5"_s, u"en_US"_s);
    noNumber("lakh outside India", u"12,34,567"_s, u"en_US"_s);
    noNumber("odd groups in India", u"1,23,4567"_s, u"en_IN"_s);
    noNumber("plus", u"+5"_s, u"en_US"_s);
    noNumber("minus", u"-5"_s, u"en_US"_s);
    noNumber("exponent", u"1e3"_s, u"en_US"_s);
    noNumber("hexadecimal", u"0x10"_s, u"en_US"_s);
    noNumber("infinity", u"inf"_s, u"en_US"_s);
    noNumber("currency", u"€5"_s, u"en_US"_s);
    noNumber("blank in front", u" 5"_s, u"en_US"_s);
    noNumber("blank behind", u"5 "_s, u"fr_FR"_s);
    noNumber("blank within", u"1 234"_s, u"en_US"_s);
    noNumber("two blanks within", u"1  234"_s, u"fr_FR"_s);
    noNumber("mark alone", u"."_s, u"en_US"_s);
    noNumber("mark in front", u".5"_s, u"en_US"_s);
    noNumber("mark behind", u"5."_s, u"en_US"_s);
    noNumber("group behind", u"5,"_s, u"en_US"_s);
    noNumber("the words of this file", u"1g234"_s, u"en_US"_s);
    noNumber("the words of this file, mark", u"1d5"_s, u"en_US"_s);
    noNumber("digits of another script", u"١٢"_s, u"en_US"_s);
    noNumber("digits of two scripts", u"١2"_s, u"ar_EG"_s);
    noNumber("half a surrogate pair", QString(QChar(0xD83A)), u"ff_Adlm_GN"_s);
    noNumber("German, dots of two kinds", u"1.234.50"_s, u"de_DE"_s);
    noNumber("German, mark before the group", u"1,234.50"_s, u"de_DE"_s);

    QTest::newRow("a digit too many") << u"1.255"_s << u"en_US"_s << 2 << u"too-many-decimals"_s;
    QTest::newRow("even a zero") << u"1.250"_s << u"en_US"_s << 2 << u"too-many-decimals"_s;
    QTest::newRow("no minor unit") << u"12.0"_s << u"en_US"_s << 0 << u"too-many-decimals"_s;
    QTest::newRow("German, half a euro with three digits")
        << u"0.500"_s << u"de_DE"_s << 2 << u"too-many-decimals"_s;
    QTest::newRow("a cent too much") << u"21474836.48"_s << u"en_US"_s << 2 << u"too-large"_s;
    QTest::newRow("one too much") << u"2147483648"_s << u"en_US"_s << 0 << u"too-large"_s;
    QTest::newRow("beyond 64 bits") << QString(400, u'9') << u"en_US"_s << 2 << u"too-large"_s;
}

void MoneyTest::whatIsNoAmountIsRefused()
{
    QFETCH(const QString, text);
    QFETCH(const QString, locale);
    QFETCH(const int, decimals);
    QTEST(parsed(text, locale, decimals), "error");
}

void MoneyTest::whatWasWrittenIsReadBackInEveryLocale_data()
{
    QTest::addColumn<int>("decimals");
    for (int decimals = 0; decimals <= 4; ++decimals)
        QTest::addRow("%d decimals", decimals) << decimals;
}

void MoneyTest::whatWasWrittenIsReadBackInEveryLocale()
{
    QFETCH(const int, decimals);
    constexpr std::array<qint64, 9> kAmounts{
        0, 1, 10, 99, 1005, 123450, 1234567, 987654321, Money::kLargest};
    const auto locales
        = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    QVERIFY(locales.size() > 300);
    for (const QLocale &locale : locales) {
        for (const qint64 minor : kAmounts) {
            const Money money(minor, currency(u"EUR"), decimals);
            const QString text = withoutCurrency(money.toText(locale));
            const auto back = Money::parse(text, currency(u"EUR"), decimals, locale);
            QVERIFY2(back && back.value() == money, qPrintable(locale.name() + u' ' + text));
        }
    }
}

void MoneyTest::everyCentUpToAHundredIsExact()
{
    for (qint64 minor = 0; minor <= 10'000; ++minor) {
        const Money money(minor, currency(u"EUR"));
        const auto back = Money::parse(money.toDecimal(), currency(u"EUR"), 2, QLocale::c());
        QVERIFY(back);
        QCOMPARE(back.value().minor(), minor);
    }
}

void MoneyTest::amountsThatFloatingPointLosesAreExact_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("minor");
    QTest::newRow("1.15 is 114.99 times a hundredth") << u"1.15"_s << u"115"_s;
    QTest::newRow("4.35") << u"4.35"_s << u"435"_s;
    QTest::newRow("8.20") << u"8.20"_s << u"820"_s;
    QTest::newRow("19.99") << u"19.99"_s << u"1999"_s;
    QTest::newRow("1128.15") << u"1128.15"_s << u"112815"_s;
    QTest::newRow("16777217.01") << u"16777217.01"_s << u"1677721701"_s;
}

void MoneyTest::amountsThatFloatingPointLosesAreExact()
{
    QFETCH(const QString, text);
    QTEST(parsed(text, u"en_US"_s, 2), "minor");
}

void MoneyTest::anAmountIsWrittenInItsLocalesForm_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, qint64 minor, const QString &code, int decimals,
                        const QString &locale, const QString &text) {
        QTest::newRow(name) << minor << code << decimals << locale << text;
    };
    row("Ireland", 1250, u"EUR"_s, 2, u"en_IE"_s, u"€12.50"_s);
    row("Germany", 1250, u"EUR"_s, 2, u"de_DE"_s, u"12,50\u00A0€"_s);
    row("Germany, grouped", 123450, u"EUR"_s, 2, u"de_DE"_s, u"1.234,50\u00A0€"_s);
    row("Netherlands", 1250, u"EUR"_s, 2, u"nl_NL"_s, u"€\u00A012,50"_s);
    row("own sign", 1250, u"USD"_s, 2, u"en_US"_s, u"$12.50"_s);
    row("a sign that everybody knows", 1250, u"GBP"_s, 2, u"en_US"_s, u"£12.50"_s);
    row("another country's dollars", 1250, u"CAD"_s, 2, u"en_US"_s, u"CAD\u00A012.50"_s);
    row("less than one", 5, u"EUR"_s, 2, u"en_IE"_s, u"€0.05"_s);
    row("nothing", 0, u"EUR"_s, 2, u"en_IE"_s, u"€0.00"_s);
    row("no minor unit", 1250, u"JPY"_s, 0, u"en_IE"_s, u"JPY\u00A01,250"_s);
    row("three decimals", 1250, u"BHD"_s, 3, u"en_IE"_s, u"BHD\u00A01.250"_s);
    row("hundredths of a krona", 500000, u"ISK"_s, 2, u"is_IS"_s, u"5.000,00\u00A0ISK"_s);
    row("lakh", 1234567850, u"INR"_s, 2, u"en_IN"_s, u"₹1,23,45,678.50"_s);
    row("Arabic-Indic", 1250, u"EUR"_s, 2, u"ar_EG"_s, u"١٢٫٥٠\u00A0€"_s);
    row("the largest", Money::kLargest, u"EUR"_s, 2, u"en_IE"_s, u"€21,474,836.47"_s);
    row("a day's total may be negative", -5, u"EUR"_s, 2, u"de_DE"_s, u"-0,05\u00A0€"_s);
    row("the farthest total", std::numeric_limits<qint64>::min(), u"EUR"_s, 2, u"de_DE"_s,
        u"-92.233.720.368.547.758,08\u00A0€"_s);
}

void MoneyTest::anAmountIsWrittenInItsLocalesForm()
{
    QFETCH(const qint64, minor);
    QFETCH(const QString, code);
    QFETCH(const int, decimals);
    QFETCH(const QString, locale);
    QTEST(Money(minor, currency(code), decimals).toText(QLocale(locale)), "text");
}

// On Windows it asks the system, which has its own rules for decimals.
void MoneyTest::theSystemsOwnLocaleWritesItLikeTheOneOfItsName()
{
    const QLocale system = QLocale::system();
    for (const qint64 minor : {0LL, 5LL, 1250LL, -98'765LL}) {
        const Money money(minor, *Currency::fromCode(u"EUR"_s), 2);
        QCOMPARE(money.toText(system), money.toText(QLocale(system.name())));
    }
}

void MoneyTest::plainDigitsAreForPrograms_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("text");
    QTest::newRow("two decimals") << qint64(1250) << 2 << u"12.50"_s;
    QTest::newRow("less than one") << qint64(7) << 3 << u"0.007"_s;
    QTest::newRow("no decimals") << qint64(1250) << 0 << u"1250"_s;
    QTest::newRow("four decimals") << qint64(1) << 4 << u"0.0001"_s;
    QTest::newRow("negative") << qint64(-7) << 2 << u"-0.07"_s;
    QTest::newRow("zero") << qint64(0) << 2 << u"0.00"_s;
}

void MoneyTest::plainDigitsAreForPrograms()
{
    QFETCH(const qint64, minor);
    QFETCH(const int, decimals);
    QTEST(Money(minor, currency(u"EUR"), decimals).toDecimal(), "text");
}

void MoneyTest::whatAProgramWritesIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("minor");
    QTest::newRow("whole") << u"12"_s << 2 << u"1200"_s;
    QTest::newRow("decimals") << u"12.50"_s << 2 << u"1250"_s;
    QTest::newRow("one decimal") << u"12.5"_s << 2 << u"1250"_s;
    QTest::newRow("three decimals") << u"1.250"_s << 3 << u"1250"_s;
    QTest::newRow("a whole number of three decimals") << u"1250"_s << 3 << u"1250000"_s;
    QTest::newRow("no minor unit") << u"1250"_s << 0 << u"1250"_s;
    QTest::newRow("leading zeros") << u"007.05"_s << 2 << u"705"_s;
    QTest::newRow("zero") << u"0"_s << 2 << u"0"_s;
    QTest::newRow("the largest") << u"21474836.47"_s << 2 << u"2147483647"_s;
    QTest::newRow("above the largest") << u"21474836.48"_s << 2 << u"too-large"_s;
    QTest::newRow("far above") << QString(400, u'9') << 2 << u"too-large"_s;
    QTest::newRow("too many decimals") << u"1.505"_s << 2 << u"too-many-decimals"_s;
    QTest::newRow("decimals without a minor unit") << u"12.0"_s << 0 << u"too-many-decimals"_s;
    QTest::newRow("nothing") << QString() << 2 << u"empty"_s;
}

void MoneyTest::whatAProgramWritesIsRead()
{
    QFETCH(const QString, text);
    QFETCH(const int, decimals);
    const auto money = Money::parseDecimal(text, currency(u"EUR"), decimals);
    QTEST(money ? QString::number(money.value().minor()) : QString(nameOf(money.error())), "minor");
}

/// On a terminal with three decimals, "1,250" is 1.25 to one program and 1250 to another.
void MoneyTest::whatProgramsWriteDifferentlyIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"1,250"_s, u"1,5"_s,     u"1.250,00"_s,   u"1,250.00"_s,   u"1.250.000"_s,  u" 1"_s,
          u"1 "_s,    u"1\n"_s,     u" "_s,          u"+1"_s,         u"-1"_s,         u"1e3"_s,
          u"1E3"_s,   u"0x10"_s,    u".5"_s,         u"5."_s,         u"."_s,          u"1 250"_s,
          u"1'250"_s, u"1_250"_s,   u"1\u00A0250"_s, u"1\u202F250"_s, u"1\u2009250"_s, u"١٢"_s,
          u"۱۲"_s,    u"１２"_s,    u"12٫50"_s,      u"1\u200B2"_s,   u"\u22121"_s,    u"½"_s,
          u"1²"_s,    u"€1"_s,      u"1EUR"_s,       u"inf"_s,        u"nan"_s,        u"1..2"_s,
          u"1.2.3"_s, u"\uFEFF1"_s, u"1;2"_s,        u"1/2"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void MoneyTest::whatProgramsWriteDifferentlyIsRefused()
{
    QFETCH(const QString, text);
    for (int decimals = 0; decimals <= 4; ++decimals) {
        const auto money = Money::parseDecimal(text, currency(u"EUR"), decimals);
        QVERIFY(!money);
        QCOMPARE(money.error(), AmountError::NotANumber);
    }
}

void MoneyTest::anyTextIsAnswered()
{
    // Each pair of characters below U+3000 that could matter, in locales of all kinds: no crash,
    // and only digits and separators are accepted as an amount.
    const QString alphabet = u"01.,'\u2019 \u00A0\u202F\u066B\u066C٣۵+-eEdg\u0000\u200E€$"_s;
    for (const auto &name : {u"en_US"_s, u"de_DE"_s, u"fr_FR"_s, u"ar_EG"_s, u"de_CH"_s}) {
        for (const QChar a : alphabet) {
            for (const QChar b : alphabet) {
                const QString answer = parsed(QString(a) + b + a + u"5"_s, name, 4);
                const bool allowed
                    = !(QString(a) + b).contains(QRegularExpression(u"[-+eEdg€$\u0000\u200E]"_s));
                QVERIFY2(allowed || answer == u"not-a-number", qPrintable(name + u' ' + a + b));
            }
        }
    }
}

void MoneyTest::aCurrencyIsFoundByItsLettersAndItsNumber_data()
{
    QTest::addColumn<QString>("letters");
    QTest::addColumn<int>("numeric");
    QTest::addColumn<int>("decimals");
    QTest::newRow("euro") << u"EUR"_s << 978 << 2;
    QTest::newRow("lower case") << u"gbp"_s << 826 << 2;
    QTest::newRow("krona") << u"ISK"_s << 352 << 0;
    QTest::newRow("dinar") << u"BHD"_s << 48 << 3;
    QTest::newRow("unidad") << u"CLF"_s << 990 << 4;
    QTest::newRow("first of the table") << u"AED"_s << 784 << 2;
    QTest::newRow("last of the table") << u"ZWG"_s << 924 << 2;
}

void MoneyTest::aCurrencyIsFoundByItsLettersAndItsNumber()
{
    QFETCH(const QString, letters);
    QFETCH(const int, numeric);
    QFETCH(const int, decimals);
    const auto found = Currency::fromCode(letters);
    QVERIFY(found);
    QCOMPARE(found->code, letters.toUpper());
    QCOMPARE(found->numeric, numeric);
    QCOMPARE(found->decimals, decimals);
    QVERIFY(Currency::fromNumeric(numeric) == found);
}

void MoneyTest::everyCurrencyIsFoundBothWays()
{
    int found = 0;
    for (int numeric = 0; numeric < 1000; ++numeric) {
        const auto byNumber = Currency::fromNumeric(numeric);
        if (!byNumber)
            continue;
        ++found;
        QVERIFY2(Currency::fromCode(byNumber->code) == byNumber, qPrintable(byNumber->code));
    }
    QCOMPARE(found, 165);
}

void MoneyTest::whatIsNoCurrencyIsNotFound()
{
    for (const auto &text : {u""_s, u"EU"_s, u"EURO"_s, u"XXX"_s, u"XAU"_s, u"DEM"_s, u"ZZZ"_s,
                             u"AAA"_s, u"E\u0000R"_s, u"\u0131SK"_s, u"978"_s, u"{}~"_s})
        QVERIFY2(!Currency::fromCode(text), qPrintable(text));
    for (const int numeric : {-1, 0, 1, 999, 1000, 280})
        QVERIFY(!Currency::fromNumeric(numeric));
}

} // namespace tillside

QTEST_GUILESS_MAIN(tillside::MoneyTest)
#include "moneytest.moc"
