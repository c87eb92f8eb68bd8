#pragma once

#include "core/report/cleansing.h"
#include "core/report/reportfacts.h"
#include "core/settings/tillsettings.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace tillside {

/// What a report is made from. The journal's part is missing if the journal cannot be read.
struct ReportSources {
    QString program; ///< "tillside-cli 0.1.0".
    QDateTime now;
    TillSettings settings;
    std::optional<ReportFacts> facts;
    QString whyNoFacts; ///< The name of the JournalError in their place.
    QString logFile;
};

/// A text for support: versions, settings, terminals, the newest payments with their evidence, and
/// the end of the log. It is in English in every language, because support reads it, and has
/// neither tokens nor codes, cards, references, receipts or names. Its last part says what was
/// removed; see Cleansing.
[[nodiscard]] QString supportReport(const ReportSources &sources, Cleansing &cleansing);

} // namespace tillside
