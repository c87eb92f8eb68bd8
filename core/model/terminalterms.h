#pragma once

#include <QLatin1StringView>

#include <array>

namespace tillside {

// Each word has one stable name (`nameOf`) that is written to the journal and to JSON and must
// therefore never change.

/// The family's dialects, protocol facts in core/terminal/dialect.
enum class DialectId { Paynt, LocalLink, Positive };
inline constexpr std::array kDialectIds{DialectId::Paynt, DialectId::LocalLink,
                                        DialectId::Positive};

/// The Authorization header: the bare token, or "Bearer " and the token.
enum class AuthForm { Raw, Bearer };
inline constexpr std::array kAuthForms{AuthForm::Raw, AuthForm::Bearer};

/// Who gives a payment its UTI: the till or the terminal.
enum class UtiMode { Ours, Theirs };
inline constexpr std::array kUtiModes{UtiMode::Ours, UtiMode::Theirs};

[[nodiscard]] QLatin1StringView nameOf(DialectId dialect);
[[nodiscard]] QLatin1StringView nameOf(AuthForm form);
[[nodiscard]] QLatin1StringView nameOf(UtiMode mode);

} // namespace tillside
