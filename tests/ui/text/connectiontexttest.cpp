#include "ui/text/connectiontext.h"

#include "tests/support/till/sentences.h"
#include "ui/text/stepreasontext.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QLocale kBritish(QLocale::English, QLocale::UnitedKingdom);

TerminalRecord counter()
{
    TerminalRecord terminal;
    terminal.name = u"Counter of Ann"_s;
    terminal.host = u"192.168.1.20"_s;
    terminal.port = 8080;
    terminal.serial = Serial::parse(u"1850012345").value();
    terminal.basePath = u"/payntpos/1.0.0"_s;
    terminal.fingerprint = QByteArray(32, '\x5a');
    return terminal;
}

/// A report in which everything that a sentence can mention is known.
ConnectionReport known()
{
    const QDateTime day({2026, 3, 4}, {12, 0}, Qt::UTC);
    ConnectionReport report;
    report.begunAt = day;
    report.addresses = {QHostAddress(u"192.168.1.20"_s)};
    report.from = QHostAddress(u"192.168.1.7"_s);
    report.certificate
        = PresentedCertificate{Fingerprint::fromBytes(QByteArray(32, '\x5a')).value(),
                               u"Shop of Ann"_s,
                               {u"Shop of Ann"_s},
                               false,
                               day.addDays(-9),
                               day.addDays(9),
                               QSsl::TlsV1_3};
    report.otherDialect = DialectId::LocalLink;
    report.roundTrip = 48ms;
    report.answered = 2;
    report.clockAhead = 600s;
    report.took = 1234ms;
    report.isOver = true;
    return report;
}

ConnectionReport inState(StepState state)
{
    ConnectionReport report = known();
    for (CheckedStep &step : report.steps)
        step = {.state = state, .reason = {}, .took = 12ms};
    return report;
}

} // namespace

class ConnectionTextTest final : public QObject {
    Q_OBJECT

private slots:
    void everyReasonHasASentenceAndALabel();
    void everyStepSaysWhatItIsAndWhatItFound();
    void aStepThatWasNotTriedIsCalledThat();
    void theClockSaysWhichOneIsAhead();
    void aTimeIsShort();
    void theVerdictDoesNotCallAWarningAFailure();
    void theReportHasTheStableNamesAndNoNameOfTheShop();
};

void ConnectionTextTest::everyReasonHasASentenceAndALabel()
{
    Sentences sentences;
    for (const StepReason reason : kStepReasons) {
        const QString text = texts::textOf(reason, known(), counter(), kBritish);
        QCOMPARE(sentences.add(text), QString());
        QVERIFY2(!soundsEnded(text), qPrintable(text));
        const QString label = texts::labelOf(reason, counter());
        QVERIFY2(!label.isEmpty() && !label.endsWith(u'.'), qPrintable(label));
    }
}

void ConnectionTextTest::everyStepSaysWhatItIsAndWhatItFound()
{
    QStringList passed;
    QStringList running;
    for (const ConnectionStep step : kConnectionSteps) {
        const auto good = texts::wordsOn(step, inState(StepState::Passed), counter(), kBritish);
        passed << good.label + u"|"_s + good.sentence;
        running << texts::wordsOn(step, inState(StepState::Running), counter(), kBritish).label;
    }
    QCOMPARE(passed,
             (QStringList{u"Address|192.168.1.20"_s, u"Network|From 192.168.1.7"_s,
                          u"Port 8080 is open|"_s, u"Its certificate is the known one|TLS 1.3"_s,
                          u"The payment app answers|Paynt EPOS"_s,
                          u"It accepts this till's token|"_s, u"Speed|An answer takes 48 ms"_s,
                          u"Clock|Within 601 second(s) of this till's clock"_s}));
    QCOMPARE(running.removeDuplicates(), 0);
}

void ConnectionTextTest::aStepThatWasNotTriedIsCalledThat()
{
    for (const ConnectionStep step : kConnectionSteps) {
        const auto words
            = texts::wordsOn(step, inState(StepState::NotReached), counter(), kBritish);
        QCOMPARE(words.sentence, u"Not tried"_s);
    }
}

void ConnectionTextTest::theClockSaysWhichOneIsAhead()
{
    ConnectionReport report = known();
    QVERIFY(texts::textOf(StepReason::ClockDiffers, report, counter(), kBritish)
                .contains(u"10 minute(s) ahead"_s));
    report.clockAhead = -180s;
    QVERIFY(texts::textOf(StepReason::ClockDiffers, report, counter(), kBritish)
                .contains(u"3 minute(s) behind"_s));
}

void ConnectionTextTest::aTimeIsShort()
{
    QCOMPARE(texts::durationText(0ms, kBritish), u"0 ms"_s);
    QCOMPARE(texts::durationText(999ms, kBritish), u"999 ms"_s);
    QCOMPARE(texts::durationText(1000ms, kBritish), u"1.0 s"_s);
    QCOMPARE(texts::durationText(1249ms, kBritish), u"1.2 s"_s);
    QCOMPARE(texts::durationText(1250ms, kBritish), u"1.3 s"_s);
    QCOMPARE(texts::durationText(61'000ms, QLocale(QLocale::German)), u"61,0 s"_s);
}

void ConnectionTextTest::theVerdictDoesNotCallAWarningAFailure()
{
    ConnectionReport report = inState(StepState::Passed);
    QCOMPARE(texts::verdictOn(report), u"The connection works."_s);
    report.at(ConnectionStep::Clock).state = StepState::Warned;
    QVERIFY(texts::verdictOn(report).startsWith(u"The connection works."_s));
    report.at(ConnectionStep::Token).state = StepState::Failed;
    QVERIFY(!texts::verdictOn(report).contains(u"works"_s));
    report.isOver = false;
    QVERIFY(texts::verdictOn(report).isEmpty());
}

void ConnectionTextTest::theReportHasTheStableNamesAndNoNameOfTheShop()
{
    ConnectionReport report = inState(StepState::Passed);
    report.at(ConnectionStep::Token)
        = {.state = StepState::Failed, .reason = StepReason::TokenRefused, .took = 12ms};
    report.at(ConnectionStep::RoundTrip) = report.at(ConnectionStep::Clock) = {};
    const QString text = texts::reportText(report, counter(), kBritish);
    for (const ConnectionStep step : kConnectionSteps)
        QVERIFY2(text.contains(u'\n' + nameOf(step)), qPrintable(text));
    QVERIFY2(text.contains(u"token        failed       12 ms  token-refused\n"_s),
             qPrintable(text));
    QVERIFY2(text.contains(u"192.168.1.20:8080/payntpos/1.0.0"_s), qPrintable(text));
    QVERIFY2(text.contains(u"5A5A 5A5A"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"Ann"_s), qPrintable(text));
}

QTEST_GUILESS_MAIN(ConnectionTextTest)
#include "connectiontexttest.moc"
