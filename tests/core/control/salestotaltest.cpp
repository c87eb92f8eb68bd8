#include "core/control/salestotal.h"
#include "tests/support/samples/journalsamples.h"

#include <QTest>

#include <functional>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

/// The day that the tests ask for, in UTC.
const QDateTime kFrom(QDate(2026, 3, 4), QTime(0, 0), Qt::UTC);
const QDateTime kTo = kFrom.addDays(1);

using Change = std::function<void(PaymentRecord &)>;

} // namespace

/// The total of a day's sales is never wrong: what is not known, went back or may have gone back is
/// not in it.
class SalesTotalTest final : public QObject {
    Q_OBJECT

private:
    std::vector<PaymentRecord> m_payments; ///< Newest first.

    /// An approved sale of \a minor, changed by \a change.
    PaymentRecord sale(qint64 minor, const Change &change = {})
    {
        PaymentRecord payment = samples::payment(TerminalId::create());
        payment.amount = Money(minor, payment.amount.currency());
        payment.state = PaymentState::Approved;
        if (change)
            change(payment);
        m_payments.insert(m_payments.begin(), payment);
        return payment;
    }
    void voidOf(const PaymentRecord &original, PaymentState state)
    {
        sale(original.amount.minor(), [&original, state](PaymentRecord &payment) {
            payment.type = PaymentType::Void;
            payment.original = original.id;
            payment.state = state;
        });
    }
    [[nodiscard]] std::vector<SalesTotal> totals() const
    {
        return salesBetween(kFrom, kTo, m_payments);
    }
    /// The sum of the only total; 0 if there is none, -1 if there are more.
    [[nodiscard]] qint64 sum() const
    {
        const auto all = totals();
        return all.empty() ? 0 : all.size() > 1 ? -1 : all.front().sum.minor();
    }

private slots:
    void init() { m_payments.clear(); }

    void approvedSalesOfTheDayAreSummed()
    {
        QVERIFY(totals().empty());
        sale(1250);
        sale(840);
        QCOMPARE(totals().size(), 1U);
        QCOMPARE(totals().front().count, 2);
        QCOMPARE(sum(), 2090);
    }

    void whatWasApprovedCountsNotWhatWasAsked()
    {
        sale(1250, [](PaymentRecord &payment) {
            payment.state = PaymentState::ApprovedForLess;
            payment.approved = Money(800, payment.amount.currency());
        });
        QCOMPARE(sum(), 800);
    }

    void onlyApprovedSalesCount_data()
    {
        QTest::addColumn<PaymentState>("state");
        for (const PaymentState state : kPaymentStates) {
            if (state != PaymentState::Approved && state != PaymentState::ApprovedForLess)
                QTest::newRow(nameOf(state).data()) << state;
        }
    }
    void onlyApprovedSalesCount()
    {
        QFETCH(const PaymentState, state);
        sale(1250, [state](PaymentRecord &payment) { payment.state = state; });
        QVERIFY(totals().empty());
    }

    void otherTypesDoNotCount()
    {
        for (const PaymentType type : {PaymentType::Refund, PaymentType::PreAuth})
            sale(1250, [type](PaymentRecord &payment) { payment.type = type; });
        QVERIFY(totals().empty());
    }

    void onlyTheDayCounts()
    {
        sale(1, [](PaymentRecord &payment) { payment.startedAt = kFrom.addMSecs(-1); });
        sale(20, [](PaymentRecord &payment) { payment.startedAt = kFrom; });
        sale(300, [](PaymentRecord &payment) { payment.startedAt = kTo.addMSecs(-1); });
        sale(4000, [](PaymentRecord &payment) { payment.startedAt = kTo; });
        QCOMPARE(sum(), 320);
    }

    void aClockThatWasSetBackHidesNothing()
    {
        sale(1250);
        sale(1, [](PaymentRecord &payment) { payment.startedAt = kFrom.addYears(-5); });
        sale(840);
        QCOMPARE(sum(), 2090);
    }

    void aVoidTakesItsSaleOutUnlessItDidNotHappen_data()
    {
        QTest::addColumn<PaymentState>("state");
        QTest::addColumn<qint64>("left");
        QTest::newRow("approved") << PaymentState::Approved << qint64(0);
        QTest::newRow("not known yet") << PaymentState::Unanswered << qint64(0);
        QTest::newRow("running") << PaymentState::InProgress << qint64(0);
        QTest::newRow("declined") << PaymentState::Declined << qint64(1250);
        QTest::newRow("not charged") << PaymentState::NotCharged << qint64(1250);
    }
    void aVoidTakesItsSaleOutUnlessItDidNotHappen()
    {
        QFETCH(const PaymentState, state);
        voidOf(sale(1250), state);
        QTEST(sum(), "left");
    }

    /// The terminal's later "approved" counts more than what a person settled before it.
    void aVoidThatWasApprovedAfterItWasSettledTakesItsSaleOut()
    {
        voidOf(sale(1250), PaymentState::Approved);
        m_payments.front().settled = Settlement{SettledAs::NotCharged, {}, {}, kFrom};
        QCOMPARE(sum(), 0);
    }

    void aContradictedSaleDoesNotCount()
    {
        sale(1250, [](PaymentRecord &payment) { payment.contradictedAt = payment.startedAt; });
        QVERIFY(totals().empty());
    }

    void aSaleThatTheTerminalChargedAfterAllCounts()
    {
        sale(1250, [](PaymentRecord &payment) {
            payment.contradictedAt = payment.startedAt.addSecs(30);
            payment.endedAt = payment.contradictedAt;
        });
        QCOMPARE(sum(), 1250);
    }

    /// A person who looked at the terminal knows more than a till that got no answer.
    void whatWasSettledAsChargedCounts_data()
    {
        QTest::addColumn<PaymentState>("state");
        QTest::addColumn<bool>("isContradicted");
        QTest::addColumn<SettledAs>("as");
        QTest::addColumn<qint64>("expected");
        const auto charged = SettledAs::Charged;
        const auto notCharged = SettledAs::NotCharged;
        QTest::newRow("unanswered, charged")
            << PaymentState::Unanswered << false << charged << qint64(1250);
        QTest::newRow("unanswered, not")
            << PaymentState::Unanswered << false << notCharged << qint64(0);
        QTest::newRow("contradicted, charged")
            << PaymentState::Declined << true << charged << qint64(1250);
        QTest::newRow("contradicted, not")
            << PaymentState::Approved << true << notCharged << qint64(0);
        QTest::newRow("declined later") << PaymentState::Declined << false << charged << qint64(0);
        QTest::newRow("approved later")
            << PaymentState::Approved << false << notCharged << qint64(1250);
    }
    void whatWasSettledAsChargedCounts()
    {
        QFETCH(const PaymentState, state);
        QFETCH(const bool, isContradicted);
        QFETCH(const SettledAs, as);
        sale(1250, [&](PaymentRecord &payment) {
            payment.state = state;
            if (isContradicted)
                payment.contradictedAt = kFrom.addSecs(60);
            payment.settled = Settlement{as, {}, {}, kFrom.addSecs(120)};
        });
        QTEST(sum(), "expected");
    }

    void aContradictionAfterTheSettlementIsInDoubt()
    {
        sale(1250, [](PaymentRecord &payment) {
            payment.settled = Settlement{SettledAs::Charged, {}, {}, kFrom};
            payment.contradictedAt = kFrom.addSecs(1);
        });
        QVERIFY(totals().empty());
    }

    void eachCurrencyHasItsOwnTotal()
    {
        sale(1250);
        sale(1000, [](PaymentRecord &payment) {
            payment.amount = Money(1000, Currency::fromCode(u"GBP").value());
        });
        QCOMPARE(totals().size(), 2U);
    }
};

QTEST_APPLESS_MAIN(SalesTotalTest)
#include "salestotaltest.moc"
