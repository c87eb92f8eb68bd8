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

} // namespace tillside

QTEST_GUILESS_MAIN(tillside::EvidenceTest)
#include "evidencetest.moc"
