#include "core/payment/forgetting.h"
#include "core/payment/terminalcheck.h"
#include "core/vault/credential.h"
#include "tests/support/till/scriptedterminal.h"
#include "tests/support/till/tillfixture.h"

#include <QLoggingCategory>
#include <QTest>

#include <memory>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kToken("7653518633181484");

/// A terminal that gives kToken for any code.
ScriptedTerminal::Script giving()
{
    return [](const HttpRequest &request) {
        return request.path.endsWith("/pair"_L1)
            ? ScriptedTerminal::tokenAnswer(kToken)
            : ScriptedTerminal::plain(400, "Transaction not found");
    };
}

} // namespace

/// A token goes to the certificate that it was given out under, and a payment to the terminal that
/// the person saw.
class TerminalsTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }
    void init();

    void aTokenIsNotSentToTheCertificateOfAnOlderRecord();
    void anOpenTillDoesNotGoOnWithAnOlderRecord();
    void anEntryOfAnEarlierVersionIsBoundOnFirstUse();
    void whoOnlyLooksBindsNothing();
    void anEntryThatIsNotUnderstoodIsNotSent();
    void whatChangedSinceThePersonSawItIsShownFirst_data();
    void whatChangedSinceThePersonSawItIsShownFirst();
    void aForgottenTerminalTakesNoPayment();
    void aForgottenTerminalIsNotAskedEither();
    void forgettingKeepsWhatWasChangedMeanwhile();

private:
    /// Writes \a record as another face of the till would.
    void write(const TerminalRecord &record);
    void pairAgainElsewhere();

    std::unique_ptr<ScriptedTerminal> m_terminal;
    std::unique_ptr<TillFixture> m_till;
    TerminalRecord m_paired;
};

void TerminalsTest::init()
{
    m_till.reset();
    m_terminal = std::make_unique<ScriptedTerminal>(makeIdentity());
    m_terminal->setScript(giving());
    m_till = std::make_unique<TillFixture>();
    const auto paired = m_till->pair(
        {.profile = m_terminal->profile(), .code = Secret("1234"), .fingerprint = {}});
    QVERIFY(paired);
    m_paired = *paired;
    m_terminal->clearSeen();
}

void TerminalsTest::write(const TerminalRecord &record)
{
    QVERIFY(TillFixture::answerOf(m_till->payments().journal.run(
        [record](Journal &journal) { return journal.saveTerminal(record); })));
}

/// The terminal gets another certificate and is paired with it; then the journal is as it was
/// before, as after restoring a backup.
void TerminalsTest::pairAgainElsewhere()
{
    m_terminal->setIdentity(makeIdentity());
    QVERIFY(m_till->pair(
        {.profile = m_terminal->profile(), .code = Secret("1234"), .fingerprint = {}}));
    QVERIFY(m_till->terminal().fingerprint != m_paired.fingerprint);
    write(m_paired);
    m_terminal->clearSeen();
}

void TerminalsTest::aTokenIsNotSentToTheCertificateOfAnOlderRecord()
{
    pairAgainElsewhere();
    m_till->restart();
    const qint64 bytes = m_terminal->applicationBytes();
    const Charge charge = m_till->charge(PaymentType::Sale, 1250);
    QVERIFY(charge.refused);
    QCOMPARE(charge.refused->error, StartError::NoToken);
    QCOMPARE(charge.refused->vault, VaultError::PairedElsewhere);
    QCOMPARE(m_terminal->applicationBytes(), bytes);
    QVERIFY(m_terminal->seen().isEmpty());
}

void TerminalsTest::anOpenTillDoesNotGoOnWithAnOlderRecord()
{
    pairAgainElsewhere();
    const Charge charge = m_till->charge(PaymentType::Sale, 1250); // Without a restart.
    QCOMPARE(charge.refused->vault, VaultError::PairedElsewhere);
    QVERIFY(m_terminal->seen().isEmpty());
}

void TerminalsTest::anEntryOfAnEarlierVersionIsBoundOnFirstUse()
{
    QVERIFY(TillFixture::answerOf(m_till->vault().write(m_paired.id, Secret(kToken))));
    m_till->restart();
    QVERIFY(!m_till->charge(PaymentType::Sale, 1250).refused);
    const Secret entry = TillFixture::answerOf(m_till->vault().read(m_paired.id)).value();
    QVERIFY(fromEntry(entry));
    QCOMPARE(fromEntry(entry)->fingerprint, m_paired.fingerprint);
    QCOMPARE(fromEntry(entry)->token.reveal(), kToken);
}

/// Without the terminal's lock another face may be pairing it at the same moment.
void TerminalsTest::whoOnlyLooksBindsNothing()
{
    QVERIFY(TillFixture::answerOf(m_till->vault().write(m_paired.id, Secret(kToken))));
    m_till->restart();
    QVERIFY(TillFixture::answerOf(m_till->payments().terminals.open(m_paired)));
    const Secret entry = TillFixture::answerOf(m_till->vault().read(m_paired.id)).value();
    QCOMPARE(entry.reveal(), kToken);
}

void TerminalsTest::anEntryThatIsNotUnderstoodIsNotSent()
{
    QVERIFY(TillFixture::answerOf(m_till->vault().write(m_paired.id, Secret(R"({"version":2})"))));
    m_till->restart();
    QCOMPARE(m_till->charge(PaymentType::Sale, 1250).refused->vault, VaultError::Failed);
    QVERIFY(m_terminal->seen().isEmpty());
}

void TerminalsTest::whatChangedSinceThePersonSawItIsShownFirst_data()
{
    QTest::addColumn<TerminalRecord>("now");
    QTest::addColumn<std::optional<StartError>>("refused");
    const auto row = [](const char *name, auto change, std::optional<StartError> refused) {
        TerminalRecord record;
        change(record);
        QTest::newRow(name) << record << refused;
    };
    const auto replaced = StartError::TerminalReplaced;
    const auto changed = StartError::TerminalChanged;
    row(
        "the currency", [](auto &now) { now.currency = *Currency::fromCode(u"JPY"); }, changed);
    row(
        "the decimals", [](auto &now) { now.decimals = 3; }, changed);
    row(
        "the host", [](auto &now) { now.host = u"192.168.1.9"_s; }, changed);
    row(
        "the port", [](auto &now) { now.port = 9; }, changed);
    row(
        "the certificate", [](auto &now) { now.fingerprint = QByteArray(32, 'x'); }, replaced);
    row(
        "the encryption", [](auto &now) { now.plainHttp = true; }, replaced);
    row(
        "the name", [](auto &now) { now.name = u"Bar"_s; }, std::nullopt);
    row(
        "the giver of the UTI", [](auto &now) { now.utiMode = UtiMode::Ours; }, std::nullopt);
}

void TerminalsTest::whatChangedSinceThePersonSawItIsShownFirst()
{
    QFETCH(TerminalRecord, now);
    QFETCH(std::optional<StartError>, refused);
    const PaymentIntent seen = m_till->intent(PaymentType::Sale, 1250);
    const TerminalRecord plain;
    TerminalRecord record = m_paired;
    record.currency = now.currency == plain.currency ? record.currency : now.currency;
    record.decimals = now.decimals == plain.decimals ? record.decimals : now.decimals;
    record.host = now.host.isEmpty() ? record.host : now.host;
    record.port = now.port == 0 ? record.port : now.port;
    record.fingerprint = now.fingerprint.isEmpty() ? record.fingerprint : now.fingerprint;
    record.plainHttp = now.plainHttp;
    record.name = now.name.isEmpty() ? record.name : now.name;
    record.utiMode = now.utiMode;
    write(record);
    const Charge charge = m_till->charge(seen);
    QCOMPARE(charge.refused.has_value(), refused.has_value());
    if (!refused) {
        QCOMPARE(charge.payment.utiMode, record.utiMode);
        return;
    }
    QCOMPARE(charge.refused->error, *refused);
    QCOMPARE(charge.refused->terminal, record);
    QVERIFY(m_terminal->seen().isEmpty());
    const auto recorded = TillFixture::answerOf(
        m_till->payments().journal.run([](Journal &journal) { return journal.payments({}); }));
    QVERIFY(recorded.value().empty());
}

void TerminalsTest::aForgottenTerminalTakesNoPayment()
{
    const PaymentIntent seen = m_till->intent(PaymentType::Sale, 1250);
    QVERIFY(TillFixture::answerOf(forgetTerminal(m_till->payments(), m_till->vault(), m_paired)));
    const Charge charge = m_till->charge(seen); // The client and its token may still be open.
    QVERIFY(charge.refused);
    QCOMPARE(charge.refused->error, StartError::TerminalForgotten);
    QVERIFY(m_terminal->seen().isEmpty());
}

void TerminalsTest::aForgottenTerminalIsNotAskedEither()
{
    const PaymentRecord sale = m_till->charge(PaymentType::Sale, 1250).payment;
    QVERIFY(TillFixture::answerOf(forgetTerminal(m_till->payments(), m_till->vault(), m_paired)));
    m_terminal->clearSeen();
    TerminalCheck check(m_till->payments(), m_paired, {sale});
    QSignalSpy finished(&check, &TerminalCheck::finished);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(check.obstacle(), CheckObstacle::NoToken);
    QVERIFY(m_terminal->seen().isEmpty());
}

void TerminalsTest::forgettingKeepsWhatWasChangedMeanwhile()
{
    TerminalRecord renamed = m_paired;
    renamed.name = u"Bar"_s;
    write(renamed);
    QVERIFY(TillFixture::answerOf(forgetTerminal(m_till->payments(), m_till->vault(), m_paired)));
    const auto now = TillFixture::answerOf(m_till->payments().journal.run(
        [id = m_paired.id](Journal &journal) { return journal.terminal(id); }));
    QVERIFY(now.value()->forgottenAt);
    QCOMPARE(now.value()->name, u"Bar"_s);
}

QTEST_GUILESS_MAIN(TerminalsTest)
#include "terminalstest.moc"
