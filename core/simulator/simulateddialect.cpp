#include "core/simulator/simulateddialect.h"

#include "core/simulator/resultfields.h"

namespace tillside::sim {

using namespace Qt::StringLiterals;

namespace {

constexpr MemberNames kPayntNames{.amount = "transAmount"_L1,
                                  .tip = "tipAmount"_L1,
                                  .code = "transactionResponse"_L1,
                                  .authorisation = "authCode"_L1,
                                  .currency = "currencyCode"_L1};
constexpr MemberNames kLocalLinkNames{.amount = "totalAmount"_L1,
                                      .tip = "tipAmount"_L1,
                                      .code = "transactionResponse"_L1,
                                      .authorisation = "authCode"_L1,
                                      .currency = "currencyCode"_L1};
constexpr MemberNames kPositiveNames{.amount = "amountTrans"_L1,
                                     .tip = "amountGratuity"_L1,
                                     .code = "responseCode"_L1,
                                     .authorisation = "authorisationCode"_L1,
                                     .currency = "transCurrencyNum"_L1};

// Source: Paynt's EPOS pages. Where they say nothing, Paynt behaves like LocalLink, whose field
// names it shares. They list neither DELETE nor /status.
constexpr SimulatedDialect kPaynt{
    .basePath = "/payntpos/1.0.0"_L1,
    .authForm = AuthForm::Raw,
    .acceptedStatus = 200,
    .unknownUtiStatus = 400,
    .notAuthorisedStatus = 401,
    .notAuthorisedText = "Unauthorized"_L1,
    .progress = ProgressForm::Description,
    .busy = BusyForm::Refusal,
    .cancel = CancelForm::None,
    .status = StatusForm::None,
    .report = ReportForm::None,
    .reportCall = {},
    .maskedCard = "47**********0010"_L1,
    .names = kPayntNames,
    .resultFields = payntFields,
};

// Source: Rapyd's LocalLink material.
constexpr SimulatedDialect kLocalLink{
    .basePath = "/locallink/1.0.0"_L1,
    .authForm = AuthForm::Bearer,
    .acceptedStatus = 200,
    .unknownUtiStatus = 400,
    .notAuthorisedStatus = 401,
    .notAuthorisedText = "Unauthorized"_L1,
    .progress = ProgressForm::Description,
    .busy = BusyForm::Refusal,
    .cancel = CancelForm::Empty,
    .status = StatusForm::Word,
    .report = ReportForm::Totals,
    .reportCall = "/report"_L1,
    .maskedCard = "541333******0036"_L1,
    .names = kLocalLinkNames,
    .resultFields = localLinkFields,
};

// Sources: DNA Payments' axept PRO documentation and recorded traffic.
constexpr SimulatedDialect kPositive{
    .basePath = "/POSitiveWebLink/1.1.0/rest"_L1,
    .authForm = AuthForm::Bearer,
    .acceptedStatus = 201,
    .unknownUtiStatus = 404,
    .notAuthorisedStatus = 403,
    .notAuthorisedText = "Forbidden"_L1,
    .progress = ProgressForm::DisplayData,
    .busy = BusyForm::DisplayData,
    .cancel = CancelForm::Description,
    .status = StatusForm::DisplayData,
    .report = ReportForm::Counts,
    .reportCall = "/reports"_L1,
    .maskedCard = "************0010"_L1,
    .names = kPositiveNames,
    .resultFields = positiveFields,
};

} // namespace

const SimulatedDialect &simulatedDialect(DialectId id)
{
    switch (id) {
    case DialectId::Paynt: return kPaynt;
    case DialectId::LocalLink: return kLocalLink;
    case DialectId::Positive: return kPositive;
    }
    Q_UNREACHABLE();
}

} // namespace tillside::sim
