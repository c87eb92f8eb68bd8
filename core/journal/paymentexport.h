#pragma once

#include "core/journal/journal.h"
#include "core/journal/paymentcells.h"

#include <QHash>
#include <QSaveFile>
#include <QString>

#include <memory>
#include <optional>

namespace tillside {

enum class ExportFormat {
    Csv, ///< RFC 4180, with a first line of names.
    JsonLines, ///< An object in each line.
};
inline constexpr std::array kExportFormats{ExportFormat::Csv, ExportFormat::JsonLines};
[[nodiscard]] QLatin1StringView nameOf(ExportFormat format);

/// Why an export ended without a file.
struct ExportFailure {
    std::optional<JournalError> journal; ///< The journal cannot be read; otherwise the file is why.
};

/// Writes the payments that fit a filter into a file, the newest first, some at each step, so that
/// the journal can take a payment in between: what is written is the journal as it was at the first
/// step. It holds no more than the payments of one step.
///
/// The file appears with the last step: until then, and if it is destroyed before, a file of that
/// name stays as it is.
class PaymentExport {
public:
    PaymentExport(const QString &path, ExportFormat format, PaymentFilter filter);

    /// Writes the next payments. True while there are more; the file is there after a false.
    [[nodiscard]] Result<bool, ExportFailure> step(const Journal &journal);
    /// See PaymentSearch::isTooWide(); known after the first step.
    [[nodiscard]] bool isTooWide() const { return m_isTooWide; }
    /// How many payments have been written.
    [[nodiscard]] qint64 written() const { return m_written; }

private:
    [[nodiscard]] JournalResult<Done> begin(const Journal &journal);
    [[nodiscard]] bool write(const PaymentCells &cells);
    [[nodiscard]] JournalResult<Done> writePage(const Journal &journal, const PaymentPage &page);
    [[nodiscard]] JournalResult<QString> terminalName(const Journal &journal, const TerminalId &id);

    std::unique_ptr<Journal> m_journal; ///< As it was at the first step; null before and at last.
    QSaveFile m_file;
    ExportFormat m_format;
    PaymentFilter m_filter;
    std::optional<PagePlace> m_place;
    QHash<QString, QString> m_terminals; ///< Names by id.
    qint64 m_written = 0;
    bool m_isWritable = true;
    bool m_isTooWide = false;
};

} // namespace tillside
