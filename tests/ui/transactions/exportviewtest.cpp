#include "ui/transactions/exportview.h"

#include "tests/support/samples/journalsamples.h"
#include "tests/support/system/patience.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

/// What the banner says about a file that was written.
class ExportViewTest final : public QObject, private samples::JournalFixture {
    Q_OBJECT

private:
    JournalThread m_thread;
    QTemporaryDir m_out;

    /// The banner after the payments that fit \a search were written.
    [[nodiscard]] BannerView written(const QString &search)
    {
        const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
        PaymentFilter filter;
        filter.search = readSearch(search, locale, {}).value();
        ExportController exports(m_thread);
        exports.start(m_out.filePath(u"some.csv"_s), ExportFormat::Csv, filter);
        if (!QTest::qWaitFor(
                [&exports] { return exports.state() == ExportController::State::Done; },
                kTestPatience))
            return {};
        return exportView(exports, locale);
    }

private slots:
    void initTestCase()
    {
        QVERIFY(renew());
        // One more than the references that the till puts in order.
        for (int at = 0; at <= 1000; ++at) {
            PaymentRecord payment = samples::payment(m_terminal.id);
            payment.reference = Reference::parse(u"TABLE-%1"_s.arg(at)).value();
            QVERIFY(m_journal->record(payment, samples::evidence(u"recorded"_s)));
        }
        QVERIFY(m_thread.open(m_folder->path()).result());
    }

    void aWholeFileIsDone()
    {
        const BannerView view = written(u"table-99"_s);
        QCOMPARE(view.role, ColourRole::Approved);
        QCOMPARE(view.heading, u"Payments written: 11"_s); // 99 and 990 to 999.
        QCOMPARE(view.line, m_out.filePath(u"some.csv"_s));
    }

    void aFileThatLacksReferencesSaysSo()
    {
        const BannerView view = written(u"table"_s);
        QCOMPARE(view.role, ColourRole::Warning);
        QCOMPARE(view.heading, u"Payments written: 0"_s);
        QVERIFY2(view.line.contains(u"not in the file"), qPrintable(view.line));
    }
};

QTEST_GUILESS_MAIN(ExportViewTest)
#include "exportviewtest.moc"
