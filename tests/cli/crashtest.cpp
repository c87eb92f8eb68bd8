#include "tests/cli/clitill.h"
#include "tests/cli/cutpoint.h"
#include "tests/cli/terminalprocess.h"

#include <QSet>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

/// The till is killed at each step of its journal, and its next run tells the truth.
class CrashTest : public QObject {
    Q_OBJECT

private slots:
    void killedAtEachStepOfTheJournalNothingIsForgotten_data();
    void killedAtEachStepOfTheJournalNothingIsForgotten();
    void killedWhileTheRequestIsOut();
    void killedWhileTheCustomerPays();

private:
    /// Charges \a reference and dies at the \a step th disk sync. Returns false if it ended first.
    [[nodiscard]] bool diesAt(int step, bool isAfter, const QString &amount,
                              const QString &reference) const;
    /// Checks that what the next run knows about the payment \a reference matches the terminal.
    void checkAgainstLedger(const QString &reference);
    void settle(const QJsonObject &payment, bool charged) const;

    std::unique_ptr<CliTill> m_till;
    std::unique_ptr<TerminalProcess> m_terminal;
    QSet<QString> m_seen; ///< The last evidence of the payments left open.
};

namespace {

constexpr int kPatience = 60'000;
constexpr int kMostSteps = 60; ///< Far more than a payment takes.

/// Whether the newest of \a open has a UTI that the terminal does not know.
/// Whether a person or the till still has to find out about one of \a payments.
bool isAnyOpen(const QJsonArray &payments)
{
    return std::any_of(payments.begin(), payments.end(), [](const QJsonValue &payment) {
        return payment["outcome"_L1] == "unresolved"_L1 && payment["settled"_L1].isNull();
    });
}

bool isMoney(const QString &outcome)
{
    return outcome == "approved"_L1;
}

} // namespace

bool CrashTest::diesAt(int step, bool isAfter, const QString &amount,
                       const QString &reference) const
{
    const CutPoint cut{.at = step,
                       .how = isAfter ? CutPoint::How::After : CutPoint::How::Before,
                       .calls = u"fdatasync"_s};
    const auto charging
        = m_till->start({u"charge"_s, u"--amount"_s, amount, u"--reference"_s, reference}, {},
                        cut.environment(m_till->folder()));
    const CliRun run = charging->wait();
    if (run.code != CliRun::kCrashed && run.code > 20)
        qFatal("%s", run.described().constData());
    return run.code == CliRun::kCrashed;
}

void CrashTest::checkAgainstLedger(const QString &reference)
{
    const int charges = m_terminal->charges(reference);
    QVERIFY2(charges <= 1, qPrintable(reference));
    const QJsonObject payment
        = m_till->run({u"list"_s, u"--limit"_s, u"1"_s}).array().at(0).toObject();
    if (payment["reference"_L1].toString() != reference) {
        QCOMPARE(charges, 0); // Nothing was sent before it was recorded.
        m_seen << u"nothing"_s;
        return;
    }
    const QString outcome = payment["outcome"_L1].toString();
    const QStringList evidence = evidenceOf(payment);
    m_seen << evidence.back();
    if (outcome != "unresolved"_L1) {
        QCOMPARE(isMoney(outcome), charges == 1);
        return;
    }
    // A payment may only be open if the terminal cannot be asked about it, or never received it.
    const bool isNameless = payment["uti"_L1].isNull();
    QCOMPARE(evidence.back(), isNameless ? u"interrupted-while-sending"_s : u"unknown-uti"_s);
    QVERIFY(isNameless || charges == 0);
    settle(payment, charges == 1);
}

void CrashTest::settle(const QJsonObject &payment, bool charged) const
{
    const CliRun settled = m_till->run({u"settle"_s, payment["id"_L1].toString(),
                                        charged ? u"--charged"_s : u"--not-charged"_s, u"--seen"_s,
                                        u"the terminal's journal"_s, u"--note"_s, u"Kim"_s});
    QVERIFY2(settled.code == 0, settled.described());
}

void CrashTest::killedAtEachStepOfTheJournalNothingIsForgotten_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("uti");
    QTest::addColumn<bool>("isAfter");
    QTest::newRow("approved, written") << u"10.00"_s << u"theirs"_s << false;
    QTest::newRow("approved, synced") << u"10.00"_s << u"theirs"_s << true;
    QTest::newRow("declined, synced") << u"10.05"_s << u"theirs"_s << true;
    QTest::newRow("cancelled, synced") << u"10.33"_s << u"theirs"_s << true;
    QTest::newRow("own UTI, synced") << u"10.00"_s << u"ours"_s << true;
}

void CrashTest::killedAtEachStepOfTheJournalNothingIsForgotten()
{
    QFETCH(const QString, amount);
    QFETCH(const QString, uti);
    QFETCH(const bool, isAfter);
    m_till = std::make_unique<CliTill>();
    m_terminal = std::make_unique<TerminalProcess>();
    m_seen.clear();
    QCOMPARE(m_till->pair(*m_terminal, u"Counter"_s, {u"--uti"_s, uti}).code, 0);
    int step = 1;
    while (step < kMostSteps) {
        const QString reference = u"step-%1"_s.arg(step);
        if (!diesAt(step, isAfter, amount, reference))
            break;
        const CliRun checked = m_till->run({u"check"_s, u"--all"_s});
        QVERIFY2(checked.code == (isAnyOpen(checked.array()) ? 20 : 0), checked.described());
        checkAgainstLedger(reference);
        if (QTest::currentTestFailed())
            return;
        ++step;
    }
    QVERIFY2(step > 4 && step < kMostSteps, qPrintable(QString::number(step)));
    // The kills reached each kind of step: before the record, after it, after "sending", and later,
    // when the till has a UTI and finds out the outcome.
    const QByteArray seen = QStringList(m_seen.begin(), m_seen.end()).join(u' ').toUtf8();
    QVERIFY2(m_seen.contains(u"nothing"_s), seen);
    QVERIFY2(m_seen.contains(u"interrupted-before-sending"_s), seen);
    const bool isOurs = uti == "ours"_L1;
    QVERIFY2(m_seen.contains(isOurs ? u"unknown-uti"_s : u"interrupted-while-sending"_s), seen);
    QVERIFY2(m_seen.size() >= 3, seen);
}

void CrashTest::killedWhileTheRequestIsOut()
{
    m_terminal = std::make_unique<TerminalProcess>(
        QStringList{u"--instant"_s, u"--scenario"_s, u"late*1"_s});
    m_till = std::make_unique<CliTill>();
    QCOMPARE(m_till->pair(*m_terminal).code, 0);
    const auto running = m_till->start({u"charge"_s, u"--amount"_s, u"10.00"_s});
    QTRY_COMPARE_WITH_TIMEOUT(m_terminal->ledger().size(), 1, kPatience);
    running->kill();
    QCOMPARE(m_till->charge(u"10.00"_s).code, 5);
    const QJsonObject left = m_till->list().at(0).toObject();
    QCOMPARE(left["outcome"_L1].toString(), u"unresolved"_s);
    QCOMPARE(evidenceOf(left).back(), u"interrupted-while-sending"_s);
    QCOMPARE(m_terminal->requests("POST"), 1);
}

void CrashTest::killedWhileTheCustomerPays()
{
    m_terminal = std::make_unique<TerminalProcess>(QStringList{}); // As slow as in a shop.
    m_till = std::make_unique<CliTill>();
    QCOMPARE(m_till->pair(*m_terminal).code, 0);
    const auto running = m_till->start({u"charge"_s, u"--amount"_s, u"10.00"_s});
    QTRY_VERIFY_WITH_TIMEOUT(evidenceOf(m_till->list().at(0).toObject()).contains(u"progress"_s),
                             kPatience);
    running->kill();
    QCOMPARE(m_terminal->ledger().size(), 0);
    QCOMPARE(m_till->run({u"check"_s, u"--all"_s}).code, 20);
    QTRY_COMPARE_WITH_TIMEOUT(m_terminal->ledger().size(), 1, kPatience);
    const CliRun checked = m_till->run({u"check"_s, u"--all"_s});
    QVERIFY2(checked.code == 0, checked.described());
    QCOMPARE(checked.array().at(0)["outcome"_L1].toString(), u"approved"_s);
    QCOMPARE(m_terminal->requests("POST"), 1);
}

QTEST_GUILESS_MAIN(CrashTest)
#include "crashtest.moc"
