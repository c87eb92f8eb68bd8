#include "core/payment/evidence.h"
#include "tests/support/answers.h"
#include "tests/support/mutator.h"
#include "tests/support/samples.h"

#include <QByteArrayList>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <array>

namespace tillside {

using namespace Qt::StringLiterals;
using namespace samples;

namespace {

using Event = PaymentEvent;
using Members = QHash<QByteArray, QByteArray>; ///< Name and raw value, as they stand in the text.

/// The end of the string, object, array or word that starts at \a at.
qsizetype endOfValue(const QByteArray &text, qsizetype at)
{
    int depth = 0;
    bool inString = false;
    for (; at < text.size(); ++at) {
        const char c = text.at(at);
        if (inString) {
            at += c == '\\' ? 1 : 0;
            inString = c != '"';
        } else if (c == '"') {
            inString = true;
        } else if (c == '[' || c == '{') {
            ++depth;
        } else if (depth > 0 && (c == ']' || c == '}')) {
            --depth;
        } else if (depth == 0 && (c == ',' || c == ':' || c == '}')) {
            break;
        }
    }
    return at;
}

/// The members of an object, read on purpose without the parser that the till uses. Of a member
/// that stands twice, the last counts.
Members membersOf(const QByteArray &object)
{
    Members members;
    qsizetype at = object.indexOf('{') + 1;
    while (at < object.size() && object.at(at) != '}') {
        const qsizetype colon = endOfValue(object, at);
        const qsizetype end = endOfValue(object, colon + 1);
        members.insert(object.mid(at, colon - at).trimmed(),
                       object.mid(colon + 1, end - colon - 1).trimmed());
        at = end + 1;
    }
    return members;
}

/// Whether \a members name \a payment: by its UTI or, where there is none, by amount and type.
bool nameUs(const Members &members, const PaymentRecord &payment, const QByteArray &wireType)
{
    const QByteArray uti = members.value(R"("uti")", "null");
    if (uti != "null" && uti != R"("")")
        return uti.toLower() == '"' + payment.uti.value().text().toUtf8().toLower() + '"';
    const auto names = QByteArrayList{R"("transAmount")", R"("totalAmount")", R"("amountTrans")"};
    const bool hasAmount = std::any_of(names.begin(), names.end(), [&members](const auto &name) {
        const QByteArray value = members.value(name).replace('"', "");
        return value.trimmed().toDouble() == 1000;
    });
    const QByteArray type = members.value(R"("transactionType")") + members.value(R"("transType")");
    return hasAmount && type.toUpper().contains(wireType);
}

bool reallySays(const QByteArray &body, const char *flag, const char *value)
{
    return membersOf(body).value(flag) == value;
}

bool isGood(Event event)
{
    return event == Event::Approved || event == Event::ApprovedForLess || event == Event::Voided;
}

struct Case {
    int status;
    QByteArray body;
};

} // namespace

/// However an answer is damaged, it must not turn what the terminal said into something else.
class EvidencePropertyTest : public QObject {
    Q_OBJECT

private slots:
    void theStrictReaderReadsTheSamples();
    void nothingBecomesAnApprovalUnlessItSaysSo_data();
    void nothingBecomesAnApprovalUnlessItSaysSo();
    void anApprovalNeverBecomesAnEndWithoutCharge();
    void onlyAConfirmedRefusalMeansNotCharged();
    void anOriginalIsVoidedOnlyIfItSaysSo();

private:
    Case damaged(const QByteArrayList &bodies);
    Mutator m_mutator{20260304};
};

Case EvidencePropertyTest::damaged(const QByteArrayList &bodies)
{
    constexpr std::array statuses{200, 200, 200, 200, 200, 200, 201, 206, 400, 404, 401, 500};
    const int status = statuses.at(static_cast<std::size_t>(m_mutator.below(12)));
    const QByteArray &body = bodies.at(m_mutator.below(static_cast<int>(bodies.size())));
    return {status, m_mutator.mutate(body)};
}

void EvidencePropertyTest::theStrictReaderReadsTheSamples()
{
    const Members members = membersOf(localLinkDeclined());
    QCOMPARE(members.size(), QJsonDocument::fromJson(localLinkDeclined()).object().size());
    QCOMPARE(members.value(R"("transApproved")"), "false");
    QCOMPARE(members.value(R"("totalAmount")"), R"("500000")");
    QVERIFY(nameUs(membersOf(approved()), sale(), "SALE"));
    QVERIFY(nameUs(membersOf(approved({{"uti"_L1, kNull}})), sale(), "SALE"));
    QVERIFY(!nameUs(membersOf(approved({{"uti"_L1, u"another"_s}})), sale(), "SALE"));
    QVERIFY(reallySays(R"({"a":{"transApproved":true},"transApproved" : false})",
                       R"("transApproved")", "false"));
}

void EvidencePropertyTest::nothingBecomesAnApprovalUnlessItSaysSo_data()
{
    QTest::addColumn<bool>("isVoid");
    QTest::newRow("sale") << false;
    // A void is approved without an amount, so it has one guard less.
    QTest::newRow("void") << true;
}

void EvidencePropertyTest::nothingBecomesAnApprovalUnlessItSaysSo()
{
    QFETCH(const bool, isVoid);
    PaymentRecord payment = isVoid ? reversal() : sale();
    const QByteArrayList bodies{
        isVoid ? changed(reversed(), {{"transApproved"_L1, false}, {"responseCode"_L1, u"12"_s}})
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
        QVERIFY2(status == 200 && reallySays(body, R"("transApproved")", "true"), body.constData());
        QVERIFY2(nameUs(membersOf(body), payment, isVoid ? "REVERSAL" : "SALE"), body.constData());
    }
    // The damage must have reached both sides of the rule, or nothing was tested.
    QVERIFY2(approvals > 100, qPrintable(QString::number(approvals)));
    QVERIFY2(declines > 300, qPrintable(QString::number(declines)));
}

void EvidencePropertyTest::anApprovalNeverBecomesAnEndWithoutCharge()
{
    const QByteArrayList bodies{approved(), approved({{"transactionResponse"_L1, u"00"_s}}),
                                approved({{"transAmount"_L1, 900}}),
                                approved({{"statuses"_L1, uR"(["Transaction finished"])"_s}})};
    int ends = 0;
    for (int i = 0; i < 40'000; ++i) {
        const auto [status, body] = damaged(bodies);
        const Event event = judge(sale(), readAnswer(status, body)).event;
        QVERIFY(event != Event::RefusalConfirmed && event != Event::NeverSent);
        if (event != Event::Declined && event != Event::Cancelled)
            continue;
        ++ends;
        QVERIFY2(status == 200 && reallySays(body, R"("transApproved")", "false"),
                 body.constData());
        const char *flag = event == Event::Cancelled ? "true" : "false";
        QVERIFY2(reallySays(body, R"("transCancelled")", flag), body.constData());
    }
    QVERIFY2(ends > 100, qPrintable(QString::number(ends)));
}

void EvidencePropertyTest::onlyAConfirmedRefusalMeansNotCharged()
{
    const QByteArrayList bodies{approved(), declined(), cancelled(), positiveProgress(),
                                "Unknown uti"};
    PaymentRecord payment = sale();
    payment.state = PaymentState::Confirming;
    for (int i = 0; i < 10'000; ++i) {
        const auto [status, body] = damaged(bodies);
        const Event event = judge(payment, readAnswer(status, body)).event;
        const bool refused = status == 400 || status == 401 || status == 403 || status == 404;
        QVERIFY2(event != Event::RefusalConfirmed || refused, body.constData());
    }
}

void EvidencePropertyTest::anOriginalIsVoidedOnlyIfItSaysSo()
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
        QVERIFY2(status == 200 && reallySays(body, R"("transApproved")", "true"), body.constData());
        QVERIFY2(reallySays(body, R"("voided")", "true"), body.constData());
        QVERIFY2(nameUs(membersOf(body), sale(), "SALE"), body.constData());
    }
    QVERIFY2(voids > 100, qPrintable(QString::number(voids)));
}

} // namespace tillside

QTEST_GUILESS_MAIN(tillside::EvidencePropertyTest)
#include "evidencepropertytest.moc"
