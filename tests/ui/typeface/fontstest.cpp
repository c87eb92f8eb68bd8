#include "ui/typeface/fonts.h"

#include "ui/look/scale.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRawFont>
#include <QTest>
#include <QTextLayout>

#include <algorithm>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

/// The families of the faces that really draw \a text in \a font, as the text engine chose them.
QSet<QString> drawnIn(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    QSet<QString> families;
    for (const QGlyphRun &run : layout.glyphRuns())
        families << run.rawFont().familyName();
    return families;
}

/// The face that draws \a text in \a font.
QRawFont faceOf(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    return layout.glyphRuns().constFirst().rawFont();
}

QSet<qreal> widthsOf(const QString &characters, const QFont &font)
{
    const QFontMetricsF metrics(font);
    QSet<qreal> widths;
    for (const QChar character : characters)
        widths << metrics.horizontalAdvance(character);
    return widths;
}

} // namespace

/// The window's letters are the bundled ones, whatever the system has installed.
class FontsTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void widgetsAreDrawnInTheBundledFace();
    void everyWeightIsAFaceOfItsOwn();
    void everyStyleIsDrawnInTheBundledFace_data();
    void everyStyleIsDrawnInTheBundledFace();
    void everyLanguageIsDrawnInTheBundledFace_data();
    void everyLanguageIsDrawnInTheBundledFace();
    void digitsAreEquallyWide();
    void numbersToReadAloudHaveTheirOwnFace();
    void typedLettersStandInTheMiddleOfTheirField_data();
    void typedLettersStandInTheMiddleOfTheirField();
};

namespace {

/// The middle of what is darker than the edge in \a field, as it is drawn.
int middleOfInk(QLineEdit &field)
{
    const QImage image = field.grab().toImage();
    constexpr int kEdge = 17;
    constexpr int kDark = 90;
    int top = image.height();
    int bottom = 0;
    for (int y = kEdge / 2; y < image.height() - kEdge / 2; ++y) {
        for (int x = kEdge; x < image.width() - kEdge; ++x) {
            if (qGray(image.pixel(x, y)) < kDark) {
                top = std::min(top, y);
                bottom = std::max(bottom, y);
            }
        }
    }
    return (top + bottom) / 2;
}

} // namespace

void FontsTest::typedLettersStandInTheMiddleOfTheirField_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    QTest::newRow("English") << QLocale(QLocale::English) << u"5000.00"_s;
    QTest::newRow("Arabic") << QLocale(QLocale::Arabic) << u"٥٠٠٠٫٠٠"_s;
    QTest::newRow("Latin in Arabic") << QLocale(QLocale::Arabic) << u"5000.00"_s;
}

void FontsTest::typedLettersStandInTheMiddleOfTheirField()
{
    QFETCH(const QLocale, locale);
    QFETCH(const QString, text);
    loadArabicFaces();
    QLocale::setDefault(locale);
    applyTheme(*qApp, ThemeName::Light, {});
    QLineEdit field(text);
    field.resize(200, 56);
    const int middle = middleOfInk(field);
    QLocale::setDefault(QLocale::c());
    applyTheme(*qApp, ThemeName::Light, {});
    constexpr int kTolerance = 3;
    QVERIFY2(qAbs(middle - field.height() / 2) <= kTolerance, qPrintable(QString::number(middle)));
}

void FontsTest::initTestCase()
{
    applyTheme(*qApp, ThemeName::Light, {});
}

void FontsTest::widgetsAreDrawnInTheBundledFace()
{
    QPushButton button(u"Charge €12.50"_s);
    button.ensurePolished();
    QCOMPARE(drawnIn(button.text(), button.font()), QSet{u"Tillside Sans"_s});
    QLabel label(u"Reference"_s);
    label.ensurePolished();
    QCOMPARE(drawnIn(label.text(), label.font()), QSet{u"Tillside Sans"_s});
}

void FontsTest::everyWeightIsAFaceOfItsOwn()
{
    QVERIFY(QFontDatabase::styles(u"Tillside Sans"_s).contains(u"SemiBold"_s));
    for (const auto weight : {QFont::Normal, QFont::DemiBold, QFont::Bold})
        QCOMPARE(faceOf(u"8"_s, displayFont(40, weight)).weight(), int(weight));
}

void FontsTest::everyStyleIsDrawnInTheBundledFace_data()
{
    QTest::addColumn<TextStyle>("style");
    for (const auto style : kTextStyles)
        QTest::addRow("%d", int(style)) << style;
}

void FontsTest::everyStyleIsDrawnInTheBundledFace()
{
    QFETCH(const TextStyle, style);
    const QFont font = fontOf(style);
    QCOMPARE(drawnIn(u"Held €50.00"_s, font), QSet{u"Tillside Sans"_s});
    QCOMPARE(faceOf(u"Held"_s, font).pixelSize(), qreal(font.pixelSize()));
}

void FontsTest::everyLanguageIsDrawnInTheBundledFace_data()
{
    QTest::addColumn<QString>("letters");
    QTest::addColumn<QString>("family");
    QTest::newRow("German") << u"Zahlungsterminal ÄÖÜäöüß „“"_s << u"Tillside Sans"_s;
    QTest::newRow("French") << u"Œuvre àâçéèêëîïôûùüÿ « »"_s << u"Tillside Sans"_s;
    QTest::newRow("Spanish") << u"¿Señal? ¡áéíóúñ!"_s << u"Tillside Sans"_s;
    QTest::newRow("Latvian") << u"ĀČĒĢĪĶĻŅŠŪŽāčēģīķļņšūž"_s << u"Tillside Sans"_s;
    QTest::newRow("Lithuanian") << u"ĄČĘĖĮŠŲŪŽąčęėįšųūž"_s << u"Tillside Sans"_s;
    QTest::newRow("Estonian") << u"ÄÕÖÜŠŽäõöüšž"_s << u"Tillside Sans"_s;
    QTest::newRow("Polish") << u"ĄĆĘŁŃÓŚŹŻąćęłńóśźż"_s << u"Tillside Sans"_s;
    QTest::newRow("Arabic") << u"البطاقة٠١٢٣٤٥٦٧٨٩"_s << u"Tillside Arabic"_s;
    QTest::newRow("currencies") << u"€£¥$₺₽zł·–…−×"_s << u"Tillside Sans"_s;
}

void FontsTest::everyLanguageIsDrawnInTheBundledFace()
{
    QFETCH(const QString, letters);
    QFETCH(const QString, family);
    loadArabicFaces();
    QCOMPARE(drawnIn(letters, fontOf(TextStyle::Body)), QSet{family});
    QCOMPARE(drawnIn(letters, fontOf(TextStyle::Title)), QSet{family});
}

void FontsTest::digitsAreEquallyWide()
{
    loadArabicFaces();
    for (const int pixels : {14, 16, 28, 64, 173}) {
        for (const auto weight : {QFont::Normal, QFont::DemiBold, QFont::Bold}) {
            const QFont font = displayFont(pixels, weight);
            QCOMPARE(widthsOf(u"0123456789"_s, font).size(), 1);
            QCOMPARE(widthsOf(u"٠١٢٣٤٥٦٧٨٩"_s, font).size(), 1);
        }
        QCOMPARE(widthsOf(u"0123456789"_s, codeFont(pixels)).size(), 1);
    }
}

void FontsTest::numbersToReadAloudHaveTheirOwnFace()
{
    const QFont font = codeFont(16);
    QCOMPARE(drawnIn(u"308373 P-7K3M ••0010"_s, font), QSet{u"Tillside Code"_s});
    const QRawFont face = faceOf(u"0"_s, font);
    const auto glyph = [&face](char16_t one) {
        return face.pathForGlyph(face.glyphIndexesForString(QString(QChar(one))).constFirst());
    };
    QVERIFY(glyph(u'0') != glyph(u'O'));
    QVERIFY(glyph(u'1') != glyph(u'l'));
    QVERIFY(glyph(u'l') != glyph(u'I'));
}

QTEST_MAIN(FontsTest)
#include "fontstest.moc"
