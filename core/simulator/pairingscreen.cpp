#include "core/simulator/pairingscreen.h"

#include "core/server/httprequest.h"

#include <QRandomGenerator>

#include <utility>

namespace tillside::sim {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kTokenSize = 16;

QByteArray drawToken()
{
    QByteArray token(kTokenSize, '0');
    for (char &digit : token)
        digit = static_cast<char>('0' + QRandomGenerator::system()->bounded(10));
    return token;
}

} // namespace

PairingScreen::PairingScreen(QString code, QByteArray token, AuthForm form, bool keepsToken)
    : m_code(std::move(code))
    , m_token(token.isEmpty() ? drawToken() : std::move(token))
    , m_form(form)
    , m_keepsToken(keepsToken)
{ }

bool PairingScreen::pair(const HttpRequest &request)
{
    if (!m_isOpen || request.parameter(u"pairingCode"_s) != m_code)
        return false;
    if (!m_keepsToken)
        m_token = drawToken();
    return true;
}

bool PairingScreen::admits(const HttpRequest &request) const
{
    const QByteArray shown = request.headers.value("authorization");
    switch (m_form) {
    case AuthForm::Raw: return shown == m_token;
    case AuthForm::Bearer: return shown == "Bearer " + m_token;
    }
    Q_UNREACHABLE();
}

} // namespace tillside::sim
