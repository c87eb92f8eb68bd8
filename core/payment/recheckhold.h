#pragma once

#include "core/payment/recheck.h"

namespace tillside {

/// Holds a Recheck for as long as it lives, which the Recheck must outlive.
class RecheckHold final {
public:
    explicit RecheckHold(Recheck &recheck)
        : m_recheck(recheck)
    {
        m_recheck.hold();
    }
    ~RecheckHold() { m_recheck.release(); }
    Q_DISABLE_COPY_MOVE(RecheckHold)

private:
    Recheck &m_recheck;
};

} // namespace tillside
