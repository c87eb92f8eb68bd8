#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>
#include <span>

namespace tillside::sim {

/// The request at which a fault happens: the POST, or a GET while the customer is waited for, while
/// the bank is asked, or after the end.
enum class Stage { Post, Card, Bank, Result };
inline constexpr std::array kStages{Stage::Post, Stage::Card, Stage::Bank, Stage::Result};
[[nodiscard]] QLatin1StringView nameOf(Stage stage);

/// What goes wrong. What each does on the wire, and whether a POST it hits is run all the same,
/// stands in faultTable(), in one line each.
enum class Fault {
    None,
    ReplyLost,
    ReplyLostReset,
    RequestLost,
    RequestLostReset,
    Late,
    Silent,
    Error500,
    Error400,
    Error401,
    Error404,
    Truncated,
    Empty,
    Html,
    Garbage,
    Drip,
    OtherUti206,
    OtherUti200,
    WrongAmount,
    WrongCurrency,
    WrongUti,
    WrongType,
    BothFlagsFalse,
    VoidedLater,
    UnknownThenKnown,
    InProgressForEver,
    CertificateChanged,
    CertificateExpired,
    SilentTls,
    NoTcpAnswer,
    Reboot,
};

/// The stages that a fault may be put at.
enum class AllowedStages {
    Anywhere,
    PostOnly,
    QuestionsOnly, ///< Any GET.
    ResultOnly,
};

/// One fault as people see it.
struct FaultLine {
    Fault fault = Fault::None;
    QLatin1StringView name;
    AllowedStages allowed = AllowedStages::Anywhere;
    Stage usual = Stage::Post; ///< Where it happens if the text names no stage.
    int usualTimes = 0; ///< How often if the text says no number; 0 is for ever.
    QLatin1StringView explanation;
};
[[nodiscard]] std::span<const FaultLine> faultTable();
[[nodiscard]] const FaultLine &lineOf(Fault fault);

/// Whether \a fault is one of the line itself (TCP, TLS) and not of a request. At Stage::Post such
/// a fault is in force from the moment it is set; at another stage from the first question in that
/// stage on, which is lost.
[[nodiscard]] bool isLineFault(Fault fault);
/// Whether a POST hit by \a fault is never run, so that nothing can be charged.
[[nodiscard]] bool stopsThePost(Fault fault);

/// A fault, where, and how often. As text: `name`, `name@stage`, `name@stage*N`, `name*N`.
struct Scenario {
    Fault fault = Fault::None;
    Stage at = Stage::Post;
    int times = 0; ///< 0: for ever.

    /// Nothing for an unknown name, a stage the fault cannot have, or a number that is not 1 to
    /// 1,000,000 (or 0, for ever). What the text leaves out is the fault's usual stage and number.
    [[nodiscard]] static std::optional<Scenario> parse(QStringView text);
    /// The full form, `name@stage*N`, which parse() takes back; "none" without a fault.
    [[nodiscard]] QString toText() const;

    bool operator==(const Scenario &) const = default;
};

} // namespace tillside::sim
