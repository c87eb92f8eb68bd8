#pragma once

#include <QLatin1StringView>

#include <array>

namespace tillside {

/// Why a receipt did not come out of the printer.
enum class PrintProblem {
    NotReached, ///< Off, unplugged, or at another address: it took nothing.
    NotFound, ///< This computer has no such printer, queue or device.
    NotAllowed, ///< This user may not use the device.
    NoPaper, ///< The printer says so. It took nothing.
    NotReady, ///< The printer says that it is open or offline. It took nothing.
    Stopped, ///< It took a part, or does not say what it took.
    NoPrinter, ///< None was chosen.
};
inline constexpr std::array kPrintProblems{PrintProblem::NotReached, PrintProblem::NotFound,
                                           PrintProblem::NotAllowed, PrintProblem::NoPaper,
                                           PrintProblem::NotReady,   PrintProblem::Stopped,
                                           PrintProblem::NoPrinter};
[[nodiscard]] QLatin1StringView nameOf(PrintProblem problem);

/// Whether trying again by itself can help and prints nothing twice.
[[nodiscard]] bool passesByItself(PrintProblem problem);

} // namespace tillside
