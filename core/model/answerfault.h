#pragma once

#include <QLatin1StringView>

#include <array>

namespace tillside {

/// Why an answer that says "success" could not be used. The names are written to the journal and
/// never change; the sentences for people are in ui/text.
enum class AnswerFault {
    NoJson, ///< It is text, but no JSON object.
    Html, ///< It is a web page, perhaps that of a proxy or a router.
    CutOff, ///< The JSON object ends before it is whole.
    Unreadable, ///< It breaks the rules of JSON, or what it says about the payment is damaged.
    MemberTwice, ///< It says the same thing twice, and differently.
    ContradictsItself, ///< It names two types of payment.
};
inline constexpr std::array kAnswerFaults{AnswerFault::NoJson,      AnswerFault::Html,
                                          AnswerFault::CutOff,      AnswerFault::Unreadable,
                                          AnswerFault::MemberTwice, AnswerFault::ContradictsItself};
[[nodiscard]] QLatin1StringView nameOf(AnswerFault fault);

} // namespace tillside
