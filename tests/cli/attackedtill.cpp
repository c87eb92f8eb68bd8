#include "tests/cli/attackedtill.h"

#include "core/server/identityfile.h"

namespace tillside {

using namespace Qt::StringLiterals;

AttackedTill::AttackedTill(const QStringList &options)
    : m_terminal(options)
{
    if (m_till.pair(m_terminal).code != 0)
        qFatal("the till cannot be paired");
    m_ordinaryKiB = m_till.charge(u"1.00"_s).peakKiB;
}

std::unique_ptr<CliTill> AttackedTill::at(quint16 port, const CliTill &till)
{
    auto copy = std::make_unique<CliTill>();
    if (!copy->copyFrom(till) || !copy->moveTerminal(port))
        qFatal("the till cannot be copied");
    return copy;
}

Identity AttackedTill::identity() const
{
    return identityFrom(m_terminal.identityFile()).value();
}

bool AttackedTill::isModest(const CliRun &run) const
{
    constexpr qint64 kMost = 64LL * 1024;
    const qint64 more = run.peakKiB - m_ordinaryKiB;
    qInfo("exit %d after %lld ms, %lld KiB more than an ordinary run", run.code,
          qint64(run.took.count()), more);
    return m_ordinaryKiB > 0 && run.peakKiB > 0 && more < kMost;
}

bool AttackedTill::charges(const CliTill &till) const
{
    if (!till.moveTerminal(m_terminal.port()))
        return false;
    const CliRun charged = till.charge(u"10.00"_s);
    return charged.code == 0 && m_terminal.charges(charged.text(u"reference"_s)) == 1;
}

} // namespace tillside
