#include "core/model/evidence.h"
#include "tests/support/till/paymentdrive.h"
#include "tests/support/till/scriptedterminal.h"
#include "tests/support/till/tillfixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QTest>

#include <memory>

using namespace tillside;
using namespace Qt::StringLiterals;

/// A refund that goes to another card than the one that paid is recorded as such, and stays what
/// the terminal says: approved.
class OtherCardTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }
    void init();

    void theCardOfARefundIsCompared_data();
    void theCardOfARefundIsCompared();
    void aRefundOfNoKnownPaymentIsNotCompared();
    void aSaleIsNotCompared();
    void itIsComparedWhenTheResultIsLearnedLater();

private:
    [[nodiscard]] HttpResponse answer(const HttpRequest &request);
    /// An approved sale of 10.00, paid with \a card.
    [[nodiscard]] PaymentRecord pay(const QString &card);
    [[nodiscard]] bool saysOtherCard(const PaymentRecord &payment);

    std::unique_ptr<ScriptedTerminal> m_terminal;
    std::unique_ptr<TillFixture> m_till;
    QJsonObject m_request; ///< The newest payment as it was asked for.
    QString m_card; ///< Used for the newest payment.
    int m_payments = 0;
    bool m_isSilent = false;
};

void OtherCardTest::init()
{
    m_isSilent = false;
    m_terminal = std::make_unique<ScriptedTerminal>(makeIdentity());
    m_terminal->setScript([this](const HttpRequest &request) { return answer(request); });
    m_till = std::make_unique<TillFixture>();
    QVERIFY(m_till->pair({m_terminal->profile(), Secret("1234"), std::nullopt}));
}

HttpResponse OtherCardTest::answer(const HttpRequest &request)
{
    if (request.path.endsWith("/pair"_L1))
        return ScriptedTerminal::tokenAnswer("1234567890123456");
    if (request.method == "POST") {
        m_request = QJsonDocument::fromJson(request.body).object();
        m_request["uti"_L1] = u"U-%1"_s.arg(++m_payments);
        return {200, "application/json", QJsonDocument(m_request).toJson()};
    }
    if (request.parameter(u"uti"_s) != m_request["uti"_L1].toString())
        return ScriptedTerminal::plain(400, "Transaction not found");
    if (m_isSilent)
        return ScriptedTerminal::plain(500, "busy");
    const QJsonObject result{{"transApproved"_L1, true},
                             {"uti"_L1, m_request["uti"_L1]},
                             {"transactionType"_L1, m_request["transType"_L1]},
                             {"transAmount"_L1, m_request["amountTrans"_L1]},
                             {"authCode"_L1, u"308373"_s},
                             {"primaryAccountNumber"_L1, m_card}};
    return {200, "application/json", QJsonDocument(result).toJson()};
}

PaymentRecord OtherCardTest::pay(const QString &card)
{
    m_card = card;
    return m_till->charge(PaymentType::Sale, 1000).payment;
}

bool OtherCardTest::saysOtherCard(const PaymentRecord &payment)
{
    return m_till->codes(payment.id).contains(u"other-card"_s);
}

void OtherCardTest::theCardOfARefundIsCompared_data()
{
    QTest::addColumn<QString>("paid");
    QTest::addColumn<QString>("refunded");
    QTest::addColumn<bool>("isOther");
    const auto row = [](const char *name, const char *paid, const char *refunded, bool isOther) {
        QTest::newRow(name) << QString::fromLatin1(paid) << QString::fromLatin1(refunded)
                            << isOther;
    };
    row("the same card", "476173******0010", "476173******0010", false);
    row("the same last four, masked otherwise", "47**********0010", "************0010", false);
    row("another card", "476173******0010", "541333******0036", true);
    row("one digit differs", "476173******0010", "476173******0011", true);
    row("the card of the sale is not known", "", "541333******0036", false);
    row("the card of the refund is not known", "476173******0010", "", false);
    row("no digits at the end", "476173******0010", "541333**********", false);
}

void OtherCardTest::theCardOfARefundIsCompared()
{
    QFETCH(const QString, paid);
    QFETCH(const QString, refunded);
    QFETCH(const bool, isOther);
    const PaymentRecord sale = pay(paid);
    QCOMPARE(sale.state, PaymentState::Approved);
    m_card = refunded;
    const PaymentRecord back
        = m_till->charge(m_till->intent(PaymentType::Refund, 400, sale)).payment;
    QCOMPARE(back.state, PaymentState::Approved);
    QCOMPARE(saysOtherCard(back), isOther);
    QVERIFY(!saysOtherCard(sale));
    if (!isOther)
        return;
    const auto events = TillFixture::answerOf(m_till->payments().journal.run(
        [id = back.id](Journal &journal) { return journal.events(id); }));
    const Evidence *line = newestWith(events.value(), EvidenceCode::OtherCard);
    QVERIFY(line);
    QCOMPARE(stored(line->detail), paid.right(4));
}

void OtherCardTest::aRefundOfNoKnownPaymentIsNotCompared()
{
    const PaymentRecord sale = pay(u"476173******0010"_s);
    QCOMPARE(sale.state, PaymentState::Approved);
    m_card = u"541333******0036"_s;
    const PaymentRecord back = m_till->charge(PaymentType::Refund, 400).payment;
    QCOMPARE(back.state, PaymentState::Approved);
    QVERIFY(!saysOtherCard(back));
}

void OtherCardTest::aSaleIsNotCompared()
{
    QVERIFY(!saysOtherCard(pay(u"476173******0010"_s)));
    QVERIFY(!saysOtherCard(pay(u"541333******0036"_s)));
}

void OtherCardTest::itIsComparedWhenTheResultIsLearnedLater()
{
    const PaymentRecord sale = pay(u"476173******0010"_s);
    m_card = u"541333******0036"_s;
    m_isSilent = true;
    PaymentId id;
    {
        PaymentDrive drive(m_till->payments(), m_till->intent(PaymentType::Refund, 400, sale));
        QVERIFY(drive.waitUntil([&drive] {
            return drive.told() && drive.told()->state == PaymentState::Unanswered
                && drive.isSaved();
        }));
        id = drive.payment().id;
    }
    m_till->restart();
    m_isSilent = false;
    m_till->checkAll();
    QCOMPARE(m_till->payment(id).state, PaymentState::Approved);
    QVERIFY(saysOtherCard(m_till->payment(id)));
}

QTEST_GUILESS_MAIN(OtherCardTest)
#include "othercardtest.moc"
