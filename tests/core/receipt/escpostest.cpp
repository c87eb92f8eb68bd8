#include "core/receipt/escpos.h"

#include "core/receipt/receiptreader.h"
#include "tests/support/paper/escposprinter.h"

#include <QTest>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

/// A black bar as wide as the paper, for each line that has to be drawn; remembers those.
struct Drawer {
    QStringList drawn;
    int rows = 1;

    LineDrawer function()
    {
        return [this](const ReceiptLine &line, ReceiptPaper on) {
            drawn << line.text;
            const int bytes = on.dots / 8;
            return Bitmap{bytes, rows, QByteArray(qsizetype(bytes) * rows, '\xFF')};
        };
    }
};

paper::Printout printedOn(ReceiptPaper on, const QByteArray &receipt)
{
    Drawer drawer;
    return paper::printed(escPos(readReceipt(receipt), on, drawer.function()));
}

} // namespace

/// What the bytes mean is read by a printer that was written from Epson's reference.
class EscPosTest final : public QObject {
    Q_OBJECT

private slots:
    void aReceiptComesOutAsItWasSent();
    void sizesAndStylesEndWithTheirLine();
    void lettersChooseTheirCodePage();
    void whatHasNoLettersIsDrawn();
    void aTallPictureComesInPieces();
    void nothingOnAReceiptIsACommand();
};

void EscPosTest::aReceiptComesOutAsItWasSent()
{
    const paper::Printout out = printedOn(
        kPaper58, R"([["LOGO"],["CAFE","5","C","N"],["TID","34550576","5","S","N"],[],["bye"]])");
    QCOMPARE(out.texts(),
             (QStringList{
                 u"              CAFE"_s, u"TID                     34550576"_s, {}, u"bye"_s}));
    QCOMPARE(out.cuts, 1);
    QCOMPARE(out.rubbish, QStringList());
    QCOMPARE(printedOn(kPaper80, R"([["TID","34550576","5","S","N"]])").texts().first().size(), 48);
}

void EscPosTest::sizesAndStylesEndWithTheirLine()
{
    const paper::Printout out = printedOn(
        kPaper58, R"([["big","9","R","B"],["small","1","R","U"],["usual","5","R","I"]])");
    QCOMPARE(out.rows.size(), std::size_t(3));
    QCOMPARE(out.rows[0].text, u"             big"_s); // 16 characters of double width.
    QVERIFY(out.rows[0].isDouble && out.rows[0].isBold);
    QCOMPARE(out.rows[1].text.size(), 42);
    QVERIFY(out.rows[1].isSmall && out.rows[1].isUnderlined);
    QVERIFY(!out.rows[1].isDouble && !out.rows[1].isBold);
    QCOMPARE(out.rows[2].text.size(), 32);
    QVERIFY(!out.rows[2].isSmall && !out.rows[2].isUnderlined);
}

void EscPosTest::lettersChooseTheirCodePage()
{
    const paper::Printout out
        = printedOn(kPaper58, R"([["Müller €"],["Żółw"],["Āboliņš"],["plain"]])");
    QCOMPARE(out.texts(), (QStringList{u"Müller €"_s, u"Żółw"_s, u"Āboliņš"_s, u"plain"_s}));
    QCOMPARE(out.rows[0].page, 19);
    QCOMPARE(out.rows[1].page, 18);
    QCOMPARE(out.rows[2].page, 33);
    QCOMPARE(out.rows[3].page, 19);
}

void EscPosTest::whatHasNoLettersIsDrawn()
{
    Drawer drawer;
    const QByteArray bytes
        = escPos(readReceipt(R"([["مخبز"],["Żółw €"],["x"],["https://example.org","5","QR"]])"),
                 kPaper80, drawer.function());
    QCOMPARE(drawer.drawn, (QStringList{u"مخبز"_s, u"Żółw €"_s, u"https://example.org"_s}));
    const paper::Printout out = paper::printed(bytes);
    QCOMPARE(out.rubbish, QStringList());
    QCOMPARE(out.rows.size(), std::size_t(4));
    QCOMPARE(out.rows[0].width, 576);
    QCOMPARE(out.rows[0].dots, QByteArray(576, '\1'));
    QCOMPARE(out.rows[2].text, u"x"_s);
}

void EscPosTest::aTallPictureComesInPieces()
{
    Drawer drawer{.rows = 300};
    const paper::Printout out
        = paper::printed(escPos(readReceipt(R"([["مخبز"]])"), kPaper58, drawer.function()));
    int rows = 0;
    for (const paper::PrintedRow &piece : out.rows) {
        QVERIFY(piece.height <= 128);
        QCOMPARE(piece.width, 384);
        rows += piece.height;
    }
    QCOMPARE(rows, 300);
    QCOMPARE(out.rubbish, QStringList());
}

void EscPosTest::nothingOnAReceiptIsACommand()
{
    for (int c = 0; c < 0x100; ++c) {
        Drawer drawer;
        const ReceiptLine line{.kind = LineKind::Columns,
                               .text = u"a"_s + QChar(c) + u"V\u0001"_s,
                               .right = QString(QChar(c))};
        const paper::Printout out = paper::printed(escPos({line}, kPaper58, drawer.function()));
        QCOMPARE(out.rubbish, QStringList());
        QCOMPARE(out.cuts, 1);
        QCOMPARE(drawer.drawn.size() + out.texts().join(QString()).count(u'V'), 1);
    }
}

} // namespace tillside

QTEST_GUILESS_MAIN(tillside::EscPosTest)
#include "escpostest.moc"
