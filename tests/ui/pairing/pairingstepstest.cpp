#include "tests/core/control/pairingsamples.h"
#include "tests/support/till/sentences.h"
#include "ui/pairing/certificateview.h"
#include "ui/pairing/doneview.h"
#include "ui/pairing/pairingview.h"
#include "ui/pairing/reachview.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

class PairingStepsTest final : public QObject {
    Q_OBJECT

private slots:
    void theLookForATerminalStopsWithOneSentence();
    void theFingerprintIsShownInFourLinesOfFourGroups();
    void aCertificateThatIsTrustedAlreadyAsksNothing();
    void anExpiredCertificateIsRemarkedOnAndCanBeTrusted();
    void theTestAtTheEndMustMeetTheTrustedCertificate();
};

void PairingStepsTest::theLookForATerminalStopsWithOneSentence()
{
    const TerminalAddress address{u"terminal.lan"_s, 8080};
    for (const CheckLine &line : reachLines(std::nullopt, address)) {
        QCOMPARE(line.icon, Icon::NotCharged);
        QVERIFY(line.sentence.isEmpty() && !line.label.isEmpty());
    }
    const auto lines = reachLines(stoppedAt(ReachStep::Port, ReachFault::NobodyListens), address);
    QCOMPARE(lines.at(0).icon, Icon::Approved);
    QCOMPARE(lines.at(1).icon, Icon::Declined);
    QVERIFY(lines.at(1).sentence.contains(u"8080"_s));
    QVERIFY(lines.at(2).sentence.isEmpty());
    const auto running = reachLines(Reach{.step = ReachStep::Tls, .certificate = {}}, address);
    QCOMPARE(running.at(1).icon, Icon::Approved);
    QCOMPARE(running.at(2).icon, Icon::Progress);
    for (const CheckLine &line : reachLines(reached(), address)) {
        QCOMPARE(line.icon, Icon::Approved);
        QVERIFY2(isSentence(line.sentence) || line.sentence.startsWith(address.host),
                 qPrintable(line.sentence));
    }
}

void PairingStepsTest::theFingerprintIsShownInFourLinesOfFourGroups()
{
    const CertificateView view = certificateView(at(PairingStep::Certificate), kBritish, kNow);
    QCOMPARE(view.fingerprint, QStringList(4, u"5A5A  5A5A  5A5A  5A5A"_s));
    QCOMPARE(view.names, u"PAX Terminal"_s);
    QCOMPARE(view.validity, u"03/03/2026 to 04/03/2036"_s);
    QVERIFY(view.question.contains(u"shop's own network"_s));
    QVERIFY(view.warning.isEmpty() && view.lead.isEmpty());
}

void PairingStepsTest::aCertificateThatIsTrustedAlreadyAsksNothing()
{
    PairingState state = at(PairingStep::Certificate);
    state.reading.known = counter();
    QVERIFY(!showsOtherCertificate(state));
    const CertificateView view = certificateView(state, kBritish, kNow);
    QVERIFY(view.question.isEmpty() && isSentence(view.lead));
    QCOMPARE(pairingView(state).goOn, u"Continue"_s);
    QCOMPARE(pairingView(state).title, u"Pair Counter again"_s);
    state.reading.known->fingerprint = QByteArray(32, 'x');
    QVERIFY(showsOtherCertificate(state));
    QVERIFY(!certificateView(state, kBritish, kNow).question.isEmpty());
    QCOMPARE(pairingView(state).goOn, u"Yes, trust this terminal"_s);
}

void PairingStepsTest::anExpiredCertificateIsRemarkedOnAndCanBeTrusted()
{
    PairingState state = at(PairingStep::Certificate);
    state.certificate->names.clear();
    const CertificateView late = certificateView(state, kBritish, kNow.addYears(11));
    QVERIFY(late.warning.contains(u"expired"_s) && isSentence(late.warning));
    QCOMPARE(late.names, u"No name"_s);
    const CertificateView early = certificateView(state, kBritish, kNow.addYears(-1));
    QVERIFY(early.warning.contains(u"not valid yet"_s) && isSentence(early.warning));
    QVERIFY(pairingView(state).canGoOn);
}

void PairingStepsTest::theTestAtTheEndMustMeetTheTrustedCertificate()
{
    PairingState state = at(PairingStep::Done);
    state.paired = counter();
    state.tokenPlace = u"secret-service"_s;
    DoneView view = doneView(state);
    QCOMPARE(view.headline, u"Counter is paired"_s);
    QCOMPARE(view.token, u"Stored in the desktop's keyring (Secret Service)"_s);
    QCOMPARE(view.serial, state.paired->serial.text());
    QVERIFY(!view.canTestAgain);
    state.test = reached();
    view = doneView(state);
    QCOMPARE(view.testRole, ColourRole::Approved);
    QVERIFY2(view.test.contains(u"12 millisecond"_s), qPrintable(view.test));
    state.paired->fingerprint = QByteArray(32, 'x');
    view = doneView(state);
    QCOMPARE(view.testRole, ColourRole::Warning);
    QVERIFY2(view.test.contains(u"different certificate"_s), qPrintable(view.test));
    state.test = stoppedAt(ReachStep::Port, ReachFault::NoAnswer);
    QVERIFY(doneView(state).test.contains(u"Nothing answers"_s));
}

QTEST_GUILESS_MAIN(PairingStepsTest)
#include "pairingstepstest.moc"
