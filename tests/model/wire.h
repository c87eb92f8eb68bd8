#pragma once

#include "core/model/paymentrecord.h"
#include "core/net/callresult.h"
#include "tests/model/world.h"

namespace model {

[[nodiscard]] const char *nameOf(Answer answer);

/// The text that \a name stands for, as a UTI.
[[nodiscard]] tillside::Uti utiOf(Name name);
[[nodiscard]] Name nameOf(const tillside::Uti &uti);

/// The payment that an attempt is, as the journal and the till's memory know it.
[[nodiscard]] tillside::PaymentRecord recordOf(const World &world, State state, Name uti);

/// \a answer about the payment called \a about, byte for byte as a terminal gives it.
[[nodiscard]] tillside::HttpAnswer answerOf(const World &world, Answer answer, Name about);

} // namespace model
