#include "tests/support/till/tillfixture.h"
#include "tests/support/wire/answerforms.h"
#include "tests/support/wire/rawserver.h"

#include <QLoggingCategory>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

/// What a person types to pair with \a server.
PairingRequest requestFor(const RawServer &server)
{
    PairingRequest request;
    request.profile.name = u"Counter"_s;
    request.profile.host = u"127.0.0.1"_s;
    request.profile.port = server.serverPort();
    request.profile.serial = Serial::parse(u"1850012345").value();
    request.profile.basePath = u"/payntpos/1.0.0"_s;
    request.profile.currency = Currency::fromCode(u"EUR").value();
    request.code = Secret("1234");
    return request;
}

Result<TerminalRecord, PairingFailure> pairedBy(TillFixture &till, const RawScript &answer)
{
    RawServer server(makeIdentity());
    // The question that proves the token gets the same answer: anything but 401 and 403 will do.
    server.setScript(answer);
    return TillFixture::run(till.pairings(), requestFor(server));
}

QByteArray tokenOf(TillFixture &till, const TerminalRecord &terminal)
{
    return till.tokenOf(terminal.id);
}

} // namespace

Q_DECLARE_METATYPE(const AnswerForm *)

/// A pairing code works once, so a truthful answer must not be lost for its form.
class PairingFormsTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }

    void aTokenIsReadInEveryForm_data();
    void aTokenIsReadInEveryForm();
    void aTokenIsReadHoweverItIsWritten_data();
    void aTokenIsReadHoweverItIsWritten();
    void whyThereIsNoTokenIsSaid_data();
    void whyThereIsNoTokenIsSaid();
};

void PairingFormsTest::aTokenIsReadInEveryForm_data()
{
    QTest::addColumn<const AnswerForm *>("form");
    for (const AnswerForm &form : truthfulForms())
        QTest::newRow(form.name) << &form;
}

void PairingFormsTest::aTokenIsReadInEveryForm()
{
    QFETCH(const AnswerForm *, form);
    TillFixture till;
    const auto paired = pairedBy(till, form->script(R"({"authToken":"9543623770051381"})"));
    QVERIFY2(paired, paired ? "" : nameOf(paired.error().error).data());
    QCOMPARE(tokenOf(till, paired.value()), QByteArray("9543623770051381"));
}

void PairingFormsTest::aTokenIsReadHoweverItIsWritten_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("a number") << QByteArray("9543623770051381") << QByteArray("9543623770051381");
    QTest::newRow("a number that no computer's number holds")
        << QByteArray("95436237700513819543623770051381")
        << QByteArray("95436237700513819543623770051381");
    QTest::newRow("blanks around it")
        << QByteArray(R"(" 9543623770051381 ")") << QByteArray("9543623770051381");
    QTest::newRow("a line break behind it")
        << QByteArray(R"("9543623770051381\r\n")") << QByteArray("9543623770051381");
    QTest::newRow("twice") << QByteArray(R"("t0k","authToken":"t0k")") << QByteArray("t0k");
}

void PairingFormsTest::aTokenIsReadHoweverItIsWritten()
{
    QFETCH(const QByteArray, value);
    TillFixture till;
    const auto paired = pairedBy(till, {rawAnswer(200, R"({"authToken":)" + value + '}')});
    QVERIFY2(paired, paired ? "" : nameOf(paired.error().error).data());
    QTEST(tokenOf(till, paired.value()), "token");
}

void PairingFormsTest::whyThereIsNoTokenIsSaid_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("fault");
    QTest::newRow("a web page") << QByteArray("<!DOCTYPE html><p>Log in") << u"html"_s;
    QTest::newRow("text") << QByteArray("9543623770051381") << u"no-json"_s;
    QTest::newRow("cut off") << QByteArray(R"({"authToken":"95436)") << u"cut-off"_s;
    QTest::newRow("broken") << QByteArray(R"({"authToken":token})") << u"unreadable"_s;
    QTest::newRow("a bad byte in it")
        << QByteArray("{\"authToken\":\"95\xe9\"}") << u"unreadable"_s;
    QTest::newRow("two tokens") << QByteArray(R"({"authToken":"a","authToken":"b"})")
                                << u"member-twice"_s;
    QTest::newRow("an object without one") << QByteArray("{}") << QString();
    QTest::newRow("a fraction") << QByteArray(R"({"authToken":1.5})") << QString();
}

void PairingFormsTest::whyThereIsNoTokenIsSaid()
{
    QFETCH(const QByteArray, body);
    TillFixture till;
    const auto paired = pairedBy(till, {rawAnswer(200, body)});
    QVERIFY(!paired);
    QCOMPARE(paired.error().error, PairingError::NoToken);
    const auto fault = paired.error().fault;
    QTEST(fault ? QString(nameOf(*fault)) : QString(), "fault");
}

QTEST_GUILESS_MAIN(PairingFormsTest)
#include "pairingformstest.moc"
