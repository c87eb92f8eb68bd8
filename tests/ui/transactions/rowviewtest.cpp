#include "ui/transactions/rowview.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

const QLocale kEnglish(QLocale::English);
const QDateTime kNoon(QDate(2026, 3, 4), QTime(12, 0), Qt::UTC);

ListedPayment listed(PaymentType type, PaymentState state, Standing standing)
{
    ListedPayment payment;
    payment.id = PaymentId::create();
    payment.type = type;
    payment.state = state;
    payment.standing = standing;
    payment.amount = Money(1250, Currency::fromCode(u"EUR").value());
    payment.startedAt = kNoon;
    return payment;
}

} // namespace

/// What a row of the list of payments says.
class RowViewTest final : public QObject {
    Q_OBJECT

private slots:
    void theOutcomeIsSaid_data()
    {
        QTest::addColumn<PaymentType>("type");
        QTest::addColumn<PaymentState>("state");
        QTest::addColumn<Standing>("standing");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("hasMoved");
        using T = PaymentType;
        using S = PaymentState;
        QTest::newRow("sale") << T::Sale << S::Approved << Standing::Approved << u"Approved"_s
                              << true;
        QTest::newRow("declined") << T::Sale << S::Declined << Standing::Declined << u"Declined"_s
                                  << false;
        QTest::newRow("unknown") << T::Sale << S::Unanswered << Standing::NotKnown
                                 << u"Not known yet"_s << true;
        QTest::newRow("doubted") << T::Sale << S::Declined << Standing::Contradicted
                                 << u"In doubt"_s << true;
        QTest::newRow("settled") << T::Sale << S::Unanswered << Standing::Settled
                                 << u"Settled by hand"_s << false;
        QTest::newRow("refund") << T::Refund << S::Approved << Standing::Approved << u"Refunded"_s
                                << true;
        QTest::newRow("void") << T::Void << S::Approved << Standing::Approved << u"Voided"_s
                              << true;
    }
    void theOutcomeIsSaid()
    {
        QFETCH(const PaymentType, type);
        QFETCH(const PaymentState, state);
        QFETCH(const Standing, standing);
        const RowView row = rowView(listed(type, state, standing), kEnglish, kNoon);
        QTEST(row.word, "word");
        QTEST(row.hasMoved, "hasMoved");
        QVERIFY(row.name.contains(row.word) && row.name.contains(row.amount));
    }

    void moneyThatLeavesHasAMinusSign()
    {
        for (const PaymentType type : kPaymentTypes) {
            const RowView row = rowView(listed(type, PaymentState::Approved, Standing::Approved),
                                        kEnglish, kNoon);
            const bool leaves = type == PaymentType::Refund || type == PaymentType::Void;
            QCOMPARE(row.amount, leaves ? u"\u2212€12.50"_s : u"€12.50"_s);
        }
    }

    void whatWasApprovedIsShownNotWhatWasAsked()
    {
        ListedPayment less
            = listed(PaymentType::Sale, PaymentState::ApprovedForLess, Standing::Approved);
        less.approved = Money(800, less.amount.currency());
        QCOMPARE(rowView(less, kEnglish, kNoon).amount, u"€8.00"_s);
    }

    /// Its answer may name no amount, or zero.
    void aVoidReturnsTheWholePayment()
    {
        ListedPayment undo = listed(PaymentType::Void, PaymentState::Approved, Standing::Approved);
        undo.approved = Money(0, undo.amount.currency());
        QCOMPARE(rowView(undo, kEnglish, kNoon).amount, u"\u2212€12.50"_s);
    }

    void whatAVoidOfThisTillUndidSaysSo()
    {
        ListedPayment sale = listed(PaymentType::Sale, PaymentState::Approved, Standing::Approved);
        sale.isVoided = true;
        QCOMPARE(rowView(sale, kEnglish, kNoon).word, u"Approved, then voided"_s);
    }

    void whatWasSettledAsChargedHasMoved()
    {
        ListedPayment settled
            = listed(PaymentType::Sale, PaymentState::Unanswered, Standing::Settled);
        settled.settledAs = SettledAs::Charged;
        QVERIFY(rowView(settled, kEnglish, kNoon).hasMoved);
        settled.settledAs = SettledAs::NotCharged;
        QVERIFY(!rowView(settled, kEnglish, kNoon).hasMoved);
    }

    void onlyAGivenReferenceIsShown()
    {
        ListedPayment sale = listed(PaymentType::Sale, PaymentState::Approved, Standing::Approved);
        sale.reference = Reference::parse(sale.id.text()).value();
        QCOMPARE(rowView(sale, kEnglish, kNoon).reference, QString());
        sale.reference = Reference::parse(u"Table-4"_s).value();
        QCOMPARE(rowView(sale, kEnglish, kNoon).reference, u"Table-4"_s);
    }

    void onlyTheEndOfACardIsShown()
    {
        ListedPayment sale = listed(PaymentType::Sale, PaymentState::Approved, Standing::Approved);
        QCOMPARE(rowView(sale, kEnglish, kNoon).card, QString());
        sale.card = u"541333XXXXXX0010"_s;
        QCOMPARE(rowView(sale, kEnglish, kNoon).card, u"••0010"_s);
    }
};

QTEST_APPLESS_MAIN(RowViewTest)
#include "rowviewtest.moc"
