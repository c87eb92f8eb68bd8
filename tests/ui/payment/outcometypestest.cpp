#include "ui/payment/outcomeview.h"

#include <QTest>

#include <algorithm>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

using Action = OutcomeAction;
using Actions = std::vector<Action>;
using Role = ColourRole;
using State = PaymentState;
using Type = PaymentType;

const QDateTime kNow(QDate(2026, 11, 22), QTime(14, 5));

Money euros(qint64 minor)
{
    return {minor, Currency::fromCode(u"EUR").value()};
}

PaymentStatus over(Type type, State state)
{
    PaymentRecord payment;
    payment.id = PaymentId::create();
    payment.type = type;
    payment.amount = euros(1250);
    payment.uti = Uti::create();
    payment.state = state;
    payment.startedAt = kNow;
    if (type == Type::Void || type == Type::Capture)
        payment.original = PaymentId::create();
    PaymentStatus status;
    status.intent = {.type = type, .amount = payment.amount};
    status.intent.terminal.name = u"Counter"_s;
    status.payment = payment;
    status.isOver = true;
    return status;
}

PaymentStatus forLess(Type type, qint64 extras)
{
    PaymentStatus status = over(type, State::ApprovedForLess);
    status.payment->approved = euros(800);
    const Figures figures{.asked = 1250, .answered = 800, .extras = extras};
    status.events = {{.evidence = {nameOf(EvidenceCode::ApprovedForLess), kNow, figures}}};
    return status;
}

OutcomeView viewOf(const PaymentStatus &status)
{
    return outcomeView(status, QLocale(QLocale::English), kNow);
}

bool offers(const PaymentStatus &status, Action action)
{
    const Actions actions = viewOf(status).actions;
    return std::find(actions.begin(), actions.end(), action) != actions.end();
}

} // namespace

/// The icon, colour and buttons of each type of payment in each state.
class OutcomeTypesTest final : public QObject {
    Q_OBJECT

private slots:
    void everyEndOfEveryTypeHasItsLook_data();
    void everyEndOfEveryTypeHasItsLook();
    void whatIsNotKnownLooksTheSameOfEveryType();
    void aVoidNeverLooksLikeMoneyTaken();
    void aVoidThatDidNotHappenIsAskedForAgainOfItsOriginal();
    void aVoidThatDidNotHappenIsReadBeforeTheNextSale();
    void theRestIsOfferedOnlyWhereNoExtrasWereNamed();
    void theRestOfARefundIsNotCharged();
    void whatWasChargedIsTheAmountThatIsShown();
};

void OutcomeTypesTest::everyEndOfEveryTypeHasItsLook_data()
{
    QTest::addColumn<Type>("type");
    QTest::addColumn<State>("state");
    QTest::addColumn<Icon>("icon");
    QTest::addColumn<Role>("role");
    QTest::addColumn<Actions>("actions");
    QTest::addColumn<bool>("enter");
    Type type = Type::Sale;
    const auto row
        = [&type](State state, Icon icon, Role role, const Actions &actions, bool enter = true) {
              QTest::addRow("%s %s", nameOf(type).data(), nameOf(state).data())
                  << type << state << icon << role << actions << enter;
          };
    // A payment for which the customer presented a card can be tried again.
    for (const Type first : {Type::Sale, Type::Refund, Type::PreAuth}) {
        type = first;
        const Actions approved = first == Type::PreAuth
            ? Actions{Action::NewSale, Action::Capture, Action::Void}
            : Actions{Action::NewSale, Action::Void};
        const Icon icon = first == Type::Sale ? Icon::Approved
            : first == Type::Refund           ? Icon::Refund
                                              : Icon::Held;
        const Role role = first == Type::Sale ? Role::Approved
            : first == Type::Refund           ? Role::Refund
                                              : Role::Hold;
        row(State::Approved, icon, role, approved);
        row(State::ApprovedForLess, Icon::ApprovedForLess, Role::Warning, approved, false);
        row(State::Voided, Icon::Voided, Role::Neutral, {Action::NewSale});
        row(State::Declined, Icon::Declined, Role::Declined, {Action::NewSale, Action::TryAgain});
        row(State::Cancelled, Icon::Cancelled, Role::Neutral, {Action::NewSale, Action::TryAgain});
        row(State::NotCharged, Icon::NotCharged, Role::Neutral, {Action::TryAgain, Action::NewSale},
            false);
    }
    type = Type::Capture;
    row(State::Approved, Icon::Approved, Role::Approved, {Action::NewSale, Action::Void});
    row(State::ApprovedForLess, Icon::ApprovedForLess, Role::Warning,
        {Action::NewSale, Action::Void}, false);
    row(State::Voided, Icon::Voided, Role::Neutral, {Action::NewSale});
    row(State::Declined, Icon::Declined, Role::Declined, {Action::Capture, Action::NewSale}, false);
    row(State::Cancelled, Icon::Cancelled, Role::Neutral, {Action::Capture, Action::NewSale},
        false);
    row(State::NotCharged, Icon::NotCharged, Role::Neutral, {Action::Capture, Action::NewSale},
        false);
    type = Type::Void;
    row(State::Approved, Icon::Voided, Role::Neutral, {Action::NewSale});
    row(State::ApprovedForLess, Icon::ApprovedForLess, Role::Warning, {Action::NewSale}, false);
    row(State::Voided, Icon::NotCharged, Role::Declined, {Action::Void, Action::NewSale}, false);
    row(State::Declined, Icon::Declined, Role::Declined, {Action::Void, Action::NewSale}, false);
    row(State::Cancelled, Icon::Cancelled, Role::Declined, {Action::Void, Action::NewSale}, false);
    row(State::NotCharged, Icon::NotCharged, Role::Declined, {Action::Void, Action::NewSale},
        false);
}

void OutcomeTypesTest::everyEndOfEveryTypeHasItsLook()
{
    QFETCH(const Type, type);
    QFETCH(const State, state);
    const OutcomeView view = viewOf(over(type, state));
    QTEST(view.icon, "icon");
    QTEST(view.role, "role");
    QTEST(view.actions, "actions");
    QTEST(view.enterPresses, "enter");
}

void OutcomeTypesTest::whatIsNotKnownLooksTheSameOfEveryType()
{
    for (const Type type : kPaymentTypes) {
        for (const State state : kPaymentStates) {
            if (isEnded(state))
                continue;
            const OutcomeView view = viewOf(over(type, state));
            QCOMPARE(view.word, u"Not known yet"_s);
            QCOMPARE(view.icon, Icon::NotKnown);
            QCOMPARE(view.role, Role::Warning);
            QCOMPARE(view.actions,
                     (Actions{Action::CheckAgain, Action::SettleByHand, Action::LeaveToCheck}));
            QVERIFY(!view.enterPresses && !view.escapeLeaves && !view.digitsLeave);
        }
    }
}

void OutcomeTypesTest::aVoidNeverLooksLikeMoneyTaken()
{
    for (const State state : kPaymentStates)
        QVERIFY(viewOf(over(Type::Void, state)).role != Role::Approved);
}

void OutcomeTypesTest::aVoidThatDidNotHappenIsAskedForAgainOfItsOriginal()
{
    const PaymentRecord undo = over(Type::Void, State::NotCharged).payment.value();
    QCOMPARE(targetOf(Type::Void, undo), undo.original.value());
    for (const Type type : {Type::Sale, Type::Refund, Type::PreAuth, Type::Capture}) {
        const PaymentRecord payment = over(type, State::Approved).payment.value();
        QCOMPARE(targetOf(Type::Void, payment), payment.id);
    }
    for (const State state : kPaymentStates) {
        const bool isProved = state == State::Declined || state == State::Cancelled
            || state == State::NotCharged || state == State::Voided;
        QCOMPARE(offers(over(Type::Void, state), Action::Void), isProved);
        QVERIFY(!offers(over(Type::Void, state), Action::TryAgain));
    }
}

void OutcomeTypesTest::aVoidThatDidNotHappenIsReadBeforeTheNextSale()
{
    QVERIFY(viewOf(over(Type::Void, State::Approved)).enterPresses);
    QVERIFY(!viewOf(over(Type::Void, State::Cancelled)).enterPresses);
}

/// The approved amount would include them, and the rest would be too small.
void OutcomeTypesTest::theRestIsOfferedOnlyWhereNoExtrasWereNamed()
{
    const PaymentStatus plain = forLess(Type::Sale, 0);
    QCOMPARE(viewOf(plain).actions, (Actions{Action::ChargeRest, Action::Void, Action::NewSale}));
    QCOMPARE(restOf(*plain.payment).minor(), 450);
    const PaymentStatus withTip = forLess(Type::Sale, 100);
    QCOMPARE(viewOf(withTip).actions, (Actions{Action::NewSale, Action::Void}));
    QVERIFY(!viewOf(withTip).evidence.contains(u"€8.00 of €12.50"));
    PaymentStatus notReadYet = plain;
    notReadYet.events.clear();
    QVERIFY(!offers(notReadYet, Action::ChargeRest));
}

void OutcomeTypesTest::theRestOfARefundIsNotCharged()
{
    for (const Type type : kPaymentTypes) {
        QCOMPARE(offers(forLess(type, 0), Action::ChargeRest), type == Type::Sale);
    }
}

void OutcomeTypesTest::whatWasChargedIsTheAmountThatIsShown()
{
    PaymentStatus status = over(Type::Sale, State::Approved);
    status.payment->approved = euros(1400);
    QCOMPARE(viewOf(status).amount, u"€14.00"_s);
    QVERIFY(viewOf(status).evidence.contains(u"€12.50 + €1.50 tip or other extras = €14.00."));
    status = over(Type::Void, State::Approved);
    status.payment->approved = euros(0);
    QCOMPARE(viewOf(status).amount, u"€12.50"_s);
}

QTEST_GUILESS_MAIN(OutcomeTypesTest)
#include "outcometypestest.moc"
