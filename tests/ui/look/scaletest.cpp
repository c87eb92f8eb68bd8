#include "ui/look/scale.h"

#include <QTest>

using namespace tillside;

/// Everything grows with the window, and then stops.
class ScaleTest final : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { setScale({}); }

    void theWindowDecides_data()
    {
        QTest::addColumn<QSize>("window");
        QTest::addColumn<int>("perMille");
        QTest::newRow("smallest") << QSize(800, 600) << 875;
        QTest::newRow("home") << QSize(1024, 768) << 1000;
        QTest::newRow("wide") << QSize(1366, 768) << 1000;
        QTest::newRow("full HD") << QSize(1920, 1080) << 1291;
        QTest::newRow("large") << QSize(2560, 1440) << 1600;
        QTest::newRow("upright") << QSize(1080, 1920) << 1041;
    }
    void theWindowDecides()
    {
        QFETCH(const QSize, window);
        QTEST(Scale::perMilleFor(window), "perMille");
    }

    void spacesGrowWithTheWindowAlone()
    {
        setScale({.perMille = 1600, .textPercent = 200});
        QCOMPARE(grown(10), 16);
        QCOMPARE(scaled(10), 32);
        QCOMPARE(scaledLarge(10), 24);
    }

    void noTextIsSmallerThanCanBeRead()
    {
        setScale({.perMille = 875, .textPercent = 100});
        for (const TextStyle style : kTextStyles)
            QVERIFY(fontOf(style).pixelSize() >= 13);
    }
};

QTEST_MAIN(ScaleTest)
#include "scaletest.moc"
