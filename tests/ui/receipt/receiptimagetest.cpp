#include "ui/receipt/receiptimage.h"

#include "core/receipt/receiptreader.h"
#include "tests/support/paper/escposprinter.h"
#include "tests/support/paper/scancode.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstring>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

QImage pictureOf(const paper::PrintedRow &row)
{
    QImage picture(row.width, row.height, QImage::Format_Grayscale8);
    for (int y = 0; y < row.height; ++y) {
        for (int x = 0; x < row.width; ++x)
            picture.setPixel(x, y, row.dots.at(y * row.width + x) == 1 ? 0xFF000000 : 0xFFFFFFFF);
    }
    return picture;
}

} // namespace

class ReceiptImageTest final : public QObject {
    Q_OBJECT

private slots:
    void aReceiptIsBlackOnWhite();
    void arabicReachesThePrinterAsAPicture();
    void aCodeReachesThePrinterAsAPicture();
};

void ReceiptImageTest::aReceiptIsBlackOnWhite()
{
    const QImage image
        = receiptImage(readReceipt(R"([["TOTAL","9.10","9","S","B"]])"), 432, 20, 17);
    QCOMPARE(image.width(), 432);
    QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white));
    int darkest = 255;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y)
            darkest = std::min(darkest, qGray(image.pixel(x, y)));
    }
    QVERIFY(darkest < 40);
}

void ReceiptImageTest::arabicReachesThePrinterAsAPicture()
{
    const paper::Printout out = paper::printed(
        escPos(readReceipt(u"[[\"مخبز\"],[\"plain\"]]"_s.toUtf8()), kPaper58, &lineBitmap));
    QCOMPARE(out.rubbish, QStringList());
    QCOMPARE(out.rows.size(), std::size_t(2));
    QCOMPARE(out.rows[0].width, 384);
    const QByteArray &dots = out.rows[0].dots;
    QVERIFY2(dots.count('\1') > 100 && dots.count('\1') < dots.size() / 10, "some letters");
    int rightmost = 0;
    for (int dot = 0; dot < dots.size(); ++dot)
        rightmost = dots.at(dot) == 1 ? std::max(rightmost, dot % out.rows[0].width) : rightmost;
    QVERIFY2(rightmost > 370, "a line from right to left begins at the right");
    QCOMPARE(out.rows[1].text, u"plain"_s);
}

void ReceiptImageTest::aCodeReachesThePrinterAsAPicture()
{
    const QTemporaryDir folder;
    const paper::Printout out = paper::printed(
        escPos(readReceipt(R"([["https://example.org/r/1","5","QR"]])"), kPaper80, &lineBitmap));
    QImage whole(576, 0, QImage::Format_Grayscale8);
    int height = 0;
    for (const paper::PrintedRow &piece : out.rows)
        height += piece.height;
    whole = QImage(576, height, QImage::Format_Grayscale8);
    int y = 0;
    for (const paper::PrintedRow &piece : out.rows) {
        const QImage picture = pictureOf(piece);
        for (int row = 0; row < picture.height(); ++row, ++y)
            std::memcpy(whole.scanLine(y), picture.constScanLine(row), 576);
    }
    const QString file = folder.filePath(u"code.png"_s);
    QVERIFY(whole.save(file));
    QCOMPARE(paper::scanned(file), QByteArray("https://example.org/r/1"));
}

} // namespace tillside

QTEST_MAIN(tillside::ReceiptImageTest)
#include "receiptimagetest.moc"
