#include "app/application.h"

#include "app/redactingvault.h"
#include "core/vault/keychainvault.h"

#include <utility>

namespace tillside {

Application::Application(DataFolder folder, QtMsgType leastLogged)
    : m_folder(std::move(folder))
    , m_log(m_folder.logFile(), m_redactor, leastLogged)
    , m_journalOpening(m_journal.open(m_folder.path()))
    , m_vault(std::make_unique<RedactingVault>(std::make_unique<KeychainVault>(), m_redactor))
    , m_terminals(*m_vault, Deadlines())
{ }

PaymentContext Application::payments()
{
    return {.journal = m_journal,
            .terminals = m_terminals,
            .clock = m_clock,
            .lockFolder = m_folder.path(),
            .intervals = {}};
}

PairingContext Application::pairings()
{
    return {.journal = m_journal,
            .vault = *m_vault,
            .clock = m_clock,
            .lockFolder = m_folder.path(),
            .deadlines = {}};
}

} // namespace tillside
