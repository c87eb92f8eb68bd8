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
            .reachability = Reachability::Ready,
            .hasChoice = false,
            .canWork = true,
            .running = {}};
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
        QTest::newRow("nothing typed") << ready(0) << u"Type an amount"_s;
        QTest::newRow("above the limit")
            << ready(500'001) << u"Above this till's limit of €5,000.00"_s;
        ChargeState state = ready(1250);
        state.terminal.reset();
        QTest::newRow("no terminal") << state << u"No terminal is paired"_s;
        state = ready(1250);
        state.running = RunningPayment{
            .amount = euros(5200), .terminal = u"Counter"_s, .elapsed = {}, .terminalSaid = {}};
        QTest::newRow("a payment runs") << state << u"Counter is busy with €52.00"_s;
        state = ready(1250);
        state.reachability = Reachability::NotAnswering;
        QTest::newRow("no answer") << state << u"Counter does not answer"_s;
        state.reachability = Reachability::OtherCertificate;
        QTest::newRow("another certificate") << state << u"The identity of Counter has changed"_s;
        state.reachability = Reachability::NotPaired;
        QTest::newRow("not paired") << state << u"Counter is not paired any more"_s;
        state = ready(1250);
        state.terminal.reset();
        state.hasChoice = true;
        QTest::newRow("no choice") << state << u"No terminal is chosen"_s;
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

    void aTerminalThatIsNotReadyIsSaidBeforeAnAmountIsTyped_data()
    {
        QTest::addColumn<Reachability>("reachability");
        QTest::addColumn<QString>("heading");
        using State = Reachability;
        QTest::newRow("unknown") << State::Unknown << QString();
        QTest::newRow("ready") << State::Ready << QString();
        QTest::newRow("no token") << State::NoToken << QString();
        QTest::newRow("no answer") << State::NotAnswering << u"Counter does not answer"_s;
        QTest::newRow("other certificate")
            << State::OtherCertificate << u"The identity of Counter has changed"_s;
        QTest::newRow("not paired") << State::NotPaired << u"Counter is not paired any more"_s;
    }
    void aTerminalThatIsNotReadyIsSaidBeforeAnAmountIsTyped()
    {
        QFETCH(const Reachability, reachability);
        ChargeState state = ready(0);
        state.reachability = reachability;
        const BannerView banner = chargeView(state, kEnglish).banner;
        QTEST(banner.heading, "heading");
        QCOMPARE(banner.line.isEmpty(), banner.heading.isEmpty());
        QCOMPARE(banner.button.isEmpty(), banner.heading.isEmpty());
    }

    /// The till knows no amount, and Charge stays: the terminal may be free again.
    void aTerminalThatIsBusyIsSaidAndTheButtonStays()
    {
        ChargeState state = ready(1250);
        state.reachability = Reachability::Busy;
        const ChargeView view = chargeView(state, kEnglish);
        QCOMPARE(view.banner.heading, u"Counter is busy"_s);
        QVERIFY2(view.banner.line.contains(u"free again"_s), qPrintable(view.banner.line));
        QCOMPARE(view.banner.role, ColourRole::Running);
        QVERIFY(view.canCharge);
    }

    void aPaymentThatRunsIsInTheBanner()
    {
        ChargeState state = ready(0);
        state.running = RunningPayment{.amount = euros(5200),
                                       .terminal = u"Counter"_s,
                                       .elapsed = std::chrono::seconds(81),
                                       .terminalSaid = u"Authorising"_s};
        const BannerView banner = chargeView(state, kEnglish).banner;
        QCOMPARE(banner.heading, u"€52.00 is running on Counter, 1:21"_s);
        QCOMPARE(banner.line, u"The terminal says: Authorising"_s);
        QCOMPARE(banner.button, u"Show it"_s);
    }

    void aRefundAndAPreAuthorisationLookLikeNoSale()
    {
        ChargeState state = ready(500);
        QCOMPARE(chargeView(state, kEnglish).role, ColourRole::Accent);
        QCOMPARE(chargeView(state, kEnglish).mode, QString());
        state.type = PaymentType::Refund;
        const ChargeView refund = chargeView(state, kEnglish);
        QCOMPARE(refund.role, ColourRole::Refund);
        QCOMPARE(refund.amount, u"\u2212€5.00"_s);
        QCOMPARE(refund.button, u"Refund €5.00"_s);
        QCOMPARE(refund.mode, u"Refund"_s);
        QCOMPARE(refund.meaning, u"Money leaves the shop"_s);
        state.type = PaymentType::PreAuth;
        const ChargeView hold = chargeView(state, kEnglish);
        QCOMPARE(hold.role, ColourRole::Hold);
        QCOMPARE(hold.amount, u"€5.00"_s);
        QCOMPARE(hold.meaning, u"Held on the card, not taken yet"_s);
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
