#include "core/net/fingerprint.h"
#include "core/server/certificate.h"
#include "tests/support/samples/answers.h"
#include "tests/support/samples/journalsamples.h"
#include "tests/support/samples/samples.h"
#include "tests/support/till/scriptedterminal.h"
#include "tests/support/till/tillfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;
using namespace samples;

using Answers = QList<QByteArray>;

namespace {

constexpr auto kUti = "6f311f3a-a72f-3864-98db-bfef44223c1f"_L1;
const QByteArray kToken("7653518633181484");

/// Both flags false, with \a texts and nothing that says how it ends.
QByteArray saying(std::initializer_list<QJsonValue> texts, Changes changes = {})
{
    return changed(undecided({{"statuses"_L1, QJsonArray(texts)}, {"merchantReference"_L1, kNull}}),
                   changes);
}

/// The acceptance of \a request under kUti.
QByteArray accepting(const QByteArray &request)
{
    QJsonObject members = QJsonDocument::fromJson(request).object();
    members.insert("uti"_L1, kUti);
    return QJsonDocument(members).toJson(QJsonDocument::Compact);
}

} // namespace

/// What the till says at the end of a whole payment, when the terminal says one thing after
/// another. The truth of each row is what its terminal charged in the end.
class DialogueTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();

    void aPaymentEndsAsItsTerminalMeant_data();
    void aPaymentEndsAsItsTerminalMeant();
    void theResultOfTheCustomerBeforeIsNotOurs();
    void aTerminalThatWorksForEverGivesTheButtonsBack();
    void aTillThatAsksOnceLearnsOfAWeakDecline();
    void anOldUtiMayComeBack_data();
    void anOldUtiMayComeBack();
    void aRefusalIsConfirmedOnlyAfterAWhile();

private:
    /// Makes the terminal accept each payment and give \a answers, one a question; the last one is
    /// repeated.
    void answer(const Answers &answers);
    [[nodiscard]] PaymentIntent sale(TillFixture &till, UtiMode mode = UtiMode::Theirs);
    [[nodiscard]] qsizetype posts() const;

    Identity m_identity = makeIdentity();
    ScriptedTerminal m_terminal{m_identity};
    TerminalRecord m_profile; ///< The same terminal for each till.
    qsizetype m_next = 0;
};

void DialogueTest::initTestCase()
{
    QLoggingCategory::setFilterRules(u"tillside.*=false"_s);
    m_profile = samples::terminal(u"Counter"_s);
    m_profile.host = u"127.0.0.1"_s;
    m_profile.fingerprint = Fingerprint::of(m_identity.certificate).value().bytes();
}

void DialogueTest::answer(const Answers &answers)
{
    m_next = 0;
    m_terminal.clearSeen();
    m_terminal.setScript([this, answers](const HttpRequest &request) -> HttpResponse {
        if (request.method == "POST")
            return {
                .status = 200, .contentType = "application/json", .body = accepting(request.body)};
        const qsizetype at = std::min(m_next++, answers.size() - 1);
        return {.status = 200, .contentType = "application/json", .body = answers.at(at)};
    });
}

PaymentIntent DialogueTest::sale(TillFixture &till, UtiMode mode)
{
    TerminalRecord terminal = m_profile;
    terminal.port = m_terminal.profile().port;
    terminal.utiMode = mode;
    const auto saved = till.payments().journal.run(
        [terminal](Journal &journal) { return journal.saveTerminal(terminal); });
    if (!TillFixture::answerOf(saved)
        || !TillFixture::answerOf(till.vault().write(terminal.id, Secret(kToken))))
        qFatal("the terminal was not saved");
    return {.terminal = terminal,
            .type = PaymentType::Sale,
            .amount = Money(1000, terminal.currency, terminal.decimals)};
}

qsizetype DialogueTest::posts() const
{
    return std::count_if(m_terminal.seen().begin(), m_terminal.seen().end(),
                         [](const HttpRequest &request) { return request.method == "POST"; });
}

void DialogueTest::aPaymentEndsAsItsTerminalMeant_data()
{
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<PaymentState>("state");
    const QByteArray yes = approved({{"merchantReference"_L1, kNull}});
    const QByteArray no = declined({{"merchantReference"_L1, kNull}});
    const auto code = "transactionResponse"_L1;
    for (const auto &text : {u"Contactless declined, insert card"_s, u"Card reading finished"_s,
                             u"Transaction not finished"_s, u"Transaction finished"_s})
        QTest::newRow(qPrintable(text))
            << Answers{saying({text}), saying({text}), yes} << PaymentState::Approved;
    for (const auto &passing : {u"55"_s, u"1A"_s, u"000"_s, u"08"_s})
        QTest::newRow(qPrintable(u"code "_s + passing))
            << Answers{saying({}, {{code, passing}, {"authCode"_L1, u"308373"_s}}),
                       saying({}, {{code, passing}}), yes}
            << PaymentState::Approved;
    QTest::newRow("declined in passing, then approved")
        << Answers{saying({u"Transaction declined"_s}), yes} << PaymentState::Approved;
    QTest::newRow("a code in passing, then approved")
        << Answers{saying({}, {{code, u"05"_s}}), yes} << PaymentState::Approved;
    QTest::newRow("declined") << Answers{no} << PaymentState::Declined;
    QTest::newRow("declined, no code, and it stays")
        << Answers{saying({u"Transaction declined"_s})} << PaymentState::Declined;
    QTest::newRow("a code, no texts, and it stays")
        << Answers{saying({}, {{code, u"05"_s}})} << PaymentState::Declined;
    QTest::newRow("declined without amount and cancel flag")
        << Answers{changed(no, {{"transAmount"_L1, 0}, {"transCancelled"_L1, kNull}})}
        << PaymentState::Declined;
    QTest::newRow("a contradictory decline")
        << Answers{saying({u"Transaction approved"_s, u"Transaction finished"_s},
                          {{code, u"000"_s}, {"authCode"_L1, u"308373"_s}})}
        << PaymentState::Disputed;
    QTest::newRow("dollars") << Answers{changed(yes, {{"currencyCode"_L1, u"USD"_s}})}
                             << PaymentState::Disputed;
    QTest::newRow("a tip beside the amount")
        << Answers{changed(yes, {{"amountGratuity"_L1, 107}})} << PaymentState::Approved;
}

void DialogueTest::aPaymentEndsAsItsTerminalMeant()
{
    QFETCH(const Answers, answers);
    QFETCH(const PaymentState, state);
    TillFixture till;
    answer(answers);
    const Charge charge = till.charge(sale(till));
    QCOMPARE(QString(nameOf(charge.payment.state)), QString(nameOf(state)));
    QCOMPARE(posts(), 1);
}

void DialogueTest::theResultOfTheCustomerBeforeIsNotOurs()
{
    TillFixture till;
    const QByteArray result = approved({{"uti"_L1, kAbsent}, {"merchantReference"_L1, kNull}});
    answer({result});
    QCOMPARE(till.charge(sale(till)).payment.state, PaymentState::Approved);
    answer({result});
    m_terminal.setScript([this, result](const HttpRequest &request) -> HttpResponse {
        const bool isPost = request.method == "POST";
        QByteArray accepted = accepting(request.body);
        accepted.replace("6f311f3a", "7f311f3a");
        return {
            .status = 200, .contentType = "application/json", .body = isPost ? accepted : result};
    });
    PaymentIntent next = sale(till);
    next.asksSameAmount = false;
    const Charge second = till.charge(next);
    QCOMPARE(QString(nameOf(second.payment.state)), QString(nameOf(PaymentState::Disputed)));
    QVERIFY(till.codes(second.payment.id).contains(nameOf(EvidenceCode::NotIdentified)));
}

void DialogueTest::aTerminalThatWorksForEverGivesTheButtonsBack()
{
    TillFixture till;
    answer({saying({u"Insert card"_s})});
    const Charge charge = till.charge(sale(till));
    QCOMPARE(charge.stuck, Stuck::StillWorking);
    QCOMPARE(charge.payment.state, PaymentState::InProgress);
    answer({approved({{"merchantReference"_L1, kNull}})});
    till.checkAll();
    QCOMPARE(till.payment(charge.payment.id).state, PaymentState::Approved);
}

void DialogueTest::aTillThatAsksOnceLearnsOfAWeakDecline()
{
    TillFixture till;
    answer({saying({u"Insert card"_s})});
    const Charge charge = till.charge(sale(till));
    QCOMPARE(charge.payment.state, PaymentState::InProgress);
    answer({saying({u"Transaction declined"_s})});
    till.checkAll();
    QCOMPARE(QString(nameOf(till.payment(charge.payment.id).state)),
             QString(nameOf(PaymentState::Declined)));
}

void DialogueTest::anOldUtiMayComeBack_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<PaymentState>("state");
    QTest::newRow("young") << 79 << PaymentState::Unidentified;
    QTest::newRow("old") << 82 << PaymentState::Approved;
}

void DialogueTest::anOldUtiMayComeBack()
{
    QFETCH(const int, days);
    QFETCH(const PaymentState, state);
    TillFixture till;
    const PaymentIntent intent = sale(till);
    const auto write = [&](Journal &journal) -> JournalResult<PaymentRecord> {
        PaymentRecord old = samples::sale();
        old.state = PaymentState::Recorded;
        old.uti.reset();
        old.terminal = intent.terminal.id;
        old.startedAt = SystemClock().now().addDays(-days);
        auto recorded = journal.record(old, {u"recorded"_s, old.startedAt, {}});
        if (!recorded)
            return recorded;
        PaymentRecord ended = recorded.value();
        ended.uti = Uti::parse(QString(kUti));
        ended.state = PaymentState::Declined;
        ended.endedAt = ended.startedAt;
        return journal.update(ended, {{u"declined"_s, ended.startedAt, {}}});
    };
    QVERIFY(TillFixture::answerOf(till.payments().journal.run(write)));
    answer({approved({{"merchantReference"_L1, kNull}})});
    QCOMPARE(QString(nameOf(till.charge(intent).payment.state)), QString(nameOf(state)));
}

void DialogueTest::aRefusalIsConfirmedOnlyAfterAWhile()
{
    // The terminal refuses, does not know the payment for a moment, and then runs it all the same.
    TillFixture till;
    int questions = 0;
    const PaymentIntent intent = sale(till, UtiMode::Ours);
    m_terminal.setScript([&questions](const HttpRequest &request) -> HttpResponse {
        if (request.method == "POST")
            return ScriptedTerminal::plain(400, "not now");
        if (++questions < 3)
            return ScriptedTerminal::plain(404, "unknown");
        const QString uti = request.parameter(u"uti"_s);
        return {.status = 200,
                .contentType = "application/json",
                .body = approved({{"uti"_L1, uti}, {"merchantReference"_L1, kNull}})};
    });
    QCOMPARE(QString(nameOf(till.charge(intent).payment.state)),
             QString(nameOf(PaymentState::Approved)));
    // The other terminal never knows it: then it was not charged.
    m_terminal.setScript([](const HttpRequest &request) {
        return request.method == "POST" ? ScriptedTerminal::plain(400, "not now")
                                        : ScriptedTerminal::plain(404, "unknown");
    });
    PaymentIntent next = sale(till, UtiMode::Ours);
    next.asksSameAmount = false;
    QCOMPARE(QString(nameOf(till.charge(next).payment.state)),
             QString(nameOf(PaymentState::NotCharged)));
}

QTEST_GUILESS_MAIN(DialogueTest)
#include "dialoguetest.moc"
