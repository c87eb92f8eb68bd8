#include "core/journal/paymentsearch.h"
#include "tests/core/journal/searchfilters.h"
#include "tests/core/journal/searchtruth.h"
#include "tests/support/samples/journalsamples.h"
#include "tests/support/samples/paymentwalk.h"

#include <QTest>

#include <algorithm>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

std::vector<PaymentId> idsOf(const std::vector<ListedPayment> &payments)
{
    std::vector<PaymentId> ids;
    for (const ListedPayment &payment : payments)
        ids.push_back(payment.id);
    return ids;
}

SearchTerms termsOf(QStringView text)
{
    return readSearch(text, QLocale(u"en_GB"_s), {{{u"EUR"_s, 978, 2}, 2}}).value();
}

} // namespace

/// Pages, counts and changes of lists of payments, compared with the records that were written.
class PaymentSearchTest final : public QObject, private samples::JournalFixture {
    Q_OBJECT

private slots:
    void init();

    void anyFilterFindsWhatFitsItInOrder();
    void aPageShowsWhatTheJournalHas();
    void anEmptyJournalHasOneEmptyPage();
    void aPaymentMadeMeanwhileMovesNoPage();
    void aCountStopsWhereItIsTold();
    void whatChangedIsFoundAndNothingElse();
    void aChangeIsOnTheListOnlyIfItFits();
    void aWordThatBeginsTooManyIsSaid();
    void aPlaceIsReadBack_data();
    void aPlaceIsReadBack();
    void theMoneyOfTheTerminalsIsKnown();

private:
    /// All that fit, page by page, the newest first.
    [[nodiscard]] std::vector<ListedPayment> all(const PaymentFilter &filter, int limit) const;
    /// The same from the other end.
    [[nodiscard]] std::vector<ListedPayment> allBackwards(const PaymentFilter &filter,
                                                          int limit) const;
};

void PaymentSearchTest::init()
{
    QVERIFY(renew());
}

std::vector<ListedPayment> PaymentSearchTest::all(const PaymentFilter &filter, int limit) const
{
    std::vector<ListedPayment> all;
    std::optional<PagePlace> place;
    for (bool hasMore = true; hasMore;) {
        const PaymentPage page = m_journal->search().page(filter, place, limit).value();
        all.insert(all.end(), page.payments.begin(), page.payments.end());
        hasMore = page.hasMore && !page.payments.empty();
        if (hasMore)
            place = PagePlace::olderThan(all.back());
    }
    return all;
}

std::vector<ListedPayment> PaymentSearchTest::allBackwards(const PaymentFilter &filter,
                                                           int limit) const
{
    std::vector<ListedPayment> all;
    PagePlace place{.side = PagePlace::Side::Newer, .second = 0, .number = 0};
    for (bool hasMore = true; hasMore;) {
        const PaymentPage page = m_journal->search().page(filter, place, limit).value();
        all.insert(all.begin(), page.payments.begin(), page.payments.end());
        hasMore = page.hasMore && !page.payments.empty();
        if (hasMore)
            place = PagePlace::newerThan(all.front());
    }
    return all;
}

void PaymentSearchTest::anyFilterFindsWhatFitsItInOrder()
{
    samples::PaymentWalk walk(*m_journal, 11);
    QVERIFY(walk.walk(900));
    std::size_t found = 0;
    std::size_t empty = 0;
    const TerminalId euros = walk.terminals().front().id;
    for (const PaymentFilter &filter : filters::Choices::all(euros, u"Anna"_s).combined()) {
        const std::vector<PaymentId> expected = truth::found(walk.payments(), filter);
        const int limit = 1 + walk.below(40);
        QCOMPARE(idsOf(all(filter, limit)), expected);
        if (found++ % 8 == 0) {
            QCOMPARE(idsOf(allBackwards(filter, limit)), expected);
            QCOMPARE(m_journal->search().count(filter, 1001).value(), qint64(expected.size()));
        }
        empty += expected.empty() ? 1 : 0;
    }
    QVERIFY(found > 1000);
    QVERIFY2(empty < found * 9 / 10, "the walk has payments that fit");
}

void PaymentSearchTest::aPageShowsWhatTheJournalHas()
{
    samples::PaymentWalk walk(*m_journal, 12);
    QVERIFY(walk.walk(300));
    for (const ListedPayment &row : all({}, 50)) {
        const PaymentRecord payment = m_journal->payment(row.id).value().value();
        QCOMPARE(row.amount, payment.amount);
        QCOMPARE(row.approved, payment.approved);
        QCOMPARE(row.extras, payment.extras);
        QCOMPARE(row.startedAt, payment.startedAt);
        QCOMPARE(row.reference, payment.reference);
        QCOMPARE(row.state, payment.state);
        QCOMPARE(row.type, payment.type);
        QCOMPARE(row.terminal, payment.terminal);
        QCOMPARE(row.card, payment.card);
        QCOMPARE(row.cashier, payment.cashier);
        QCOMPARE(row.standing, truth::standingOf(payment));
        QCOMPARE(row.settledAs.has_value(), payment.settled.has_value());
    }
}

void PaymentSearchTest::anEmptyJournalHasOneEmptyPage()
{
    const PaymentPage page = m_journal->search().page({}).value();
    QVERIFY(page.payments.empty() && !page.hasMore && !page.isTooWide);
    QCOMPARE(m_journal->search().count({}, 1001).value(), 0);
    QVERIFY(m_journal->search().totals({}).value().empty());
}

void PaymentSearchTest::aPaymentMadeMeanwhileMovesNoPage()
{
    samples::PaymentWalk walk(*m_journal, 13);
    QVERIFY(walk.walk(200));
    const PaymentPage first = m_journal->search().page({}, {}, 10).value();
    const PagePlace place = PagePlace::olderThan(first.payments.back());
    const auto before = idsOf(m_journal->search().page({}, place, 10).value().payments);
    PaymentRecord newest = samples::payment(walk.terminals().front().id);
    newest.startedAt = samples::PaymentWalk::beginning().addYears(1);
    QVERIFY(m_journal->record(newest, samples::evidence(u"recorded"_s)));
    QCOMPARE(idsOf(m_journal->search().page({}, place, 10).value().payments), before);
    const PagePlace top = PagePlace::newerThan(first.payments.front());
    const PaymentPage newer = m_journal->search().page({}, top, 10).value();
    QCOMPARE(idsOf(newer.payments), std::vector{newest.id});
    QVERIFY(!newer.hasMore);
}

void PaymentSearchTest::aCountStopsWhereItIsTold()
{
    samples::PaymentWalk walk(*m_journal, 14);
    QVERIFY(walk.walk(300));
    QCOMPARE(m_journal->search().count({}, 5).value(), 5);
    const PaymentFilter wide{.standings = {Standing::Approved, Standing::NotKnown}};
    QCOMPARE(m_journal->search().count(wide, 7).value(), 7);
}

void PaymentSearchTest::whatChangedIsFoundAndNothingElse()
{
    const PaymentRecord first = recorded();
    const qint64 before = m_journal->search().changes({}).value().upTo;
    QVERIFY(m_journal->search().changes({}).value().payments.empty());
    QVERIFY(m_journal->search().changes(before).value().payments.empty());
    const PaymentRecord second = recorded();
    for (int i = 0; i < 2; ++i) {
        PaymentRecord now = m_journal->payment(first.id).value().value();
        QVERIFY(m_journal->update(now, {samples::evidence(u"asked"_s)}));
    }
    // Another process writes too.
    {
        const auto other = samples::openJournal(m_folder->path());
        QVERIFY(other->update(second, {samples::evidence(u"asked"_s)}));
        QVERIFY(other->saveTerminal(samples::terminal(u"Bar"_s)));
    }
    const PaymentChanges changes = m_journal->search().changes(before).value();
    QCOMPARE(changes.payments.size(), 2U);
    QVERIFY(std::count(changes.payments.begin(), changes.payments.end(), first.id) == 1);
    QVERIFY(std::count(changes.payments.begin(), changes.payments.end(), second.id) == 1);
    QVERIFY(m_journal->search().changes(changes.upTo).value().payments.empty());
}

void PaymentSearchTest::aChangeIsOnTheListOnlyIfItFits()
{
    samples::PaymentWalk walk(*m_journal, 15);
    QVERIFY(walk.walk(300));
    std::vector<PaymentId> some;
    for (std::size_t i = 0; i < walk.payments().size(); i += 3)
        some.push_back(walk.payments()[i].id);
    some.push_back(PaymentId::create());
    const TerminalId euros = walk.terminals().front().id;
    for (const PaymentFilter &filter : filters::Choices::all(euros, u"Anna"_s).combined()) {
        std::vector<PaymentId> expected;
        for (const PaymentId &id : truth::found(walk.payments(), filter)) {
            if (std::find(some.begin(), some.end(), id) != some.end())
                expected.push_back(id);
        }
        QCOMPARE(idsOf(m_journal->search().among(filter, some).value()), expected);
    }
}

void PaymentSearchTest::aWordThatBeginsTooManyIsSaid()
{
    const auto book = [this](const QString &reference) {
        PaymentRecord payment = samples::payment(m_terminal.id);
        payment.reference = *Reference::parse(reference);
        return m_journal->record(payment, samples::evidence(u"recorded"_s)).value().id;
    };
    const PaymentId exact = book(u"TABLE"_s);
    for (int i = 0; i < 1000; ++i)
        book(u"TABLE-%1"_s.arg(i));
    PaymentFilter filter{.search = termsOf(u"table")};
    PaymentPage page = m_journal->search().page(filter).value();
    QVERIFY(page.isTooWide);
    QCOMPARE(idsOf(page.payments), std::vector{exact}); // What it is, not only begins with it.
    // A later page has as little of it, although fewer are left there.
    const auto late = PagePlace::newerThan(m_journal->search().page({}, {}, 5).value().payments[4]);
    page = m_journal->search().page(filter, late).value();
    QVERIFY(page.isTooWide && page.payments.empty());
    QVERIFY(m_journal->search().isTooWide(filter).value());
    filter.search = termsOf(u"table-99");
    QVERIFY(!m_journal->search().isTooWide(filter).value());
    page = m_journal->search().page(filter).value();
    QVERIFY(!page.isTooWide);
    QCOMPARE(page.payments.size(), 11U);
    QCOMPARE(page.payments.front().reference.text(), u"TABLE-999"_s);
}

void PaymentSearchTest::aPlaceIsReadBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("older") << u"older-1772625600-17"_s << true;
    QTest::newRow("newer") << u"newer-0-0"_s << true;
    for (const char *bad : {"", "older", "older-1", "older-1-2-3", "later-1-2", "older-x-1",
                            "older-1-", "older-1-99999999999999999999", "older- 1-'"})
        QTest::addRow("\"%s\"", bad) << QString::fromLatin1(bad) << false;
}

void PaymentSearchTest::aPlaceIsReadBack()
{
    QFETCH(QString, text);
    QFETCH(bool, isGood);
    const auto place = PagePlace::parse(text);
    QCOMPARE(place.has_value(), isGood);
    if (place)
        QCOMPARE(place->toText(), text);
}

void PaymentSearchTest::theMoneyOfTheTerminalsIsKnown()
{
    samples::PaymentWalk walk(*m_journal, 16); // In EUR like the fixture's terminal, GBP and ISK.
    const auto forms = m_journal->search().moneyForms().value();
    QCOMPARE(forms.size(), 3U);
    const MoneyForm krona{*Currency::fromCode(u"ISK"), 0};
    QCOMPARE(std::count(forms.begin(), forms.end(), krona), 1);
}

QTEST_GUILESS_MAIN(PaymentSearchTest)
#include "paymentsearchtest.moc"
