#pragma once

#include "app/cli/paycommand.h"
#include "app/cli/verb.h"

namespace tillside::cli {

[[nodiscard]] Verb chargeVerb();
[[nodiscard]] Verb voidVerb();
[[nodiscard]] Verb captureVerb();
[[nodiscard]] Verb refundVerb();

/// The payment that one of these verbs asks for, or the sentence that refuses the command line.
[[nodiscard]] Result<PayOrder, QString> readPayment(const TypedLine &typed);

} // namespace tillside::cli
