#pragma once

#include "core/simulator/bank.h"
#include "core/simulator/simulatedpayment.h"

#include <QList>
#include <QRandomGenerator>

#include <optional>

namespace tillside::sim {

/// What a terminal says of a payment in passing: texts, and for as long as they are its last ones,
/// a code and an authorisation. Both flags are false meanwhile.
struct Remark {
    QStringList texts;
    QString code = {};
    QString authorisation = {};
};

/// The quirk that \a payment gets at a terminal in \a mood, drawn from those that fit it. One in
/// four gets none, unless the mood has only one. Also none if nothing fits.
[[nodiscard]] Quirk drawnQuirk(const Mood &mood, const SimulatedPayment &payment,
                               QRandomGenerator &random);

/// What the terminal says of \a payment before the bank answers; \a word is going to be the answer.
[[nodiscard]] QList<Remark> remarksOn(const SimulatedPayment &payment, const BankWord &word);

/// What the terminal says first if the bank's answer is \a word. It charges as this says.
[[nodiscard]] BankWord firstWord(const SimulatedPayment &payment, const BankWord &word);

/// What becomes of \a payment, which has ended, once the terminal takes back what it said; nothing
/// if it stands by it.
[[nodiscard]] std::optional<SimulatedPayment> turned(const SimulatedPayment &payment);

/// Whether the terminal answers questions about \a payment, while it is running, with an object
/// that looks like a result.
[[nodiscard]] bool isTalkedAbout(const SimulatedPayment &payment);

} // namespace tillside::sim
