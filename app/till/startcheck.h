#pragma once

#include "app/application.h"

#include <QObject>

namespace tillside::program {

/// Finds out what of the till does not work on this computer, without holding anything up: the
/// window is there already.
class StartCheck final : public QObject {
    Q_OBJECT

public:
    /// \a till outlives it.
    StartCheck(Application &till, TokenPlace tokens);

    /// Whether there is TLS, and a keychain that answers; what the journal says is known elsewhere.
    void start();

signals:
    /// Something does not work: what, and what to do.
    void found(const QString &sentence);

private:
    void checkTls();
    void checkKeychain();

    Application &m_till;
    TokenPlace m_tokens;
};

} // namespace tillside::program
