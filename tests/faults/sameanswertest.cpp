#include "core/model/evidencecode.h"
#include "core/payment/settlement.h"
#include "core/payment/terminalcheck.h"
#include "tests/support/system/patience.h"
#include "tests/support/till/counter.h"
#include "tests/support/till/paymentdrive.h"
#include "tests/support/till/scriptedterminal.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace tillside;
using namespace Qt::StringLiterals;
using sim::Fault;
using sim::Stage;

/// A till that keeps asking for days must not fill the journal with the same line.
class SameAnswerTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }

    void theSameAnswerAgainIsNotWrittenAgain();
    void itIsToldThoughItIsNotWritten();
    void anotherAnswerIsWrittenOnce();
    void afterASettlementTheAnswerIsWrittenOnce();
    void anAnswerThatEndsItIsAlwaysWritten();
    void aCardNumberInTheAnswerMakesNoOtherAnswerOfIt();

private:
    /// Asks about \a payment once and returns the result.
    [[nodiscard]] std::optional<Judgement> ask(const PaymentRecord &payment);

    std::unique_ptr<Counter> m_counter;
};

std::optional<Judgement> SameAnswerTest::ask(const PaymentRecord &payment)
{
    std::optional<Judgement> judgement;
    TerminalCheck terminalCheck(m_counter->till().payments(), m_counter->till().terminal(),
                                {payment});
    connect(&terminalCheck, &TerminalCheck::asked, this,
            [&judgement](const auto &, const auto &told) { judgement = told; });
    QSignalSpy finished(&terminalCheck, &TerminalCheck::finished);
    return hears(finished) ? judgement : std::nullopt;
}

void SameAnswerTest::theSameAnswerAgainIsNotWrittenAgain()
{
    m_counter = std::make_unique<Counter>();
    const PaymentRecord open = m_counter->leaveUnanswered();
    const QStringList before = m_counter->till().codes(open.id);
    const int asked = m_counter->terminal().counters().gets;
    m_counter->till().checkAll();
    m_counter->till().restart();
    m_counter->till().checkAll();
    QCOMPARE(m_counter->terminal().counters().gets, asked + 2);
    QCOMPARE(m_counter->till().codes(open.id), before);
    QCOMPARE(m_counter->till().payment(open.id).revision, open.revision);
}

void SameAnswerTest::itIsToldThoughItIsNotWritten()
{
    m_counter = std::make_unique<Counter>();
    const PaymentRecord open = m_counter->leaveUnanswered();
    for (int i = 0; i < 2; ++i) {
        const auto judgement = ask(open);
        QVERIFY(judgement);
        QCOMPARE(judgement->code, EvidenceCode::NoAnswer);
        QCOMPARE(nameOf(judgement->code), m_counter->till().codes(open.id).last());
    }
}

void SameAnswerTest::anotherAnswerIsWrittenOnce()
{
    m_counter = std::make_unique<Counter>();
    const PaymentRecord open = m_counter->leaveUnanswered();
    const QStringList before = m_counter->till().codes(open.id);
    m_counter->strike(Fault::Error404, Stage::Result);
    m_counter->till().checkAll();
    m_counter->till().checkAll();
    QCOMPARE(m_counter->till().codes(open.id),
             before + QStringList(nameOf(EvidenceCode::UnknownUti)));
}

void SameAnswerTest::afterASettlementTheAnswerIsWrittenOnce()
{
    m_counter = std::make_unique<Counter>();
    const PaymentRecord open = m_counter->leaveUnanswered();
    const PaymentContext context = m_counter->till().payments();
    const Settlement word{SettledAs::Charged, u"receipt 12"_s, {}, context.clock.now()};
    QVERIFY(TillFixture::answerOf(settle(context, open, word)));
    const QStringList before = m_counter->till().codes(open.id);
    m_counter->till().checkAll();
    m_counter->till().checkAll();
    QCOMPARE(m_counter->till().codes(open.id),
             before + QStringList(nameOf(EvidenceCode::NoAnswer)));
}

void SameAnswerTest::anAnswerThatEndsItIsAlwaysWritten()
{
    m_counter = std::make_unique<Counter>();
    const PaymentRecord open = m_counter->leaveUnanswered();
    m_counter->till().checkAll();
    m_counter->honest();
    m_counter->till().checkAll();
    QCOMPARE(m_counter->till().payment(open.id).state, PaymentState::Approved);
    QCOMPARE(m_counter->till().codes(open.id).last(), nameOf(EvidenceCode::Approved));
}

void SameAnswerTest::aCardNumberInTheAnswerMakesNoOtherAnswerOfIt()
{
    ScriptedTerminal there(makeIdentity());
    there.setScript([](const HttpRequest &request) {
        if (request.path.endsWith("/pair"_L1))
            return ScriptedTerminal::tokenAnswer("1234567890123456");
        if (request.method == "POST")
            return HttpResponse{200, "application/json",
                                R"({"transType":"SALE","amountTrans":1250,"uti":"U-1"})"};
        return ScriptedTerminal::plain(200, "Card 4111111111111111, please wait");
    });
    TillFixture till;
    QVERIFY(till.pair({there.profile(), Secret("1234"), std::nullopt}));
    PaymentId id;
    {
        PaymentDrive drive(till.payments(), till.intent(PaymentType::Sale, 1250));
        QVERIFY(drive.waitUntil([&] {
            return drive.isStarted() && drive.isSaved()
                && till.codes(drive.payment().id).size() > 3;
        }));
        id = drive.payment().id;
    }
    const QStringList before = till.codes(id);
    QCOMPARE(before.last(), nameOf(EvidenceCode::Progress));
    till.checkAll();
    QCOMPARE(till.codes(id), before);
}

QTEST_GUILESS_MAIN(SameAnswerTest)
#include "sameanswertest.moc"
