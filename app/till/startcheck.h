#pragma once

#include "app/application.h"

#include <QObject>
#include <QThreadPool>

namespace tillside::program {

/// Finds out which parts of the till do not work on this computer, while the window is already in
/// use.
class StartCheck final : public QObject {
    Q_OBJECT

public:
    /// \a till outlives it.
    StartCheck(Application &till, TokenPlace tokens);

    /// Checks that TLS is available and that a keychain answers. The journal is checked elsewhere.
    void start();

signals:
    /// Something does not work. \a sentence says what, and what to do.
    void found(const QString &sentence);

private:
    void checkTls();
    void checkKeychain();

    Application &m_till;
    TokenPlace m_tokens;
    /// Its destructor waits for a check still running, which needs the QApplication.
    QThreadPool m_threads;
};

} // namespace tillside::program
