#pragma once

#include "core/model/evidencedetail.h"

#include <QString>

#include <vector>

namespace samples {

/// A line of evidence as stored by the versions before typed details.
struct StoredLine {
    tillside::EvidenceCode code;
    QString text; ///< The stored text, literally.
    tillside::EvidenceDetail detail; ///< The meaning of the text.
};

/// Every code with each form of text that those versions stored with it.
[[nodiscard]] std::vector<StoredLine> storedLines();

} // namespace samples
