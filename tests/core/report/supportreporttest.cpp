#include "core/report/supportreport.h"

#include "core/model/evidencecode.h"
#include "tests/support/samples/journalsamples.h"

#include <QFile>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

/// A report from a real journal and a real log.
class SupportReportTest final : public QObject, private samples::JournalFixture {
    Q_OBJECT

private:
    Redactor m_redactor;
    std::map<Removed, int> m_removed;

    [[nodiscard]] QString report(const JournalResult<ReportFacts> &facts)
    {
        ReportSources sources;
        sources.program = u"tillside-cli 0.1.0"_s;
        sources.now = QDateTime(QDate(2026, 12, 1), QTime(10, 0), Qt::UTC);
        sources.settings.tillName = u"Till of Zoe"_s;
        sources.settings.shopName = u"Mill Street Bakery"_s;
        if (facts)
            sources.facts = facts.value();
        else
            sources.whyNoFacts = nameOf(facts.error());
        sources.logFile = m_folder->filePath(u"tillside.log"_s);
        Cleansing cleansing(m_redactor);
        const QString text = supportReport(sources, cleansing);
        m_removed = cleansing.counts();
        return text;
    }

    void log(const QByteArray &lines)
    {
        QFile file(m_folder->filePath(u"tillside.log"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(lines);
    }

    /// A payment with everything that support must not see.
    PaymentRecord personal()
    {
        PaymentRecord payment = samples::payment(m_terminal.id);
        payment.reference = Reference::parse(u"Mrs-Miller"_s).value();
        payment
            = m_journal->record(payment, samples::evidence(nameOf(EvidenceCode::Recorded))).value();
        payment.state = PaymentState::Unanswered;
        payment.card = u"541333XXXXXX0010"_s;
        payment.merchantReceipt = "SECRET RECEIPT";
        payment.settled = Settlement{SettledAs::Charged, u"308373"_s, u"Ann: saw it"_s,
                                     payment.startedAt.addSecs(60)};
        Evidence byHand = samples::evidence(nameOf(EvidenceCode::SettledCharged));
        byHand.detail = Words{u"308373 Ann: saw it"_s};
        return m_journal->update(payment, {byHand}).value();
    }

private slots:
    void init()
    {
        QVERIFY(renew());
        log("");
    }

    void itSaysWhatSupportNeeds()
    {
        const PaymentRecord payment = personal();
        log("2026-12-01T09:59:00.000Z info tillside.net: no answer from 192.168.1.40\n");
        const QString text = report(readReportFacts(*m_journal));
        for (const QString &needed :
             {u"tillside-cli 0.1.0"_s, QString::fromLatin1(qVersion()), payment.id.text(),
              u"  state: unanswered"_s, u"settled-charged"_s, m_terminal.name, m_terminal.host,
              m_terminal.serial.text(), u"payments to check: 0"_s, u"no answer from 192.168.1.40"_s,
              u"== removed from this report =="_s})
            QVERIFY2(text.contains(needed), qPrintable(needed + u" is not in\n"_s + text));
    }

    void itHasNothingPersonalOrSecret()
    {
        personal();
        const Secret token(QByteArray("tok-9f86d081"));
        m_redactor.add(token);
        log("a token tok-9f86d081 in the log of Till of Zoe, for Mrs-Miller\n"
            "card 4111 1111 1111 1111 and Authorization: Bearer abcdefgh\n"
            "pairing code 4711, settled by ann\n");
        const QString text = report(readReportFacts(*m_journal));
        for (const QString &hidden :
             {u"Miller"_s, u"Ann"_s, u"Zoe"_s, u"Bakery"_s, u"tok-9f86d081"_s, u"abcdefgh"_s,
              u"4111"_s, u"541333"_s, u"0010"_s, u"SECRET RECEIPT"_s, u"saw it"_s})
            QVERIFY2(!text.contains(hidden, Qt::CaseInsensitive),
                     qPrintable(hidden + u" is in\n"_s + text));
        for (const Removed kind : kRemoved) {
            QVERIFY2(m_removed.contains(kind), nameOf(kind).data());
            QVERIFY(text.contains(nameOf(kind) + u": "_s + QString::number(m_removed.at(kind))));
        }
    }

    void onlyTheNewestPaymentsAndLinesAreInIt()
    {
        std::vector<PaymentId> made;
        for (int at = 0; at < ReportFacts::kPayments + 1; ++at)
            made.push_back(recorded().id);
        QByteArray lines;
        for (int at = 0; at < 300; ++at)
            lines += "line-" + QByteArray::number(at) + "-end\n";
        log(lines);
        const QString text = report(readReportFacts(*m_journal));
        QVERIFY(!text.contains(made.front().text()));
        QVERIFY(text.contains(made.at(1).text()) && text.contains(made.back().text()));
        QVERIFY(text.contains(u"line-299-end") && text.contains(u"line-100-end"));
        QVERIFY(!text.contains(u"line-99-end"));
    }

    void withoutAJournalItSaysWhy()
    {
        const QString text = report(JournalError::Damaged);
        QVERIFY2(text.contains(u"journal: damaged"), qPrintable(text));
        QVERIFY(text.contains(u"== log =="));
    }

    void aLogThatIsNotThereIsSaid()
    {
        QVERIFY(QFile::remove(m_folder->filePath(u"tillside.log"_s)));
        const QString text = report(readReportFacts(*m_journal));
        QVERIFY2(text.contains(u"== log ==\nlog: No such file"), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(SupportReportTest)
#include "supportreporttest.moc"
