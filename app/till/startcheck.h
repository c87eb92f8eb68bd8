#pragma once

#include "app/application.h"

#include <QObject>
#include <QThreadPool>

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
    /// Its end waits for a check that is still going on: that needs the QApplication.
    QThreadPool m_threads;
};

} // namespace tillside::program
