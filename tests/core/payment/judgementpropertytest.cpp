#include "core/payment/judgement.h"
#include "tests/support/oracle/answermaker.h"
#include "tests/support/oracle/mutator.h"
#include "tests/support/oracle/oracle.h"
#include "tests/support/oracle/reading.h"
#include "tests/support/oracle/secondjson.h"
#include "tests/support/samples/answers.h"
#include "tests/support/samples/samples.h"

#include <QByteArrayList>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <array>
#include <map>

namespace tillside {

using namespace Qt::StringLiterals;
using namespace samples;

namespace {

using Event = PaymentEvent;

bool isGood(Event event)
{
    return event == Event::Approved || event == Event::ApprovedForLess || event == Event::Voided;
}

oracle::When whenOf(const Judgement &judgement)
{
    return judgement.ifItStays ? oracle::When::IfItStays : oracle::When::AtOnce;
}

struct Case {
    int status;
    QByteArray body;
};

} // namespace

/// No damage to an answer may turn what the terminal said into something else.
class JudgementPropertyTest : public QObject {
    Q_OBJECT

private slots:
    void theSecondReaderReadsTheSamples();
    void theSecondReaderForgivesWhatQtForgives_data();
    void theSecondReaderForgivesWhatQtForgives();
    void nothingBecomesAnApprovalUnlessItSaysSo_data();
    void nothingBecomesAnApprovalUnlessItSaysSo();
    void anApprovalNeverBecomesAnEndWithoutCharge();
    void everyKindOfAnswerEndsAPaymentOnlyAsTheProtocolSays();
    void anApprovalThatFitsIsBelieved();
    void onlyAConfirmedRefusalMeansNotCharged();
    void anOriginalIsVoidedOnlyIfItSaysSo();

private:
    Case damaged(const QByteArrayList &bodies);
    Mutator m_mutator{20260304};
};

Case JudgementPropertyTest::damaged(const QByteArrayList &bodies)
{
    constexpr std::array statuses{200, 200, 200, 200, 200, 200, 201, 206, 400, 404, 401, 500};
    const int status = statuses.at(static_cast<std::size_t>(m_mutator.below(12)));
    const QByteArray &body = bodies.at(m_mutator.below(static_cast<int>(bodies.size())));
    return {status, m_mutator.mutate(body)};
}

void JudgementPropertyTest::theSecondReaderReadsTheSamples()
{
    const auto answer = secondjson::object(localLinkDeclined());
    QVERIFY(answer);
    const QJsonObject members = QJsonDocument::fromJson(localLinkDeclined()).object();
    QCOMPARE(static_cast<qsizetype>(answer->size()), members.size());
    QVERIFY(secondjson::member(*answer, "transApproved") == false);
    QCOMPARE(secondjson::whole(secondjson::member(*answer, "totalAmount")), 500'000);
    QVERIFY(secondjson::object(R"({"a":[1],"b":2,"a":[1]})"));
    QVERIFY(!secondjson::object(R"({"a":[1],"b":2,"a":[2]})"));
    QVERIFY(!secondjson::object(R"(["a"])"));
}

void JudgementPropertyTest::theSecondReaderForgivesWhatQtForgives_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a control character") << "{\"a\":\"1\t2\"}"_ba;
    QTest::newRow("an unknown escape") << R"({"a":"\q"})"_ba;
    QTest::newRow("half a character") << R"({"a":"\ud800"})"_ba;
    QTest::newRow("a whole character") << R"({"a":"\ud83d\ude00"})"_ba;
    QTest::newRow("an escaped byte that is no text") << "{\"a\":\"\\\xa2\"}"_ba;
    QTest::newRow("a number that ends with its mark") << R"({"a":1.})"_ba;
}

void JudgementPropertyTest::theSecondReaderForgivesWhatQtForgives()
{
    QFETCH(const QByteArray, body);
    QVERIFY(QJsonDocument::fromJson(body).isObject());
    QVERIFY(secondjson::object(body));
}

void JudgementPropertyTest::nothingBecomesAnApprovalUnlessItSaysSo_data()
{
    QTest::addColumn<bool>("isVoid");
    QTest::newRow("sale") << false;
    // A void is approved without an amount, so it has one guard less.
    QTest::newRow("void") << true;
}

void JudgementPropertyTest::nothingBecomesAnApprovalUnlessItSaysSo()
{
    QFETCH(const bool, isVoid);
    PaymentRecord payment = isVoid ? reversal() : sale();
    const QByteArrayList bodies{
        isVoid ? changed(declined(),
                         {{"transactionType"_L1, u"REVERSAL"_s}, {"transAmount"_L1, kAbsent}})
               : declined(),
        declined(),
        cancelled(),
        undecided(),
        localLinkDeclined(),
        localLinkProgress(),
        positiveProgress(),
        R"({"transApproved":false,"uti":"6f311f3a-a72f-3864-98db-bfef44223c1f","transAmount":1000})",
        R"({"transType":"SALE","amountTrans":1000,"uti":"6f311f3a-a72f-3864-98db-bfef44223c1f"})",
        "Transaction approved",
        "",
    };
    int approvals = 0;
    int declines = 0;
    for (int i = 0; i < 40'000; ++i) {
        const auto [status, body] = damaged(bodies);
        payment.state = i % 2 == 0 ? PaymentState::InProgress : PaymentState::Confirming;
        const Judgement judgement = judge(payment, readAnswer(status, body));
        declines += judgement.event == Event::Declined ? 1 : 0;
        if (!isGood(judgement.event))
            continue;
        ++approvals;
        QVERIFY2(oracle::permits(judgement.event, payment, status, body, whenOf(judgement)),
                 body.constData());
    }
    // The damage must have hit both sides of the rule, or nothing was tested.
    QVERIFY2(approvals > 100, qPrintable(QString::number(approvals)));
    QVERIFY2(declines > 300, qPrintable(QString::number(declines)));
}

void JudgementPropertyTest::anApprovalNeverBecomesAnEndWithoutCharge()
{
    // Only the flag makes the last three an approval.
    const auto list = "statuses"_L1;
    const QByteArray bare = approved({{"authCode"_L1, u""_s},
                                      {"transactionResponse"_L1, u"97"_s},
                                      {list, uR"(["Transaction finished"])"_s}});
    const QByteArrayList bodies{
        approved(),
        approved({{"transactionResponse"_L1, u"00"_s}}),
        approved({{"transAmount"_L1, 900}}),
        bare,
        changed(bare,
                {{"transactionResponse"_L1, kNull}, {list, uR"(["Transaction declined"])"_s}}),
        changed(bare, {{list, kAbsent}})};
    int ends = 0;
    for (int i = 0; i < 40'000; ++i) {
        const auto [status, body] = damaged(bodies);
        const Judgement judgement = judge(sale(), readAnswer(status, body));
        const Event event = judgement.event;
        QVERIFY(event != Event::RefusalConfirmed && event != Event::NeverSent);
        if (event != Event::Declined && event != Event::Cancelled)
            continue;
        ++ends;
        QVERIFY2(oracle::permits(event, sale(), status, body, whenOf(judgement)), body.constData());
    }
    QVERIFY2(ends > 100, qPrintable(QString::number(ends)));
}

void JudgementPropertyTest::everyKindOfAnswerEndsAPaymentOnlyAsTheProtocolSays()
{
    const PaymentRecord payment = sale();
    AnswerMaker maker(20260305);
    std::map<std::pair<Event, oracle::When>, int> kinds;
    for (int i = 0; i < 30'000; ++i) {
        const QByteArray body = i % 3 == 0 ? maker.make() : maker.makeUndecided();
        const oracle::Reading said
            = oracle::readingOf({.payment = payment, .before = {}}, 200, body);
        ++kinds[{said.event, said.when}];
        const Judgement judgement = judge(payment, readAnswer(200, body));
        QVERIFY2(oracle::permits(judgement.event, payment, 200, body, whenOf(judgement)),
                 QByteArray(nameOf(judgement.event).data()) + ": " + body);
    }
    // Each kind of answer must have come up, or nothing was tested.
    for (const auto &[kind, least] :
         {std::pair{std::pair{Event::Approved, oracle::When::AtOnce}, 100},
          std::pair{std::pair{Event::ApprovedForLess, oracle::When::AtOnce}, 20},
          std::pair{std::pair{Event::Voided, oracle::When::AtOnce}, 20},
          std::pair{std::pair{Event::Declined, oracle::When::AtOnce}, 300},
          std::pair{std::pair{Event::Declined, oracle::When::IfItStays}, 300},
          std::pair{std::pair{Event::Cancelled, oracle::When::AtOnce}, 100},
          std::pair{std::pair{Event::Contradiction, oracle::When::AtOnce}, 1000},
          std::pair{std::pair{Event::Contradiction, oracle::When::IfItStays}, 1000},
          std::pair{std::pair{Event::Progress, oracle::When::AtOnce}, 1000}})
        QVERIFY2(kinds[kind] >= least,
                 qPrintable(QString(nameOf(kind.first)) + QString::number(kinds[kind])));
}

void JudgementPropertyTest::anApprovalThatFitsIsBelieved()
{
    const PaymentRecord payment = sale();
    AnswerMaker maker(20260306);
    for (int i = 0; i < 10'000; ++i) {
        const QByteArray body = maker.make();
        const Event said = oracle::readingOf({.payment = payment, .before = {}}, 200, body).event;
        const Event event = judge(payment, readAnswer(200, body)).event;
        QVERIFY2(!isGood(said) || event == said, QByteArray(nameOf(event).data()) + ": " + body);
    }
}

void JudgementPropertyTest::onlyAConfirmedRefusalMeansNotCharged()
{
    const QByteArrayList bodies{approved(), declined(), cancelled(), positiveProgress(),
                                "Unknown uti"};
    PaymentRecord payment = sale();
    payment.state = PaymentState::Confirming;
    for (int i = 0; i < 10'000; ++i) {
        const auto [status, body] = damaged(bodies);
        const Event event = judge(payment, readAnswer(status, body)).event;
        QVERIFY2(event != Event::RefusalConfirmed || oracle::permits(event, payment, status, body),
                 body.constData());
    }
}

void JudgementPropertyTest::anOriginalIsVoidedOnlyIfItSaysSo()
{
    PaymentRecord lost = reversal();
    lost.originalUti = sale().uti;
    lost.uti.reset();
    const QByteArrayList bodies{approved(), approved({{"voided"_L1, kNull}}), declined(),
                                undecided({{"voided"_L1, true}})};
    int voids = 0;
    for (int i = 0; i < 20'000; ++i) {
        const auto [status, body] = damaged(bodies);
        const Event event = judgeByOriginal(lost, readAnswer(status, body)).event;
        QVERIFY(event == Event::Approved || event == Event::Silence);
        if (event == Event::Silence)
            continue;
        ++voids;
        QVERIFY2(oracle::permitsByOriginal(event, lost, status, body), body.constData());
    }
    QVERIFY2(voids > 100, qPrintable(QString::number(voids)));
}

} // namespace tillside

QTEST_GUILESS_MAIN(tillside::JudgementPropertyTest)
#include "judgementpropertytest.moc"
