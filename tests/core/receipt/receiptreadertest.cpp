#include "core/receipt/receiptreader.h"

#include <QTest>

namespace tillside {

using namespace Qt::StringLiterals;

/// Protocol page, "Formats": `[text, size 1|5|9, align L|C|R|QR, style N|B|I|U]`, `[left, right,
/// size, "S", style]`, `[]`, `["LOGO"]`; defaults 5, L, N.
class ReceiptReaderTest final : public QObject {
    Q_OBJECT

private slots:
    void everyFormOfALineIsRead_data();
    void everyFormOfALineIsRead();
    void plainTextsAreLines_data();
    void plainTextsAreLines();
    void nothingThatWasSentDisappears_data();
    void nothingThatWasSentDisappears();
    void noLineHoldsAControlCharacter();
};

void ReceiptReaderTest::everyFormOfALineIsRead_data()
{
    using Kind = LineKind;
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<ReceiptLine>("line");
    QTest::newRow("large, centred, bold")
        << QByteArray(R"([["Café","9","C","B"]])")
        << ReceiptLine{Kind::Text,     u"Café"_s, {}, LineSize::Large, LineAlignment::Center,
                       LineStyle::Bold};
    QTest::newRow("small, right, italic")
        << QByteArray(R"([["x","1","R","I"]])")
        << ReceiptLine{Kind::Text,           u"x"_s,           {}, LineSize::Small,
                       LineAlignment::Right, LineStyle::Italic};
    QTest::newRow("normal, left, underlined")
        << QByteArray(R"([["x","5","L","U"]])")
        << ReceiptLine{Kind::Text,           u"x"_s, {}, LineSize::Normal, LineAlignment::Left,
                       LineStyle::Underlined};
    QTest::newRow("a size that is a number")
        << QByteArray(R"([["x",9,"C"]])")
        << ReceiptLine{Kind::Text, u"x"_s, {}, LineSize::Large, LineAlignment::Center};
    QTest::newRow("only a text") << QByteArray(R"([["x"]])") << ReceiptLine{Kind::Text, u"x"_s};
    QTest::newRow("unknown codes")
        << QByteArray(R"([["x","7","Z","?"]])") << ReceiptLine{Kind::Text, u"x"_s};
    QTest::newRow("two columns") << QByteArray(R"([["TOTAL","€12.50","9","S","B"]])")
                                 << ReceiptLine{Kind::Columns,       u"TOTAL"_s,
                                                u"€12.50"_s,         LineSize::Large,
                                                LineAlignment::Left, LineStyle::Bold};
    QTest::newRow("two columns without a style")
        << QByteArray(R"([["TID","34550576","5","S"]])")
        << ReceiptLine{Kind::Columns, u"TID"_s, u"34550576"_s};
    QTest::newRow("blank") << QByteArray("[[]]") << ReceiptLine{};
    QTest::newRow("a text of spaces") << QByteArray(R"([["  "]])") << ReceiptLine{};
    QTest::newRow("logo") << QByteArray(R"([["LOGO"]])") << ReceiptLine{Kind::Logo};
    QTest::newRow("code") << QByteArray(R"([["https://example.org/r/1","5","QR","N"]])")
                          << ReceiptLine{Kind::Qr,
                                         u"https://example.org/r/1"_s,
                                         {},
                                         LineSize::Normal,
                                         LineAlignment::Center};
}

void ReceiptReaderTest::everyFormOfALineIsRead()
{
    QFETCH(QByteArray, stored);
    QFETCH(ReceiptLine, line);
    const ReceiptLines lines = readReceipt(stored);
    QCOMPARE(lines.size(), std::size_t(1));
    QVERIFY(lines.front() == line);
}

void ReceiptReaderTest::plainTextsAreLines_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("one text with line breaks")
        << QByteArray("CAFE\n\nTOTAL  12.50\n") << QStringList{u"CAFE"_s, {}, u"TOTAL  12.50"_s};
    QTest::newRow("carriage returns")
        << QByteArray("a\r\nb\rc") << QStringList{u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("an array of texts") << QByteArray(R"(["CAFE","","TOTAL  12.50"])")
                                       << QStringList{u"CAFE"_s, {}, u"TOTAL  12.50"_s};
    QTest::newRow("a text that looks like an array")
        << QByteArray("[see the terminal]") << QStringList{u"[see the terminal]"_s};
    QTest::newRow("nothing") << QByteArray() << QStringList{};
    QTest::newRow("only blanks") << QByteArray(" \n ") << QStringList{};
    QTest::newRow("no lines") << QByteArray("[]") << QStringList{};
}

void ReceiptReaderTest::plainTextsAreLines()
{
    QFETCH(QByteArray, stored);
    QFETCH(QStringList, texts);
    QStringList read;
    for (const ReceiptLine &line : readReceipt(stored)) {
        QCOMPARE(line.kind, line.text.isEmpty() ? LineKind::Blank : LineKind::Text);
        read << line.text;
    }
    QCOMPARE(read, texts);
}

void ReceiptReaderTest::nothingThatWasSentDisappears_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::newRow("an object in a cell") << QByteArray(R"([[{"a":"Wunder"}]])");
    QTest::newRow("an array in a cell") << QByteArray(R"([[["Wunder"],"5"]])");
    QTest::newRow("an object as a line") << QByteArray(R"([{"text":"Wunder"}])");
    QTest::newRow("an object") << QByteArray(R"({"text":"Wunder"})");
    QTest::newRow("half an array") << QByteArray(R"([["Wunder","5")");
    QTest::newRow("bytes that are not UTF-8") << QByteArray("\xff\xfeWunder");
    QTest::newRow("logo as a word among others") << QByteArray(R"([["Wunder LOGO"]])");
}

void ReceiptReaderTest::nothingThatWasSentDisappears()
{
    QFETCH(QByteArray, stored);
    QString all;
    for (const ReceiptLine &line : readReceipt(stored))
        all += line.text + line.right;
    QVERIFY2(all.contains(u"Wunder"_s), qPrintable(all));
}

void ReceiptReaderTest::noLineHoldsAControlCharacter()
{
    const QByteArray escapes("\x1b@\x1dV\x42 a\tb \xe2\x80\xae c");
    for (const QByteArray &stored :
         {escapes, QByteArray(R"([["a\u001b@\nb\u202e","c\u0007","5","S"]])")}) {
        for (const ReceiptLine &line : readReceipt(stored)) {
            for (const QChar c : line.text + line.right)
                QVERIFY2(c.isPrint(), qPrintable(QString::number(c.unicode(), 16)));
        }
    }
}

} // namespace tillside

QTEST_GUILESS_MAIN(tillside::ReceiptReaderTest)
#include "receiptreadertest.moc"
