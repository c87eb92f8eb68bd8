#pragma once

#include "app/cli/filteroptions.h"
#include "core/control/exportcontroller.h"

#include <optional>

namespace tillside::cli {

/// What to export, and where to.
struct ExportOrder {
    FilterOrder filter;
    ExportFormat format = ExportFormat::Csv;
    QString file;
};

/// `export`: writes the payments of a filter into a file.
class ExportCommand final : public FilteredCommand {
    Q_OBJECT

public:
    ExportCommand(Application &till, const Console &console, ExportOrder order);
    void start() override;

private:
    void onChanged();
    void onDone();

    ExportOrder m_order;
    std::optional<ExportController> m_export;
};

[[nodiscard]] Verb exportVerb();

/// What to export, or the sentence that refuses the command line.
[[nodiscard]] Result<ExportOrder, QString> readExport(const TypedLine &typed);

} // namespace tillside::cli
