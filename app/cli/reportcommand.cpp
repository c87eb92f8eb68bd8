#include "app/cli/reportcommand.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonObject>
#include <QSaveFile>

#include <utility>

namespace tillside::cli {

using namespace Qt::StringLiterals;

namespace {

bool writeWhole(const QString &path, const QString &text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const QByteArray bytes = text.toUtf8();
    return file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

ReportCommand::ReportCommand(Application &till, const Console &console, ReportWish wish)
    : Command(till, console)
    , m_wish(std::move(wish))
{ }

void ReportCommand::start()
{
    const auto reading
        = till().journal().run([](const Journal &journal) -> JournalResult<ReportFacts> {
              return readReportFacts(journal);
          });
    whenFinished(reading, this, [this](const JournalResult<ReportFacts> &facts) { make(facts); });
}

void ReportCommand::make(const JournalResult<ReportFacts> &facts)
{
    ReportSources sources{.program = QCoreApplication::applicationName() + u' '
                              + QCoreApplication::applicationVersion(),
                          .now = till().clock().now(),
                          .settings = till().settings().current(),
                          .facts = {},
                          .whyNoFacts = {},
                          .logFile = till().folder().logFile()};
    if (facts)
        sources.facts = facts.value();
    else
        sources.whyNoFacts = nameOf(facts.error());
    Cleansing cleansing(till().redactor());
    const QString report = supportReport(sources, cleansing);
    QJsonObject removed;
    for (const auto &[kind, count] : cleansing.counts())
        removed.insert(nameOf(kind), count);
    write(report, removed);
}

void ReportCommand::write(const QString &report, const QJsonObject &removed)
{
    if (m_wish.file.isEmpty()) {
        console().print(QJsonObject{{"report"_L1, report}, {"removed"_L1, removed}});
        console().print(report);
        return finish(ExitCode::Done);
    }
    if (!writeWhole(m_wish.file, report)) {
        //: %1 is the path of a file.
        return fail(ExitCode::Usage, "cannot-write"_L1,
                    tr("%1 cannot be written. Nothing was changed there.").arg(m_wish.file));
    }
    console().print(QJsonObject{{"file"_L1, m_wish.file}, {"removed"_L1, removed}});
    //: %1 is the path of a file.
    console().print(tr("Report written to %1. Read it before you send it: tokens, cards, names, "
                       "references and receipts were removed.")
                        .arg(m_wish.file));
    finish(ExitCode::Done);
}

Verb reportVerb()
{
    return {.name = "report"_L1,
            //: Help of the command "report".
            .summary = ReportCommand::tr("Show a report for support, without secrets and names."),
            .options = {{.name = "out"_L1,
                         //: Help of the option --out of the command "report".
                         .help = ReportCommand::tr("Write it into this file instead."),
                         .value = "file"_L1}},
            .example = u"tillside-cli report --out report.txt"_s,
            .read = [](const TypedLine &typed) {
                return commandFor<ReportCommand>(readReportWish(typed));
            }};
}

Result<ReportWish, QString> readReportWish(const TypedLine &typed)
{
    const QString file = typed.value("out"_L1);
    if (typed.has("out"_L1) && file.isEmpty())
        return typed.refusalOf("out"_L1);
    return ReportWish{.file = file.isEmpty() ? QString()
                                             : QDir::cleanPath(QFileInfo(file).absoluteFilePath())};
}

} // namespace tillside::cli
