#include "core/model/evidencecode.h"
#include "core/payment/forgetting.h"
#include "tests/support/till/paymentdrive.h"
#include "tests/support/till/scriptedterminal.h"
#include "tests/support/till/simulatortill.h"
#include "tests/support/till/tillfixture.h"

#include <QLoggingCategory>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace tillside;
using namespace Qt::StringLiterals;
using sim::Fault;
using sim::Stage;

namespace {

bool isPairing(const HttpRequest &request)
{
    return request.path.endsWith("/pair"_L1);
}

/// A terminal that gives \a token for any code and accepts it in any form, but knows no payment.
ScriptedTerminal::Script giving(const QByteArray &token)
{
    return [token](const HttpRequest &request) {
        return isPairing(request) ? ScriptedTerminal::tokenAnswer(token)
                                  : ScriptedTerminal::plain(400, "Transaction not found");
    };
}

bool anyHeaderHolds(const QList<HttpRequest> &requests, const QByteArray &secret)
{
    return std::ranges::any_of(requests, [&secret](const HttpRequest &request) {
        const QList<QByteArray> values = request.headers.values();
        return request.body.contains(secret)
            || request.query.toString().contains(QString::fromLatin1(secret))
            || std::ranges::any_of(
                   values, [&secret](const QByteArray &value) { return value.contains(secret); });
    });
}

} // namespace

/// Pairing a terminal that is already known, and the effect of pairing on its payments.
class PairingAgainTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }
    void init();

    void pairingAgainKeepsTheIdAndWhatIsOpen();
    void theSerialNumberTellsWhichTerminalItIs();
    void aForgottenTerminalIsTheSameWhenItComesBack();
    void aTokenThatIsTakenNoMoreAsksForPairing();
    void aNameOfAnotherTerminalIsTaken();
    void anotherCertificateMeansTheOldTokenIsDeletedAndNeverSent();
    void theSameCertificateKeepsTheTokenUntilThereIsANewOne();
    void paymentsNeverSendTheTokenToAnotherCertificate();
    void plainHttpIsMarkedAndItsRefusalsProveNothing();
    void aTerminalInUseIsNotPaired();
    void aSerialNumberIsTheSameInEitherCase();
    void oneDeviceIsNotPairedTwice();
    void devicesThatShareACertificateArePairedOnPurpose();

private:
    std::unique_ptr<sim::SimulatedTerminal> makeTerminal(sim::TerminalOptions options = {});
    /// Why pairing failed; nothing if it worked.
    std::optional<PairingFailure> failureOf(const PairingRequest &request);
    [[nodiscard]] QByteArray tokenOf(const TerminalRecord &terminal);

    std::unique_ptr<TillFixture> m_till;
};

void PairingAgainTest::init()
{
    m_till = std::make_unique<TillFixture>();
}

std::unique_ptr<sim::SimulatedTerminal> PairingAgainTest::makeTerminal(sim::TerminalOptions options)
{
    options.timing = sim::Timing::instant();
    auto terminal = std::make_unique<sim::SimulatedTerminal>(options);
    if (!terminal->listen())
        qFatal("no free port");
    return terminal;
}

std::optional<PairingFailure> PairingAgainTest::failureOf(const PairingRequest &request)
{
    const auto end = TillFixture::run(m_till->pairings(), request);
    return end ? std::nullopt : std::optional(end.error());
}

QByteArray PairingAgainTest::tokenOf(const TerminalRecord &terminal)
{
    return m_till->tokenOf(terminal.id);
}

void PairingAgainTest::pairingAgainKeepsTheIdAndWhatIsOpen()
{
    const auto terminal = makeTerminal();
    const PairingRequest request = TillFixture::requestFor(*terminal);
    const auto first = m_till->pair(request);
    QVERIFY(first);
    terminal->setScenario({Fault::Error500, Stage::Result, 0});
    PaymentId open;
    {
        PaymentDrive drive(m_till->payments(), m_till->intent(PaymentType::Sale, 1250));
        QVERIFY(drive.waitUntil(
            [&] { return drive.told() && drive.told()->state == PaymentState::Unanswered; }));
        open = drive.payment().id;
    }
    const QByteArray oldToken = terminal->token();
    const auto second = m_till->pair(request);
    QVERIFY(second);
    QCOMPARE(second->id, first->id);
    QVERIFY(terminal->token() != oldToken);
    QCOMPARE(tokenOf(*second), terminal->token());
    // A till that continues without a restart also asks with the new token.
    terminal->setScenario({});
    m_till->checkAll();
    QCOMPARE(m_till->payment(open).state, PaymentState::Approved);
}

void PairingAgainTest::theSerialNumberTellsWhichTerminalItIs()
{
    const auto terminal = makeTerminal();
    const auto first = m_till->pair(TillFixture::requestFor(*terminal));
    QVERIFY(first);
    const auto renamed
        = m_till->pair(TillFixture::requestFor(*terminal, UtiMode::Theirs, u"Bar"_s));
    QVERIFY(renamed);
    QCOMPARE(renamed->id, first->id);
    QCOMPARE(m_till->terminal().name, u"Bar"_s);
}

void PairingAgainTest::aForgottenTerminalIsTheSameWhenItComesBack()
{
    const auto terminal = makeTerminal();
    const PairingRequest request = TillFixture::requestFor(*terminal);
    const auto first = m_till->pair(request);
    QVERIFY(first);
    const PaymentRecord sale = m_till->charge(PaymentType::Sale, 1250).payment;
    QVERIFY(TillFixture::answerOf(forgetTerminal(m_till->payments(), m_till->vault(), *first)));
    const auto back = m_till->pair(request);
    QVERIFY(back);
    QCOMPARE(back->id, first->id);
    QVERIFY(!m_till->terminal().forgottenAt);
    const Charge reversal = m_till->charge(m_till->intent(PaymentType::Void, 1250, sale));
    QCOMPARE(reversal.payment.state, PaymentState::Approved);
}

/// Another till was paired with the terminal, which accepts one token at a time.
void PairingAgainTest::aTokenThatIsTakenNoMoreAsksForPairing()
{
    const auto terminal = makeTerminal();
    const PairingRequest request = TillFixture::requestFor(*terminal);
    QVERIFY(m_till->pair(request));
    terminal->setScenario({Fault::InProgressForEver, Stage::Card, 0});
    PaymentId open;
    {
        PaymentDrive drive(m_till->payments(), m_till->intent(PaymentType::Sale, 1250));
        QVERIFY(drive.waitUntil([&] { return terminal->running() && !drive.isPosting(); }));
        QVERIFY(tillAt(*terminal).pair("1234"));
        QVERIFY(drive.waitUntilOver());
        QCOMPARE(drive.stuck(), Stuck::NeedsPairing);
        open = drive.payment().id;
    }
    QCOMPARE(outcomeOf(m_till->payment(open).state), Outcome::Unresolved);
    QVERIFY(m_till->pair(request));
    terminal->tapCard();
    m_till->checkUntilNothingChanges();
    QCOMPARE(m_till->payment(open).state, PaymentState::Approved);
}

void PairingAgainTest::aNameOfAnotherTerminalIsTaken()
{
    const auto first = makeTerminal();
    QVERIFY(m_till->pair(TillFixture::requestFor(*first)));
    sim::TerminalOptions options;
    options.serial = u"1850099999"_s;
    const auto second = makeTerminal(options);
    const auto failure = failureOf(TillFixture::requestFor(*second, UtiMode::Theirs, u"COUNTER"_s));
    QVERIFY(failure);
    QCOMPARE(failure->error, PairingError::NameTaken);
    QCOMPARE(second->counters().connections, 0);
}

void PairingAgainTest::anotherCertificateMeansTheOldTokenIsDeletedAndNeverSent()
{
    const QByteArray old = "1111222233334444";
    ScriptedTerminal terminal(makeIdentity());
    terminal.setScript(giving(old));
    const PairingRequest request{terminal.profile(), Secret("1234"), std::nullopt};
    const auto before = m_till->pair(request);
    QVERIFY(before);
    QVERIFY(anyHeaderHolds(terminal.seen(), old)); // So that its absence proves something.
    terminal.clearSeen();
    terminal.setIdentity(makeIdentity());
    bool wasGone = false;
    terminal.setScript([&](const HttpRequest &seen) {
        if (isPairing(seen))
            wasGone = tokenOf(*before).isEmpty();
        return giving("5555666677778888")(seen);
    });
    const auto after = m_till->pair(request);
    QVERIFY(after);
    QVERIFY(wasGone);
    QCOMPARE(after->id, before->id);
    QVERIFY(after->fingerprint != before->fingerprint);
    QCOMPARE(tokenOf(*after), "5555666677778888");
    QVERIFY(!anyHeaderHolds(terminal.seen(), old));
}

void PairingAgainTest::theSameCertificateKeepsTheTokenUntilThereIsANewOne()
{
    const auto terminal = makeTerminal();
    const auto paired = m_till->pair(TillFixture::requestFor(*terminal));
    QVERIFY(paired);
    const QByteArray token = terminal->token();
    PairingRequest wrong = TillFixture::requestFor(*terminal);
    wrong.code = Secret("9999");
    QVERIFY(failureOf(wrong));
    QCOMPARE(tokenOf(*paired), token);
    QCOMPARE(m_till->terminal(), *paired);
    QCOMPARE(m_till->charge(PaymentType::Sale, 1250).payment.state, PaymentState::Approved);
}

void PairingAgainTest::paymentsNeverSendTheTokenToAnotherCertificate()
{
    ScriptedTerminal terminal(makeIdentity());
    terminal.setScript(giving("1111222233334444"));
    QVERIFY(m_till->pair({terminal.profile(), Secret("1234"), std::nullopt}));
    terminal.clearSeen();
    const qint64 bytes = terminal.applicationBytes();
    terminal.setIdentity(makeIdentity());
    const Charge charge = m_till->charge(PaymentType::Sale, 1250);
    QCOMPARE(charge.payment.state, PaymentState::NotCharged);
    QCOMPARE(m_till->codes(charge.payment.id).last(), nameOf(EvidenceCode::CertificateRefused));
    QVERIFY(terminal.seen().isEmpty());
    QCOMPARE(terminal.applicationBytes(), bytes);
}

void PairingAgainTest::plainHttpIsMarkedAndItsRefusalsProveNothing()
{
    sim::TerminalOptions options;
    options.tls = false;
    const auto terminal = makeTerminal(options);
    const auto paired = m_till->pair(TillFixture::requestFor(*terminal));
    QVERIFY(paired);
    QVERIFY(paired->plainHttp);
    QVERIFY(paired->fingerprint.isEmpty());
    QVERIFY(m_till->terminal().plainHttp);
    terminal->setScenario({Fault::Error400, Stage::Post, 0});
    const Charge charge = m_till->charge(PaymentType::Sale, 1250);
    QCOMPARE(charge.payment.state, PaymentState::Unidentified);
    QVERIFY(!m_till->codes(charge.payment.id).contains(nameOf(EvidenceCode::Refused)));
}

void PairingAgainTest::aTerminalInUseIsNotPaired()
{
    const auto terminal = makeTerminal();
    const PairingRequest request = TillFixture::requestFor(*terminal);
    const auto paired = m_till->pair(request);
    QVERIFY(paired);
    terminal->setScenario({Fault::InProgressForEver, Stage::Card, 0});
    PaymentDrive drive(m_till->payments(), m_till->intent(PaymentType::Sale, 1250));
    QVERIFY(drive.waitUntil([&] { return terminal->running() && !drive.isPosting(); }));
    const auto failure = failureOf(request);
    QVERIFY(failure);
    QCOMPARE(failure->error, PairingError::TerminalInUse);
    QCOMPARE(terminal->counters().pairings, 1);
    // The payment kept its token.
    terminal->tapCard();
    QVERIFY(drive.waitUntilOver());
    QCOMPARE(drive.payment().state, PaymentState::Approved);
}

void PairingAgainTest::aSerialNumberIsTheSameInEitherCase()
{
    sim::TerminalOptions options;
    options.serial = u"SN12AB"_s;
    const auto terminal = makeTerminal(options);
    const auto first = m_till->pair(TillFixture::requestFor(*terminal));
    QVERIFY(first);
    PairingRequest lower = TillFixture::requestFor(*terminal, UtiMode::Theirs, u"Bar"_s);
    lower.profile.serial = *Serial::parse(u"sn12ab");
    terminal->setScenario({Fault::InProgressForEver, Stage::Card, 0});
    {
        PaymentDrive drive(m_till->payments(), m_till->intent(PaymentType::Sale, 1250));
        QVERIFY(drive.waitUntil([&] { return terminal->running() && !drive.isPosting(); }));
        QCOMPARE(failureOf(lower)->error, PairingError::TerminalInUse);
        terminal->tapCard();
        QVERIFY(drive.waitUntilOver());
    }
    const auto known = TillFixture::answerOf(m_till->payments().journal.run(
        [](Journal &journal) { return journal.terminalWithSerial(*Serial::parse(u"sn12AB")); }));
    QVERIFY(known.value());
    QCOMPARE(known.value()->id, first->id);
}

void PairingAgainTest::oneDeviceIsNotPairedTwice()
{
    const auto terminal = makeTerminal();
    QVERIFY(m_till->pair(TillFixture::requestFor(*terminal)));
    const int pairings = terminal->counters().pairings;
    PairingRequest other = TillFixture::requestFor(*terminal, UtiMode::Theirs, u"Bar"_s);
    other.profile.serial = *Serial::parse(u"another");
    const auto failure = failureOf(other);
    QVERIFY(failure);
    QCOMPARE(failure->error, PairingError::CertificateKnown);
    QCOMPARE(failure->words, u"Counter"_s);
    QCOMPARE(terminal->counters().pairings, pairings); // The code was not used.
}

void PairingAgainTest::devicesThatShareACertificateArePairedOnPurpose()
{
    const Identity shared = makeIdentity();
    ScriptedTerminal first(shared);
    first.setScript(giving("1111222233334444"));
    const auto one = m_till->pair({.profile = first.profile(), .code = Secret("1234")});
    QVERIFY(one);
    ScriptedTerminal second(shared);
    second.setScript(giving("5555666677778888"));
    PairingRequest request{.profile = second.profile(), .code = Secret("1234")};
    request.profile.serial = *Serial::parse(u"another");
    request.profile.name = u"Bar"_s;
    QCOMPARE(failureOf(request)->error, PairingError::CertificateKnown);
    request.sameCertificate = true;
    const auto two = m_till->pair(request);
    QVERIFY(two);
    QVERIFY(two->id != one->id);
    QCOMPARE(tokenOf(*one), "1111222233334444");
    QCOMPARE(tokenOf(*two), "5555666677778888");
}

QTEST_GUILESS_MAIN(PairingAgainTest)
#include "pairingagaintest.moc"
