#include "ui/terminals/pairingview.h"

#include "core/simulator/certificate.h"
#include "core/terminal/dialect.h"
#include "tests/ui/sentences.h"
#include "ui/terminals/certificateview.h"
#include "ui/terminals/doneview.h"
#include "ui/terminals/reachview.h"
#include "ui/terminals/texts.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QLocale kBritish(QLocale::English, QLocale::UnitedKingdom);
const QDateTime kNow({2026, 3, 4}, {14, 10, 0}, Qt::LocalTime);

PresentedCertificate certificate()
{
    return {.fingerprint = Fingerprint::fromBytes(QByteArray(32, '\x5a')).value(),
            .subject = u"PAX Terminal"_s,
            .names = {u"PAX Terminal"_s},
            .namesHost = false,
            .validFrom = kNow.addDays(-1),
            .validUntil = kNow.addYears(10)};
}

TerminalRecord counter()
{
    TerminalRecord terminal;
    terminal.id = TerminalId::create();
    terminal.name = u"Counter"_s;
    terminal.host = u"192.168.1.20"_s;
    terminal.port = 8080;
    terminal.serial = Serial::parse(u"1850012345").value();
    terminal.basePath = u"/payntpos/1.0.0"_s;
    terminal.currency = Currency::fromCode(u"EUR").value();
    terminal.fingerprint = certificate().fingerprint.bytes();
    return terminal;
}

Reach reached()
{
    return {.step = ReachStep::Tls,
            .isOver = true,
            .fault = {},
            .certificate = certificate(),
            .isOutside = false,
            .elapsed = 12ms};
}

Reach stoppedAt(ReachStep step, ReachFault fault)
{
    return {.step = step, .isOver = true, .fault = fault, .certificate = {}};
}

/// As somebody has it who has typed everything and whose terminal is there.
PairingState typed()
{
    PairingState state;
    state.form.address = u"192.168.1.30"_s;
    state.form.serial = u"77"_s;
    state.form.name = u"Bar"_s;
    state.reading = readForm(state.form, {counter()});
    state.reach = reached();
    return state;
}

PairingState at(PairingStep step)
{
    PairingState state = typed();
    state.step = step;
    state.certificate = certificate();
    return state;
}

} // namespace

class PairingViewTest final : public QObject {
    Q_OBJECT

private slots:
    void everyFieldHasItsSentence_data();
    void everyFieldHasItsSentence();
    void theProfileIsWhatWasTypedAndTheDialectsOwn();
    void aTerminalPairedAgainIsFilledIn();
    void theLineUnderTheButtonSaysWhatIsMissing_data();
    void theLineUnderTheButtonSaysWhatIsMissing();
    void everyStepHasItsNumberAndItsButton_data();
    void everyStepHasItsNumberAndItsButton();
    void everyRefusalIsShownWhereItCanBeMended();
    void theLookForATerminalStopsWithOneSentence();
    void anAddressOnTheInternetIsSaidSo();
    void theFingerprintIsShownInFourLinesOfFourGroups();
    void aCertificateThatIsTrustedAlreadyAsksNothing();
    void anExpiredCertificateIsRemarkedOnAndCanBeTrusted();
    void theTestAtTheEndMustMeetTheTrustedCertificate();
    void everyEnumHasASentenceForEachValue();
    void aCodeIsDigitsOnly_data();
    void aCodeIsDigitsOnly();
};

void PairingViewTest::everyFieldHasItsSentence_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nothing typed") << "address"
                                   << ""
                                   << "";
    QTest::newRow("half an address") << "address"
                                     << "192.168."
                                     << "such as 192.168.1.20";
    QTest::newRow("no encryption") << "address"
                                   << "http://10.0.0.1"
                                   << "--plain-http";
    QTest::newRow("a good address") << "address"
                                    << "10.0.0.1:99"
                                    << "";
    QTest::newRow("a bad serial") << "serial"
                                  << "18 50"
                                  << "letters, digits and hyphens";
    QTest::newRow("a good serial") << "serial"
                                   << " 1850-A "
                                   << "";
    QTest::newRow("a name that is taken") << "name"
                                          << "  COUNTER "
                                          << "already has this name";
    QTest::newRow("a free name") << "name"
                                 << "Counter 2"
                                 << "";
    QTest::newRow("a bad port") << "port"
                                << "70000"
                                << "1 to 65535";
    QTest::newRow("a bad path") << "path"
                                << "a b"
                                << "/payntpos/1.0.0";
    QTest::newRow("a path with a question") << "path"
                                            << "/a?b"
                                            << "/payntpos/1.0.0";
    QTest::newRow("a bad currency") << "currency"
                                    << "Euro"
                                    << "EUR";
    QTest::newRow("bad decimals") << "decimals"
                                  << "5"
                                  << "0 to 4";
}

void PairingViewTest::everyFieldHasItsSentence()
{
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    QFETCH(const QString, sentence);
    PairingForm form;
    (field == u"address"_s        ? form.address
         : field == u"serial"_s   ? form.serial
         : field == u"name"_s     ? form.name
         : field == u"port"_s     ? form.port
         : field == u"path"_s     ? form.path
         : field == u"currency"_s ? form.currency
                                  : form.decimals)
        = text;
    const FormReading reading = readForm(form, {counter()});
    const QString all = reading.address + reading.serial + reading.name + reading.port
        + reading.path + reading.currency + reading.decimals;
    QCOMPARE(all.isEmpty(), sentence.isEmpty());
    QVERIFY2(all.contains(sentence), qPrintable(all));
    QVERIFY(all.isEmpty() || isSentence(all));
}

void PairingViewTest::theProfileIsWhatWasTypedAndTheDialectsOwn()
{
    PairingForm form{.address = u"terminal.lan"_s, .serial = u" 77 "_s, .name = u" The  Bar "_s};
    form.dialect = DialectId::LocalLink;
    form.currency = u"isk"_s;
    form.decimals = u"2"_s;
    const auto profile = readForm(form, {counter()}).profile;
    QVERIFY(profile);
    QCOMPARE(profile->name, u"The Bar"_s);
    QCOMPARE(profile->host, u"terminal.lan"_s);
    QCOMPARE(profile->port, dialect(DialectId::LocalLink).port);
    QCOMPARE(profile->serial.text(), u"77"_s);
    QCOMPARE(profile->basePath, u"/locallink/1.0.0"_s);
    QCOMPARE(profile->authForm, AuthForm::Bearer);
    QCOMPARE(profile->currency.code, u"ISK"_s);
    QCOMPARE(profile->decimals, 2);
    form.port = u"99"_s;
    form.path = u"x/y/"_s;
    QCOMPARE(readForm(form, {}).profile->port, 99);
    QCOMPARE(readForm(form, {}).profile->basePath, u"/x/y"_s);
    form.address = u"terminal.lan:7"_s;
    QCOMPARE(readForm(form, {}).profile->port, 7);
}

void PairingViewTest::aTerminalPairedAgainIsFilledIn()
{
    TerminalRecord known = counter();
    known.decimals = 0;
    known.basePath = u"/other"_s;
    known.utiMode = UtiMode::Ours;
    const FormReading reading = readForm(formOf(known), {known});
    QVERIFY(reading.profile);
    QCOMPARE(reading.known, known);
    known.fingerprint.clear();
    QCOMPARE(*reading.profile, known);
}

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
    QTest::newRow("not there") << state << "has to be reached";
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
    row("done", PairingStep::Done, 4, "Done", false);
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

void PairingViewTest::theLookForATerminalStopsWithOneSentence()
{
    const TerminalAddress address{u"terminal.lan"_s, 8080};
    for (const ReachLine &line : reachLines(std::nullopt, address)) {
        QCOMPARE(line.icon, Icon::NotCharged);
        QVERIFY(line.sentence.isEmpty() && !line.label.isEmpty());
    }
    const auto lines = reachLines(stoppedAt(ReachStep::Port, ReachFault::NobodyListens), address);
    QCOMPARE(lines.at(0).icon, Icon::Tick);
    QCOMPARE(lines.at(1).icon, Icon::Cross);
    QVERIFY(lines.at(1).sentence.contains(u"8080"_s));
    QVERIFY(lines.at(2).sentence.isEmpty());
    const auto running = reachLines(Reach{.step = ReachStep::Tls, .certificate = {}}, address);
    QCOMPARE(running.at(1).icon, Icon::Tick);
    QCOMPARE(running.at(2).icon, Icon::Progress);
    for (const ReachLine &line : reachLines(reached(), address)) {
        QCOMPARE(line.icon, Icon::Tick);
        QVERIFY2(isSentence(line.sentence) || line.sentence.startsWith(address.host),
                 qPrintable(line.sentence));
    }
}

void PairingViewTest::anAddressOnTheInternetIsSaidSo()
{
    PairingState state = typed();
    QVERIFY(pairingView(state).notice.isEmpty());
    state.reach->isOutside = true;
    QVERIFY(pairingView(state).notice.contains(u"on the internet"_s));
    QVERIFY(pairingView(state).canGoOn);
}

void PairingViewTest::theFingerprintIsShownInFourLinesOfFourGroups()
{
    const CertificateView view = certificateView(at(PairingStep::Certificate), kBritish, kNow);
    QCOMPARE(view.fingerprint, QStringList(4, u"5A5A  5A5A  5A5A  5A5A"_s));
    QCOMPARE(view.names, u"PAX Terminal"_s);
    QCOMPARE(view.validity, u"03/03/2026 to 04/03/2036"_s);
    QVERIFY(view.question.contains(u"same shop network"_s));
    QVERIFY(view.warning.isEmpty() && isSentence(view.lead));
}

void PairingViewTest::aCertificateThatIsTrustedAlreadyAsksNothing()
{
    PairingState state = at(PairingStep::Certificate);
    state.reading.known = counter();
    QVERIFY(!showsOtherCertificate(state));
    QVERIFY(certificateView(state, kBritish, kNow).question.isEmpty());
    QCOMPARE(pairingView(state).goOn, u"Continue"_s);
    QCOMPARE(pairingView(state).title, u"Pair Counter again"_s);
    state.reading.known->fingerprint = QByteArray(32, 'x');
    QVERIFY(showsOtherCertificate(state));
    QVERIFY(!certificateView(state, kBritish, kNow).question.isEmpty());
    QCOMPARE(pairingView(state).goOn, u"Yes, trust this terminal"_s);
}

void PairingViewTest::anExpiredCertificateIsRemarkedOnAndCanBeTrusted()
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

void PairingViewTest::theTestAtTheEndMustMeetTheTrustedCertificate()
{
    PairingState state = at(PairingStep::Done);
    state.paired = counter();
    state.tokenPlace = u"secret-service"_s;
    DoneView view = doneView(state);
    QCOMPARE(view.headline, u"Counter is paired"_s);
    QVERIFY(view.token.contains(u"keyring"_s) && isSentence(view.token));
    QVERIFY(!view.canTestAgain);
    state.test = reached();
    view = doneView(state);
    QCOMPARE(view.testRole, ColourRole::Approved);
    QVERIFY2(view.test.contains(u"12 millisecond"_s), qPrintable(view.test));
    state.paired->fingerprint = QByteArray(32, 'x');
    view = doneView(state);
    QCOMPARE(view.testRole, ColourRole::Warning);
    QVERIFY2(view.test.contains(u"another certificate"_s), qPrintable(view.test));
    state.test = stoppedAt(ReachStep::Port, ReachFault::NoAnswer);
    QVERIFY(doneView(state).test.contains(u"Nothing answers"_s));
}

void PairingViewTest::everyEnumHasASentenceForEachValue()
{
    Sentences sentences;
    for (const ReachFault fault : kReachFaults)
        QCOMPARE(sentences.add(messages::textOf(fault, {u"Host"_s, 8080})), QString());
    for (const ProfileError error : kProfileErrors)
        QCOMPARE(sentences.add(messages::textOf(ProfileFailure{.error = error})), QString());
    QVERIFY(isSentence(messages::textOf(
        ProfileFailure{.error = ProfileError::NotSaved, .journal = JournalError::DiskFull})));
    QVERIFY(isSentence(messages::outsideText()));
}

void PairingViewTest::aCodeIsDigitsOnly_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<bool>("isCode");
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("three") << QByteArray("123") << false;
    QTest::newRow("four") << QByteArray("0123") << true;
    QTest::newRow("eight") << QByteArray("12345678") << true;
    QTest::newRow("nine") << QByteArray("123456789") << false;
    QTest::newRow("a letter") << QByteArray("12a4") << false;
}

void PairingViewTest::aCodeIsDigitsOnly()
{
    QFETCH(const QByteArray, code);
    QTEST(isPairingCode(Secret(code)), "isCode");
}

QTEST_GUILESS_MAIN(PairingViewTest)
#include "pairingviewtest.moc"
