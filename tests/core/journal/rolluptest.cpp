#include "core/journal/rollup.h"
#include "core/payment/paymentrules.h"
#include "tests/core/journal/searchtruth.h"
#include "tests/support/samples/journalsamples.h"
#include "tests/support/samples/paymentwalk.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <map>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

/// One line for each row that `total` must have, in its order of columns.
QStringList expectedTotals(const std::vector<PaymentRecord> &payments)
{
    std::map<QStringList, std::array<qint64, 7>> totals;
    for (const PaymentRecord &payment : payments) {
        const QString standing = nameOf(truth::standingOf(payment));
        if (standing == u"not-known"_s)
            continue;
        const QStringList key{QString::number(payment.startedAt.toSecsSinceEpoch() / 3600),
                              payment.terminal.text(),
                              nameOf(payment.type),
                              standing,
                              payment.amount.currency().code,
                              QString::number(payment.amount.decimals()),
                              payment.cashier};
        const bool moved = standing == u"approved"_s || standing == u"voided"_s;
        const Extras extras = moved ? payment.extras : Extras();
        const qint64 approved = moved ? payment.approved.value_or(payment.amount).minor() : 0;
        const std::array<qint64, 7> one{1,
                                        payment.amount.minor(),
                                        approved,
                                        extras.tip,
                                        extras.pennies,
                                        extras.cashBack,
                                        extras.surcharge};
        std::array<qint64, 7> &sums = totals[key];
        std::transform(sums.begin(), sums.end(), one.begin(), sums.begin(), std::plus());
    }
    QStringList lines;
    for (const auto &[key, sums] : totals) {
        QStringList line = key;
        for (const qint64 sum : sums)
            line += QString::number(sum);
        lines += line.join(u'|');
    }
    lines.sort();
    return lines;
}

} // namespace

/// The roll-up `total` and the column `standing` say the same as the payments, after any changes.
class RollUpTest final : public QObject, private samples::JournalFixture {
    Q_OBJECT

private slots:
    void init();

    void anyWalkOfPaymentsIsSummedExactly_data();
    void anyWalkOfPaymentsIsSummedExactly();
    void eachPaymentHasItsStanding();
    void aTransactionThatFailsLeavesTheSumsAsTheyWere();
    void editedSumsAreFound();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"journal.sqlite"_s); }
    [[nodiscard]] QStringList keptTotals() const;
};

void RollUpTest::init()
{
    QVERIFY(renew());
}

QStringList RollUpTest::keptTotals() const
{
    const QString line = u"SELECT hour || '|' || terminal || '|' || type "
                         "|| '|' || standing || '|' || currency || '|' || decimals || '|' || "
                         "cashier || '|' || count || '|' || asked || '|' || approved || '|' || tip "
                         "|| '|' || pennies || '|' || cashback || '|' || surcharge "
                         "FROM total"_s;
    QStringList lines = samples::HandTool(file()).column(line, 0).split(u'\n', Qt::SkipEmptyParts);
    lines.sort();
    return lines;
}

void RollUpTest::anyWalkOfPaymentsIsSummedExactly_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2U, 3U, 4U})
        QTest::addRow("%u", seed) << seed;
}

void RollUpTest::anyWalkOfPaymentsIsSummedExactly()
{
    QFETCH(quint32, seed);
    samples::PaymentWalk walk(*m_journal, seed);
    for (int round = 0; round < 5; ++round) {
        QVERIFY(walk.walk(300));
        QCOMPARE(keptTotals(), expectedTotals(walk.payments()));
        QCOMPARE(samples::HandTool(file()).column(selectWrongTotals(), 0), QString());
    }
    QVERIFY(m_journal->verify());
}

void RollUpTest::eachPaymentHasItsStanding()
{
    samples::PaymentWalk walk(*m_journal, 5);
    QVERIFY(walk.walk(1000));
    samples::HandTool tool(file());
    for (const PaymentRecord &payment : walk.payments()) {
        const QString standing
            = tool.value(u"SELECT standing FROM payment WHERE id = '%1'"_s.arg(payment.id.text()))
                  .toString();
        QCOMPARE(standing, QString(nameOf(truth::standingOf(payment))));
        QCOMPARE(standing == u"not-known"_s || standing == u"contradicted"_s, isToCheck(payment));
    }
}

void RollUpTest::aTransactionThatFailsLeavesTheSumsAsTheyWere()
{
    samples::PaymentWalk walk(*m_journal, 6);
    QVERIFY(walk.walk(200));
    const QStringList before = keptTotals();
    // The row is written, and then its event is refused.
    QVERIFY(samples::HandTool(file()).run(
        u"CREATE TRIGGER refused BEFORE INSERT ON event BEGIN SELECT RAISE(ABORT, 'x'); END"_s));
    PaymentRecord payment = walk.payments().front();
    payment.state = PaymentState::Approved;
    payment.approved = Money(77, payment.amount.currency());
    QVERIFY(!m_journal->update(payment, {samples::evidence(u"approved"_s)}));
    QCOMPARE(keptTotals(), before);
}

void RollUpTest::editedSumsAreFound()
{
    samples::PaymentWalk walk(*m_journal, 7);
    QVERIFY(walk.walk(200));
    samples::HandTool tool(file());
    for (const QString &edit :
         {u"UPDATE total SET approved = approved + 1 WHERE standing = 'approved'"_s,
          u"DELETE FROM total"_s}) {
        QVERIFY(tool.run(u"BEGIN"_s) && tool.run(edit));
        QVERIFY(!tool.column(selectWrongTotals(), 0).isEmpty());
        QVERIFY(tool.run(u"ROLLBACK"_s));
    }
    QCOMPARE(tool.column(selectWrongTotals(), 0), QString());
}

QTEST_GUILESS_MAIN(RollUpTest)
#include "rolluptest.moc"
