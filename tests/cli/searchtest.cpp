#include "tests/cli/clitill.h"
#include "tests/support/samples/journalsamples.h"
#include "tests/support/samples/paymentwalk.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace tillside;
using namespace Qt::StringLiterals;

/// Searching, summing and exporting on the command line, compared with the whole list.
class SearchTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();

    void pagesAreTheWholeList();
    void aFilterListsWhatFitsIt_data();
    void aFilterListsWhatFitsIt();
    void totalsAreTheSumsOfTheList();
    void anExportHasTheRowsOfTheList();
    void whatIsTooWideIsSaid_data();
    void whatIsTooWideIsSaid();
    void whatCannotBeIsOneSentence_data();
    void whatCannotBeIsOneSentence();

private:
    [[nodiscard]] QJsonArray listed(const QStringList &filter = {}) const;

    CliTill m_till;
    QString m_wide; ///< How many references begin, once they are written.
};

void SearchTest::initTestCase()
{
    const auto journal = samples::openJournal(m_till.folder());
    QVERIFY(journal);
    samples::PaymentWalk walk(*journal, 41);
    QVERIFY(walk.walk(300));
}

QJsonArray SearchTest::listed(const QStringList &filter) const
{
    return m_till.run(QStringList{u"list"_s} + filter).array();
}

void SearchTest::pagesAreTheWholeList()
{
    static const QRegularExpression token(u"--page-token (\\S+) "_s);
    const QJsonArray whole = listed();
    QVERIFY(whole.size() > 50);
    QJsonArray pages;
    QStringList next;
    do {
        const CliRun page = m_till.run(QStringList{u"list"_s, u"--limit"_s, u"17"_s} + next);
        QVERIFY2(page.code == 0, page.described());
        const QJsonArray some = page.array();
        for (const QJsonValue payment : some)
            pages.append(payment);
        const auto found = token.match(QString::fromUtf8(page.err));
        next.clear();
        if (found.hasMatch())
            next << u"--page-token"_s << found.captured(1);
    } while (!next.isEmpty());
    QCOMPARE(pages, whole);
}

void SearchTest::aFilterListsWhatFitsIt_data()
{
    QTest::addColumn<QStringList>("filter");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("value");
    QTest::newRow("type") << QStringList{u"--type"_s, u"refund"_s} << u"type"_s << u"refund"_s;
    QTest::newRow("terminal") << QStringList{u"--terminal"_s, u"in gbp"_s} << u"terminal"_s
                              << u"In GBP"_s;
    QTest::newRow("reference") << QStringList{u"--search"_s, u"TABLE-123"_s} << u"reference"_s
                               << u"Table-123"_s;
    QTest::newRow("declined") << QStringList{u"--outcome"_s, u"declined"_s} << u"outcome"_s
                              << u"declined"_s;
}

void SearchTest::aFilterListsWhatFitsIt()
{
    QFETCH(QStringList, filter);
    QFETCH(QString, member);
    QFETCH(QString, value);
    const auto has
        = [&](const QJsonValue &payment) { return payment.toObject()[member].toString() == value; };
    const QJsonArray found = listed(filter);
    QVERIFY(!found.isEmpty());
    QVERIFY(std::all_of(found.begin(), found.end(), has));
    if (member == u"outcome"_s) // What is in doubt is listed elsewhere.
        return;
    const QJsonArray whole = listed();
    QCOMPARE(found.size(), std::count_if(whole.begin(), whole.end(), has));
}

void SearchTest::totalsAreTheSumsOfTheList()
{
    const QJsonArray totals = m_till.run({u"totals"_s}).array();
    QVERIFY(!totals.isEmpty());
    for (const QJsonValue value : totals) {
        const QJsonObject total = value.toObject();
        const QJsonArray found = listed({u"--outcome"_s, total["outcome"_L1].toString(),
                                         u"--type"_s, total["type"_L1].toString()});
        qint64 asked = 0;
        qint64 count = 0;
        for (const QJsonValue payment : found) {
            const QJsonObject amount = payment["amount"_L1].toObject();
            const bool isSame = amount["currency"_L1] == total["currency"_L1];
            asked += isSame ? amount["minor"_L1].toInteger() : 0;
            count += isSame ? 1 : 0;
        }
        QCOMPARE(total["asked"_L1]["minor"_L1].toInteger(), asked);
        QCOMPARE(total["count"_L1].toInteger(), count);
    }
}

void SearchTest::anExportHasTheRowsOfTheList()
{
    const QString path = m_till.scratch(u"payments.csv"_s);
    const CliRun run = m_till.run({u"export"_s, u"--type"_s, u"sale"_s, u"--out"_s, path});
    QVERIFY2(run.code == 0, run.described());
    const QJsonArray whole = listed({u"--type"_s, u"sale"_s});
    QCOMPARE(run.object()["payments"_L1].toInteger(), whole.size());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("\r\n"), whole.size() + 1);
}

void SearchTest::whatIsTooWideIsSaid_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::newRow("list") << QStringList{u"list"_s};
    QTest::newRow("totals") << QStringList{u"totals"_s};
    QTest::newRow("export") << QStringList{u"export"_s, u"--out"_s, m_till.scratch(u"wide.csv"_s)};
}

/// The references of the first 1,001 payments begin alike; one is just that word.
void SearchTest::whatIsTooWideIsSaid()
{
    QFETCH(QStringList, line);
    if (m_wide.isEmpty()) {
        m_wide = u"wide"_s;
        const auto journal = samples::openJournal(m_till.folder());
        QVERIFY(journal);
        PaymentRecord payment = samples::payment(journal->terminals().value().front().id);
        for (int i = 0; i <= 1000; ++i) {
            payment.id = PaymentId::create();
            payment.reference = *Reference::parse(i == 0 ? m_wide : u"%1-%2"_s.arg(m_wide).arg(i));
            QVERIFY(journal->record(payment, samples::evidence(u"recorded"_s)));
        }
    }
    const CliRun wide = m_till.run(line + QStringList{u"--search"_s, m_wide});
    QVERIFY2(wide.code == 0, wide.described());
    QVERIFY2(wide.err.contains("More than 1,000 payments begin with “wide”"), wide.described());
    const CliRun narrow = m_till.run(line + QStringList{u"--search"_s, m_wide + u"-99"_s});
    QVERIFY2(narrow.code == 0 && narrow.err.isEmpty(), narrow.described());
}

void SearchTest::whatCannotBeIsOneSentence_data()
{
    QTest::addColumn<QStringList>("line");
    const auto row
        = [](const QStringList &line) { QTest::newRow(qPrintable(line.join(u' '))) << line; };
    row({u"list"_s, u"--from"_s, u"2026-02-30"_s});
    row({u"list"_s, u"--from"_s, u"2026-03-02"_s, u"--to"_s, u"2026-03-01"_s});
    row({u"list"_s, u"--page-token"_s, u"older-x"_s});
    row({u"list"_s, u"--outcome"_s, u"odd"_s});
    row({u"list"_s, u"--terminal"_s, u"Nowhere"_s});
    row({u"list"_s, u"--search"_s, u"1,2.3"_s});
    row({u"totals"_s, u"--search"_s, u"'; DROP TABLE payment"_s});
    row({u"totals"_s, u"--search"_s, u"%"_s});
    row({u"export"_s});
    row({u"export"_s, u"--out"_s, u"/nowhere/payments.csv"_s});
}

void SearchTest::whatCannotBeIsOneSentence()
{
    QFETCH(QStringList, line);
    const CliRun run = m_till.run(line);
    QVERIFY2(run.code == 1 && run.isOneSentence(), run.described());
    QVERIFY(run.array().isEmpty());
}

QTEST_GUILESS_MAIN(SearchTest)
#include "searchtest.moc"
