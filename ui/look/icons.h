#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

#include <array>

class QWidget;

namespace tillside {

/// The drawings in resources/icons: outlines of one stroke, distinguishable without colour.
enum class Icon {
    Charge,
    ToCheck, ///< Payments to check.
    Terminals,
    Settings,
    Backspace,
    Back, ///< Points towards the leading edge.
    Approved,
    ApprovedForLess,
    Voided,
    Declined,
    Cancelled,
    NotCharged,
    NotKnown,
    Progress,
    Tick,
    Cross,
    Warning,
    Info,
    Lock,
    Card,
    Bank,
    Send,
    Ready,
    Busy,
    NotAnswering,
    NotPaired,
    Refund,
    Held,
    Tag, ///< A reference.
    Receipt,
    CheckAgain,
    CustomerGone,
    Done,
    Copy,
    Next, ///< Points away from the leading edge.
    Chevron, ///< Points away from the leading edge.
    Training,
    Till,
    Look,
    Limits,
    Signature,
    Supervisor,
    Shield,
    Transactions,
    Search,
    Calendar, ///< A choice of days.
    Filter, ///< A choice of what is listed.
    Export,
    Print,
    Pdf,
    Qr,
    DayTotals,
};
inline constexpr std::array kIcons{
    Icon::Charge,       Icon::ToCheck,    Icon::Terminals,  Icon::Settings,
    Icon::Backspace,    Icon::Back,       Icon::Approved,   Icon::ApprovedForLess,
    Icon::Voided,       Icon::Declined,   Icon::Cancelled,  Icon::NotCharged,
    Icon::NotKnown,     Icon::Progress,   Icon::Tick,       Icon::Cross,
    Icon::Warning,      Icon::Info,       Icon::Lock,       Icon::Card,
    Icon::Bank,         Icon::Send,       Icon::Ready,      Icon::Busy,
    Icon::NotAnswering, Icon::NotPaired,  Icon::Refund,     Icon::Held,
    Icon::Tag,          Icon::Receipt,    Icon::CheckAgain, Icon::CustomerGone,
    Icon::Done,         Icon::Copy,       Icon::Next,       Icon::Chevron,
    Icon::Training,     Icon::Till,       Icon::Look,       Icon::Limits,
    Icon::Signature,    Icon::Supervisor, Icon::Shield,     Icon::Transactions,
    Icon::Search,       Icon::Calendar,   Icon::Filter,     Icon::Export,
    Icon::Print,        Icon::Pdf,        Icon::Qr,         Icon::DayTotals};

/// \a icon in \a colour, \a size logical pixels wide and high, sharp at \a devicePixelRatio.
/// Drawings with a direction follow the current layout direction of the application.
[[nodiscard]] QPixmap pixmap(Icon icon, const QColor &colour, int size, int devicePixelRatio = 1);
/// As above, sharp on the screen of \a widget (scaled down where its ratio is not whole).
[[nodiscard]] QPixmap pixmap(Icon icon, const QColor &colour, int size, const QWidget *widget);

/// \a icon in \a colour for buttons, fainter when disabled; sharp from 16 to 96 pixels. Those that
/// a payment's page shows are sharp to 512.
[[nodiscard]] QIcon icon(Icon icon, const QColor &colour);

/// The program's icon: a receipt with a tick, in its own colours.
[[nodiscard]] QIcon applicationIcon();

} // namespace tillside
