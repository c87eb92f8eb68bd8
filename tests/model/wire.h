#pragma once

#include "core/model/paymentrecord.h"
#include "core/net/callresult.h"
#include "tests/model/world.h"

namespace model {

[[nodiscard]] const char *nameOf(Answer answer);

/// The UTI that \a name stands for.
[[nodiscard]] tillside::Uti utiOf(Name name);
[[nodiscard]] Name nameOf(const tillside::Uti &uti);

/// The payment of an attempt, as the journal and the till's memory know it.
[[nodiscard]] tillside::PaymentRecord recordOf(const World &world, State state, Name uti);

/// \a answer about the payment called \a about, byte for byte as a terminal sends it.
[[nodiscard]] tillside::HttpAnswer answerOf(const World &world, Answer answer, Name about);

} // namespace model
