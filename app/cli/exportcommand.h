#pragma once

#include "app/cli/filteroptions.h"
#include "core/journal/paymentexport.h"

#include <memory>

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
    void step();
    void onStep(const Result<bool, ExportFailure> &step);

    ExportOrder m_order;
    std::shared_ptr<PaymentExport> m_export; ///< Used by the journal's thread during a step.
};

[[nodiscard]] Verb exportVerb();

/// What to export, or the sentence that refuses the command line.
[[nodiscard]] Result<ExportOrder, QString> readExport(const TypedLine &typed);

} // namespace tillside::cli
