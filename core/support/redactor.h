#pragma once

#include "core/base/secret.h"

#include <QMutex>
#include <QString>

#include <vector>

namespace tillside {

/// Takes out of a text what must not be seen: known secrets, whatever stands where a token or a
/// pairing code would, and card numbers. The last net under the rule that nobody hands such things
/// to a log; the log and the report pass all they write through it.
///
/// Safe to use from several threads.
class Redactor {
public:
    /// From now on \a secret is taken out wherever it stands. Fewer than four bytes are not looked
    /// for: they would be found everywhere.
    void add(const Secret &secret);

    [[nodiscard]] QString redacted(const QString &text) const;

private:
    mutable QMutex m_mutex;
    std::vector<Secret> m_secrets;
};

} // namespace tillside
