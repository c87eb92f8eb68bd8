#include "core/vault/tokenvault.h"

namespace tillside {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(VaultError error)
{
    switch (error) {
    case VaultError::NoService: return "no-service"_L1;
    case VaultError::NotFound: return "not-found"_L1;
    case VaultError::Refused: return "refused"_L1;
    case VaultError::PairedElsewhere: return "paired-elsewhere"_L1;
    case VaultError::NoAnswer: return "no-answer"_L1;
    case VaultError::Failed: return "failed"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace tillside
