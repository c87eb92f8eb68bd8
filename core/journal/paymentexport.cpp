#include "core/journal/paymentexport.h"

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kInAStep = 200;

} // namespace

QLatin1StringView nameOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv: return "csv"_L1;
    case ExportFormat::JsonLines: return "jsonl"_L1;
    }
    Q_UNREACHABLE();
}

PaymentExport::PaymentExport(const QString &path, ExportFormat format, PaymentFilter filter)
    : m_file(path)
    , m_format(format)
    , m_filter(std::move(filter))
{ }

JournalResult<Done> PaymentExport::begin(const Journal &journal)
{
    auto reader = journal.readerOfNow();
    if (!reader)
        return reader.error();
    m_journal = std::move(reader).value();
    const auto isTooWide = m_journal->search().isTooWide(m_filter);
    if (!isTooWide)
        return isTooWide.error();
    m_isTooWide = isTooWide.value();
    return Done{};
}

Result<bool, ExportFailure> PaymentExport::step(const Journal &journal)
{
    if (!m_file.isOpen() && !m_file.open(QIODevice::WriteOnly))
        return ExportFailure();
    const JournalResult<Done> begun = m_journal ? Done{} : begin(journal);
    if (!begun)
        return ExportFailure{.journal = begun.error()};
    if (m_written == 0 && m_format == ExportFormat::Csv)
        m_isWritable = m_file.write(csvHead(cellsOf({}, {}, {}))) > 0;
    const auto page = m_journal->search().page(m_filter, m_place, kInAStep);
    if (!page)
        return ExportFailure{.journal = page.error()};
    const JournalResult<Done> written = writePage(*m_journal, page.value());
    if (!written)
        return ExportFailure{.journal = written.error()};
    if (!m_isWritable)
        return ExportFailure();
    if (page.value().hasMore) {
        m_place = PagePlace::olderThan(page.value().payments.back());
        return true;
    }
    m_journal.reset();
    return m_file.commit() ? Result<bool, ExportFailure>(false) : ExportFailure();
}

JournalResult<Done> PaymentExport::writePage(const Journal &journal, const PaymentPage &page)
{
    for (const ListedPayment &listed : page.payments) {
        const auto payment = journal.payment(listed.id);
        if (!payment)
            return payment.error();
        const auto name = terminalName(journal, listed.terminal);
        if (!name)
            return name.error();
        const bool isTaken
            = payment.value() && write(cellsOf(*payment.value(), listed.standing, name.value()));
        m_isWritable = m_isWritable && isTaken;
        ++m_written;
    }
    return Done{};
}

bool PaymentExport::write(const PaymentCells &cells)
{
    const QByteArray line = m_format == ExportFormat::Csv ? csvLine(cells) : jsonLine(cells);
    return m_file.write(line) == line.size();
}

JournalResult<QString> PaymentExport::terminalName(const Journal &journal, const TerminalId &id)
{
    QString &name = m_terminals[id.text()];
    if (name.isEmpty()) {
        const auto terminal = journal.terminal(id);
        if (!terminal)
            return terminal.error();
        name = terminal.value() ? terminal.value()->name : id.text();
    }
    return name;
}

} // namespace tillside
