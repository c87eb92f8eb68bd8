#include "ui/look/scannerwatch.h"

#include <QList>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

/// Who typed it, a scanner or a person: with times as scanners and people really have them.
class ScannerWatchTest final : public QObject {
    Q_OBJECT

private:
    using Typist = ScannerWatch::Typist;

private slots:
    /// Whether the end that follows the keys is a person's.
    void anEndIsJudged_data()
    {
        QTest::addColumn<QList<int>>("gaps"); // Before the second key, the third, ... and the end.
        QTest::addColumn<bool>("isScanner");
        const auto scanner
            = [](const char *name, const QList<int> &gaps) { QTest::newRow(name) << gaps << true; };
        const auto person = [](const char *name, const QList<int> &gaps) {
            QTest::newRow(name) << gaps << false;
        };
        scanner("over USB", {5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5});
        scanner("two keys a poll", {0, 8, 0, 8, 0, 8, 0, 8});
        scanner("paced 16 ms", {16, 16, 17, 16, 16, 16, 17});
        scanner("over Bluetooth", {31, 47, 30, 45, 33, 60, 32, 41});
        scanner("paced 60 ms", {60, 61, 60, 59, 60, 60});
        scanner("paced 80 ms", {80, 81, 79, 80, 80});
        scanner("three digits", {20, 20, 20});
        scanner("three digits, slow", {80, 80, 80});
        scanner("two digits", {60, 60});
        scanner("one digit", {12});
        scanner("its end comes late", {20, 20, 20, 20, 300});
        scanner("three digits, its end comes late", {30, 30, 500});
        scanner("it pauses in the middle", {20, 20, 20, 150, 20, 20, 60});
        person("one finger", {240, 210, 260, 310});
        person("fast on the number pad", {140, 105, 160, 122, 131});
        person("as fast as people get", {92, 118, 96, 131, 105});
        person("two keys together", {140, 30, 180, 160});
        person("a double zero", {150, 130, 88, 170});
        person("the last digit and Enter together", {150, 130, 62});
        person("three keys rolled over, then on", {35, 70, 170, 300, 210});
        person("one digit and Enter", {120});
        person("one digit and Enter at once", {55});
        person("two uneven digits and Enter", {45, 80});
    }
    void anEndIsJudged()
    {
        QFETCH(QList<int>, gaps);
        QFETCH(const bool, isScanner);
        qint64 at = 10'000;
        const int beforeEnd = gaps.takeLast();
        ScannerWatch watch;
        (void)watch.character(u'1', at);
        for (const int gap : gaps)
            (void)watch.character(u'1', at += gap);
        QCOMPARE(watch.end(at + beforeEnd) == Typist::Scanner, isScanner);
    }

    void manyFastKeysAreAScannersWithoutAnEnd()
    {
        ScannerWatch even;
        for (const qint64 at : {0, 30, 60})
            QCOMPARE(even.character(u'1', at), Typist::Person);
        QCOMPARE(even.character(u'1', 90), Typist::Scanner);
        ScannerWatch uneven;
        for (const qint64 at : {0, 30, 90, 110, 180})
            QCOMPARE(uneven.character(u'1', at), Typist::Person);
        QCOMPARE(uneven.character(u'1', 200), Typist::Scanner);
    }

    void aPersonIsNeverTakenForAScanner()
    {
        ScannerWatch watch;
        qint64 at = 0;
        for (int key = 0; key < 100; ++key)
            QCOMPARE(watch.character(u'1', at += 90 + (key * 37) % 160), Typist::Person);
        QCOMPARE(watch.end(at + 120), Typist::Person);
    }

    void aHeldKeyIsAPersons()
    {
        ScannerWatch watch;
        (void)watch.character(u'5', 0);
        for (qint64 at = 500; at < 1500; at += 33)
            watch.otherKey(at);
        QCOMPARE(watch.character(u'5', 1600), Typist::Person);
        QCOMPARE(watch.end(1700), Typist::Person);
    }

    /// A separator, or a key that spells a character, comes as fast as the code around it.
    void aSeparatorBelongsToTheCode()
    {
        ScannerWatch watch;
        for (const qint64 at : {0, 60, 120, 180})
            (void)watch.character(u'1', at);
        watch.otherKey(240);
        (void)watch.character(u'7', 300);
        QCOMPARE(watch.end(360), Typist::Scanner);
    }

    void afterABurstNoEndIsAPersonsUntilSomethingSlow()
    {
        ScannerWatch watch;
        for (const qint64 at : {0, 20, 40})
            (void)watch.character(u'1', at);
        QCOMPARE(watch.character(u'1', 200), Typist::Person); // Not slow enough.
        QCOMPARE(watch.end(5000), Typist::Scanner);
        QCOMPARE(watch.end(6000), Typist::Person);
    }

    void aSlowKeyEndsTheBurst()
    {
        ScannerWatch watch;
        for (const qint64 at : {0, 20, 40})
            (void)watch.character(u'1', at);
        (void)watch.character(u'1', 40 + ScannerWatch::kSlow);
        QCOMPARE(watch.end(1000), Typist::Person);
    }

    void bothEndsOfAScannerAreItsOwn()
    {
        ScannerWatch watch;
        for (const qint64 at : {0, 20, 40})
            (void)watch.character(u'1', at);
        QCOMPARE(watch.end(60), Typist::Scanner);
        QCOMPARE(watch.end(80), Typist::Scanner);
        QCOMPARE(watch.end(1000), Typist::Person);
    }

    void anotherClockProvesNothing()
    {
        ScannerWatch watch;
        for (const qint64 at : {900, 600, 300, 100})
            QCOMPARE(watch.character(u'1', at), Typist::Person);
        QCOMPARE(watch.end(50), Typist::Person);
    }

    void theCodeIsWhatCameSinceTheLastPause()
    {
        ScannerWatch watch;
        (void)watch.character(u'7', 0);
        qint64 at = 1000;
        for (const QChar key : u"INV-42"_s)
            (void)watch.character(key, at += 20);
        QCOMPARE(watch.end(at + 20), Typist::Scanner);
        QCOMPARE(watch.code(), u"INV-42"_s);
        (void)watch.character(u'8', at + 1000);
        QCOMPARE(watch.code(), u"8"_s);
    }
};

QTEST_APPLESS_MAIN(ScannerWatchTest)
#include "scannerwatchtest.moc"
