#pragma once

#include "core/base/terms.h"

#include <QByteArray>
#include <QString>

namespace tillside::sim {

struct Request;

/// The terminal's pairing: shows a code while it is open and gives out the one valid token.
class PairingScreen {
public:
    /// \a token is valid from the start; an empty one is drawn at random.
    PairingScreen(QString code, QByteArray token, AuthForm form);

    void setOpen(bool open) { m_open = open; }
    [[nodiscard]] const QByteArray &token() const { return m_token; }

    /// A new token, which makes the one before invalid, if \a request has the code on the screen.
    [[nodiscard]] bool pair(const Request &request);
    /// Whether \a request carries the token in the one form that is taken.
    [[nodiscard]] bool admits(const Request &request) const;

private:
    QString m_code;
    QByteArray m_token;
    AuthForm m_form;
    bool m_open = true;
};

} // namespace tillside::sim
