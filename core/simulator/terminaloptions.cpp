#include "core/simulator/terminaloptions.h"

#include "core/simulator/simulateddialect.h"

namespace tillside::sim {

using namespace Qt::StringLiterals;

IdentityOptions terminalIdentity()
{
    return {.commonName = u"PAX Terminal"_s, .notBefore = {}, .notAfter = {}};
}

TerminalOptions completed(TerminalOptions options)
{
    const SimulatedDialect &dialect = simulatedDialect(options.dialect);
    if (options.basePath.isEmpty())
        options.basePath = dialect.basePath;
    if (!options.auth)
        options.auth = dialect.authForm;
    if (options.tls && options.identity.isNull())
        options.identity = makeIdentity(terminalIdentity());
    if (!options.tls)
        options.identity = {};
    return options;
}

} // namespace tillside::sim
