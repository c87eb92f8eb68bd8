#include "tests/support/oracle/oracle.h"
#include "tests/support/samples/answers.h"
#include "tests/support/samples/samples.h"

#include <QJsonArray>
#include <QTest>

namespace tillside {

using namespace Qt::StringLiterals;
using namespace samples;
using oracle::Request;
using oracle::TimedAnswer;
using oracle::Verdict;
using State = PaymentState;

namespace {

constexpr std::chrono::milliseconds kPoll{500};

QJsonValue texts(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

/// The same answer, every half second, for \a duration.
std::vector<TimedAnswer> saying(const QByteArray &body, std::chrono::milliseconds duration)
{
    std::vector<TimedAnswer> all;
    for (std::chrono::milliseconds at{0}; at <= duration; at += kPoll)
        all.push_back({.at = at, .status = 200, .body = body});
    return all;
}

/// \a first, and \a second half a minute later.
Verdict afterHalfAMinute(const QByteArray &first, const QByteArray &second)
{
    using namespace std::chrono_literals;
    return oracle::judgeDialogue(
        {.payment = sale(), .before = {}},
        {{.at = 0s, .status = 200, .body = first}, {.at = 30s, .status = 200, .body = second}});
}

} // namespace

/// The oracle against the protocol's own examples, because everything else is compared with it.
class OracleTest final : public QObject {
    Q_OBJECT

private slots:
    void aSnapshotIsJudgedAsTheProtocolSays_data();
    void aSnapshotIsJudgedAsTheProtocolSays();
    void anApprovalWinsOverEveryOtherEnd();
    void whatSpeaksAgainstAnApprovalIsMarked();
    void whatDoesNotStayIsNoDecline();
    void aRefusalIsConfirmedOnlyAfterAWhile();
    void theResultOfThePaymentBeforeIsNotOurs();
};

void OracleTest::aSnapshotIsJudgedAsTheProtocolSays_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<PaymentState>("atOnce");
    QTest::addColumn<PaymentState>("afterTwoSeconds");
    const auto row = [](const char *name, const QByteArray &body, State atOnce, State later) {
        QTest::newRow(name) << body << atOnce << later;
    };
    const auto code = "transactionResponse"_L1;
    const auto list = "statuses"_L1;
    const QString declined = u"Transaction declined"_s;
    const QString finished = u"Transaction finished"_s;
    const auto working = [&row](const char *name, const QByteArray &body) {
        row(name, body, State::InProgress, State::InProgress);
    };
    working("fallback", undecided({{list, texts({u"Contactless declined, insert card"_s})}}));
    working("reading finished", undecided({{list, texts({u"Card reading finished"_s})}}));
    working("not finished", undecided({{list, texts({u"Transaction not finished"_s})}}));
    working("finished alone", undecided({{list, texts({finished})}}));
    working("a wrong PIN", undecided({{code, u"55"_s}}));
    working("a soft decline", undecided({{code, u"1A"_s}}));
    working("declined, then insert card",
            undecided({{code, u"65"_s}, {list, texts({declined, u"Insert card"_s})}}));
    working("cancelled without its flag", undecided({{list, texts({u"Transaction cancelled"_s})}}));
    working("an odd cancel flag", samples::declined({{"transCancelled"_L1, u"no"_s}}));
    row("zeros", undecided({{code, u"000"_s}}), State::InProgress, State::Disputed);
    row("an authorisation", undecided({{code, u"08"_s}, {"authCode"_L1, u"308373"_s}}),
        State::InProgress, State::Disputed);
    row("approved after declined",
        undecided(
            {{code, u"97"_s}, {list, texts({declined, u"Transaction approved"_s, finished})}}),
        State::InProgress, State::Disputed);
    row("approved, and a contactless try after it",
        undecided({{code, u"05"_s},
                   {list,
                    texts({u"Transaction approved"_s, u"Contactless declined, insert card"_s,
                           finished})}}),
        State::InProgress, State::Disputed);
    row("LocalLink's decline", samples::declined(), State::Declined, State::Declined);
    row("nulls", samples::declined({{"transCancelled"_L1, kNull}, {"transAmount"_L1, kAbsent}}),
        State::Declined, State::Declined);
    row("a reversal, then declined",
        undecided({{code, u"97"_s},
                   {list, texts({u"Host Approved"_s, u"Reversal Approved"_s, declined})}}),
        State::Declined, State::Declined);
    row("declined without a code", undecided({{list, texts({declined, finished})}}),
        State::InProgress, State::Declined);
    row("a code without texts", undecided({{code, u"05"_s}}), State::InProgress, State::Declined);
    row("cancelled", cancelled({{"transCancelled"_L1, u"true"_s}}), State::Cancelled,
        State::Cancelled);
    row("cancelled and authorised", cancelled({{"authCode"_L1, u"308373"_s}}), State::Disputed,
        State::Disputed);
    row("a tip beside", approved({{"amountGratuity"_L1, 107}}), State::Approved, State::Approved);
    row("a tip inside", approved({{"transAmount"_L1, 1107}, {"tipAmount"_L1, 107}}),
        State::Approved, State::Approved);
    row("base and total",
        approved({{"amountTrans"_L1, 1000}, {"transAmount"_L1, 1077}, {"penniesAmount"_L1, 77}}),
        State::Approved, State::Approved);
    row("a tip, or two", approved({{"tipAmount"_L1, 100}, {"amountGratuity"_L1, 50}}),
        State::Disputed, State::Disputed);
    row("less", approved({{"transAmount"_L1, 600}}), State::ApprovedForLess,
        State::ApprovedForLess);
    row("voided as a number", approved({{"voided"_L1, 1}}), State::Voided, State::Voided);
    row("letters of ours", approved({{"currencyCode"_L1, u"eur"_s}}), State::Approved,
        State::Approved);
    for (const QJsonValue &other : {QJsonValue(u"USD"_s), QJsonValue(975), QJsonValue(u"HRK"_s)})
        row(qPrintable(u"money: "_s + other.toVariant().toString()),
            approved({{"currencyCode"_L1, other}}), State::Disputed, State::Disputed);
}

void OracleTest::aSnapshotIsJudgedAsTheProtocolSays()
{
    QFETCH(const QByteArray, body);
    QFETCH(const PaymentState, atOnce);
    QFETCH(const PaymentState, afterTwoSeconds);
    const Request request{.payment = sale(), .before = {}};
    QCOMPARE(oracle::judgeDialogue(request, saying(body, kPoll)).state, atOnce);
    QCOMPARE(oracle::judgeDialogue(request, saying(body, oracle::kMustStay)).state,
             afterTwoSeconds);
}

void OracleTest::anApprovalWinsOverEveryOtherEnd()
{
    const Verdict charged{.state = State::Approved, .isContradicted = true};
    QVERIFY(afterHalfAMinute(declined(), approved()) == charged);
    QVERIFY(afterHalfAMinute(cancelled(), approved()) == charged);
}

void OracleTest::whatSpeaksAgainstAnApprovalIsMarked()
{
    const Verdict marked{.state = State::Approved, .isContradicted = true};
    QVERIFY(afterHalfAMinute(approved(), declined()) == marked);
    QVERIFY(afterHalfAMinute(approved(), cancelled()) == marked);
    QVERIFY(afterHalfAMinute(approved(), approved({{"transAmount"_L1, 1200}})) == marked);
    QVERIFY(afterHalfAMinute(approved(), approved()) == (Verdict{.state = State::Approved}));
    QVERIFY(afterHalfAMinute(approved(), approved({{"voided"_L1, true}}))
            == (Verdict{.state = State::Voided}));
}

void OracleTest::whatDoesNotStayIsNoDecline()
{
    using namespace std::chrono_literals;
    const QByteArray refused = undecided({{"transactionResponse"_L1, u"05"_s}});
    auto answers = saying(refused, 1500ms);
    answers.push_back({.at = 2000ms, .status = 200, .body = localLinkProgress()});
    answers.push_back({.at = 2500ms, .status = 200, .body = refused});
    const Request request{.payment = sale(), .before = {}};
    QCOMPARE(oracle::judgeDialogue(request, answers).state, State::InProgress);
}

void OracleTest::aRefusalIsConfirmedOnlyAfterAWhile()
{
    PaymentRecord refused = sale();
    refused.state = State::Confirming;
    const auto denied = [&refused](std::chrono::milliseconds at) {
        return oracle::judgeDialogue({.payment = refused, .before = {}},
                                     {{.at = at, .status = 404, .body = "Unknown uti"}});
    };
    QCOMPARE(denied(oracle::kBeforeConfirming - kPoll).state, State::Confirming);
    QCOMPARE(denied(oracle::kBeforeConfirming).state, State::NotCharged);
}

void OracleTest::theResultOfThePaymentBeforeIsNotOurs()
{
    const QByteArray nameless = approved({{"uti"_L1, kAbsent}});
    const auto state = [&nameless](const QByteArray &before) {
        return oracle::judgeDialogue({.payment = sale(), .before = before}, saying(nameless, kPoll))
            .state;
    };
    QCOMPARE(state(approved({{"uti"_L1, u"another"_s}})), State::Disputed);
    QCOMPARE(state(approved({{"authCode"_L1, u"111111"_s}})), State::Approved);
}

} // namespace tillside

QTEST_GUILESS_MAIN(tillside::OracleTest)
#include "oracletest.moc"
