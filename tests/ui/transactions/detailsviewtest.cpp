#include "ui/transactions/detailsview.h"

#include "tests/support/samples/journalsamples.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

using Action = TransactionAction;

const QLocale kEnglish(QLocale::English);
const QDateTime kNoon(QDate(2026, 3, 4), QTime(12, 0), Qt::UTC);

TransactionDetails detailsOf(PaymentType type, PaymentState state)
{
    TransactionDetails details;
    details.terminal = samples::terminal(u"Counter"_s);
    details.payment = samples::payment(details.terminal.id);
    details.payment.type = type;
    details.payment.state = state;
    details.payment.startedAt = kNoon;
    details.payment.uti = Uti::create();
    if (isEnded(state))
        details.payment.endedAt = kNoon;
    if (outcomeOf(state) == Outcome::Approved)
        details.payment.approved = details.payment.amount;
    return details;
}

PaymentRecord refundOf(const TransactionDetails &details, qint64 minor)
{
    PaymentRecord refund = details.payment;
    refund.id = PaymentId::create();
    refund.type = PaymentType::Refund;
    refund.original = details.payment.id;
    refund.amount = Money(minor, refund.amount.currency());
    refund.approved = refund.amount;
    return refund;
}

bool offers(const TransactionDetails &details, Action action, const QDateTime &now = kNoon)
{
    const auto actions = detailsView(details, kEnglish, now).actions;
    return std::find(actions.begin(), actions.end(), action) != actions.end();
}

} // namespace

/// What the details of a payment say and offer: only what is possible, and why not otherwise.
class DetailsViewTest final : public QObject {
    Q_OBJECT

private slots:
    void onlyWhatFitsIsOffered_data()
    {
        QTest::addColumn<PaymentType>("type");
        QTest::addColumn<PaymentState>("state");
        QTest::addColumn<QString>("actions");
        using T = PaymentType;
        using S = PaymentState;
        QTest::newRow("sale") << T::Sale << S::Approved << u"Void Refund Receipt Repeat Copy"_s;
        QTest::newRow("for less") << T::Sale << S::ApprovedForLess
                                  << u"Void Refund Receipt Repeat Copy"_s;
        QTest::newRow("declined") << T::Sale << S::Declined << u"Receipt Repeat Copy"_s;
        QTest::newRow("voided") << T::Sale << S::Voided << u"Receipt Repeat Copy"_s;
        QTest::newRow("not known")
            << T::Sale << S::Unanswered << u"CheckAgain SettleByHand Receipt Copy"_s;
        QTest::newRow("refund") << T::Refund << S::Approved << u"Void Receipt Copy"_s;
        QTest::newRow("hold") << T::PreAuth << S::Approved << u"Capture Void Receipt Repeat Copy"_s;
        QTest::newRow("capture") << T::Capture << S::Approved << u"Void Refund Receipt Copy"_s;
        QTest::newRow("void") << T::Void << S::Approved << u"Receipt Copy"_s;
    }
    void onlyWhatFitsIsOffered()
    {
        QFETCH(const PaymentType, type);
        QFETCH(const PaymentState, state);
        const std::map<Action, QString> names{
            {Action::CheckAgain, u"CheckAgain"_s}, {Action::SettleByHand, u"SettleByHand"_s},
            {Action::Refund, u"Refund"_s},         {Action::Void, u"Void"_s},
            {Action::Capture, u"Capture"_s},       {Action::Receipt, u"Receipt"_s},
            {Action::Repeat, u"Repeat"_s},         {Action::Copy, u"Copy"_s}};
        QStringList offered;
        for (const Action action : detailsView(detailsOf(type, state), kEnglish, kNoon).actions)
            offered << names.at(action);
        QTEST(offered.join(u' '), "actions");
    }

    void withoutAUtiNobodyCanBeAsked()
    {
        TransactionDetails details = detailsOf(PaymentType::Sale, PaymentState::Unidentified);
        details.payment.uti.reset();
        QVERIFY(!offers(details, Action::CheckAgain));
        QVERIFY(offers(details, Action::SettleByHand));
    }

    /// The terminal settles its day at 01:00 in London: here, thirteen hours after noon.
    void afterTheCutOffARefundTakesThePlaceOfAVoid()
    {
        const TransactionDetails details = detailsOf(PaymentType::Sale, PaymentState::Approved);
        const QDateTime before = kNoon.addSecs(13 * 3600 - 1);
        QVERIFY(offers(details, Action::Void, before));
        const QDateTime after = kNoon.addSecs(13 * 3600);
        QVERIFY(!offers(details, Action::Void, after));
        QVERIFY(offers(details, Action::Refund, after));
        QVERIFY(detailsView(details, kEnglish, after).whyNot.contains(u"too late to void"));
    }

    /// Nothing was charged that could be refunded.
    void whatIsOnlyHeldIsVoidedAtAnyTime()
    {
        const TransactionDetails details = detailsOf(PaymentType::PreAuth, PaymentState::Approved);
        const QDateTime later = kNoon.addDays(3);
        QVERIFY(offers(details, Action::Void, later));
        QVERIFY(!offers(details, Action::Refund, later));
        QCOMPARE(detailsView(details, kEnglish, later).whyNot, QString());
    }

    void whatAVoidOfThisTillUndidSaysSo()
    {
        TransactionDetails details = detailsOf(PaymentType::Sale, PaymentState::Approved);
        PaymentRecord undo = refundOf(details, 1250);
        undo.type = PaymentType::Void;
        details.followUps = {undo};
        const DetailsView view = detailsView(details, kEnglish, kNoon);
        QCOMPARE(view.word, u"Approved, then voided"_s);
        QVERIFY(view.whyNot.contains(u"was voided"));
    }

    void anotherMoneyOfTheTerminalRefundsNothing()
    {
        TransactionDetails details = detailsOf(PaymentType::Sale, PaymentState::Approved);
        details.terminal.decimals = 0;
        QVERIFY(!offers(details, Action::Refund));
        QVERIFY(detailsView(details, kEnglish, kNoon).whyNot.contains(u"another currency"));
    }

    /// In summer, London's clock is an hour ahead.
    void theCutOffFollowsLondonsClock()
    {
        TransactionDetails details = detailsOf(PaymentType::Sale, PaymentState::Approved);
        details.payment.startedAt = QDateTime(QDate(2026, 7, 1), QTime(23, 30), Qt::UTC);
        // 00:30 in London on 2 July.
        const QDateTime cutOff(QDate(2026, 7, 2), QTime(0, 0), Qt::UTC);
        QVERIFY(offers(details, Action::Void, cutOff.addSecs(-1)));
        QVERIFY(!offers(details, Action::Void, cutOff));
    }

    void whatWasRefundedInPartCanBeRefundedButNotVoided()
    {
        TransactionDetails details = detailsOf(PaymentType::Sale, PaymentState::Approved);
        details.followUps = {refundOf(details, 500)};
        QVERIFY(!offers(details, Action::Void));
        QVERIFY(offers(details, Action::Refund));
        details.followUps.push_back(refundOf(details, 750));
        QVERIFY(!offers(details, Action::Refund));
        QVERIFY(detailsView(details, kEnglish, kNoon).whyNot.contains(u"nothing left to refund"));
    }

    void aForgottenTerminalMovesNoMoney()
    {
        TransactionDetails details = detailsOf(PaymentType::Sale, PaymentState::Approved);
        details.terminal.forgottenAt = kNoon;
        for (const Action action : {Action::Void, Action::Refund, Action::Capture})
            QVERIFY(!offers(details, action));
        QVERIFY(detailsView(details, kEnglish, kNoon).whyNot.contains(u"forgotten"));
    }

    void bothDirectionsAreLinked()
    {
        TransactionDetails details = detailsOf(PaymentType::Sale, PaymentState::Approved);
        const PaymentRecord refund = refundOf(details, 500);
        details.followUps = {refund};
        const auto related = detailsView(details, kEnglish, kNoon).related;
        QCOMPARE(related.size(), 1U);
        QCOMPARE(related.front().id, refund.id);
        QVERIFY(related.front().words.startsWith(u"Refund \u2212€5.00, Refunded, "_s));
        TransactionDetails other = detailsOf(PaymentType::Refund, PaymentState::Approved);
        other.original = details.payment;
        QCOMPARE(detailsView(other, kEnglish, kNoon).related.front().id, details.payment.id);
    }

    void everythingIsCopied()
    {
        TransactionDetails details = detailsOf(PaymentType::Sale, PaymentState::Approved);
        details.payment.authorisation = u"308373"_s;
        const DetailsView view = detailsView(details, kEnglish, kNoon);
        const QString text = asText(view);
        for (const QString &part :
             {view.word, view.amount, view.about, u"308373"_s, details.payment.id.text()})
            QVERIFY2(text.contains(part), qPrintable(part));
        QVERIFY(!text.contains(u"\n\n"));
    }
};

QTEST_APPLESS_MAIN(DetailsViewTest)
#include "detailsviewtest.moc"
