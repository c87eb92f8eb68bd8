#pragma once

#include "app/cli/paycommand.h"
#include "app/cli/verb.h"

namespace tillside::cli {

[[nodiscard]] Verb chargeVerb();
[[nodiscard]] Verb voidVerb();
[[nodiscard]] Verb captureVerb();

/// The payment that was ordered by one of these verbs, or the sentence that refuses it.
[[nodiscard]] Result<PayOrder, QString> readPayment(const TypedLine &typed);

} // namespace tillside::cli
