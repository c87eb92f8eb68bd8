#include "ui/payment/outcomeview.h"
#include "ui/payment/paymentview.h"
#include "ui/text/texts.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace tillside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Action = OutcomeAction;

const QLocale kEnglish(QLocale::English);
const QDateTime kNow(QDate(2026, 11, 22), QTime(14, 5), Qt::UTC);

Money euros(qint64 minor)
{
    return {minor, Currency::fromCode(u"EUR").value()};
}

PaymentStatus over(PaymentState state, PaymentType type = PaymentType::Sale)
{
    PaymentRecord payment;
    payment.id = PaymentId::create();
    payment.type = type;
    payment.amount = euros(1250);
    payment.uti = Uti::create();
    payment.state = state;
    payment.startedAt = kNow;
    if (type == PaymentType::Void || type == PaymentType::Capture)
        payment.original = PaymentId::create();
    PaymentStatus status;
    status.intent.type = type;
    status.intent.terminal.name = u"Counter"_s;
    status.intent.amount = payment.amount;
    status.payment = payment;
    status.isOver = true;
    return status;
}

OutcomeView viewOf(const PaymentStatus &status)
{
    return outcomeView(status, kEnglish, kNow);
}

bool offers(const OutcomeView &view, Action action)
{
    return std::find(view.actions.begin(), view.actions.end(), action) != view.actions.end();
}

QString nameOfState(PaymentState state)
{
    return QString(nameOf(state));
}

} // namespace

/// The words, icons, colours and buttons of every state.
class OutcomeViewTest : public QObject {
    Q_OBJECT

private slots:
    void everyOutcomeHasItsWordIconAndColour_data()
    {
        QTest::addColumn<PaymentState>("state");
        QTest::addColumn<QString>("word");
        QTest::addColumn<Icon>("icon");
        QTest::addColumn<ColourRole>("role");
        QTest::addColumn<std::vector<Action>>("actions");
        const auto row = [](PaymentState state, const QString &word, Icon icon, ColourRole role,
                            const std::vector<Action> &actions) {
            QTest::newRow(nameOf(state).data()) << state << word << icon << role << actions;
        };
        row(PaymentState::Approved, u"Approved"_s, Icon::Approved, ColourRole::Approved,
            {Action::NewSale, Action::Void});
        row(PaymentState::Declined, u"Declined"_s, Icon::Declined, ColourRole::Declined,
            {Action::NewSale, Action::TryAgain});
        row(PaymentState::Voided, u"Approved, then voided"_s, Icon::Voided, ColourRole::Neutral,
            {Action::NewSale});
        row(PaymentState::Cancelled, u"Cancelled"_s, Icon::Cancelled, ColourRole::Neutral,
            {Action::NewSale, Action::TryAgain});
        row(PaymentState::NotCharged, u"Not charged"_s, Icon::NotCharged, ColourRole::Neutral,
            {Action::TryAgain, Action::NewSale});
        for (const PaymentState state : kPaymentStates) {
            if (!isEnded(state))
                row(state, u"Not known yet"_s, Icon::NotKnown, ColourRole::Warning,
                    {Action::CheckAgain, Action::SettleByHand, Action::LeaveToCheck});
        }
    }
    void everyOutcomeHasItsWordIconAndColour()
    {
        QFETCH(const PaymentState, state);
        const OutcomeView view = viewOf(over(state));
        QTEST(view.word, "word");
        QTEST(view.icon, "icon");
        QTEST(view.role, "role");
        QTEST(view.actions, "actions");
        QCOMPARE(view.title, u"Sale · Counter"_s);
        QVERIFY(!view.evidence.isEmpty());
    }

    void lessShowsWhatWasApprovedAndOffersTheRest()
    {
        PaymentStatus status = over(PaymentState::ApprovedForLess);
        status.payment->approved = euros(800);
        status.events = {{.evidence = {nameOf(EvidenceCode::ApprovedForLess), kNow,
                                       Figures{.asked = 1250, .answered = 800}}}};
        const OutcomeView view = viewOf(status);
        QCOMPARE(view.word, u"Approved for less"_s);
        QCOMPARE(view.amount, u"€8.00"_s);
        QVERIFY(view.evidence.contains(u"€8.00 of €12.50 was approved."));
        QCOMPARE(view.actions, (std::vector{Action::ChargeRest, Action::Void, Action::NewSale}));
        QCOMPARE(restOf(*status.payment).minor(), 450);
        QCOMPARE(view.lead, u"€4.50 is still to pay."_s);
        QCOMPARE(view.beside, u"of €12.50"_s);
        const auto buttons = outcomeButtons(view, *status.payment, kEnglish);
        QCOMPARE(buttons.at(0).text, u"Charge €4.50"_s);
        QCOMPARE(buttons.at(0).second, u"The rest, as a new sale"_s);
        QCOMPARE(buttons.at(1).text, u"Void €8.00"_s);
        QVERIFY(!view.enterPresses);
    }

    void anUnknownRestIsNotNamed()
    {
        PaymentStatus status = over(PaymentState::ApprovedForLess);
        status.payment->approved = euros(800);
        status.events = {{.evidence = {nameOf(EvidenceCode::ApprovedForLess), kNow,
                                       Figures{.asked = 1250, .answered = 800, .extras = 100}}}};
        QVERIFY(!viewOf(status).lead.contains(u"still to pay"));
    }

    void whatTheTerminalAddedIsASum_data()
    {
        QTest::addColumn<Extras>("extras");
        QTest::addColumn<qint64>("approved");
        QTest::addColumn<QString>("sum");
        QTest::newRow("tip") << Extras{.tip = 107} << qint64(1357)
                             << u"€12.50 + €1.07 tip = €13.57."_s;
        QTest::newRow("pennies") << Extras{.pennies = 3} << qint64(1253)
                                 << u"€12.50 + €0.03 pennies for charity = €12.53."_s;
        QTest::newRow("cash back")
            << Extras{.cashBack = 2000} << qint64(3250) << u"€12.50 + €20.00 cash back = €32.50."_s;
        QTest::newRow("surcharge")
            << Extras{.surcharge = 25} << qint64(1275) << u"€12.50 + €0.25 surcharge = €12.75."_s;
        QTest::newRow("two") << Extras{.tip = 100, .surcharge = 25} << qint64(1375)
                             << u"€12.50 + €1.00 tip + €0.25 surcharge = €13.75."_s;
        QTest::newRow("unnamed") << Extras{} << qint64(1350)
                                 << u"€12.50 + €1.00 tip or other extras = €13.50."_s;
    }
    void whatTheTerminalAddedIsASum()
    {
        QFETCH(const Extras, extras);
        QFETCH(const qint64, approved);
        QFETCH(const QString, sum);
        PaymentStatus status = over(PaymentState::Approved);
        status.payment->extras = extras;
        status.payment->approved = euros(approved);
        const OutcomeView view = viewOf(status);
        QVERIFY2(view.evidence.endsWith(sum), qPrintable(view.evidence));
        QCOMPARE(view.amount, euros(approved).toText(kEnglish));
    }

    void aDeclineSaysWhatToTellTheCustomer()
    {
        PaymentStatus status = over(PaymentState::Declined);
        QCOMPARE(viewOf(status).advice, QString()); // The terminal declined it, not the bank.
        status.payment->responseCode = u"55"_s;
        QCOMPARE(viewOf(status).lead, u"Wrong PIN."_s);
        QCOMPARE(viewOf(status).advice, u"The same card may be tried again with the right PIN."_s);
        status.payment->responseCode = u"43"_s;
        QCOMPARE(viewOf(status).advice, QString());
        const auto buttons = outcomeButtons(viewOf(status), *status.payment, kEnglish);
        QCOMPARE(buttons.at(1).second, u"A new payment of €12.50"_s);
        status = over(PaymentState::Declined, PaymentType::Refund);
        status.payment->responseCode = u"51"_s;
        QCOMPARE(viewOf(status).advice, QString()); // Another card is no way to refund.
    }

    void aTerminalIsNotBlamedWithoutProof_data()
    {
        QTest::addColumn<EvidenceCode>("why");
        QTest::addColumn<QString>("heading");
        QTest::newRow("no connection") << EvidenceCode::NotReached << u"Counter does not answer"_s;
        QTest::newRow("refused") << EvidenceCode::Refused << u"Counter refused it"_s;
        QTest::newRow("the till") << EvidenceCode::NotSaved << u"Counter"_s;
    }
    void aTerminalIsNotBlamedWithoutProof()
    {
        QFETCH(const EvidenceCode, why);
        PaymentStatus status = over(PaymentState::NotCharged);
        status.events = {{.evidence = {nameOf(why), kNow, {}}}};
        QTEST(viewOf(status).card.heading, "heading");
        const auto buttons = outcomeButtons(viewOf(status), *status.payment, kEnglish);
        QCOMPARE(buttons.at(0).second, u"Goes back with €12.50 filled in"_s);
    }

    void againIsOfferedOnlyAfterProof()
    {
        const QSet<QString> proved{u"declined"_s, u"cancelled"_s, u"not-charged"_s};
        for (const PaymentState state : kPaymentStates) {
            QCOMPARE(offers(viewOf(over(state)), Action::TryAgain),
                     proved.contains(nameOfState(state)));
        }
    }

    void nothingUnresolvedIsCalledByAnotherName()
    {
        for (const PaymentState state : kPaymentStates) {
            if (isEnded(state))
                continue;
            const OutcomeView view = viewOf(over(state));
            const QString all = (view.word + view.lead + view.evidence).toLower();
            for (const auto word : {u"declined", u"failed", u"cancelled", u"not charged"})
                QVERIFY2(!all.contains(word), qPrintable(all));
            QVERIFY(!view.enterPresses);
            QVERIFY(all.contains(u"check the terminal before you charge again"));
        }
    }

    void withoutAUtiThereIsNobodyToAsk()
    {
        PaymentStatus status = over(PaymentState::Unidentified);
        status.payment->uti.reset();
        const OutcomeView view = viewOf(status);
        QVERIFY(!offers(view, Action::CheckAgain));
        QVERIFY(offers(view, Action::SettleByHand));
    }

    void whatIsSettledIsNotSettledAgain()
    {
        PaymentStatus status = over(PaymentState::Unanswered);
        status.payment->settled = Settlement{SettledAs::Charged, u"308373"_s, {}, kNow};
        const OutcomeView view = viewOf(status);
        QVERIFY(!offers(view, Action::SettleByHand));
        QCOMPARE(view.word, u"Not known yet"_s);
    }

    void whatIsNotOnTheDiskSaysSo()
    {
        PaymentStatus status = over(PaymentState::Approved);
        status.notSaved = JournalError::DiskFull;
        const OutcomeView view = viewOf(status);
        QCOMPARE(view.word, u"Approved"_s);
        QCOMPARE(view.warning, texts::outcomeNotSaved(JournalError::DiskFull));
        QVERIFY(!view.enterPresses);
    }

    void aSignatureIsLookedAtBeforeTheNextSale()
    {
        PaymentStatus status = over(PaymentState::Approved);
        status.payment->signatureRequired = true;
        status.payment->card = u"************0010"_s;
        const OutcomeView view = viewOf(status);
        QVERIFY(!view.enterPresses);
        QVERIFY(viewOf(over(PaymentState::Approved)).enterPresses);
        QCOMPARE(view.lead, u"Does the signature match the one on the card?"_s);
        QCOMPARE(view.card.large, u"€12.50 · card ••0010"_s);
        const auto buttons = outcomeButtons(view, *status.payment, kEnglish);
        QCOMPARE(buttons.size(), std::size_t(2));
        QCOMPARE(buttons.at(0).text, u"It matches"_s);
        QCOMPARE(buttons.at(0).stretch, buttons.at(1).stretch);
        QCOMPARE(buttons.at(1).second, u"Voids the payment"_s);
    }

    void everyButtonHasItsOwnWordsAndName()
    {
        QSet<QString> words;
        QSet<QString> names;
        for (const Action action : kOutcomeActions) {
            words.insert(wordsOf(action));
            names.insert(objectNameOf(action));
        }
        QCOMPARE(words.size(), qsizetype(kOutcomeActions.size()));
        QCOMPARE(names.size(), qsizetype(kOutcomeActions.size()));
    }

    void aTerminalsTextsMoveTheStages_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::optional<Stage>>("stage");
        const auto row = [](const QString &text, std::optional<Stage> stage) {
            QTest::newRow(qPrintable(text)) << text << stage;
        };
        row(u"Transaction started"_s, Stage::Card);
        row(u"Present card"_s, Stage::Card);
        row(u"Contactless card read"_s, Stage::Bank);
        row(u"Authorising"_s, Stage::Bank);
        row(u"Please remove card"_s, Stage::Done);
        row(u"Transaction finished"_s, Stage::Done);
        row(u"GetCard Screen Displayed"_s, Stage::Card);
        row(u"Contactless declined, insert card"_s, Stage::Card);
        row(u"Card type EMV"_s, Stage::Bank);
        row(u"Card type CTLS"_s, Stage::Bank);
        row(u"Pin Requested"_s, Stage::Card);
        row(u"Host Approved"_s, Stage::Bank);
        row(u"Transaction Approved"_s, std::nullopt);
        row(u"Transaction Declined"_s, std::nullopt);
        row(u"Transaction Cancelled"_s, std::nullopt);
        row(u"Bitte warten"_s, std::nullopt);
    }
    void aTerminalsTextsMoveTheStages()
    {
        QFETCH(const QString, text);
        QTEST(stageSaid(text), "stage");
    }

    void aSlowAnswerChangesOnlyTheWords()
    {
        PaymentStatus status = over(PaymentState::Sending);
        status.isOver = false;
        const PaymentView quick = paymentView(status, 1s, kEnglish);
        QCOMPARE(quick.sentence, u"Sending to the terminal."_s);
        QCOMPARE(quick.hint, PaymentHint());
        status.isSlow = true;
        const PaymentView slow = paymentView(status, 65s, kEnglish);
        QCOMPARE(slow.sentence, u"No answer from the terminal yet."_s);
        QCOMPARE(slow.hint.lead, u"Check the terminal before you charge again."_s);
        QCOMPARE(slow.elapsed, u"1:05"_s);
    }

    void afterHalfAMinuteWithoutACardTheCustomerMayHaveLeft()
    {
        PaymentStatus status = over(PaymentState::InProgress);
        status.isOver = false;
        status.stage = Stage::Card;
        const PaymentView early = paymentView(status, 29s, kEnglish);
        QCOMPARE(early.sentence, u"Hand the terminal to the customer."_s);
        QCOMPARE(early.hint, PaymentHint());
        const PaymentView late = paymentView(status, 30s, kEnglish);
        QCOMPARE(late.sentence, u"Still waiting for the card."_s);
        QCOMPARE(late.hint.lead, u"Customer gone? Press ✕ on the terminal"_s);
        status.stage = Stage::Bank;
        QCOMPARE(paymentView(status, 30s, kEnglish).hint, PaymentHint());
        status.stage = Stage::Card;
        status.intent.type = PaymentType::Void; // It needs no card.
        QCOMPARE(paymentView(status, 30s, kEnglish).hint, PaymentHint());
    }

    void aCustomerAtThePinHasNotLeft_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Paynt") << u"Enter PIN"_s;
        QTest::newRow("POSitive") << u"Pin Requested"_s;
    }
    void aCustomerAtThePinHasNotLeft()
    {
        QFETCH(const QString, text);
        PaymentStatus status = over(PaymentState::InProgress);
        status.isOver = false;
        status.stage = Stage::Card;
        status.terminalSaid = text;
        const PaymentView view = paymentView(status, 31s, kEnglish);
        QCOMPARE(view.sentence, u"The customer enters the PIN."_s);
        QCOMPARE(view.hint, PaymentHint());
    }

    void theSentenceAndTheStageAreSpokenTheTimeIsNot()
    {
        PaymentStatus status = over(PaymentState::InProgress);
        status.isOver = false;
        status.stage = Stage::Card;
        const QString words = spoken(paymentView(status, 3s, kEnglish));
        QCOMPARE(words, u"Hand the terminal to the customer. €12.50. Card."_s);
        QCOMPARE(spoken(paymentView(status, 4s, kEnglish)), words);
        status.stage = Stage::Bank;
        QCOMPARE(spoken(paymentView(status, 5s, kEnglish)),
                 u"The bank is checking the card. €12.50. Bank."_s);
    }

    void cancelIsThereWhereTheTerminalHasACallForIt()
    {
        PaymentStatus status = over(PaymentState::InProgress);
        status.isOver = false;
        PaymentView view = paymentView(status, 1s, kEnglish);
        QVERIFY(!view.canCancel);
        QCOMPARE(view.cancelHint, u"To cancel, press ✕ on the terminal."_s);
        status.canCancel = true;
        view = paymentView(status, 1s, kEnglish);
        QVERIFY(view.canCancel);
        QCOMPARE(view.cancelHint, QString());
        status.cancel = CancelWish::Asked;
        view = paymentView(status, 1s, kEnglish);
        QVERIFY(!view.canCancel);
        QVERIFY(view.cancelHint.contains(u"Wait until the terminal says how it ended."));
    }
};

QTEST_GUILESS_MAIN(OutcomeViewTest)
#include "outcomeviewtest.moc"
