#include "app/cli/exportcommand.h"

#include "core/base/named.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace tillside::cli {

using namespace Qt::StringLiterals;

ExportCommand::ExportCommand(Application &till, const Console &console, ExportOrder order)
    : FilteredCommand(till, console, order.filter)
    , m_order(std::move(order))
{ }

void ExportCommand::start()
{
    withFilter([this](const PaymentFilter &filter) {
        m_export.emplace(till().journal());
        connect(&*m_export, &ExportController::changed, this, &ExportCommand::onChanged);
        m_export->start(m_order.file, m_order.format, filter);
    });
}

void ExportCommand::onChanged()
{
    using State = ExportController::State;
    if (m_export->state() == State::Done)
        return onDone();
    if (m_export->state() != State::Failed)
        return;
    if (const auto error = m_export->failure().journal)
        return fail(*error);
    //: %1 is the path of a file.
    fail(ExitCode::Usage, "cannot-write"_L1,
         tr("%1 cannot be written. Nothing was changed there.").arg(m_order.file));
}

void ExportCommand::onDone()
{
    const qint64 written = m_export->written();
    console().print(QJsonObject{{"file"_L1, m_order.file}, {"payments"_L1, written}});
    //: %1 is a number of payments, %2 the path of a file.
    console().print(
        tr("Payments written: %1, to %2.").arg(console().locale().toString(written), m_order.file));
    if (m_export->isTooWide())
        sayTooWide();
    finish(ExitCode::Done);
}

Verb exportVerb()
{
    std::vector<VerbOption> options = filterOptions();
    options.push_back({.name = "format"_L1,
                       //: Help of the option --format of the command "export".
                       .help = ExportCommand::tr("A table for a spreadsheet, or lines of JSON."),
                       .choices = wordsFor(kExportFormats),
                       .preset = "csv"_L1});
    options.push_back({.name = "out"_L1,
                       //: Help of the option --out of the command "export".
                       .help = ExportCommand::tr("The file to write; one that exists is replaced."),
                       .value = "file"_L1});
    return {.name = "export"_L1,
            //: Help of the command "export".
            .summary = ExportCommand::tr("Write payments into a file for other programs."),
            .options = options,
            .example = u"tillside-cli export --from 2026-03-01 --out march.csv"_s,
            .read
            = [](const TypedLine &typed) { return commandFor<ExportCommand>(readExport(typed)); }};
}

Result<ExportOrder, QString> readExport(const TypedLine &typed)
{
    const auto filter = readFilter(typed);
    if (!filter)
        return filter.error();
    const QString file = typed.value("out"_L1);
    const auto format = named(kExportFormats, typed.value("format"_L1));
    if (file.isEmpty())
        return typed.refusalOf("out"_L1);
    if (!format)
        return typed.refusalOf("format"_L1);
    return ExportOrder{.filter = filter.value(),
                       .format = *format,
                       .file = QDir::cleanPath(QFileInfo(file).absoluteFilePath())};
}

} // namespace tillside::cli
