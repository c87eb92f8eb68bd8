#include "core/terminal/terminalanswer.h"
#include "tests/support/oracle/mutator.h"
#include "tests/support/samples/answers.h"
#include "tests/support/samples/samples.h"

#include <QByteArrayList>
#include <QTest>

#include <array>

namespace tillside {

using namespace Qt::StringLiterals;
using namespace samples;

namespace {

QString nameOfKind(AnswerKind kind)
{
    switch (kind) {
    case AnswerKind::Result: return u"result"_s;
    case AnswerKind::Progress: return u"progress"_s;
    case AnswerKind::UnknownUti: return u"unknown uti"_s;
    case AnswerKind::NotAuthorised: return u"not authorised"_s;
    case AnswerKind::Unreadable: return u"unreadable"_s;
    case AnswerKind::Trouble: return u"trouble"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

/// Every form in which terminals of this family answer, and everything else that may arrive
/// instead.
class TerminalAnswerTest : public QObject {
    Q_OBJECT

private slots:
    void eachFormIsKnown_data();
    void eachFormIsKnown();
    void localLinksSampleIsReadWhole();
    void payntsSampleIsReadWhole();
    void positivesNamesAreRead();
    void textsComeInEachForm_data();
    void textsComeInEachForm();
    void nullsAreAbsent();
    void aTypeThatIsKnownIsHeardBesideOneThatIsNot();
    void eachDifferentAmountIsSeen();
    void anAmountInATextIsAllOfTheText_data();
    void anAmountInATextIsAllOfTheText();
    void extrasAreKeptByNameAndNeverNegative();
    void oneExtraWithTwoValuesIsSeen();
    void anAmountThatCannotBeReadIsSeen();
    void flagsThatTakeMoneyBackAreReadLeniently_data();
    void flagsThatTakeMoneyBackAreReadLeniently();
    void whatSpeaksForAnApprovalIsNeverHidden();
    void eachCurrencyIsSeen();
    void aUtiThatIsNoTextIsStillSeen();
    void sentencesAreOneShortLine_data();
    void sentencesAreOneShortLine();
    void anyBytesGiveAValue();
};

void TerminalAnswerTest::eachFormIsKnown_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<AnswerKind>("kind");
    const auto row = [](const char *name, int status, const QByteArray &body, AnswerKind kind) {
        QTest::newRow(name) << status << body << kind;
    };
    using Kind = AnswerKind;
    row("206 with display texts", 206, positiveProgress(), Kind::Progress);
    row("200 with a description only", 200, localLinkProgress(), Kind::Progress);
    row("200 empty", 200, {}, Kind::Progress);
    row("202 empty", 202, {}, Kind::Progress);
    row("204", 204, {}, Kind::Progress);
    row("200 with blanks", 200, " \r\n", Kind::Progress);
    row("200 with a sentence", 200, "Transaction in progress", Kind::Progress);
    row("an object without flags", 200, R"({"uti":"6f-1"})", Kind::Progress);
    row("an empty object", 200, "{}", Kind::Progress);
    row("flag null", 200, R"({"transApproved":null})", Kind::Progress);
    row("a flag twice", 200, R"({"transApproved":false,"transApproved":true})", Kind::Unreadable);
    row("a flag twice, once in escapes", 200,
        R"({"transApproved":true,"\u0074ransApproved":false})", Kind::Unreadable);
    row("a flag twice, and the same", 200, R"({"transApproved":true,"\u0074ransApproved":true})",
        Kind::Result);
    row("a bad byte in a flag", 200, "{\"transApproved\":true,\"voided\":\"\xe9\"}",
        Kind::Unreadable);
    row("a bad byte in a flag's name", 200, "{\"transApproved\":true,\"v\xf6ided\":true}",
        Kind::Unreadable);
    row("a bad byte in the UTI", 200, "{\"transApproved\":true,\"uti\":\"6f\xe9\"}",
        Kind::Unreadable);
    row("a bad byte in an amount", 200, "{\"transApproved\":true,\"transAmount\":\"10\xe9\"}",
        Kind::Unreadable);
    row("NaN for an amount", 200, R"({"transApproved":true,"transAmount":NaN})", Kind::Unreadable);
    row("NaN for a flag", 200, R"({"transApproved":NaN})", Kind::Unreadable);
    row("a bad byte in the name of the shop", 200, "{\"transApproved\":true,\"shop\":\"Caf\xe9\"}",
        Kind::Result);
    row("a sentence in Latin 1", 200, "Bitte Karte einf\xfchren", Kind::Progress);
    row("bytes", 200, "\xfe\xed\xfa\xce", Kind::Unreadable);
    row("two types", 200, R"({"transApproved":true,"transactionType":"SALE","transType":"REFUND"})",
        Kind::Unreadable);
    row("two words for one type", 200,
        R"({"transApproved":true,"transactionType":"VOID","transType":"REVERSAL"})", Kind::Result);
    row("two currencies", 200,
        R"({"transApproved":true,"currencyCode":"826","transCurrencyNum":"978"})", Kind::Result);
    row("one currency in two forms", 200,
        R"({"transApproved":true,"currencyCode":36,"transCurrencyNum":"036"})", Kind::Result);
    row("colons in texts", 200, R"({"a:":"b\":","c":[{"d":1}],"transApproved":true})",
        Kind::Result);
    row("flag as text", 200, R"({"transApproved":"true"})", Kind::Progress);
    row("a result with 206", 206, approved(), Kind::Progress);
    row("approved", 200, payntApproved(), Kind::Result);
    row("declined", 200, localLinkDeclined(), Kind::Result);
    row("cancelled", 200, cancelled(), Kind::Result);
    row("both flags false", 200, R"({"transApproved":false,"transCancelled":false})", Kind::Result);
    row("400", 400, "Invalid uti", Kind::UnknownUti);
    row("404", 404, {}, Kind::UnknownUti);
    row("401", 401, "Unauthorized", Kind::NotAuthorised);
    row("403", 403, {}, Kind::NotAuthorised);
    row("a page", 200, "<!DOCTYPE html><p>Router</p>", Kind::Unreadable);
    row("an array", 200, "[1]", Kind::Unreadable);
    row("cut-off JSON", 200, approved().chopped(1), Kind::Unreadable);
    row("two objects", 200, approved() + approved(), Kind::Unreadable);
    row("invalid UTF-8", 200, "\xC3\x28", Kind::Unreadable);
    row("zero bytes", 200, QByteArray(8, '\0'), Kind::Unreadable);
    for (const int status : {0, -1, 100, 199, 300, 302, 402, 405, 429, 500, 503, 999})
        row(qPrintable(u"%1 with an approval"_s.arg(status)), status, approved(), Kind::Trouble);
}

void TerminalAnswerTest::eachFormIsKnown()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const AnswerKind, kind);
    const TerminalAnswer answer = readAnswer(status, body);
    QCOMPARE(nameOfKind(answer.kind), nameOfKind(kind));
    QCOMPARE(answer.status, status);
    if (status < 200 || status > 299)
        QVERIFY2(!answer.approved, "nothing in a failed answer is a result");
}

void TerminalAnswerTest::localLinksSampleIsReadWhole()
{
    const TerminalAnswer answer = readAnswer(200, localLinkDeclined());
    QVERIFY(answer.approved == false);
    QVERIFY(answer.cancelled == false);
    QVERIFY(!answer.voided && !answer.signatureRequired && !answer.partiallyApproved);
    QCOMPARE(answer.uti.value(), u"fcdaa106-e046-403f-ae12-5fc145c68130"_s);
    QCOMPARE(answer.type.value(), u"SALE"_s);
    QCOMPARE(answer.amounts, std::vector<qint64>{500000});
    QCOMPARE(answer.currencies, QStringList(u"352"_s));
    QCOMPARE(answer.responseCode, u"97"_s);
    QCOMPARE(answer.card, u"541333******0036"_s);
    QCOMPARE(answer.authorisation, QString());
    QCOMPARE(answer.texts.size(), 4);
    QCOMPARE(answer.texts.last(), u"Transaction finished"_s);
    QVERIFY(answer.merchantReceipt.startsWith(R"([["DECLINED")"));
    QVERIFY(answer.cardholderReceipt.contains("5.000 ISK"));
}

void TerminalAnswerTest::payntsSampleIsReadWhole()
{
    const TerminalAnswer answer = readAnswer(200, payntApproved());
    QVERIFY(answer.approved == true);
    QCOMPARE(answer.amounts, std::vector<qint64>{1000});
    QCOMPARE(answer.currencies, QStringList(u"978"_s));
    QCOMPARE(answer.authorisation, u"308373"_s);
    QCOMPARE(answer.card, u"47**********0010"_s);
    QCOMPARE(answer.responseCode, QString());
    QCOMPARE(answer.cardholderReceipt, "placeholder");
}

void TerminalAnswerTest::positivesNamesAreRead()
{
    const TerminalAnswer answer = readAnswer(200, R"({"transApproved":true,"transType":"SALE",
        "amountTrans":1000,"amountGratuity":50,"cardPan":"47**********0010","responseCode":"00",
        "authorisationCode":"A1","cvmSigRequired":true,"transCurrencyNum":826,"errorText":"none",
        "merchantReference":"P7K3M12","merchantReceipt":"TOTAL 10.00"})");
    QCOMPARE(answer.type.value(), u"SALE"_s);
    QCOMPARE(answer.amounts, std::vector<qint64>{1000});
    QCOMPARE(answer.extras.tip, 50);
    QCOMPARE(answer.card, u"47**********0010"_s);
    QCOMPARE(answer.responseCode, u"00"_s);
    QCOMPARE(answer.authorisation, u"A1"_s);
    QVERIFY(answer.signatureRequired);
    QCOMPARE(answer.currencies, QStringList(u"826"_s));
    QCOMPARE(answer.errorText, u"none"_s);
    QCOMPARE(answer.merchantReference, u"P7K3M12"_s);
    QCOMPARE(answer.merchantReceipt, "TOTAL 10.00");
}

void TerminalAnswerTest::textsComeInEachForm_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("texts");
    const QStringList two{u"A b"_s, u"C"_s};
    // "No texts" speaks for an end, so a text that cannot be read must not vanish.
    const QString kUnread = u"…"_s;
    QTest::newRow("LocalLink") << QByteArray(R"({"statuses":"[\"A b\",\"C\"]"})") << two;
    QTest::newRow("array") << QByteArray(R"({"statuses":["A b","C"]})") << two;
    QTest::newRow("POSitive 1.0.0")
        << QByteArray(R"({"Statuses":"[{\"statusDescription\":\"A b\",\"statusValue\":1},)"
                      R"({\"statusDescription\":\"C\"}]"})")
        << two;
    QTest::newRow("DisplayData") << QByteArray(
        R"({"DisplayData":[{"value":1,"description":"A b"},{"description":"C"}]})")
                                 << two;
    QTest::newRow("description") << QByteArray(R"({"statusDescription":"C"})")
                                 << QStringList{u"C"_s};
    QTest::newRow("sentence") << QByteArray("A b") << QStringList{u"A b"_s};
    QTest::newRow("odd entries") << QByteArray(
        R"({"statuses":[null,7,[],{},"","C",{"description":1}]})")
                                 << QStringList{kUnread, kUnread, kUnread, kUnread,
                                                kUnread, u"C"_s,  kUnread};
    QTest::newRow("no list") << QByteArray(R"({"statuses":"A b"})") << QStringList{u"A b"_s};
    QTest::newRow("an object") << QByteArray(R"({"DisplayData":{"description":"C"}})")
                               << QStringList{u"C"_s};
    QTest::newRow("a number") << QByteArray(R"({"DisplayData":7})") << QStringList{kUnread};
    QTest::newRow("nothing") << QByteArray(R"({"statuses":"","DisplayData":null,"Statuses":[]})")
                             << QStringList();
}

void TerminalAnswerTest::textsComeInEachForm()
{
    QFETCH(const QByteArray, body);
    QTEST(readAnswer(200, body).texts, "texts");
}

void TerminalAnswerTest::nullsAreAbsent()
{
    const TerminalAnswer answer = readAnswer(200, R"({"transApproved":true,"transCancelled":null,
        "uti":null,"transactionType":null,"transAmount":null,"tipAmount":null,"currencyCode":null,
        "voided":null,"signature":null,"transPartiallyApproved":null,"transactionResponse":null,
        "authCode":null,"statuses":null,"merchantReceipt":null})");
    QVERIFY(answer.cancelled == false && !answer.uti && !answer.type);
    QVERIFY(answer.amounts.empty() && answer.currencies.isEmpty());
    QVERIFY(!answer.voided && !answer.signatureRequired && !answer.partiallyApproved);
    QVERIFY(answer.responseCode.isEmpty() && answer.authorisation.isEmpty());
    QVERIFY(answer.texts.isEmpty() && answer.merchantReceipt.isEmpty());
    QCOMPARE(answer.extras.total(), 0);
}

void TerminalAnswerTest::aTypeThatIsKnownIsHeardBesideOneThatIsNot()
{
    QCOMPARE(readAnswer(200, R"({"transactionType":"Sold","transType":"REFUND"})").type,
             u"REFUND"_s);
    QCOMPARE(readAnswer(200, R"({"transactionType":"REFUND","transType":"Sold"})").type,
             u"REFUND"_s);
    QCOMPARE(readAnswer(200, R"({"transactionType":"Sold","transType":""})").type, u"Sold"_s);
}

void TerminalAnswerTest::eachDifferentAmountIsSeen()
{
    const auto amounts = [](const QByteArray &body) { return readAnswer(200, body).amounts; };
    using Amounts = std::vector<qint64>;
    QCOMPARE(amounts(R"({"transAmount":1000,"totalAmount":"999"})"), (Amounts{1000, 999}));
    QCOMPARE(amounts(R"({"transAmount":1000,"totalAmount":"+999"})"), (Amounts{1000, 999}));
    QCOMPARE(amounts(R"({"transAmount":0,"amountTrans":1000})"), (Amounts{0, 1000}));
    QCOMPARE(amounts(R"({"transAmount":1000,"totalAmount":"1000"})"), Amounts{1000});
    QCOMPARE(amounts(R"({"transAmount":null,"totalAmount":"1000"})"), Amounts{1000});
}

void TerminalAnswerTest::anAmountInATextIsAllOfTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<qint64>>("amount");
    const auto row = [](const char *name, const QString &text, std::optional<qint64> amount) {
        QTest::newRow(name) << text << amount;
    };
    row("digits", u"1000"_s, 1000);
    row("blanks around", u" 1000 "_s, 1000);
    row("zeros in front", u"0001000"_s, 1000);
    row("negative", u"-1000"_s, -1000);
    row("a NUL and more", u"100\0\t1"_s, std::nullopt);
    row("a NUL behind", u"1000\0"_s, std::nullopt);
    row("a fraction", u"1000.0"_s, std::nullopt);
    row("groups", u"1,000"_s, std::nullopt);
    row("words", u"1000 EUR"_s, std::nullopt);
    row("other digits", u"١٠٠٠"_s, std::nullopt);
    row("too large", u"9223372036854775808"_s, std::nullopt);
    row("only a sign", u"-"_s, std::nullopt);
    row("nothing", {}, std::nullopt);
}

void TerminalAnswerTest::anAmountInATextIsAllOfTheText()
{
    QFETCH(const QString, text);
    QFETCH(const std::optional<qint64>, amount);
    const QByteArray body = changed("{}", {{"totalAmount"_L1, text}});
    const auto amounts = readAnswer(200, body).amounts;
    QVERIFY(amounts == (amount ? std::vector{*amount} : std::vector<qint64>()));
}

void TerminalAnswerTest::extrasAreKeptByNameAndNeverNegative()
{
    const auto extras = [](const QByteArray &body) { return readAnswer(200, body).extras; };
    QVERIFY(extras(R"({"tipAmount":1,"penniesAmount":4,"amountCashback":"20",
                       "surchargeAmount":300})")
            == (Extras{.tip = 1, .pennies = 4, .cashBack = 20, .surcharge = 300}));
    QVERIFY(extras(R"({"tipAmount":0,"amountGratuity":5})") == Extras{.tip = 5});
    QVERIFY(extras(R"({"tipAmount":5,"amountGratuity":5})") == Extras{.tip = 5});
    QVERIFY(extras(R"({"tipAmount":-5,"amountCashback":1.5})") == Extras());
    QVERIFY(extras(R"({"tipAmount":9223372036854775807,"amountCashback":1})").total() > 0);
}

void TerminalAnswerTest::oneExtraWithTwoValuesIsSeen()
{
    QVERIFY(readAnswer(200, R"({"tipAmount":100,"amountGratuity":50})").amountsUnclear);
    QVERIFY(!readAnswer(200, R"({"tipAmount":0,"amountGratuity":50})").amountsUnclear);
    QVERIFY(!readAnswer(200, R"({"tipAmount":50,"amountCashback":100})").amountsUnclear);
}

void TerminalAnswerTest::anAmountThatCannotBeReadIsSeen()
{
    for (const char *name :
         {"transAmount", "totalAmount", "amountTrans", "tipAmount", "amountGratuity",
          "penniesAmount", "amountCashback", "surchargeAmount"}) {
        const auto isUnclear = [name](const QByteArray &value) {
            return readAnswer(200, QByteArray("{\"") + name + "\":" + value + '}').amountsUnclear;
        };
        for (const char *unclear : {R"("1.07")", "1.5", "true", "[]"})
            QVERIFY2(isUnclear(unclear), name);
        for (const char *clear : {"107", R"("107")", "null", R"("")", "0"})
            QVERIFY2(!isUnclear(clear), name);
    }
    QVERIFY(readAnswer(200, R"({"tipAmount":-5})").amountsUnclear);
    QVERIFY(readAnswer(200, R"({"tipAmount":99999999999})").amountsUnclear);
}

void TerminalAnswerTest::flagsThatTakeMoneyBackAreReadLeniently_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<std::optional<bool>>("flag");
    const auto row = [](const char *value, std::optional<bool> flag) {
        QTest::newRow(value) << QByteArray(value) << flag;
    };
    for (const char *yes : {"true", R"("true")", R"("TRUE")", "1", R"("1")"})
        row(yes, true);
    for (const char *no : {"false", R"("false")", "0", R"("0")", "null"})
        row(no, false);
    for (const char *other : {R"("yes")", R"("")", "2", "-1", "0.5", "[]", "{}"})
        row(other, std::nullopt);
}

void TerminalAnswerTest::flagsThatTakeMoneyBackAreReadLeniently()
{
    QFETCH(const QByteArray, value);
    QFETCH(const std::optional<bool>, flag);
    const auto answer
        = readAnswer(200,
                     R"({"transApproved":)" + value + R"(,"transCancelled":)" + value
                         + R"(,"voided":)" + value + R"(,"transPartiallyApproved":)" + value + '}');
    QVERIFY(answer.cancelled == flag);
    QCOMPARE(answer.flagsUnclear, !flag.has_value());
    QCOMPARE(answer.voided, flag == true);
    QCOMPARE(answer.partiallyApproved, flag == true);
    // The flag that gives money is a boolean or nothing.
    QVERIFY(answer.approved
            == (value == "true"        ? std::optional(true)
                    : value == "false" ? std::optional(false)
                                       : std::nullopt));
}

void TerminalAnswerTest::whatSpeaksForAnApprovalIsNeverHidden()
{
    QCOMPARE(readAnswer(200, R"({"transactionResponse":"05","responseCode":"00"})").responseCode,
             u"00"_s);
    QCOMPARE(readAnswer(200, R"({"transactionResponse":5})").responseCode, u"5"_s);
    QVERIFY(hasAuthorisation(readAnswer(200, R"({"authCode":308373})")));
    QVERIFY(hasAuthorisation(readAnswer(200, R"({"authCode":"000","authorisationCode":"A1"})")));
    for (const char *none : {"null", R"("")", R"("  ")", R"("000000")", "0"})
        QVERIFY(!hasAuthorisation(readAnswer(200, QByteArray(R"({"authCode":)") + none + '}')));
}

void TerminalAnswerTest::eachCurrencyIsSeen()
{
    const auto currencies = [](const QByteArray &body) { return readAnswer(200, body).currencies; };
    QCOMPARE(currencies(R"({"currencyCode":"USD","transCurrencyNum":978})"),
             QStringList({u"USD"_s, u"978"_s}));
    for (const char *none : {"null", R"("")", R"("  ")", R"("000")", "0"})
        QVERIFY(currencies(QByteArray(R"({"currencyCode":)") + none + '}').isEmpty());
    QCOMPARE(currencies(R"({"currencyCode":[978]})").size(), 1);
}

void TerminalAnswerTest::aUtiThatIsNoTextIsStillSeen()
{
    for (const char *uti : {"17", "true", "{}", "[]", "[\"6f-1\"]"}) {
        const auto answer = readAnswer(200, QByteArray(R"({"uti":)") + uti + '}');
        QVERIFY2(answer.uti && answer.uti->startsWith(u'['), uti);
    }
    QVERIFY(!readAnswer(200, R"({"uti":""})").uti);
    QCOMPARE(readAnswer(200, R"({"uti":"not valid!"})").uti.value(), u"not valid!"_s);
}

void TerminalAnswerTest::sentencesAreOneShortLine_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("plain") << QByteArray("Invalid amount") << u"Invalid amount"_s;
    QTest::newRow("two lines") << QByteArray("Invalid\r\nat line 7") << u"Invalid"_s;
    QTest::newRow("long") << QByteArray(5000, 'x') << QString(200, u'x');
    QTest::newRow("umlaut") << QByteArray("Betrag ungültig") << u"Betrag ungültig"_s;
    QTest::newRow("JSON") << QByteArray(R"({"a":1})") << QString();
    QTest::newRow("HTML") << QByteArray("  <html>") << QString();
    QTest::newRow("control characters") << QByteArray("a\x1b[2Jb") << QString();
    QTest::newRow("invalid UTF-8") << QByteArray("a\xC3\x28") << QString();
}

void TerminalAnswerTest::sentencesAreOneShortLine()
{
    QFETCH(const QByteArray, body);
    QTEST(plainSentence(body), "sentence");
}

void TerminalAnswerTest::anyBytesGiveAValue()
{
    constexpr std::array statuses{200, 201, 204, 206, 400, 401, 403, 404, 500, 0, -1, 999};
    const QByteArrayList bodies{localLinkDeclined(),
                                payntApproved(),
                                positiveProgress(),
                                localLinkProgress(),
                                cancelled(),
                                "Transaction started",
                                ""};
    Mutator mutator(19700101);
    int results = 0;
    for (int i = 0; i < 20'000; ++i) {
        const int status = statuses.at(static_cast<std::size_t>(i) % statuses.size());
        const auto body = mutator.mutate(bodies.at(mutator.below(static_cast<int>(bodies.size()))));
        const TerminalAnswer answer = readAnswer(status, body);
        const bool isResult = answer.kind == AnswerKind::Result;
        results += isResult ? 1 : 0;
        QVERIFY2(!isResult || (status == 200 && answer.approved), body.constData());
        QVERIFY2(!isResult || body.contains("transApproved"), body.constData());
        QVERIFY(answer.extras.total() >= 0);
    }
    QVERIFY2(results > 200, qPrintable(QString::number(results)));
}

} // namespace tillside

QTEST_GUILESS_MAIN(tillside::TerminalAnswerTest)
#include "terminalanswertest.moc"
