#include "ui/text/receipttext.h"

#include "core/receipt/qrcode.h"
#include "core/receipt/textlayout.h"

#include <QTest>

namespace tillside {

using namespace Qt::StringLiterals;
using texts::ReceiptOrder;

namespace {

const QLocale kBritish(QLocale::English, QLocale::UnitedKingdom);

PaymentRecord sale(PaymentState state)
{
    PaymentRecord payment;
    payment.id = PaymentId::parse(u"P-7K3MQ9V0AB").value();
    payment.amount = Money(1077, Currency::fromCode(u"EUR").value());
    payment.reference = Reference::parse(u"ORDER-17").value();
    payment.state = state;
    payment.startedAt = QDateTime(QDate(2026, 3, 4), {12, 3, 5}, Qt::UTC);
    if (isEnded(state))
        payment.endedAt = payment.startedAt.addSecs(2);
    if (state == PaymentState::Approved) {
        payment.approved = payment.amount;
        payment.authorisation = u"308373"_s;
        payment.card = u"47**********0010"_s;
    }
    return payment;
}

QString all(const PaymentRecord &payment, const ReceiptOrder &order = {})
{
    return asText(texts::receipt(payment, order, kBritish), 48).join(u'\n');
}

const QByteArray kFromTerminal = R"([["FROM THE TERMINAL","5","C","N"],["APPROVED","9","C","B"]])";

} // namespace

class ReceiptTextTest final : public QObject {
    Q_OBJECT

private slots:
    void theTerminalsLinesComeFirst();
    void withoutThemTheTillHasItsOwn();
    void extrasAreASum();
    void whatIsNotKnownIsNoReceipt_data();
    void whatIsNotKnownIsNoReceipt();
    void whatMovedNoMoneySaysSo_data();
    void whatMovedNoMoneySaysSo();
    void aVoidedPaymentIsNotShownAsPaid();
    void marksStandAboveEverything();
    void onlyTheShopsCopyIsSigned();
    void thePhoneGetsTheEssence();
    void thePhonesTextAlwaysFitsACode();
};

void ReceiptTextTest::theTerminalsLinesComeFirst()
{
    PaymentRecord payment = sale(PaymentState::Approved);
    payment.cardholderReceipt = kFromTerminal;
    QVERIFY(all(payment).trimmed().startsWith(u"FROM THE TERMINAL"_s));
    QVERIFY(all(payment, {.till = u"Till 1"_s}).contains(u"Till 1 · P-7K3MQ9V0AB"_s));
    QVERIFY2(!all(payment, {.copy = ReceiptCopy::Merchant}).contains(u"FROM THE TERMINAL"_s),
             "the shop's copy is another one");
}

void ReceiptTextTest::withoutThemTheTillHasItsOwn()
{
    const QString receipt = all(sale(PaymentState::Approved), {.shop = u"Mill Street Bakery"_s});
    for (const QString &part :
         {u"Mill Street Bakery"_s, u"••0010"_s, u"308373"_s, u"ORDER-17"_s, u"P-7K3MQ9V0AB"_s,
          u"Sale"_s, u"€10.77"_s, u"Approved"_s, u"Customer's copy"_s})
        QVERIFY2(receipt.contains(part), qPrintable(part + u'\n' + receipt));
}

void ReceiptTextTest::extrasAreASum()
{
    PaymentRecord payment = sale(PaymentState::Approved);
    payment.extras = {.tip = 107, .surcharge = 16};
    payment.approved = Money(1200, payment.amount.currency());
    const QString receipt = all(payment);
    for (const QString &amount : {u"€10.77"_s, u"€1.07"_s, u"€0.16"_s, u"€12.00"_s})
        QCOMPARE(receipt.count(amount), 1);
}

void ReceiptTextTest::whatIsNotKnownIsNoReceipt_data()
{
    QTest::addColumn<PaymentRecord>("payment");
    for (const PaymentState state : kPaymentStates) {
        if (!isEnded(state))
            QTest::newRow(nameOf(state).data()) << sale(state);
    }
    PaymentRecord contradicted = sale(PaymentState::Declined);
    contradicted.contradictedAt = contradicted.endedAt->addSecs(30);
    QTest::newRow("contradicted") << contradicted;
    PaymentRecord settled = sale(PaymentState::Unanswered);
    settled.settled
        = Settlement{.as = SettledAs::Charged, .seen = u"308373"_s, .at = settled.startedAt};
    QTest::newRow("settled by hand") << settled;
}

void ReceiptTextTest::whatIsNotKnownIsNoReceipt()
{
    QFETCH(PaymentRecord, payment);
    payment.cardholderReceipt = kFromTerminal;
    const QString slip = all(payment);
    QVERIFY(!texts::hasReceipt(payment));
    QVERIFY2(slip.contains(u"This is not a receipt."_s), qPrintable(slip));
    QVERIFY(slip.contains(u"€10.77"_s) && slip.contains(u"P-7K3MQ9V0AB"_s));
    QVERIFY2(!slip.contains(u"APPROVED"_s, Qt::CaseInsensitive), qPrintable(slip));
    QVERIFY(texts::receiptForPhone(payment, {}, kBritish).isEmpty());
}

void ReceiptTextTest::whatMovedNoMoneySaysSo_data()
{
    QTest::addColumn<PaymentState>("state");
    QTest::addColumn<QString>("word");
    QTest::newRow("declined") << PaymentState::Declined << u"Declined"_s;
    QTest::newRow("cancelled") << PaymentState::Cancelled << u"Cancelled"_s;
    QTest::newRow("not charged") << PaymentState::NotCharged << u"Not charged"_s;
}

void ReceiptTextTest::whatMovedNoMoneySaysSo()
{
    QFETCH(PaymentState, state);
    QFETCH(QString, word);
    const QString receipt = all(sale(state));
    QVERIFY(receipt.contains(word));
    QVERIFY2(receipt.contains(u"No money moved."_s), qPrintable(receipt));
    QVERIFY(!receipt.contains(u"Approved"_s));
}

void ReceiptTextTest::aVoidedPaymentIsNotShownAsPaid()
{
    PaymentRecord payment = sale(PaymentState::Approved);
    const QString own = all(payment, {.isVoided = true});
    QVERIFY2(own.contains(u"Approved, then voided"_s), qPrintable(own));
    payment.cardholderReceipt = kFromTerminal;
    const QString terminals = all(payment, {.isVoided = true});
    QVERIFY(terminals.trimmed().startsWith(u"Approved, then voided"_s));
    QVERIFY(texts::receiptForPhone(payment, {.isVoided = true}, kBritish).contains("voided"));
}

void ReceiptTextTest::marksStandAboveEverything()
{
    PaymentRecord payment = sale(PaymentState::Approved);
    payment.cardholderReceipt = kFromTerminal;
    const QString receipt = all(payment, {.isReprint = true, .isTraining = true});
    QVERIFY(receipt.indexOf(u"Training – no money moved"_s) >= 0);
    QVERIFY(receipt.indexOf(u"Training"_s) < receipt.indexOf(u"Copy"_s));
    QVERIFY(receipt.indexOf(u"Copy"_s) < receipt.indexOf(u"FROM THE TERMINAL"_s));
    QVERIFY(!all(payment).contains(u"Copy"_s));
    QVERIFY(all(sale(PaymentState::Unanswered), {.isTraining = true}).contains(u"Training"_s));
}

void ReceiptTextTest::onlyTheShopsCopyIsSigned()
{
    PaymentRecord payment = sale(PaymentState::Approved);
    payment.signatureRequired = true;
    QVERIFY(all(payment, {.copy = ReceiptCopy::Merchant}).contains(u"Signature"_s));
    QVERIFY(!all(payment).contains(u"Signature"_s));
}

void ReceiptTextTest::thePhoneGetsTheEssence()
{
    const QString text = QString::fromUtf8(texts::receiptForPhone(
        sale(PaymentState::Approved), {.shop = u"Mill Street Bakery"_s}, kBritish));
    for (const QString &part : {u"Mill Street Bakery"_s, u"Sale €10.77"_s, u"Approved"_s,
                                u"••0010"_s, u"308373"_s, u"ORDER-17"_s})
        QVERIFY2(text.split(u'\n').filter(part).size() == 1, qPrintable(text));
}

void ReceiptTextTest::thePhonesTextAlwaysFitsACode()
{
    PaymentRecord payment = sale(PaymentState::Approved);
    payment.authorisation = QString(200, u'\u0628');
    const QByteArray text
        = texts::receiptForPhone(payment, {.shop = QString(40, u'\u0628')}, kBritish);
    QVERIFY(text.size() <= QrCode::kLargest);
    QVERIFY(text.contains("€10.77"));
}

} // namespace tillside

QTEST_GUILESS_MAIN(tillside::ReceiptTextTest)
#include "receipttexttest.moc"
