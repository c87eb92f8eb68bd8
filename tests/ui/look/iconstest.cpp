#include "ui/look/icons.h"

#include <QGuiApplication>
#include <QPushButton>
#include <QSet>
#include <QTest>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

const QColor kGreen(0x0f, 0x70, 0x38);
const QColor kRed(0xb3, 0x26, 0x1e);

QImage drawn(Icon icon, const QColor &colour, int size, int ratio = 1)
{
    return pixmap(icon, colour, size, ratio).toImage().convertToFormat(QImage::Format_ARGB32);
}

/// How many pixels are opaque.
int inked(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).alpha() > 200 ? 1 : 0;
    }
    return count;
}

/// Whether every visible pixel has \a colour, including those at the edges.
bool isAllOf(const QImage &image, const QColor &colour)
{
    constexpr int kVisible = 64;
    constexpr int kRounding = 4;
    const auto isNear = [](int a, int b) { return qAbs(a - b) <= kRounding; };
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            const bool isRight = isNear(pixel.red(), colour.red())
                && isNear(pixel.green(), colour.green()) && isNear(pixel.blue(), colour.blue());
            if (pixel.alpha() > kVisible && !isRight)
                return false;
        }
    }
    return true;
}

/// How many pixels of two drawings in black differ clearly, which is what distinguishes pictures
/// without colour.
int differences(const QImage &one, const QImage &other)
{
    int count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const int difference = one.pixelColor(x, y).alpha() - other.pixelColor(x, y).alpha();
            count += qAbs(difference) > 128 ? 1 : 0;
        }
    }
    return count;
}

} // namespace

class IconsTest final : public QObject {
    Q_OBJECT

private slots:
    void cleanup();
    void everyIconIsDrawnAndFitsItsSquare();
    void anIconHasTheColourAskedFor();
    void anIconIsSharpOnADenseScreen();
    void noTwoIconsAreAlike();
    void outcomesAreToldApartWithoutColour();
    void backPointsToWhereReadingBegins();
    void aDisabledButtonHasAFainterIcon();
    void theProgramHasItsIconInEverySize();
};

void IconsTest::cleanup()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void IconsTest::everyIconIsDrawnAndFitsItsSquare()
{
    for (const Icon icon : kIcons) {
        for (const int size : {16, 24, 30, 48, 96, 120}) {
            const QImage image = drawn(icon, Qt::black, size);
            QCOMPARE(image.size(), QSize(size, size));
            QVERIFY2(size < 24 || inked(image) > size, qPrintable(QString::number(int(icon))));
        }
    }
}

void IconsTest::anIconHasTheColourAskedFor()
{
    for (const Icon icon : kIcons) {
        for (const int size : {16, 24, 40, 48}) {
            QVERIFY(isAllOf(drawn(icon, kGreen, size), kGreen));
            QVERIFY(isAllOf(drawn(icon, kRed, size), kRed));
        }
    }
}

void IconsTest::anIconIsSharpOnADenseScreen()
{
    const QPixmap dense = pixmap(Icon::Approved, kGreen, 24, 2);
    QCOMPARE(dense.size(), QSize(48, 48));
    QCOMPARE(dense.deviceIndependentSize().toSize(), QSize(24, 24));
    QCOMPARE(pixmap(Icon::Approved, kGreen, 48).deviceIndependentSize().toSize(), QSize(48, 48));
}

void IconsTest::noTwoIconsAreAlike()
{
    QSet<QByteArray> seen;
    for (const Icon icon : kIcons) {
        const QImage image = drawn(icon, Qt::black, 24);
        seen << QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
    }
    QCOMPARE(std::size_t(seen.size()), kIcons.size());
}

void IconsTest::outcomesAreToldApartWithoutColour()
{
    constexpr std::array outcomes{Icon::Approved, Icon::ApprovedForLess, Icon::Voided,
                                  Icon::Declined, Icon::Cancelled,       Icon::NotCharged,
                                  Icon::NotKnown, Icon::Progress};
    for (const Icon one : outcomes) {
        for (const Icon other : outcomes) {
            const int apart = differences(drawn(one, Qt::black, 24), drawn(other, Qt::black, 24));
            QVERIFY2(one == other || apart > 30,
                     qPrintable(u"%1 and %2: %3"_s.arg(int(one)).arg(int(other)).arg(apart)));
        }
    }
}

void IconsTest::backPointsToWhereReadingBegins()
{
    const QImage left = drawn(Icon::Back, Qt::black, 24);
    const QImage tick = drawn(Icon::Tick, Qt::black, 24);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(drawn(Icon::Back, Qt::black, 24), left.mirrored(true, false));
    QVERIFY(drawn(Icon::Back, Qt::black, 24) != left);
    QCOMPARE(drawn(Icon::Tick, Qt::black, 24), tick);
}

void IconsTest::aDisabledButtonHasAFainterIcon()
{
    const QIcon made = icon(Icon::Lock, kGreen);
    const QImage normal = made.pixmap(24).toImage();
    const QImage disabled = made.pixmap(24, QIcon::Disabled).toImage();
    QVERIFY(inked(normal) > 0);
    QCOMPARE(inked(disabled), 0);
    QCOMPARE(disabled.size(), normal.size());
}

void IconsTest::theProgramHasItsIconInEverySize()
{
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        const QPixmap made = applicationIcon().pixmap(size);
        QCOMPARE(made.size(), QSize(size, size));
        QVERIFY(inked(made.toImage()) > size * size / 2);
    }
}

} // namespace tillside

QTEST_MAIN(tillside::IconsTest)
#include "iconstest.moc"
