#include "core/payment/confirmation.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Event = PaymentEvent;
using Code = EvidenceCode;

/// What a terminal says in passing counts only once it has stayed.
class ConfirmationTest final : public QObject {
    Q_OBJECT

private slots:
    void aReadingThatNeedsNoTimeCountsAtOnce();
    void aWeakReadingCountsOnceItHasStayed();
    void anotherReadingStartsTheTimeAgain_data();
    void anotherReadingStartsTheTimeAgain();
    void aQuestionWithoutAnAnswerDoesNotDisturb();
    void anAnswerThatCannotBeReadStartsTheTimeAgain_data();
    void anAnswerThatCannotBeReadStartsTheTimeAgain();
    void aRefusalIsConfirmedByALateQuestionOnly();
    void aRefusalThatNobodySawIsNotConfirmed();
};

namespace {

const Judgement kDeclined{Event::Declined, Code::Declined, Words{u"05"_s}, true};
const Judgement kProgress{Event::Progress, Code::Progress, {}};
const Judgement kUnknown{Event::RefusalConfirmed, Code::RefusalConfirmed,
                         CallAnswer{.status = 404}};

Confirmation twoSeconds()
{
    return {2s, 15s};
}

} // namespace

void ConfirmationTest::aReadingThatNeedsNoTimeCountsAtOnce()
{
    Confirmation confirmation = twoSeconds();
    const Judgement approved{Event::Approved, Code::Approved, {}};
    QVERIFY(confirmation.consider(approved, 0s) == approved);
    QVERIFY(!confirmation.isPending());
}

void ConfirmationTest::aWeakReadingCountsOnceItHasStayed()
{
    Confirmation confirmation = twoSeconds();
    for (const auto at : {100ms, 600ms, 2099ms}) {
        QVERIFY(confirmation.consider(kDeclined, at).event == Event::Progress);
        QVERIFY(confirmation.isPending());
    }
    QVERIFY(confirmation.consider(kDeclined, 2100ms) == kDeclined);
    QVERIFY(!confirmation.isPending());
}

void ConfirmationTest::anotherReadingStartsTheTimeAgain_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isProgress");
    QTest::newRow("progress") << QString() << true;
    QTest::newRow("another code") << u"51"_s << false;
}

void ConfirmationTest::anotherReadingStartsTheTimeAgain()
{
    QFETCH(const QString, words);
    QFETCH(const bool, isProgress);
    Confirmation confirmation = twoSeconds();
    Judgement other = isProgress ? kProgress : kDeclined;
    other.detail = Words{words};
    QVERIFY(confirmation.consider(kDeclined, 0s).event == Event::Progress);
    QVERIFY(confirmation.consider(other, 1s).event == Event::Progress);
    QVERIFY(confirmation.consider(kDeclined, 2s).event == Event::Progress);
    QVERIFY(confirmation.consider(kDeclined, 3999ms).event == Event::Progress);
    QVERIFY(confirmation.consider(kDeclined, 4s) == kDeclined);
}

void ConfirmationTest::aQuestionWithoutAnAnswerDoesNotDisturb()
{
    Confirmation confirmation = twoSeconds();
    const Judgement noAnswer{Event::Silence, Code::NoAnswer, StableName{u"timeout"_s}};
    QVERIFY(confirmation.consider(kDeclined, 0s).event == Event::Progress);
    QVERIFY(confirmation.consider(noAnswer, 3s) == noAnswer);
    QVERIFY(confirmation.consider(kDeclined, 4s) == kDeclined);
}

void ConfirmationTest::anAnswerThatCannotBeReadStartsTheTimeAgain_data()
{
    QTest::addColumn<EvidenceDetail>("why");
    QTest::newRow("unreadable") << EvidenceDetail(
        UnusableAnswer{.status = 200, .fault = AnswerFault::Unreadable, .offset = 57});
    QTest::newRow("an error") << EvidenceDetail(CallAnswer{.status = 500, .words = {}});
}

void ConfirmationTest::anAnswerThatCannotBeReadStartsTheTimeAgain()
{
    QFETCH(EvidenceDetail, why);
    Confirmation confirmation = twoSeconds();
    const Judgement notRead{Event::Silence, Code::NoAnswer, why};
    QVERIFY(confirmation.consider(kDeclined, 0s).event == Event::Progress);
    QVERIFY(confirmation.consider(notRead, 1s) == notRead);
    QVERIFY(confirmation.consider(kDeclined, 3s).event == Event::Progress);
    QVERIFY(confirmation.consider(kDeclined, 5s) == kDeclined);
}

void ConfirmationTest::aRefusalIsConfirmedByALateQuestionOnly()
{
    Confirmation confirmation = twoSeconds();
    confirmation.refused(1s);
    confirmation.refused(10s); // The first refusal counts.
    for (const auto at : {1s, 2s, 15s}) {
        const Judgement held = confirmation.consider(kUnknown, at);
        QVERIFY(held.event == Event::Silence && held.code == Code::UnknownUti);
        QVERIFY(confirmation.isPending());
    }
    QVERIFY(confirmation.consider(kUnknown, 16s) == kUnknown);
}

void ConfirmationTest::aRefusalThatNobodySawIsNotConfirmed()
{
    Confirmation confirmation = twoSeconds();
    QVERIFY(confirmation.consider(kUnknown, 1h).event == Event::Silence);
}

QTEST_GUILESS_MAIN(ConfirmationTest)
#include "confirmationtest.moc"
