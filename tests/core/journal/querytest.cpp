#include "core/journal/journal.h"
#include "core/journal/paymentsql.h"
#include "tests/support/samples/journalsamples.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;
using samples::evidence;

/// What queries find, in which order, and how quickly.
class QueryTest final : public QObject, private samples::JournalFixture {
    Q_OBJECT

private slots:
    void init();

    void aUtiIsFoundWithoutCaseAndTheNewestWins();
    void anUnknownPaymentIsNothingAndNotAnError();
    void paymentsAreListedNewestFirstWhateverTheClockSays();
    void onlyUnresolvedPaymentsOfOneTerminal();
    void onlyTheVoidsAndCapturesOfOnePayment();
    void aSettledPaymentIsStillUnresolved();
    void whatNoPersonWasToldIsListed();
    void contradictedEndsAndEndsToAskAboutAreListed();
    void onlyWhatWasRecordedAfterAnother();
    void everyStateIsListedAsUnresolvedOrNot();
    void nothingReadsTheWholeTableToFindAFew_data();
    void nothingReadsTheWholeTableToFindAFew();
};

void QueryTest::init()
{
    QVERIFY(renew());
}

void QueryTest::aUtiIsFoundWithoutCaseAndTheNewestWins()
{
    PaymentRecord first = recorded();
    PaymentRecord second = recorded();
    first.uti = *Uti::parse(u"abc-1");
    second.uti = *Uti::parse(u"ABC-1");
    second = m_journal->update(second, {evidence(u"accepted"_s)}).value();
    first = m_journal->update(first, {evidence(u"accepted"_s)}).value();

    const auto found = m_journal->paymentWithUti(*Uti::parse(u"aBc-1")).value();
    QVERIFY(found);
    QCOMPARE(found->id, second.id);
    QVERIFY(!m_journal->paymentWithUti(*Uti::parse(u"abc")).value());
}

void QueryTest::anUnknownPaymentIsNothingAndNotAnError()
{
    const auto found = m_journal->payment(PaymentId::create());
    QVERIFY(found);
    QVERIFY(!found.value());
    QVERIFY(m_journal->events(PaymentId::create()).value().empty());
}

void QueryTest::paymentsAreListedNewestFirstWhateverTheClockSays()
{
    const PaymentRecord first = recorded();
    PaymentRecord second = samples::payment(m_terminal.id);
    second.startedAt = first.startedAt.addDays(-1);
    second = m_journal->record(second, evidence(u"recorded"_s)).value();

    auto listed = m_journal->payments({}).value();
    QCOMPARE(listed.size(), 2U);
    QCOMPARE(listed.front().id, second.id);
    listed = m_journal->payments({.terminal = {}, .oldestFirst = true, .limit = 1}).value();
    QCOMPARE(listed.size(), 1U);
    QCOMPARE(listed.front().id, first.id);
}

void QueryTest::onlyUnresolvedPaymentsOfOneTerminal()
{
    const TerminalRecord bar = samples::terminal(u"Bar"_s);
    QVERIFY(m_journal->saveTerminal(bar));
    PaymentRecord ended = recorded();
    ended.state = PaymentState::Declined;
    QVERIFY(m_journal->update(ended, {evidence(u"declined"_s)}));
    const PaymentRecord open = recorded();
    const PaymentRecord elsewhere = recorded(bar.id);

    const auto here
        = m_journal->payments({.terminal = m_terminal.id, .unresolvedOnly = true, .limit = {}})
              .value();
    QCOMPARE(here.size(), 1U);
    QCOMPARE(here.front().id, open.id);
    const auto all
        = m_journal->payments({.terminal = {}, .unresolvedOnly = true, .limit = {}}).value();
    QCOMPARE(all.size(), 2U);
    QCOMPARE(all.front().id, elsewhere.id);
    QCOMPARE(m_journal->payments({.terminal = m_terminal.id, .limit = {}}).value().size(), 2U);
}

void QueryTest::onlyTheVoidsAndCapturesOfOnePayment()
{
    const PaymentRecord original = recorded();
    PaymentRecord follower = samples::payment(m_terminal.id);
    follower.type = PaymentType::Void;
    follower.original = original.id;
    QVERIFY(m_journal->record(follower, evidence(u"recorded"_s)));
    recorded();

    const auto found = m_journal
                           ->payments({.terminal = m_terminal.id,
                                       .original = original.id,
                                       .unresolvedOnly = true,
                                       .limit = {}})
                           .value();
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found.front().id, follower.id);
}

void QueryTest::whatNoPersonWasToldIsListed()
{
    const auto end = [this](PaymentState state, bool isTold) {
        PaymentRecord payment = recorded();
        payment.state = state;
        if (isTold)
            payment.toldAt = payment.startedAt;
        return m_journal->update(payment, {evidence(u"x"_s)}).value();
    };
    recorded();
    const PaymentRecord approved = end(PaymentState::Approved, false);
    const PaymentRecord told = end(PaymentState::Approved, true);
    const PaymentRecord declined = end(PaymentState::Declined, false);
    const auto untold = m_journal->payments({.untoldOnly = true, .oldestFirst = true}).value();
    QCOMPARE(untold.size(), 2U);
    QCOMPARE(untold.front(), approved);
    QCOMPARE(untold.back(), declined);
    QCOMPARE(m_journal->payment(told.id).value()->toldAt, told.startedAt);
}

void QueryTest::aSettledPaymentIsStillUnresolved()
{
    PaymentRecord payment = recorded();
    payment.state = PaymentState::Unidentified;
    payment.settled
        = Settlement{SettledAs::NotCharged, u"nothing printed"_s, {}, payment.startedAt};
    QVERIFY(m_journal->update(payment, {evidence(u"settled"_s)}));
    QCOMPARE(
        m_journal->payments({.terminal = {}, .unresolvedOnly = true, .limit = {}}).value().size(),
        1U);
    QVERIFY(m_journal->payment(payment.id).value()->settled);
}

void QueryTest::contradictedEndsAndEndsToAskAboutAreListed()
{
    const auto ends = [this](PaymentRecord payment, auto change) {
        payment.state = PaymentState::Declined;
        change(payment);
        return m_journal->update(payment, {evidence(u"declined"_s)}).value().id;
    };
    const TerminalRecord bar = samples::terminal(u"Bar"_s);
    QVERIFY(m_journal->saveTerminal(bar));
    ends(recorded(), [](PaymentRecord &) {});
    const PaymentId due
        = ends(recorded(), [](PaymentRecord &p) { p.askAgainAt = p.startedAt.addSecs(30); });
    const PaymentId contradicted
        = ends(recorded(), [](PaymentRecord &p) { p.contradictedAt = p.startedAt.addSecs(60); });
    const PaymentId elsewhere = ends(recorded(bar.id), [](PaymentRecord &p) {
        p.contradictedAt = p.askAgainAt = p.startedAt.addSecs(90);
    });
    const auto idsOf = [this](const PaymentQuery &query) {
        std::vector<PaymentId> found;
        for (const PaymentRecord &payment : m_journal->payments(query).value())
            found.push_back(payment.id);
        return found;
    };
    QCOMPARE(idsOf({.askAgainOnly = true}), (std::vector{elsewhere, due}));
    QCOMPARE(idsOf({.contradictedOnly = true}), (std::vector{elsewhere, contradicted}));
    QCOMPARE(idsOf({.terminal = bar.id, .contradictedOnly = true}), std::vector{elsewhere});
    QCOMPARE(idsOf({.terminal = m_terminal.id, .askAgainOnly = true}), std::vector{due});
}

void QueryTest::onlyWhatWasRecordedAfterAnother()
{
    const PaymentRecord first = recorded();
    const PaymentRecord second = recorded();
    const PaymentRecord third = recorded();
    const auto later = m_journal->payments({.after = first.id, .oldestFirst = true}).value();
    QCOMPARE(later.size(), 2U);
    QCOMPARE(later.front().id, second.id);
    QCOMPARE(later.back().id, third.id);
    QVERIFY(m_journal->payments({.after = third.id}).value().empty());
}

void QueryTest::everyStateIsListedAsUnresolvedOrNot()
{
    for (const PaymentState state : kPaymentStates) {
        PaymentRecord payment = recorded();
        payment.state = state;
        QVERIFY(m_journal->update(payment, {evidence(u"x"_s)}));
        QCOMPARE(m_journal->payment(payment.id).value()->state, state);
    }
    QSet<int> listed;
    const auto payments
        = m_journal->payments({.terminal = {}, .unresolvedOnly = true, .limit = {}}).value();
    for (const PaymentRecord &payment : payments)
        listed.insert(static_cast<int>(payment.state));
    for (const PaymentState state : kPaymentStates)
        QCOMPARE(listed.contains(static_cast<int>(state)), !isEnded(state));
}

void QueryTest::nothingReadsTheWholeTableToFindAFew_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("plan");
    QTest::newRow("by id") << selectPayment() << u"SEARCH payment USING INDEX"_s;
    QTest::newRow("by uti") << selectPaymentWithUti()
                            << u"SEARCH payment USING INDEX payment_uti"_s;
    QTest::newRow("unresolved") << selectPayments(
        {.terminal = {}, .unresolvedOnly = true, .limit = {}})
                                << u"SEARCH payment USING INDEX payment_unresolved"_s;
    QTest::newRow("unresolved of one terminal")
        << selectPayments({.terminal = m_terminal.id, .unresolvedOnly = true, .limit = {}})
        << u"SEARCH payment USING INDEX payment_unresolved (ended=? AND terminal=?)"_s;
    QTest::newRow("of one terminal") << selectPayments({.terminal = m_terminal.id, .limit = {}})
                                     << u"SEARCH payment USING INDEX payment_terminal"_s;
    QTest::newRow("of one original")
        << selectPayments({.terminal = {}, .original = PaymentId::create(), .limit = {}})
        << u"SEARCH payment USING INDEX payment_original"_s;
    QTest::newRow("contradicted") << selectPayments({.contradictedOnly = true})
                                  << u"SCAN payment USING INDEX payment_contradicted"_s;
    QTest::newRow("contradicted of one terminal")
        << selectPayments({.terminal = m_terminal.id, .contradictedOnly = true})
        << u"SEARCH payment USING INDEX payment_contradicted (terminal=?)"_s;
    QTest::newRow("to ask about") << selectPayments({.askAgainOnly = true})
                                  << u"SCAN payment USING INDEX payment_ask_again"_s;
    QTest::newRow("to ask about on one terminal")
        << selectPayments({.terminal = m_terminal.id, .askAgainOnly = true})
        << u"SEARCH payment USING INDEX payment_ask_again (terminal=?)"_s;
    QTest::newRow("untold") << selectPayments({.untoldOnly = true, .oldestFirst = true})
                            << u"SEARCH payment USING INDEX payment_untold (ended=?)"_s;
    QTest::newRow("recorded later") << selectPayments({.after = PaymentId::create()})
                                    << u"SEARCH payment USING INTEGER PRIMARY KEY (rowid>?)"_s;
    // The table itself is in this order: the first rows are the answer, without sorting.
    QTest::newRow("newest") << selectPayments({.terminal = {}, .limit = {}}) << u"SCAN payment"_s;
}

void QueryTest::nothingReadsTheWholeTableToFindAFew()
{
    QFETCH(QString, sql);
    QFETCH(QString, plan);
    samples::HandTool tool(m_folder->filePath(u"journal.sqlite"_s));
    constexpr int kDetail = 3;
    sql.replace(u'?', u"'1'"_s);
    const QString found = tool.column(u"EXPLAIN QUERY PLAN "_s + sql, kDetail);
    QVERIFY2(found.startsWith(plan), qPrintable(found));
    // Only the few payments that a person or the till has to look after are sorted.
    const bool isSorted = found.contains(u"TEMP B-TREE"_s);
    const QLatin1StringView tag(QTest::currentDataTag());
    QCOMPARE(isSorted,
             tag == "unresolved"_L1 || tag == "contradicted"_L1 || tag == "to ask about"_L1);
}

QTEST_GUILESS_MAIN(QueryTest)
#include "querytest.moc"
