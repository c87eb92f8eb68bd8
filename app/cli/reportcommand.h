#pragma once

#include "app/cli/command.h"
#include "app/cli/verb.h"
#include "core/report/supportreport.h"

namespace tillside::cli {

/// What a person wants of a report.
struct ReportWish {
    QString file; ///< The file to write; empty for standard output.
};

/// `report`: a text for support, without anything secret or personal. It needs no journal: why that
/// cannot be opened is what support wants to know.
class ReportCommand final : public Command {
    Q_OBJECT

public:
    ReportCommand(Application &till, const Console &console, ReportWish wish);
    void start() override;
    [[nodiscard]] bool tellsOfCopy() const override { return true; }

private:
    void make(const JournalResult<ReportFacts> &facts);
    void write(const QString &report, const QJsonObject &removed);

    ReportWish m_wish;
};

[[nodiscard]] Verb reportVerb();
[[nodiscard]] Result<ReportWish, QString> readReportWish(const TypedLine &typed);

} // namespace tillside::cli
