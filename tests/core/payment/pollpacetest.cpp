#include "core/payment/pollpace.h"
#include "tests/support/system/patience.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Event = PaymentEvent;
using Code = EvidenceCode;
using Pace = Poller::Pace;

Q_DECLARE_METATYPE(tillside::Judgement)

/// How soon the till asks again, and when it says that asking will not help.
class PollPaceTest final : public QObject {
    Q_OBJECT

private slots:
    void aReadingSaysWhenToAskAgain_data();
    void aReadingSaysWhenToAskAgain();
    void nearTheEndItIsAskedFasterForAWhileOnly();
    void aTextNearTheEndOutlivesALostAnswer();
    void theThirdFruitlessAnswerSaysWhyOnce_data();
    void theThirdFruitlessAnswerSaysWhyOnce();
    void anythingElseStartsTheCountAnew();
    void aQuestionWithoutAnAnswerKeepsTheCount();
    void anUnknownUtiIsGivenTimeAndThenTold();
    void withoutAUtiThereIsNobodyToAsk();
    void workWithNothingNewHasALimit();
    void workHasALimitInAll();

private:
    [[nodiscard]] static PaymentRecord withUti();
    /// The reading of a terminal at work whose display says \a words.
    [[nodiscard]] static Judgement says(const char *words);
};

namespace {

const Intervals kPatient{.unknownUtiGrace = 1h};
const Intervals kImpatient{.unknownUtiGrace = 50ms};
const Judgement kUnknown{Event::Silence, Code::UnknownUti, {}};
const Judgement kContradiction{Event::Contradiction, Code::AmountDiffers, {}};

} // namespace

PaymentRecord PollPaceTest::withUti()
{
    PaymentRecord payment;
    payment.state = PaymentState::Unanswered;
    payment.uti = Uti::parse(u"6f311f3a-a72f-3864-98db-bfef44223c1f"_s);
    return payment;
}

Judgement PollPaceTest::says(const char *words)
{
    return {Event::Progress, Code::Progress, Words{QString::fromUtf8(words)}};
}

void PollPaceTest::aReadingSaysWhenToAskAgain_data()
{
    QTest::addColumn<Judgement>("reading");
    QTest::addColumn<Pace>("pace");
    QTest::newRow("accepted") << Judgement{Event::Accepted, Code::Accepted, {}} << Pace::Now;
    const auto text
        = [](const char *words, Pace pace) { QTest::newRow(words) << says(words) << pace; };
    text("", Pace::Blind);
    text("Transaction started", Pace::Working);
    text("Present card", Pace::ForCard);
    text("GetCard Screen Displayed", Pace::ForCard);
    text("Contactless declined, insert card", Pace::ForCard);
    text("Pin Requested", Pace::Working);
    text("Contactless card read", Pace::NearEnd);
    text("Card type EMV", Pace::NearEnd);
    text("Authorising", Pace::NearEnd);
    text("Host Approved", Pace::NearEnd);
    text("Transaction Approved", Pace::NearEnd);
    text("Transaction Declined", Pace::NearEnd);
    text("Transaction Cancelled", Pace::NearEnd);
    text("Bitte warten", Pace::Working);
    QTest::newRow("young unknown") << kUnknown << Pace::Working;
    QTest::newRow("silence") << Judgement{Event::Silence, Code::NoAnswer, {}} << Pace::Silence;
    QTest::newRow("token refused")
        << Judgement{Event::Silence, Code::NotAuthorised, {}} << Pace::Silence;
    QTest::newRow("contradiction") << kContradiction << Pace::Silence;
}

void PollPaceTest::aReadingSaysWhenToAskAgain()
{
    QFETCH(const Judgement, reading);
    PollPace asking(kPatient);
    asking.consider(std::nullopt);
    QCOMPARE(asking.pace(), Pace::Now);
    asking.consider(reading);
    QTEST(asking.pace(), "pace");
    QVERIFY(!asking.newlyStuck(withUti()));
}

void PollPaceTest::nearTheEndItIsAskedFasterForAWhileOnly()
{
    PollPace asking({.nearEndAtMost = 300ms});
    asking.consider(says("Contactless card read"));
    QCOMPARE(asking.pace(), Pace::NearEnd);
    const auto isOver = [&] {
        asking.consider(says("Authorising")); // Another text of this kind is no new beginning.
        return asking.pace() == Pace::Working;
    };
    QVERIFY(QTest::qWaitFor(isOver, kTestPatience));
    asking.consider(says("Host Approved"));
    QCOMPARE(asking.pace(), Pace::Working);
    asking.consider(says("Pin Requested"));
    asking.consider(says("Authorising"));
    QCOMPARE(asking.pace(), Pace::NearEnd);
}

void PollPaceTest::aTextNearTheEndOutlivesALostAnswer()
{
    PollPace asking({.nearEndAtMost = 50ms});
    const auto isOver = [&] {
        asking.consider(says("Authorising"));
        const bool isSlow = asking.pace() == Pace::Working;
        asking.consider(Judgement{Event::Silence, Code::NoAnswer, {}});
        return isSlow && asking.pace() == Pace::Silence;
    };
    QVERIFY(QTest::qWaitFor(isOver, kTestPatience));
}

void PollPaceTest::theThirdFruitlessAnswerSaysWhyOnce_data()
{
    QTest::addColumn<Judgement>("reading");
    QTest::addColumn<Stuck>("reason");
    QTest::newRow("contradiction") << kContradiction << Stuck::Contradicted;
    QTest::newRow("token") << Judgement{Event::Silence, Code::NotAuthorised, {}}
                           << Stuck::NeedsPairing;
    QTest::newRow("certificate") << Judgement{Event::Silence, Code::CertificateRefused, {}}
                                 << Stuck::NeedsPairing;
    QTest::newRow("original") << Judgement{Event::Silence, Code::OriginalNotVoided, {}}
                              << Stuck::NothingToAsk;
}

void PollPaceTest::theThirdFruitlessAnswerSaysWhyOnce()
{
    QFETCH(const Judgement, reading);
    QFETCH(const Stuck, reason);
    PollPace asking(kPatient);
    for (int answers = 1; answers <= 5; ++answers) {
        asking.consider(reading);
        QCOMPARE(asking.newlyStuck(withUti()), answers == 3 ? std::optional(reason) : std::nullopt);
    }
}

void PollPaceTest::anythingElseStartsTheCountAnew()
{
    PollPace asking(kPatient);
    for (int round = 0; round < 3; ++round) {
        asking.consider(kContradiction);
        asking.consider(kContradiction);
        QVERIFY(!asking.newlyStuck(withUti()));
        asking.consider(Judgement{Event::Progress, Code::Progress, {}});
        QVERIFY(!asking.newlyStuck(withUti()));
    }
}

void PollPaceTest::aQuestionWithoutAnAnswerKeepsTheCount()
{
    const Judgement lost{Event::Silence, Code::NoAnswer, {}};
    PollPace asking(kPatient);
    for (int answers = 1; answers <= 3; ++answers) {
        asking.consider(lost);
        QVERIFY(!asking.newlyStuck(withUti()));
        asking.consider(kContradiction);
        QCOMPARE(asking.newlyStuck(withUti()),
                 answers == 3 ? std::optional(Stuck::Contradicted) : std::nullopt);
    }
    PollPace unknown(kImpatient);
    const auto isStuck = [&] {
        unknown.consider(lost);
        unknown.consider(kUnknown);
        return unknown.newlyStuck(withUti()) == Stuck::UnknownToTerminal;
    };
    QVERIFY(QTest::qWaitFor(isStuck, kTestPatience));
}

void PollPaceTest::anUnknownUtiIsGivenTimeAndThenTold()
{
    PollPace asking(kImpatient);
    const auto isStuck = [&] {
        asking.consider(kUnknown);
        return asking.newlyStuck(withUti()) == Stuck::UnknownToTerminal;
    };
    QVERIFY(!isStuck());
    QVERIFY(QTest::qWaitFor(isStuck, kTestPatience));
    QCOMPARE(asking.pace(), Pace::Silence);
    asking.consider(Judgement{Event::Progress, Code::Progress, {}});
    QVERIFY(!asking.newlyStuck(withUti()));
    QVERIFY(!isStuck()); // The time starts again.
}

void PollPaceTest::withoutAUtiThereIsNobodyToAsk()
{
    PollPace asking(kPatient);
    PaymentRecord lost;
    lost.state = PaymentState::Unidentified;
    asking.consider(std::nullopt);
    QCOMPARE(asking.newlyStuck(lost), Stuck::NothingToAsk);
    asking.consider(std::nullopt);
    QVERIFY(!asking.newlyStuck(lost));
}

void PollPaceTest::workWithNothingNewHasALimit()
{
    PollPace asking({.nothingNew = 50ms, .workingAtMost = 1h});
    const Judgement same = says("Insert card");
    const auto isStuck = [&] {
        asking.consider(same);
        return asking.newlyStuck(withUti()) == Stuck::StillWorking;
    };
    QVERIFY(!isStuck());
    QCOMPARE(asking.pace(), Pace::ForCard);
    QVERIFY(QTest::qWaitFor(isStuck, kTestPatience));
    QCOMPARE(asking.pace(), Pace::Silence);
    asking.consider(says("Enter PIN"));
    QCOMPARE(asking.pace(), Pace::Working);
}

void PollPaceTest::workHasALimitInAll()
{
    PollPace asking({.nothingNew = 1h, .workingAtMost = 50ms});
    int answers = 0;
    const auto isStuck = [&] {
        const Words news{QString::number(++answers)};
        asking.consider(Judgement{Event::Progress, Code::Progress, news});
        return asking.newlyStuck(withUti()) == Stuck::StillWorking;
    };
    QVERIFY(!isStuck());
    QVERIFY(QTest::qWaitFor(isStuck, kTestPatience));
    QCOMPARE(asking.pace(), Pace::Silence);
}

QTEST_GUILESS_MAIN(PollPaceTest)
#include "pollpacetest.moc"
