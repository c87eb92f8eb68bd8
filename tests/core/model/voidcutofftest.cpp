#include "core/model/voidcutoff.h"

#include <QTest>
#include <QTimeZone>

using namespace tillside;
using namespace Qt::StringLiterals;

/// Until when a terminal takes a void, by its own clock.
class VoidCutOffTest final : public QObject {
    Q_OBJECT

private slots:
    void theDefaultIsOneOClockInLondon();
    void aTextOfTheFormIsRead_data();
    void aTextOfTheFormIsRead();
    void anotherTextIsNot_data();
    void anotherTextIsNot();
    void aZoneThatNobodyKnowsIsKept();
    void theNextCutOffIsByTheClockOfTheZone_data();
    void theNextCutOffIsByTheClockOfTheZone();
};

void VoidCutOffTest::theDefaultIsOneOClockInLondon()
{
    QCOMPARE(VoidCutOff().toText(), u"01:00 Europe/London"_s);
}

void VoidCutOffTest::aTextOfTheFormIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("whole") << u"23:30 Europe/Berlin"_s << u"23:30 Europe/Berlin"_s;
    QTest::newRow("without a zone") << u"02:15"_s << u"02:15 Europe/London"_s;
    QTest::newRow("midnight") << u"00:00 UTC"_s << u"00:00 UTC"_s;
}

void VoidCutOffTest::aTextOfTheFormIsRead()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    const auto cutOff = VoidCutOff::parse(text);
    QVERIFY(cutOff && cutOff->hasKnownZone());
    QCOMPARE(cutOff->toText(), expected);
    QCOMPARE(VoidCutOff::parse(cutOff->toText()), cutOff);
}

void VoidCutOffTest::anotherTextIsNot_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", " ", "1", "25:00", "01:60", "01:00 ", "noon", "01:00:00",
                             "Europe/London", "-1:00 Europe/London"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void VoidCutOffTest::anotherTextIsNot()
{
    QFETCH(const QString, text);
    QVERIFY(!VoidCutOff::parse(text));
}

/// The journal may have been written where the zone was known.
void VoidCutOffTest::aZoneThatNobodyKnowsIsKept()
{
    const auto cutOff = VoidCutOff::parse(u"01:00 Mars/Olympus"_s);
    QVERIFY(cutOff && !cutOff->hasKnownZone());
    QCOMPARE(cutOff->toText(), u"01:00 Mars/Olympus"_s);
    QVERIFY(!cutOff->next(QDateTime::currentDateTimeUtc()).isValid());
}

void VoidCutOffTest::theNextCutOffIsByTheClockOfTheZone_data()
{
    QTest::addColumn<QString>("cutOff");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("next");
    const auto row = [](const char *name, const char *cutOff, const char *start, const char *next) {
        QTest::newRow(name) << QString::fromLatin1(cutOff) << QString::fromLatin1(start)
                            << QString::fromLatin1(next);
    };
    row("in winter", "01:00 Europe/London", "2026-01-10T12:00:00Z", "2026-01-11T01:00:00Z");
    row("in summer", "01:00 Europe/London", "2026-07-10T12:00:00Z", "2026-07-11T00:00:00Z");
    row("just before", "01:00 Europe/London", "2026-01-10T00:59:59Z", "2026-01-10T01:00:00Z");
    row("at the cut-off", "01:00 Europe/London", "2026-01-10T01:00:00Z", "2026-01-11T01:00:00Z");
    row("in the evening", "23:30 Europe/Berlin", "2026-01-10T12:00:00Z", "2026-01-10T22:30:00Z");
    row("after it", "23:30 Europe/Berlin", "2026-01-10T22:45:00Z", "2026-01-11T22:30:00Z");
    row("half an hour off", "01:00 Asia/Kolkata", "2026-01-10T12:00:00Z", "2026-01-10T19:30:00Z");
    row("the day before summer time", "01:30 Europe/Berlin", "2026-03-28T12:00:00Z",
        "2026-03-29T00:30:00Z");
}

void VoidCutOffTest::theNextCutOffIsByTheClockOfTheZone()
{
    QFETCH(const QString, cutOff);
    QFETCH(const QString, start);
    QFETCH(const QString, next);
    const auto begun = QDateTime::fromString(start, Qt::ISODate);
    QCOMPARE(VoidCutOff::parse(cutOff).value().next(begun).toString(Qt::ISODate), next);
}

QTEST_GUILESS_MAIN(VoidCutOffTest)
#include "voidcutofftest.moc"
