#include "tests/support/till/scriptedterminal.h"
#include "tests/support/till/tillfixture.h"

#include <QLoggingCategory>
#include <QTest>

#include <memory>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

/// A keychain that stores nothing, like one that is locked while its owner is away.
class LockedVault final : public TokenVault {
public:
    QFuture<VaultResult<Secret>> read(const VaultKey & /*key*/) override
    {
        return QtFuture::makeReadyFuture(VaultResult<Secret>(VaultError::NoAnswer));
    }
    QFuture<VaultResult<Done>> write(const VaultKey & /*key*/, const Secret & /*token*/) override
    {
        return QtFuture::makeReadyFuture(VaultResult<Done>(VaultError::NoAnswer));
    }
    QFuture<VaultResult<Done>> remove(const VaultKey & /*key*/) override
    {
        return QtFuture::makeReadyFuture(VaultResult<Done>(VaultError::NoAnswer));
    }
    QString place() const override { return u"locked"_s; }
};

std::optional<Fingerprint> shownBy(const sim::SimulatedTerminal &terminal)
{
    return Fingerprint::of(terminal.certificate());
}

bool isPairing(const HttpRequest &request)
{
    return request.path.endsWith("/pair"_L1);
}

} // namespace

/// Pairing for the first time, step by step, and what each step must not reveal.
class PairingTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }
    void init();

    void theRightFingerprintIsTrusted();
    void anotherFingerprintGetsNotOneByte();
    void withoutAFingerprintWhatIsShownIsPinned();
    void aWrongCodeIsToldInTheTerminalsWords();
    void whoShowsNoPairingScreenRefuses();
    void anAnswerWithoutATokenIsNone();
    void nobodyThereIsSaidSo();
    void aKeychainThatTakesNothingIsFoundOutBeforeTheCodeIsSpent();
    void theOtherHeaderFormIsTriedOnce_data();
    void theOtherHeaderFormIsTriedOnce();
    void aTokenThatIsTakenInNeitherFormIsNotKept();
    void aTokenThatIsNotProvedIsNotKept();

private:
    std::unique_ptr<sim::SimulatedTerminal> makeTerminal(sim::TerminalOptions options = {});
    /// Why pairing failed; nothing if it worked.
    std::optional<PairingFailure> failureOf(const PairingRequest &request);
    [[nodiscard]] QByteArray tokenOf(const TerminalRecord &terminal);

    std::unique_ptr<TillFixture> m_till;
};

void PairingTest::init()
{
    m_till = std::make_unique<TillFixture>();
}

std::unique_ptr<sim::SimulatedTerminal> PairingTest::makeTerminal(sim::TerminalOptions options)
{
    options.timing = sim::Timing::instant();
    auto terminal = std::make_unique<sim::SimulatedTerminal>(options);
    if (!terminal->listen())
        qFatal("no free port");
    return terminal;
}

std::optional<PairingFailure> PairingTest::failureOf(const PairingRequest &request)
{
    const auto end = TillFixture::run(m_till->pairings(), request);
    return end ? std::nullopt : std::optional(end.error());
}

QByteArray PairingTest::tokenOf(const TerminalRecord &terminal)
{
    return m_till->tokenOf(terminal.id);
}

void PairingTest::theRightFingerprintIsTrusted()
{
    const auto terminal = makeTerminal();
    PairingRequest request = TillFixture::requestFor(*terminal);
    request.fingerprint = shownBy(*terminal);
    const auto paired = m_till->pair(request);
    QVERIFY(paired);
    QCOMPARE(paired->fingerprint, shownBy(*terminal)->bytes());
    QCOMPARE(tokenOf(*paired), terminal->token());
    QCOMPARE(m_till->terminal(), *paired);
    QCOMPARE(m_till->charge(PaymentType::Sale, 1250).payment.state, PaymentState::Approved);
}

void PairingTest::anotherFingerprintGetsNotOneByte()
{
    const auto terminal = makeTerminal();
    PairingRequest request = TillFixture::requestFor(*terminal);
    request.fingerprint = Fingerprint::of(makeIdentity().certificate);
    const auto failure = failureOf(request);
    QVERIFY(failure);
    QCOMPARE(failure->error, PairingError::CertificateDiffers);
    QCOMPARE(failure->words, shownBy(*terminal)->toText());
    QCOMPARE(terminal->counters().applicationBytes, 0);
    QCOMPARE(terminal->counters().pairings, 0);
}

void PairingTest::withoutAFingerprintWhatIsShownIsPinned()
{
    const auto terminal = makeTerminal();
    const auto paired = m_till->pair(TillFixture::requestFor(*terminal));
    QVERIFY(paired);
    QCOMPARE(paired->fingerprint, shownBy(*terminal)->bytes());
    QVERIFY(!paired->plainHttp);
}

void PairingTest::aWrongCodeIsToldInTheTerminalsWords()
{
    const auto terminal = makeTerminal();
    PairingRequest request = TillFixture::requestFor(*terminal);
    request.code = Secret("9999");
    const auto failure = failureOf(request);
    QVERIFY(failure);
    QCOMPARE(failure->error, PairingError::CodeRefused);
    QCOMPARE(failure->words, u"Pairing failed"_s);
    QVERIFY(m_till->pair(TillFixture::requestFor(*terminal)));
}

void PairingTest::whoShowsNoPairingScreenRefuses()
{
    const auto terminal = makeTerminal();
    terminal->setPairingScreen(false);
    const auto failure = failureOf(TillFixture::requestFor(*terminal));
    QVERIFY(failure);
    QCOMPARE(failure->error, PairingError::CodeRefused);
}

void PairingTest::anAnswerWithoutATokenIsNone()
{
    ScriptedTerminal terminal(makeIdentity());
    for (const QByteArray body : {"Welcome", "{}", R"({"authToken":""})", R"({"authToken":1.5})",
                                  R"({"authToken":"line\r\nbreak"})"}) {
        terminal.setScript([body](const HttpRequest & /*request*/) {
            return HttpResponse{200, "application/json", body};
        });
        const auto failure = failureOf({terminal.profile(), Secret("1234"), std::nullopt});
        QVERIFY2(failure, body.constData());
        QCOMPARE(failure->error, PairingError::NoToken);
    }
}

void PairingTest::nobodyThereIsSaidSo()
{
    PairingRequest request;
    {
        const auto terminal = makeTerminal();
        request = TillFixture::requestFor(*terminal);
    }
    const auto failure = failureOf(request);
    QVERIFY(failure);
    QCOMPARE(failure->error, PairingError::NotReachable);
    QCOMPARE(failure->call, CallError::NotReachable);
}

void PairingTest::aKeychainThatTakesNothingIsFoundOutBeforeTheCodeIsSpent()
{
    const auto terminal = makeTerminal();
    const PairingRequest request = TillFixture::requestFor(*terminal);
    LockedVault locked;
    const auto failed = TillFixture::run(m_till->pairings(locked), request);
    QVERIFY(!failed);
    QCOMPARE(failed.error().error, PairingError::VaultUnusable);
    QCOMPARE(failed.error().vault, VaultError::NoAnswer);
    QCOMPARE(terminal->counters().pairings, 0);
    QVERIFY(m_till->pair(request));
}

void PairingTest::theOtherHeaderFormIsTriedOnce_data()
{
    QTest::addColumn<int>("told");
    QTest::addColumn<int>("taken");
    for (const AuthForm told : kAuthForms) {
        for (const AuthForm taken : kAuthForms) {
            QTest::addRow("%s to %s", nameOf(told).data(), nameOf(taken).data())
                << static_cast<int>(told) << static_cast<int>(taken);
        }
    }
}

void PairingTest::theOtherHeaderFormIsTriedOnce()
{
    QFETCH(const int, told);
    QFETCH(const int, taken);
    sim::TerminalOptions options;
    options.auth = static_cast<AuthForm>(taken);
    const auto terminal = makeTerminal(options);
    PairingRequest request = TillFixture::requestFor(*terminal);
    request.profile.authForm = static_cast<AuthForm>(told);
    const auto paired = m_till->pair(request);
    QVERIFY(paired);
    QCOMPARE(paired->authForm, static_cast<AuthForm>(taken));
    QCOMPARE(terminal->counters().pairings, 1);
    QCOMPARE(terminal->counters().gets, told == taken ? 1 : 2);
    QCOMPARE(m_till->charge(PaymentType::Sale, 1250).payment.state, PaymentState::Approved);
}

void PairingTest::aTokenThatIsTakenInNeitherFormIsNotKept()
{
    ScriptedTerminal terminal(makeIdentity());
    terminal.setScript([](const HttpRequest &request) {
        return isPairing(request) ? ScriptedTerminal::tokenAnswer("token")
                                  : ScriptedTerminal::plain(401, "Unauthorized");
    });
    const auto failure = failureOf({terminal.profile(), Secret("1234"), std::nullopt});
    QVERIFY(failure);
    QCOMPARE(failure->error, PairingError::TokenNotAccepted);
    QCOMPARE(terminal.seen().size(), 3);
    QCOMPARE(terminal.seen().at(0).headers.value("authorization"), QByteArray());
    QCOMPARE(terminal.seen().at(1).headers.value("authorization"), "token");
    QCOMPARE(terminal.seen().at(2).headers.value("authorization"), "Bearer token");
}

void PairingTest::aTokenThatIsNotProvedIsNotKept()
{
    ScriptedTerminal terminal(makeIdentity());
    terminal.setScript([](const HttpRequest &request) {
        return isPairing(request) ? ScriptedTerminal::tokenAnswer("token")
                                  : ScriptedTerminal::plain(500, "Internal error");
    });
    const auto failure = failureOf({terminal.profile(), Secret("1234"), std::nullopt});
    QVERIFY(failure);
    QCOMPARE(failure->error, PairingError::TokenNotProved);
}

QTEST_GUILESS_MAIN(PairingTest)
#include "pairingtest.moc"
