#include "core/receipt/textlayout.h"

#include <QTest>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

ReceiptLine text(const QString &text, LineAlignment alignment = LineAlignment::Left)
{
    return {.kind = LineKind::Text, .text = text, .alignment = alignment};
}

ReceiptLine columns(const QString &left, const QString &right)
{
    return {.kind = LineKind::Columns, .text = left, .right = right};
}

} // namespace

class TextLayoutTest final : public QObject {
    Q_OBJECT

private slots:
    void aRowIsAlignedOnThePaper();
    void aLongTextBreaksBetweenWords();
    void aLongWordBreaksInside();
    void aCharacterStaysWhole();
    void twoColumnsShareARowWhileTheyFit();
    void aWholeReceiptIsText();
    void anyTextFitsOnAnyPaperAndKeepsItsLetters();
};

void TextLayoutTest::aRowIsAlignedOnThePaper()
{
    QCOMPARE(rowsOf(text(u"abc"_s), 9), QStringList{u"abc"_s});
    QCOMPARE(rowsOf(text(u"abc"_s, LineAlignment::Center), 9), QStringList{u"   abc"_s});
    QCOMPARE(rowsOf(text(u"abc"_s, LineAlignment::Right), 9), QStringList{u"      abc"_s});
    QCOMPARE(rowsOf({.kind = LineKind::Rule}, 4), QStringList{u"----"_s});
    QCOMPARE(rowsOf({}, 4), QStringList{QString()});
}

void TextLayoutTest::aLongTextBreaksBetweenWords()
{
    QCOMPARE(rowsOf(text(u"Mill Street Bakery"_s), 11),
             (QStringList{u"Mill Street"_s, u"Bakery"_s}));
    QCOMPARE(rowsOf(text(u"Mill Street Bakery"_s, LineAlignment::Center), 12),
             (QStringList{u"Mill Street"_s, u"   Bakery"_s}));
    QCOMPARE(rowsOf(text(u"  indented  twice"_s), 12), (QStringList{u"  indented "_s, u"twice"_s}));
}

void TextLayoutTest::aLongWordBreaksInside()
{
    QCOMPARE(rowsOf(text(u"A0000000041010"_s), 8), (QStringList{u"A0000000"_s, u"041010"_s}));
}

void TextLayoutTest::aCharacterStaysWhole()
{
    QCOMPARE(rowsOf(text(u"ab\U0001F35Ec"_s), 3), (QStringList{u"ab"_s, u"\U0001F35Ec"_s}));
    QCOMPARE(rowsOf(text(u"abe\u0301c"_s), 3), (QStringList{u"ab"_s, u"e\u0301c"_s}));
}

void TextLayoutTest::twoColumnsShareARowWhileTheyFit()
{
    QCOMPARE(rowsOf(columns(u"TOTAL"_s, u"12.50"_s), 12), QStringList{u"TOTAL  12.50"_s});
    QCOMPARE(rowsOf(columns(u"TOTAL"_s, u"12.50"_s), 11), QStringList{u"TOTAL 12.50"_s});
    QCOMPARE(rowsOf(columns(u"TOTAL"_s, u"12.50"_s), 10),
             (QStringList{u"TOTAL"_s, u"     12.50"_s}));
    QCOMPARE(rowsOf(columns({}, u"12.50"_s), 5), QStringList{u"12.50"_s});
    QCOMPARE(rowsOf(columns(u"Application label"_s, u"MC"_s), 12),
             (QStringList{u"Application"_s, u"label     MC"_s}));
}

void TextLayoutTest::aWholeReceiptIsText()
{
    const ReceiptLines lines{{.kind = LineKind::Logo},
                             text(u"CAFE"_s, LineAlignment::Center),
                             {},
                             columns(u"SALE"_s, u"8.40"_s),
                             {.kind = LineKind::Qr, .text = u"r/1"_s}};
    QCOMPARE(asText(lines, 10), (QStringList{u"   CAFE"_s, {}, u"SALE  8.40"_s, u"r/1"_s}));
}

void TextLayoutTest::anyTextFitsOnAnyPaperAndKeepsItsLetters()
{
    const auto letters = [](QString of) { return of.remove(u' '); };
    const QStringList texts{u"one two three"_s, u"   "_s, u"oneverylongword and more"_s,
                            u"a  b   c    d"_s, u"x"_s,   {}};
    for (int columnsOnPaper = 1; columnsOnPaper < 30; ++columnsOnPaper) {
        for (const QString &left : texts) {
            for (const QString &right : texts) {
                const QStringList rows = rowsOf(columns(left, right), columnsOnPaper);
                QVERIFY(!rows.isEmpty());
                for (const QString &row : rows)
                    QVERIFY2(row.size() <= columnsOnPaper, qPrintable(row));
                QCOMPARE(letters(rows.join(QString())), letters(left + right));
            }
        }
    }
}

} // namespace tillside

QTEST_GUILESS_MAIN(tillside::TextLayoutTest)
#include "textlayouttest.moc"
