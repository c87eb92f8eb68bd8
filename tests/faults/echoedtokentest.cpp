#include "core/payment/terminalcheck.h"
#include "tests/support/samples/journalsamples.h"
#include "tests/support/system/patience.h"
#include "tests/support/till/tillfixture.h"
#include "tests/support/wire/rawserver.h"

#include <QLoggingCategory>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kToken("7653518633181484");

TerminalRecord terminalAt(const RawServer &server)
{
    TerminalRecord terminal = samples::terminal(u"Counter"_s);
    terminal.host = u"127.0.0.1"_s;
    terminal.port = server.serverPort();
    terminal.plainHttp = true;
    terminal.fingerprint.clear();
    return terminal;
}

/// A payment that \a terminal accepted at \a startedAt and did not end.
JournalResult<PaymentRecord> leaveOpen(TillFixture &till, const TerminalRecord &terminal,
                                       const QDateTime &startedAt)
{
    PaymentRecord open = samples::payment(terminal.id);
    open.startedAt = startedAt;
    const auto write = [terminal, open](Journal &journal) -> JournalResult<PaymentRecord> {
        if (const auto saved = journal.saveTerminal(terminal); !saved)
            return saved.error();
        auto recorded = journal.record(open, samples::evidence(u"recorded"_s));
        if (!recorded)
            return recorded.error();
        PaymentRecord unanswered = recorded.value();
        unanswered.state = PaymentState::Unanswered;
        unanswered.uti = Uti::parse(u"6f311f3a-a72f-3864-98db-bfef44223c1f");
        return journal.update(unanswered, {samples::evidence(u"no-answer"_s)});
    };
    return TillFixture::answerOf(till.payments().journal.run(write));
}

} // namespace

/// A terminal that echoes the token it was sent: no screen and no file may contain it.
class EchoedTokenTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }

    void whatATerminalSaidIsToldWithoutTheToken_data();
    void whatATerminalSaidIsToldWithoutTheToken();
};

void EchoedTokenTest::whatATerminalSaidIsToldWithoutTheToken_data()
{
    QTest::addColumn<int>("days");
    QTest::newRow("applied and written") << 0;
    QTest::newRow("too old, told only") << 200;
}

void EchoedTokenTest::whatATerminalSaidIsToldWithoutTheToken()
{
    QFETCH(const int, days);
    RawServer server;
    server.setScript({rawAnswer(500, "no way with " + kToken + " today")});
    TillFixture till;
    const TerminalRecord terminal = terminalAt(server);
    QVERIFY(TillFixture::answerOf(till.vault().write(terminal.id, Secret(kToken))));
    const auto open = leaveOpen(till, terminal, SystemClock().now().addDays(-days));
    QVERIFY(open);
    TerminalCheck terminalCheck(till.payments(), terminal, {open.value()});
    QString told;
    connect(&terminalCheck, &TerminalCheck::asked, this,
            [&told](const auto &, const auto &judgement) {
                told = judgement ? stored(judgement->detail) : QString();
            });
    QSignalSpy finished(&terminalCheck, &TerminalCheck::finished);
    QVERIFY(hears(finished));
    QVERIFY2(told.contains(u"no way with"), qPrintable(told));
    QVERIFY2(!told.contains(QString::fromLatin1(kToken)), qPrintable(told));
}

QTEST_GUILESS_MAIN(EchoedTokenTest)
#include "echoedtokentest.moc"
