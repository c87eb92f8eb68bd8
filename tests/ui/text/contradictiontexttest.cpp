#include "ui/text/contradictiontext.h"
#include "ui/text/evidencetext.h"
#include "ui/text/outcometext.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

const QLocale kBritish(QLocale::English, QLocale::UnitedKingdom);
const QDateTime kEnd(QDate(2026, 4, 1), QTime(14, 3, 5));

PaymentRecord contradicted(PaymentState state)
{
    PaymentRecord payment;
    payment.state = state;
    payment.amount = Money(1250, Currency::fromCode(u"EUR").value());
    payment.startedAt = kEnd.addSecs(-20);
    payment.endedAt = kEnd;
    payment.contradictedAt = kEnd.addSecs(120);
    return payment;
}

std::vector<EventRecord> events(const Evidence &said, const EvidenceDetail &before)
{
    const Evidence line{nameOf(EvidenceCode::ContradictsOutcome), said.at, before};
    return {{.sequence = 1, .payment = {}, .evidence = said},
            {.sequence = 2, .payment = {}, .evidence = line}};
}

Evidence said(EvidenceCode code, const QString &words)
{
    return {nameOf(code), kEnd.addSecs(120), Words{words}};
}

QString told(PaymentState state, const Evidence &said, const EvidenceDetail &before)
{
    return texts::contradiction(contradicted(state), events(said, before), kBritish,
                                kEnd.addSecs(180));
}

} // namespace

/// A person sees both: what the terminal says now, and what it said before.
class ContradictionTextTest final : public QObject {
    Q_OBJECT

private slots:
    void bothAnswersAreTold();
    void twoTotalsAreTold();
    void withoutItsEvidenceThereIsStillASentence();
    void whatWasNotContradictedHasNoSuchSentence();
    void everySummaryHasIt();
    void theNewestContradictionCounts();
    void aStateOfALaterVersionIsNotGuessed();
};

void ContradictionTextTest::bothAnswersAreTold()
{
    QCOMPARE(told(PaymentState::Approved, said(EvidenceCode::Approved, u"308373"_s),
                  StableName{u"declined"_s}),
             u"The terminal contradicted itself at 14:05. The terminal approved it with "
             "authorisation 308373. Before, the terminal had said “Declined”."_s);
    QCOMPARE(told(PaymentState::Approved, said(EvidenceCode::Declined, u"05"_s),
                  StableName{u"approved"_s}),
             u"The terminal contradicted itself at 14:05. The bank declined it (code 05). Before, "
             "the terminal had said “Approved”."_s);
}

void ContradictionTextTest::twoTotalsAreTold()
{
    QVERIFY(told(PaymentState::Approved, said(EvidenceCode::Approved, u"308373"_s),
                 Figures{1250, 1350, 0})
                .endsWith(u"Before, the terminal had approved €12.50; now it says €13.50."));
}

void ContradictionTextTest::withoutItsEvidenceThereIsStillASentence()
{
    const PaymentRecord payment = contradicted(PaymentState::Approved);
    QCOMPARE(texts::contradiction(payment, {}, kBritish, kEnd),
             u"The terminal has contradicted itself about this payment."_s);
}

void ContradictionTextTest::whatWasNotContradictedHasNoSuchSentence()
{
    PaymentRecord payment = contradicted(PaymentState::Declined);
    payment.contradictedAt.reset();
    QVERIFY(texts::contradiction(payment, {}, kBritish, kEnd).isEmpty());
    QVERIFY(!texts::summary(payment, kBritish, kEnd).contains(u"contradicted"));
}

void ContradictionTextTest::everySummaryHasIt()
{
    for (const PaymentState state : kPaymentStates) {
        if (!isEnded(state))
            continue;
        const PaymentRecord payment = contradicted(state);
        QVERIFY2(texts::summary(payment, kBritish, kEnd).contains(u"contradicted"),
                 nameOf(state).data());
    }
}

void ContradictionTextTest::theNewestContradictionCounts()
{
    std::vector<EventRecord> all
        = events(said(EvidenceCode::Declined, u"05"_s), StableName{u"approved"_s});
    for (const EventRecord &event :
         events(said(EvidenceCode::Cancelled, {}), StableName{u"approved"_s}))
        all.push_back(event);
    const auto newest = newestContradiction(all);
    QVERIFY(newest);
    QCOMPARE(newest->said.code, u"cancelled"_s);
    QCOMPARE(newest->before.code, u"contradicts-outcome"_s);
    QVERIFY(!newestContradiction({all.front()}));
}

void ContradictionTextTest::aStateOfALaterVersionIsNotGuessed()
{
    QVERIFY(told(PaymentState::Approved, said(EvidenceCode::Approved, {}), StableName{u"parked"_s})
                .endsWith(u"Before, the terminal had said something else."));
}

QTEST_GUILESS_MAIN(ContradictionTextTest)
#include "contradictiontexttest.moc"
