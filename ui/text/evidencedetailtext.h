#pragma once

#include "core/model/evidencedetail.h"
#include "core/model/paymentrecord.h"

#include <QLocale>
#include <QString>

namespace tillside::texts {

// The sentences of evidence that say more than their code. Each handles the kinds of detail that
// the core stores with that code, and falls back to a general sentence for any other. A text may be
// empty.

// About sending.
[[nodiscard]] QString notSaved(const EvidenceDetail &detail);
[[nodiscard]] QString notReached(const EvidenceDetail &detail);
[[nodiscard]] QString refused(const EvidenceDetail &detail);
[[nodiscard]] QString accepted(const QString &uti);
[[nodiscard]] QString ownUtiReplaced(const QString &uti);
[[nodiscard]] QString answerLost(const EvidenceDetail &detail, PaymentType type);
[[nodiscard]] QString notAnAcceptance(const EvidenceDetail &detail, PaymentType type);

// About asking.
[[nodiscard]] QString progress(const QString &text);
[[nodiscard]] QString noAnswer(const EvidenceDetail &detail);

// About results.
[[nodiscard]] QString approvedWith(const QString &authorisation);
[[nodiscard]] QString approvedPart(const EvidenceDetail &detail, const Money &asked,
                                   const QLocale &locale);
[[nodiscard]] QString declinedWith(const QString &code);
[[nodiscard]] QString cancelledWith(const QString &words);
[[nodiscard]] QString otherUti(const QString &uti);
[[nodiscard]] QString flagsContradict(const EvidenceDetail &detail);
[[nodiscard]] QString amountDiffers(const EvidenceDetail &detail, const Money &asked,
                                    const QLocale &locale);
[[nodiscard]] QString typeDiffers(const QString &type);
/// \a refund is the payment, \a paid the last four digits of the card that paid.
[[nodiscard]] QString otherCard(const PaymentRecord &refund, const QString &paid);
[[nodiscard]] QString currencyDiffers(const EvidenceDetail &detail, const Money &asked);
[[nodiscard]] QString referenceDiffers(const QString &theirs, const Reference &ours);
[[nodiscard]] QString contradictsOutcome(const EvidenceDetail &detail, const PaymentRecord &payment,
                                         const QLocale &locale);

// About people.
[[nodiscard]] QString cancelAsked(const EvidenceDetail &detail);

} // namespace tillside::texts
