#include "core/journal/paymentexport.h"
#include "tests/support/samples/journalsamples.h"
#include "tests/support/samples/paymentwalk.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

/// The cells of RFC 4180's grammar, read letter by letter.
QList<QStringList> readCsv(const QString &text)
{
    QList<QStringList> lines{{u""_s}};
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        QString &cell = lines.last().last();
        if (isQuoted && c == u'"' && text.mid(i + 1, 1) == u"\""_s) {
            cell += c;
            ++i;
        } else if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && c == u',') {
            lines.last() += u""_s;
        } else if (!isQuoted && c == u'\r') {
            ++i; // The line feed.
            lines += QStringList{u""_s};
        } else {
            cell += c;
        }
    }
    lines.removeLast();
    return lines;
}

} // namespace

/// The file that an export writes, or leaves as it was.
class PaymentExportTest final : public QObject, private samples::JournalFixture {
    Q_OBJECT

private slots:
    void init();

    void aTableHasEachPaymentOnce();
    void linesOfJsonHaveEachPaymentOnce();
    void onlyWhatFitsTheFilterIsWritten();
    void noCellIsAFormulaOrBreaksTheTable();
    void anEmptyTableHasItsNames();
    void theFileAppearsWithTheLastStep();
    void whatIsMadeMeanwhileIsNotInIt();
    void aFolderThatIsNotThereIsSaid();

private:
    /// Runs an export to its end and returns what the file has.
    [[nodiscard]] QByteArray exported(ExportFormat format, const PaymentFilter &filter = {}) const;
    [[nodiscard]] QString file() const { return m_folder->filePath(u"payments.out"_s); }
};

void PaymentExportTest::init()
{
    QVERIFY(renew());
}

QByteArray PaymentExportTest::exported(ExportFormat format, const PaymentFilter &filter) const
{
    PaymentExport writing(file(), format, filter);
    auto step = writing.step(*m_journal);
    while (step && step.value())
        step = writing.step(*m_journal);
    QFile written(file());
    return step && written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray("failed");
}

void PaymentExportTest::aTableHasEachPaymentOnce()
{
    samples::PaymentWalk walk(*m_journal, 31);
    QVERIFY(walk.walk(1500)); // More payments than one step writes.
    const auto lines = readCsv(QString::fromUtf8(exported(ExportFormat::Csv)));
    QCOMPARE(lines.size(), qsizetype(walk.payments().size()) + 1);
    const QStringList &names = lines.front();
    QHash<QString, QStringList> byId;
    for (const QStringList &line : lines.sliced(1)) {
        QCOMPARE(line.size(), names.size());
        byId.insert(line.at(names.indexOf(u"id"_s)), line);
    }
    for (const PaymentRecord &payment : walk.payments()) {
        const QStringList line = byId.take(payment.id.text());
        const auto cell = [&](const QString &name) { return line.value(names.indexOf(name)); };
        QCOMPARE(cell(u"amount"_s), payment.amount.toDecimal());
        QCOMPARE(cell(u"amountMinor"_s), QString::number(payment.amount.minor()));
        QCOMPARE(cell(u"currency"_s), payment.amount.currency().code);
        QCOMPARE(cell(u"approvedMinor"_s),
                 payment.approved ? QString::number(payment.approved->minor()) : QString());
        QCOMPARE(cell(u"tipMinor"_s), QString::number(payment.extras.tip));
        QCOMPARE(cell(u"reference"_s), payment.reference.text());
        QCOMPARE(cell(u"startedAt"_s),
                 payment.startedAt.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s));
        QCOMPARE(cell(u"cashier"_s), payment.cashier);
    }
    QVERIFY(byId.isEmpty());
}

void PaymentExportTest::linesOfJsonHaveEachPaymentOnce()
{
    samples::PaymentWalk walk(*m_journal, 32);
    QVERIFY(walk.walk(400));
    const QList<QByteArray> lines = exported(ExportFormat::JsonLines).trimmed().split('\n');
    QCOMPARE(lines.size(), qsizetype(walk.payments().size()));
    QStringList ids;
    for (const QByteArray &line : lines) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        ids += object["id"_L1].toString();
        const auto payment = m_journal->payment(*PaymentId::parse(ids.last())).value().value();
        QCOMPARE(object["amountMinor"_L1].toInteger(), payment.amount.minor());
        QCOMPARE(object["uti"_L1].isNull(), !payment.uti);
    }
    ids.removeDuplicates();
    QCOMPARE(ids.size(), lines.size());
}

void PaymentExportTest::onlyWhatFitsTheFilterIsWritten()
{
    samples::PaymentWalk walk(*m_journal, 33);
    QVERIFY(walk.walk(400));
    const PaymentFilter refunds{.type = PaymentType::Refund};
    const auto lines = readCsv(QString::fromUtf8(exported(ExportFormat::Csv, refunds)));
    const qsizetype type = lines.front().indexOf(u"type"_s);
    QVERIFY(lines.size() > 1);
    for (const QStringList &line : lines.sliced(1))
        QCOMPARE(line.at(type), u"refund"_s);
}

void PaymentExportTest::noCellIsAFormulaOrBreaksTheTable()
{
    const QStringList bad{u"=1+2"_s,
                          u"+49"_s,
                          u"-5"_s,
                          u"@SUM(A1)"_s,
                          u"\t=1"_s,
                          u"a,b"_s,
                          u"say \"so\""_s,
                          u"two\r\nlines"_s,
                          u"ä € 日本 ١"_s,
                          u"'quoted"_s,
                          u"=cmd|' /C calc'!A0"_s};
    for (const QString &text : bad) {
        PaymentRecord payment = recorded();
        payment.state = PaymentState::Unidentified;
        payment.settled = Settlement{SettledAs::Charged, text, {}, payment.startedAt};
        QVERIFY(m_journal->update(payment, {samples::evidence(u"settled-charged"_s)}));
    }
    const auto lines = readCsv(QString::fromUtf8(exported(ExportFormat::Csv)));
    const qsizetype seen = lines.front().indexOf(u"settledSeen"_s);
    QStringList texts;
    for (const QStringList &line : lines.sliced(1)) {
        QVERIFY(!line.at(seen).startsWith(u'=') && !line.at(seen).startsWith(u'+')
                && !line.at(seen).startsWith(u'-') && !line.at(seen).startsWith(u'@'));
        texts.prepend(line.at(seen));
    }
    for (qsizetype i = 0; i < bad.size(); ++i)
        QVERIFY2(texts.at(i) == bad.at(i) || texts.at(i) == u'\'' + bad.at(i),
                 qPrintable(texts.at(i)));
}

void PaymentExportTest::anEmptyTableHasItsNames()
{
    const auto lines = readCsv(QString::fromUtf8(exported(ExportFormat::Csv)));
    QCOMPARE(lines.size(), 1);
    QVERIFY(lines.front().contains(u"id"_s));
    QCOMPARE(exported(ExportFormat::JsonLines), QByteArray());
}

void PaymentExportTest::theFileAppearsWithTheLastStep()
{
    samples::PaymentWalk walk(*m_journal, 34);
    QVERIFY(walk.walk(1500));
    QFile old(file());
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    const QStringList before = QDir(m_folder->path()).entryList(QDir::Files);
    {
        PaymentExport writing(file(), ExportFormat::Csv, {});
        QVERIFY(writing.step(*m_journal).value());
        QVERIFY(writing.written() > 0);
    } // Cancelled.
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), before);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
    QVERIFY(exported(ExportFormat::Csv).size() > 1000);
}

/// Neither a payment that is made between two steps nor another end of one that is not written yet:
/// the file is the journal of one moment.
void PaymentExportTest::whatIsMadeMeanwhileIsNotInIt()
{
    PaymentRecord oldest = recorded();
    for (int i = 0; i < 300; ++i)
        QVERIFY(!recorded().id.isEmpty());
    PaymentExport writing(file(), ExportFormat::JsonLines, {});
    QVERIFY(writing.step(*m_journal).value());
    PaymentRecord late = samples::payment(m_terminal.id);
    late.startedAt = oldest.startedAt.addSecs(-60); // Its place is not written yet.
    QVERIFY(m_journal->record(late, samples::evidence(u"recorded"_s)));
    oldest.state = PaymentState::Declined;
    oldest.endedAt = oldest.startedAt;
    QVERIFY(m_journal->update(oldest, {samples::evidence(u"declined"_s)}));
    auto step = writing.step(*m_journal);
    while (step && step.value())
        step = writing.step(*m_journal);
    QVERIFY(step);
    QFile written(file());
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray lines = written.readAll();
    QCOMPARE(lines.count('\n'), 301);
    QVERIFY(!lines.contains(late.id.text().toLatin1()));
    QVERIFY(!lines.contains("declined"));
}

void PaymentExportTest::aFolderThatIsNotThereIsSaid()
{
    PaymentExport writing(m_folder->filePath(u"none/payments.csv"_s), ExportFormat::Csv, {});
    const auto step = writing.step(*m_journal);
    QVERIFY(!step);
    QVERIFY(!step.error().journal);
}

QTEST_GUILESS_MAIN(PaymentExportTest)
#include "paymentexporttest.moc"
