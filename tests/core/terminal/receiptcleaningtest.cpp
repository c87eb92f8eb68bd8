#include "core/terminal/receiptcleaning.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

QByteArray cleaned(const QJsonValue &receipt, const QJsonObject &members = {})
{
    const AnswerCleaning cleaning(Secret("7653518633181484"));
    return ReceiptCleaning(cleaning, members).cleaned(receipt);
}

QJsonArray lines(const char *json)
{
    return QJsonDocument::fromJson(json).array();
}

} // namespace

/// Receipts are kept, because they will be printed, but not everything that stands on them.
class ReceiptCleaningTest final : public QObject {
    Q_OBJECT

private slots:
    void aReceiptKeepsItsLines();
    void aTextKeepsItsLineBreaks();
    void secretsAreRemovedInEveryForm_data();
    void secretsAreRemovedInEveryForm();
    void theValuesOfForbiddenMembersAreRemoved_data();
    void theValuesOfForbiddenMembersAreRemoved();
    void labelledLinesAreDropped_data();
    void labelledLinesAreDropped();
    void titlesAndOtherLinesStay_data();
    void titlesAndOtherLinesStay();
    void noLineHoldsAControlCharacter();
    void aLongReceiptEndsAtALine_data();
    void aLongReceiptEndsAtALine();
};

void ReceiptCleaningTest::aReceiptKeepsItsLines()
{
    const QJsonArray receipt = lines(
        R"([["LOGO"],[],["Café  Müller","9","C","B"],["TOTAL","€12.50","5","S","B"],["x",5]])");
    QCOMPARE(QJsonDocument::fromJson(cleaned(receipt)).array(), receipt);
    const QString wrapped
        = QString::fromUtf8(QJsonDocument(receipt).toJson(QJsonDocument::Compact));
    QCOMPARE(QJsonDocument::fromJson(cleaned(wrapped)).array(), receipt);
    QCOMPARE(cleaned(lines(R"(["one","two"])")), QByteArray(R"(["one","two"])"));
    QCOMPARE(cleaned(QJsonValue()), QByteArray());
    QCOMPARE(cleaned(QJsonArray()), QByteArray());
}

void ReceiptCleaningTest::aTextKeepsItsLineBreaks()
{
    QCOMPARE(cleaned(u"Shop\r\n\r\n  TOTAL   €12.50\n"_s),
             QByteArray("Shop\n\n  TOTAL   €12.50\n"));
}

void ReceiptCleaningTest::secretsAreRemovedInEveryForm_data()
{
    QTest::addColumn<QJsonValue>("receipt");
    const auto row
        = [](const char *name, const QJsonValue &value) { QTest::newRow(name) << value; };
    row("text", u"4111111111111111 and 7653518633181484"_s);
    row("second line", u"x\n4111 1111 1111 1111\n7653518633181484"_s);
    row("cells", lines(R"([["4111111111111111","7653518633181484","5","S"]])"));
    row("numbers", lines("[[4111111111111111,7653518633181484]]"));
    row("objects", lines(R"([{"4111111111111111":"7653518633181484"}])"));
    row("deep", lines(R"([[[["4111111111111111"],"7653518633181484"]]])"));
    row("escaped", u"[[\"41111111111\\u00311111\",\"765351863318148\\u0034\"]]"_s);
    row("behind invisible characters", u"41111111\u200b11111111 7653518\u200b633181484"_s);
}

void ReceiptCleaningTest::secretsAreRemovedInEveryForm()
{
    QFETCH(const QJsonValue, receipt);
    const QByteArray clean = cleaned(receipt);
    QVERIFY2(!clean.contains("4111111111111111") && !clean.contains("4111 1111 1111 1111"), clean);
    QVERIFY2(!clean.contains("7653518633181484"), clean);
    QVERIFY2(clean.contains("*") || clean.contains("[removed]"), clean);
}

void ReceiptCleaningTest::theValuesOfForbiddenMembersAreRemoved_data()
{
    QTest::addColumn<QJsonObject>("members");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("clean");
    const auto row = [](const char *name, const QJsonObject &members, const QString &line,
                        const QString &clean) { QTest::newRow(name) << members << line << clean; };
    row("name", {{"cardholderName"_L1, u"DOE/JOHN"_s}}, u"Thanks, doe/john, bye"_s,
        u"Thanks, [removed], bye"_s);
    row("name in other words", {{"cardHolderName"_L1, u"DOE/JOHN "_s}}, u"JOHN DOE"_s,
        u"[removed]"_s);
    row("padded name", {{"cardholder_name"_L1, u" /"_s}}, u"A / B"_s, u"A / B"_s);
    row("name within a word", {{"cardholderName"_L1, u"LEE"_s}}, u"LEEDS LEE"_s,
        u"LEEDS [removed]"_s);
    row("expiry", {{"cardExpiryDate"_L1, u"2812"_s}}, u"until 12/28 or 28/12"_s,
        u"until [removed] or [removed]"_s);
    row("expiry as a number", {{"expDate"_L1, 1228}}, u"nr 1228 and 12280"_s,
        u"nr [removed] and 12280"_s);
    row("cryptogram", {{"applicationCryptogram"_L1, u"9F26AB12CD34EF56"_s}},
        u"ref 9f26ab12cd34ef56"_s, u"ref [removed]"_s);
    row("inside another member", {{"card"_L1, QJsonObject{{"expiry"_L1, u"12/28"_s}}}},
        u"ends 12/28"_s, u"ends [removed]"_s);
    row("null", {{"cardholderName"_L1, QJsonValue()}}, u"null"_s, u"null"_s);
    row("zeros", {{"expiryDate"_L1, u"0000"_s}}, u"0000"_s, u"0000"_s);
    row("the receipt itself", {{"cardholderReceipt"_L1, u"TOTAL"_s}}, u"TOTAL"_s, u"TOTAL"_s);
    row("how the holder was verified", {{"cardholderVerificationMethod"_L1, u"PIN"_s}}, u"PIN"_s,
        u"PIN"_s);
}

void ReceiptCleaningTest::theValuesOfForbiddenMembersAreRemoved()
{
    QFETCH(const QJsonObject, members);
    QFETCH(const QString, line);
    QFETCH(const QString, clean);
    QCOMPARE(QString::fromUtf8(cleaned(line, members)), clean);
    const QJsonArray array = QJsonDocument::fromJson(cleaned(QJsonArray{{line}}, members)).array();
    QCOMPARE(array.at(0).toString(), clean);
}

void ReceiptCleaningTest::labelledLinesAreDropped_data()
{
    QTest::addColumn<QString>("line");
    for (const auto *line :
         {"CARDHOLDER NAME: JOHN DOE", "Cardholder name JOHN DOE", "Card holder: DOE/JOHN",
          "NAME: J DOE", "Karteninhaber: Max Muster", "EXP: 12/28", "EXP 12/28", "Exp.Date 12/28",
          "EXPIRY DATE: **/**", "Expires 12/28", "VALID THRU 12/28", "Card expiry: 12/28",
          "Gültig bis 12/28", "TC: 9F26AB12CD34EF56", "ARQC 9F26AB12CD34EF56",
          "Cryptogram: 9F26AB12CD34EF56", "App. Cryptogram 9F26AB12CD34EF56", "  EXP : 1228"})
        QTest::newRow(line) << QString::fromUtf8(line);
}

void ReceiptCleaningTest::labelledLinesAreDropped()
{
    QFETCH(const QString, line);
    QCOMPARE(cleaned(u"Shop\n"_s + line + u"\nTOTAL"_s), QByteArray("Shop\nTOTAL"));
    QCOMPARE(cleaned(QJsonArray{QJsonArray{u"Shop"_s}, QJsonArray{line, u"5"_s, u"L"_s, u"N"_s}}),
             QByteArray(R"([["Shop"]])"));
    // As two columns: the label and its value.
    static const QRegularExpression value(u"[:\\s.]*(?:JOHN DOE|DOE/JOHN|J DOE|Max Muster|"
                                          "(?:12/28|1228|\\*\\*/\\*\\*)|9F26\\w+)$"_s);
    const QString label = QString(line).remove(value);
    QVERIFY(label != line);
    const QJsonArray columns{label, line.mid(label.size()).trimmed().remove(u": "_s), u"5"_s,
                             u"S"_s, u"N"_s};
    QCOMPARE(cleaned(QJsonArray{QJsonArray{u"Shop"_s}, columns}), QByteArray(R"([["Shop"]])"));
}

void ReceiptCleaningTest::titlesAndOtherLinesStay_data()
{
    QTest::addColumn<QString>("line");
    for (const auto *line :
         {"CARDHOLDER COPY", "Cardholder receipt", "CARDHOLDER SIGNATURE:", "EXPRESS SHOP 24",
          "EXPORT 12/28", "TCM bank 12345678", "TC", "Name", "Cardholder", "Please keep",
          "Transaction date: 12/28", "Validated 12", "AID: A0000000041010", "Terminal: 34550576",
          "Cardholder verification: PIN", "Expected 12.50"})
        QTest::newRow(line) << QString::fromUtf8(line);
}

void ReceiptCleaningTest::titlesAndOtherLinesStay()
{
    QFETCH(const QString, line);
    QCOMPARE(QString::fromUtf8(cleaned(line)), line);
    const QJsonArray receipt{QJsonArray{line, u"5"_s, u"C"_s, u"B"_s}};
    QCOMPARE(QJsonDocument::fromJson(cleaned(receipt)).array(), receipt);
}

void ReceiptCleaningTest::noLineHoldsAControlCharacter()
{
    const QString hostile = u"a\x1b[2Jb\u202ec\u200bd\te\u2028f"_s;
    for (const QByteArray &clean : {cleaned(hostile), cleaned(QJsonArray{QJsonArray{hostile}})}) {
        for (const QChar c : QString::fromUtf8(clean))
            QVERIFY2(c.isPrint(), clean);
        QVERIFY2(!clean.contains("\\u00"), clean);
    }
}

void ReceiptCleaningTest::aLongReceiptEndsAtALine_data()
{
    QTest::addColumn<QJsonValue>("receipt");
    QString text;
    QJsonArray array;
    for (int i = 0; i < 10'000; ++i) {
        text += u"Line %1 — end\n"_s.arg(i);
        array.append(QJsonArray{u"Line %1 — end"_s.arg(i), u"5"_s});
    }
    QTest::newRow("text") << QJsonValue(text);
    QTest::newRow("array") << QJsonValue(array);
    QTest::newRow("one line") << QJsonValue(QString(900'000, u'4'));
    QTest::newRow("one cell") << QJsonValue(QJsonArray{QJsonArray{QString(900'000, u'4')}});
}

void ReceiptCleaningTest::aLongReceiptEndsAtALine()
{
    QFETCH(const QJsonValue, receipt);
    const QByteArray clean = cleaned(receipt);
    QVERIFY(clean.size() <= ReceiptCleaning::kLargest);
    const QString whole = QString::fromUtf8(clean);
    QCOMPARE(whole.count(u"Line"_s), whole.count(u"end"_s));
    QVERIFY(receipt.isArray() == QJsonDocument::fromJson(clean).isArray());
}

} // namespace tillside

QTEST_GUILESS_MAIN(tillside::ReceiptCleaningTest)
#include "receiptcleaningtest.moc"
