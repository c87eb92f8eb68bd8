#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>
#include <span>

namespace tillside::sim {

/// The request at which a fault happens: the POST, or a GET while waiting for the customer, while
/// asking the bank, or after the end.
enum class Stage { Post, Card, Bank, Result };
inline constexpr std::array kStages{Stage::Post, Stage::Card, Stage::Bank, Stage::Result};
[[nodiscard]] QLatin1StringView nameOf(Stage stage);

/// What goes wrong. faultTable() says in one line each what a fault does on the wire, and whether a
/// POST that it hits still runs.
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

/// The stages at which a fault can be set.
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
    Stage usual = Stage::Post; ///< The stage if the text names none.
    int usualTimes = 0; ///< The number if the text names none; 0: for ever.
    QLatin1StringView explanation;
};
/// One line for each fault.
[[nodiscard]] std::span<const FaultLine> faultTable();
[[nodiscard]] const FaultLine &lineOf(Fault fault);

/// Whether \a fault is a fault of the line itself (TCP, TLS), not of a request. At Stage::Post such
/// a fault is in force from the moment it is set. At another stage it is in force from the first
/// question in that stage on, and that question is lost.
[[nodiscard]] bool isLineFault(Fault fault);
/// Whether a POST hit by \a fault never runs, so that nothing can be charged.
[[nodiscard]] bool stopsThePost(Fault fault);

/// A fault, where it happens, and how often. As text: `name`, `name@stage`, `name@stage*N`,
/// `name*N`.
struct Scenario {
    Fault fault = Fault::None;
    Stage at = Stage::Post;
    int times = 0; ///< 0: for ever.

    /// The scenario in \a text; a stage or number left out is the fault's usual one. Nothing for an
    /// unknown name, a stage that the fault cannot have, or a number that is not 1 to 1,000,000 (or
    /// 0, for ever).
    [[nodiscard]] static std::optional<Scenario> parse(QStringView text);
    /// The full form, `name@stage*N`, which parse() reads again; "none" without a fault.
    [[nodiscard]] QString toText() const;

    bool operator==(const Scenario &) const = default;
};

} // namespace tillside::sim
