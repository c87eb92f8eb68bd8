#pragma once

#include "core/model/evidencedetail.h"

#include <QString>

#include <vector>

namespace samples {

/// A line of evidence as it stands in the journals of the versions before typed details.
struct StoredLine {
    tillside::EvidenceCode code;
    QString text; ///< Literally.
    tillside::EvidenceDetail detail; ///< What the text means.
};

/// Every code, with each form of text that those versions wrote beside it.
[[nodiscard]] std::vector<StoredLine> storedLines();

} // namespace samples
