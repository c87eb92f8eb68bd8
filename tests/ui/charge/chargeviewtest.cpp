#include "ui/charge/chargeview.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

const QLocale kEnglish(QLocale::English);

Money euros(qint64 minor)
{
    return {minor, Currency::fromCode(u"EUR").value()};
}

ChargeState ready(qint64 minor)
{
    return {.type = PaymentType::Sale,
            .amount = euros(minor),
            .reference = {},
            .limitMinor = 500'000,
            .terminal = u"Counter"_s,
            .canWork = true,
            .isPaymentRunning = false};
}

} // namespace

/// What the Charge screen says, and which buttons it enables.
class ChargeViewTest : public QObject {
    Q_OBJECT

private slots:
    void theButtonSaysWhatItWillDo_data()
    {
        QTest::addColumn<PaymentType>("type");
        QTest::addColumn<QString>("words");
        QTest::newRow("sale") << PaymentType::Sale << u"Charge €12.50"_s;
        QTest::newRow("refund") << PaymentType::Refund << u"Refund €12.50"_s;
        QTest::newRow("pre-authorisation") << PaymentType::PreAuth << u"Pre-authorise €12.50"_s;
    }
    void theButtonSaysWhatItWillDo()
    {
        QFETCH(const PaymentType, type);
        ChargeState state = ready(1250);
        state.type = type;
        const ChargeView view = chargeView(state, kEnglish);
        QTEST(view.button, "words");
        QVERIFY(view.canCharge);
        QCOMPARE(view.reason, QString());
    }

    void whatIsInTheWayIsSaid_data()
    {
        QTest::addColumn<ChargeState>("state");
        QTest::addColumn<QString>("reason");
        QTest::newRow("nothing typed") << ready(0) << u"Type an amount."_s;
        QTest::newRow("above the limit")
            << ready(500'001)
            << u"Sales at this till go up to €5,000.00. A higher limit can be set under Settings."_s;
        ChargeState state = ready(1250);
        state.terminal.reset();
        QTest::newRow("no terminal")
            << state << u"No terminal is paired with this till. Pair one under Terminals."_s;
        state = ready(1250);
        state.isPaymentRunning = true;
        QTest::newRow("a payment runs")
            << state << u"A payment is still running on Counter. Open it in the bar above."_s;
        state = ready(1250);
        state.canWork = false;
        QTest::newRow("no records")
            << state
            << u"This till cannot keep records right now, so it takes no payments. See the message above."_s;
    }
    void whatIsInTheWayIsSaid()
    {
        QFETCH(const ChargeState, state);
        const ChargeView view = chargeView(state, kEnglish);
        QTEST(view.reason, "reason");
        QVERIFY(!view.canCharge);
    }

    void theLimitItselfIsAllowed() { QVERIFY(chargeView(ready(500'000), kEnglish).canCharge); }

    void aReferenceIsCheckedWhileTyped_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("none") << QString() << true;
        QTest::newRow("letters, digits, hyphens") << u"INV-2026-0042"_s << true;
        QTest::newRow("36 characters") << QString(36, u'a') << true;
        QTest::newRow("37 characters") << QString(37, u'a') << false;
        QTest::newRow("a blank") << u"INV 42"_s << false;
        QTest::newRow("a card number") << u"4111111111111111"_s << false;
    }
    void aReferenceIsCheckedWhileTyped()
    {
        QFETCH(const QString, reference);
        QFETCH(const bool, isGood);
        ChargeState state = ready(1250);
        state.reference = reference;
        const ChargeView view = chargeView(state, kEnglish);
        QCOMPARE(view.referenceProblem.isEmpty(), isGood);
        QCOMPARE(view.canCharge, isGood);
    }

    void moneyIsWrittenAsTheReaderWritesIt()
    {
        QCOMPARE(chargeView(ready(125'000), QLocale(QLocale::German)).amount, u"1.250,00\u00a0€"_s);
    }
};

QTEST_APPLESS_MAIN(ChargeViewTest)
#include "chargeviewtest.moc"
