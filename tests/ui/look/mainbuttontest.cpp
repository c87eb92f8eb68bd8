#include "ui/look/mainbutton.h"

#include "ui/look/fittedtext.h"
#include "ui/look/iconwords.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

/// The main button shows its whole text, above all each digit of an amount.
class MainButtonTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeName::Light, {}); }
    void cleanup() { applyTheme(*qApp, ThemeName::Light, {}); }

    void aTextThatFitsStaysOnOneLine()
    {
        const QFont font = fontOf(TextStyle::MainButton);
        const FittedText face = fitted(u"Charge €12.50"_s, font, 18, {700, 72});
        QCOMPARE(face.lines, QStringList{u"Charge €12.50"_s});
        QCOMPARE(face.font.pixelSize(), font.pixelSize());
    }

    void anAmountIsNeverBroken()
    {
        const QString text = u"1.234.567,89\u00a0€ vorautorisieren"_s;
        const FittedText face = fitted(text, fontOf(TextStyle::MainButton), 18, {260, 72});
        QCOMPARE(face.lines, (QStringList{u"1.234.567,89\u00a0€"_s, u"vorautorisieren"_s}));
        QVERIFY(widthOf(face.lines, face.font) <= 260);
    }

    void aTextThatIsTooLongShrinks()
    {
        const QFont font = fontOf(TextStyle::MainButton);
        const FittedText face = fitted(u"Vorautorisieren"_s, font, 18, {180, 72});
        QVERIFY(face.font.pixelSize() < font.pixelSize());
        QVERIFY(face.font.pixelSize() >= 18);
        QVERIFY(widthOf(face.lines, face.font) <= 180);
    }

    void theButtonAsksForTheRoomItsTextNeeds_data()
    {
        QTest::addColumn<int>("textPercent");
        QTest::newRow("100 %") << 100;
        QTest::newRow("200 %") << 200;
    }
    void theButtonAsksForTheRoomItsTextNeeds()
    {
        QFETCH(const int, textPercent);
        applyTheme(*qApp, ThemeName::Light, {.textPercent = textPercent});
        MainButton button(u"21.474.836,47\u00a0€ kassieren"_s, u"button"_s, nullptr);
        button.setReason(u"Above this till's limit of €5,000.00"_s);
        const QSize least = button.minimumSizeHint();
        const FittedText face
            = fitted(button.text(), fontOf(TextStyle::MainButton), 18, {least.width() - 32, 72});
        QVERIFY(widthOf(face.lines, face.font) <= least.width() - 32);
        QVERIFY(least.height() >= 88);
    }

    void aReasonIsHeardToo()
    {
        MainButton button(u"Charge"_s, u"button"_s, nullptr);
        button.setReason(u"Type an amount"_s);
        QCOMPARE(button.accessibleDescription(), u"Type an amount"_s);
        button.setReason({});
        QCOMPARE(button.accessibleDescription(), QString());
        button.setSecondLine(u"The rest, as a new sale"_s);
        QCOMPARE(button.accessibleDescription(), u"The rest, as a new sale"_s);
        button.setReason(u"Type an amount"_s);
        QCOMPARE(button.accessibleDescription(), u"Type an amount"_s);
    }

    void aLongSecondLineMakesTheButtonHigher()
    {
        applyTheme(*qApp, ThemeName::Light, {.textPercent = 200});
        MainButton button(u"Nochmals versuchen"_s, u"button"_s, nullptr,
                          MainButton::kOutcomeHeight);
        button.resize(240, button.minimumSizeHint().height());
        const int before = button.minimumHeight();
        button.setSecondLine(u"Eine neue Zahlung über 21.474.836,47\u00a0€"_s);
        QVERIFY(button.minimumHeight() > before);
        QVERIFY(button.minimumSizeHint().width() > 240); // An amount is not broken.
    }

    void theIconStandsBeforeTheWords_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from left to right") << Qt::LeftToRight;
        QTest::newRow("from right to left") << Qt::RightToLeft;
    }
    /// The icon is a red square, and nothing else is red.
    void theIconStandsBeforeTheWords()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        IconWords words{.side = 20,
                        .gap = 10,
                        .lines = {u"Void"_s},
                        .font = fontOf(TextStyle::Label),
                        .below = {u"The whole amount"_s},
                        .belowFont = fontOf(TextStyle::Caption),
                        .ink = Qt::black};
        words.icon = QPixmap(20, 20);
        words.icon.fill(Qt::red);
        QImage image(400, 80, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        words.paint(painter, image.rect(), direction);
        painter.end();
        const int leading = (400 - words.size().width()) / 2;
        const int x = direction == Qt::LeftToRight ? leading + 10 : 400 - leading - 10;
        QCOMPARE(image.pixelColor(x, 40), QColor(Qt::red));
        QCOMPARE(image.pixelColor(400 - x, 40) == QColor(Qt::red), false);
    }
};

QTEST_MAIN(MainButtonTest)
#include "mainbuttontest.moc"
