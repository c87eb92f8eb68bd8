#include "core/journal/eventlink.h"
#include "core/journal/journal.h"
#include "tests/support/samples/journalsamples.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;
using samples::evidence;

/// What an attacker could write who knows the file's format, its triggers and its hashes.
class ForgeryTest final : public QObject, samples::JournalFixture {
    Q_OBJECT

private slots:
    void init();

    void aLinkThatFitsOnlyItselfIsFound_data();
    void aLinkThatFitsOnlyItselfIsFound();
    void aBeginningCutOffIsFoundByReadingEverything();
    void aPaymentWithoutEventsIsFound();
    void aPaymentWithoutEventsIsNotWrittenOver();
    void aPaymentThatTillsideNeverWroteIsDamaged_data();
    void aPaymentThatTillsideNeverWroteIsDamaged();
    void anEventThatTillsideNeverWroteIsDamaged_data();
    void anEventThatTillsideNeverWroteIsDamaged();
    void aTerminalThatTillsideNeverWroteIsDamaged_data();
    void aTerminalThatTillsideNeverWroteIsDamaged();
    void anIndexThatLacksARowIsFound();
    void aFileThatHidesWhoseItIsIsDamaged_data();
    void aFileThatHidesWhoseItIsIsDamaged();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"journal.sqlite"_s); }
    /// Runs each of \a statements without the journal, after removing the triggers of its tables.
    void writeByHand(const QStringList &statements);
    [[nodiscard]] JournalError errorOfOpening() const;

    PaymentRecord m_payment; ///< Three events.
};

namespace {

/// The hash that this event must have if it contains \a previous.
QByteArray hashWith(samples::HandTool &tool, qint64 sequence, const QByteArray &previous)
{
    const auto column = [&](const QString &name) {
        return tool.value(u"SELECT %1 FROM event WHERE sequence = %2"_s.arg(name).arg(sequence));
    };
    EventLink link;
    link.sequence = sequence;
    link.payment = column(u"payment"_s).toByteArray();
    link.at = column(u"at"_s).toByteArray();
    link.code = column(u"code"_s).toByteArray();
    link.detail = column(u"detail"_s).toByteArray();
    link.stateDigest = column(u"state_digest"_s).toByteArray();
    link.previous = previous;
    return hashOf(link);
}

QString blob(const QByteArray &bytes)
{
    return u"x'%1'"_s.arg(QString::fromLatin1(bytes.toHex()));
}

} // namespace

void ForgeryTest::init()
{
    QVERIFY(renew());
    m_payment = recorded();
    m_payment.uti = Uti::create();
    m_payment
        = m_journal->update(m_payment, {evidence(u"sending"_s), evidence(u"accepted"_s)}).value();
}

void ForgeryTest::writeByHand(const QStringList &statements)
{
    samples::HandTool tool(file());
    for (const auto *guard :
         {"event_update", "event_delete", "payment_update", "payment_delete", "terminal_update"})
        QVERIFY(tool.run(u"DROP TRIGGER %1"_s.arg(QLatin1StringView(guard))));
    for (const QString &sql : statements)
        QVERIFY2(tool.run(sql), qPrintable(sql));
}

JournalError ForgeryTest::errorOfOpening() const
{
    const auto opened = Journal::open(m_folder->path());
    // An error that no file of these tests causes, so that success shows as a difference.
    return opened ? JournalError::NameTaken : opened.error();
}

void ForgeryTest::aLinkThatFitsOnlyItselfIsFound_data()
{
    QTest::addColumn<int>("sequence");
    QTest::addColumn<bool>("alone");
    QTest::newRow("the first") << 1 << false;
    QTest::newRow("the last") << 3 << false;
    QTest::newRow("the only one") << 1 << true;
}

void ForgeryTest::aLinkThatFitsOnlyItselfIsFound()
{
    QFETCH(const int, sequence);
    QFETCH(const bool, alone);
    if (alone) {
        QVERIFY(renew());
        recorded();
    }
    const QByteArray previous(32, '\x11');
    const QByteArray hash = [&] {
        samples::HandTool tool(file());
        return hashWith(tool, sequence, previous);
    }();
    writeByHand({u"UPDATE event SET previous = %1, hash = %2 WHERE sequence = %3"_s
                     .arg(blob(previous), blob(hash))
                     .arg(sequence)});
    QCOMPARE(errorOfOpening(), JournalError::Damaged);
}

void ForgeryTest::aBeginningCutOffIsFoundByReadingEverything()
{
    writeByHand({u"DELETE FROM event WHERE sequence = 1"_s});
    // Opening reads the newest events, which are unchanged.
    const auto journal = samples::openJournal(m_folder->path());
    QVERIFY(journal);
    QCOMPARE(journal->verify().error(), JournalError::Damaged);
}

void ForgeryTest::aPaymentWithoutEventsIsFound()
{
    const PaymentRecord other = recorded();
    writeByHand({u"DELETE FROM event WHERE payment = '%1'"_s.arg(other.id.text())});
    QCOMPARE(m_journal->verify().error(), JournalError::Damaged);
}

void ForgeryTest::aPaymentWithoutEventsIsNotWrittenOver()
{
    const PaymentRecord other = recorded();
    writeByHand({u"DELETE FROM event WHERE payment = '%1'"_s.arg(other.id.text())});
    const auto journal = samples::openJournal(m_folder->path());
    QVERIFY(journal);
    QCOMPARE(journal->update(other, {evidence(u"approved"_s)}).error(), JournalError::Damaged);
    QVERIFY(journal->events(other.id).value().empty());
}

void ForgeryTest::aPaymentThatTillsideNeverWroteIsDamaged_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("a state") << u"state = 'paid'"_s;
    QTest::newRow("a type") << u"type = 'gift'"_s;
    QTest::newRow("a time") << u"started_at = '2026-99-99T99:99:99Z'"_s;
    QTest::newRow("an end") << u"ended_at = '2026-99-99T99:99:99Z'"_s;
    QTest::newRow("a UTI") << u"uti = 'with spaces'"_s;
    QTest::newRow("a reference") << u"reference = 'with spaces'"_s;
    QTest::newRow("a settlement")
        << u"settled_as = 'x', settled_seen = '', settled_note = '', settled_at = started_at"_s;
}

void ForgeryTest::aPaymentThatTillsideNeverWroteIsDamaged()
{
    QFETCH(const QString, change);
    writeByHand({u"UPDATE payment SET "_s + change});
    QCOMPARE(m_journal->payment(m_payment.id).error(), JournalError::Damaged);
    QCOMPARE(m_journal->payments({}).error(), JournalError::Damaged);
}

void ForgeryTest::anEventThatTillsideNeverWroteIsDamaged_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("a time") << u"at = '2026-99-99T99:99:99Z'"_s;
}

void ForgeryTest::anEventThatTillsideNeverWroteIsDamaged()
{
    QFETCH(const QString, change);
    writeByHand({u"UPDATE event SET %1 WHERE sequence = 2"_s.arg(change)});
    QCOMPARE(m_journal->events(m_payment.id).error(), JournalError::Damaged);
}

void ForgeryTest::aTerminalThatTillsideNeverWroteIsDamaged_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("a port too large") << u"port = 65536"_s;
    QTest::newRow("a port below zero") << u"port = -1"_s;
    QTest::newRow("a dialect") << u"dialect = 'morse'"_s;
    QTest::newRow("a serial number") << u"serial = ''"_s;
}

void ForgeryTest::aTerminalThatTillsideNeverWroteIsDamaged()
{
    QFETCH(const QString, change);
    writeByHand({u"UPDATE terminal SET "_s + change});
    QCOMPARE(m_journal->terminals().error(), JournalError::Damaged);
    QCOMPARE(m_journal->terminal(m_terminal.id).error(), JournalError::Damaged);
}

void ForgeryTest::anIndexThatLacksARowIsFound()
{
    m_journal.reset();
    writeByHand({u"PRAGMA writable_schema = ON"_s,
                 u"UPDATE sqlite_schema SET sql = replace(sql, 'IS NOT NULL', 'IS NULL') "
                 "WHERE name = 'payment_uti'"_s});
    const auto journal = samples::openJournal(m_folder->path());
    QVERIFY(journal);
    QCOMPARE(journal->verify().error(), JournalError::Damaged);
}

void ForgeryTest::aFileThatHidesWhoseItIsIsDamaged_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("no version") << QStringList{u"PRAGMA user_version = 0"_s};
    QTest::newRow("no owner") << QStringList{u"PRAGMA application_id = 0"_s};
    QTest::newRow("neither") << QStringList{u"PRAGMA user_version = 0"_s,
                                            u"PRAGMA application_id = 0"_s};
}

void ForgeryTest::aFileThatHidesWhoseItIsIsDamaged()
{
    QFETCH(const QStringList, statements);
    m_journal.reset();
    writeByHand(statements);
    QCOMPARE(errorOfOpening(), JournalError::Damaged);
}

QTEST_GUILESS_MAIN(ForgeryTest)
#include "forgerytest.moc"
