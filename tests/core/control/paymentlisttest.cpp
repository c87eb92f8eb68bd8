#include "core/control/paymentlist.h"
#include "core/model/evidencecode.h"
#include "tests/support/samples/journalsamples.h"
#include "tests/support/system/patience.h"
#include "tests/support/till/counter.h"

#include <QLoggingCategory>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNoon(QDate(2026, 3, 4), QTime(12, 0), Qt::UTC);

} // namespace

/// The list of payments: in order, page by page, and always as the journal is.
class PaymentListTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Counter> m_counter;
    std::unique_ptr<PaymentList> m_list;

    PaymentRecord write(const PaymentRecord &payment)
    {
        const auto job = [payment](Journal &journal) {
            return journal.record(payment, samples::evidence(nameOf(EvidenceCode::Recorded)));
        };
        const auto done = TillFixture::answerOf(m_counter->till().payments().journal.run(job));
        return done ? done.value() : PaymentRecord();
    }
    PaymentRecord sale(qint64 minor, int seconds)
    {
        PaymentRecord payment = samples::payment(m_counter->till().terminal().id);
        payment.amount = Money(minor, payment.amount.currency());
        payment.startedAt = kNoon.addSecs(seconds);
        return write(payment);
    }
    void end(PaymentRecord payment, PaymentState state)
    {
        payment.state = state;
        payment.endedAt = payment.startedAt;
        if (state == PaymentState::Approved)
            payment.approved = payment.amount;
        const auto job = [payment](Journal &journal) {
            return journal.update(payment, {samples::evidence(nameOf(EvidenceCode::Declined))});
        };
        QVERIFY(TillFixture::answerOf(m_counter->till().payments().journal.run(job)));
    }
    void show(const PaymentFilter &filter)
    {
        m_list->show(filter);
        QTRY_VERIFY(m_list->isRead());
    }
    /// The amounts in the order of the list.
    [[nodiscard]] QList<qint64> minors() const
    {
        QList<qint64> all;
        for (const ListedPayment &payment : m_list->payments())
            all << payment.amount.minor();
        return all;
    }

private slots:
    void init()
    {
        QLoggingCategory::setFilterRules(u"tillside.*=false"_s);
        m_counter = std::make_unique<Counter>();
        m_list = std::make_unique<PaymentList>(m_counter->till().payments());
    }
    void cleanup()
    {
        m_list.reset();
        m_counter.reset();
    }

    void theNewestIsFirst()
    {
        sale(2, 20);
        sale(1, 10); // Recorded later, but begun earlier.
        sale(3, 30);
        show({});
        QCOMPARE(minors(), (QList<qint64>{3, 2, 1}));
        QVERIFY(!m_list->hasMore());
    }

    void olderOnesComePageByPage()
    {
        constexpr int kMany = 120;
        for (int at = 0; at < kMany; ++at)
            sale(at + 1, at);
        show({});
        QVERIFY(m_list->hasMore());
        while (m_list->hasMore()) {
            const std::size_t before = m_list->payments().size();
            m_list->more();
            m_list->more(); // Does nothing while a page is on its way.
            QTRY_VERIFY(m_list->payments().size() > before);
        }
        QCOMPARE(m_list->payments().size(), std::size_t(kMany));
        for (int at = 0; at < kMany; ++at)
            QCOMPARE(minors().at(at), kMany - at);
    }

    void aNewPaymentAppearsAtItsPlace()
    {
        sale(1, 10);
        sale(3, 30);
        show({});
        const PaymentRecord second = sale(2, 20);
        const PaymentRecord fourth = sale(4, 40);
        m_list->take({fourth.id, second.id});
        QTRY_COMPARE(minors(), (QList<qint64>{4, 3, 2, 1}));
    }

    void whatChangesIsShownAsItIs()
    {
        const PaymentRecord first = sale(1, 10);
        sale(2, 20);
        show({});
        end(first, PaymentState::Approved);
        m_list->take({first.id});
        QTRY_COMPARE(m_list->payments().back().standing, Standing::Approved);
        QCOMPARE(minors(), (QList<qint64>{2, 1}));
        QTRY_VERIFY(std::any_of(
            m_list->totals().begin(), m_list->totals().end(), [](const PaymentTotal &total) {
                return total.standing == Standing::Approved && total.approved.minor() == 1;
            }));
    }

    void whatNoLongerFitsIsGone()
    {
        const PaymentRecord first = sale(1, 10);
        const PaymentRecord second = sale(2, 20);
        show({.standings = {Standing::NotKnown}});
        QCOMPARE(minors(), (QList<qint64>{2, 1}));
        end(first, PaymentState::Declined);
        m_list->take({first.id});
        QTRY_COMPARE(minors(), (QList<qint64>{2}));
        end(second, PaymentState::Declined);
        m_list->take({second.id});
        QTRY_VERIFY(minors().isEmpty());
    }

    /// The page may have been read before the change.
    void whatChangesWhileAPageIsOnItsWayIsNotMissed()
    {
        const PaymentRecord first = sale(1, 10);
        m_list->show({});
        end(first, PaymentState::Approved);
        const PaymentRecord second = sale(2, 20);
        m_list->take({first.id, second.id});
        QTRY_COMPARE(minors(), (QList<qint64>{2, 1}));
        QTRY_COMPARE(m_list->payments().back().standing, Standing::Approved);
    }

    /// A person types faster than the journal reads: only the last filter is shown.
    void theLastFilterWins()
    {
        sale(1, 10);
        sale(2, 20);
        for (const qint64 minor : {1, 2, 1, 2, 1}) {
            SearchTerms terms;
            terms.amounts = {SearchedAmount{.minor = minor, .decimals = 2, .currency = {}}};
            m_list->show({.search = terms});
        }
        QTRY_VERIFY(m_list->isRead());
        QCOMPARE(minors(), (QList<qint64>{1}));
    }

    void aClearedListStaysEmpty()
    {
        sale(1, 10);
        m_list->show({});
        m_list->clear();
        m_list->take({sale(2, 20).id});
        QCOMPARE(TillFixture::answerOf(m_counter->till().payments().journal.run(
                                           [](const Journal &journal) { return journal.isCopy(); }))
                     .value(),
                 false);
        QVERIFY(minors().isEmpty());
    }
};

QTEST_GUILESS_MAIN(PaymentListTest)
#include "paymentlisttest.moc"
