#include "app/application.h"

#include "app/redactingvault.h"
#include "core/base/log.h"
#include "core/vault/memoryvault.h"

#include <QDir>

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<TokenVault> makeVault(TokenPlace place)
{
    switch (place) {
    case TokenPlace::Keychain: return makeSystemVault();
    case TokenPlace::Memory: return std::make_unique<MemoryVault>();
    }
    Q_UNREACHABLE();
}

QFuture<JournalResult<Done>> closed()
{
    return QtFuture::makeReadyFuture(JournalResult<Done>(JournalError::CannotOpen));
}

} // namespace

Application::Application(DataFolder folder, QtMsgType leastLogged, TokenPlace tokens,
                         bool opensJournal)
    : m_folder(std::move(folder))
    , m_tokens(tokens)
    , m_log(m_folder.logFile(), m_redactor, leastLogged)
    , m_journalOpening(opensJournal ? m_journal.open(m_folder.path()) : closed())
    , m_vault(std::make_unique<RedactingVault>(makeVault(tokens), m_redactor))
    , m_chain(m_journal, *m_vault, m_folder.path())
    , m_terminals(*m_vault, Deadlines())
{
    for (const QString &file : rescueFiles())
        qCWarning(lcApp) << "payments that the journal could not take are in" << file;
}

PaymentContext Application::payments()
{
    return {.journal = m_journal,
            .terminals = m_terminals,
            .clock = m_clock,
            .lockFolder = m_folder.path(),
            .intervals = {},
            // What is kept in memory is gone at the next start, unlike the journal.
            .chain = m_tokens == TokenPlace::Keychain ? &m_chain : nullptr};
}

PairingContext Application::pairings()
{
    return {.journal = m_journal,
            .vault = *m_vault,
            .clock = m_clock,
            .lockFolder = m_folder.path(),
            .deadlines = {}};
}

SettingsStore &Application::settings()
{
    if (!m_settings)
        m_settings
            = std::make_unique<SettingsStore>(QDir(m_folder.path()).filePath(u"settings.ini"_s));
    return *m_settings;
}

} // namespace tillside
