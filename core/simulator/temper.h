#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>
#include <span>

namespace tillside::sim {

/// How a terminal talks while it does its work right. A Fault is something that goes wrong; a
/// temper is what a sound terminal is like.
enum class Temper {
    Calm, ///< As in the vendors' samples.
    Chatty, ///< Says in passing what sounds like an end.
    Contradictory, ///< Says what must not be believed, or takes back what it said.
    Sloppy, ///< Says the truth in bytes that are not quite right.
};
inline constexpr std::array kTempers{Temper::Calm, Temper::Chatty, Temper::Contradictory,
                                     Temper::Sloppy};
[[nodiscard]] QLatin1StringView nameOf(Temper temper);

/// One habit of a terminal. quirkTable() says in one line each what it does.
enum class Quirk {
    None,
    // Temper::Chatty
    ContactlessDeclined,
    CardReadingFinished,
    NotFinished,
    WrongPin,
    WrongPinWithoutTexts,
    SoftDecline,
    SoftDeclineWithoutTexts,
    DeclinedEntryInPassing,
    FallBack,
    EarlyApproval,
    TextsAhead,
    Nulls,
    AbsentMembers,
    NullFlags,
    BareDecline,
    DeclineWithoutCode,
    DeclineWithoutTexts,
    // Temper::Contradictory
    DeclineWithApproval,
    DeclineWithAuthCode,
    CancelledWithApproval,
    HostApprovedReversed,
    ApprovedThenCancelled,
    ApprovedThenDeclined,
    ApprovedThenVoided,
    ApprovedThenOtherAmount,
    DeclinedThenApproved,
    CancelledThenApproved,
    OwnCurrencyInLetters,
    OtherCurrencyInLetters,
    OtherCurrencyNumber,
    CurrencyZero,
    TipBeside,
    TipInside,
    TipThatFitsNothing,
    PreviousWithoutUti,
    LenientCancelled,
    LenientVoided,
    LenientApproved,
    LenientPartial,
    // Temper::Sloppy
    LengthTwice,
    NoLength,
    NoLengthReset,
    LowerCaseHeaders,
    NoReasonPhrase,
    ContinueFirst,
    ChunkExtensions,
    ByteOrderMark,
    Trickle,
    ResetBehind,
    WindowsLetters,
    NotANumber,
    TrailingNul,
    MemberTwice,
    PaddedReference,
    CutReference,
    TokenAsNumber,
    OneConnection,
};

/// Which payments a quirk can show itself in, by what the amount makes of them (see bank.h).
enum class Fits {
    Every, ///< Any payment.
    Bank, ///< The bank is asked.
    Approval,
    CardApproval, ///< An approval in full of a sale, a refund or a pre-authorisation.
    CardForLess, ///< The same, but approved for less.
    Decline,
    Cancel,
    Terminal, ///< No payment: it is a habit of the whole terminal.
};

/// One quirk as people see it.
struct QuirkLine {
    Quirk quirk = Quirk::None;
    QLatin1StringView name;
    Temper temper = Temper::Calm;
    Fits fits = Fits::Every;
    /// Whether the terminal ends up saying plainly what is true. If not, a till can never know.
    bool isClear = true;
    QLatin1StringView explanation;
};
/// One line for each quirk.
[[nodiscard]] std::span<const QuirkLine> quirkTable();
[[nodiscard]] const QuirkLine &lineOf(Quirk quirk);
/// Whether a payment with \a quirk is charged in another currency than the terminal's.
[[nodiscard]] bool isInOtherCurrency(Quirk quirk);
/// The quirk with that name in its line; nothing if there is none.
[[nodiscard]] std::optional<Quirk> quirkNamed(QStringView name);

/// A terminal's temper. As text: `temper`, or `temper:quirk` for a terminal that shows this quirk
/// wherever it fits, instead of drawing one for each payment.
struct Mood {
    Temper temper = Temper::Calm;
    Quirk only = Quirk::None; ///< None: all of the temper's quirks are drawn from.

    /// The mood in \a text; nothing for an unknown name, or for another temper's quirk.
    [[nodiscard]] static std::optional<Mood> parse(QStringView text);
    /// What parse() reads again.
    [[nodiscard]] QString toText() const;

    bool operator==(const Mood &) const = default;
};

} // namespace tillside::sim
