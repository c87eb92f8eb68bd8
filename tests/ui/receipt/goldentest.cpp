#include "core/receipt/receiptreader.h"
#include "tests/support/paper/escposprinter.h"
#include "ui/receipt/receiptimage.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <cmath>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 432;
constexpr int kMargin = 20;
constexpr int kPixels = 17;

QDir golden()
{
    return QDir(QStringLiteral(TILLSIDE_GOLDEN));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QImage pictureOf(const QByteArray &stored)
{
    return receiptImage(readReceipt(stored), kWidth, kMargin, kPixels)
        .convertToFormat(QImage::Format_Grayscale8);
}

/// How dark the square of kSide pixels is whose corner is at \a x, \a y.
constexpr int kSide = 3;
int darkness(const QImage &picture, int x, int y)
{
    int sum = 0;
    for (int row = y; row < y + kSide; ++row) {
        for (int column = x; column < x + kSide; ++column)
            sum += picture.valid(column, row) ? 255 - qGray(picture.pixel(column, row)) : 0;
    }
    return sum / (kSide * kSide);
}

/// The greatest difference of any small square of the two. Another version of the typefaces'
/// renderer changes the edges of letters; another letter changes whole squares.
int difference(const QImage &a, const QImage &b)
{
    int most = 0;
    for (int y = 0; y < std::max(a.height(), b.height()); y += kSide) {
        for (int x = 0; x < kWidth; x += kSide)
            most = std::max(most, std::abs(darkness(a, x, y) - darkness(b, x, y)));
    }
    return most;
}
constexpr int kTolerated = 30;

/// What a receipt printer puts on 80 mm paper: a line for each row, with what sets it apart.
QString printoutOf(const QByteArray &stored)
{
    const paper::Printout out = paper::printed(escPos(readReceipt(stored), kPaper80, &lineBitmap));
    QStringList lines;
    for (const paper::PrintedRow &row : out.rows) {
        QString marks;
        marks += row.isBold ? u'B' : u'-';
        marks += row.isUnderlined ? u'U' : u'-';
        marks += row.isSmall ? u's' : row.isDouble ? u'D' : u'-';
        lines += row.width > 0 ? u"picture %1 x %2"_s.arg(row.width).arg(row.height)
                               : u"%1 %2 |%3"_s.arg(marks).arg(row.page).arg(row.text);
    }
    lines += u"cuts %1, rubbish %2"_s.arg(out.cuts).arg(out.rubbish.size());
    return lines.join(u'\n') + u'\n';
}

} // namespace

/// Receipts in all forms in which terminals send them look as they did when a person last looked at
/// them. golden/README.md says how to make them anew.
class GoldenTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyReceiptLooksAsItDid_data() { addReceipts(); }
    void everyReceiptLooksAsItDid();
    void everyReceiptIsPrintedAsItWas_data() { addReceipts(); }
    void everyReceiptIsPrintedAsItWas();
    void oneOtherCharacterIsSeen_data() { addReceipts(); }
    void oneOtherCharacterIsSeen();

private:
    static void addReceipts();
    bool m_isMade = false; ///< The pictures are made anew, not compared.
};

void GoldenTest::initTestCase()
{
    m_isMade = qEnvironmentVariableIsSet("TILLSIDE_MAKE_GOLDEN");
}

void GoldenTest::addReceipts()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("stored");
    for (const QString &file : golden().entryList({u"*.json"_s, u"*.txt"_s}, QDir::Files))
        QTest::newRow(qPrintable(file))
            << QFileInfo(file).completeBaseName() << contentOf(golden().filePath(file));
}

void GoldenTest::everyReceiptLooksAsItDid()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, stored);
    QVERIFY(!readReceipt(stored).empty());
    const QString file = golden().filePath(name + u".png"_s);
    const QImage now = pictureOf(stored);
    if (m_isMade)
        QVERIFY(now.save(file));
    const QImage then = QImage(file).convertToFormat(QImage::Format_Grayscale8);
    QVERIFY2(!then.isNull(), qPrintable(file));
    if (difference(now, then) > kTolerated)
        now.save(QDir::temp().filePath(name + u".now.png"_s));
    QVERIFY2(difference(now, then) <= kTolerated, qPrintable(QDir::tempPath()));
}

void GoldenTest::everyReceiptIsPrintedAsItWas()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, stored);
    const QString file = golden().filePath(name + u".printout"_s);
    const QString now = printoutOf(stored);
    if (m_isMade) {
        QFile written(file);
        QVERIFY(written.open(QIODevice::WriteOnly));
        QVERIFY(written.write(now.toUtf8()) >= 0);
    }
    const QString then = QString::fromUtf8(contentOf(file));
    QCOMPARE(now.split(u'\n'), then.split(u'\n'));
}

/// The comparison would be worth nothing if it let a wrong figure pass: one digit or, without any,
/// one letter of the receipt is another.
void GoldenTest::oneOtherCharacterIsSeen()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, stored);
    ReceiptLines lines = readReceipt(stored);
    int changed = 0;
    for (ReceiptLine &line : lines) {
        for (QString *text : {&line.text, &line.right}) {
            const QString before = *text;
            const auto at = std::find_if(text->begin(), text->end(),
                                         [](QChar c) { return c.isLetterOrNumber(); });
            if (at == text->end() || line.kind == LineKind::Qr)
                continue;
            *at = at->isDigit() ? (*at == u'3' ? u'8' : u'3') : (*at == u'E' ? u'F' : u'E');
            const QImage other = receiptImage(lines, kWidth, kMargin, kPixels)
                                     .convertToFormat(QImage::Format_Grayscale8);
            const int seen = difference(other, pictureOf(stored));
            QVERIFY2(seen > kTolerated,
                     qPrintable(u"%1: %2 for %3"_s.arg(seen).arg(*text, before)));
            *text = before;
            ++changed;
        }
    }
    QVERIFY2(changed > 1, qPrintable(name));
}

QTEST_MAIN(GoldenTest)
#include "goldentest.moc"
