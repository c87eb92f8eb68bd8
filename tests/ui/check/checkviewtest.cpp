#include "ui/check/checkview.h"

#include "core/model/evidencecode.h"
#include "core/payment/paymentrules.h"
#include "tests/support/till/sentences.h"

#include <QTest>

#include <algorithm>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

const QLocale kBritish(QLocale::English, QLocale::UnitedKingdom);

QDateTime at(int hour, int minute, int second)
{
    return {QDate(2026, 3, 4), {hour, minute, second}, Qt::UTC};
}

PaymentRecord sale(PaymentState state, bool hasUti)
{
    PaymentRecord payment;
    payment.id = PaymentId::parse(u"P-7K3MQ9V0AB").value();
    payment.amount = Money(1250, Currency::fromCode(u"EUR").value());
    payment.reference = Reference::parse(u"TABLE-7").value();
    payment.state = state;
    payment.startedAt = at(12, 3, 5);
    if (hasUti)
        payment.uti = Uti::parse(u"6f311f3a-a72f-3864-98db-bfef44223c1f");
    return payment;
}

PaymentRecord settled(PaymentState state, SettledAs as)
{
    PaymentRecord payment = sale(state, true);
    payment.settled = Settlement{as, u"308373"_s, u"Ann"_s, at(12, 20, 0)};
    return payment;
}

CheckView viewOf(const PaymentRecord &payment, const QDateTime &now = at(12, 30, 0))
{
    return checkView({.payment = payment, .events = {}, .terminal = u"Counter"_s}, kBritish, now);
}

bool offers(const CheckView &view, TransactionAction action)
{
    const auto &actions = view.details.actions;
    return std::find(actions.begin(), actions.end(), action) != actions.end();
}

bool canCheck(const CheckView &view)
{
    return offers(view, TransactionAction::CheckAgain);
}

bool canSettle(const CheckView &view)
{
    return offers(view, TransactionAction::SettleByHand);
}

} // namespace

class CheckViewTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void whatIsUnresolvedIsNotKnownYet_data();
    void whatIsUnresolvedIsNotKnownYet();
    void withoutAUtiItSaysWhatToLookForOnTheTerminal();
    void everyTypeIsLookedForByItsOwnName();
    void aLostVoidIsAskedAboutByItsOriginal();
    void tooOldToApplyIsAskedOnlyWhenWanted();
    void settledByHandStaysMarkedAndUnresolved();
    void aLaterAnswerShowsItsOutcome_data();
    void aLaterAnswerShowsItsOutcome();
    void aContradictedEndIsInDoubtUntilItIsSettled();
    void askingSaysWhatCameOfIt();
};

void CheckViewTest::initTestCase()
{
    qputenv("TZ", "Europe/Riga");
}

void CheckViewTest::whatIsUnresolvedIsNotKnownYet_data()
{
    QTest::addColumn<PaymentState>("state");
    QTest::addColumn<bool>("hasUti");
    for (const PaymentState state : kPaymentStates) {
        if (isEnded(state))
            continue;
        QTest::addRow("%s", nameOf(state).data()) << state << false;
        QTest::addRow("%s with a UTI", nameOf(state).data()) << state << true;
    }
}

void CheckViewTest::whatIsUnresolvedIsNotKnownYet()
{
    QFETCH(const PaymentState, state);
    QFETCH(const bool, hasUti);
    const CheckView view = viewOf(sale(state, hasUti));
    QCOMPARE(view.details.amount, u"€12.50"_s);
    QCOMPARE(view.details.word, u"Not known yet"_s);
    QCOMPARE(view.details.icon, Icon::NotKnown);
    QCOMPARE(view.details.role, ColourRole::Warning);
    QCOMPARE(view.since, u"Since 14:03"_s);
    QStringList facts;
    for (const Fact &fact : view.details.facts)
        facts << fact.value;
    QCOMPARE(facts, QStringList({u"14:03"_s, u"TABLE-7"_s, u"P-7K3MQ9V0AB"_s}));
    QCOMPARE(view.details.about, u"Sale on Counter"_s);
    QVERIFY2(isSentence(view.details.sentence) && isSentence(view.details.lookFor),
             qPrintable(view.details.lookFor));
    QVERIFY2(!soundsEnded(view.details.sentence + view.details.lookFor + view.state),
             qPrintable(view.details.sentence));
    QVERIFY(view.details.sentence.contains(u"Check the terminal before you charge again."));
    QCOMPARE(canCheck(view), hasUti);
    QVERIFY(view.details.lookFor.contains(u"list of transactions"));
    QCOMPARE(view.details.sentence.contains(u"keeps asking"), hasUti);
    QVERIFY(canSettle(view));
    QVERIFY(view.answer.isEmpty());
}

void CheckViewTest::withoutAUtiItSaysWhatToLookForOnTheTerminal()
{
    QCOMPARE(viewOf(sale(PaymentState::Unidentified, false)).details.lookFor,
             u"On the terminal, open the list of transactions and look for a sale of €12.50 at "
             "around 14:03. Note its authorisation or receipt number if it is there. Then record "
             "here what you saw."_s);
}

void CheckViewTest::everyTypeIsLookedForByItsOwnName()
{
    QSet<QString> places;
    for (const PaymentType type : kPaymentTypes) {
        PaymentRecord payment = sale(PaymentState::Unidentified, false);
        payment.type = type;
        places << viewOf(payment).details.lookFor;
    }
    QCOMPARE(std::size_t(places.size()), kPaymentTypes.size());
}

void CheckViewTest::aLostVoidIsAskedAboutByItsOriginal()
{
    PaymentRecord lost = sale(PaymentState::Unidentified, false);
    lost.type = PaymentType::Void;
    QVERIFY(!canCheck(viewOf(lost)));
    lost.originalUti = Uti::parse(u"aaaaaaaa-0000-4000-8000-00000000000a");
    QVERIFY(canCheck(viewOf(lost)));
}

void CheckViewTest::tooOldToApplyIsAskedOnlyWhenWanted()
{
    const PaymentRecord old = sale(PaymentState::Unanswered, true);
    const CheckView young = viewOf(old, old.startedAt.addDays(79));
    const CheckView view = viewOf(old, old.startedAt.addDays(80));
    QVERIFY(young.details.sentence.contains(u"keeps asking"));
    QVERIFY2(view.details.sentence.contains(u"only when you tell it to"),
             qPrintable(view.details.sentence));
    QVERIFY(canCheck(view));
    QVERIFY(canSettle(view));
    QVERIFY2(view.since.contains(u"2026"), qPrintable(view.since));
    QVERIFY2(view.state.startsWith(u"Too old"), qPrintable(view.state));
}

void CheckViewTest::settledByHandStaysMarkedAndUnresolved()
{
    for (const SettledAs as : kSettledAs) {
        const CheckView view = viewOf(settled(PaymentState::Unanswered, as));
        QCOMPARE(view.details.word, u"Settled by hand"_s);
        QCOMPARE(view.details.icon, Icon::NotKnown);
        QCOMPARE(view.details.role, ColourRole::Neutral);
        QVERIFY(view.details.sentence.contains(u"308373"));
        QVERIFY(view.details.sentence.contains(u"recorded here too"));
        QVERIFY(canCheck(view));
        QVERIFY(!canSettle(view));
    }
}

void CheckViewTest::aLaterAnswerShowsItsOutcome_data()
{
    QTest::addColumn<PaymentRecord>("payment");
    QTest::addColumn<Icon>("icon");
    QTest::addColumn<bool>("contradicts");
    QTest::newRow("approved") << sale(PaymentState::Approved, true) << Icon::Approved << false;
    QTest::newRow("less") << sale(PaymentState::ApprovedForLess, true) << Icon::ApprovedForLess
                          << false;
    QTest::newRow("declined") << sale(PaymentState::Declined, true) << Icon::Declined << false;
    QTest::newRow("cancelled") << sale(PaymentState::Cancelled, true) << Icon::Cancelled << false;
    QTest::newRow("not charged") << sale(PaymentState::NotCharged, false) << Icon::NotCharged
                                 << false;
    QTest::newRow("as settled") << settled(PaymentState::Approved, SettledAs::Charged)
                                << Icon::Approved << false;
    QTest::newRow("not as settled")
        << settled(PaymentState::Approved, SettledAs::NotCharged) << Icon::Approved << true;
    QTest::newRow("declined, settled as charged")
        << settled(PaymentState::Declined, SettledAs::Charged) << Icon::Declined << true;
}

void CheckViewTest::aLaterAnswerShowsItsOutcome()
{
    QFETCH(PaymentRecord, payment);
    QFETCH(const Icon, icon);
    QFETCH(const bool, contradicts);
    payment.endedAt = at(12, 25, 0);
    if (payment.state == PaymentState::ApprovedForLess)
        payment.approved = Money(800, payment.amount.currency());
    const CheckView view = viewOf(payment);
    QCOMPARE(view.details.icon, icon);
    QCOMPARE(isContradicted(payment), contradicts);
    QCOMPARE(view.details.isUrgent, contradicts);
    QCOMPARE(view.details.sentence.contains(u"supervisor must decide"), contradicts);
    QVERIFY(!canCheck(view));
    QVERIFY(!canSettle(view));
}

void CheckViewTest::aContradictedEndIsInDoubtUntilItIsSettled()
{
    PaymentRecord payment = sale(PaymentState::Approved, true);
    payment.contradictedAt = at(12, 5, 0);
    const CheckView view = viewOf(payment);
    QCOMPARE(view.details.word, u"In doubt"_s);
    QCOMPARE(view.details.icon, Icon::NotKnown);
    QCOMPARE(view.details.role, ColourRole::Warning);
    QVERIFY(view.details.sentence.contains(u"contradicted"));
    QVERIFY(view.details.lookFor.contains(u"list of transactions"));
    QVERIFY(view.details.isUrgent && canCheck(view) && canSettle(view));
    QVERIFY2(isSentence(view.details.sentence), qPrintable(view.details.sentence));
    payment.settled = Settlement{SettledAs::Charged, u"308373"_s, u"Ann"_s, at(12, 20, 0)};
    const CheckView after = viewOf(payment);
    QCOMPARE(after.details.word, u"Approved"_s);
    QCOMPARE(after.details.lookFor, QString());
    QCOMPARE(after.details.icon, Icon::Approved);
    QCOMPARE(after.details.role, ColourRole::Approved);
    QVERIFY(!after.details.isUrgent && !canCheck(after) && !canSettle(after));
    QVERIFY(after.details.sentence.contains(u"contradicted")); // It is marked for ever.
}

void CheckViewTest::askingSaysWhatCameOfIt()
{
    CheckItem item{.payment = sale(PaymentState::Unanswered, true), .terminal = u"Counter"_s};
    item.isAsking = true;
    QCOMPARE(checkView(item, kBritish, at(12, 30, 0)).answer, u"Asking the terminal."_s);
    QCOMPARE(checkView(item, kBritish, at(12, 30, 0)).state, u"Asking the terminal."_s);
    item.isAsking = false;
    item.answer = Evidence{nameOf(EvidenceCode::NotAuthorised), at(12, 29, 0), {}};
    const QString news = checkView(item, kBritish, at(12, 30, 0)).answer;
    QVERIFY2(news.startsWith(u"Checked again at 14:29. The terminal no longer accepts"),
             qPrintable(news));
    item.events.push_back({.evidence = *item.answer});
    QCOMPARE(checkView(item, kBritish, at(12, 30, 0)).answer,
             u"Checked again at 14:29. Nothing new."_s);
}

} // namespace tillside

QTEST_MAIN(tillside::CheckViewTest)
#include "checkviewtest.moc"
