#include "core/base/clock.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

/// Times are stored as text, and Qt's own parser says what a text means.
class ClockTest final : public QObject {
    Q_OBJECT

private:
    QRandomGenerator m_random{2026};

    [[nodiscard]] QDateTime someTime()
    {
        constexpr qint64 kYear2150 = 5'680'000'000'000;
        return QDateTime::fromMSecsSinceEpoch(m_random.bounded(kYear2150), Qt::UTC);
    }

private slots:
    void whatIsStoredIsReadAgain()
    {
        for (int i = 0; i < 5000; ++i) {
            const QDateTime time = someTime();
            const QDateTime read = fromIso8601(toIso8601(time));
            QCOMPARE(read, time);
            QCOMPARE(read.timeSpec(), Qt::UTC);
        }
    }

    /// One character of each is another one.
    void everyOtherTextMeansWhatItMeansToQt()
    {
        const QString kOthers = u"09:.-TZ +x\u0661"_s;
        int valid = 0;
        for (int i = 0; i < 20'000; ++i) {
            QString text = toIso8601(someTime());
            text[m_random.bounded(text.size())] = kOthers.at(m_random.bounded(kOthers.size()));
            const QDateTime expected = QDateTime::fromString(text, Qt::ISODateWithMs);
            const QDateTime read = fromIso8601(text);
            QVERIFY2(read == expected && read.timeSpec() == expected.timeSpec(),
                     qPrintable(text + u" is "_s + toIso8601(read)));
            valid += read.isValid() ? 1 : 0;
        }
        QVERIFY(valid > 1000); // Another digit is often another time.
    }

    void whatIsNoTimeIsInvalid_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "yesterday", "2026-02-30T10:00:00.000Z", "2026-01-01T25:00:00.000Z",
              "2026-01-01T10:61:00.000Z", "0000-01-01T10:00:00.000Z"})
            QTest::addRow("%s", text) << QString::fromLatin1(text);
    }

    void whatIsNoTimeIsInvalid()
    {
        QFETCH(const QString, text);
        QVERIFY(!fromIso8601(text).isValid());
    }

    void midnightAtTheEndOfADayIsTheNextDay()
    {
        QCOMPARE(fromIso8601(u"2026-12-31T24:00:00.000Z"_s),
                 QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC));
    }
};

QTEST_GUILESS_MAIN(ClockTest)
#include "clocktest.moc"
