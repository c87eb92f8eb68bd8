#pragma once

#include <QLatin1StringView>

#include <array>

namespace tillside {

// Each word has one stable name (`nameOf`). The name is written to the journal and to JSON, so it
// must never change.

/// The protocol dialects; core/terminal/dialect has the facts about each.
enum class DialectId { Paynt, LocalLink, Positive };
inline constexpr std::array kDialectIds{DialectId::Paynt, DialectId::LocalLink,
                                        DialectId::Positive};

/// The value of the Authorization header: the bare token, or "Bearer " and the token.
enum class AuthForm { Raw, Bearer };
inline constexpr std::array kAuthForms{AuthForm::Raw, AuthForm::Bearer};

/// Who assigns a payment's UTI: the till (Ours) or the terminal (Theirs).
enum class UtiMode { Ours, Theirs };
inline constexpr std::array kUtiModes{UtiMode::Ours, UtiMode::Theirs};

[[nodiscard]] QLatin1StringView nameOf(DialectId dialect);
[[nodiscard]] QLatin1StringView nameOf(AuthForm form);
[[nodiscard]] QLatin1StringView nameOf(UtiMode mode);

} // namespace tillside
