#include "core/payment/terminalcheck.h"
#include "tests/support/system/patience.h"
#include "tests/support/till/echoingterminal.h"
#include "tests/support/till/paymentdrive.h"
#include "tests/support/till/tillfixture.h"

#include <QLoggingCategory>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

using Mood = EchoingTerminal::Mood;

PairingRequest requestFor(const EchoingTerminal &terminal)
{
    return {.profile = terminal.profile(),
            .code = Secret(EchoingTerminal::kCode),
            .fingerprint = std::nullopt};
}

/// What the record of a payment holds in texts.
QString textsOf(const PaymentRecord &payment)
{
    const QStringList texts{payment.authorisation,
                            payment.card,
                            payment.responseCode,
                            QString::fromUtf8(payment.merchantReceipt),
                            QString::fromUtf8(payment.cardholderReceipt),
                            payment.uti ? payment.uti->text() : QString()};
    return texts.join(u'\n');
}

} // namespace

/// A terminal that repeats the token, the code and a card number in every member: what it says is
/// told, written and kept without them.
class EchoedTokenTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }

    void whatATerminalSaidIsToldWithoutTheToken_data();
    void whatATerminalSaidIsToldWithoutTheToken();
    void whatAnOldPaymentIsToldToBeHasNoToken();
    void aRefusedPairingIsToldWithoutTheCode();

private:
    /// Asks once about \a payment, and returns what was told.
    QString toldAbout(TillFixture &till, const PaymentRecord &payment);
};

QString EchoedTokenTest::toldAbout(TillFixture &till, const PaymentRecord &payment)
{
    TerminalCheck check(till.payments(), till.terminal(), {payment});
    QString told;
    connect(&check, &TerminalCheck::asked, this,
            [&told](const PaymentRecord &asked, const auto &judgement) {
                told = textsOf(asked);
                told += judgement ? stored(judgement->detail) : QString();
            });
    QSignalSpy finished(&check, &TerminalCheck::finished);
    return hears(finished) ? told : u"nothing was told"_s;
}

void EchoedTokenTest::whatATerminalSaidIsToldWithoutTheToken_data()
{
    QTest::addColumn<Mood>("mood");
    for (const auto &[mood, name] : EchoingTerminal::moods())
        QTest::newRow(name) << mood;
}

void EchoedTokenTest::whatATerminalSaidIsToldWithoutTheToken()
{
    QFETCH(const Mood, mood);
    EchoingTerminal terminal;
    TillFixture till;
    QVERIFY(till.pair(requestFor(terminal)));
    terminal.setMood(mood);
    QStringList found;
    {
        PaymentDrive drive(till.payments(), till.intent(PaymentType::Sale, 1066));
        QTRY_VERIFY_WITH_TIMEOUT(drive.isOver() || terminal.seen().size() > 6, 30'000);
        QTRY_VERIFY(!drive.isPosting() && drive.isSaved());
        found << EchoingTerminal::search().foundIn(textsOf(drive.payment()));
    }
    found << EchoingTerminal::search().foundIn(toldAbout(till, till.allPayments().back()));
    found << EchoingTerminal::search().foundBelow({till.folder()});
    QCOMPARE(found, QStringList());
}

void EchoedTokenTest::whatAnOldPaymentIsToldToBeHasNoToken()
{
    EchoingTerminal terminal;
    TillFixture till;
    QVERIFY(till.pair(requestFor(terminal)));
    terminal.setMood(Mood::Works);
    PaymentRecord old;
    {
        PaymentDrive drive(till.payments(), till.intent(PaymentType::Sale, 1066));
        QTRY_VERIFY_WITH_TIMEOUT(drive.isStarted() && drive.payment().uti, 30'000);
        QTRY_VERIFY(!drive.isPosting() && drive.isSaved());
    }
    old = till.allPayments().back();
    old.startedAt = old.startedAt.addDays(-200);
    for (const Mood mood : {Mood::Fails, Mood::NamesAnother, Mood::Disputes}) {
        terminal.setMood(mood);
        const QString told = toldAbout(till, old);
        QVERIFY2(EchoingTerminal::search().foundIn(told).isEmpty(), qPrintable(told));
    }
}

void EchoedTokenTest::aRefusedPairingIsToldWithoutTheCode()
{
    EchoingTerminal terminal;
    TillFixture till;
    for (const bool again : {false, true}) {
        if (again) {
            terminal.setMood(Mood::Approves);
            QVERIFY(till.pair(requestFor(terminal)));
        }
        terminal.setMood(Mood::RefusesPairing);
        const auto paired = TillFixture::run(till.pairings(), requestFor(terminal));
        QVERIFY(!paired);
        const QString words = paired.error().words;
        QVERIFY2(words.contains(u"Sorry: echo"_s), qPrintable(words));
        QVERIFY2(EchoingTerminal::search().foundIn(words).isEmpty(), qPrintable(words));
    }
}

QTEST_GUILESS_MAIN(EchoedTokenTest)
#include "echoedtokentest.moc"
