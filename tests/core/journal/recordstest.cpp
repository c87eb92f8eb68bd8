#include "core/journal/journal.h"
#include "tests/support/samples/journalsamples.h"
#include "tests/support/samples/storedlines.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;
using samples::evidence;

/// Records come out of the journal as they went in.
class RecordsTest final : public QObject, private samples::JournalFixture {
    Q_OBJECT

private slots:
    void init();

    void everyMemberOfAPaymentComesBack();
    void everyKindOfDetailComesBackFromItsText();
    void everyMemberOfATerminalComesBack();
    void aNameIsTakenUntilItsTerminalIsForgotten();
    void forgottenTerminalsStayReadable();
};

void RecordsTest::init()
{
    QVERIFY(renew());
}

void RecordsTest::everyMemberOfAPaymentComesBack()
{
    const PaymentRecord original = recorded();
    PaymentRecord payment = samples::payment(m_terminal.id);
    payment.type = PaymentType::Capture;
    payment.original = original.id;
    payment.originalUti = *Uti::parse(u"6f311f3a-a72f-3864-98db-bfef44223c1f");
    payment.utiMode = UtiMode::Ours;
    payment = m_journal->record(payment, evidence(u"recorded"_s)).value();

    payment.uti = *Uti::parse(u"FCDAA106-e046");
    payment.state = PaymentState::ApprovedForLess;
    payment.approved = Money(500'000, Currency{u"ISK"_s, 352, 0}, 2);
    payment.authorisation = u"308373"_s;
    payment.card = u"541333******0036"_s;
    payment.responseCode = u"00"_s;
    payment.merchantReceipt = QByteArray("[[\"Tak\xc3\xb6\",\"5\"]]\0x", 16);
    payment.cardholderReceipt = "[]";
    payment.signatureRequired = true;
    payment.endedAt = payment.startedAt.addMSecs(4321);
    payment.settled = Settlement{SettledAs::Charged, u"auth 308373"_s, u"ask"_s, payment.startedAt};
    payment.extras = {.tip = 100, .pennies = 3, .cashBack = 2000, .surcharge = 45};
    payment.contradictedAt = payment.startedAt.addMSecs(60'001);
    payment.askAgainAt = payment.startedAt.addMSecs(30'002);
    QVERIFY(m_journal->update(payment, {evidence(u"approved"_s)}));

    const PaymentRecord read = *m_journal->payment(payment.id).value();
    QCOMPARE(read.id, payment.id);
    QCOMPARE(read.terminal, payment.terminal);
    QCOMPARE(read.type, payment.type);
    QCOMPARE(read.amount, payment.amount);
    QCOMPARE(read.reference, payment.reference);
    QCOMPARE(read.original, payment.original);
    QCOMPARE(read.originalUti->text(), payment.originalUti->text());
    QCOMPARE(read.uti->text(), payment.uti->text());
    QCOMPARE(read.utiMode, payment.utiMode);
    QCOMPARE(read.state, payment.state);
    QCOMPARE(read.approved->minor(), 500'000);
    QCOMPARE(read.approved->decimals(), 2);
    QCOMPARE(read.approved->currency().code, u"ISK"_s);
    QCOMPARE(read.authorisation, payment.authorisation);
    QCOMPARE(read.card, payment.card);
    QCOMPARE(read.responseCode, payment.responseCode);
    QCOMPARE(read.merchantReceipt, payment.merchantReceipt);
    QCOMPARE(read.cardholderReceipt, payment.cardholderReceipt);
    QCOMPARE(read.signatureRequired, true);
    QCOMPARE(read.startedAt, payment.startedAt);
    QCOMPARE(read.endedAt, payment.endedAt);
    QCOMPARE(read.settled->as, SettledAs::Charged);
    QCOMPARE(read.settled->seen, payment.settled->seen);
    QCOMPARE(read.settled->note, payment.settled->note);
    QCOMPARE(read.settled->at, payment.settled->at);
    QCOMPARE(read.extras, payment.extras);
    QCOMPARE(read.extras.total(), 2148);
    QCOMPARE(read.contradictedAt, payment.contradictedAt);
    QCOMPARE(read.askAgainAt, payment.askAgainAt);
    QCOMPARE(read.revision, 2);
}

void RecordsTest::everyKindOfDetailComesBackFromItsText()
{
    const auto lines = samples::storedLines();
    std::vector<Evidence> written;
    for (const samples::StoredLine &line : lines)
        written.push_back({nameOf(line.code), samples::payment({}).startedAt, line.detail});
    const PaymentRecord payment = recorded();
    QVERIFY(m_journal->update(payment, written));

    const auto events = m_journal->events(payment.id).value();
    samples::HandTool tool(m_folder->filePath(u"journal.sqlite"_s));
    const QString texts
        = tool.column(u"SELECT detail FROM event WHERE payment IS NOT NULL ORDER BY sequence"_s, 0);
    QCOMPARE(events.size(), lines.size() + 1);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        QVERIFY2(events[i + 1].evidence.detail == lines[i].detail, qPrintable(lines[i].text));
        QCOMPARE(texts.split(u'\n').at(static_cast<qsizetype>(i + 1)), lines[i].text);
    }
}

void RecordsTest::everyMemberOfATerminalComesBack()
{
    TerminalRecord terminal = samples::terminal(u"Bar"_s);
    terminal.dialect = DialectId::Positive;
    terminal.authForm = AuthForm::Bearer;
    terminal.utiMode = UtiMode::Ours;
    terminal.port = 65535;
    terminal.decimals = 3;
    terminal.plainHttp = true;
    terminal.fingerprint.clear();
    QVERIFY(m_journal->saveTerminal(terminal));

    const TerminalRecord read = *m_journal->terminal(terminal.id).value();
    QCOMPARE(read.id, terminal.id);
    QCOMPARE(read.name, terminal.name);
    QCOMPARE(read.host, terminal.host);
    QCOMPARE(read.port, terminal.port);
    QCOMPARE(read.serial, terminal.serial);
    QCOMPARE(read.dialect, terminal.dialect);
    QCOMPARE(read.basePath, terminal.basePath);
    QCOMPARE(read.authForm, terminal.authForm);
    QCOMPARE(read.utiMode, terminal.utiMode);
    QCOMPARE(read.currency, terminal.currency);
    QCOMPARE(read.decimals, 3);
    QCOMPARE(read.plainHttp, true);
    QVERIFY(read.fingerprint.isEmpty());
    QCOMPARE(read.pairedAt, terminal.pairedAt);
    QVERIFY(!read.forgottenAt);
    QCOMPARE(m_journal->terminal(m_terminal.id).value()->fingerprint, m_terminal.fingerprint);
}

void RecordsTest::aNameIsTakenUntilItsTerminalIsForgotten()
{
    TerminalRecord second = samples::terminal(u"COUNTER"_s);
    QCOMPARE(m_journal->saveTerminal(second).error(), JournalError::NameTaken);
    m_terminal.host = u"10.0.0.9"_s;
    QVERIFY(m_journal->saveTerminal(m_terminal));
    QCOMPARE(m_journal->terminals().value().size(), 1U);
    QCOMPARE(m_journal->terminals().value().front().host, u"10.0.0.9"_s);

    m_terminal.forgottenAt = m_terminal.pairedAt;
    QVERIFY(m_journal->saveTerminal(m_terminal));
    QVERIFY(m_journal->saveTerminal(second));
    m_terminal.forgottenAt.reset();
    QCOMPARE(m_journal->saveTerminal(m_terminal).error(), JournalError::NameTaken);
}

void RecordsTest::forgottenTerminalsStayReadable()
{
    const PaymentRecord payment = recorded();
    m_terminal.forgottenAt = m_terminal.pairedAt;
    QVERIFY(m_journal->saveTerminal(m_terminal));
    QVERIFY(m_journal->terminals().value().empty());
    QVERIFY(m_journal->terminal(payment.terminal).value()->forgottenAt);
    QVERIFY(m_journal->payment(payment.id).value());
}

QTEST_GUILESS_MAIN(RecordsTest)
#include "recordstest.moc"
