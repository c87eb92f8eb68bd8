#include "ui/receipt/receiptpdf.h"

#include "core/receipt/receiptreader.h"
#include "tests/support/paper/pdffile.h"
#include "tests/support/paper/scancode.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

/// LocalLink's form.
constexpr auto kReceipt
    = R"([["LOGO"],["Mill Street Bakery","9","C","B"],["12 Mill Street","5","C"],[],
    ["29.11.2026","14:02:18","5","S","N"],["Card","••0010","5","S","N"],
    ["Authorisation","308373","5","S","N"],["SALE","EUR 8.40","5","S","B"],
    ["APPROVED","9","C","B"],["CARDHOLDER COPY","1","C","I"]])";

} // namespace

/// Poppler reads what Qt wrote.
class ReceiptPdfTest final : public QObject {
    Q_OBJECT

private slots:
    void theTextIsTheReceipt_data();
    void theTextIsTheReceipt();
    void aWordThatIsTooLongIsNotCut();
    void arabicIsDrawnInItsOwnFace();
    void aCodeIsRead();
    void aRollIsAsLongAsItsReceipt();
    void aLongReceiptContinuesOnTheNextSheet();
    void aFileThatCannotBeWrittenStays();

private:
    QString written(const QByteArray &receipt, ReceiptFormat format = ReceiptFormat::Roll80);

    QTemporaryDir m_folder;
};

QString ReceiptPdfTest::written(const QByteArray &receipt, ReceiptFormat format)
{
    const QString file = m_folder.filePath(u"receipt.pdf"_s);
    return writeReceiptPdf(readReceipt(receipt), format, u"P-7K3M9QXW2D"_s, file) ? file
                                                                                  : QString();
}

void ReceiptPdfTest::theTextIsTheReceipt_data()
{
    QTest::addColumn<ReceiptFormat>("format");
    for (const ReceiptFormat format : kReceiptFormats)
        QTest::newRow(nameOf(format).data()) << format;
}

void ReceiptPdfTest::theTextIsTheReceipt()
{
    QFETCH(ReceiptFormat, format);
    const QString file = written(kReceipt, format);
    QCOMPARE(paper::pdfRows(file),
             (QStringList{u"Mill Street Bakery"_s, u"12 Mill Street"_s, u"29.11.2026 14:02:18"_s,
                          u"Card ••0010"_s, u"Authorisation 308373"_s, u"SALE EUR 8.40"_s,
                          u"APPROVED"_s, u"CARDHOLDER COPY"_s}));
    const QStringList fonts = paper::pdfFonts(file);
    QVERIFY(!fonts.isEmpty());
    for (const QString &font : fonts) {
        QVERIFY2(font.contains(u"Tillside"_s), qPrintable(font));
        // The columns "emb" (embedded), "sub" (only its used letters) and "uni" (can be selected).
        static const QRegularExpression columns(u" Identity-H yes (yes|no) yes "_s);
        QVERIFY2(font.simplified().contains(columns), qPrintable(font));
    }
}

void ReceiptPdfTest::aWordThatIsTooLongIsNotCut()
{
    const QString word(150, u'W');
    const QString file
        = written(u"[[\"%1\",\"9\",\"C\",\"B\"]]"_s.arg(word).toUtf8(), ReceiptFormat::Roll58);
    QCOMPARE(paper::pdfRows(file).join(QString()), word);
}

void ReceiptPdfTest::arabicIsDrawnInItsOwnFace()
{
    const QString file = written(u"[[\"مخبز الطاحونة\",\"9\",\"C\",\"B\"],"
                                 "[\"المجموع\",\"8.40 EUR\",\"5\",\"S\"]]"_s.toUtf8());
    QVERIFY(paper::pdfFonts(file).join(u' ').contains(u"Arabic"_s));
    const QString rows = paper::pdfRows(file).join(u' ');
    QVERIFY2(rows.contains(u"8.40 EUR"_s), qPrintable(rows));
}

void ReceiptPdfTest::aCodeIsRead()
{
    const QString file = written(R"([["x"],["https://example.org/r/Ab1","5","QR"]])");
    QCOMPARE(paper::scanned(paper::pdfPicture(file, m_folder.path())),
             QByteArray("https://example.org/r/Ab1"));
}

void ReceiptPdfTest::aRollIsAsLongAsItsReceipt()
{
    const auto pageOf = [this](int lines) {
        const QByteArray text = QByteArray("line\n").repeated(lines);
        const QString info = paper::pdfInfo(written(text));
        static const QRegularExpression pages(u"Pages: +1\\n"_s);
        static const QRegularExpression size(u"Page size: +([0-9.]+) x ([0-9.]+)"_s);
        if (!info.contains(pages))
            return QPair<int, int>();
        const QRegularExpressionMatch found = size.match(info);
        return qMakePair(qRound(found.captured(1).toDouble()),
                         qRound(found.captured(2).toDouble()));
    };
    constexpr int kPointsOf80 = 227;
    const auto ten = pageOf(10);
    const auto hundred = pageOf(100);
    QCOMPARE(ten.first, kPointsOf80);
    QCOMPARE(hundred.first, kPointsOf80);
    QVERIFY2(hundred.second > 3 * ten.second, qPrintable(QString::number(hundred.second)));
}

void ReceiptPdfTest::aLongReceiptContinuesOnTheNextSheet()
{
    QStringList rows;
    for (int row = 0; row < 200; ++row)
        rows << u"Row %1"_s.arg(row);
    const QString file = written(rows.join(u'\n').toUtf8(), ReceiptFormat::A4);
    QCOMPARE(paper::pdfRows(file), rows);
    static const QRegularExpression pages(u"Pages: +[2-9]"_s);
    QVERIFY(paper::pdfInfo(file).contains(pages));
}

void ReceiptPdfTest::aFileThatCannotBeWrittenStays()
{
    QVERIFY(!writeReceiptPdf(readReceipt(kReceipt), ReceiptFormat::A4, {},
                             m_folder.filePath(u"missing/receipt.pdf"_s)));
    QVERIFY(!QFile::exists(m_folder.filePath(u"missing"_s)));
}

} // namespace tillside

QTEST_MAIN(tillside::ReceiptPdfTest)
#include "receiptpdftest.moc"
