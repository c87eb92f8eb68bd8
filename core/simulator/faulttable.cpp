#include "core/simulator/scenario.h"

#include <algorithm>
#include <array>

namespace tillside::sim {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kTable{
    FaultLine{Fault::None, "none"_L1, AllowedStages::Anywhere, Stage::Post, 0,
              "nothing goes wrong"_L1},
    FaultLine{Fault::ReplyLost, "reply-lost"_L1, AllowedStages::Anywhere, Stage::Post, 0,
              "the request is done, but the connection is closed (FIN) instead of an answer"_L1},
    FaultLine{Fault::ReplyLostReset, "reply-lost-reset"_L1, AllowedStages::Anywhere, Stage::Post, 0,
              "the request is done, but the connection is reset (RST) instead of an answer"_L1},
    FaultLine{Fault::RequestLost, "request-lost"_L1, AllowedStages::Anywhere, Stage::Post, 0,
              "the request is read and dropped, nothing is run, the connection is closed (FIN)"_L1},
    FaultLine{Fault::RequestLostReset, "request-lost-reset"_L1, AllowedStages::Anywhere,
              Stage::Post, 0,
              "the request is read and dropped, nothing is run, the connection is reset (RST)"_L1},
    FaultLine{Fault::Late, "late"_L1, AllowedStages::Anywhere, Stage::Post, 0,
              "the request is done at once, its answer comes 4 s late"_L1},
    FaultLine{Fault::Silent, "silent"_L1, AllowedStages::Anywhere, Stage::Post, 0,
              "the request is done, its answer never comes, the connection stays"_L1},
    FaultLine{Fault::Error500, "error-500"_L1, AllowedStages::Anywhere, Stage::Post, 0,
              "500 in plain text; a POST is run all the same"_L1},
    FaultLine{Fault::Error400, "error-400"_L1, AllowedStages::Anywhere, Stage::Post, 0,
              "400 in plain text; a POST is not run"_L1},
    FaultLine{Fault::Error401, "error-401"_L1, AllowedStages::Anywhere, Stage::Post, 0,
              "401 in plain text; a POST is not run"_L1},
    FaultLine{Fault::Error404, "error-404"_L1, AllowedStages::Anywhere, Stage::Post, 0,
              "404 in plain text; a POST is not run"_L1},
    FaultLine{Fault::Truncated, "truncated"_L1, AllowedStages::Anywhere, Stage::Post, 0,
              "half of the answer, then the connection is closed; a POST is run"_L1},
    FaultLine{Fault::Empty, "empty"_L1, AllowedStages::Anywhere, Stage::Post, 0,
              "200 without a body; a POST is run"_L1},
    FaultLine{Fault::Html, "html"_L1, AllowedStages::Anywhere, Stage::Post, 0,
              "200 with an HTML page; a POST is run"_L1},
    FaultLine{Fault::Garbage, "garbage"_L1, AllowedStages::Anywhere, Stage::Post, 0,
              "200 with random bytes for JSON; a POST is run"_L1},
    FaultLine{Fault::Drip, "drip"_L1, AllowedStages::Anywhere, Stage::Post, 0,
              "the right answer, one byte every 100 ms; a POST is run"_L1},
    FaultLine{Fault::OtherUti206, "other-uti-206"_L1, AllowedStages::PostOnly, Stage::Post, 0,
              "206 with DisplayData and the UTI of another till's payment; ours is not run"_L1},
    FaultLine{Fault::OtherUti200, "other-uti-200"_L1, AllowedStages::PostOnly, Stage::Post, 0,
              "200 with the UTI of an earlier payment and our amount; ours is not run"_L1},
    FaultLine{Fault::WrongAmount, "wrong-amount"_L1, AllowedStages::ResultOnly, Stage::Result, 0,
              "the result names an amount that is 100 minor units too high"_L1},
    FaultLine{Fault::WrongCurrency, "wrong-currency"_L1, AllowedStages::ResultOnly, Stage::Result,
              0, "the result names another currency"_L1},
    FaultLine{Fault::WrongUti, "wrong-uti"_L1, AllowedStages::ResultOnly, Stage::Result, 0,
              "the result names another UTI"_L1},
    FaultLine{Fault::WrongType, "wrong-type"_L1, AllowedStages::ResultOnly, Stage::Result, 0,
              "the result names another type: a refund for a sale, a sale for the rest"_L1},
    FaultLine{Fault::BothFlagsFalse, "both-flags-false"_L1, AllowedStages::ResultOnly,
              Stage::Result, 0,
              "the result has an approval code, but is neither approved nor cancelled"_L1},
    FaultLine{Fault::VoidedLater, "voided-later"_L1, AllowedStages::ResultOnly, Stage::Result, 1,
              "approved; after N answers (1) it is voided at the terminal"_L1},
    FaultLine{Fault::UnknownThenKnown, "unknown-then-known"_L1, AllowedStages::QuestionsOnly,
              Stage::Card, 3, "N questions (3) are answered as if the UTI were unknown"_L1},
    FaultLine{Fault::InProgressForEver, "in-progress-for-ever"_L1, AllowedStages::QuestionsOnly,
              Stage::Card, 0,
              "stays at this stage for ever; at result: charged, but said to be running"_L1},
    FaultLine{
        Fault::CertificateChanged, "certificate-changed"_L1, AllowedStages::Anywhere, Stage::Post,
        0, "another certificate is shown from here on; a till that uses it unpaired is lied to"_L1},
    FaultLine{Fault::CertificateExpired, "certificate-expired"_L1, AllowedStages::PostOnly,
              Stage::Post, 0, "from the start, the certificate shown has expired"_L1},
    FaultLine{Fault::SilentTls, "silent-tls"_L1, AllowedStages::Anywhere, Stage::Post, 0,
              "connections are accepted from here on, but the TLS handshake is never answered"_L1},
    FaultLine{Fault::NoTcpAnswer, "no-tcp-answer"_L1, AllowedStages::Anywhere, Stage::Post, 0,
              "connections are not even accepted from here on (a full backlog)"_L1},
    FaultLine{Fault::Reboot, "reboot"_L1, AllowedStages::Anywhere, Stage::Card, 1,
              "power is lost; an unauthorised payment is gone; it is back after 30 s"_L1},
};

} // namespace

std::span<const FaultLine> faultTable()
{
    return kTable;
}

const FaultLine &lineOf(Fault fault)
{
    const auto found = std::ranges::find(kTable, fault, &FaultLine::fault);
    Q_ASSERT(found != kTable.end());
    return *found;
}

} // namespace tillside::sim
