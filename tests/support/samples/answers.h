#pragma once

#include "core/model/paymentrecord.h"

#include <QByteArray>
#include <QJsonValue>
#include <QLatin1StringView>

#include <initializer_list>
#include <utility>

/// Answers made from the samples by changing members, and the payments they belong to.
namespace samples {

/// Members to set; `kAbsent` removes one.
using Changes = std::initializer_list<std::pair<QLatin1StringView, QJsonValue>>;
inline const QJsonValue kAbsent{QJsonValue::Undefined};
inline const QJsonValue kNull{QJsonValue::Null};

QByteArray changed(const QByteArray &object, Changes changes);

/// The sale of 1000 cents, in progress, that payntApproved() answers.
tillside::PaymentRecord sale();
/// The void of such a sale. Its own UTI is the same as that of sale(); the original's is different.
tillside::PaymentRecord reversal();

/// Finished answers to sale().
QByteArray approved(Changes changes = {});
QByteArray declined(Changes changes = {}); ///< Code 97 and LocalLink's list.
QByteArray cancelled(Changes changes = {}); ///< No code, no texts.
/// Both flags are false, and nothing says how the payment ended.
QByteArray undecided(Changes changes = {});
/// An approved answer to reversal(), without an amount.
QByteArray reversed(Changes changes = {});

} // namespace samples
