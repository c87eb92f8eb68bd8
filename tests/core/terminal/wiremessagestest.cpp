#include "core/terminal/wiremessages.h"
#include "core/terminal/dialect.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

const auto kOriginalText = u"aaaaaaaa-0000-4000-8000-00000000000a"_s;

PaymentRequest requestFor(PaymentType type)
{
    PaymentRequest request;
    request.type = type;
    request.amount = Money(1000, Currency::fromCode(u"EUR").value());
    request.reference = Reference::parse(u"Table-12").value();
    if (type == PaymentType::Void || type == PaymentType::Capture)
        request.original = Uti::parse(kOriginalText);
    return request;
}

QJsonObject sent(const PaymentRequest &request)
{
    return QJsonDocument::fromJson(toJson(request)).object();
}

} // namespace

class WireMessagesTest : public QObject {
    Q_OBJECT

private slots:
    void eachDialectHasItsPathAndHeader();
    void onlyDocumentedCallsExist();
    void aRequestHoldsWhatItsTypeNeeds_data();
    void aRequestHoldsWhatItsTypeNeeds();
    void theLargestAmountIsSentInWholeUnits();
    void ourUtiGoesWithASaleOnly();
    void anAcceptanceIsKnownByItsEcho_data();
    void anAcceptanceIsKnownByItsEcho();
    void aVoidIsAcceptedWithoutAmount();
    void theOriginalsUtiIsNoNewUti();
    void theUtiIsKeptVerbatim();
    void wordsOfSiblingsNameTypes();
    void reasonsHaveUniqueNames();
};

void WireMessagesTest::eachDialectHasItsPathAndHeader()
{
    QCOMPARE(dialect(DialectId::Paynt).basePath, "/payntpos/1.0.0"_L1);
    QVERIFY(dialect(DialectId::Paynt).authForm == AuthForm::Raw);
    QCOMPARE(dialect(DialectId::LocalLink).basePath, "/locallink/1.0.0"_L1);
    QVERIFY(dialect(DialectId::LocalLink).authForm == AuthForm::Bearer);
    QVERIFY(dialect(DialectId::Positive).basePath.startsWith("/POSitiveWebLink/1."_L1));
    QVERIFY(dialect(DialectId::Positive).authForm == AuthForm::Bearer);
    for (const DialectId id : kDialectIds) {
        QVERIFY(dialect(id).id == id);
        QVERIFY(dialect(id).port != 0);
        QVERIFY(!dialect(id).basePath.endsWith(u'/'));
    }
}

void WireMessagesTest::onlyDocumentedCallsExist()
{
    // Paynt lists neither; a DELETE to it would be a guess.
    QVERIFY(!dialect(DialectId::Paynt).hasCancel);
    QVERIFY(!dialect(DialectId::Paynt).hasStatus);
    QVERIFY(dialect(DialectId::LocalLink).hasCancel);
    QVERIFY(dialect(DialectId::LocalLink).hasStatus);
    QVERIFY(dialect(DialectId::Positive).hasCancel);
}

void WireMessagesTest::aRequestHoldsWhatItsTypeNeeds_data()
{
    QTest::addColumn<PaymentType>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("sale")
        << PaymentType::Sale
        << QByteArray(R"({"transType":"SALE","amountTrans":1000,"reference":"Table-12"})");
    QTest::newRow("refund")
        << PaymentType::Refund
        << QByteArray(R"({"transType":"REFUND","amountTrans":1000,"reference":"Table-12"})");
    QTest::newRow("pre-authorisation")
        << PaymentType::PreAuth
        << QByteArray(R"({"transType":"PREAUTH","amountTrans":1000,"reference":"Table-12"})");
    QTest::newRow("void")
        << PaymentType::Void
        << QByteArray(
               R"({"transType":"REVERSAL","reference":"Table-12","uti":"aaaaaaaa-0000-4000-8000-00000000000a"})");
    QTest::newRow("capture")
        << PaymentType::Capture
        << QByteArray(
               R"({"transType":"COMPLETION","amountTrans":1000,"reference":"Table-12","uti":"aaaaaaaa-0000-4000-8000-00000000000a"})");
}

void WireMessagesTest::aRequestHoldsWhatItsTypeNeeds()
{
    QFETCH(const PaymentType, type);
    QFETCH(const QByteArray, body);
    QCOMPARE(sent(requestFor(type)), QJsonDocument::fromJson(body).object());
}

void WireMessagesTest::theLargestAmountIsSentInWholeUnits()
{
    auto request = requestFor(PaymentType::Sale);
    request.amount = Money(Money::kLargest, Currency::fromCode(u"EUR").value());
    QVERIFY2(toJson(request).contains(R"("amountTrans":2147483647)"), toJson(request).constData());
}

void WireMessagesTest::ourUtiGoesWithASaleOnly()
{
    const auto ours = Uti::create();
    for (const PaymentType type : kPaymentTypes) {
        auto request = requestFor(type);
        request.ours = ours;
        const bool namesOriginal = type == PaymentType::Void || type == PaymentType::Capture;
        QCOMPARE(sent(request).value("uti"_L1).toString(),
                 namesOriginal ? kOriginalText : ours.text());
    }
}

void WireMessagesTest::anAcceptanceIsKnownByItsEcho_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("reason"); // Empty if accepted.
    const auto row = [](const char *name, int status, const char *body, QLatin1StringView reason) {
        QTest::newRow(name) << status << QByteArray(body) << QString(reason);
    };
    const auto none = ""_L1;
    row("Paynt", 200, R"({"transType":"SALE","amountTrans":1000,"uti":"6f-1"})", none);
    row("LocalLink, more members", 200,
        R"({"uti":"6f-1","transType":"SALE","amountTrans":1000,"tid":"1"})", none);
    row("POSitive, created", 201, R"({"transType":"SALE","amountTrans":1000,"uti":"6f-1"})", none);
    row("amount as text", 200, R"({"transType":"SALE","amountTrans":"1000","uti":"6f-1"})", none);
    row("type in lower case", 200, R"({"transType":"sale","amountTrans":1000,"uti":"6f-1"})", none);

    row("busy POSitive", 206, R"({"DisplayData":[{"value":1,"description":"x"}],"uti":"other"})",
        nameOf(NotAccepted::OtherStatus));
    row("206 even with the echo", 206, R"({"transType":"SALE","amountTrans":1000,"uti":"6f-1"})",
        nameOf(NotAccepted::OtherStatus));
    row("202", 202, R"({"transType":"SALE","amountTrans":1000,"uti":"6f-1"})",
        nameOf(NotAccepted::OtherStatus));
    row("refused", 400, "amount missing", nameOf(NotAccepted::OtherStatus));
    row("500 with the echo", 500, R"({"transType":"SALE","amountTrans":1000,"uti":"6f-1"})",
        nameOf(NotAccepted::OtherStatus));
    row("no status", 0, "", nameOf(NotAccepted::OtherStatus));
    row("already a result", 200,
        R"({"transType":"SALE","amountTrans":1000,"uti":"6f-1","transApproved":false})",
        nameOf(NotAccepted::OtherPayment));
    row("result flag null", 200,
        R"({"transType":"SALE","amountTrans":1000,"uti":"6f-1","transApproved":null})",
        nameOf(NotAccepted::OtherPayment));
    row("texts of a running one", 200,
        R"({"transType":"SALE","amountTrans":1000,"uti":"6f-1","DisplayData":[]})",
        nameOf(NotAccepted::OtherPayment));
    row("refund instead", 200, R"({"transType":"REFUND","amountTrans":1000,"uti":"6f-1"})",
        nameOf(NotAccepted::OtherType));
    row("type missing", 200, R"({"amountTrans":1000,"uti":"6f-1"})",
        nameOf(NotAccepted::OtherType));
    row("type unknown", 200, R"({"transType":"SALES","amountTrans":1000,"uti":"6f-1"})",
        nameOf(NotAccepted::OtherType));
    row("one cent less", 200, R"({"transType":"SALE","amountTrans":999,"uti":"6f-1"})",
        nameOf(NotAccepted::OtherAmount));
    row("major units", 200, R"({"transType":"SALE","amountTrans":10.0,"uti":"6f-1"})",
        nameOf(NotAccepted::OtherAmount));
    row("fraction", 200, R"({"transType":"SALE","amountTrans":1000.5,"uti":"6f-1"})",
        nameOf(NotAccepted::OtherAmount));
    row("amount missing", 200, R"({"transType":"SALE","uti":"6f-1"})",
        nameOf(NotAccepted::OtherAmount));
    row("amount null", 200, R"({"transType":"SALE","amountTrans":null,"uti":"6f-1"})",
        nameOf(NotAccepted::OtherAmount));
    row("amount in an array", 200, R"({"transType":"SALE","amountTrans":[1000],"uti":"6f-1"})",
        nameOf(NotAccepted::OtherAmount));
    row("uti missing", 200, R"({"transType":"SALE","amountTrans":1000})",
        nameOf(NotAccepted::NoUti));
    row("uti null", 200, R"({"transType":"SALE","amountTrans":1000,"uti":null})",
        nameOf(NotAccepted::NoUti));
    row("uti empty", 200, R"({"transType":"SALE","amountTrans":1000,"uti":""})",
        nameOf(NotAccepted::NoUti));
    row("uti with a blank", 200, R"({"transType":"SALE","amountTrans":1000,"uti":"6f 1"})",
        nameOf(NotAccepted::NoUti));
    row("uti that is a query", 200, R"({"transType":"SALE","amountTrans":1000,"uti":"a&tid=2"})",
        nameOf(NotAccepted::NoUti));
    row("empty body", 200, "", nameOf(NotAccepted::NotAnObject));
    row("sentence", 200, "Transaction started", nameOf(NotAccepted::NotAnObject));
    row("cut off", 200, R"({"transType":"SALE","amountTrans":1000,"uti":"6f-1")",
        nameOf(NotAccepted::NotAnObject));
    row("array", 200, R"([{"transType":"SALE","amountTrans":1000,"uti":"6f-1"}])",
        nameOf(NotAccepted::NotAnObject));
}

void WireMessagesTest::anAcceptanceIsKnownByItsEcho()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, reason);
    const auto result = readAcceptance(status, body, requestFor(PaymentType::Sale));
    QCOMPARE(result ? QString() : QString(nameOf(result.error())), reason);
    if (result)
        QCOMPARE(result.value().text(), u"6f-1"_s);
}

void WireMessagesTest::aVoidIsAcceptedWithoutAmount()
{
    const auto request = requestFor(PaymentType::Void);
    QVERIFY(readAcceptance(200, R"({"transType":"REVERSAL","uti":"new-1"})", request));
    QVERIFY(
        readAcceptance(200, R"({"transType":"REVERSAL","amountTrans":0,"uti":"new-1"})", request));
    QVERIFY(!readAcceptance(200, R"({"transType":"SALE","uti":"new-1"})", request));
    QVERIFY(!readAcceptance(200, R"({"transType":"COMPLETION","amountTrans":900,"uti":"new-1"})",
                            requestFor(PaymentType::Capture)));
}

void WireMessagesTest::theOriginalsUtiIsNoNewUti()
{
    for (const QString &uti : {kOriginalText, kOriginalText.toUpper()}) {
        const QByteArray body
            = QJsonDocument(QJsonObject{{"transType"_L1, "REVERSAL"_L1}, {"uti"_L1, uti}}).toJson();
        const auto result = readAcceptance(200, body, requestFor(PaymentType::Void));
        QVERIFY2(!result, "asking about it would tell of the original");
        QVERIFY(result.error() == NotAccepted::OtherPayment);
    }
}

void WireMessagesTest::theUtiIsKeptVerbatim()
{
    const auto result
        = readAcceptance(200, R"({"transType":"SALE","amountTrans":1000,"uti":"6F311f3A-a72F"})",
                         requestFor(PaymentType::Sale));
    QCOMPARE(result.value().text(), u"6F311f3A-a72F"_s);
}

void WireMessagesTest::wordsOfSiblingsNameTypes()
{
    QVERIFY(typeFromWire(u"REVERSAL") == PaymentType::Void);
    QVERIFY(typeFromWire(u"VOID") == PaymentType::Void);
    QVERIFY(typeFromWire(u"pre_auth") == PaymentType::PreAuth);
    QVERIFY(!typeFromWire(u"CASHBACK"));
    QVERIFY(!typeFromWire(u""));
    for (const PaymentType type : kPaymentTypes) {
        const QString word = sent(requestFor(type)).value("transType"_L1).toString();
        QVERIFY2(typeFromWire(word) == type, qPrintable(word));
    }
}

void WireMessagesTest::reasonsHaveUniqueNames()
{
    QSet<QString> names;
    for (const NotAccepted reason : kNotAccepted)
        names << nameOf(reason);
    QCOMPARE(names.size(), qsizetype(kNotAccepted.size()));
}

} // namespace tillside

QTEST_GUILESS_MAIN(tillside::WireMessagesTest)
#include "wiremessagestest.moc"
