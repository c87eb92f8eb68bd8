#include "tests/support/till/sentences.h"
#include "ui/terminals/connectionview.h"
#include "ui/terminals/terminalcardview.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QLocale kBritish(QLocale::English, QLocale::UnitedKingdom);
const QDateTime kNow({2026, 3, 4}, {14, 10, 0}, Qt::LocalTime);

TerminalRecord counter()
{
    TerminalRecord terminal;
    terminal.name = u"Counter"_s;
    terminal.host = u"192.168.1.20"_s;
    terminal.port = 8080;
    terminal.serial = Serial::parse(u"1850012345").value();
    terminal.dialect = DialectId::LocalLink;
    terminal.fingerprint = QByteArray(32, '\x5a');
    return terminal;
}

TerminalFacts facts(Reachability state)
{
    return {.state = state,
            .answeredAt = QDateTime({2026, 3, 4}, {14, 3, 5}, Qt::LocalTime),
            .took = 12ms,
            .vault = {}};
}

TerminalCardView viewOf(const TerminalRecord &terminal, const TerminalFacts &facts)
{
    return terminalCardView(terminal, facts, true, true, kBritish, kNow);
}

/// A check of which \a step has \a state, for \a reason; those before it passed.
ConnectionReport stoppedAt(ConnectionStep step, StepState state,
                           std::optional<StepReason> reason = {})
{
    ConnectionReport report;
    for (const ConnectionStep before : kConnectionSteps) {
        if (before < step)
            report.at(before) = {.state = StepState::Passed, .reason = {}, .took = 12ms};
    }
    report.at(step) = {.state = state, .reason = reason, .took = 34ms};
    report.isOver = state != StepState::Running;
    report.took = 1234ms;
    return report;
}

/// One mark for each line, by its icon.
QString marksOn(const ConnectionView &view)
{
    QString marks;
    for (const CheckLine &line : view.lines) {
        marks += line.icon == Icon::Approved ? u'+'
            : line.icon == Icon::Declined    ? u'-'
            : line.icon == Icon::Warning     ? u'!'
            : line.icon == Icon::Progress    ? u'?'
                                             : u'.';
    }
    return marks;
}

} // namespace

class TerminalsViewTest final : public QObject {
    Q_OBJECT

private slots:
    void theFactsCanBeReadAloud();
    void beforeACheckNothingIsSaidToBeGood();
    void eachStateHasItsMark();
    void whatNeedsAPersonStandsBelowAndTheRestBeside();
    void pairingAgainIsOfferedWhereItHelps();
    void theReportIsThereOnceTheCheckIsOver();
    void whichOneIsInUseIsSaidOnlyAmongSeveral_data();
    void whichOneIsInUseIsSaidOnlyAmongSeveral();
    void aTerminalWithoutEncryptionIsMarked();
};

void TerminalsViewTest::theFactsCanBeReadAloud()
{
    const TerminalCardView view = viewOf(counter(), facts(Reachability::Ready));
    QCOMPARE(view.name, u"Counter"_s);
    QCOMPARE(view.state.word, u"Ready"_s);
    QCOMPARE(view.address, u"192.168.1.20:8080"_s);
    QCOMPARE(view.serial, u"1850012345"_s);
    QCOMPARE(view.app, u"LocalLink"_s);
    QVERIFY2(view.answered.startsWith(u"14:03, in 12 millisecond"_s), qPrintable(view.answered));
    QVERIFY(view.fingerprint.startsWith(u"5A5A 5A5A"_s));
    QVERIFY(!view.isUnprotected);
    QCOMPARE(viewOf(counter(), {}).answered, u"Not yet"_s);
}

void TerminalsViewTest::beforeACheckNothingIsSaidToBeGood()
{
    const ConnectionView view = connectionView(counter(), std::nullopt, kBritish);
    QCOMPARE(view.terminal, u"Counter"_s);
    QCOMPARE(marksOn(view), u"........"_s);
    QVERIFY(!view.isChecked && view.report.isEmpty());
    for (const CheckLine &line : view.lines)
        QCOMPARE(line.beside, u"Not tried"_s);
}

void TerminalsViewTest::eachStateHasItsMark()
{
    const auto marks
        = [](ConnectionStep step, StepState state, std::optional<StepReason> reason = {}) {
              return marksOn(connectionView(counter(), stoppedAt(step, state, reason), kBritish));
          };
    QCOMPARE(marks(ConnectionStep::Port, StepState::Running), u"++?....."_s);
    QCOMPARE(marks(ConnectionStep::Port, StepState::Failed, StepReason::PortClosed), u"++-....."_s);
    QCOMPARE(marks(ConnectionStep::Clock, StepState::Warned, StepReason::ClockDiffers),
             u"+++++++!"_s);
}

void TerminalsViewTest::whatNeedsAPersonStandsBelowAndTheRestBeside()
{
    const ConnectionView view = connectionView(
        counter(), stoppedAt(ConnectionStep::Token, StepState::Failed, StepReason::TokenRefused),
        kBritish);
    const CheckLine &token = view.lines.at(5);
    QVERIFY2(isSentence(token.sentence), qPrintable(token.sentence));
    QCOMPARE(token.label, u"It refused the token"_s);
    QVERIFY(token.beside.isEmpty());
    QCOMPARE(token.time, u"34 ms"_s);
    QCOMPARE(view.time, u"1.2 s"_s);
    const CheckLine &port = view.lines.at(2);
    QCOMPARE(port.label, u"Port 8080 is open"_s);
    QVERIFY(port.sentence.isEmpty());
    QVERIFY(view.lines.at(6).time.isEmpty());
}

void TerminalsViewTest::pairingAgainIsOfferedWhereItHelps()
{
    for (const StepReason reason : kStepReasons) {
        ConnectionReport report = stoppedAt(ConnectionStep::Token, StepState::Failed, reason);
        report.certificate = PresentedCertificate{
            Fingerprint::fromBytes(QByteArray(32, 'x')).value(), {}, {}, false, kNow, kNow};
        const bool helps = reason == StepReason::CertificateChanged
            || reason == StepReason::TokenRefused || reason == StepReason::OtherDialect;
        QCOMPARE(connectionView(counter(), report, kBritish).pairAgain,
                 helps ? u"Pair Counter again"_s : QString());
    }
}

void TerminalsViewTest::theReportIsThereOnceTheCheckIsOver()
{
    const auto running = stoppedAt(ConnectionStep::Port, StepState::Running);
    QVERIFY(connectionView(counter(), running, kBritish).report.isEmpty());
    const auto over = stoppedAt(ConnectionStep::Port, StepState::Failed, StepReason::PortClosed);
    const ConnectionView view = connectionView(counter(), over, kBritish);
    QVERIFY(view.isChecked && view.verdict.isEmpty());
    QVERIFY2(view.report.contains(u"port-closed"_s), qPrintable(view.report));
    QVERIFY(!view.report.contains(u"Counter"_s));
}

void TerminalsViewTest::whichOneIsInUseIsSaidOnlyAmongSeveral_data()
{
    QTest::addColumn<bool>("isInUse");
    QTest::addColumn<bool>("isOnlyOne");
    QTest::addColumn<QString>("use");
    QTest::addColumn<bool>("offersUse");
    QTest::addColumn<bool>("canBeUsed");
    QTest::newRow("the only one") << true << true << "" << false << false;
    QTest::newRow("in use") << true << false << "In use at this till" << true << false;
    QTest::newRow("the other") << false << false << "" << true << true;
}

void TerminalsViewTest::whichOneIsInUseIsSaidOnlyAmongSeveral()
{
    QFETCH(const bool, isInUse);
    QFETCH(const bool, isOnlyOne);
    const TerminalCardView view
        = terminalCardView(counter(), {}, isInUse, isOnlyOne, kBritish, kNow);
    QTEST(view.use, "use");
    QTEST(view.offersUse, "offersUse");
    QTEST(view.canBeUsed, "canBeUsed");
}

void TerminalsViewTest::aTerminalWithoutEncryptionIsMarked()
{
    TerminalRecord plain = counter();
    plain.plainHttp = true;
    plain.fingerprint.clear();
    const TerminalCardView view = viewOf(plain, facts(Reachability::Ready));
    QVERIFY(view.isUnprotected);
    QVERIFY2(view.fingerprint.contains(u"not encrypted"_s), qPrintable(view.fingerprint));
}

QTEST_GUILESS_MAIN(TerminalsViewTest)
#include "terminalsviewtest.moc"
