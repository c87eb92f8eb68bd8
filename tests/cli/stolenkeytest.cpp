#include "tests/cli/attackedtill.h"
#include "tests/support/wire/hostilepeer.h"
#include "tests/support/wire/rawserver.h"

#include <QTest>

#include <vector>

using namespace tillside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A machine at the terminal's address that has the terminal's own key, against the whole program.
/// Nothing that it says decides an outcome, and once the terminal is back, the payment ends
/// correctly.
class StolenKeyTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_attacked.reset(); }

    void nonsenseIsNoOutcomeOfARequest_data() { addAnswers(); }
    void nonsenseIsNoOutcomeOfARequest();
    void whatTheTerminalNeverHeardOfIsSettledByAPerson();
    void nonsenseIsNoOutcomeOfAQuestion_data() { addAnswers(); }
    void nonsenseIsNoOutcomeOfAQuestion();
    void whoeverNeverEndsIsGivenUpInTime();

private:
    static void addAnswers();
    /// Checks that the terminal itself reports the open payment as approved.
    void checkItIsApproved(const CliTill &till) const;

    std::unique_ptr<AttackedTill> m_attacked;
    /// The till has a sale that was approved without its knowledge.
    std::unique_ptr<CliTill> m_open;
    QString m_openId;
    QByteArray m_token; ///< The token, which the till gives to any machine with the key.
    RawServer m_elsewhere; ///< Where redirects lead.
};

namespace {

constexpr auto kDeadline = 8s;
constexpr auto kSlack = 8s; ///< For starting and ending on a busy computer.

/// As "deflate", which is what qCompress() produces after a length of four bytes.
QByteArray bomb()
{
    return rawAnswer(200, qCompress(QByteArray(99'000'000, ' ')).mid(4),
                     "Content-Encoding: deflate\r\n");
}

} // namespace

void StolenKeyTest::initTestCase()
{
    const QStringList late{u"--instant"_s, u"--scenario"_s, u"late*2"_s};
    m_attacked = std::make_unique<AttackedTill>(late);
    m_open = AttackedTill::at(m_attacked->terminal().port(), m_attacked->till());
    const CliRun charged = m_open->charge(u"10.00"_s, {u"--wait"_s, u"1"_s});
    QVERIFY2(charged.code == 20, charged.described());
    m_openId = charged.text(u"id"_s);
    m_token = m_attacked->till().token();
    QVERIFY(m_token.size() >= 8);
}

void StolenKeyTest::checkItIsApproved(const CliTill &till) const
{
    QVERIFY(till.moveTerminal(m_attacked->terminal().port()));
    const CliRun checked = till.run({u"check"_s, m_openId});
    QVERIFY2(checked.code == 0, checked.described());
    QCOMPARE(m_attacked->terminal().charges(checked.text(u"reference"_s)), 1);
}

void StolenKeyTest::addAnswers()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("asRequest"); // The evidence after a POST.
    QTest::addColumn<QString>("asQuestion"); // The evidence after a GET.
    const auto lost = u"answer-lost"_s;
    const auto none = u"not-an-acceptance"_s;
    const auto silence = u"no-answer"_s;
    const auto progress = u"progress"_s;
    for (const int status : {302, 307}) {
        const bool wantsBody = status == 307; // See Network.
        QTest::addRow("redirect %d", status)
            << rawAnswer(status, "moved", "Location: ELSEWHERE\r\nSet-Cookie: a=b\r\n")
            << (wantsBody ? lost : none) << silence;
    }
    QTest::newRow("bomb") << bomb() << none << silence;
    QTest::newRow("deep objects") << rawAnswer(200, QByteArray("{\"uti\":").repeated(100'000))
                                  << none << silence;
    QTest::newRow("a million digits")
        << rawAnswer(200, QByteArray(1'000'000, '4')) << none << progress;
    QTest::newRow("not UTF-8") << rawAnswer(200, "{\"uti\":\"\xff\xfe\xc0\x80\"}") << none
                               << silence;
    QTest::newRow("zero bytes") << rawAnswer(200, QByteArray(1000, '\0')) << none << silence;
    QTest::newRow("ten gigabytes")
        << QByteArray("HTTP/1.1 200 X\r\nContent-Length: 10000000000\r\n\r\n{}") << lost << silence;
    QTest::newRow("another protocol")
        << QByteArray("HTTP/1.1 101 X\r\nUpgrade: h2c\r\n\r\n") << lost << silence;
    QTest::newRow("HTTP/2") << QByteArray("\0\0\x12\x04", 4) + QByteArray(23, '\0') << lost
                            << silence;
    QTest::newRow("a proxy that wants a password")
        << rawAnswer(407, "who?", "Proxy-Authenticate: Basic realm=\"x\"\r\n") << none << silence;
    QTest::newRow("two answers") << rawAnswer(500, "one") + rawAnswer(200, "{}") << none << silence;
}

void StolenKeyTest::nonsenseIsNoOutcomeOfARequest()
{
    QFETCH(QByteArray, answer);
    QFETCH(const QString, asRequest);
    RawServer thief(m_attacked->identity());
    answer.replace("ELSEWHERE", m_elsewhere.url().toEncoded());
    thief.setScript({.bytes = answer, .end = RawScript::End::Fin});
    const auto till = AttackedTill::at(thief.serverPort(), m_attacked->till());
    const CliRun charged = till->charge(u"10.00"_s);
    QVERIFY2(charged.code == 20 && !charged.err.isEmpty(), charged.described());
    QCOMPARE(charged.text(u"outcome"_s), u"unresolved"_s);
    QCOMPARE(evidenceOf(charged.object()).constLast(), asRequest);
    QVERIFY2(charged.took < AttackedTill::kPromptly, charged.described());
    QVERIFY(m_attacked->isModest(charged));
    QCOMPARE(thief.log().begun, QList<QByteArray>({"POST"}));
    // Proves that the data which no stranger gets can be seen.
    QVERIFY(thief.log().requests.at(0).bytes.contains(m_token));
    QCOMPARE(m_elsewhere.log().connections, 0);

    QVERIFY(till->moveTerminal(m_attacked->terminal().port()));
    QCOMPARE(till->run({u"check"_s, charged.text(u"id"_s)}).code, 20);
}

void StolenKeyTest::whatTheTerminalNeverHeardOfIsSettledByAPerson()
{
    RawServer thief(m_attacked->identity());
    const auto till = AttackedTill::at(thief.serverPort(), m_attacked->till());
    const CliRun charged = till->charge(u"10.00"_s);
    QVERIFY2(charged.code == 20, charged.described());
    QVERIFY(till->moveTerminal(m_attacked->terminal().port()));
    QCOMPARE(till->charge(u"10.00"_s).code, 5);
    const CliRun settled = till->run({u"settle"_s, charged.text(u"id"_s), u"--not-charged"_s,
                                      u"--seen"_s, u"no such sale"_s, u"--note"_s, u"by Kim"_s});
    QVERIFY2(settled.code == 0, settled.described());
    QVERIFY(m_attacked->charges(*till));
}

void StolenKeyTest::nonsenseIsNoOutcomeOfAQuestion()
{
    QFETCH(QByteArray, answer);
    QFETCH(const QString, asQuestion);
    RawServer thief(m_attacked->identity());
    answer.replace("ELSEWHERE", m_elsewhere.url().toEncoded());
    thief.setScript({.bytes = answer, .end = RawScript::End::Fin});
    const auto till = AttackedTill::at(thief.serverPort(), *m_open);
    const CliRun checked = till->run({u"check"_s, m_openId});
    QVERIFY2(checked.code == 20 && !checked.err.isEmpty(), checked.described());
    QCOMPARE(checked.text(u"outcome"_s), u"unresolved"_s);
    QCOMPARE(evidenceOf(checked.object()).constLast(), asQuestion);
    QVERIFY2(checked.took < AttackedTill::kPromptly, checked.described());
    QVERIFY(m_attacked->isModest(checked));
    QCOMPARE(thief.begun("POST"), 0);
    QCOMPARE(m_elsewhere.log().connections, 0);
    checkItIsApproved(*till);
}

void StolenKeyTest::whoeverNeverEndsIsGivenUpInTime()
{
    RawServer dripping(m_attacked->identity());
    dripping.setScript({.bytes = rawAnswer(200, QByteArray(1000, 'x')), .drip = 2s});
    RawServer neverDone(m_attacked->identity());
    neverDone.setScript({.bytes = "HTTP/1.1 100 X\r\n\r\n", .endless = true});
    HostilePeer flooding({.tls = HostileTls::Sound,
                          .answer = "HTTP/1.1 200 X\r\n",
                          .flood = QByteArray("X: y\r\n").repeated(10'000)},
                         m_attacked->identity());
    std::vector<std::unique_ptr<CliTill>> tills;
    std::vector<std::unique_ptr<CliProcess>> questions;
    for (const quint16 port : {dripping.serverPort(), neverDone.serverPort(), flooding.port()}) {
        tills.push_back(AttackedTill::at(port, *m_open));
        questions.push_back(tills.back()->start({u"check"_s, m_openId}));
    }
    for (const auto &question : questions) {
        const CliRun checked = question->wait();
        QVERIFY2(checked.code == 20 && !checked.err.isEmpty(), checked.described());
        QCOMPARE(evidenceOf(checked.object()).constLast(), u"no-answer"_s);
        QVERIFY2(checked.took < kDeadline + kSlack, checked.described());
        // Only the deadline limits the memory that headers take, see HttpCall.
        QVERIFY(m_attacked->isModest(checked) || question == questions.back());
    }
    for (const auto &till : tills)
        checkItIsApproved(*till);
}

QTEST_GUILESS_MAIN(StolenKeyTest)
#include "stolenkeytest.moc"
