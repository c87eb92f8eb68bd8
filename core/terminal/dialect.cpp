#include "core/terminal/dialect.h"

namespace tillside {

using namespace Qt::StringLiterals;

const Dialect &dialect(DialectId id)
{
    // Sources: Paynt's EPOS pages, Rapyd's LocalLink material, DNA Payments' axept PRO
    // documentation and traffic for POSitive. Its /status answers with display texts that do not
    // say "busy".
    static constexpr Dialect paynt{
        DialectId::Paynt, "/payntpos/1.0.0"_L1, 8080, AuthForm::Raw, false, false};
    static constexpr Dialect localLink{
        DialectId::LocalLink, "/locallink/1.0.0"_L1, 8080, AuthForm::Bearer, true, true};
    static constexpr Dialect positive{
        DialectId::Positive, "/POSitiveWebLink/1.1.0/rest"_L1, 8080, AuthForm::Bearer, true, false};
    switch (id) {
    case DialectId::Paynt: return paynt;
    case DialectId::LocalLink: return localLink;
    case DialectId::Positive: return positive;
    }
    Q_UNREACHABLE();
}

} // namespace tillside
