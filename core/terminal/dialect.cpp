#include "core/terminal/dialect.h"

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

// Paynt's pages name no port, so Paynt uses the port of its sibling LocalLink.
constexpr quint16 kPort = 8080;

// Source: Paynt's EPOS pages.
constexpr Dialect kPaynt{
    .id = DialectId::Paynt,
    .basePath = "/payntpos/1.0.0"_L1,
    .port = kPort,
    .authForm = AuthForm::Raw,
    .hasCancel = false,
    .reports = {},
    .hasStatus = false,
};

// Source: Rapyd's LocalLink material.
constexpr Dialect kLocalLink{
    .id = DialectId::LocalLink,
    .basePath = "/locallink/1.0.0"_L1,
    .port = kPort,
    .authForm = AuthForm::Bearer,
    .hasCancel = true,
    .reports = "/report"_L1,
    .hasStatus = true,
};

// Sources: DNA Payments' axept PRO documentation and recorded traffic. The answer to its /status
// has display texts that do not say "busy", so the till does not use it.
constexpr Dialect kPositive{
    .id = DialectId::Positive,
    .basePath = "/POSitiveWebLink/1.1.0/rest"_L1,
    .port = kPort,
    .authForm = AuthForm::Bearer,
    .hasCancel = true,
    .reports = "/reports"_L1,
    .hasStatus = false,
};

} // namespace

const Dialect &dialect(DialectId id)
{
    switch (id) {
    case DialectId::Paynt: return kPaynt;
    case DialectId::LocalLink: return kLocalLink;
    case DialectId::Positive: return kPositive;
    }
    Q_UNREACHABLE();
}

} // namespace tillside
