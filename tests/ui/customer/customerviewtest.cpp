#include "ui/customer/customerview.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

const QLocale kBritish(QLocale::English, QLocale::UnitedKingdom);

PaymentStatus statusOf(PaymentType type, PaymentState state)
{
    PaymentStatus status;
    status.intent.type = type;
    status.intent.amount = Money(1250, Currency::fromCode(u"EUR").value());
    PaymentRecord payment;
    payment.type = type;
    payment.state = state;
    payment.amount = status.intent.amount;
    payment.approved = payment.amount;
    payment.card = u"47**********0010"_s;
    payment.authorisation = u"308373"_s;
    payment.responseCode = u"51"_s;
    status.payment = payment;
    status.terminalSaid = u"Not enough money"_s;
    status.isOver = isEnded(state) || state == PaymentState::Unanswered;
    return status;
}

QString allOf(const CustomerView &view)
{
    return QStringList{view.shop, view.band, view.above, view.heading, view.below}.join(u'\n');
}

CustomerView viewOf(const PaymentStatus &status, bool isTraining = false)
{
    return customerView(&status, u"Mill Street Bakery"_s, isTraining, kBritish);
}

} // namespace

class CustomerViewTest final : public QObject {
    Q_OBJECT

private slots:
    void onlyAnApprovalThanksTheCustomer_data()
    {
        QTest::addColumn<PaymentType>("type");
        QTest::addColumn<PaymentState>("state");
        for (const PaymentType type : kPaymentTypes) {
            for (const PaymentState state : kPaymentStates)
                QTest::addRow("%s %s", nameOf(type).data(), nameOf(state).data()) << type << state;
        }
    }
    void onlyAnApprovalThanksTheCustomer()
    {
        QFETCH(PaymentType, type);
        QFETCH(PaymentState, state);
        PaymentStatus status = statusOf(type, state);
        status.isOver = true;
        const CustomerView view = viewOf(status);
        QCOMPARE(view.heading == u"Thank you", state == PaymentState::Approved);
        QCOMPARE(view.role == ColourRole::Approved, state == PaymentState::Approved);
        const bool isNotPaid = isEnded(state) && state != PaymentState::Approved
            && state != PaymentState::ApprovedForLess;
        QCOMPARE(view.heading == u"Not paid", isNotPaid);
    }

    void nothingOfTheCardIsShown_data() { onlyAnApprovalThanksTheCustomer_data(); }
    void nothingOfTheCardIsShown()
    {
        QFETCH(PaymentType, type);
        QFETCH(PaymentState, state);
        const QString all = allOf(viewOf(statusOf(type, state)));
        for (const QString &secret : {u"0010"_s, u"308373"_s, u"51"_s, u"Not enough"_s})
            QVERIFY2(!all.contains(secret), qPrintable(all));
    }

    void theAmountIsThereWhileTheCustomerPays()
    {
        const CustomerView view = viewOf(statusOf(PaymentType::Sale, PaymentState::InProgress));
        QCOMPARE(view.heading, u"€12.50"_s);
        QCOMPARE(view.above, u"To pay"_s);
        QVERIFY(view.showsTerminal);
        QCOMPARE(viewOf(statusOf(PaymentType::Refund, PaymentState::Sending)).above, u"Refund"_s);
    }

    void aSignatureIsNotThankedForYet()
    {
        PaymentStatus status = statusOf(PaymentType::Sale, PaymentState::Approved);
        status.payment->signatureRequired = true;
        QVERIFY(viewOf(status).heading != u"Thank you");
    }

    void theShopAloneIsThereInBetween()
    {
        const CustomerView view = customerView(nullptr, u"Mill Street Bakery"_s, false, kBritish);
        QCOMPARE(allOf(view).simplified(), u"Mill Street Bakery"_s);
        QVERIFY(!view.role);
        QVERIFY(customerView(nullptr, {}, true, kBritish).band.contains(u"Training"_s));
    }
};

QTEST_GUILESS_MAIN(CustomerViewTest)
#include "customerviewtest.moc"
