#pragma once

#include "core/payment/backgroundcheck.h"

namespace tillside {

/// Holds a BackgroundCheck during its own lifetime. The BackgroundCheck must outlive it.
class BackgroundCheckHold final {
public:
    explicit BackgroundCheckHold(BackgroundCheck &backgroundCheck)
        : m_backgroundCheck(backgroundCheck)
    {
        m_backgroundCheck.hold();
    }
    ~BackgroundCheckHold() { m_backgroundCheck.release(); }
    Q_DISABLE_COPY_MOVE(BackgroundCheckHold)

private:
    BackgroundCheck &m_backgroundCheck;
};

} // namespace tillside
