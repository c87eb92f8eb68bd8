#include "ui/text/standingtext.h"

#include "ui/text/outcometext.h"
#include "ui/text/translated.h"

namespace tillside::texts {

QString standingWord(PaymentType type, Standing standing)
{
    const auto word = [type](PaymentState state) { return outcomeWord(type, state, false); };
    switch (standing) {
    case Standing::Approved: return word(PaymentState::Approved);
    case Standing::Voided: return word(PaymentState::Voided);
    case Standing::Declined: return word(PaymentState::Declined);
    case Standing::Cancelled: return word(PaymentState::Cancelled);
    case Standing::NotCharged: return word(PaymentState::NotCharged);
    case Standing::NotKnown: return word(PaymentState::Unanswered);
    case Standing::Contradicted:
        //: In a list: the terminal has said two things about how this payment ended.
        return Texts::tr("In doubt");
    case Standing::Settled:
        //: In a list: a person has written down what the terminal shows about this payment.
        return Texts::tr("Settled by hand");
    }
    Q_UNREACHABLE();
}

} // namespace tillside::texts
