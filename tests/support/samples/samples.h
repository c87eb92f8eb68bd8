#pragma once

#include <QByteArray>

/// Answers for tests, as the vendors document them and as real terminals gave them.
namespace samples {

/// LocalLink's own sample of a declined sale: 500000 minor units of currency 352, code 97.
QByteArray localLinkDeclined();
/// Paynt's sample of an approved sale of 1000, completed with members of its sibling dialect.
QByteArray payntApproved();
/// A POSitive terminal's answer while it waits for the card, status 206.
QByteArray positiveProgress();
/// LocalLink's answer while it is working, status 200.
QByteArray localLinkProgress();

} // namespace samples
