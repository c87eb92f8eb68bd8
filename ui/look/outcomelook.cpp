#include "ui/look/outcomelook.h"

namespace tillside {

namespace {

Icon approvedIcon(PaymentType type)
{
    switch (type) {
    case PaymentType::Sale:
    case PaymentType::Capture: return Icon::Approved;
    case PaymentType::Refund: return Icon::Refund;
    case PaymentType::PreAuth: return Icon::Held;
    case PaymentType::Void: return Icon::Voided;
    }
    Q_UNREACHABLE();
}

ColourRole approvedRole(PaymentType type)
{
    switch (type) {
    case PaymentType::Sale:
    case PaymentType::Capture: return ColourRole::Approved;
    case PaymentType::Refund: return ColourRole::Refund;
    case PaymentType::PreAuth: return ColourRole::Hold;
    case PaymentType::Void: return ColourRole::Neutral;
    }
    Q_UNREACHABLE();
}

FieldView::Edge outcomeEdge(PaymentType type, PaymentState state)
{
    if (!isEnded(state))
        return FieldView::Edge::Hazard;
    if (state == PaymentState::Approved && type == PaymentType::Refund)
        return FieldView::Edge::Hatched;
    const bool isHeld = state == PaymentState::Approved && type == PaymentType::PreAuth;
    return isHeld || state == PaymentState::NotCharged ? FieldView::Edge::Dashed
                                                       : FieldView::Edge::None;
}

} // namespace

Icon outcomeIcon(PaymentType type, PaymentState state)
{
    const bool isVoid = type == PaymentType::Void;
    switch (state) {
    case PaymentState::Recorded:
    case PaymentState::Sending:
    case PaymentState::Confirming:
    case PaymentState::InProgress:
    case PaymentState::Unanswered:
    case PaymentState::Unidentified:
    case PaymentState::Disputed: return Icon::NotKnown;
    case PaymentState::Approved: return approvedIcon(type);
    case PaymentState::ApprovedForLess: return Icon::ApprovedForLess;
    case PaymentState::Voided: return isVoid ? Icon::NotCharged : Icon::Voided;
    case PaymentState::Declined: return Icon::Declined;
    case PaymentState::Cancelled: return Icon::Cancelled;
    case PaymentState::NotCharged: return Icon::NotCharged;
    }
    Q_UNREACHABLE();
}

ColourRole outcomeRole(PaymentType type, PaymentState state)
{
    if (state == PaymentState::ApprovedForLess)
        return ColourRole::Warning; // The rest is still to be paid.
    if (isEnded(state) && type == PaymentType::Void)
        return state == PaymentState::Approved ? ColourRole::Neutral : ColourRole::Declined;
    if (state == PaymentState::Voided)
        return ColourRole::Neutral;
    switch (outcomeOf(state)) {
    case Outcome::Approved: return approvedRole(type);
    case Outcome::Declined: return ColourRole::Declined;
    case Outcome::Cancelled:
    case Outcome::NotCharged: return ColourRole::Neutral;
    case Outcome::Unresolved: return ColourRole::Warning;
    }
    Q_UNREACHABLE();
}

Icon listedIcon(PaymentType type, PaymentState state, Standing standing)
{
    if (standing == Standing::Contradicted)
        return Icon::NotKnown;
    return standing == Standing::Settled ? Icon::Supervisor : outcomeIcon(type, state);
}

ColourRole listedRole(PaymentType type, PaymentState state, Standing standing)
{
    if (standing == Standing::Contradicted)
        return ColourRole::Warning;
    return standing == Standing::Settled ? ColourRole::Neutral : outcomeRole(type, state);
}

FieldView outcomeField(PaymentType type, PaymentState state)
{
    const ColourRole role = outcomeRole(type, state);
    FieldView field;
    field.icon = outcomeIcon(type, state);
    field.role = role;
    field.isTinted = state == PaymentState::NotCharged && role == ColourRole::Neutral;
    field.edge = outcomeEdge(type, state);
    return field;
}

} // namespace tillside
