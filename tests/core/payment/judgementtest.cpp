#include "core/payment/judgement.h"
#include "tests/support/oracle/judgements.h"
#include "tests/support/samples/answers.h"
#include "tests/support/samples/samples.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <initializer_list>

namespace tillside {

using namespace Qt::StringLiterals;
using namespace samples;
using namespace judgements;

namespace {

/// A list of texts, as JSON.
QJsonValue texts(std::initializer_list<QJsonValue> list)
{
    return QJsonArray(list);
}

} // namespace

/// One row for each rule of "When is it finished, and how?", and for each trap near it; approvals
/// and voids have their own files.
class JudgementTest : public QObject {
    Q_OBJECT

private slots:
    void aResultIsOursOrNotFinal_data();
    void aResultIsOursOrNotFinal() { check(sale()); }
    void onlyTheFlagCancels_data();
    void onlyTheFlagCancels() { check(sale()); }
    void aDeclineNeedsAnEndAndARefusal_data();
    void aDeclineNeedsAnEndAndARefusal() { check(sale()); }
    void aWeakDeclineHasToStay_data();
    void aWeakDeclineHasToStay() { check(sale()); }
    void progressIsNoVerdict_data();
    void progressIsNoVerdict() { check(sale()); }
    void whatSpeaksForAnApprovalIsNoDecline_data();
    void whatSpeaksForAnApprovalIsNoDecline() { check(sale()); }
    void whatIsNoResultEndsNothing_data();
    void whatIsNoResultEndsNothing() { check(sale()); }
    void localLinksOwnSampleIsDeclined();
};

void JudgementTest::aResultIsOursOrNotFinal_data()
{
    addColumns();
    row("approved", approved(), Event::Approved, Code::Approved);
    row("uti in capitals", approved({{"uti"_L1, u"6F311F3A-A72F-3864-98DB-BFEF44223C1F"_s}}),
        Event::Approved, Code::Approved);
    unfit("other uti", approved({{"uti"_L1, u"6f311f3a-a72f-3864-98db-bfef44223c10"_s}}),
          Code::OtherUti);
    unfit("uti cut off", approved({{"uti"_L1, u"6f311f3a"_s}}), Code::OtherUti);
    unfit("other uti, declined", declined({{"uti"_L1, u"another"_s}}), Code::OtherUti);
    unfit("other uti, cancelled", cancelled({{"uti"_L1, u"another"_s}}), Code::OtherUti);
    unfit("a number for a uti", approved({{"uti"_L1, 17}}), Code::OtherUti);
    unfit("an object for a uti", approved({{"uti"_L1, QJsonObject()}}), Code::OtherUti);
    row("no uti, amount and type", approved({{"uti"_L1, kAbsent}}), Event::Approved,
        Code::Approved);
    row("uti null, amount and type", approved({{"uti"_L1, kNull}}), Event::Approved,
        Code::Approved);
    row("no uti, cancelled", cancelled({{"uti"_L1, kAbsent}}), Event::Cancelled, Code::Cancelled);
    unfit("no uti, no type", approved({{"uti"_L1, kAbsent}, {"transactionType"_L1, kNull}}),
          Code::NotIdentified);
    unfit("no uti, unknown type",
          approved({{"uti"_L1, kAbsent}, {"transactionType"_L1, u"SALES"_s}}), Code::NotIdentified);
    unfit("no uti, no amount", approved({{"uti"_L1, kAbsent}, {"transAmount"_L1, kAbsent}}),
          Code::NotIdentified);
    unfit("no uti, other amount", approved({{"uti"_L1, kAbsent}, {"transAmount"_L1, 999}}),
          Code::NotIdentified);
    unfit("no uti, no amount, cancelled",
          cancelled({{"uti"_L1, kAbsent}, {"transAmount"_L1, kAbsent}}), Code::NotIdentified);
    running("approved as text", approved({{"transApproved"_L1, u"true"_s}}));
    running("approved as number", approved({{"transApproved"_L1, 1}}));
    running("approved null", approved({{"transApproved"_L1, kNull}}));
    running("approved missing", approved({{"transApproved"_L1, kAbsent}}));
    running("declined as text", declined({{"transApproved"_L1, u"false"_s}}));
    running("approved, but 201", approved(), 201);
    running("approved, but 206", approved(), 206);
    running("declined, but 206", declined(), 206);
    running("cancelled, but 206", cancelled(), 206);
}

void JudgementTest::onlyTheFlagCancels_data()
{
    addColumns();
    row("flag", cancelled(), Event::Cancelled, Code::Cancelled);
    unfit("nothing and less than nothing",
          cancelled({{"transAmount"_L1, 0}, {"totalAmount"_L1, -1}}), Code::AmountDiffers);
    row("flag, nothing charged", cancelled({{"transAmount"_L1, 0}}), Event::Cancelled,
        Code::Cancelled);
    row("flag, no amount", cancelled({{"transAmount"_L1, kNull}}), Event::Cancelled,
        Code::Cancelled);
    row("flag, tip added", cancelled({{"transAmount"_L1, 1100}, {"tipAmount"_L1, 100}}),
        Event::Cancelled, Code::Cancelled);
    unfit("flag, other amount", cancelled({{"transAmount"_L1, 2000}}), Code::AmountDiffers);
    unfit("flag, other type", cancelled({{"transactionType"_L1, u"REFUND"_s}}), Code::TypeDiffers);
    // The text comes about two seconds before the answer that it announces.
    running("text only",
            undecided(
                {{"DisplayData"_L1, texts({u"Transaction Cancelled"_s})}, {"transAmount"_L1, 0}}));
    running("text only, with our amount",
            undecided({{"DisplayData"_L1, texts({u"Transaction Cancelled"_s})}}));
    running("text without flags", R"({"statusDescription":"Transaction Cancelled"})");
    // A flag that takes money back is read leniently.
    row("flag as text", undecided({{"transCancelled"_L1, u"true"_s}}), Event::Cancelled,
        Code::Cancelled);
    row("flag as number", undecided({{"transCancelled"_L1, 1}}), Event::Cancelled, Code::Cancelled);
    row("flag as a number in text", undecided({{"transCancelled"_L1, u"1"_s}}), Event::Cancelled,
        Code::Cancelled);
    running("flag is some other text", undecided({{"transCancelled"_L1, u"maybe"_s}}));
    row("zeros are no authorisation", cancelled({{"authCode"_L1, u"000000"_s}}), Event::Cancelled,
        Code::Cancelled);
    unfit("flag and an authorisation", cancelled({{"authCode"_L1, u"308373"_s}}),
          Code::FlagsContradict);
    unfit("flag and an approval code", cancelled({{"transactionResponse"_L1, u"00"_s}}),
          Code::FlagsContradict);
    running("flag alone",
            R"({"transCancelled":true,"uti":"6f311f3a-a72f-3864-98db-bfef44223c1f"})");
}

void JudgementTest::aDeclineNeedsAnEndAndARefusal_data()
{
    addColumns();
    const auto code = "transactionResponse"_L1;
    const auto list = "statuses"_L1;
    const auto finished = texts({u"Card read"_s, u"Transaction finished"_s});
    row("code and list", declined(), Event::Declined, Code::Declined);
    row("code, and declined last", declined({{list, texts({u"transaction DECLINED "_s})}}),
        Event::Declined, Code::Declined);
    row("code, and finished last", declined({{list, finished}}), Event::Declined, Code::Declined);
    row("code as a number", declined({{code, 5}, {list, finished}}), Event::Declined,
        Code::Declined);
    row("first wrong PIN, but it is over", declined({{code, u"55"_s}}), Event::Declined,
        Code::Declined);
    row("finished in POSitive's list",
        undecided({{"responseCode"_L1, u"05"_s},
                   {"DisplayData"_L1,
                    texts({QJsonObject{{"value"_L1, 9},
                                       {"description"_L1, u"Transaction Finished"_s}}})}}),
        Event::Declined, Code::Declined);
    row("list in a text",
        undecided({{code, u"05"_s},
                   {"Statuses"_L1,
                    uR"([{"statusDescription":"Transaction Declined","statusValue":7}])"_s}}),
        Event::Declined, Code::Declined);
    row("with a tip", declined({{"transAmount"_L1, 1100}, {"tipAmount"_L1, 100}}), Event::Declined,
        Code::Declined);
    row("no amount", declined({{"transAmount"_L1, kAbsent}}), Event::Declined, Code::Declined);
    row("zero amount", declined({{"transAmount"_L1, 0}}), Event::Declined, Code::Declined);
    row("nothing taken of our amount", declined({{"totalAmount"_L1, u"0"_s}}), Event::Declined,
        Code::Declined);
    row("cancel flag missing", declined({{"transCancelled"_L1, kAbsent}}), Event::Declined,
        Code::Declined);
    row("cancel flag null", declined({{"transCancelled"_L1, kNull}}), Event::Declined,
        Code::Declined);
    row("cancel flag as text", declined({{"transCancelled"_L1, u"false"_s}}), Event::Declined,
        Code::Declined);
    row("cancel flag zero", declined({{"transCancelled"_L1, 0}}), Event::Declined, Code::Declined);
    row("approved by the host, then reversed",
        declined(
            {{list,
              texts({u"Host Approved"_s, u"Reversal Approved"_s, u"Transaction Declined"_s})}}),
        Event::Declined, Code::Declined);
    unfit("other amount", declined({{"transAmount"_L1, 999}}), Code::AmountDiffers);
    unfit("two amounts", declined({{"totalAmount"_L1, u"5000"_s}}), Code::AmountDiffers);
    unfit("other type", declined({{"transactionType"_L1, u"REFUND"_s}}), Code::TypeDiffers);
    unfit("other currency", declined({{"currencyCode"_L1, u"826"_s}}), Code::CurrencyDiffers);
}

void JudgementTest::aWeakDeclineHasToStay_data()
{
    addColumns();
    const auto code = "transactionResponse"_L1;
    const auto list = "statuses"_L1;
    staying("declined, no code", undecided({{list, texts({u"Transaction declined"_s})}}),
            Event::Declined, Code::Declined);
    staying("declined and finished, no code",
            undecided({{list, texts({u"Transaction declined"_s, u"Transaction finished"_s})}}),
            Event::Declined, Code::Declined);
    staying("a code and no list", declined({{list, kAbsent}}), Event::Declined, Code::Declined);
    staying("a code and an empty list", declined({{list, texts({})}}), Event::Declined,
            Code::Declined);
    staying("a code under POSitive's name", undecided({{"responseCode"_L1, u"05"_s}}),
            Event::Declined, Code::Declined);
    for (const char *passing : {"1A", "1a", "55", "65", "70"})
        running(qPrintable(u"code %1 in passing"_s.arg(QLatin1StringView(passing))),
                undecided({{code, QString::fromLatin1(passing)}}));
}

/// Each was taken for a decline once, and the terminal then charged.
void JudgementTest::progressIsNoVerdict_data()
{
    addColumns();
    const auto code = "transactionResponse"_L1;
    const auto list = "statuses"_L1;
    running("no reason", undecided());
    for (const auto &text : {u"Contactless declined, insert card"_s, u"Card reading finished"_s,
                             u"Transaction not finished"_s, u"Transaction finished"_s,
                             u"Transaction cancelled"_s, u"Declined"_s}) {
        running(qPrintable(text), undecided({{list, texts({text})}}));
        running(qPrintable(text + u" alone"_s), undecided({{"statusDescription"_L1, text}}));
    }
    running("a code beside a list that goes on",
            declined({{list, texts({u"Transaction declined"_s, u"Insert card"_s})}}));
    running("declined in passing",
            undecided({{list, texts({u"Transaction declined"_s, u"Insert card"_s})}}));
    running("a code beside a passing decline",
            declined({{list, texts({u"Contactless declined, insert card"_s})}}));
    running("a code beside a text that is no list",
            declined({{list, u"Contactless declined, insert card"_s}}));
    running("a code beside a single entry",
            undecided({{code, u"51"_s},
                       {"DisplayData"_L1, QJsonObject{{"description"_L1, u"Insert card"_s}}}}));
    running("a code beside an entry that cannot be read",
            undecided({{code, u"51"_s}, {list, texts({QJsonObject{{"text"_L1, u"Wait"_s}}})}}));
    running("a decline before an entry that cannot be read",
            declined({{list, texts({u"Transaction declined"_s, kNull})}}));
    running("a date is no reason", undecided({{"transDateTime"_L1, u"2026-03-04 15:34:12"_s}}));
    running("nor is a receipt", undecided({{"merchantReceipt"_L1, u"DECLINED"_s}}));
    running("nor is a blank code", undecided({{code, u"  "_s}}));
    running("a sentence in place of a list, and a code",
            undecided({{code, u"05"_s}, {list, u"Contactless declined, insert card"_s}}));
    running("no uti", declined({{"uti"_L1, kAbsent}}));
    running("cancel flag is some other text", declined({{"transCancelled"_L1, u"no"_s}}));
    running("no uti, zero amount, both flags false",
            R"({"transApproved":false,"transCancelled":false,"transAmount":0})");
    running("nothing but both flags", R"({"transApproved":false,"transCancelled":false})");
}

void JudgementTest::whatSpeaksForAnApprovalIsNoDecline_data()
{
    addColumns();
    const auto code = "transactionResponse"_L1;
    const auto list = "statuses"_L1;
    const auto mayBeApproved = [](const char *name, const QByteArray &body) {
        staying(name, body, Event::Contradiction, Code::FlagsContradict);
    };
    for (const char *approval : {"0", "00", "000", "0000", "08", "10", "11", "16", "85", "87", "Y1",
                                 "Y3", "y1", " 00 ", "Approved"})
        mayBeApproved(qPrintable(u"approval code '%1'"_s.arg(QLatin1StringView(approval))),
                      undecided({{code, QString::fromLatin1(approval)}}));
    mayBeApproved("approval code as a number", undecided({{code, 0}}));
    mayBeApproved("approval code 08 as a number", undecided({{code, 8}}));
    mayBeApproved("approval code beside another",
                  undecided({{code, u"00"_s}, {"responseCode"_L1, u"05"_s}}));
    mayBeApproved("an authorisation", undecided({{"authCode"_L1, u"308373"_s}}));
    mayBeApproved("an authorisation as a number", undecided({{"authCode"_L1, 308373}}));
    mayBeApproved("an authorisation under POSitive's name",
                  undecided({{"authCode"_L1, u"000000"_s}, {"authorisationCode"_L1, u"A1"_s}}));
    mayBeApproved(
        "approved, finished",
        undecided({{list, texts({u"Transaction approved"_s, u"Transaction finished"_s})}}));
    mayBeApproved("approved after a decline",
                  undecided({{list, texts({u"Transaction declined"_s, u"Host Approved"_s})}}));
    mayBeApproved("the contradictory decline",
                  undecided({{"authCode"_L1, u"308373"_s},
                             {code, u"000"_s},
                             {list, uR"(["Transaction approved","Transaction finished"])"_s}}));
    unfit("an authorisation in a decline", declined({{"authCode"_L1, u"308373"_s}}),
          Code::FlagsContradict);
    unfit("an approval code in a decline", declined({{code, u"00"_s}}), Code::FlagsContradict);
    unfit("approved, then a contactless try",
          declined({{list,
                     texts({u"Transaction approved"_s, u"Contactless declined, insert card"_s,
                            u"Transaction finished"_s})}}),
          Code::FlagsContradict);
    unfit("approved last, with a code that refuses",
          declined({{list, texts({u"Transaction declined"_s, u"Transaction approved"_s})}}),
          Code::FlagsContradict);
    row("zeros are no authorisation", declined({{"authCode"_L1, u" 000000 "_s}}), Event::Declined,
        Code::Declined);
}

void JudgementTest::whatIsNoResultEndsNothing_data()
{
    addColumns();
    running("LocalLink", localLinkProgress());
    running("POSitive", positiveProgress(), 206);
    running("empty body", {});
    running("empty body, 202", {}, 202);
    running("sentence", "Transaction started");
    running("object without flags", R"({"uti":"6F311F3A-A72F-3864-98DB-BFEF44223C1F"})");
    row("busy with another", R"({"DisplayData":[],"uti":"another"})", Event::Silence,
        Code::OtherPaymentAnswered, 206);
    row("400", "Unknown uti", Event::Silence, Code::UnknownUti, 400);
    row("404", {}, Event::Silence, Code::UnknownUti, 404);
    row("404 with a decline in it", declined(), Event::Silence, Code::UnknownUti, 404);
    row("401", "Invalid token", Event::Silence, Code::NotAuthorised, 401);
    row("403", {}, Event::Silence, Code::NotAuthorised, 403);
    for (const int status : {0, 100, 301, 402, 405, 409, 429, 500, 502, 503, 999}) {
        row(qPrintable(u"%1 with an approval in it"_s.arg(status)), approved(), Event::Silence,
            Code::NoAnswer, status);
        row(qPrintable(u"%1 with a decline in it"_s.arg(status)), declined(), Event::Silence,
            Code::NoAnswer, status);
    }
    row("page of a router", "<html>declined</html>", Event::Silence, Code::NoAnswer);
    row("cut off", approved().chopped(1), Event::Silence, Code::NoAnswer);
    row("array", '[' + approved() + ']', Event::Silence, Code::NoAnswer);
}

void JudgementTest::localLinksOwnSampleIsDeclined()
{
    PaymentRecord payment = sale();
    payment.uti = Uti::parse(u"fcdaa106-e046-403f-ae12-5fc145c68130");
    payment.amount = Money(500000, Currency::fromCode(u"ISK").value(), 2);
    const Judgement judgement = judge(payment, readAnswer(200, localLinkDeclined()));
    QVERIFY(judgement == (Judgement{Event::Declined, Code::Declined, Words{u"97"_s}}));
}

} // namespace tillside

QTEST_GUILESS_MAIN(tillside::JudgementTest)
#include "judgementtest.moc"
