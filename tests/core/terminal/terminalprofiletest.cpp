#include "core/terminal/terminalprofile.h"

#include "core/payment/forgetting.h"
#include "core/terminal/terminallock.h"
#include "tests/support/till/tillfixture.h"

#include <QLoggingCategory>
#include <QTest>

#include <memory>

using namespace tillside;
using namespace Qt::StringLiterals;

class TerminalProfileTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }
    void init();

    void aNewNameChangesNothingElse();
    void atANewAddressThePinStays();
    void aCutOffStaysWhenItIsPairedAgain();
    void aNameOfAnotherTerminalIsRefused();
    void aTerminalInUseIsNotChanged();
    void aForgottenTerminalIsNotChanged();
    void afterTheAnswerTheLockIsFree();

private:
    std::unique_ptr<sim::SimulatedTerminal> makeTerminal(const QString &serial);
    TerminalRecord pair(const QString &serial, const QString &name);
    [[nodiscard]] Result<TerminalRecord, ProfileFailure> changed(const TerminalId &terminal,
                                                                 const ProfileChange &change);

    std::unique_ptr<TillFixture> m_till;
    std::vector<std::unique_ptr<sim::SimulatedTerminal>> m_terminals;
};

void TerminalProfileTest::init()
{
    m_terminals.clear();
    m_till = std::make_unique<TillFixture>();
}

std::unique_ptr<sim::SimulatedTerminal> TerminalProfileTest::makeTerminal(const QString &serial)
{
    sim::TerminalOptions options;
    options.serial = serial;
    options.timing = sim::Timing::instant();
    auto terminal = std::make_unique<sim::SimulatedTerminal>(options);
    if (!terminal->listen())
        qFatal("no free port");
    return terminal;
}

TerminalRecord TerminalProfileTest::pair(const QString &serial, const QString &name)
{
    m_terminals.push_back(makeTerminal(serial));
    return m_till->pair(TillFixture::requestFor(*m_terminals.back(), UtiMode::Theirs, name))
        .value();
}

Result<TerminalRecord, ProfileFailure> TerminalProfileTest::changed(const TerminalId &terminal,
                                                                    const ProfileChange &change)
{
    return TillFixture::answerOf(changeProfile(m_till->pairings(), terminal, change));
}

void TerminalProfileTest::aNewNameChangesNothingElse()
{
    TerminalRecord expected = pair(u"1850012345"_s, u"Counter"_s);
    expected.name = u"Bar"_s;
    const auto result = changed(expected.id, {.name = u"Bar"_s, .address = {}});
    QVERIFY(result);
    QCOMPARE(result.value(), expected);
    QCOMPARE(m_till->terminal(), expected);
}

void TerminalProfileTest::atANewAddressThePinStays()
{
    const TerminalRecord before = pair(u"1850012345"_s, u"Counter"_s);
    const auto stranger = makeTerminal(u"1850012345"_s);
    const TerminalAddress address{u"127.0.0.1"_s, stranger->port()};
    const auto result = changed(before.id, {.name = {}, .address = address});
    QVERIFY(result);
    QCOMPARE(result.value().port, stranger->port());
    QCOMPARE(result.value().fingerprint, before.fingerprint);
    m_till->charge(PaymentType::Sale, 1250);
    QCOMPARE(stranger->counters().applicationBytes, 0);
}

/// It belongs to the bank behind the terminal, not to the pairing.
void TerminalProfileTest::aCutOffStaysWhenItIsPairedAgain()
{
    TerminalRecord expected = pair(u"1850012345"_s, u"Counter"_s);
    QCOMPARE(expected.voidCutOff.toText(), u"01:00 Europe/London"_s);
    expected.voidCutOff = VoidCutOff::parse(u"23:30 Europe/Berlin"_s).value();
    const auto result
        = changed(expected.id, {.name = {}, .address = {}, .voidCutOff = expected.voidCutOff});
    QVERIFY(result);
    QCOMPARE(result.value(), expected);
    m_terminals.clear();
    QCOMPARE(pair(u"1850012345"_s, u"Counter"_s).voidCutOff, expected.voidCutOff);
}

void TerminalProfileTest::aNameOfAnotherTerminalIsRefused()
{
    pair(u"1850012345"_s, u"Counter"_s);
    const TerminalRecord bar = pair(u"1850012346"_s, u"Bar"_s);
    const auto result = changed(bar.id, {.name = u"COUNTER"_s, .address = {}});
    QVERIFY(!result);
    QCOMPARE(result.error().error, ProfileError::NameTaken);
    QCOMPARE(m_till->terminal(), bar);
    QVERIFY(changed(bar.id, {.name = u"BAR"_s, .address = {}}));
}

void TerminalProfileTest::aTerminalInUseIsNotChanged()
{
    const TerminalRecord counter = pair(u"1850012345"_s, u"Counter"_s);
    const auto lock = TerminalLock::tryAcquire(m_till->folder(), counter.id);
    QVERIFY(lock && lock.value());
    const auto result = changed(counter.id, {.name = u"Bar"_s, .address = {}});
    QVERIFY(!result);
    QCOMPARE(result.error().error, ProfileError::TerminalInUse);
    QCOMPARE(m_till->terminal(), counter);
}

void TerminalProfileTest::aForgottenTerminalIsNotChanged()
{
    const TerminalRecord counter = pair(u"1850012345"_s, u"Counter"_s);
    QVERIFY(TillFixture::answerOf(forgetTerminal(m_till->payments(), m_till->vault(), counter)));
    const auto result = changed(counter.id, {.name = u"Bar"_s, .address = {}});
    QVERIFY(!result);
    QCOMPARE(result.error().error, ProfileError::NotPaired);
}

void TerminalProfileTest::afterTheAnswerTheLockIsFree()
{
    const TerminalRecord counter = pair(u"1850012345"_s, u"Counter"_s);
    for (int i = 0; i < 50; ++i) {
        QVERIFY(changed(counter.id, {.name = u"Bar %1"_s.arg(i), .address = {}}));
        const auto lock = TerminalLock::tryAcquire(m_till->folder(), counter.id);
        QVERIFY(lock && lock.value());
    }
}

QTEST_GUILESS_MAIN(TerminalProfileTest)
#include "terminalprofiletest.moc"
