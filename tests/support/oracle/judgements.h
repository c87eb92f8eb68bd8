#pragma once

#include "core/model/paymentrecord.h"
#include "core/payment/judgement.h"

#include <QByteArray>

/// A table of answers and their meaning for a payment, for Qt Test's data functions.
namespace judgements {

using Event = tillside::PaymentEvent;
using Code = tillside::EvidenceCode;

void addColumns();
void row(const char *name, const QByteArray &body, Event event, Code code, int status = 200);
/// As row(), for an answer that counts only if it stays the same.
void staying(const char *name, const QByteArray &body, Event event, Code code);
/// A row for an answer after which the payment is still under way.
void running(const char *name, const QByteArray &body, int status = 200);
/// A row for a final answer that does not fit what was asked.
void unfit(const char *name, const QByteArray &body, Code code);

/// Compares the current row with what judge() decides for \a payment, and checks that the oracle
/// permits that end and no other.
void check(const tillside::PaymentRecord &payment);

} // namespace judgements
