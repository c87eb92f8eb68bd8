#include "ui/charge/stripview.h"

#include "core/payment/paymentrules.h"
#include "tests/support/samples/journalsamples.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

const QLocale kEnglish(QLocale::English);

LastPayment lastOf(PaymentType type, PaymentState state, const QString &card = {})
{
    LastPayment last;
    last.payment = samples::payment(TerminalId::create());
    last.payment.type = type;
    last.payment.state = state;
    last.payment.card = card;
    last.standing = standingOf(last.payment);
    return last;
}

} // namespace

Q_DECLARE_METATYPE(DayLine DayCount::*)

/// What the strip below the Charge button says.
class StripViewTest final : public QObject {
    Q_OBJECT

private slots:
    void theOutcomeIsSaid_data()
    {
        QTest::addColumn<PaymentType>("type");
        QTest::addColumn<PaymentState>("state");
        QTest::addColumn<QString>("words");
        using Type = PaymentType;
        using State = PaymentState;
        QTest::newRow("sale") << Type::Sale << State::Approved << u"Last sale · "_s;
        QTest::newRow("declined") << Type::Sale << State::Declined << u"Declined · "_s;
        QTest::newRow("for less") << Type::Sale << State::ApprovedForLess
                                  << u"Approved for less · "_s;
        QTest::newRow("not known") << Type::Sale << State::Unanswered << u"Not known yet · "_s;
        QTest::newRow("running elsewhere")
            << Type::Sale << State::InProgress << u"Not known yet · "_s;
        QTest::newRow("refund") << Type::Refund << State::Approved << u"Refunded · "_s;
        QTest::newRow("hold") << Type::PreAuth << State::Approved << u"Held · "_s;
        QTest::newRow("void") << Type::Void << State::Approved << u"Voided · "_s;
    }
    void theOutcomeIsSaid()
    {
        QFETCH(const PaymentType, type);
        QFETCH(const PaymentState, state);
        QFETCH(const QString, words);
        const LastPayment last = lastOf(type, state);
        const StripView view = stripView(last, {}, kEnglish, last.payment.startedAt);
        QVERIFY2(view.line.startsWith(words), qPrintable(view.line));
        QCOMPARE(view.amount, u"€12.50"_s);
        QVERIFY(view.name.contains(view.amount));
    }

    /// An end that the terminal has taken back is never shown as if it held.
    void anEndInDoubtIsToCheck_data()
    {
        QTest::addColumn<PaymentState>("state");
        for (const PaymentState state : kPaymentStates) {
            if (isEnded(state))
                QTest::newRow(nameOf(state).data()) << state;
        }
    }
    void anEndInDoubtIsToCheck()
    {
        QFETCH(const PaymentState, state);
        LastPayment last = lastOf(PaymentType::Sale, state);
        last.payment.endedAt = last.payment.startedAt;
        last.payment.contradictedAt = last.payment.startedAt.addSecs(1);
        last.standing = standingOf(last.payment);
        const StripView view = stripView(last, {}, kEnglish, last.payment.startedAt);
        QCOMPARE(view.icon, Icon::NotKnown);
        QCOMPARE(view.role, ColourRole::Warning);
        QVERIFY2(view.line.startsWith(u"In doubt · "_s), qPrintable(view.line));
        QVERIFY2(view.name.startsWith(u"In doubt, "_s), qPrintable(view.name));
    }

    void whatAPersonSettledSaysSo()
    {
        LastPayment last = lastOf(PaymentType::Sale, PaymentState::Unanswered);
        last.payment.settled = Settlement{SettledAs::Charged, {}, {}, last.payment.startedAt};
        last.standing = standingOf(last.payment);
        const StripView view = stripView(last, {}, kEnglish, last.payment.startedAt);
        QCOMPARE(view.role, ColourRole::Neutral);
        QVERIFY2(view.line.startsWith(u"Settled by hand · "_s), qPrintable(view.line));
        last.payment.state = PaymentState::Approved; // The terminal's word, later.
        last.standing = standingOf(last.payment);
        QVERIFY(
            stripView(last, {}, kEnglish, last.payment.startedAt).line.startsWith(u"Last sale"));
    }

    void whatMayBeDoneIsOffered()
    {
        LastPayment last = lastOf(PaymentType::Sale, PaymentState::Approved);
        last.canVoid = true;
        QVERIFY(stripView(last, {}, kEnglish, last.payment.startedAt).canVoid);
        QVERIFY(!stripView(last, {}, kEnglish, last.payment.startedAt).canCapture);
        last.canVoid = false;
        last.canCapture = true;
        QVERIFY(!stripView(last, {}, kEnglish, last.payment.startedAt).canVoid);
        QVERIFY(stripView(last, {}, kEnglish, last.payment.startedAt).canCapture);
    }

    void theCardIsSaid()
    {
        const LastPayment last
            = lastOf(PaymentType::Sale, PaymentState::Approved, u"541333XXXXXX0010"_s);
        const StripView view = stripView(last, {}, kEnglish, last.payment.startedAt);
        QVERIFY2(view.line.endsWith(u" · ••0010"_s), qPrintable(view.line));
    }

    void nothingIsShownThatIsNotKnown()
    {
        const StripView view = stripView({}, {}, kEnglish, QDateTime::currentDateTimeUtc());
        QCOMPARE(view.amount, QString());
        QCOMPARE(view.today, QString());
        QVERIFY(!view.canVoid && !view.canCapture);
    }

    void theDayIsSaid()
    {
        DayCount day{.currency = Currency::fromCode(u"EUR").value(), .decimals = 2};
        day.sales = {.count = 47, .minor = 128'960};
        day.refunds = {.count = 1, .minor = 500};
        const StripView view = stripView({}, day, kEnglish, QDateTime::currentDateTimeUtc());
        QCOMPARE(view.today, u"€1,284.60"_s);
        QVERIFY(view.todayLine.contains(u"47"));
    }

    /// A number of sales beside a sum that has more than sales in it would be read as theirs.
    void onlyASumOfSalesHasTheirNumber_data()
    {
        QTest::addColumn<DayLine DayCount::*>("other");
        QTest::newRow("captures") << &DayCount::captures;
        QTest::newRow("voids of earlier days") << &DayCount::voids;
        QTest::newRow("settled by hand") << &DayCount::byHand;
        QTest::newRow("learned of closed days") << &DayCount::learned;
    }

    void onlyASumOfSalesHasTheirNumber()
    {
        QFETCH(DayLine DayCount::*const, other);
        DayCount day{.currency = Currency::fromCode(u"EUR").value(), .decimals = 2};
        day.sales = {.count = 3, .minor = 3000};
        day.*other = {.count = 1, .minor = 8000};
        const StripView view = stripView({}, day, kEnglish, QDateTime::currentDateTimeUtc());
        QCOMPARE(view.today, u"€110.00"_s);
        QCOMPARE(view.todayLine, u"Today"_s);
    }
};

QTEST_APPLESS_MAIN(StripViewTest)
#include "stripviewtest.moc"
