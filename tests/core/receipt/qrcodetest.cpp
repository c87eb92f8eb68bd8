#include "core/receipt/qrcode.h"

#include "tests/support/paper/scancode.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

/// \a code as a picture in the PBM format, with \a scale dots a module.
QByteArray pictureOf(const QrCode &code, int scale)
{
    const int side = code.size() + 2 * QrCode::kQuiet;
    QByteArray picture
        = "P1 " + QByteArray::number(side * scale) + ' ' + QByteArray::number(side * scale) + '\n';
    for (int y = 0; y < side * scale; ++y) {
        for (int x = 0; x < side * scale; ++x) {
            const int column = x / scale - QrCode::kQuiet;
            const int row = y / scale - QrCode::kQuiet;
            const bool isInside
                = column >= 0 && row >= 0 && column < code.size() && row < code.size();
            picture += isInside && code.isDark(column, row) ? "1 " : "0 ";
        }
        picture += '\n';
    }
    return picture;
}

} // namespace

/// A scanner that was written by others reads the codes.
class QrCodeTest final : public QObject {
    Q_OBJECT

private slots:
    void aScannerReadsTheText_data();
    void aScannerReadsTheText();
    void whatIsTooLongOrEmptyHasNoCode();
};

void QrCodeTest::aScannerReadsTheText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("one letter") << QByteArray("x");
    QTest::newRow("a receipt")
        << u"Bäckerei Mühlenstraße\n29.11.2026 14:02\nKauf 8,40 €\n••0010"_s.toUtf8();
    QTest::newRow("Arabic") << u"مخبز الطاحونة\n٨٫٤٠ €"_s.toUtf8();
    QTest::newRow("the longest") << QByteArray(QrCode::kLargest, 'a');
}

void QrCodeTest::aScannerReadsTheText()
{
    QFETCH(QByteArray, text);
    const auto code = QrCode::of(text);
    QVERIFY(code);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"code.pbm"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(pictureOf(*code, 4));
    file.close();
    QCOMPARE(paper::scanned(file.fileName()), text);
}

void QrCodeTest::whatIsTooLongOrEmptyHasNoCode()
{
    QVERIFY(!QrCode::of({}));
    QVERIFY(!QrCode::of(QByteArray(QrCode::kLargest + 1, 'a')));
}

} // namespace tillside

QTEST_GUILESS_MAIN(tillside::QrCodeTest)
#include "qrcodetest.moc"
