#pragma once

#include "core/server/httpresponse.h"
#include "core/simulator/delivery.h"
#include "core/simulator/temper.h"

#include <QRandomGenerator>

namespace tillside::sim {

// What a sloppy terminal does to the bytes of its answers. Quirks of another temper change nothing.

/// \a good, which holds JSON, with the letters that \a quirk puts into the body.
[[nodiscard]] HttpResponse spelled(Quirk quirk, const HttpResponse &good);
/// The bytes of one whole answer, \a good, as \a quirk frames them.
[[nodiscard]] QByteArray framed(Quirk quirk, const QByteArray &good);
/// How an answer with \a quirk leaves, if no fault hits it.
[[nodiscard]] Delivery deliveryOf(Quirk quirk);
/// The quirk with which a terminal in \a mood answers a pairing: the mood's only one, or one drawn
/// from those that fit a pairing.
[[nodiscard]] Quirk quirkOfPairing(const Mood &mood, QRandomGenerator &random);
/// Whether a terminal in \a mood serves one connection at a time. \a seed decides where the mood
/// leaves it open: one terminal in four does.
[[nodiscard]] bool servesOneAtATime(const Mood &mood, quint32 seed);

} // namespace tillside::sim
