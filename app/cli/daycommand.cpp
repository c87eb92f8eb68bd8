#include "app/cli/daycommand.h"

#include "app/cli/dayprint.h"
#include "app/cli/typedday.h"
#include "core/base/named.h"
#include "ui/receipt/receiptpdf.h"
#include "ui/text/daysheettext.h"
#include "ui/text/daytext.h"
#include "ui/text/texts.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <utility>

namespace tillside::cli {

using namespace Qt::StringLiterals;

namespace {

/// The code for a day: a script must see that something in it is not known.
ExitCode codeFor(bool isInDoubt, const std::vector<TerminalReport> &reports)
{
    const bool isZNotKnown = std::any_of(reports.begin(), reports.end(),
                                         [](const auto &report) { return report.isZNotKnown(); });
    return isInDoubt || isZNotKnown ? ExitCode::NotKnown : ExitCode::Done;
}

ExitCode codeOf(CloseRefusal refusal)
{
    switch (refusal) {
    case CloseRefusal::NoName: return ExitCode::Usage;
    case CloseRefusal::TerminalInUse: return ExitCode::Busy;
    case CloseRefusal::NothingToClose:
    case CloseRefusal::ClosedMeanwhile:
    case CloseRefusal::NeedsSupervisor:
    case CloseRefusal::ChangedMeanwhile: return ExitCode::NotPermitted;
    }
    Q_UNREACHABLE();
}

} // namespace

DayCommand::DayCommand(Application &till, const Console &console, DayOrder order)
    : Command(till, console)
    , m_order(std::move(order))
{ }

DayCommand::~DayCommand() = default;

void DayCommand::start()
{
    if (m_order.from || m_order.to)
        readDays();
    else if (m_order.isToClose)
        close();
    else if (m_order.close.withReports)
        readReports();
    else
        readOpen();
}

void DayCommand::stopWaiting()
{
    if (!mustStay())
        Command::stopWaiting();
}

/// Whether a terminal was asked to set its totals to zero, and has not answered yet.
bool DayCommand::mustStay() const
{
    return m_closing && m_closing->isAskingForZ();
}

void DayCommand::readDays()
{
    const QDate today = till().clock().now().toLocalTime().date();
    const QDate to = m_order.to.value_or(today);
    const QDate from = m_order.from.value_or(to);
    journal(
        [from, to](const Journal &journal) {
            return tillside::readDays(journal, from, to, QTimeZone::systemTimeZone());
        },
        [this](const Day &day) { show(day); });
}

void DayCommand::readOpen()
{
    journal([](const Journal &journal) { return readOpenDay(journal); },
            [this](const Day &day) { show(day); });
}

void DayCommand::readReports()
{
    journal([](const Journal &journal) { return journal.terminals(); },
            [this](const std::vector<TerminalRecord> &terminals) { lockForReports(terminals); });
}

void DayCommand::lockForReports(const std::vector<TerminalRecord> &terminals)
{
    std::copy_if(terminals.begin(), terminals.end(), std::back_inserter(m_toAsk), hasReports);
    if (m_toAsk.empty())
        return fail(ExitCode::NotPermitted, "no-reports"_L1,
                    tr("No terminal of this till has a call that gives its totals."));
    m_locks = std::make_unique<TerminalLocks>(till().payments(), m_toAsk);
    connect(m_locks.get(), &TerminalLocks::taken, this, &DayCommand::askNext);
    connect(m_locks.get(), &TerminalLocks::failed, this,
            [this](JournalError error) { fail(error); });
    connect(m_locks.get(), &TerminalLocks::inUse, this, [this](const TerminalRecord &terminal) {
        //: %1 is a terminal's name.
        fail(ExitCode::Busy, "terminal-in-use"_L1,
             tr("%1 is in use. Ask again when its payment has ended.").arg(terminal.name));
    });
}

void DayCommand::askNext()
{
    if (m_toAsk.empty())
        return readOpen();
    const TerminalRecord terminal = m_toAsk.back();
    m_toAsk.pop_back();
    m_question = std::make_unique<ReportQuestion>(till().payments(), terminal, ReportKind::X,
                                                  m_locks->held().at(terminal.id));
    connect(m_question.get(), &ReportQuestion::finished, this, [this] {
        m_reports.push_back(m_question->report());
        m_question.release()->deleteLater(); // It is emitting.
        askNext();
    });
}

void DayCommand::show(const Day &day)
{
    if (m_order.file.isEmpty())
        return print(day);
    journal([day](const Journal &journal) { return sheetOf(journal, day); },
            [this, day](const DaySheet &sheet) {
                if (write(sheet))
                    return print(day);
                //: %1 is the path of a file.
                fail(ExitCode::Usage, "cannot-write"_L1,
                     tr("%1 cannot be written. Nothing was changed there.").arg(m_order.file));
            });
}

void DayCommand::print(const Day &day)
{
    QJsonObject object = toJson(day);
    if (m_order.close.withReports)
        object["reports"_L1] = toJson(m_reports);
    if (!m_order.file.isEmpty())
        object["file"_L1] = m_order.file;
    console().print(object);
    const QStringList lines = toLines(day, console().locale(), till().clock().now())
        + toLines(m_reports, console().locale());
    console().print(lines.join(u'\n'));
    finish(codeFor(!day.inDoubt.empty(), m_reports));
}

bool DayCommand::write(const DaySheet &sheet)
{
    const TillSettings &settings = till().settings().current();
    const texts::SheetOrder order{
        .shop = settings.shopName, .till = settings.tillName, .now = till().clock().now()};
    const QLocale &locale = console().locale();
    return writeReceiptPdf(texts::daySheet(sheet, order, locale), m_order.format,
                           texts::sheetTitle(sheet, order.now, locale), m_order.file);
}

void DayCommand::close()
{
    m_closing = std::make_unique<DayClosing>(till().payments(), m_order.close);
    connect(m_closing.get(), &DayClosing::closed, this, &DayCommand::onClosed);
    connect(m_closing.get(), &DayClosing::refused, this, &DayCommand::onRefused);
}

void DayCommand::onClosed(const ClosedDay &day)
{
    if (m_order.file.isEmpty())
        return printClosed(day, false);
    journal([](const Journal &journal) { return readClosedDays(journal, {}, 1); },
            [this, day](const ClosedDays &closed) {
                printClosed(day, !closed.days.empty() && write(closed.days.front()));
            });
}

/// The day is closed, whether or not its file could be written.
void DayCommand::printClosed(const ClosedDay &day, bool isWritten)
{
    QJsonObject object{{"closed"_L1, toJson(day.close)}};
    object["reports"_L1] = toJson(day.reports);
    const QLocale &locale = console().locale();
    QStringList lines
        = toLines(day.close, locale, till().clock().now()) + toLines(day.reports, locale);
    if (!m_order.file.isEmpty()) {
        object["file"_L1] = isWritten ? QJsonValue(m_order.file) : QJsonValue();
        //: %1 is the path of a file.
        lines += isWritten ? tr("Totals written to %1.").arg(m_order.file)
                           //: %1 is the path of a file.
                           : tr("The day is closed, but %1 cannot be written.").arg(m_order.file);
    }
    console().print(object);
    console().print(lines.join(u'\n'));
    leave(codeFor(false, day.reports));
}

void DayCommand::onRefused(const CloseFailure &failure)
{
    if (failure.journal)
        return fail(*failure.journal);
    fail(codeOf(*failure.refused), nameOf(*failure.refused),
         texts::textOf(failure, console().locale(), till().clock().now()));
}

Result<DayOrder, QString> readDayOrder(const TypedLine &typed)
{
    DayOrder order{.isToClose = typed.has("close"_L1),
                   .close = {.by = typed.value("by"_L1).trimmed(),
                             .supervisor = typed.value("supervisor"_L1).trimmed(),
                             .withReports = typed.has("x"_L1) || typed.has("z"_L1),
                             .withZ = typed.has("z"_L1)}};
    const auto format = named(kReceiptFormats, typed.value("paper"_L1));
    if (!format)
        return typed.refusalOf("paper"_L1);
    order.format = *format;
    const QString file = typed.value("pdf"_L1);
    if (typed.has("pdf"_L1) && file.isEmpty())
        return typed.refusalOf("pdf"_L1);
    if (!file.isEmpty())
        order.file = QDir::cleanPath(QFileInfo(file).absoluteFilePath());
    if (!readDay(typed, "from"_L1, order.from))
        return typed.refusalOf("from"_L1);
    if (!readDay(typed, "to"_L1, order.to) || (order.from && order.to && *order.to < *order.from))
        return typed.refusalOf("to"_L1);
    if (order.close.by.isEmpty())
        order.close.by = order.close.supervisor;
    if (order.isToClose && order.close.by.isEmpty())
        //: The options are typed like this.
        return DayCommand::tr("Say with --by who closes the day.");
    if (order.close.withZ && !order.isToClose)
        //: The options are typed like this.
        return DayCommand::tr("A Z report is made only with --close.");
    const bool isOther = order.isToClose || order.close.withReports;
    if ((order.from || order.to) && isOther)
        //: The options are typed like this.
        return DayCommand::tr("With --from or --to the till only counts: leave out --close, --x "
                              "and --z.");
    return order;
}

Verb dayVerb()
{
    return {.name = "day"_L1,
            //: Help of the command "day".
            .summary = DayCommand::tr("Count the day, compare it with the terminals, close it."),
            .options
            = {{.name = "from"_L1,
                //: Help of an option of the command "day". The day is typed as 2026-03-29.
                .help = DayCommand::tr("Count from this day on instead: 2026-03-29."),
                .value = "day"_L1},
               {.name = "to"_L1,
                //: Help of an option of the command "day". The day is typed as 2026-03-29.
                .help = DayCommand::tr("Count up to this day, or only this day."),
                .value = "day"_L1},
               {.name = "x"_L1,
                //: Help of the option --x of the command "day".
                .help = DayCommand::tr("Read the terminals' own totals too, and compare them.")},
               {.name = "close"_L1,
                //: Help of the option --close of the command "day".
                .help = DayCommand::tr("Close the open day.")},
               {.name = "by"_L1,
                //: Help of an option of the command "day".
                .help = DayCommand::tr("With --close: the name of the person who closes it."),
                .value = "name"_L1},
               {.name = "supervisor"_L1,
                //: Help of an option of the command "day".
                .help = DayCommand::tr("With --close: the name of the supervisor who closes it "
                                       "although payments are not known."),
                .value = "name"_L1},
               {.name = "z"_L1,
                //: Help of the option --z of the command "day".
                .help = DayCommand::tr("With --close: have the terminals set their own totals to "
                                       "zero. This cannot be undone.")},
               {.name = "pdf"_L1,
                //: Help of the option --pdf of the command "day".
                .help = DayCommand::tr("Write the totals into this PDF file too."),
                .value = "file"_L1},
               {.name = "paper"_L1,
                //: Help of the option --paper of the command "day".
                .help = DayCommand::tr("With --pdf: the paper."),
                .choices = wordsFor(kReceiptFormats),
                .preset = "a4"_L1}},
            .example = u"tillside-cli day --close --by Ann"_s,
            .drawsPages = true,
            .read
            = [](const TypedLine &typed) { return commandFor<DayCommand>(readDayOrder(typed)); }};
}

} // namespace tillside::cli
