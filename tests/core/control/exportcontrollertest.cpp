#include "core/control/exportcontroller.h"
#include "tests/support/samples/journalsamples.h"
#include "tests/support/system/patience.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPayments = 700; // More than one step writes.

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// An export is a whole file or none.
class ExportControllerTest final : public QObject, private samples::JournalFixture {
    Q_OBJECT

private:
    using State = ExportController::State;

    std::unique_ptr<JournalThread> m_thread;
    QTemporaryDir m_out;

    [[nodiscard]] QString path(const QString &name) const { return m_out.filePath(name); }

private slots:
    void init()
    {
        QVERIFY(renew());
        for (int at = 0; at < kPayments; ++at)
            recorded();
        m_thread = std::make_unique<JournalThread>();
        QVERIFY(m_thread->open(m_folder->path()).result());
    }
    void cleanup() { m_thread.reset(); }

    void everyPaymentIsWritten()
    {
        ExportController exports(*m_thread);
        exports.start(path(u"all.csv"_s), ExportFormat::Csv, {});
        QCOMPARE(exports.state(), State::Writing);
        QTRY_COMPARE(exports.state(), State::Done);
        QCOMPARE(exports.written(), kPayments);
        QCOMPARE(contentOf(path(u"all.csv"_s)).count('\n'), kPayments + 1);
        exports.start(path(u"all.jsonl"_s), ExportFormat::JsonLines, {});
        QTRY_COMPARE(exports.state(), State::Done);
        const QList<QByteArray> lines = contentOf(path(u"all.jsonl"_s)).trimmed().split('\n');
        QCOMPARE(lines.size(), kPayments);
        for (const QByteArray &line : lines)
            QVERIFY(QJsonDocument::fromJson(line).isObject());
    }

    void aCancelledExportLeavesNothingAndAnOlderFile()
    {
        const QTemporaryDir folder; // For nothing else.
        const QString old = folder.filePath(u"old.csv"_s);
        QFile file(old);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("yesterday") > 0);
        file.close();
        ExportController exports(*m_thread);
        connect(&exports, &ExportController::changed, this, [&exports] {
            if (exports.written() > 0)
                exports.cancel(); // After the first of four steps.
        });
        exports.start(old, ExportFormat::Csv, {});
        QTRY_COMPARE(exports.state(), State::Cancelled);
        QVERIFY(exports.written() > 0 && exports.written() < kPayments);
        m_thread.reset(); // What was under way is over.
        QCOMPARE(contentOf(old), QByteArray("yesterday"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"old.csv"_s});
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        ExportController exports(*m_thread);
        exports.start(path(u"nowhere/all.csv"_s), ExportFormat::Csv, {});
        QTRY_COMPARE(exports.state(), State::Failed);
        QVERIFY(!exports.failure().journal);
        exports.dismiss();
        QCOMPARE(exports.state(), State::Idle);
    }
};

QTEST_GUILESS_MAIN(ExportControllerTest)
#include "exportcontrollertest.moc"
