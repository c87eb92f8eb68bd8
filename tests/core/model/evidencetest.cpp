#include "core/model/evidence.h"

#include <QTest>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

EventRecord line(EvidenceCode code, const EvidenceDetail &detail = {})
{
    return {.evidence = {nameOf(code), {}, detail}};
}

EventRecord part(qint64 extras)
{
    return line(EvidenceCode::ApprovedForLess, Figures{1250, 800, extras});
}

} // namespace

class EvidenceTest final : public QObject {
    Q_OBJECT

private slots:
    void extrasAreNamedByTheNewestApprovalForLess();
    void withoutFiguresNobodyKnowsOfExtras();
    void anEndAfterASilenceWasLearnedLate();
};

void EvidenceTest::extrasAreNamedByTheNewestApprovalForLess()
{
    QCOMPARE(namesExtras({part(0)}), std::optional(false));
    QCOMPARE(namesExtras({part(100)}), std::optional(true));
    QCOMPARE(namesExtras({part(100), part(0), line(EvidenceCode::SignatureRequired)}),
             std::optional(false));
}

void EvidenceTest::withoutFiguresNobodyKnowsOfExtras()
{
    QCOMPARE(namesExtras({}), std::nullopt);
    QCOMPARE(namesExtras({line(EvidenceCode::AmountDiffers, Figures{1250, 800, 100})}),
             std::nullopt);
    QCOMPARE(namesExtras({part(100), line(EvidenceCode::ApprovedForLess, Words{u"8 of 12"_s})}),
             std::nullopt);
}

void EvidenceTest::anEndAfterASilenceWasLearnedLate()
{
    const QDateTime start(QDate(2026, 3, 4), QTime(12, 3), Qt::UTC);
    const auto at = [&start](EvidenceCode code, int seconds) {
        return EventRecord{.evidence = {nameOf(code), start.addSecs(seconds), {}}};
    };
    const EventRecord silence = at(EvidenceCode::NoAnswer, 5);
    QVERIFY(wasLearnedLate({silence, at(EvidenceCode::Approved, 15)}));
    QVERIFY(
        wasLearnedLate({silence, at(EvidenceCode::Progress, 6), at(EvidenceCode::Declined, 90)}));
    QVERIFY(!wasLearnedLate({silence, at(EvidenceCode::Approved, 14)}));
    QVERIFY(!wasLearnedLate({silence}));
    QVERIFY(!wasLearnedLate({at(EvidenceCode::Progress, 5), at(EvidenceCode::Approved, 90)}));
    // A contradiction much later does not make the end late.
    QVERIFY(
        !wasLearnedLate({at(EvidenceCode::Declined, 4), silence, at(EvidenceCode::Approved, 90)}));
}

} // namespace tillside

QTEST_GUILESS_MAIN(tillside::EvidenceTest)
#include "evidencetest.moc"
