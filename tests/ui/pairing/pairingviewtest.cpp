#include "ui/pairing/pairingview.h"
#include "ui/pairing/certificateview.h"

#include "tests/core/control/pairingsamples.h"
#include "tests/support/till/sentences.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

class PairingViewTest final : public QObject {
    Q_OBJECT

private slots:
    void theLineUnderTheButtonSaysWhatIsMissing_data();
    void theLineUnderTheButtonSaysWhatIsMissing();
    void everyStepHasItsNumberAndItsButton_data();
    void everyStepHasItsNumberAndItsButton();
    void everyRefusalIsShownWhereItCanBeMended();
    void anAddressOnTheInternetIsSaidSo();
    void aCertificateOfAnotherTerminalIsSaidSo();
};

void PairingViewTest::theLineUnderTheButtonSaysWhatIsMissing_data()
{
    QTest::addColumn<PairingState>("state");
    QTest::addColumn<QString>("hint");
    const auto without = [](QString PairingForm::*field) {
        PairingState state = typed();
        (state.form.*field).clear();
        state.reading = readForm(state.form, {});
        return state;
    };
    QTest::newRow("address") << without(&PairingForm::address) << "Type the address";
    QTest::newRow("serial") << without(&PairingForm::serial) << "serial number";
    QTest::newRow("name") << without(&PairingForm::name) << "a name";
    PairingState state = typed();
    state.form.port = u"x"_s;
    state.reading = readForm(state.form, {});
    QTest::newRow("wrong") << state << "1 to 65535";
    state = typed();
    state.reach.reset();
    QTest::newRow("not looked yet") << state << "Looking";
    state.reach = stoppedAt(ReachStep::Port, ReachFault::NobodyListens);
    QTest::newRow("not there") << state << "must reach the terminal";
    QTest::newRow("no code") << at(PairingStep::Code) << "4 digits";
    state = at(PairingStep::Code);
    state.code = Secret("1234");
    QTest::newRow("code") << state << "";
    state.isPairing = true;
    QTest::newRow("pairing") << state << "a few seconds";
    state = at(PairingStep::Certificate);
    state.certificate.reset();
    QTest::newRow("another certificate") << state << "Go back";
    QTest::newRow("all there") << typed() << "";
}

void PairingViewTest::theLineUnderTheButtonSaysWhatIsMissing()
{
    QFETCH(const PairingState, state);
    QFETCH(const QString, hint);
    const PairingView view = pairingView(state);
    QCOMPARE(view.canGoOn, hint.isEmpty());
    QCOMPARE(view.hint.isEmpty(), hint.isEmpty());
    QVERIFY2(view.hint.contains(hint), qPrintable(view.hint));
}

void PairingViewTest::everyStepHasItsNumberAndItsButton_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("goOn");
    QTest::addColumn<bool>("back");
    const auto row
        = [](const char *name, PairingStep step, int number, const char *goOn, bool back) {
              QTest::newRow(name) << static_cast<int>(step) << number << goOn << back;
          };
    row("address", PairingStep::Address, 1, "Continue", false);
    row("replaced", PairingStep::Replaced, 1, "Yes, replaced or reset", true);
    row("certificate", PairingStep::Certificate, 2, "Yes, trust this terminal", true);
    row("code", PairingStep::Code, 3, "Pair", true);
    row("done", PairingStep::Done, 4, "Start charging", false);
}

void PairingViewTest::everyStepHasItsNumberAndItsButton()
{
    QFETCH(const int, step);
    const PairingView view = pairingView(at(static_cast<PairingStep>(step)));
    QTEST(view.stepNumber, "number");
    QTEST(view.goOn, "goOn");
    QTEST(view.showsBack, "back");
    QCOMPARE(view.showsLeave, static_cast<PairingStep>(step) != PairingStep::Done);
}

void PairingViewTest::everyRefusalIsShownWhereItCanBeMended()
{
    for (const PairingError error : kPairingErrors) {
        PairingState state = at(mendedAt(error));
        state.failure = PairingFailure{.error = error};
        const PairingView view = pairingView(state);
        QVERIFY2(isSentence(view.notice), qPrintable(view.notice));
        QVERIFY(state.step != PairingStep::Done && state.step != PairingStep::Replaced);
    }
    QCOMPARE(mendedAt(PairingError::NameTaken), PairingStep::Address);
    QCOMPARE(mendedAt(PairingError::NotReachable), PairingStep::Address);
    QCOMPARE(mendedAt(PairingError::CertificateDiffers), PairingStep::Certificate);
    QCOMPARE(mendedAt(PairingError::CodeRefused), PairingStep::Code);
    QCOMPARE(mendedAt(PairingError::VaultUnusable), PairingStep::Code);
}

void PairingViewTest::anAddressOnTheInternetIsSaidSo()
{
    PairingState state = typed();
    QVERIFY(pairingView(state).notice.isEmpty());
    state.reach->isOutside = true;
    QVERIFY(pairingView(state).notice.contains(u"on the internet"_s));
    QVERIFY(pairingView(state).canGoOn);
}

void PairingViewTest::aCertificateOfAnotherTerminalIsSaidSo()
{
    PairingState state = at(PairingStep::Certificate);
    QVERIFY(!certificateView(state, QLocale::c()).warning.contains(u"paired with"_s));
    TerminalRecord other;
    other.name = u"Bar"_s;
    other.serial = *Serial::parse(u"1850099999");
    state.sharedWith = other;
    const QString warning = certificateView(state, QLocale::c()).warning;
    QVERIFY2(warning.contains(u"Bar"_s) && warning.contains(u"1850099999"_s), qPrintable(warning));
}

QTEST_GUILESS_MAIN(PairingViewTest)
#include "pairingviewtest.moc"
