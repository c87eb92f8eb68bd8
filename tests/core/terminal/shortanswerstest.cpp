#include "core/terminal/wiremessages.h"

#include <QTest>

namespace tillside {

using namespace Qt::StringLiterals;

/// The answers that are not about a payment: pairing, availability, refusals.
class ShortAnswersTest : public QObject {
    Q_OBJECT

private slots:
    void onlyAGoodTokenIsRead_data();
    void onlyAGoodTokenIsRead();
    void availabilityIsOnlyWhatIsSaid_data();
    void availabilityIsOnlyWhatIsSaid();
    void aUtiIsFoundInARefusal_data();
    void aUtiIsFoundInARefusal();
};

void ShortAnswersTest::onlyAGoodTokenIsRead_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("Paynt") << 200 << QByteArray(R"({"authToken":"9543623770051381"})")
                           << QByteArray("9543623770051381");
    QTest::newRow("with a serial number")
        << 200 << QByteArray(R"({"serialNumber":"17","authToken":"t0k"})") << QByteArray("t0k");
    QTest::newRow("serial number only")
        << 200 << QByteArray(R"({"serialNumber":"17"})") << QByteArray();
    QTest::newRow("a number") << 200 << QByteArray(R"({"authToken":9543623770051381})")
                              << QByteArray("9543623770051381");
    QTest::newRow("white space around it")
        << 200 << QByteArray(R"({"authToken":"\t t0k\r\n"})") << QByteArray("t0k");
    QTest::newRow("a fraction") << 200 << QByteArray(R"({"authToken":1.5})") << QByteArray();
    QTest::newRow("below zero") << 200 << QByteArray(R"({"authToken":-7})") << QByteArray();
    QTest::newRow("a bad byte") << 200 << QByteArray("{\"authToken\":\"t\xf6k\"}") << QByteArray();
    QTest::newRow("wrong code") << 400 << QByteArray("Invalid pairing code") << QByteArray();
    QTest::newRow("refused, with a token")
        << 401 << QByteArray(R"({"authToken":"t0k"})") << QByteArray();
    QTest::newRow("other success") << 201 << QByteArray(R"({"authToken":"t0k"})") << QByteArray();
    QTest::newRow("not JSON") << 200 << QByteArray("9543623770051381") << QByteArray();
    QTest::newRow("empty body") << 200 << QByteArray() << QByteArray();
    QTest::newRow("empty") << 200 << QByteArray(R"({"authToken":""})") << QByteArray();
    QTest::newRow("null") << 200 << QByteArray(R"({"authToken":null})") << QByteArray();
    QTest::newRow("smuggles a header")
        << 200 << QByteArray(R"({"authToken":"a\r\nX: b"})") << QByteArray();
    QTest::newRow("zero byte") << 200 << QByteArray(R"({"authToken":"a\u0000b"})") << QByteArray();
    QTest::newRow("delete") << 200 << QByteArray(R"({"authToken":"a\u007fb"})") << QByteArray();
    QTest::newRow("blank") << 200 << QByteArray(R"({"authToken":"a b"})") << QByteArray();
    QTest::newRow("not ASCII") << 200 << QByteArray(R"({"authToken":"aü"})") << QByteArray();
}

void ShortAnswersTest::onlyAGoodTokenIsRead()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, token);
    const auto secret = readToken(status, body);
    QCOMPARE(secret.has_value(), !token.isEmpty());
    if (secret)
        QCOMPARE(secret->reveal(), token);
}

void ShortAnswersTest::availabilityIsOnlyWhatIsSaid_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("said");
    QTest::newRow("busy") << 200 << QByteArray(R"({"status":"TERMINAL_BUSY"})") << u"busy"_s;
    QTest::newRow("available") << 200 << QByteArray(R"({"status":"TERMINAL_AVAILABLE"})")
                               << u"available"_s;
    QTest::newRow("other word") << 200 << QByteArray(R"({"status":"TERMINAL_ASLEEP"})")
                                << QString();
    QTest::newRow("refused") << 400 << QByteArray(R"({"status":"TERMINAL_AVAILABLE"})")
                             << QString();
    QTest::newRow("display texts") << 200 << QByteArray(R"({"DisplayData":[]})") << QString();
    QTest::newRow("plain text") << 200 << QByteArray("TERMINAL_AVAILABLE") << QString();
    QTest::newRow("null") << 200 << QByteArray(R"({"status":null})") << QString();
}

void ShortAnswersTest::availabilityIsOnlyWhatIsSaid()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, said);
    const auto read = readAvailability(status, body);
    const QString word = read == Availability::Busy ? u"busy"_s : u"available"_s;
    QCOMPARE(read ? word : QString(), said);
}

void ShortAnswersTest::aUtiIsFoundInARefusal_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("named");
    QTest::newRow("member") << QByteArray(R"({"uti":"6f-1"})") << true;
    QTest::newRow("sentence") << QByteArray("Duplicate UTI 17") << true;
    QTest::newRow("query") << QByteArray("no such uti=17") << true;
    QTest::newRow("within a name") << QByteArray(R"({"originalUti":"17"})") << true;
    QTest::newRow("value without its name")
        << QByteArray("Busy with 6f311f3a-a72f-3864-98db-bfef44223c1f") << true;
    QTest::newRow("value of the till's form")
        << QByteArray("Already done: 0123456789abcdef0123456789ABCDEF.") << true;
    QTest::newRow("cut-off JSON") << QByteArray(R"({"uti":"6f)") << true;
    QTest::newRow("member in escaped letters") << QByteArray(R"({"\u0075ti":"6f"})") << true;
    QTest::newRow("member in escapes that JSON does not have")
        << QByteArray(R"({"ut\i":"6f"})") << true;
    QTest::newRow("member in escapes, and no JSON")
        << QByteArray("{\"ut\\i\":1.5}\0\xce", 14) << true;
    QTest::newRow("member after an escaped line break") << QByteArray(R"({"\nuti":1})") << true;
    QTest::newRow("value in escapes, of a member that stands twice")
        << QByteArray(R"({"a":"6f311f3a-a72f-3864-98db-bfef44223c1\u0066","a":1})") << true;
    QTest::newRow("member in escapes, beside half a character")
        << QByteArray(R"({"a":"\ud800","ut\i":"97"})") << true;
    QTest::newRow("an escape that is none") << QByteArray(R"({"for":"\u00zz"})") << false;
    QTest::newRow("a backslash at the end") << QByteArray("No \\") << false;
    QTest::newRow("value in escaped digits")
        << QByteArray(R"({"for":"6f311f3a-a72f-3864-98db-bfef44223c1\u0066"})") << true;
    QTest::newRow("an escaped apostrophe") << QByteArray(R"({"error":"can\u0027t"})") << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("plain refusal") << QByteArray("Invalid amount") << false;
    QTest::newRow("words that hold the letters")
        << QByteArray("Execution refused, see solution routine") << false;
    QTest::newRow("a card's and a merchant's number")
        << QByteArray("880000000 34550576 541333******0036") << false;
}

void ShortAnswersTest::aUtiIsFoundInARefusal()
{
    QFETCH(const QByteArray, body);
    QTEST(namesUti(body), "named");
}

} // namespace tillside

QTEST_GUILESS_MAIN(tillside::ShortAnswersTest)
#include "shortanswerstest.moc"
