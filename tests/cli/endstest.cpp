#include "tests/cli/clitill.h"
#include "tests/support/samples/journalsamples.h"
#include "tests/support/till/toldterminal.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;
using Word = ToldTerminal::Word;

/// A terminal that contradicts an end, as a script sees it: exit codes, JSON and text.
class EndsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aContradictedEndIsNotKnown_data();
    void aContradictedEndIsNotKnown();
    void anEndThatTheTerminalRepeatsKeepsItsCode();
    void checkAsksAboutTheEndsThatAreDue();
    void checkLeavesTheEndsThatAreNotDue();
    void anotherPaymentAsksAboutThemAfterItsOwnResult();
    void aContradictedEndIsSettledByHand();

private:
    [[nodiscard]] CliRun charge(Word word, const QString &amount = u"12.50"_s);
    /// As if half a minute had passed since every end.
    void makeEndsDue() const;

    std::unique_ptr<ToldTerminal> m_terminal;
    std::unique_ptr<CliTill> m_till;
};

void EndsTest::init()
{
    m_till = std::make_unique<CliTill>();
    m_terminal = std::make_unique<ToldTerminal>();
    const TerminalRecord profile = m_terminal->profile();
    const CliRun paired
        = m_till->run({u"pair"_s, u"--address"_s, u"%1:%2"_s.arg(profile.host).arg(profile.port),
                       u"--tid"_s, profile.serial.text(), u"--name"_s, profile.name, u"--dialect"_s,
                       u"paynt"_s, u"--fingerprint"_s, m_terminal->fingerprint()},
                      CliTill::typedCode());
    QVERIFY2(paired.code == 0, paired.described());
}

void EndsTest::cleanup()
{
    m_till.reset();
    m_terminal.reset();
}

CliRun EndsTest::charge(Word word, const QString &amount)
{
    m_terminal->say(word);
    return m_till->charge(amount, {u"--again"_s});
}

void EndsTest::makeEndsDue() const
{
    const auto journal = samples::openJournal(m_till->folder());
    for (PaymentRecord payment : journal->payments({.askAgainOnly = true}).value()) {
        payment.askAgainAt = payment.endedAt;
        QVERIFY(journal->update(payment, {samples::evidence(u"progress"_s)}));
    }
}

void EndsTest::aContradictedEndIsNotKnown_data()
{
    QTest::addColumn<Word>("first");
    QTest::addColumn<int>("code");
    QTest::addColumn<Word>("second");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("declined, then approved")
        << Word::Declined << 10 << Word::Approved << u"approved"_s << QByteArray("“Declined”");
    QTest::newRow("cancelled, then approved")
        << Word::Cancelled << 11 << Word::Approved << u"approved"_s << QByteArray("“Cancelled”");
    QTest::newRow("approved, then declined")
        << Word::Approved << 0 << Word::Declined << u"approved"_s << QByteArray("“Approved”");
    QTest::newRow("approved, then cancelled")
        << Word::Approved << 0 << Word::Cancelled << u"approved"_s << QByteArray("“Approved”");
    QTest::newRow("approved, then for another amount")
        << Word::Approved << 0 << Word::ApprovedForMore << u"approved"_s
        << QByteArray("“Approved”");
}

void EndsTest::aContradictedEndIsNotKnown()
{
    QFETCH(const Word, first);
    QFETCH(const int, code);
    QFETCH(const Word, second);
    QFETCH(const QByteArray, before);
    const CliRun charged = charge(first);
    QVERIFY2(charged.code == code, charged.described());
    QVERIFY(charged.object()["contradictedAt"_L1].isNull());
    const QString id = charged.text(u"id"_s);
    m_terminal->say(second);
    const CliRun checked = m_till->run({u"check"_s, id});
    QVERIFY2(checked.code == 20, checked.described());
    QTEST(checked.text(u"outcome"_s), "outcome");
    QVERIFY2(checked.object()["contradictedAt"_L1].isString(), checked.described());
    QCOMPARE(evidenceOf(checked.object()).back(), u"contradicts-outcome"_s);
    QVERIFY2(checked.out.contains(before), checked.described()); // What it said before.
    CliProcess listing({u"--data-dir"_s, m_till->folder(), u"list"_s});
    const CliRun listed = listing.wait();
    QVERIFY2(listed.out.contains("contradicted"), listed.described());
    QVERIFY(m_till->show(id)["contradictedAt"_L1].isString());
    QCOMPARE(m_till->run({u"check"_s}).code, 20); // It stays on the list.
}

void EndsTest::anEndThatTheTerminalRepeatsKeepsItsCode()
{
    const QString declined = charge(Word::Declined).text(u"id"_s);
    QCOMPARE(m_till->run({u"check"_s, declined}).code, 10);
    const QString approved = charge(Word::Approved).text(u"id"_s);
    QCOMPARE(m_till->run({u"check"_s, approved}).code, 0);
    QCOMPARE(m_till->run({u"check"_s}).code, 0);
}

void EndsTest::checkAsksAboutTheEndsThatAreDue()
{
    const QString id = charge(Word::Declined).text(u"id"_s);
    makeEndsDue();
    const int before = m_terminal->questions();
    const CliRun confirmed = m_till->run({u"check"_s});
    QVERIFY2(confirmed.code == 0 && confirmed.array().isEmpty(), confirmed.described());
    QCOMPARE(m_terminal->questions(), before + 1);
    QCOMPARE(evidenceOf(m_till->show(id)).back(), u"end-confirmed"_s);
    QCOMPARE(m_till->run({u"check"_s}).code, 0);
    QCOMPARE(m_terminal->questions(), before + 1);

    const QString other = charge(Word::Cancelled).text(u"id"_s);
    makeEndsDue();
    m_terminal->say(Word::Approved);
    const CliRun contradicted = m_till->run({u"check"_s});
    QVERIFY2(contradicted.code == 20, contradicted.described());
    QCOMPARE(contradicted.array().size(), 1);
    QCOMPARE(contradicted.array().at(0)["id"_L1].toString(), other);
}

void EndsTest::checkLeavesTheEndsThatAreNotDue()
{
    const QString id = charge(Word::Declined).text(u"id"_s);
    const int before = m_terminal->questions();
    QCOMPARE(m_till->run({u"check"_s}).code, 0);
    QCOMPARE(m_terminal->questions(), before);
    QVERIFY(!evidenceOf(m_till->show(id)).contains(u"end-confirmed"_s));
}

void EndsTest::anotherPaymentAsksAboutThemAfterItsOwnResult()
{
    const QString first = charge(Word::Declined).text(u"id"_s);
    makeEndsDue();
    const CliRun second = charge(Word::Approved, u"9.00"_s);
    QVERIFY2(second.code == 0, second.described());
    QCOMPARE(second.object()["amount"_L1]["text"_L1].toString(), u"9.00"_s);
    QVERIFY2(second.err.contains(first.toUtf8()), second.described());
    const QJsonObject after = m_till->show(first);
    QCOMPARE(after["outcome"_L1].toString(), u"approved"_s);
    QVERIFY(after["contradictedAt"_L1].isString());
    QCOMPARE(m_terminal->posts(), 2);
}

void EndsTest::aContradictedEndIsSettledByHand()
{
    const QString id = charge(Word::Declined).text(u"id"_s);
    const QStringList settle{u"settle"_s, id,          u"--charged"_s, u"--seen"_s,
                             u"4711"_s,   u"--note"_s, u"Ann"_s};
    QCOMPARE(m_till->run(settle).code, 6); // It has ended.
    m_terminal->say(Word::Approved);
    QCOMPARE(m_till->run({u"check"_s, id}).code, 20);
    const CliRun settled = m_till->run(settle);
    QVERIFY2(settled.code == 0, settled.described());
    QCOMPARE(m_till->run({u"check"_s}).code, 0); // A person has looked.
    QCOMPARE(m_till->run({u"check"_s, id}).code, 20); // It is marked for ever.
    m_terminal->say(Word::Declined);
    QCOMPARE(m_till->run({u"check"_s, id}).code, 20);
    QCOMPARE(m_till->run({u"check"_s}).code, 20); // A new contradiction brings it back.
}

QTEST_GUILESS_MAIN(EndsTest)
#include "endstest.moc"
