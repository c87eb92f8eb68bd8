#include "core/journal/verification.h"
#include "core/journal/chainentry.h"
#include "core/journal/eventlink.h"
#include "tests/support/samples/journalsamples.h"

#include <QLoggingCategory>
#include <QTest>

#include <algorithm>

using namespace tillside;
using namespace Qt::StringLiterals;

/// Reading everything names each row that is not as Tillside wrote it.
class VerificationTest final : public QObject, protected samples::JournalFixture {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }
    void init();

    void aSoundJournalHasNoFindings();
    void eachEditByHandIsNamed_data();
    void eachEditByHandIsNamed();
    void sumsEditedByHandAreFound();
    void anEventForAPaymentThatIsGoneIsFound();
    void itSaysHowFarItIs();
    void aTerminalEditedByHandIsNotUsed_data();
    void aTerminalEditedByHandIsNotUsed();
    void aChainThatWasComputedAnewIsFoundByTheKeyOnly();
    void anEndThatWasCutOffIsFoundByTheHeadOnly();
    void whatChangesATerminalIsAnEvent();

private:
    [[nodiscard]] std::vector<ChainFinding> findings(const Secret &key = {},
                                                     const std::optional<ChainHead> &head = {});
    void edit(const QStringList &statements);

    Secret m_key;
    ChainHead m_head;
};

/// A terminal (event 1) and two payments (events 2 and 3, 4 and 5).
void VerificationTest::init()
{
    QVERIFY(renew());
    m_key = ChainEntry::create({}).key;
    m_journal->setKey(m_key);
    for (int i = 0; i < 2; ++i) {
        PaymentRecord payment = recorded();
        payment.state = PaymentState::Sending;
        QVERIFY(m_journal->update(payment, {samples::evidence(u"sending"_s)}));
    }
    m_head = m_journal->head().value();
    QCOMPARE(m_head.sequence, 5);
    m_journal.reset();
}

std::vector<ChainFinding> VerificationTest::findings(const Secret &key,
                                                     const std::optional<ChainHead> &head)
{
    const auto verified = verifyJournal(m_folder->path(), key, head);
    return verified ? verified.value().findings : std::vector<ChainFinding>{{}};
}

void VerificationTest::edit(const QStringList &statements)
{
    samples::HandTool tool(m_folder->filePath(u"journal.sqlite"_s));
    for (const auto *guard :
         {"event_update", "event_delete", "event_insert", "payment_update", "payment_delete",
          "payment_insert", "terminal_delete", "terminal_update", "terminal_insert"})
        QVERIFY(tool.run(u"DROP TRIGGER %1"_s.arg(QLatin1StringView(guard))));
    for (const QString &statement : statements)
        QVERIFY2(tool.run(statement), qPrintable(statement));
}

void VerificationTest::aSoundJournalHasNoFindings()
{
    QVERIFY(findings().empty());
    QVERIFY(findings(m_key, m_head).empty());
    const auto verified = verifyJournal(m_folder->path(), m_key, m_head);
    QCOMPARE(verified.value().head, m_head);
    QCOMPARE(verified.value().withoutMac, 1); // The terminal was paired before the key was known.
}

void VerificationTest::eachEditByHandIsNamed_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<ChainFault>("fault");
    QTest::addColumn<qint64>("sequence");
    const auto row = [](const char *name, const QString &sql, ChainFault fault, qint64 sequence) {
        QTest::newRow(name) << sql << fault << sequence;
    };
    row("changed", u"UPDATE event SET detail = 'x' WHERE sequence = 4"_s, ChainFault::RowChanged,
        4);
    row("removed", u"DELETE FROM event WHERE sequence = 3"_s, ChainFault::RowsMissing, 3);
    row("two removed", u"DELETE FROM event WHERE sequence IN (2, 3)"_s, ChainFault::RowsMissing, 2);
    row("the first removed", u"DELETE FROM event WHERE sequence = 1"_s, ChainFault::RowsMissing, 1);
    row("inserted",
        u"INSERT INTO event SELECT 6, payment, terminal, at, code, detail, state_digest, previous, "
        "hash, mac FROM event WHERE sequence = 5"_s,
        ChainFault::RowChanged, 6);
    row("a payment", u"UPDATE payment SET reference = 'other' WHERE number = 1"_s,
        ChainFault::PaymentChanged, 0);
    row("a state", u"UPDATE payment SET state = 'approved' WHERE number = 2"_s,
        ChainFault::PaymentChanged, 0);
    row("a certificate", u"UPDATE terminal SET fingerprint = zeroblob(32)"_s,
        ChainFault::TerminalChanged, 0);
    row("a currency", u"UPDATE terminal SET currency = 'JPY'"_s, ChainFault::TerminalChanged, 0);
    row("until when it takes a void", u"UPDATE terminal SET void_until = '05:00 UTC'"_s,
        ChainFault::TerminalChanged, 0);
    row("a new terminal",
        u"INSERT INTO terminal SELECT 'T-0000000000', 'Bar', host, port, serial, dialect, "
        "base_path, auth_form, uti_mode, currency, decimals, plain_http, fingerprint, paired_at, "
        "forgotten_at, void_until FROM terminal"_s,
        ChainFault::WithoutEvents, 0);
    row("a terminal's event as a payment's",
        u"UPDATE event SET payment = (SELECT id FROM payment), terminal = NULL "
        "WHERE sequence = 1"_s,
        ChainFault::RowChanged, 1);
}

void VerificationTest::eachEditByHandIsNamed()
{
    QFETCH(QString, sql);
    QFETCH(ChainFault, fault);
    QFETCH(qint64, sequence);
    edit({sql});
    const auto found = findings();
    QVERIFY(!found.empty());
    QCOMPARE(found.front().fault, fault);
    QCOMPARE(found.front().sequence, sequence);
    QVERIFY(sequence > 0 || !found.front().subject.isEmpty());
}

void VerificationTest::sumsEditedByHandAreFound()
{
    edit(
        {u"INSERT INTO total VALUES ('sale', 'approved', 'EUR', 2, 0, 'T-0000000000', '', 1, 1, 1, "
         "0, 0, 0, 0)"_s});
    QCOMPARE(findings(), (std::vector<ChainFinding>{{ChainFault::TotalsWrong, 0, {}}}));
}

void VerificationTest::anEventForAPaymentThatIsGoneIsFound()
{
    samples::HandTool tool(m_folder->filePath(u"journal.sqlite"_s));
    const QString id = tool.value(u"SELECT id FROM payment WHERE number = 2"_s).toString();
    edit({u"DELETE FROM payment WHERE number = 2"_s});
    QCOMPARE(findings(), (std::vector<ChainFinding>{{ChainFault::PaymentChanged, 0, id}}));
}

void VerificationTest::itSaysHowFarItIs()
{
    std::vector<int> told;
    QVERIFY(
        verifyJournal(m_folder->path(), {}, {}, [&told](int percent) { told.push_back(percent); }));
    QVERIFY(!told.empty());
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QVERIFY(told.back() <= 100);
}

void VerificationTest::aTerminalEditedByHandIsNotUsed_data()
{
    QTest::addColumn<QString>("change");
    for (const auto *change : {"fingerprint = zeroblob(32)", "currency = 'JPY'", "decimals = 0",
                               "host = '192.168.1.9'", "plain_http = 1", "serial = 'x'"})
        QTest::newRow(change) << QString::fromLatin1(change);
}

void VerificationTest::aTerminalEditedByHandIsNotUsed()
{
    QFETCH(QString, change);
    m_journal = samples::openJournal(m_folder->path());
    QVERIFY(m_journal->terminal(m_terminal.id)); // The edit comes while the journal is open.
    edit({u"UPDATE terminal SET "_s + change});
    QCOMPARE(m_journal->terminal(m_terminal.id).error(), JournalError::Damaged);
    QCOMPARE(m_journal->terminals().error(), JournalError::Damaged);
}

/// A person who edits the newest event can compute its hash anew, but not its MAC.
void VerificationTest::aChainThatWasComputedAnewIsFoundByTheKeyOnly()
{
    edit({u"UPDATE event SET code = 'refused' WHERE sequence = 5"_s});
    samples::HandTool tool(m_folder->filePath(u"journal.sqlite"_s));
    const auto value = [&tool](const char *column) {
        return tool.value(
            u"SELECT %1 FROM event WHERE sequence = 5"_s.arg(QLatin1StringView(column)));
    };
    EventLink link;
    link.sequence = 5;
    link.payment = value("payment").toByteArray();
    link.at = value("at").toByteArray();
    link.code = value("code").toByteArray();
    link.detail = value("detail").toByteArray();
    link.stateDigest = value("state_digest").toByteArray();
    link.previous = value("previous").toByteArray();
    QVERIFY(tool.run(u"UPDATE event SET hash = x'%1' WHERE sequence = 5"_s.arg(
        QString::fromLatin1(hashOf(link).toHex()))));
    QVERIFY(findings().empty());
    QVERIFY(findings(m_key).front() == (ChainFinding{ChainFault::MacWrong, 5, {}}));
    QVERIFY(findings({}, m_head).front() == (ChainFinding{ChainFault::OtherHead, 5, {}}));
}

void VerificationTest::anEndThatWasCutOffIsFoundByTheHeadOnly()
{
    edit({u"DELETE FROM event WHERE sequence > 3"_s, u"DELETE FROM payment WHERE number = 2"_s});
    QVERIFY(findings(m_key).empty());
    QVERIFY(findings(m_key, m_head).front() == (ChainFinding{ChainFault::CutOff, 4, {}}));
}

void VerificationTest::whatChangesATerminalIsAnEvent()
{
    m_journal = samples::openJournal(m_folder->path());
    const auto save = [this] { QVERIFY(m_journal->saveTerminal(m_terminal)); };
    save(); // Nothing changed.
    m_terminal.name = u"Bar"_s;
    m_terminal.host = u"192.168.1.9"_s;
    save();
    m_terminal.pairedAt = m_terminal.pairedAt.addDays(1);
    m_terminal.fingerprint = QByteArray(32, 'x');
    save();
    m_terminal.forgottenAt = m_terminal.pairedAt.addDays(1);
    save();
    samples::HandTool tool(m_folder->filePath(u"journal.sqlite"_s));
    const QString events = u"SELECT code || ' ' || detail FROM event WHERE terminal IS NOT NULL "
                           "ORDER BY sequence"_s;
    QCOMPARE(tool.column(events, 0),
             u"terminal-paired \nterminal-changed name, host\n"
             "terminal-paired-again fingerprint, paired_at\nterminal-forgotten "_s);
    QVERIFY(m_journal->verify());
}

QTEST_GUILESS_MAIN(VerificationTest)
#include "verificationtest.moc"
