#include "core/net/onceupload.h"

#include <QSignalSpy>
#include <QTest>

using namespace tillside;

class OnceUploadTest : public QObject {
    Q_OBJECT

private slots:
    void theBodyIsHandedOverOnceAndNeverAgain();
    void itCountsWhatWasTakenNotWhatIsThere();
    void itSaysWhenTheFirstByteGoes();
    void anEmptyBodyEndsAtOnceAndCannotBeRewoundEither();
};

void OnceUploadTest::theBodyIsHandedOverOnceAndNeverAgain()
{
    OnceUpload upload("0123456789");
    QVERIFY(upload.isSequential());
    QCOMPARE(upload.readAll(), QByteArray("0123456789"));
    QVERIFY(!upload.reset());
    QVERIFY(!upload.seek(0));
    QCOMPARE(upload.readAll(), QByteArray());
    char c = 0;
    QCOMPARE(upload.read(&c, 1), -1);
}

void OnceUploadTest::itCountsWhatWasTakenNotWhatIsThere()
{
    OnceUpload upload("0123456789");
    QCOMPARE(upload.bytesPulled(), 0);
    QCOMPARE(upload.read(4), QByteArray("0123"));
    QCOMPARE(upload.bytesPulled(), 4);
    QCOMPARE(upload.bytesAvailable(), 6);
    QVERIFY(!upload.reset());
    QCOMPARE(upload.readAll(), QByteArray("456789"));
    QCOMPARE(upload.bytesPulled(), 10);
    QVERIFY(upload.atEnd());
}

void OnceUploadTest::itSaysWhenTheFirstByteGoes()
{
    OnceUpload upload("0123456789");
    QSignalSpy first(&upload, &OnceUpload::firstByteTaken);
    QCOMPARE(first.count(), 0);
    QCOMPARE(upload.read(1), QByteArray("0"));
    QCOMPARE(first.count(), 1);
    QCOMPARE(upload.readAll().size(), 9);
    QCOMPARE(first.count(), 1);
}

void OnceUploadTest::anEmptyBodyEndsAtOnceAndCannotBeRewoundEither()
{
    OnceUpload upload{QByteArray()};
    QSignalSpy first(&upload, &OnceUpload::firstByteTaken);
    QVERIFY(upload.isOpen());
    QVERIFY(upload.atEnd());
    QVERIFY(!upload.reset());
    QCOMPARE(upload.readAll(), QByteArray());
    QCOMPARE(first.count(), 0);
}

QTEST_GUILESS_MAIN(OnceUploadTest)
#include "onceuploadtest.moc"
