#include "ui/text/searchtext.h"

#include "ui/text/translated.h"

namespace tillside::texts {

QString textOf(SearchProblem problem)
{
    switch (problem) {
    case SearchProblem::Blank: return {};
    case SearchProblem::TooLong:
        //: What a person typed to find a payment.
        return Texts::tr("This is too long for an amount, a reference or a number.");
    case SearchProblem::NothingLike:
        //: What a person typed to find a payment.
        return Texts::tr("No payment looks like this. Type an amount, a reference, a number of the "
                         "payment, or the last four digits of the card.");
    }
    Q_UNREACHABLE();
}

} // namespace tillside::texts
