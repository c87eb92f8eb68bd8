#pragma once

#include "core/base/secret.h"

#include <QMutex>
#include <QString>

#include <vector>

namespace tillside {

/// Removes from a text what must not be seen: known secrets, anything in a place where a token or a
/// pairing code belongs, and card numbers. This is the last safeguard behind the rule that no code
/// logs such things: the log and the report pass all their text through it.
///
/// Thread-safe.
class Redactor {
public:
    /// From now on removes \a secret wherever it occurs. A secret of fewer than four bytes is
    /// ignored, because it would match everywhere.
    void add(const Secret &secret);

    [[nodiscard]] QString redacted(const QString &text) const;

private:
    mutable QMutex m_mutex;
    std::vector<Secret> m_secrets;
};

} // namespace tillside
