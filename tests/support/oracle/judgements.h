#pragma once

#include "core/model/paymentrecord.h"
#include "core/payment/judgement.h"

#include <QByteArray>

/// A table of answers and of what each means for a payment, for Qt Test's data functions.
namespace judgements {

using Event = tillside::PaymentEvent;
using Code = tillside::EvidenceCode;

void addColumns();
void row(const char *name, const QByteArray &body, Event event, Code code, int status = 200);
/// A row for an answer after which the payment is still under way.
void running(const char *name, const QByteArray &body, int status = 200);
/// A row for a final answer that does not fit what was asked.
void unfit(const char *name, const QByteArray &body, Code code);

/// Compares the current row with what judge() says of it for \a payment, and with what the oracle
/// permits: that one and no other end.
void check(const tillside::PaymentRecord &payment);

} // namespace judgements
