#pragma once

#include "core/model/paymentrecord.h"

#include <QLocale>
#include <QString>

namespace tillside::texts {

// The sentences of evidence that say more than their code: each reads the detail that the core
// writes beside that code, and makes do with any other.

// Of sending.
[[nodiscard]] QString notSaved(const QString &detail);
[[nodiscard]] QString notReached(const QString &detail);
[[nodiscard]] QString refused(const QString &detail);
[[nodiscard]] QString accepted(const QString &detail);
[[nodiscard]] QString ownUtiReplaced(const QString &detail);
[[nodiscard]] QString answerLost(const QString &detail, PaymentType type);
[[nodiscard]] QString notAnAcceptance(const QString &detail, PaymentType type);

// Of asking.
[[nodiscard]] QString progress(const QString &detail);
[[nodiscard]] QString noAnswer(const QString &detail);

// Of results.
[[nodiscard]] QString approvedWith(const QString &detail);
[[nodiscard]] QString approvedPart(const QString &detail, const Money &asked,
                                   const QLocale &locale);
[[nodiscard]] QString declinedWith(const QString &detail);
[[nodiscard]] QString cancelledWith(const QString &detail);
[[nodiscard]] QString otherUti(const QString &detail);
[[nodiscard]] QString flagsContradict(const QString &detail);
[[nodiscard]] QString amountDiffers(const QString &detail, const Money &asked,
                                    const QLocale &locale);
[[nodiscard]] QString typeDiffers(const QString &detail);
[[nodiscard]] QString currencyDiffers(const QString &detail, const Money &asked);
[[nodiscard]] QString referenceDiffers(const QString &detail, const Reference &ours);

// Of people.
[[nodiscard]] QString cancelAsked(const QString &detail);

} // namespace tillside::texts
