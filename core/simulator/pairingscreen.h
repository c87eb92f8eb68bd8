#pragma once

#include "core/model/terminalterms.h"

#include <QByteArray>
#include <QString>

namespace tillside {
struct HttpRequest;
}

namespace tillside::sim {

/// The terminal's pairing screen: it shows a code while it is open, and gives out the one valid
/// token.
class PairingScreen {
public:
    /// \a token is valid from the start; if it is empty, one is drawn at random. Each pairing gives
    /// out a new token, or the same one with \a keepsToken.
    PairingScreen(QString code, QByteArray token, AuthForm form, bool keepsToken);

    void setOpen(bool open) { m_isOpen = open; }
    [[nodiscard]] const QByteArray &token() const { return m_token; }

    /// Whether \a request has the code on the open screen. If so, token() is the token to give out:
    /// a new one, which makes the previous one invalid, unless the screen keeps its token.
    [[nodiscard]] bool pair(const HttpRequest &request);
    /// Whether \a request carries the token in the one accepted form.
    [[nodiscard]] bool admits(const HttpRequest &request) const;

private:
    QString m_code;
    QByteArray m_token;
    AuthForm m_form;
    bool m_keepsToken;
    bool m_isOpen = true;
};

} // namespace tillside::sim
