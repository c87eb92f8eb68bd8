#include "tests/support/wire/answerforms.h"
#include "tests/support/samples/journalsamples.h"
#include "tests/support/till/paymentdrive.h"
#include "tests/support/till/tillfixture.h"
#include "tests/support/wire/rawserver.h"

#include <QLoggingCategory>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kAccepted
    = R"({"transType":"SALE","amountTrans":1250,"uti":"6f311f3a-a72f-3864-98db-bfef44223c1f"})";
const QByteArray kApproved = R"({"transApproved":true,"transCancelled":false,"transAmount":1250,)"
                             R"("transactionType":"SALE","authCode":"308373","currencyCode":"978",)"
                             R"("uti":"6f311f3a-a72f-3864-98db-bfef44223c1f"})";
const QByteArray kRunning = R"({"statusDescription":"Transaction started"})";

/// A till that is paired with a raw server.
struct Counter {
    explicit Counter(bool tls)
        : server(tls ? std::optional(makeIdentity()) : std::nullopt)
        , terminal(samples::terminal(u"Counter"_s))
    {
        terminal.host = u"127.0.0.1"_s;
        terminal.port = server.serverPort();
        terminal.plainHttp = !tls;
        terminal.fingerprint = tls ? server.trust().pin->bytes() : QByteArray();
        const bool hasToken
            = TillFixture::answerOf(till.vault().write(terminal.id, Secret("7653518633181484")))
                  .hasValue();
        const auto save = [this](Journal &journal) { return journal.saveTerminal(terminal); };
        if (!hasToken || !TillFixture::answerOf(till.payments().journal.run(save)))
            qFatal("the terminal cannot be stored");
    }

    [[nodiscard]] PaymentIntent sale() const
    {
        PaymentIntent intent;
        intent.terminal = terminal;
        intent.type = PaymentType::Sale;
        intent.amount = Money(1250, Currency::fromCode(u"EUR").value());
        return intent;
    }

    RawServer server;
    TillFixture till;
    TerminalRecord terminal;
};

void addForms(const QList<AnswerForm> &forms)
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<const AnswerForm *>("form");
    for (const bool tls : {false, true}) {
        for (const AnswerForm &form : forms)
            QTest::addRow("%s, %s", tls ? "https" : "http", form.name) << tls << &form;
    }
}

} // namespace

Q_DECLARE_METATYPE(const AnswerForm *)

/// A truthful answer counts in every form that embedded servers give it, and a broken one in none.
class AnswerFormsTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }

    void aTruthfulAnswerCounts_data() { addForms(truthfulForms()); }
    void aTruthfulAnswerCounts();
    void aBrokenResultIsNone_data() { addForms(brokenForms()); }
    void aBrokenResultIsNone();
    void aBrokenAcceptanceIsNone_data() { addForms(brokenForms()); }
    void aBrokenAcceptanceIsNone();
    void aReferenceThatCameBackShorterIsOurs_data();
    void aReferenceThatCameBackShorterIsOurs();
    void aRefusalWithoutAnEndProvesNothing();
};

void AnswerFormsTest::aTruthfulAnswerCounts()
{
    QFETCH(const bool, tls);
    QFETCH(const AnswerForm *, form);
    Counter counter(tls);
    counter.server.setScript("POST", form->script(kAccepted));
    counter.server.setScript("GET", form->script(kApproved));
    PaymentDrive drive(counter.till.payments(), counter.sale());
    QVERIFY(drive.waitUntilOver());
    QCOMPARE(nameOf(drive.payment().state), nameOf(PaymentState::Approved));
    QCOMPARE(drive.payment().authorisation, u"308373"_s);
    QCOMPARE(counter.server.begun("POST"), 1);
}

void AnswerFormsTest::aBrokenResultIsNone()
{
    QFETCH(const bool, tls);
    QFETCH(const AnswerForm *, form);
    Counter counter(tls);
    counter.server.setScript("POST", {rawAnswer(200, kAccepted)});
    counter.server.setScript("GET", form->script(kApproved));
    PaymentDrive drive(counter.till.payments(), counter.sale());
    const auto hasAsked = [&] { return counter.server.complete("GET") > 1; };
    QTRY_VERIFY_WITH_TIMEOUT(hasAsked(), 30'000);
    QVERIFY(!drive.hasEnded());
    // The next answer is in order.
    counter.server.setScript("GET", {rawAnswer(200, kApproved)});
    QVERIFY(drive.waitUntilOver());
    QCOMPARE(nameOf(drive.payment().state), nameOf(PaymentState::Approved));
    const QStringList codes = counter.till.codes(drive.payment().id);
    QVERIFY2(codes.contains(u"no-answer"_s), qPrintable(codes.join(u' ')));
}

void AnswerFormsTest::aBrokenAcceptanceIsNone()
{
    QFETCH(const bool, tls);
    QFETCH(const AnswerForm *, form);
    Counter counter(tls);
    counter.server.setScript("POST", form->script(kAccepted));
    counter.server.setScript("GET", {rawAnswer(200, kRunning)});
    PaymentDrive drive(counter.till.payments(), counter.sale());
    QVERIFY(drive.waitUntilOver());
    QVERIFY(!drive.payment().uti);
    QCOMPARE(nameOf(drive.payment().state), nameOf(PaymentState::Unidentified));
    QCOMPARE(counter.server.begun("POST"), 1);
}

void AnswerFormsTest::aReferenceThatCameBackShorterIsOurs_data()
{
    QTest::addColumn<QByteArray>("echo");
    QTest::addColumn<bool>("isOurs");
    QTest::newRow("as it was sent") << QByteArray("Table-12-of-the-garden") << true;
    QTest::newRow("padded, in capitals") << QByteArray("  TABLE-12-OF-THE-GARDEN   ") << true;
    QTest::newRow("without hyphens") << QByteArray("TABLE12OFTHEGARDEN") << true;
    QTest::newRow("cut off") << QByteArray("TABLE12OFTHEG ") << true;
    QTest::newRow("cut off after seven") << QByteArray("TABLE12") << false;
    QTest::newRow("another") << QByteArray("TABLE13OFTHEGARDEN") << false;
    QTest::newRow("longer") << QByteArray("TABLE12OFTHEGARDENX") << false;
}

void AnswerFormsTest::aReferenceThatCameBackShorterIsOurs()
{
    QFETCH(const QByteArray, echo);
    QFETCH(const bool, isOurs);
    Counter counter(false);
    counter.server.setScript("POST", {rawAnswer(200, kAccepted)});
    counter.server.setScript(
        "GET", {rawAnswer(200, withMembers(kApproved, "\"merchantReference\":\"" + echo + '"'))});
    PaymentIntent sale = counter.sale();
    sale.reference = Reference::parse(u"Table-12-of-the-garden");
    PaymentDrive drive(counter.till.payments(), sale);
    QVERIFY(drive.waitUntilOver());
    QCOMPARE(drive.payment().state == PaymentState::Approved, isOurs);
}

void AnswerFormsTest::aRefusalWithoutAnEndProvesNothing()
{
    for (const QByteArray head : {"HTTP/1.1 400 X\r\n\r\n", "HTTP/1.0 401 X\r\n\r\n"}) {
        for (const QByteArray body : {"Invalid amount", "{}"}) {
            Counter counter(true);
            counter.server.setScript("POST", {.bytes = head + body, .end = RawScript::End::Fin});
            PaymentDrive drive(counter.till.payments(), counter.sale());
            QVERIFY(drive.waitUntilOver());
            QCOMPARE(nameOf(drive.payment().state), nameOf(PaymentState::Unidentified));
            QCOMPARE(counter.till.codes(drive.payment().id).constLast(), u"answer-lost"_s);
        }
    }
}

QTEST_GUILESS_MAIN(AnswerFormsTest)
#include "answerformstest.moc"
