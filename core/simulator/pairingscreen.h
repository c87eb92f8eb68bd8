#pragma once

#include "core/model/terminalterms.h"

#include <QByteArray>
#include <QString>

namespace tillside {
struct HttpRequest;
}

namespace tillside::sim {

/// The terminal's pairing: shows a code while it is open and gives out the one valid token.
class PairingScreen {
public:
    /// \a token is valid from the start; an empty one is drawn at random. A pairing gives out a new
    /// one, or with \a keepsToken the same.
    PairingScreen(QString code, QByteArray token, AuthForm form, bool keepsToken);

    void setOpen(bool open) { m_isOpen = open; }
    [[nodiscard]] const QByteArray &token() const { return m_token; }

    /// Gives out the token, a new one as a rule, which makes the one before invalid, if \a request
    /// has the code on the screen.
    [[nodiscard]] bool pair(const HttpRequest &request);
    /// Whether \a request carries the token in the one form that is taken.
    [[nodiscard]] bool admits(const HttpRequest &request) const;

private:
    QString m_code;
    QByteArray m_token;
    AuthForm m_form;
    bool m_keepsToken;
    bool m_isOpen = true;
};

} // namespace tillside::sim
