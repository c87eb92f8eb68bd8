#include "ui/check/settleview.h"

#include "tests/support/till/sentences.h"

#include <QTest>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

const QLocale kBritish(QLocale::English, QLocale::UnitedKingdom);
const QDateTime kNow({2026, 3, 4}, {12, 30}, Qt::UTC);

PaymentRecord unresolved(PaymentType type = PaymentType::Sale)
{
    PaymentRecord payment;
    payment.id = PaymentId::parse(u"P-7K3MQ9V0AB").value();
    payment.type = type;
    payment.amount = Money(1250, Currency::fromCode(u"EUR").value());
    payment.state = PaymentState::Unidentified;
    payment.startedAt = QDateTime({2026, 3, 4}, {12, 3, 5}, Qt::UTC);
    return payment;
}

SettleDraft complete()
{
    return {.as = SettledAs::Charged, .seen = u"308373"_s, .supervisor = u"Ann"_s, .note = {}};
}

SettleView viewOf(const PaymentRecord &payment, const SettleDraft &draft)
{
    return settleView(payment, draft, kBritish, kNow);
}

} // namespace

class SettleViewTest final : public QObject {
    Q_OBJECT

private slots:
    void nothingIsChosenForAnybody();
    void whatIsMissingIsSaid_data();
    void whatIsMissingIsSaid();
    void theButtonSaysAsWhat();
    void everyTypeHasItsOwnWords();
    void theSupervisorStandsBeforeTheNote();
    void whatHasEndedMeanwhileIsNotSettled();
    void aCardNumberIsNotWrittenDown_data();
    void aCardNumberIsNotWrittenDown();
};

void SettleViewTest::nothingIsChosenForAnybody()
{
    const SettleView view = viewOf(unresolved(), {});
    QVERIFY(!view.canConfirm);
    QCOMPARE(view.confirm, u"Settle by hand"_s);
    QVERIFY(view.lookFor.startsWith(u"On the terminal"));
    QCOMPARE(view.charged, u"The terminal charged it"_s);
    QCOMPARE(view.notCharged, u"The terminal did not charge it"_s);
}

void SettleViewTest::whatIsMissingIsSaid_data()
{
    QTest::addColumn<QString>("seen");
    QTest::addColumn<QString>("supervisor");
    QTest::addColumn<bool>("isChosen");
    QTest::addColumn<QString>("missing");
    QTest::newRow("all") << u""_s << u""_s << false << u"Choose what the terminal did."_s;
    QTest::newRow("choice") << u"308373"_s << u"Ann"_s << false
                            << u"Choose what the terminal did."_s;
    QTest::newRow("seen") << u"  "_s << u"Ann"_s << true
                          << u"Type what the terminal shows, or press “Nothing printed”."_s;
    QTest::newRow("name") << u"308373"_s << u" "_s << true << u"Type the supervisor's name."_s;
    QTest::newRow("nothing") << u"308373"_s << u"Ann"_s << true << u""_s;
}

void SettleViewTest::whatIsMissingIsSaid()
{
    QFETCH(const QString, seen);
    QFETCH(const QString, supervisor);
    QFETCH(const bool, isChosen);
    QFETCH(const QString, missing);
    SettleDraft draft{.as = std::nullopt, .seen = seen, .supervisor = supervisor, .note = {}};
    if (isChosen)
        draft.as = SettledAs::NotCharged;
    const SettleView view = viewOf(unresolved(), draft);
    QCOMPARE(view.missing, missing);
    QCOMPARE(view.canConfirm, missing.isEmpty());
}

void SettleViewTest::theButtonSaysAsWhat()
{
    SettleDraft draft = complete();
    QCOMPARE(viewOf(unresolved(), draft).confirm, u"Settle as charged"_s);
    draft.as = SettledAs::NotCharged;
    QCOMPARE(viewOf(unresolved(), draft).confirm, u"Settle as not charged"_s);
}

void SettleViewTest::everyTypeHasItsOwnWords()
{
    QSet<QString> words;
    for (const PaymentType type : kPaymentTypes) {
        const SettleView view = viewOf(unresolved(type), complete());
        words << view.charged << view.notCharged << view.confirm;
    }
    QCOMPARE(std::size_t(words.size()), 3 * kPaymentTypes.size());
}

void SettleViewTest::theSupervisorStandsBeforeTheNote()
{
    SettleDraft draft = complete();
    QCOMPARE(settlementOf(draft, kNow).note, u"Ann:"_s);
    QCOMPARE(settlerOf(settlementOf(draft, kNow)), u"Ann"_s);
    draft.note = u" seen in the day's list "_s;
    draft.seen = u" 308373 "_s;
    const Settlement settlement = settlementOf(draft, kNow);
    QCOMPARE(settlement.note, u"Ann: seen in the day's list"_s);
    QCOMPARE(settlerOf(settlement), u"Ann"_s);
    QCOMPARE(settlement.seen, u"308373"_s);
    QCOMPARE(settlement.as, SettledAs::Charged);
    QCOMPARE(settlement.at, kNow);
}

void SettleViewTest::whatHasEndedMeanwhileIsNotSettled()
{
    PaymentRecord payment = unresolved();
    payment.state = PaymentState::Approved;
    const SettleView ended = viewOf(payment, complete());
    QVERIFY(!ended.canConfirm);
    QVERIFY(isSentence(ended.missing));
    payment = unresolved();
    payment.settled = settlementOf(complete(), kNow);
    QVERIFY(!viewOf(payment, complete()).canConfirm);
}

void SettleViewTest::aCardNumberIsNotWrittenDown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFree");
    QTest::newRow("authorisation") << u"308373"_s << true;
    QTest::newRow("receipt") << u"000123456789"_s << true;
    QTest::newRow("card") << u"4111111111111111"_s << false;
    QTest::newRow("card in groups") << u"seen 4111 1111 1111 1111"_s << false;
    QTest::newRow("masked card") << u"4111 11** **** 1111"_s << true;
}

void SettleViewTest::aCardNumberIsNotWrittenDown()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isFree);
    QCOMPARE(isFreeOfCards(text), isFree);
}

} // namespace tillside

QTEST_MAIN(tillside::SettleViewTest)
#include "settleviewtest.moc"
