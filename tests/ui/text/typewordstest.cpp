#include "ui/text/typewords.h"
#include "core/model/evidencecode.h"
#include "tests/support/till/sentences.h"
#include "ui/text/texts.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

const QLocale kBritish(QLocale::English, QLocale::UnitedKingdom);
const QDateTime kNow(QDate(2026, 3, 4), QTime(14, 10));

using State = PaymentState;
using Type = PaymentType;

PaymentRecord paymentOf(Type type, State state)
{
    PaymentRecord payment;
    payment.id = PaymentId::create();
    payment.type = type;
    payment.amount = Money(1250, Currency::fromCode(u"EUR").value());
    payment.state = state;
    payment.startedAt = QDateTime(kNow.date(), QTime(14, 3, 5));
    if (isEnded(state))
        payment.endedAt = QDateTime(kNow.date(), QTime(14, 3, 7));
    if (state == State::ApprovedForLess)
        payment.approved = Money(800, payment.amount.currency());
    return payment;
}

QString said(const PaymentRecord &payment, const std::vector<EventRecord> &events = {})
{
    return texts::summary(payment, events, kBritish, kNow);
}

/// Whether \a text uses words that only fit money taken by a sale.
bool speaksOfCharging(const QString &text)
{
    static const QRegularExpression words(
        u"(?<!refund or |capture or )\\b(charged?|No money moved)\\b"_s);
    return words.match(text).hasMatch();
}

} // namespace

/// The words for voids, refunds, captures and pre-authorisations truthfully say what they do to
/// money.
class TypeWordsTest final : public QObject {
    Q_OBJECT

private slots:
    void everyEndOfEveryTypeHasItsWords_data();
    void everyEndOfEveryTypeHasItsWords();
    void whatIsNotKnownIsNotKnownOfEveryType();
    void whatToDoFirstDependsOnTheType_data();
    void whatToDoFirstDependsOnTheType();
    void aVoidThatDidNotHappenNeverReadsAsNotCharged();
    void whyAVoidDidNotHappenStandsBeforeWhatThatMeans();
    void aContradictionSaysBothAndAsksASupervisor();
    void doingTheSameAgainIsAskedInItsOwnWords();
    void theAmountIsTheApprovedOneWhereThereIsOne();
    void theAmountOfAVoidIsTheOriginals();
};

void TypeWordsTest::everyEndOfEveryTypeHasItsWords_data()
{
    QTest::addColumn<Type>("type");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("text");
    Type type = Type::Sale;
    const auto row = [&type](State state, const QString &word, const QString &text) {
        QTest::addRow("%s %s", nameOf(type).data(), nameOf(state).data())
            << type << state << word << text;
    };
    const QString notTaken = u"The terminal did not carry it out. "_s;
    const QString atAll = u"No money moved."_s;
    const QString inTheEnd = u"Voided on the terminal. No money moved in the end."_s;
    row(State::Approved, u"Approved"_s, u"The terminal approved it at 14:03."_s);
    row(State::ApprovedForLess, u"Approved for less"_s, u"€8.00 of €12.50 was approved."_s);
    row(State::Voided, u"Approved, then voided"_s, inTheEnd);
    row(State::Declined, u"Declined"_s, u"The terminal declined it. "_s + atAll);
    row(State::Cancelled, u"Cancelled"_s, u"Cancelled at the terminal. "_s + atAll);
    row(State::NotCharged, u"Not charged"_s, notTaken + atAll);
    type = Type::Refund;
    row(State::Approved, u"Refunded"_s,
        u"The terminal approved it at 14:03. The money goes back to the customer's card."_s);
    row(State::ApprovedForLess, u"Refunded in part"_s, u"€8.00 of €12.50 was refunded."_s);
    row(State::Voided, u"Refunded, then voided"_s, inTheEnd);
    row(State::Declined, u"Not refunded"_s, u"The terminal declined it. "_s + atAll);
    row(State::Cancelled, u"Not refunded"_s, u"Cancelled at the terminal. "_s + atAll);
    row(State::NotCharged, u"Not refunded"_s, notTaken + atAll);
    type = Type::PreAuth;
    const QString notHeld = u"No money is held."_s;
    row(State::Approved, u"Held"_s,
        u"The terminal approved it at 14:03. Held on the card, not charged yet."_s);
    row(State::ApprovedForLess, u"Held in part"_s, u"€8.00 of €12.50 is held."_s);
    row(State::Voided, u"Held, then voided"_s,
        u"Voided on the terminal. The money is no longer held."_s);
    row(State::Declined, u"Declined"_s, u"The terminal declined it. "_s + notHeld);
    row(State::Cancelled, u"Cancelled"_s, u"Cancelled at the terminal. "_s + notHeld);
    row(State::NotCharged, u"Not held"_s, notTaken + notHeld);
    type = Type::Void;
    const QString stands = u"The payment of €12.50 still stands: no money goes back."_s;
    row(State::Approved, u"Voided"_s,
        u"The terminal voided it at 14:03. The payment of €12.50 is undone."_s);
    row(State::ApprovedForLess, u"Voided in part"_s, u"€8.00 of €12.50 was voided."_s);
    row(State::Voided, u"Void undone"_s, u"The terminal undid the void. "_s + stands);
    row(State::Declined, u"Not voided"_s, u"The terminal declined it. "_s + stands);
    row(State::Cancelled, u"Not voided"_s, u"Cancelled at the terminal. "_s + stands);
    row(State::NotCharged, u"Not voided"_s, notTaken + stands);
    type = Type::Capture;
    row(State::Approved, u"Captured"_s,
        u"The terminal approved it at 14:03. The money held on the card was taken."_s);
    row(State::ApprovedForLess, u"Captured in part"_s, u"€8.00 of €12.50 was captured."_s);
    row(State::Voided, u"Captured, then voided"_s, inTheEnd);
    row(State::Declined, u"Not captured"_s, u"The terminal declined it. "_s + atAll);
    row(State::Cancelled, u"Not captured"_s, u"Cancelled at the terminal. "_s + atAll);
    row(State::NotCharged, u"Not captured"_s, notTaken + atAll);
}

void TypeWordsTest::everyEndOfEveryTypeHasItsWords()
{
    QFETCH(const Type, type);
    QFETCH(const State, state);
    QTEST(texts::outcomeWord(type, state, false), "word");
    QTEST(texts::outcomeWord(type, state, true), "word");
    QTEST(said(paymentOf(type, state)), "text");
}

void TypeWordsTest::whatIsNotKnownIsNotKnownOfEveryType()
{
    for (const Type type : kPaymentTypes) {
        for (const State state : kPaymentStates) {
            if (isEnded(state))
                continue;
            QCOMPARE(texts::outcomeWord(type, state, false), u"Not known yet"_s);
            for (const EvidenceCode code : kEvidenceCodes) {
                // Neither can belong to a payment that has not ended.
                if (code == EvidenceCode::Declined || code == EvidenceCode::Cancelled)
                    continue;
                const QString text
                    = said(paymentOf(type, state), {{.evidence = {nameOf(code), kNow, {}}}});
                QVERIFY2(!soundsEnded(text), qPrintable(text));
                QVERIFY2(type == Type::Sale || !speaksOfCharging(text), qPrintable(text));
            }
        }
    }
}

void TypeWordsTest::whatToDoFirstDependsOnTheType_data()
{
    QTest::addColumn<Type>("type");
    QTest::addColumn<QString>("mayHave");
    QTest::addColumn<QString>("first");
    QTest::newRow("sale") << Type::Sale << u"The customer may have been charged."_s
                          << u"Check the terminal before you charge again."_s;
    QTest::newRow("refund") << Type::Refund << u"The customer may have been refunded."_s
                            << u"Check the terminal before you refund again."_s;
    QTest::newRow("preauth") << Type::PreAuth << u"The money may be held on the card."_s
                             << u"Check the terminal before you pre-authorise again."_s;
    QTest::newRow("void") << Type::Void << u"The payment may have been voided."_s
                          << u"Check the terminal before you void, refund or charge again."_s;
    QTest::newRow("capture") << Type::Capture
                             << u"The money held on the card may have been captured."_s
                             << u"Check the terminal before you capture or charge again."_s;
}

void TypeWordsTest::whatToDoFirstDependsOnTheType()
{
    QFETCH(const Type, type);
    QFETCH(const QString, mayHave);
    QFETCH(const QString, first);
    const PaymentRecord payment = paymentOf(type, State::Unanswered);
    for (const EvidenceCode code :
         {EvidenceCode::AnswerLost, EvidenceCode::NotAnAcceptance,
          EvidenceCode::InterruptedWhileSending, EvidenceCode::UnknownUti}) {
        const QString text = said(payment, {{.evidence = {nameOf(code), kNow, {}}}});
        QVERIFY2(text.endsWith(mayHave + u' ' + first), qPrintable(text));
    }
}

void TypeWordsTest::aVoidThatDidNotHappenNeverReadsAsNotCharged()
{
    for (const State state : {State::Declined, State::Cancelled, State::NotCharged}) {
        for (const EvidenceCode code :
             {EvidenceCode::NotReached, EvidenceCode::Refused, EvidenceCode::NotSaved}) {
            const QString text = texts::outcomeWord(Type::Void, state, false) + u". "_s
                + said(paymentOf(Type::Void, state), {{.evidence = {nameOf(code), kNow, {}}}});
            QVERIFY2(!speaksOfCharging(text) && !text.contains(u"Approved"), qPrintable(text));
            QVERIFY2(text.contains(u"still stands"), qPrintable(text));
        }
    }
}

void TypeWordsTest::whyAVoidDidNotHappenStandsBeforeWhatThatMeans()
{
    const Evidence notReached{nameOf(EvidenceCode::NotReached), kNow,
                              StableName{u"not-reachable"_s}};
    QCOMPARE(said(paymentOf(Type::Void, State::NotCharged), {{.evidence = notReached}}),
             u"It never reached the terminal. The terminal did not answer. The "
             "payment of €12.50 still stands: no money goes back."_s);
    PaymentRecord declined = paymentOf(Type::Void, State::Declined);
    declined.responseCode = u"51"_s;
    QCOMPARE(said(declined),
             u"Not enough money on the card. The payment of €12.50 still stands: no money goes "
             "back. Bank code 51."_s);
}

void TypeWordsTest::aContradictionSaysBothAndAsksASupervisor()
{
    QCOMPARE(texts::markedWords(Type::Sale, SettledAs::NotCharged).contradiction.text(),
             u"The terminal says charged; it was marked not charged. A supervisor must decide."_s);
    QCOMPARE(texts::markedWords(Type::Void, SettledAs::Charged).contradiction.text(),
             u"The terminal says not voided; it was marked voided. A supervisor must decide."_s);
}

void TypeWordsTest::doingTheSameAgainIsAskedInItsOwnWords()
{
    QSet<QString> questions;
    for (const Type type : kPaymentTypes) {
        const texts::TypeWords &words = texts::typeWords(type);
        const QString question = words.sameAgain.text();
        QVERIFY2(question.contains(u"%1") && question.contains(u"%2"), qPrintable(question));
        QVERIFY2(type == Type::Sale || !speaksOfCharging(question), qPrintable(question));
        QVERIFY(isSentence(words.onlyIfSeparate.text()));
        questions << question;
    }
    QCOMPARE(questions.size(), qsizetype(kPaymentTypes.size()));
}

void TypeWordsTest::theAmountIsTheApprovedOneWhereThereIsOne()
{
    for (const State state : kPaymentStates) {
        PaymentRecord payment = paymentOf(Type::Sale, state);
        payment.approved.reset();
        QCOMPARE(texts::shownAmount(payment).minor(), 1250);
        payment.approved = Money(1400, payment.amount.currency());
        QCOMPARE(texts::shownAmount(payment).minor(),
                 outcomeOf(state) == Outcome::Approved ? 1400 : 1250);
    }
}

/// The answer to a void may name no amount, or zero.
void TypeWordsTest::theAmountOfAVoidIsTheOriginals()
{
    PaymentRecord payment = paymentOf(Type::Void, State::Approved);
    payment.approved = Money(0, payment.amount.currency());
    QCOMPARE(texts::shownAmount(payment).minor(), 1250);
    QVERIFY(said(payment).contains(u"The payment of €12.50 is undone."));
}

QTEST_GUILESS_MAIN(TypeWordsTest)
#include "typewordstest.moc"
