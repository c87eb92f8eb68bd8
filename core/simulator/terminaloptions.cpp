#include "core/simulator/terminaloptions.h"

namespace tillside::sim {

using namespace Qt::StringLiterals;

namespace {

// Sources: Paynt's EPOS pages, Rapyd's LocalLink material, DNA Payments' axept PRO documentation.
QString basePathOf(DialectId dialect)
{
    switch (dialect) {
    case DialectId::Paynt: return u"/payntpos/1.0.0"_s;
    case DialectId::LocalLink: return u"/locallink/1.0.0"_s;
    case DialectId::Positive: return u"/POSitiveWebLink/1.1.0/rest"_s;
    }
    Q_UNREACHABLE();
}

AuthForm authOf(DialectId dialect)
{
    return dialect == DialectId::Paynt ? AuthForm::Raw : AuthForm::Bearer;
}

} // namespace

IdentityOptions terminalIdentity()
{
    return {.commonName = u"PAX Terminal"_s, .notBefore = {}, .notAfter = {}};
}

TerminalOptions completed(TerminalOptions options)
{
    if (options.basePath.isEmpty())
        options.basePath = basePathOf(options.dialect);
    if (!options.auth)
        options.auth = authOf(options.dialect);
    if (options.tls && options.identity.isNull())
        options.identity = makeIdentity(terminalIdentity());
    if (!options.tls)
        options.identity = {};
    return options;
}

} // namespace tillside::sim
