#include "tests/cli/clitill.h"

#include "core/vault/credential.h"
#include "core/vault/keychainvault.h"
#include "tests/cli/terminalprocess.h"
#include "tests/support/samples/journalsamples.h"
#include "tests/support/system/keyring.h"

namespace tillside {

using namespace Qt::StringLiterals;

CliTill::CliTill() = default;

QString CliTill::folder() const
{
    return m_parent.filePath(u"till"_s);
}

bool CliTill::copyFrom(const CliTill &other) const
{
    return QProcess::execute(u"cp"_s, {u"-a"_s, other.folder(), folder()}) == 0
        && run({u"accept-journal"_s, u"--by"_s, u"Ann"_s}).code == 0;
}

bool CliTill::moveTerminal(quint16 port) const
{
    const auto journal = samples::openJournal(folder());
    if (!journal)
        return false;
    TerminalRecord record = journal->terminals().value().at(0);
    record.port = port;
    return bool(journal->saveTerminal(record));
}

CliRun CliTill::run(const QStringList &arguments, const QByteArray &input) const
{
    return start(arguments, input)->wait();
}

std::unique_ptr<CliProcess> CliTill::start(const QStringList &arguments, const QByteArray &input,
                                           const QProcessEnvironment &environment) const
{
    return std::make_unique<CliProcess>(
        QStringList{u"--data-dir"_s, folder(), u"--json"_s} + arguments, input, environment);
}

QStringList CliTill::pairing(const TerminalProcess &terminal, const QString &name)
{
    return {u"pair"_s,
            u"--address"_s,
            terminal.address(),
            u"--tid"_s,
            terminal.serial(),
            u"--name"_s,
            name,
            u"--dialect"_s,
            terminal.dialect(),
            u"--fingerprint"_s,
            terminal.fingerprint()};
}

QByteArray CliTill::typedCode()
{
    return QByteArray(TerminalProcess::kCode) + '\n';
}

CliRun CliTill::pair(const TerminalProcess &terminal, const QString &name,
                     const QStringList &more) const
{
    return run(pairing(terminal, name) + more, typedCode());
}

CliRun CliTill::charge(const QString &amount, const QStringList &more) const
{
    return run(QStringList{u"charge"_s, u"--amount"_s, amount} + more);
}

QJsonArray CliTill::list() const
{
    return run({u"list"_s}).array();
}

QJsonObject CliTill::show(const QString &id) const
{
    return run({u"show"_s, id}).object();
}

QByteArray CliTill::token() const
{
    const QString id = run({u"terminals"_s}).array().at(0)["id"_L1].toString();
    KeychainVault vault;
    const auto entry = answerOf<VaultResult<Secret>>(
        vault.read(TerminalId::parse(id).value_or(TerminalId())), VaultError::NoAnswer);
    const auto credential = entry ? fromEntry(entry.value()) : std::nullopt;
    return credential ? credential->token.reveal().toByteArray() : QByteArray();
}

QStringList evidenceOf(const QJsonObject &payment)
{
    QStringList codes;
    const QJsonArray lines = payment.value("evidence"_L1).toArray();
    for (const QJsonValue &line : lines)
        codes << line["code"_L1].toString();
    return codes;
}

} // namespace tillside
