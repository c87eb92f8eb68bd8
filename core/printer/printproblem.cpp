#include "core/printer/printproblem.h"

namespace tillside {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(PrintProblem problem)
{
    switch (problem) {
    case PrintProblem::NotReached: return "not-reached"_L1;
    case PrintProblem::NotFound: return "not-found"_L1;
    case PrintProblem::NotAllowed: return "not-allowed"_L1;
    case PrintProblem::NoPaper: return "no-paper"_L1;
    case PrintProblem::NotReady: return "not-ready"_L1;
    case PrintProblem::Stopped: return "stopped"_L1;
    case PrintProblem::NoPrinter: return "no-printer"_L1;
    }
    Q_UNREACHABLE();
}

bool passesByItself(PrintProblem problem)
{
    switch (problem) {
    case PrintProblem::NotReached:
    case PrintProblem::NoPaper:
    case PrintProblem::NotReady: return true;
    case PrintProblem::NotFound:
    case PrintProblem::NotAllowed:
    case PrintProblem::Stopped:
    case PrintProblem::NoPrinter: return false;
    }
    Q_UNREACHABLE();
}

} // namespace tillside
